// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/keychainkeystore.h"

#include "services/store/keymarker.h"
#include "services/store/vault.h"

#include <QCoroSignal>
#include <QPointer>
#include <qt6keychain/keychain.h>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Deletes a job later, because it may be resumed from inside its own signal.
struct DeleteLater {
    void operator()(QObject *object) const { object->deleteLater(); }
};
template <typename Job>
using JobPointer = std::unique_ptr<Job, DeleteLater>;

template <typename Job>
JobPointer<Job> jobFor(const QString &name)
{
    JobPointer<Job> job(new Job(u"skranke"_s));
    job->setAutoDelete(false);
    job->setInsecureFallback(false);
    job->setKey(name);
    return job;
}

Error failure(const QKeychain::Job &job)
{
    // The text is the backend's own and may name the entry: a profile or an institution, never a secret or a person.
    return keyStoreError(u"key store: error %1"_s.arg(static_cast<int>(job.error())));
}

QCoro::Task<Result<std::optional<QString>>> read(QString name)
{
    const auto job = jobFor<QKeychain::ReadPasswordJob>(name);
    auto finished = qCoro(job.get(), &QKeychain::Job::finished);
    job->start();
    co_await finished;
    if (job->error() == QKeychain::EntryNotFound)
        co_return std::nullopt;
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(failure(*job));
    co_return job->textData();
}

QCoro::Task<Result<>> write(QString name, QString secret)
{
    const auto job = jobFor<QKeychain::WritePasswordJob>(name);
    job->setTextData(secret);
    auto finished = qCoro(job.get(), &QKeychain::Job::finished);
    job->start();
    co_await finished;
    if (job->error() != QKeychain::NoError)
        co_return std::unexpected(failure(*job));
    co_return {};
}

QCoro::Task<Result<>> remove(QString name)
{
    const auto job = jobFor<QKeychain::DeletePasswordJob>(name);
    auto finished = qCoro(job.get(), &QKeychain::Job::finished);
    job->start();
    co_await finished;
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        co_return std::unexpected(failure(*job));
    co_return {};
}

QString dataKeyName(const QString &entry)
{
    return entry + u"/data-key"_s;
}

} // namespace

KeychainKeyStore::KeychainKeyStore(QString entry, QByteArray dataKey)
    : m_entry(std::move(entry))
    , m_dataKey(std::move(dataKey))
{
}

KeychainKeyStore::~KeychainKeyStore()
{
    // Only when nobody else holds the bytes: otherwise data() would wipe a copy of our own.
    if (m_dataKey.isDetached())
        sodium_memzero(m_dataKey.data(), static_cast<size_t>(m_dataKey.size()));
}

bool KeychainKeyStore::isAvailable()
{
    return QKeychain::isAvailable();
}

QCoro::Task<Result<std::optional<QByteArray>>> KeychainKeyStore::readKey(QString entry)
{
    const auto text = co_await read(dataKeyName(entry));
    if (!text)
        co_return std::unexpected(text.error());
    if (!text->has_value())
        co_return std::nullopt;
    const QByteArray key = QByteArray::fromHex((*text)->toLatin1());
    if (key.size() != Vault::keyBytes)
        co_return std::unexpected(keyStoreError(u"the key store's entry is not a key"_s));
    co_return key;
}

QCoro::Task<Result<>> KeychainKeyStore::writeKey(QString entry, QByteArray dataKey)
{
    return write(dataKeyName(entry), QString::fromLatin1(dataKey.toHex()));
}

QCoro::Task<Result<>> KeychainKeyStore::removeKey(QString entry)
{
    return remove(dataKeyName(entry));
}

QString KeychainKeyStore::nameOf(const InstitutionCode &institution) const
{
    return m_entry + u"/api-key/"_s + institution.toString();
}

QCoro::Task<Result<QString>> KeychainKeyStore::apiKey(InstitutionCode institution)
{
    const auto key = co_await read(nameOf(institution));
    if (!key)
        co_return std::unexpected(key.error());
    if (!key->has_value()) {
        co_return std::unexpected(
            Error{.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s, .subject = institution.toString()});
    }
    co_return **key;
}

QCoro::Task<Result<>> KeychainKeyStore::setApiKey(InstitutionCode institution, QString key)
{
    return write(nameOf(institution), key);
}

QCoro::Task<Result<>> KeychainKeyStore::removeApiKey(InstitutionCode institution)
{
    return remove(nameOf(institution));
}

} // namespace skranke
