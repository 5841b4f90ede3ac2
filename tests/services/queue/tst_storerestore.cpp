// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/storerestore.h"
#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/migrator.h"
#include "services/store/sql.h"
#include "services/store/storefiles.h"
#include "tests/services/queue/queuedesk.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlRecord>
#include <QTest>

#include <algorithm>
#include <memory>
#include <tuple>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

namespace {

QByteArray key()
{
    return QByteArray(Vault::keyBytes, 'k');
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// Every file with its bytes, but for locks, which hold nothing that counts.
QMap<QString, QByteArray> state(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        if (!name.endsWith(u".lock"))
            files.insert(name, contentOf(QDir(folder).filePath(name)));
    }
    return files;
}

/// The store as an older program would have it: the tables of `version` with the rows of today.
bool makeOlder(const QString &path, int version)
{
    const QString older = path + u".older";
    bool done = false;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        db.setDatabaseName(older);
        done = db.open() && Migrator(Migrator::shipped().first(version)).migrate(db)
            && Sql::run(db, u"ATTACH ? AS today"_s, {path});
        for (const QString &table : db.tables()) {
            QStringList columns;
            const QSqlRecord then = db.record(table);
            const auto today = Sql::run(db, u"SELECT * FROM today.%1 LIMIT 0"_s.arg(table));
            for (int at = 0; at < then.count(); ++at) {
                if (today && today->record().contains(then.fieldName(at)))
                    columns.append(then.fieldName(at));
            }
            const QString list = columns.join(u", "_s);
            const auto copied =
                Sql::run(db, u"INSERT OR REPLACE INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(table, list));
            if (!copied)
                qWarning("%s: %s", qPrintable(table), qPrintable(copied.error().detail));
            done = done && copied;
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(u"older"_s);
    return done && QFile::remove(path) && QFile::rename(older, path);
}

} // namespace

/// A profile's store put back from a copy while Alma went on.
class TestStoreRestore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasSentSinceIsNotSentAgainUnseen();
    void whatWasOnItsWayIsReadAndReviewedAgain();
    void theRestoreIsInLogAndHistory();
    void theReplacedStoreIsKeptAndCanComeBack();
    void theLogOfAKilledProgramIsKeptToo();
    void withoutAStoreTheNewestComesBack();
    void aProfileInUseIsLeftAlone();
    void anUnusableBackupChangesNothing_data();
    void anUnusableBackupChangesNothing();
    void aNameOfNoBackupIsRefused_data();
    void aNameOfNoBackupIsRefused();
    void anOlderBackupIsBroughtToTheNewestTables();
    void theNoteOfACrashOutlivesARefusal();

private:
    [[nodiscard]] QString folder() const { return desk->folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return QDir(folder()).filePath(name); }
    /// Two updates and two creates, approved.
    void prepare();
    [[nodiscard]] Backup backup() const
    {
        const auto made = BackupFiles::make(folder(), BackupKind::ByHand, QDateTime::currentDateTimeUtc());
        if (!made)
            qFatal("no backup: %s", qPrintable(made.error().detail));
        return *made;
    }
    [[nodiscard]] Result<RestoreSummary> restore(const QString &name = {}) const
    {
        return StoreRestore::restore(folder(), name, key(), u"kari"_s);
    }
    Result<> tamper(const QString &sql)
    {
        return desk->store->runBlocking(
            [sql](StoreAccess &access) { return Sql::run(access.db, sql).transform([](const QSqlQuery &) { }); });
    }

    std::unique_ptr<QueueDesk> desk;
};

void TestStoreRestore::init()
{
    desk = std::make_unique<QueueDesk>(20);
    QVERIFY(desk->open());
}

void TestStoreRestore::prepare()
{
    QList<Change> changes = desk->nameChangesOf(desk->externalIds(2));
    for (const QString &id : {u"new1"_s, u"new2"_s})
        changes.append(desk->creationOf(id));
    desk->propose(changes);
    QCOMPARE(desk->approve(), 4);
}

void TestStoreRestore::whatWasSentSinceIsNotSentAgainUnseen()
{
    prepare();
    const Backup kept = backup();
    QCOMPARE(desk->send().counts.value(ChangeState::Applied), 4);
    const auto writes = desk->carriedOut();
    QCOMPARE(writes.size(), 4);
    desk->close();

    const auto restored = restore();
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().code + restored.error().detail));
    QCOMPARE(restored->backup, kept.name);
    QCOMPARE(restored->changes, (SettledChanges{.unknown = 0, .unapproved = 4}));
    QVERIFY(desk->open());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 4}}));
    QCOMPARE(desk->send().counts, Counts());
    QCOMPARE(desk->carriedOut(), writes);

    // Approved again, each is compared with Alma as it is: nobody is made twice.
    QCOMPARE(desk->approve(), 4);
    const auto again = desk->send();
    QCOMPARE(again.counts.value(ChangeState::Conflict) + again.counts.value(ChangeState::Applied), 4);
    const auto after = desk->carriedOut();
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (it.key().startsWith(u"POST"))
            QCOMPARE(*it, writes.value(it.key()));
    }
    QCOMPARE(desk->changes({.states = {ChangeState::Conflict}}).size() >= 2, true);
}

/// Sent, then taken back on purpose by somebody after the backup: read, nothing is there, and nobody asked for it anew.
void TestStoreRestore::whatWasOnItsWayIsReadAndReviewedAgain()
{
    prepare();
    QVERIFY(tamper(u"UPDATE change SET state = 'sending' WHERE number IN (1, 3)"_s));
    QVERIFY(tamper(u"UPDATE change SET state = 'unknown' WHERE number = 2"_s));
    std::ignore = backup();
    desk->close();
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(restored->changes, (SettledChanges{.unknown = 2, .unapproved = 1}));
    QVERIFY(desk->open());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 1}, {ChangeState::Unknown, 3}}));
    QCOMPARE(desk->verify().counts.value(ChangeState::Approved), 3);
    std::ignore = desk->send();
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 4}}));
    QCOMPARE(desk->carriedOut(), (QHash<QString, int>()));
    QCOMPARE(desk->approve(), 4);
    QCOMPARE(desk->send().counts.value(ChangeState::Applied), 4);
}

void TestStoreRestore::theRestoreIsInLogAndHistory()
{
    prepare();
    std::ignore = backup();
    desk->close();
    QVERIFY(restore());
    QVERIFY(desk->open());
    const auto entries =
        desk->store->runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QVERIFY(entries);
    const auto found = std::ranges::find(*entries, u"restored"_s, &AuditEntry::event);
    QVERIFY(found != entries->cend());
    QCOMPARE(found->account, u"kari"_s);
    QVERIFY(found->change.isEmpty());
    QVERIFY(desk->verifyAudit().intact);
    const Change change = desk->changes().constFirst();
    const auto history = desk->await(desk->queue->history(change.id));
    QCOMPARE(history.constLast().note, u"restored"_s);
    QCOMPARE(history.constLast().state, ChangeState::Proposed);
    QCOMPARE(history.constLast().account, u"kari"_s);
}

void TestStoreRestore::theReplacedStoreIsKeptAndCanComeBack()
{
    std::ignore = backup();
    prepare();
    desk->close();
    const QByteArray before = contentOf(path(u"skranke.sqlite"_s));
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(contentOf(path(restored->setAside)), before);
    QCOMPARE(backupFromName(restored->setAside)->kind, BackupKind::Replaced);
    QVERIFY(QFile::exists(path(restored->backup)));
    QVERIFY(!QFile::exists(StoreFiles::workshop(folder())));
    QVERIFY(desk->open());
    QCOMPARE(desk->counts(), Counts());
    desk->close();
    // The mistake of restoring is undone in the same way.
    const auto back = restore(restored->setAside);
    QVERIFY(back);
    QVERIFY(desk->open());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 4}}));
    QVERIFY(desk->verifyAudit().intact);
}

void TestStoreRestore::theLogOfAKilledProgramIsKeptToo()
{
    std::ignore = backup();
    prepare();
    // As a killed program leaves it: the file, and beside it the log with the newest of it.
    const QTemporaryDir killed;
    for (const QString &name : {u"skranke.sqlite"_s, u"skranke.sqlite-wal"_s})
        QVERIFY(QFile::copy(path(name), killed.filePath(name)));
    desk->close();
    for (const QString &name : {u"skranke.sqlite"_s, u"skranke.sqlite-wal"_s}) {
        QFile::remove(path(name));
        QVERIFY(QFile::copy(killed.filePath(name), path(name)));
    }
    const auto restored = restore();
    QVERIFY(restored);
    QVERIFY(QFile::exists(path(restored->setAside + u"-wal"_s)));
    QVERIFY(!QFile::exists(path(u"skranke.sqlite-wal"_s)));
    const auto back = restore(restored->setAside);
    QVERIFY2(back, back ? "" : qPrintable(back.error().code + back.error().detail));
    QVERIFY(desk->open());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 4}}));
}

void TestStoreRestore::withoutAStoreTheNewestComesBack()
{
    std::ignore = backup();
    prepare();
    const Backup newest = backup();
    desk->close();
    QVERIFY(write(path(u"skranke.sqlite"_s), QByteArray(10000, 'x')));
    QVERIFY(!Store().open(folder(), key())); // sets it aside
    QVERIFY(!QFile::exists(path(u"skranke.sqlite"_s)));
    const auto restored = restore();
    QVERIFY(restored);
    QCOMPARE(restored->backup, newest.name);
    QCOMPARE(restored->setAside, QString());
    QVERIFY(desk->open());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 4}}));
}

void TestStoreRestore::aProfileInUseIsLeftAlone()
{
    prepare();
    std::ignore = backup();
    const auto refused = restore();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"profile-in-use"_s);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 4}}));
    desk->close();
    QVERIFY(restore());
}

void TestStoreRestore::anUnusableBackupChangesNothing_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    for (const char *how : {"empty", "a byte", "text", "zeros", "header alone", "cut off by half", "cut off by a byte",
                            "a page overwritten", "another program's database", "an entry of the audit log altered",
                            "the audit log cut off"})
        QTest::newRow(how) << QString::fromLatin1(how) << u"backup-damaged"_s;
    QTest::newRow("another key") << u"another key"_s << u"backup-other-key"_s;
    QTest::newRow("no head") << u"no head"_s << u"backup-other-key"_s;
    QTest::newRow("a newer program's") << u"newer"_s << u"store-newer"_s;
    QTest::newRow("a hostile version") << u"negative"_s << u"backup-damaged"_s;
}

void TestStoreRestore::anUnusableBackupChangesNothing()
{
    QFETCH(const QString, how);
    QFETCH(const QString, code);
    prepare();
    if (how == u"an entry of the audit log altered")
        QVERIFY(tamper(u"UPDATE audit_entry SET account = 'mallory' WHERE number = 2"_s));
    else if (how == u"the audit log cut off")
        QVERIFY(tamper(u"DELETE FROM audit_entry WHERE number > 2"_s));
    else if (how == u"no head")
        QVERIFY(tamper(u"DELETE FROM audit_head"_s));
    else if (how == u"newer")
        QVERIFY(tamper(u"PRAGMA user_version = 9999"_s));
    else if (how == u"negative")
        QVERIFY(tamper(u"PRAGMA user_version = -5"_s));
    const Backup made = backup();
    const QByteArray whole = contentOf(path(made.name));
    QByteArray bytes = whole;
    if (how == u"empty")
        bytes.clear();
    else if (how == u"a byte")
        bytes = "S";
    else if (how == u"text")
        bytes = "this is no database\n";
    else if (how == u"zeros")
        bytes.fill('\0');
    else if (how == u"header alone")
        bytes.truncate(100);
    else if (how == u"cut off by half")
        bytes.truncate(bytes.size() / 2);
    else if (how == u"cut off by a byte")
        bytes.chop(1);
    else if (how == u"a page overwritten")
        bytes.replace(8192, 4096, QByteArray(4096, '\x7f'));
    QVERIFY(write(path(made.name), bytes));
    if (how == u"another program's database") {
        QVERIFY(QFile::remove(path(made.name)));
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        db.setDatabaseName(path(made.name));
        QVERIFY(db.open());
        QVERIFY(Sql::run(db, u"CREATE TABLE photos (name TEXT)"_s));
        db.close();
        db = {};
        QSqlDatabase::removeDatabase(u"foreign"_s);
    }
    desk->close();
    if (how == u"newer" || how == u"negative") { // only the backup is
        QVERIFY(QFile::remove(path(u"skranke.sqlite"_s)));
        QVERIFY(Store::beginEmpty(folder()));
        QVERIFY(desk->open());
        desk->close();
    }
    const auto before = state(folder());
    const auto refused =
        StoreRestore::restore(folder(), {}, how == u"another key" ? QByteArray(32, 'x') : key(), u"kari"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    if (code == u"backup-damaged" || code == u"backup-other-key")
        QCOMPARE(refused.error().subject, made.name);
    QCOMPARE(state(folder()), before);
    QVERIFY(desk->open());
}

void TestStoreRestore::aNameOfNoBackupIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none there") << QString();
    QTest::newRow("unknown") << u"skranke.daily-20200101T000000Z.sqlite"_s;
    QTest::newRow("the store itself") << u"skranke.sqlite"_s;
    QTest::newRow("out of the folder") << u"../../etc/passwd"_s;
    QTest::newRow("absolute") << u"/etc/passwd"_s;
    QTest::newRow("the folder") << u"."_s;
    QTest::newRow("huge") << QString(1 << 20, u'a');
}

void TestStoreRestore::aNameOfNoBackupIsRefused()
{
    QFETCH(const QString, name);
    desk->close();
    const auto before = state(folder());
    const auto refused = restore(name);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"no-backup"_s);
    QCOMPARE(state(folder()), before);
    QVERIFY(!StoreRestore::restore(path(u"nowhere"_s), name, key(), u"kari"_s));
}

void TestStoreRestore::anOlderBackupIsBroughtToTheNewestTables()
{
    prepare();
    desk->close();
    QVERIFY(makeOlder(path(u"skranke.sqlite"_s), 3));
    const Backup made = backup();
    QVERIFY(restore());
    QCOMPARE(StoreFiles::versionInHeader(path(made.name)), 3);
    QVERIFY(StoreFiles::versionInHeader(path(u"skranke.sqlite"_s)) >= 4);
    QVERIFY(desk->open());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 4}}));
}

void TestStoreRestore::theNoteOfACrashOutlivesARefusal()
{
    std::ignore = backup();
    desk->close();
    QVERIFY(write(path(u"skranke.lock"_s), "o"));
    QVERIFY(!restore(u"unknown"_s));
    QCOMPARE(contentOf(path(u"skranke.lock"_s)), "o"_ba);
    const QString name = BackupFiles::in(folder()).constFirst().name;
    const QByteArray whole = contentOf(path(name));
    QVERIFY(write(path(name), "no"));
    QVERIFY(!restore());
    QCOMPARE(contentOf(path(u"skranke.lock"_s)), "o"_ba);
    QVERIFY(write(path(name), whole));
    QVERIFY(restore());
    QCOMPARE(contentOf(path(u"skranke.lock"_s)), QByteArray());
}

QTEST_GUILESS_MAIN(TestStoreRestore)
#include "tst_storerestore.moc"
