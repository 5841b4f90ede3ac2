// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/changerepository.h"
#include "services/store/filelock.h"
#include "services/store/retention.h"
#include "services/store/storefiles.h"
#include "tests/fakes/testpaths.h"
#include "tests/services/store/storetesting.h"

#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// What a backup may never leave beside itself.
QStringList leftovers(const QString &folder)
{
    return QDir(folder)
        .entryList({u"*draft*"_s, u"*.sqlite-*"_s}, QDir::Files)
        .filter(QRegularExpression(u"^(?!skranke\\.sqlite-(wal|shm)$)"_s));
}

Result<> fill(Profile &profile, int users)
{
    QList<CacheEntry> entries;
    for (int i = 0; i < users; ++i)
        entries.append(entry(u"n%1"_s.arg(i)));
    return profile.store.runBlocking([entries](StoreAccess &access) {
        return UserCacheRepository(access).save(nsk(), entries, QDateTime::currentDateTimeUtc());
    });
}

} // namespace

class tst_BackupFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsWhatTheLogHolds();
    void itIsPrivateAndAlone();
    void aStoreInUseIsCopiedAsItIsAtOneMoment();
    void oneAtATime();
    void onlyOneADay();
    void aFolderWithoutAStoreHasNone();
    void aDamagedStoreGivesNoBackup();
    void whatCannotBeWrittenLeavesNothing();
    void aKilledBackupsDraftGoes();
    void numberAndAgeAreKept();
    void aFolderOrALinkIsNoBackup();
};

void tst_BackupFiles::aBackupHoldsWhatTheLogHolds()
{
    Profile profile;
    VERIFY_RESULT(profile.opened);
    VERIFY_RESULT(
        profile.store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).saveBatch(batch()); }));
    QVERIFY(QFileInfo(profile.path(u"skranke.sqlite-wal"_s)).size() > 0);
    const auto made = BackupFiles::make(profile.folder.path(), BackupKind::ByHand, now());
    VERIFY_RESULT(made);
    QCOMPARE(BackupFiles::in(profile.folder.path()), QList{*made});
    QVERIFY(made->bytes > 0);

    const QTemporaryDir other;
    QVERIFY(QFile::copy(profile.path(made->name), other.filePath(u"skranke.sqlite"_s)));
    Store store;
    VERIFY_RESULT(store.open(other.path(), dataKey()));
    const auto found =
        store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).batch(batch().id); });
    QVERIFY(found && found->has_value());
    const auto chain = store.runBlocking([](StoreAccess &access) { return AuditRepository(access).verify(); });
    QVERIFY(chain && chain->intact);
}

void tst_BackupFiles::itIsPrivateAndAlone()
{
    Profile profile;
    const auto made = BackupFiles::make(profile.folder.path(), BackupKind::Daily, now());
    VERIFY_RESULT(made);
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(profile.path(made->name)) & others));
    QCOMPARE(leftovers(profile.folder.path()), QStringList());
    // The second of one second gets a name of its own.
    const QDateTime then = made->made;
    const auto second = BackupFiles::make(profile.folder.path(), BackupKind::Daily, then);
    VERIFY_RESULT(second);
    QVERIFY(second->name != made->name);
    QCOMPARE(BackupFiles::in(profile.folder.path()).size(), 2);
}

/// Two rows of one transaction are both in the copy or neither is.
void tst_BackupFiles::aStoreInUseIsCopiedAsItIsAtOneMoment()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 200));
    std::atomic<bool> stop = false;
    Result<> written;
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        for (int i = 0; written && !stop; ++i) {
            written = profile.store.runBlocking([i](StoreAccess &access) -> Result<> {
                Sql::Transaction transaction(access);
                Result<> done = transaction.begin();
                if (done)
                    done = ChangeRepository(access).saveBatch(batch(u"one%1"_s.arg(i)));
                if (done)
                    done = ChangeRepository(access).saveBatch(batch(u"two%1"_s.arg(i)));
                return done ? transaction.commit() : done;
            });
        }
    }));
    writer->start();
    QList<Backup> made;
    for (int round = 0; round < 5; ++round) {
        const auto backup = BackupFiles::make(profile.folder.path(), BackupKind::ByHand, now().addSecs(round));
        if (backup)
            made.append(*backup);
    }
    stop = true;
    QVERIFY(writer->wait(60000));
    VERIFY_RESULT(written);
    QCOMPARE(made.size(), 5);
    for (const Backup &backup : std::as_const(made)) {
        const QTemporaryDir other;
        QVERIFY(QFile::copy(profile.path(backup.name), other.filePath(u"skranke.sqlite"_s)));
        Store store;
        VERIFY_RESULT(store.open(other.path(), dataKey()));
        const auto count = store.runBlocking([](StoreAccess &access) -> Result<int> {
            auto query = Sql::run(access.db, u"SELECT COUNT(*) FROM batch"_s);
            if (!query || !query->next())
                return std::unexpected(Error{});
            return query->value(0).toInt();
        });
        QVERIFY(count && *count % 2 == 0);
    }
}

void tst_BackupFiles::oneAtATime()
{
    Profile profile;
    FileLock other(profile.path(u"skranke.backup.lock"_s));
    QVERIFY(other.tryLock());
    const auto made = BackupFiles::make(profile.folder.path(), BackupKind::ByHand, now());
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"store-locked"_s);
    // Whoever has the lock makes the daily one.
    const auto daily = BackupFiles::makeDailyIfDue(profile.folder.path(), now());
    QVERIFY(daily && !daily->has_value());
}

void tst_BackupFiles::onlyOneADay()
{
    Profile profile;
    const auto first = BackupFiles::makeDailyIfDue(profile.folder.path(), now());
    QVERIFY(first && first->has_value());
    const auto second = BackupFiles::makeDailyIfDue(profile.folder.path(), (*first)->made.addSecs(1));
    QVERIFY(second && (!second->has_value() || (*second)->made.date() != (*first)->made.date()));
    const auto tomorrow = BackupFiles::makeDailyIfDue(profile.folder.path(), now().addDays(1));
    QVERIFY(tomorrow && tomorrow->has_value());
}

void tst_BackupFiles::aFolderWithoutAStoreHasNone()
{
    const QTemporaryDir folder;
    const auto made = BackupFiles::make(folder.path(), BackupKind::ByHand, now());
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"no-such-store"_s);
    QVERIFY(!QFile::exists(folder.filePath(u"skranke.sqlite"_s)));
    QCOMPARE(BackupFiles::in(folder.path()), QList<Backup>());
    QCOMPARE(BackupFiles::in(folder.filePath(u"nowhere"_s)), QList<Backup>());
    QVERIFY(!BackupFiles::make(folder.filePath(u"nowhere"_s), BackupKind::ByHand, now()));
}

void tst_BackupFiles::aDamagedStoreGivesNoBackup()
{
    const QTemporaryDir folder;
    {
        Profile profile;
        VERIFY_RESULT(fill(profile, 300));
        VERIFY_RESULT(profile.tamper(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(QFile::copy(profile.path(), folder.filePath(u"skranke.sqlite"_s)));
    }
    QFile file(folder.filePath(u"skranke.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(file.size() / 4, '\x7f'));
    file.close();
    const auto made = BackupFiles::make(folder.path(), BackupKind::Daily, now());
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"store-damaged"_s);
    QCOMPARE(BackupFiles::in(folder.path()), QList<Backup>());
    QCOMPARE(leftovers(folder.path()), QStringList());
}

/// A process that may write no more than 64 KiB to a file stands for a disk without space.
void tst_BackupFiles::whatCannotBeWrittenLeavesNothing()
{
    const QTemporaryDir folder;
    {
        Profile profile;
        VERIFY_RESULT(fill(profile, 300));
        VERIFY_RESULT(profile.tamper(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(QFileInfo(profile.path()).size() > 100'000);
        QVERIFY(QFile::copy(profile.path(), folder.filePath(u"skranke.sqlite"_s)));
    }
    QProcess process;
    process.start(TestPaths::program(u"storehelper"_s), {u"backup-limited"_s, folder.path()});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 3); // refused, with an error of kind Storage
    QCOMPARE(BackupFiles::in(folder.path()), QList<Backup>());
    QCOMPARE(leftovers(folder.path()), QStringList());
    VERIFY_RESULT(BackupFiles::make(folder.path(), BackupKind::ByHand, now()));
}

void tst_BackupFiles::aKilledBackupsDraftGoes()
{
    Profile profile;
    QFile draft(profile.path(u"skranke.draft-20261101T000000Z.sqlite"_s));
    QVERIFY(draft.open(QIODevice::WriteOnly));
    draft.write("half");
    draft.close();
    QVERIFY(StoreFiles::copies(profile.folder.path()).contains(u"skranke.draft-20261101T000000Z.sqlite"_s));
    VERIFY_RESULT(BackupFiles::make(profile.folder.path(), BackupKind::ByHand, now()));
    QVERIFY(!draft.exists());
}

void tst_BackupFiles::numberAndAgeAreKept()
{
    Profile profile;
    for (int day = 0; day < 12; ++day)
        VERIFY_RESULT(BackupFiles::make(profile.folder.path(), BackupKind::Daily, now().addDays(-day)));
    Preferences preferences;
    preferences.backupNumber = 4;
    const auto purged = profile.store.runBlocking(
        [preferences](StoreAccess &access) { return purge(access, preferences, QDateTime::currentDateTimeUtc()); });
    VERIFY_RESULT(purged);
    QCOMPARE(purged->copies, 8);
    preferences.backupDays = 2;
    QCOMPARE(BackupFiles::prune(profile.folder.path(), backupLimits(preferences), now()), 2);
    QCOMPARE(BackupFiles::in(profile.folder.path()).size(), 2);
    QCOMPARE(BackupFiles::in(profile.folder.path()).constFirst().made.date(), now().date());
}

void tst_BackupFiles::aFolderOrALinkIsNoBackup()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"skranke.daily-20261126T020000Z.sqlite"_s));
    QVERIFY(QFile::link(u"/etc/passwd"_s, folder.filePath(u"skranke.daily-20261125T020000Z.sqlite"_s)));
    QCOMPARE(BackupFiles::in(folder.path()), QList<Backup>());
}

QTEST_GUILESS_MAIN(tst_BackupFiles)
#include "tst_backupfiles.moc"
