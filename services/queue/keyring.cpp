// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/keyring.h"

#include "services/queue/keyfile.h"
#include "services/store/auditrepository.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

Keyring::Keyring(StoreAccess &access, QString account)
    : m_access(access)
    , m_keys(access)
    , m_account(std::move(account))
{
}

Result<> Keyring::log(const QString &event, const SigningKey &key)
{
    // Whose key it is belongs to what happened: the register may be altered, the log may not.
    return AuditRepository(m_access).append({.time = QDateTime::currentDateTimeUtc(),
                                             .event = event,
                                             .account = m_account,
                                             .keyName = key.id.toString() + u' ' + key.account});
}

Result<SigningKeyRepository::OwnKey> Keyring::own(const QString &name)
{
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    auto there = m_keys.ownOf(m_account);
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return **std::move(there);
    const QString given = name.isEmpty() ? m_account : name.trimmed();
    if (!KeyFile::isUsableName(given)) {
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"invalid-value"_s, .subject = u"name"_s});
    }
    const SigningSecret secret = SigningSecret::generate();
    SigningKeyRepository::OwnKey made{
        .key = {.id = signingKeyIdOf(secret.publicKey()),
                .name = given,
                .account = m_account,
                .publicKey = secret.publicKey(),
                .added = QDateTime::currentDateTimeUtc(),
                .isOwn = true},
        .secret = secret,
    };
    Result<> done = m_keys.add(made.key);
    if (done)
        done = m_keys.saveSecret(made.key, secret);
    if (done)
        done = log(u"key-made"_s, made.key);
    if (done)
        done = transaction.commit();
    if (!done)
        return std::unexpected(done.error());
    return made;
}

Result<std::optional<SigningKey>> Keyring::existing()
{
    const auto own = m_keys.ownOf(m_account);
    if (!own)
        return std::unexpected(own.error());
    return *own ? std::optional((*own)->key) : std::nullopt;
}

Result<QList<SigningKey>> Keyring::all()
{
    return m_keys.all();
}

Result<SigningKey> Keyring::add(const QByteArray &file)
{
    auto key = KeyFile::read(file);
    if (!key)
        return key;
    key->added = QDateTime::currentDateTimeUtc();
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto there = m_keys.find(key->id);
    if (!there)
        return std::unexpected(there.error());
    if (*there && (*there)->revoked.isValid()) {
        return std::unexpected(
            Error{.kind = Error::Kind::Rejected, .code = u"signing-key-revoked"_s, .subject = key->id.toString()});
    }
    if (*there && (*there)->isUsable() && (*there)->publicKey == key->publicKey)
        return **there;
    // A damaged row of the same id is refused here: it must be looked at, not written over.
    Result<> done = m_keys.add(*key);
    if (done)
        done = log(u"key-added"_s, *key);
    if (done)
        done = transaction.commit();
    if (!done)
        return std::unexpected(done.error());
    return key;
}

Result<SigningKey> Keyring::revoke(const SigningKeyId &id)
{
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto there = m_keys.find(id);
    if (!there)
        return std::unexpected(there.error());
    if (!*there) {
        return std::unexpected(
            Error{.kind = Error::Kind::NotFound, .code = u"unknown-signing-key"_s, .subject = id.toString()});
    }
    if ((*there)->revoked.isValid() && !(*there)->damaged)
        return **there;
    SigningKey revoked = **there;
    revoked.revoked = QDateTime::currentDateTimeUtc();
    revoked.isOwn = false;
    Result<> done = m_keys.revoke(**there, revoked.revoked);
    if (done)
        done = log(u"key-revoked"_s, revoked);
    if (done)
        done = transaction.commit();
    if (!done)
        return std::unexpected(done.error());
    revoked.damaged = false;
    return revoked;
}

} // namespace skranke
