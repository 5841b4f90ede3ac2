// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/profilemoves.h"

#include "app/wiring/profilefolder.h"
#include "services/core/awaitfuture.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/deskaccount.h"
#include "services/queue/profiletransfer.h"
#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/filelock.h"
#include "services/store/keystore.h"
#include "services/store/store.h"
#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QtConcurrentRun>

#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

std::unexpected<Error> failed(const QString &code, const QString &subject, const QString &detail = {})
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = code, .detail = detail, .subject = subject});
}

bool isFreeFor(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return true;
    return info.isDir()
        && QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot).isEmpty();
}

/// The folder beside the profile in which an import becomes whole.
QString stagingOf(const QString &folder)
{
    return folder + u".import"_s;
}

QString stagingLock(const QString &staging)
{
    return QDir(staging).filePath(u"skranke.import.lock"_s);
}

/// What an import that was killed left there; its lock says that it is over.
void clearStaging(const QString &staging, const QString &keep)
{
    const QFileInfoList left =
        QDir(staging).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : left) {
        if (entry.filePath() == keep)
            continue;
        if (entry.isDir() && !entry.isSymLink())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
}

/// Both in one step; an empty folder in the way is replaced.
Result<> putInPlace(const QString &staging, const QString &folder)
{
    QFile::remove(QDir(staging).filePath(u"skranke.lock"_s));
    QFile::remove(stagingLock(staging));
    if (!StoreFiles::sync(staging)
        || std::rename(QFile::encodeName(staging).constData(), QFile::encodeName(folder).constData()) != 0)
        return failed({}, folder, u"the profile cannot be put in its place"_s);
    if (!StoreFiles::sync(QFileInfo(folder).path()))
        return failed({}, folder, u"the profile's place cannot be synced"_s);
    return {};
}

QCoro::Task<Result<>> adoptKeys(QString folder, bool preferKeyFile, MovedSecrets secrets)
{
    const auto keys = co_await KeyStore::adopt(std::move(folder), preferKeyFile, secrets.dataKey);
    if (!keys)
        co_return std::unexpected(keys.error());
    for (auto it = secrets.apiKeys.cbegin(); it != secrets.apiKeys.cend(); ++it) {
        if (const Result<> set = co_await (*keys)->setApiKey(InstitutionCode(it.key()), *it); !set)
            co_return set;
    }
    co_return {};
}

/// The keys that there are; an institution without one moves without one.
QCoro::Task<Result<QMap<QString, QString>>> apiKeysOf(InstitutionRegister *institutions, KeyStore *keys)
{
    QMap<QString, QString> found;
    const auto all = co_await institutions->all();
    if (!all)
        co_return std::unexpected(all.error());
    for (const Institution &institution : *all) {
        const auto key = co_await keys->apiKey(institution.code);
        if (key)
            found.insert(institution.code.toString(), *key);
        else if (key.error().code != "key-missing"_L1)
            co_return std::unexpected(key.error());
    }
    co_return found;
}

/// What an export takes of a workspace.
struct Source {
    QString folder;
    Store *store = nullptr;
    KeyStore *keys = nullptr;
    InstitutionRegister *institutions = nullptr;
};

QCoro::Task<Result<>> exported(Source source, QCoro::Task<Result<>> daily, QString file, QString passphrase,
                               bool withApiKeys, Job job)
{
    MovedSecrets secrets{.dataKey = source.keys->dataKey()};
    std::ignore = co_await std::move(daily); // both copy the store, one at a time
    if (withApiKeys) {
        const auto found = co_await apiKeysOf(source.institutions, source.keys);
        if (!found)
            co_return std::unexpected(found.error());
        secrets.apiKeys = *found;
    }
    const auto packed = co_await resultOf(QtConcurrent::run([folder = source.folder, secrets, passphrase, file, job] {
        return ProfileTransfer::pack(folder, secrets, passphrase, file, {}, job);
    }));
    if (!packed)
        co_return packed;
    co_return co_await source.store->run([](StoreAccess &access) {
        return AuditRepository(access).append(
            {.time = QDateTime::currentDateTimeUtc(), .event = u"exported"_s, .account = deskAccount()});
    });
}

} // namespace

QCoro::Task<Result<RestoreSummary>> restoreProfile(QString home, QString name, Workspace::KeyPlace place)
{
    const QString folder = profileFolder(home);
    // First, because opening the keys of an empty folder would begin a profile.
    if (BackupFiles::in(folder).isEmpty())
        co_return failed(u"no-backup"_s, name);
    const auto keys = co_await KeyStore::open(folder, prefersKeyFile(place == Workspace::KeyPlace::KeyFile));
    if (!keys)
        co_return std::unexpected(keys.error());
    co_return co_await resultOf(QtConcurrent::run([folder, name, dataKey = (*keys)->dataKey()] {
        return StoreRestore::restore(folder, name, dataKey, deskAccount());
    }));
}

QCoro::Task<Result<ImportedProfile>> importProfile(QString home, QString file, QString passphrase, Job job,
                                                   Workspace::KeyPlace place)
{
    const QString folder = QDir::cleanPath(profileFolder(home));
    if (!isFreeFor(folder))
        co_return failed(u"folder-not-empty"_s, folder);
    const QString staging = stagingOf(folder);
    if (const Result<> made = StoreFiles::makeFolder(staging); !made)
        co_return std::unexpected(made.error());
    FileLock lock(stagingLock(staging));
    if (!lock.isValid())
        co_return failed({}, {}, u"the folder beside the profile cannot be written"_s);
    if (!lock.tryLock())
        co_return failed(u"profile-in-use"_s, folder);
    const auto clear = qScopeGuard([&staging] { QDir(staging).removeRecursively(); });
    clearStaging(staging, stagingLock(staging));
    const auto unpacked = co_await resultOf(QtConcurrent::run([file, passphrase, staging, job] {
        return ProfileTransfer::unpack(file, passphrase, staging, deskAccount(), job);
    }));
    if (!unpacked)
        co_return std::unexpected(unpacked.error());
    const Result<> adopted =
        co_await adoptKeys(staging, prefersKeyFile(place == Workspace::KeyPlace::KeyFile), unpacked->secrets);
    if (!adopted)
        co_return std::unexpected(adopted.error());
    if (const Result<> placed = putInPlace(staging, folder); !placed)
        co_return std::unexpected(placed.error());
    co_return ImportedProfile{
        .folder = folder, .changes = unpacked->changes, .apiKeys = static_cast<int>(unpacked->secrets.apiKeys.size())};
}

QCoro::Task<Result<>> exportProfile(Workspace &workspace, QString file, QString passphrase, bool withApiKeys, Job job)
{
    const Source source{.folder = workspace.folder(),
                        .store = &workspace.store(),
                        .keys = &workspace.keys(),
                        .institutions = &workspace.institutions()};
    return exported(source, workspace.dailyBackup(), std::move(file), std::move(passphrase), withApiKeys,
                    std::move(job));
}

} // namespace skranke
