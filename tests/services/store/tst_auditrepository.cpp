// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/changerepository.h"
#include "tests/services/store/storetesting.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::storetesting;

namespace {

constexpr int length = 10;

Result<> fill(Profile &profile, int count = length)
{
    return profile.store.runBlocking([count](StoreAccess &access) -> Result<> {
        AuditRepository audit(access);
        for (int i = 1; i <= count; ++i) {
            const auto appended = audit.append({
                .time = QDateTime::fromSecsSinceEpoch(1'770'000'000 + i, QTimeZone::UTC),
                .change = ChangeId(u"c%1"_s.arg(i)),
                .batch = BatchId(u"b1"_s),
                .event = u"approved"_s,
                .account = u"desk"_s,
                .keyName = u"NSK"_s,
                .trackingId = u"E01-%1"_s.arg(i),
            });
            if (!appended)
                return appended;
        }
        return {};
    });
}

AuditCheck check(Profile &profile)
{
    const auto result = profile.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).verify(); });
    return result ? *result : AuditCheck{.intact = false, .problem = result.error().detail};
}

} // namespace

class tst_AuditRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackInOrder();
    void anEmptyLogIsIntact();
    void aLongLogIsIntact();
    void manyEntriesAtOnceAreTheSameChain();
    void tamperingIsFound_data();
    void tamperingIsFound();
    void everyFieldIsCovered_data();
    void everyFieldIsCovered();
    void aWipedLogOfAStoreInUseIsNotTakenForANewOne();
    void appendingToATamperedLogDoesNotHideIt();
    void withoutAHeadNothingIsAppended();
    void anEntryIsPartOfTheCallersTransaction();
};

void tst_AuditRepository::entriesComeBackInOrder()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    const auto page = profile.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(3, 2); });
    VERIFY_RESULT(page);
    QCOMPARE(page->size(), 2);
    const AuditEntry expected{
        .number = 4,
        .time = QDateTime::fromSecsSinceEpoch(1'770'000'004, QTimeZone::UTC),
        .change = ChangeId(u"c4"_s),
        .batch = BatchId(u"b1"_s),
        .event = u"approved"_s,
        .account = u"desk"_s,
        .keyName = u"NSK"_s,
        .trackingId = u"E01-4"_s,
    };
    QVERIFY(page->front() == expected);
    const auto all = profile.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QCOMPARE(all->size(), length);
}

void tst_AuditRepository::anEmptyLogIsIntact()
{
    Profile profile;
    const AuditCheck result = check(profile);
    QVERIFY(result.intact);
    QCOMPARE(result.entries, 0);
    QCOMPARE(result.firstBad, 0);
}

void tst_AuditRepository::aLongLogIsIntact()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    const AuditCheck result = check(profile);
    QVERIFY2(result.intact, qPrintable(result.problem));
    QCOMPARE(result.entries, length);
}

void tst_AuditRepository::manyEntriesAtOnceAreTheSameChain()
{
    Profile profile;
    QVERIFY(fill(profile, 2));
    const auto appended = profile.store.runBlocking([](StoreAccess &access) {
        QList<AuditEntry> entries;
        for (int i = 0; i < 5; ++i)
            entries.append({.time = QDateTime::currentDateTimeUtc(), .change = ChangeId(u"m%1"_s.arg(i))});
        return AuditRepository(access).append(entries);
    });
    QVERIFY(appended);
    QVERIFY(fill(profile, 1));
    const AuditCheck whole = check(profile);
    QVERIFY(whole.intact);
    QCOMPARE(whole.entries, 8);
    QVERIFY(profile.tamper(u"UPDATE audit_entry SET change_id = 'm9' WHERE number = 5"_s));
    QCOMPARE(check(profile).firstBad, 5);
}

void tst_AuditRepository::tamperingIsFound_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("problem");
    QTest::addColumn<qint64>("firstBad");
    const QString copy = u"INSERT INTO audit_entry SELECT %1, happened, change_id, batch_id, event, account, key_name, "
                         "tracking_id, previous, mac FROM audit_entry WHERE number = %2"_s;
    const QString shiftUp = u"UPDATE audit_entry SET number = -number WHERE number >= %1"_s;
    const QString shiftedUp = u"UPDATE audit_entry SET number = 1 - number WHERE number < 0"_s;
    const QString shiftedDown = u"UPDATE audit_entry SET number = -number - 1 WHERE number < 0"_s;

    QTest::newRow("altered in the middle")
        << QStringList{u"UPDATE audit_entry SET event = 'withdrawn' WHERE number = 5"_s} << u"altered"_s << qint64(5);
    QTest::newRow("altered first") << QStringList{u"UPDATE audit_entry SET account = 'x' WHERE number = 1"_s}
                                   << u"altered"_s << qint64(1);
    QTest::newRow("altered last") << QStringList{u"UPDATE audit_entry SET account = 'x' WHERE number = 10"_s}
                                  << u"altered"_s << qint64(10);
    QTest::newRow("MAC altered") << QStringList{u"UPDATE audit_entry SET mac = zeroblob(32) WHERE number = 5"_s}
                                 << u"altered"_s << qint64(5);
    QTest::newRow("removed, leaving a gap")
        << QStringList{u"DELETE FROM audit_entry WHERE number = 5"_s} << u"removed"_s << qint64(5);
    QTest::newRow("removed and renumbered")
        << QStringList{u"DELETE FROM audit_entry WHERE number = 5"_s, shiftUp.arg(6), shiftedDown} << u"removed"_s
        << qint64(5);
    QTest::newRow("first removed") << QStringList{u"DELETE FROM audit_entry WHERE number = 1"_s} << u"removed"_s
                                   << qint64(1);
    QTest::newRow("inserted in the middle")
        << QStringList{shiftUp.arg(5), shiftedUp, copy.arg(5).arg(4)} << u"inserted"_s << qint64(5);
    QTest::newRow("inserted at the end") << QStringList{copy.arg(11).arg(10)} << u"inserted"_s << qint64(11);
    QTest::newRow("neighbours swapped") << QStringList{u"UPDATE audit_entry SET number = -4 WHERE number = 4"_s,
                                                       u"UPDATE audit_entry SET number = 4 WHERE number = 5"_s,
                                                       u"UPDATE audit_entry SET number = 5 WHERE number = -4"_s}
                                        << u"reordered"_s << qint64(4);
    QTest::newRow("far ones swapped") << QStringList{u"UPDATE audit_entry SET number = -2 WHERE number = 2"_s,
                                                     u"UPDATE audit_entry SET number = 2 WHERE number = 9"_s,
                                                     u"UPDATE audit_entry SET number = 9 WHERE number = -2"_s}
                                      << u"reordered"_s << qint64(2);
    QTest::newRow("cut off by one") << QStringList{u"DELETE FROM audit_entry WHERE number = 10"_s} << u"cut-off"_s
                                    << qint64(10);
    QTest::newRow("cut off by half") << QStringList{u"DELETE FROM audit_entry WHERE number > 5"_s} << u"cut-off"_s
                                     << qint64(6);
    QTest::newRow("cut off to nothing") << QStringList{u"DELETE FROM audit_entry"_s} << u"cut-off"_s << qint64(1);
    QTest::newRow("head altered") << QStringList{u"UPDATE audit_head SET sealed_head = zeroblob(100)"_s} << u"altered"_s
                                  << qint64(11);
    QTest::newRow("head removed") << QStringList{u"DELETE FROM audit_head"_s} << u"cut-off"_s << qint64(11);
}

void tst_AuditRepository::tamperingIsFound()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QString, problem);
    QFETCH(const qint64, firstBad);
    Profile profile;
    VERIFY_RESULT(fill(profile));
    for (const QString &statement : statements)
        VERIFY_RESULT(profile.tamper(statement));
    const AuditCheck result = check(profile);
    QVERIFY(!result.intact);
    QCOMPARE(result.problem, problem);
    QCOMPARE(result.firstBad, firstBad);
}

void tst_AuditRepository::everyFieldIsCovered_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"happened", "change_id", "batch_id", "event", "account", "key_name", "tracking_id"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

void tst_AuditRepository::everyFieldIsCovered()
{
    QFETCH(const QString, column);
    Profile profile;
    VERIFY_RESULT(fill(profile, 3));
    VERIFY_RESULT(profile.tamper(u"UPDATE audit_entry SET %1 = %1 || ' ' WHERE number = 2"_s.arg(column)));
    const AuditCheck result = check(profile);
    QVERIFY(!result.intact);
    QCOMPARE(result.firstBad, 2);
}

void tst_AuditRepository::aWipedLogOfAStoreInUseIsNotTakenForANewOne()
{
    const QTemporaryDir folder;
    {
        Store store;
        VERIFY_RESULT(store.open(folder.path(), dataKey()));
        VERIFY_RESULT(store.runBlocking([](StoreAccess &access) -> Result<> {
            Result<> done = ChangeRepository(access).saveBatch(batch());
            for (const QString &sql : {u"DELETE FROM audit_entry"_s, u"DELETE FROM audit_head"_s}) {
                if (done)
                    done = Sql::run(access.db, sql).transform([](const QSqlQuery &) { });
            }
            return done;
        }));
    }
    Store store;
    VERIFY_RESULT(store.open(folder.path(), dataKey()));
    const auto result = store.runBlocking([](StoreAccess &access) { return AuditRepository(access).verify(); });
    QVERIFY(result && !result->intact);
    QCOMPARE(result->problem, u"cut-off"_s);
}

void tst_AuditRepository::appendingToATamperedLogDoesNotHideIt()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(profile.tamper(u"UPDATE audit_entry SET event = 'x' WHERE number = 10"_s));
    VERIFY_RESULT(fill(profile, 2));
    const AuditCheck result = check(profile);
    QCOMPARE(result.problem, u"altered"_s);
    QCOMPARE(result.firstBad, 10);
    QCOMPARE(result.entries, 12);
}

void tst_AuditRepository::withoutAHeadNothingIsAppended()
{
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(profile.tamper(u"DELETE FROM audit_head"_s));
    const auto appended = fill(profile, 1);
    QVERIFY(!appended);
    QCOMPARE(appended.error().code, u"store-damaged"_s);
}

void tst_AuditRepository::anEntryIsPartOfTheCallersTransaction()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 1));
    VERIFY_RESULT(profile.store.runBlocking([](StoreAccess &access) -> Result<> {
        Sql::Transaction transaction(access);
        const Result<> begun = transaction.begin();
        return begun ? AuditRepository(access).append({.event = u"lost"_s}) : begun;
    }));
    const AuditCheck result = check(profile);
    QVERIFY(result.intact);
    QCOMPARE(result.entries, 1);
}

QTEST_GUILESS_MAIN(tst_AuditRepository)
#include "tst_auditrepository.moc"
