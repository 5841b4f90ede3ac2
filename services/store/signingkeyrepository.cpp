// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/signingkeyrepository.h"

#include "services/store/sealing.h"
#include "services/store/sql.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView secretColumn = "signing_secret.sealed_secret";
constexpr QByteArrayView checkColumn = "signing_key.sealed_check";

constexpr auto selectKey = "SELECT id, name, account, public_key, added, revoked, sealed_check, "
                           "EXISTS (SELECT 1 FROM signing_secret WHERE key_id = signing_key.id) FROM signing_key"_L1;

QString timeText(const QDateTime &time)
{
    return time.isValid() ? Sql::toText(time) : QString();
}

/// What the check of a row covers: everything in it.
QByteArray rowOf(const SigningKey &key)
{
    return signedMessage(u"skranke signing key row"_s,
                         {{u"id"_s, key.id.toString()},
                          {u"name"_s, key.name},
                          {u"account"_s, key.account},
                          {u"public_key"_s, QString::fromLatin1(key.publicKey.toHex())},
                          {u"added"_s, timeText(key.added)},
                          {u"revoked"_s, timeText(key.revoked)}});
}

QByteArray checkOf(const SigningKey &key, const Vault &vault)
{
    return vault.seal({}, SealedPlace{.column = checkColumn, .row = rowOf(key)}.context());
}

QByteArray secretRow(const SigningKey &key)
{
    return (key.id.toString() + u'|' + key.account).toUtf8();
}

SigningKey keyFrom(const QSqlQuery &query, const Vault &vault)
{
    SigningKey key{
        .id = SigningKeyId(query.value(0).toString()),
        .name = query.value(1).toString(),
        .account = query.value(2).toString(),
        .publicKey = query.value(3).toByteArray(),
        .added = Sql::toTime(query.value(4).toString()),
        .revoked = Sql::toTime(query.value(5).toString()),
        .isOwn = query.value(7).toBool(),
    };
    const QByteArray row = rowOf(key);
    key.damaged =
        !vault.open(query.value(6).toByteArray(), SealedPlace{.column = checkColumn, .row = row}.context()).has_value();
    return key;
}

std::unexpected<Error> altered(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = u"own-key-altered"_s, .detail = detail});
}

Result<> nothing(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

} // namespace

SigningKeyRepository::SigningKeyRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<QList<SigningKey>> SigningKeyRepository::all()
{
    QList<SigningKey> keys;
    const Result<> read = Sql::each(m_access.db, selectKey + u" ORDER BY added, id"_s, {},
                                    [&](const QSqlQuery &query) { keys += keyFrom(query, m_access.vault); });
    if (!read)
        return std::unexpected(read.error());
    return keys;
}

Result<std::optional<SigningKey>> SigningKeyRepository::find(const SigningKeyId &id)
{
    std::optional<SigningKey> found;
    const Result<> read = Sql::eachKept(m_access, selectKey + u" WHERE id = ?"_s, {id.toString()},
                                        [&](const QSqlQuery &query) { found = keyFrom(query, m_access.vault); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> SigningKeyRepository::add(const SigningKey &key)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto there = find(key.id);
    if (!there)
        return std::unexpected(there.error());
    if (*there) {
        return std::unexpected(
            Error{.kind = Error::Kind::Conflict, .code = u"signing-key-exists"_s, .subject = key.id.toString()});
    }
    const auto added = nothing(Sql::run(m_access.db,
                                        u"INSERT INTO signing_key (id, name, account, public_key, added, revoked, "
                                        "sealed_check) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                        {key.id.toString(), key.name, key.account, key.publicKey, timeText(key.added),
                                         timeText(key.revoked), checkOf(key, m_access.vault)}));
    if (!added)
        return added;
    return transaction.commit();
}

Result<> SigningKeyRepository::revoke(const SigningKey &key, const QDateTime &now)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    SigningKey revoked = key;
    revoked.revoked = now;
    Result<> done =
        nothing(Sql::run(m_access.db, u"UPDATE signing_key SET revoked = ?, sealed_check = ? WHERE id = ?"_s,
                         {timeText(now), checkOf(revoked, m_access.vault), key.id.toString()}));
    if (done)
        done = nothing(Sql::run(m_access.db, u"DELETE FROM signing_secret WHERE key_id = ?"_s, {key.id.toString()}));
    if (!done)
        return done;
    return transaction.commit();
}

Result<> SigningKeyRepository::saveSecret(const SigningKey &key, const SigningSecret &secret)
{
    QByteArray seed = secret.seed();
    const QByteArray row = secretRow(key);
    const QByteArray sealed = m_access.vault.seal(seed, SealedPlace{.column = secretColumn, .row = row}.context());
    sodium_memzero(seed.data(), static_cast<size_t>(seed.size()));
    return nothing(Sql::run(m_access.db,
                            u"INSERT INTO signing_secret (key_id, account, sealed_secret) VALUES (?, ?, ?)"_s,
                            {key.id.toString(), key.account, sealed}));
}

Result<std::optional<SigningKeyRepository::OwnKey>> SigningKeyRepository::ownOf(const QString &account)
{
    std::optional<std::pair<SigningKeyId, QByteArray>> stored;
    const Result<> read =
        Sql::each(m_access.db, u"SELECT key_id, sealed_secret FROM signing_secret WHERE account = ?"_s, {account},
                  [&stored](const QSqlQuery &query) {
                      stored = {SigningKeyId(query.value(0).toString()), query.value(1).toByteArray()};
                  });
    if (!read)
        return std::unexpected(read.error());
    if (!stored)
        return std::optional<OwnKey>();
    const auto key = find(stored->first);
    if (!key)
        return std::unexpected(key.error());
    if (!*key || !(*key)->isUsable() || (*key)->account != account)
        return altered(u"the own signing key is not a usable one of the register"_s);
    const QByteArray row = secretRow(**key);
    auto seed = m_access.vault.open(stored->second, SealedPlace{.column = secretColumn, .row = row}.context());
    if (!seed)
        return altered(u"the own signing key does not open"_s);
    if (seed->size() != SigningSecret::seedBytes)
        return altered(u"the own signing key has a wrong length"_s);
    const SigningSecret secret = SigningSecret::fromSeed(*seed);
    sodium_memzero(seed->data(), static_cast<size_t>(seed->size()));
    if (secret.publicKey() != (*key)->publicKey)
        return altered(u"the own signing key is not the one of the register"_s);
    return OwnKey{.key = **key, .secret = secret};
}

} // namespace skranke
