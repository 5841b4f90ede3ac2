// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/backupfiles.h"

#include "services/store/filelock.h"
#include "services/store/migrator.h"
#include "services/store/sql.h"
#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::BackupFiles {

namespace {

/// How long a copy waits for a process that changes the schema or empties the log, in milliseconds.
constexpr int busyTimeout = 15000;

std::unexpected<Error> storage(const QString &code, const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = code, .detail = detail});
}

/// Opens the file for one function, on the thread that calls it. Never makes a file.
template <typename Work>
Result<> withDatabase(const QString &path, const QString &options, Work work)
{
    const QString name = QUuid::createUuid().toString();
    const auto forget = qScopeGuard([&name] { QSqlDatabase::removeDatabase(name); });
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    db.setDatabaseName(path);
    db.setConnectOptions(options);
    if (!db.open())
        return std::unexpected(Sql::errorOf(db.lastError()));
    Result<> done = work(std::as_const(db));
    db.close();
    return done;
}

Result<> vacuumInto(const QSqlDatabase &db, const QString &path)
{
    if (const auto copied = Sql::run(db, u"VACUUM INTO ?"_s, {path}); !copied)
        return std::unexpected(copied.error());
    return {};
}

/// What is on the disk, not what SQLite thinks it wrote.
Result<> checkedAndSynced(const QString &draft)
{
    if (!StoreFiles::sync(draft))
        return storage({}, u"the backup cannot be synced"_s);
    if (const Result<> header = StoreFiles::checkHeader(draft); !header)
        return header;
    return withDatabase(draft, u"QSQLITE_OPEN_READONLY"_s, [](const QSqlDatabase &db) { return checkPages(db); });
}

/// `fill` writes the draft; whatever goes wrong, nothing of it stays.
template <typename Fill>
Result<Backup> made(const QString &folder, BackupKind kind, int version, const QDateTime &now, Fill fill)
{
    const QString draft = StoreFiles::freeName(QDir(folder).filePath(StoreFiles::storeName()), u"draft"_s, now);
    const auto sweep = qScopeGuard([&folder, &draft] {
        [[maybe_unused]] const bool removed = StoreFiles::removeCopy(folder, QFileInfo(draft).fileName());
    });
    if (!StoreFiles::createPrivately(draft))
        return storage({}, u"the backup cannot be made"_s);
    if (const Result<> filled = fill(draft); !filled)
        return std::unexpected(filled.error());
    if (const Result<> whole = checkedAndSynced(draft); !whole)
        return std::unexpected(whole.error());
    const QString path =
        StoreFiles::freeName(QDir(folder).filePath(StoreFiles::storeName()), backupStem(kind, version), now);
    if (!QFile::rename(draft, path) || !StoreFiles::sync(folder))
        return storage({}, u"the backup cannot be named"_s);
    auto backup = backupFromName(QFileInfo(path).fileName());
    if (!backup)
        return storage({}, u"the backup has a name that is none"_s);
    backup->bytes = QFileInfo(path).size();
    return *std::move(backup);
}

/// With the lock in hand, a draft is what a killed process left.
void sweepDrafts(const QString &folder)
{
    const QStringList drafts = QDir(folder).entryList({u"skranke.draft-*.sqlite"_s}, QDir::Files);
    for (const QString &draft : drafts) {
        [[maybe_unused]] const bool removed = StoreFiles::removeCopy(folder, draft);
    }
}

} // namespace

QList<Backup> in(const QString &folder)
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(folder).entryInfoList({u"skranke.*.sqlite"_s}, QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (auto backup = backupFromName(file.fileName())) {
            backup->bytes = file.size();
            backups.append(*std::move(backup));
        }
    }
    std::ranges::sort(backups, isNewer);
    return backups;
}

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(u"skranke.backup.lock"_s);
}

Result<> copyTo(const QString &folder, const QString &path)
{
    const QString store = QDir(folder).filePath(StoreFiles::storeName());
    if (!QFileInfo(store).isFile())
        return storage(u"no-such-store"_s, u"there is no store in the folder"_s);
    const Result<> copied = withDatabase(store, u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout),
                                         [&path](const QSqlDatabase &db) { return vacuumInto(db, path); });
    return copied ? checkedAndSynced(path) : copied;
}

Result<Backup> make(const QString &folder, BackupKind kind, const QDateTime &now)
{
    FileLock lock(lockPath(folder));
    if (lock.isValid() && !lock.tryLock())
        return storage(u"store-locked"_s, u"another process is making a backup"_s);
    sweepDrafts(folder);
    return made(folder, kind, 0, now, [&folder](const QString &draft) { return copyTo(folder, draft); });
}

Result<Backup> copy(const QSqlDatabase &db, const QString &folder, BackupKind kind, int version, const QDateTime &now)
{
    return made(folder, kind, version, now, [&db](const QString &draft) { return vacuumInto(db, draft); });
}

Result<std::optional<Backup>> makeDailyIfDue(const QString &folder, const QDateTime &now)
{
    if (!isDailyBackupDue(in(folder), now))
        return std::nullopt;
    auto backup = make(folder, BackupKind::Daily, now);
    if (backup)
        return *std::move(backup);
    if (backup.error().code == "store-locked"_L1)
        return std::nullopt; // the other one makes it
    return std::unexpected(backup.error());
}

int prune(const QString &folder, const BackupLimits &limits, const QDateTime &now)
{
    int removed = 0;
    for (const Backup &backup : backupsToRemove(in(folder), limits, now))
        removed += StoreFiles::removeCopy(folder, backup.name) ? 1 : 0;
    return removed;
}

Result<int> versionOf(const QString &path)
{
    int version = 0;
    const Result<> read = withDatabase(path, {}, [&version](const QSqlDatabase &db) {
        return Migrator::version(db).transform([&version](int present) { version = present; });
    });
    if (!read)
        return std::unexpected(read.error());
    return version;
}

Result<> checkPages(const QSqlDatabase &db)
{
    QString found;
    const Result<> read = Sql::each(db, u"PRAGMA quick_check(1)"_s, {},
                                    [&found](const QSqlQuery &row) { found = row.value(0).toString(); });
    if (!read)
        return read;
    if (found != "ok"_L1)
        return storage(u"store-damaged"_s, u"quick_check failed"_s);
    return {};
}

} // namespace skranke::BackupFiles
