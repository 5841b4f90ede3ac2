// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/storerestore.h"

#include "services/queue/changeledger.h"
#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/migrator.h"
#include "services/store/profilelock.h"
#include "services/store/reviewbundlerepository.h"
#include "services/store/store.h"
#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::StoreRestore {

namespace {

std::unexpected<Error> failed(const QString &code, const QString &subject, const QString &detail = {})
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = code, .detail = detail, .subject = subject});
}

/// What the store says of itself is said of the backup.
Error ofBackup(Error error, const QString &name)
{
    if (error.code == "store-damaged"_L1)
        error.code = u"backup-damaged"_s;
    if (error.code == "backup-damaged"_L1)
        error.subject = name;
    return error;
}

Result<Backup> chosen(const QString &folder, const QString &name)
{
    // By the list and never by a path, so that no name leads out of the folder.
    const QList<Backup> backups = BackupFiles::in(folder);
    const auto newest = newestBackup(backups);
    if (name.isEmpty() && newest)
        return *newest;
    const auto named = std::ranges::find(backups, name, &Backup::name);
    if (named == backups.cend())
        return failed(u"no-backup"_s, name);
    return *named;
}

/// Before gigabytes are copied.
Result<> checkFile(const QString &path, const QString &name)
{
    if (const Result<> header = StoreFiles::checkHeader(path); !header)
        return std::unexpected(ofBackup(header.error(), name));
    const int version = StoreFiles::versionInHeader(path);
    if (version > Migrator(Migrator::shipped()).newest())
        return failed(u"store-newer"_s, {}, u"the backup has version %1"_s.arg(version));
    return {};
}

Result<RestoreSummary> restoreAlone(const QString &folder, const Backup &backup, const QByteArray &dataKey,
                                    const QString &account)
{
    const QString source = QDir(folder).filePath(backup.name);
    if (const Result<> usable = checkFile(source, backup.name); !usable)
        return std::unexpected(usable.error());
    StoreFiles::clearWorkshop(folder);
    const QString workshop = StoreFiles::workshop(folder);
    if (const Result<> made = StoreFiles::makeFolder(workshop); !made)
        return std::unexpected(made.error());
    const auto clear = qScopeGuard([&folder] { StoreFiles::clearWorkshop(folder); });
    const QString copy = QDir(workshop).filePath(StoreFiles::storeName());
    if (const Result<> copied = StoreFiles::copyPrivately(source, copy); !copied)
        return std::unexpected(copied.error());
    const auto changes = makeReady(workshop, backup.name, dataKey, u"restored"_s, account);
    if (!changes)
        return std::unexpected(changes.error());
    if (QFileInfo(copy + u"-wal"_s).size() > 0 || !StoreFiles::sync(copy))
        return failed({}, {}, u"the copy of the backup was not closed"_s);
    const auto aside = StoreFiles::replace(QDir(folder).filePath(StoreFiles::storeName()), copy);
    if (!aside)
        return std::unexpected(aside.error());
    return RestoreSummary{.backup = backup.name, .setAside = *aside, .changes = *changes};
}

/// Approved ones go back to the review; the others only lose what an earlier review said.
Result<int> takeApprovals(StoreAccess &access, ChangeLedger &ledger)
{
    ChangeRepository changes(access);
    const auto ids = changes.ids(
        {.states = {ChangeState::Approved, ChangeState::Sending, ChangeState::Unknown, ChangeState::Conflict}});
    if (!ids)
        return std::unexpected(ids.error());
    int unapproved = 0;
    for (const ChangeId &id : *ids) {
        if (const auto removed = changes.removeApprovals(id); !removed)
            return std::unexpected(removed.error());
        const auto change = changes.find(id);
        if (!change)
            return std::unexpected(change.error());
        if (!*change || (*change)->state != ChangeState::Approved)
            continue;
        if (const auto stepped = ledger.step(**change, ChangeState::Proposed, u"restored"_s); !stepped)
            return std::unexpected(stepped.error());
        ++unapproved;
    }
    return unapproved;
}

Result<SettledChanges> settleHere(StoreAccess &access, const QString &event, const QString &account)
{
    Sql::Transaction transaction(access);
    if (const Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const AuditEntry entry{.time = QDateTime::currentDateTimeUtc(), .event = event, .account = account};
    if (const Result<> logged = AuditRepository(access).append(entry); !logged)
        return std::unexpected(logged.error());
    ChangeLedger ledger(access, account);
    const auto unapproved = takeApprovals(access, ledger);
    if (!unapproved)
        return std::unexpected(unapproved.error());
    // No approval outlives the restore, nor one that is still on its way from another desk.
    if (const Result<> forgotten = ReviewBundleRepository(access).forgetAll(); !forgotten)
        return std::unexpected(forgotten.error());
    const auto unknown = ledger.recover();
    if (!unknown)
        return std::unexpected(unknown.error());
    if (const Result<> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return SettledChanges{.unknown = *unknown, .unapproved = *unapproved};
}

} // namespace

Result<> check(Store &store, const QString &name)
{
    return store.runBlocking([name](StoreAccess &access) -> Result<> {
        if (const Result<> read = BackupFiles::checkPages(access.db); !read)
            return std::unexpected(ofBackup(read.error(), name));
        AuditRepository audit(access);
        const auto ours = audit.isOurs();
        if (!ours)
            return std::unexpected(ofBackup(ours.error(), name));
        if (!*ours)
            return failed(u"backup-other-key"_s, name);
        const auto chain = audit.verify();
        if (!chain)
            return std::unexpected(ofBackup(chain.error(), name));
        if (!chain->intact)
            return failed(u"backup-damaged"_s, name, u"the audit log is "_s + chain->problem);
        return {};
    });
}

Result<SettledChanges> settle(Store &store, const QString &event, const QString &account)
{
    return store.runBlocking([event, account](StoreAccess &access) { return settleHere(access, event, account); });
}

Result<SettledChanges> makeReady(const QString &folder, const QString &name, const QByteArray &dataKey,
                                 const QString &event, const QString &account)
{
    if (const Result<> usable = checkFile(QDir(folder).filePath(StoreFiles::storeName()), name); !usable)
        return std::unexpected(usable.error());
    const auto version = BackupFiles::versionOf(QDir(folder).filePath(StoreFiles::storeName()));
    if (!version)
        return std::unexpected(ofBackup(version.error(), name));
    if (*version < 1) // an empty file would be taken for a new store
        return failed(u"backup-damaged"_s, name, u"no store"_s);
    Store store;
    if (const Result<> opened = store.open(folder, dataKey); !opened)
        return std::unexpected(ofBackup(opened.error(), name));
    if (const Result<> whole = check(store, name); !whole)
        return std::unexpected(whole.error());
    return settle(store, event, account);
}

Result<RestoreSummary> restore(const QString &folder, const QString &name, const QByteArray &dataKey,
                               const QString &account)
{
    const auto backup = chosen(folder, name);
    if (!backup)
        return std::unexpected(backup.error());
    ProfileLock lock(QDir(folder).filePath(u"skranke.lock"_s));
    if (!lock.isValid())
        return failed({}, {}, u"the profile folder cannot be written"_s);
    if (!lock.isAlone())
        return failed(u"profile-in-use"_s, folder);
    auto restored = restoreAlone(folder, *backup, dataKey, account);
    if (!restored && lock.wasLeftOpen())
        lock.keepNote();
    return restored;
}

} // namespace skranke::StoreRestore
