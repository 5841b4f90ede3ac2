// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/changerepository.h"
#include "services/store/migrator.h"
#include "services/store/store.h"
#include "tests/fakes/testpaths.h"
#include "tests/services/store/storetesting.h"

#include <QCoroTask>
#include <QProcess>
#include <QSemaphore>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

QString helper()
{
    return TestPaths::program(u"storehelper"_s);
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_Store : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewProfileIsPrivate();
    void aSecondOpeningFindsWhatTheFirstWrote();
    void anotherKeyOpensNothing();
    void aKeyOfWrongLengthIsRefused();
    void durabilityIsOn();
    void aNewerFileIsRefusedAndLeftAlone();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void anEmptiedFileBesideBackupsIsDamaged();
    void workForAStoreThatHasGoneIsCanceled();
    void aDamagedPageIsFoundAfterACrash();
    void aFolderInTheFilesPlaceIsAnError();
    void anOlderFileIsBackedUpBeforeItsMigration();
    void beingKilledInAMigrationLeavesTheOldFile();
    void beingKilledLeavesWhatWasCommitted();
    void aFullDiskIsAnErrorAndNothingIsHalfDone();
    void aTransactionThatIsNotCommittedIsUndone();
    void anInnerTransactionIsUndoneAlone();
    void aJoinedTransactionIsPartOfTheOuterOne();
    void twoStoresOfOneProcessShareAProfile();
    void severalProcessesShareAProfile();
    void coroutinesWaitForTheStore();
    void whoWaitsDoesNotDoTheStoresWork();
};

void tst_Store::aNewProfileIsPrivate()
{
    const QTemporaryDir outer;
    const QString folder = outer.filePath(u"a/b"_s);
    Store store;
    VERIFY_RESULT(store.open(folder, dataKey()));
    VERIFY_RESULT(store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).saveBatch(batch()); }));
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(folder) & others));
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void tst_Store::aSecondOpeningFindsWhatTheFirstWrote()
{
    const QTemporaryDir folder;
    {
        Store store;
        VERIFY_RESULT(store.open(folder.path(), dataKey()));
        VERIFY_RESULT(
            store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).saveBatch(batch()); }));
    }
    QVERIFY(!QFile::exists(folder.filePath(u"skranke.sqlite-wal"_s)));
    Store store;
    VERIFY_RESULT(store.open(folder.path(), dataKey()));
    const auto found =
        store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).batch(batch().id); });
    QVERIFY(found && found->has_value());
}

void tst_Store::anotherKeyOpensNothing()
{
    const QTemporaryDir folder;
    {
        Store store;
        VERIFY_RESULT(store.open(folder.path(), dataKey()));
        VERIFY_RESULT(store.runBlocking([](StoreAccess &access) {
            return UserCacheRepository(access).save(nsk(), {entry(u"n1"_s)}, QDateTime::currentDateTimeUtc());
        }));
    }
    Store store;
    VERIFY_RESULT(store.open(folder.path(), dataKey('l')));
    const auto found =
        store.runBlocking([](StoreAccess &access) { return UserCacheRepository(access).findRow(nsk(), 1); });
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"store-damaged"_s);
}

void tst_Store::aKeyOfWrongLengthIsRefused()
{
    const QTemporaryDir folder;
    Store store;
    const auto opened = store.open(folder.path(), "short");
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"key-store"_s);
}

void tst_Store::durabilityIsOn()
{
    Profile profile;
    VERIFY_RESULT(profile.opened);
    QCOMPARE(profile.value(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(profile.value(u"PRAGMA synchronous"_s)->toInt(), 2);
    QCOMPARE(profile.value(u"PRAGMA foreign_keys"_s)->toInt(), 1);
    QCOMPARE(profile.value(u"PRAGMA secure_delete"_s)->toInt(), 1);
    QVERIFY(profile.value(u"PRAGMA busy_timeout"_s)->toInt() >= 5000);
}

void tst_Store::aNewerFileIsRefusedAndLeftAlone()
{
    const QTemporaryDir folder;
    {
        Profile profile;
        VERIFY_RESULT(profile.tamper(u"PRAGMA user_version = 9999"_s));
        VERIFY_RESULT(profile.tamper(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QVERIFY(QFile::copy(profile.path(), folder.filePath(u"skranke.sqlite"_s)));
    }
    QFile file(folder.filePath(u"skranke.sqlite"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    {
        Store store;
        const auto opened = store.open(folder.path(), dataKey());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"store-newer"_s);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(folder.path()).entryList({u"*damaged*"_s}), QStringList());
}

void tst_Store::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QByteArray database;
    {
        Profile profile;
        QVERIFY(profile.tamper(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile file(profile.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        database = file.readAll();
    }
    QTest::newRow("text") << QByteArray("this is not a database\n");
    QTest::newRow("shorter than a header") << database.first(50);
    QTest::newRow("header alone") << database.first(100);
    QTest::newRow("cut off in the middle") << database.first(database.size() / 2);
    QTest::newRow("cut off by a byte") << database.chopped(1);
    QTest::newRow("zeros") << QByteArray(database.size(), '\0');
    QTest::newRow("schema overwritten") << QByteArray(QByteArray(database).replace(100, 2000, QByteArray(2000, 'x')));
}

void tst_Store::anEmptiedFileBesideBackupsIsDamaged()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"skranke.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    {
        Store store; // as a first start leaves it that was ended at once
        VERIFY_RESULT(store.open(folder.path(), dataKey()));
    }
    VERIFY_RESULT(BackupFiles::make(folder.path(), BackupKind::ByHand, QDateTime::currentDateTimeUtc()));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    Store store;
    const auto opened = store.open(folder.path(), dataKey());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store-damaged"_s);
    QVERIFY(opened.error().subject.startsWith("skranke.damaged-"_L1));
}

void tst_Store::workForAStoreThatHasGoneIsCanceled()
{
    const QTemporaryDir folder;
    auto store = std::make_unique<Store>();
    VERIFY_RESULT(store->open(folder.path(), dataKey()));
    Store::Link link = store->link();
    int ran = 0;
    const auto work = [&ran](StoreAccess &) -> Result<int> { return ++ran; };
    QCOMPARE(QCoro::waitFor(link.run(work)).value_or(0), 1);
    store.reset();
    const auto late = QCoro::waitFor(link.run(work));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Error::Kind::Canceled);
    QCOMPARE(ran, 1);
}

void tst_Store::aDamagedFileIsSetAside()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"skranke.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
    file.close();
    {
        Store store;
        const auto opened = store.open(folder.path(), dataKey());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"store-damaged"_s);
        QVERIFY(opened.error().subject.startsWith("skranke.damaged-"_L1));
        QVERIFY(!file.exists());
        QFile aside(folder.filePath(opened.error().subject));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), content);
    }
    // The next start does not go on with nothing by itself.
    Store store;
    for (int start = 0; start < 2; ++start) {
        const auto opened = store.open(folder.path(), dataKey());
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"store-missing"_s);
        QVERIFY(!file.exists());
    }
    VERIFY_RESULT(Store::beginEmpty(folder.path()));
    const auto again = Store::beginEmpty(folder.path());
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"file-exists"_s);
    VERIFY_RESULT(store.open(folder.path(), dataKey()));
    QCOMPARE(QDir(folder.path()).entryList({u"skranke.damaged-*.sqlite"_s}).size(), 1);
}

void tst_Store::aDamagedPageIsFoundAfterACrash()
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(helper(), {u"die-open"_s, folder.path()});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 9);
    const QString path = folder.filePath(u"skranke.sqlite"_s);
    {
        // What the dead process left in the log comes into the file, as any SQLite program would do it.
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        db.setDatabaseName(path);
        QVERIFY(db.open());
        auto root = Sql::run(db,
                             u"SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_master "
                             "WHERE name = 'audit_entry'"_s);
        QVERIFY(root && root->next());
        const qint64 at = (root->value(0).toLongLong() - 1) * root->value(1).toLongLong();
        root->finish();
        db.close();
        root = std::unexpected(Error{});
        db = {};
        QSqlDatabase::removeDatabase(u"other"_s);
        overwrite(path, at, QByteArray(64, '\x7f'));
    }
    Store store;
    const auto opened = store.open(folder.path(), dataKey());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"store-damaged"_s);
}

void tst_Store::aFolderInTheFilesPlaceIsAnError()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"skranke.sqlite"_s));
    Store store;
    const auto opened = store.open(folder.path(), dataKey());
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
}

void tst_Store::anOlderFileIsBackedUpBeforeItsMigration()
{
    const QTemporaryDir folder;
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        db.setDatabaseName(folder.filePath(u"skranke.sqlite"_s));
        QVERIFY(db.open());
        VERIFY_RESULT(Migrator(Migrator::shipped().first(1)).migrate(db));
        QVERIFY(Sql::run(db,
                         u"INSERT INTO batch (id, institution, kind, title, created, undoes) "
                         "VALUES ('b1', 'NSK', 'desk', 'old', '2026-01-01T00:00:00.000Z', '')"_s));
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(u"older"_s);
    }
    Store store;
    VERIFY_RESULT(store.open(folder.path(), dataKey()));
    const auto found =
        store.runBlocking([](StoreAccess &access) { return ChangeRepository(access).batch(BatchId(u"b1"_s)); });
    QVERIFY(found && found->has_value());
    const auto backups = QDir(folder.path()).entryInfoList({u"skranke.before-*.sqlite"_s});
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.front().permissions() & ~QFile::Permissions(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
    auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"backup"_s);
    db.setDatabaseName(backups.front().filePath());
    QVERIFY(db.open());
    QCOMPARE(Migrator::version(db).value_or(-1), 1);
    db.close();
    db = {};
    QSqlDatabase::removeDatabase(u"backup"_s);
}

void tst_Store::beingKilledInAMigrationLeavesTheOldFile()
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(helper(), {u"die-migrating"_s, folder.filePath(u"skranke.sqlite"_s)});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 9);
    Store store;
    VERIFY_RESULT(store.open(folder.path(), dataKey()));
    const auto tables =
        store.runBlocking([](StoreAccess &access) -> Result<QStringList> { return access.db.tables(); });
    QVERIFY(tables->contains(u"change"_s));
    QVERIFY(!tables->contains(u"half_done"_s));
}

void tst_Store::beingKilledLeavesWhatWasCommitted()
{
    const QTemporaryDir folder;
    for (int i = 1; i <= 3; ++i) {
        QProcess process;
        process.start(helper(), {u"die-open"_s, folder.path()});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 9);
        Store store;
        VERIFY_RESULT(store.open(folder.path(), dataKey()));
        const auto check = store.runBlocking([](StoreAccess &access) { return AuditRepository(access).verify(); });
        QVERIFY(check && check->intact);
        QCOMPARE(check->entries, i);
    }
}

void tst_Store::aFullDiskIsAnErrorAndNothingIsHalfDone()
{
    Profile profile;
    VERIFY_RESULT(profile.opened);
    const int pages = profile.value(u"PRAGMA page_count"_s)->toInt();
    VERIFY_RESULT(profile.tamper(u"PRAGMA max_page_count = %1"_s.arg(pages + 4)));
    const auto saved = profile.store.runBlocking([](StoreAccess &access) {
        QList<CacheEntry> entries;
        for (int i = 0; i < 500; ++i)
            entries += entry(u"n%1"_s.arg(i));
        return UserCacheRepository(access).save(nsk(), entries, QDateTime::currentDateTimeUtc());
    });
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, u"disk-full"_s);
    QCOMPARE(profile.value(u"SELECT COUNT(*) FROM cached_user"_s)->toInt(), 0);
    // With space again, the same store goes on.
    VERIFY_RESULT(profile.tamper(u"PRAGMA max_page_count = 1000000"_s));
    VERIFY_RESULT(profile.store.runBlocking([](StoreAccess &access) {
        return UserCacheRepository(access).save(nsk(), {entry(u"n1"_s)}, QDateTime::currentDateTimeUtc());
    }));
    QCOMPARE(profile.value(u"SELECT COUNT(*) FROM cached_user"_s)->toInt(), 1);
}

void tst_Store::aTransactionThatIsNotCommittedIsUndone()
{
    Profile profile;
    const auto abandoned = profile.store.runBlocking([](StoreAccess &access) -> Result<> {
        Sql::Transaction transaction(access);
        if (const auto begun = transaction.begin(); !begun)
            return begun;
        return ChangeRepository(access).saveBatch(batch());
    });
    VERIFY_RESULT(abandoned);
    QCOMPARE(profile.value(u"SELECT COUNT(*) FROM batch"_s)->toInt(), 0);
}

void tst_Store::anInnerTransactionIsUndoneAlone()
{
    Profile profile;
    const auto done = profile.store.runBlocking([](StoreAccess &access) -> Result<> {
        Sql::Transaction outer(access);
        Result<> result = outer.begin();
        if (result)
            result = ChangeRepository(access).saveBatch(batch(u"b1"_s));
        {
            Sql::Transaction inner(access);
            if (result)
                result = inner.begin();
            if (result)
                result = ChangeRepository(access).saveBatch(batch(u"b2"_s));
        }
        {
            Sql::Transaction inner(access);
            if (result)
                result = inner.begin();
            if (result)
                result = ChangeRepository(access).saveBatch(batch(u"b3"_s));
            if (result)
                result = inner.commit();
        }
        return result ? outer.commit() : result;
    });
    VERIFY_RESULT(done);
    QCOMPARE(profile.value(u"SELECT group_concat(id) FROM (SELECT id FROM batch ORDER BY id)"_s)->toString(),
             u"b1,b3"_s);
}

void tst_Store::aJoinedTransactionIsPartOfTheOuterOne()
{
    Profile profile;
    const auto saved = [&profile](bool outermost) {
        return profile.store.runBlocking([outermost](StoreAccess &access) -> Result<> {
            Sql::Transaction outer(access);
            Result<> result = outermost ? Result<>() : outer.begin();
            {
                Sql::Transaction joined(access, Sql::Transaction::Inner::Joined);
                if (result)
                    result = joined.begin();
                if (result)
                    result = ChangeRepository(access).saveBatch(batch(outermost ? u"b2"_s : u"b1"_s));
                if (result)
                    result = joined.commit();
            }
            return result;
        });
    };
    VERIFY_RESULT(saved(false)); // the outer one was given up
    VERIFY_RESULT(saved(true)); // there is none to join: it is one of its own
    QCOMPARE(profile.value(u"SELECT group_concat(id) FROM batch"_s)->toString(), u"b2"_s);

    // It has nothing of its own to take back.
    const auto joined = profile.store.runBlocking([](StoreAccess &access) -> Result<> {
        Sql::Transaction outer(access);
        Result<> result = outer.begin();
        {
            Sql::Transaction inner(access, Sql::Transaction::Inner::Joined);
            if (result)
                result = inner.begin();
            if (result)
                result = ChangeRepository(access).saveBatch(batch(u"b3"_s));
        }
        return result ? outer.commit() : result;
    });
    VERIFY_RESULT(joined);
    QCOMPARE(profile.value(u"SELECT group_concat(id) FROM (SELECT id FROM batch ORDER BY id)"_s)->toString(),
             u"b2,b3"_s);
}

void tst_Store::twoStoresOfOneProcessShareAProfile()
{
    const QTemporaryDir folder;
    const auto work = [&folder](char name, Result<> *answer) {
        Store store;
        *answer = store.open(folder.path(), dataKey());
        for (int i = 0; i < 100 && *answer; ++i) {
            *answer = store.runBlocking([name](StoreAccess &access) {
                return AuditRepository(access).append({.event = u"approved"_s, .account = QString(QLatin1Char(name))});
            });
        }
    };
    Result<> first, second;
    const std::unique_ptr<QThread> one(QThread::create(work, 'a', &first));
    const std::unique_ptr<QThread> other(QThread::create(work, 'b', &second));
    one->start();
    other->start();
    QVERIFY(one->wait(120000) && other->wait(120000));
    VERIFY_RESULT(first);
    VERIFY_RESULT(second);
    Store store;
    VERIFY_RESULT(store.open(folder.path(), dataKey()));
    const auto check = store.runBlocking([](StoreAccess &access) { return AuditRepository(access).verify(); });
    QVERIFY(check && check->intact);
    QCOMPARE(check->entries, 200);
}

void tst_Store::severalProcessesShareAProfile()
{
    const QTemporaryDir folder;
    QList<QProcess *> processes;
    for (int i = 0; i < 3; ++i) {
        processes += new QProcess(this);
        processes.back()->start(helper(), {u"append"_s, folder.path(), u"50"_s});
    }
    for (QProcess *process : std::as_const(processes)) {
        QVERIFY(process->waitForFinished(120000));
        QCOMPARE(process->exitCode(), 0);
    }
    Store store;
    VERIFY_RESULT(store.open(folder.path(), dataKey()));
    const auto check = store.runBlocking([](StoreAccess &access) { return AuditRepository(access).verify(); });
    QVERIFY(check && check->intact);
    QCOMPARE(check->entries, 150);
}

void tst_Store::coroutinesWaitForTheStore()
{
    Profile profile;
    const QThread *const main = QThread::currentThread();
    const auto inStore = QCoro::waitFor(
        profile.store.run([](StoreAccess &) -> Result<const QThread *> { return QThread::currentThread(); }));
    QVERIFY(inStore && *inStore != main);
    const auto again = QCoro::waitFor(
        profile.store.run([](StoreAccess &) -> Result<const QThread *> { return QThread::currentThread(); }));
    QCOMPARE(*again, *inStore);
}

/// A pool lets those who wait for a task run it themselves; on one connection that would be two at once.
void tst_Store::whoWaitsDoesNotDoTheStoresWork()
{
    Profile profile;
    const auto where = [](StoreAccess &) -> Result<const QThread *> { return QThread::currentThread(); };
    const QThread *const storeThread = *QCoro::waitFor(profile.store.run(where));
    QCOMPARE(*profile.store.runBlocking(where), storeThread);
    for (int round = 0; round < 50; ++round) {
        QSemaphore entered;
        QSemaphore goOn;
        auto busy = profile.store.run([&](StoreAccess &) -> Result<> {
            entered.release();
            goOn.acquire();
            return {};
        });
        entered.acquire();
        const QThread *second = nullptr;
        QSemaphore asking;
        const std::unique_ptr<QThread> waiter(QThread::create([&] {
            asking.release();
            second = *profile.store.runBlocking(where);
        }));
        waiter->start();
        asking.acquire();
        goOn.release();
        QVERIFY(waiter->wait(60000));
        QCOMPARE(second, storeThread);
        VERIFY_RESULT(QCoro::waitFor(std::move(busy)));
    }
}

QTEST_GUILESS_MAIN(tst_Store)
#include "tst_store.moc"
