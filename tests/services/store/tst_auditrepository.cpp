// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/auditrepository.h"
#include "services/store/brakerepository.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "tests/services/store/storetesting.h"

#include <QJsonArray>
#include <QJsonDocument>
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

/// Six entries: two batches, three events, two accounts, a second apart.
Result<> fillVaried(Profile &profile)
{
    return profile.store.runBlocking([](StoreAccess &access) {
        QList<AuditEntry> entries;
        for (int i = 1; i <= 6; ++i) {
            entries.append({
                .time = QDateTime::fromSecsSinceEpoch(1'770'000'000 + i, QTimeZone::UTC),
                .change = ChangeId(u"c%1"_s.arg(i)),
                .batch = BatchId(i <= 3 ? u"b1"_s : u"b2"_s),
                .event = QStringList{u"applied"_s, u"proposed"_s, u"sending"_s}.at(i % 3),
                .account = i % 2 == 0 ? u"eva"_s : u"ola"_s,
                .keyName = u"NSK"_s,
                .trackingId = u"E01-%1"_s.arg(i),
            });
        }
        return AuditRepository(access).append(entries);
    });
}

QList<qint64> numbersOf(const QList<AuditEntry> &entries)
{
    QList<qint64> numbers;
    for (const AuditEntry &entry : entries)
        numbers.append(entry.number);
    return numbers;
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
    void aWipedLogOfAStoreInUseIsNotTakenForANewOne_data();
    void aWipedLogOfAStoreInUseIsNotTakenForANewOne();
    void appendingToATamperedLogDoesNotHideIt();
    void anEntryOfAnotherProfileIsFound();
    void anEarlierHeadIsFoundUnlessTheLogIsAsItWasThen();
    void checkingTellsHowFarItIsAndStops();
    void whatIsAppendedDuringACheckIsNoDamage();
    void filtersAskOnlyForWhatFits_data();
    void filtersAskOnlyForWhatFits();
    void newestComeFirstPageByPage();
    void whatAFilterCanAskForIsListed();
    void withoutAHeadNothingIsAppended();
    void anEntryIsPartOfTheCallersTransaction();
    void theMacCoversTheRowAsJson();
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
    QTest::newRow("cut off by three") << QStringList{u"DELETE FROM audit_entry WHERE number > 7"_s} << u"cut-off"_s
                                      << qint64(8);
    QTest::newRow("cut off together with the head")
        << QStringList{u"DELETE FROM audit_entry WHERE number > 7"_s, u"DELETE FROM audit_head"_s} << u"cut-off"_s
        << qint64(8);
    QTest::newRow("emptied together with the head")
        << QStringList{u"DELETE FROM audit_entry"_s, u"DELETE FROM audit_head"_s} << u"cut-off"_s << qint64(1);
    QTest::newRow("a gap in the numbers")
        << QStringList{u"UPDATE audit_entry SET number = 20 WHERE number = 10"_s} << u"reordered"_s << qint64(10);
    QTest::newRow("a number before the first")
        << QStringList{u"UPDATE audit_entry SET number = 0 WHERE number = 1"_s} << u"reordered"_s << qint64(1);
    QTest::newRow("one taken out and another one doubled")
        << QStringList{u"DELETE FROM audit_entry WHERE number = 4"_s, copy.arg(4).arg(6)} << u"reordered"_s
        << qint64(4);
    QTest::newRow("one put in before the first") << QStringList{copy.arg(0).arg(1)} << u"inserted"_s << qint64(1);
    QTest::newRow("values of two entries swapped")
        << QStringList{u"UPDATE audit_entry SET account = CASE number WHEN 3 THEN 'a' ELSE 'b' END "
                       "WHERE number IN (3, 4)"_s}
        << u"altered"_s << qint64(3);
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
    for (const char *column :
         {"happened", "change_id", "batch_id", "event", "account", "key_name", "tracking_id", "previous", "mac"})
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

void tst_AuditRepository::aWipedLogOfAStoreInUseIsNotTakenForANewOne_data()
{
    QTest::addColumn<bool>("hasBatch");
    QTest::newRow("with a batch") << true;
    QTest::newRow("with a limit that somebody set before the first batch") << false;
}

void tst_AuditRepository::aWipedLogOfAStoreInUseIsNotTakenForANewOne()
{
    QFETCH(const bool, hasBatch);
    const QTemporaryDir folder;
    {
        Store store;
        VERIFY_RESULT(store.open(folder.path(), dataKey()));
        VERIFY_RESULT(store.runBlocking([hasBatch](StoreAccess &access) -> Result<> {
            Result<> done = hasBatch
                ? ChangeRepository(access).saveBatch(batch())
                : BrakeRepository(access).saveLimit({.rule = u"second.deletes"_s, .institution = {}});
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

void tst_AuditRepository::anEntryOfAnotherProfileIsFound()
{
    // The same entries, sealed with another key.
    QTemporaryDir folder;
    QByteArray previous;
    QByteArray mac;
    {
        Store other;
        VERIFY_RESULT(other.open(folder.path(), dataKey('x')));
        VERIFY_RESULT(other.runBlocking([&](StoreAccess &access) -> Result<> {
            Result<> done =
                AuditRepository(access).append({.time = QDateTime::currentDateTimeUtc(), .event = u"sent"_s});
            return done.and_then([&]() -> Result<> {
                return Sql::each(access.db, u"SELECT previous, mac FROM audit_entry"_s, {},
                                 [&](const QSqlQuery &query) {
                                     previous = query.value(0).toByteArray();
                                     mac = query.value(1).toByteArray();
                                 });
            });
        }));
    }
    Profile profile;
    VERIFY_RESULT(fill(profile));
    VERIFY_RESULT(profile.tamper(u"UPDATE audit_entry SET previous = ?, mac = ?, event = 'sent' WHERE number = 1"_s,
                                 {previous, mac}));
    const AuditCheck result = check(profile);
    QVERIFY(!result.intact);
    QCOMPARE(result.problem, u"altered"_s);
    QCOMPARE(result.firstBad, 1);
}

/// What can be found from within the file, and where it ends (`auditrepository.h`).
void tst_AuditRepository::anEarlierHeadIsFoundUnlessTheLogIsAsItWasThen()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 7));
    const auto earlier = profile.value(u"SELECT sealed_head FROM audit_head"_s);
    VERIFY_RESULT(earlier);
    VERIFY_RESULT(fill(profile, 3));

    VERIFY_RESULT(profile.tamper(u"UPDATE audit_head SET sealed_head = ?"_s, {*earlier}));
    AuditCheck result = check(profile);
    QCOMPARE(result.problem, u"inserted"_s); // the head knows nothing of the last three
    QCOMPARE(result.firstBad, 8);

    VERIFY_RESULT(profile.tamper(u"DELETE FROM audit_entry WHERE number > 8"_s));
    QVERIFY(!check(profile).intact);
    VERIFY_RESULT(profile.tamper(u"DELETE FROM audit_entry WHERE number > 6"_s));
    QCOMPARE(check(profile).problem, u"cut-off"_s);
}

void tst_AuditRepository::checkingTellsHowFarItIsAndStops()
{
    Profile profile;
    constexpr int many = 2500;
    VERIFY_RESULT(profile.store.runBlocking([](StoreAccess &access) {
        return AuditRepository(access).append(QList<AuditEntry>(many, {.event = u"sent"_s}));
    }));
    QList<std::pair<qint64, qint64>> told;
    Job job{.progress = [&told](qint64 done, qint64 total) { told.append({done, total}); }};
    const auto verify = [&job](StoreAccess &access) { return AuditRepository(access).verify(job); };
    const auto whole = profile.store.runBlocking(verify);
    QVERIFY(whole && whole->intact);
    QCOMPARE(told, (QList<std::pair<qint64, qint64>>{{1000, many}, {2000, many}, {many, many}}));
    job.cancel.cancel();
    const auto stopped = profile.store.runBlocking(verify);
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Canceled);
}

void tst_AuditRepository::whatIsAppendedDuringACheckIsNoDamage()
{
    Profile profile;
    VERIFY_RESULT(fill(profile, 10));
    AuditChain chain;
    const auto next = [&](int rows) {
        return profile.store.runBlocking(
            [&](StoreAccess &access) { return AuditRepository(access).verifyNext(chain, rows); });
    };
    VERIFY_RESULT(next(4));
    QVERIFY(!chain.result);
    QCOMPARE(chain.entries, 4);
    QCOMPARE(chain.length, 10);
    VERIFY_RESULT(fill(profile, 3));
    VERIFY_RESULT(next(9)); // as many as there are: the end is seen only by the next one
    QVERIFY(!chain.result);
    VERIFY_RESULT(next(9));
    QVERIFY(chain.result && chain.result->intact);
    QCOMPARE(chain.result->entries, 13);
    // What is tampered with before the check comes there is found, wherever slices end.
    for (int rows = 1; rows <= 14; ++rows) {
        Profile other;
        VERIFY_RESULT(fill(other, 13));
        VERIFY_RESULT(other.tamper(u"DELETE FROM audit_entry WHERE number = 9"_s));
        AuditChain slices;
        while (!slices.result) {
            VERIFY_RESULT(other.store.runBlocking(
                [&](StoreAccess &access) { return AuditRepository(access).verifyNext(slices, rows); }));
        }
        QCOMPARE(slices.result->firstBad, 9);
        QCOMPARE(slices.result->problem, u"removed"_s);
    }
}

void tst_AuditRepository::filtersAskOnlyForWhatFits_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<QList<qint64>>("numbers");
    const auto moment = [](int second) {
        return QDateTime::fromSecsSinceEpoch(1'770'000'000 + second, QTimeZone::UTC);
    };
    QTest::newRow("all") << AuditFilter() << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("event") << AuditFilter{.event = u"sending"_s} << QList<qint64>{2, 5};
    QTest::newRow("account") << AuditFilter{.account = u"eva"_s} << QList<qint64>{2, 4, 6};
    QTest::newRow("batch") << AuditFilter{.batch = BatchId(u"b2"_s)} << QList<qint64>{4, 5, 6};
    QTest::newRow("change") << AuditFilter{.change = ChangeId(u"c3"_s)} << QList<qint64>{3};
    QTest::newRow("from") << AuditFilter{.from = moment(5)} << QList<qint64>{5, 6};
    QTest::newRow("until") << AuditFilter{.until = moment(3)} << QList<qint64>{1, 2};
    QTest::newRow("from and until") << AuditFilter{.from = moment(2), .until = moment(4)} << QList<qint64>{2, 3};
    QTest::newRow("up to") << AuditFilter{.upTo = 2} << QList<qint64>{1, 2};
    QTest::newRow("text, whatever the case") << AuditFilter{.text = u"e01-4"_s} << QList<qint64>{4};
    QTest::newRow("two words") << AuditFilter{.text = u"eva  nsk"_s} << QList<qint64>{2, 4, 6};
    QTest::newRow("a sign of the pattern is a letter") << AuditFilter{.text = u"%"_s} << QList<qint64>{};
    QTest::newRow("an underscore too") << AuditFilter{.text = u"E01_4"_s} << QList<qint64>{};
    QTest::newRow("several") << AuditFilter{.text = u"c"_s, .event = u"sending"_s, .batch = BatchId(u"b1"_s)}
                             << QList<qint64>{2};
    QTest::newRow("quotes are no SQL") << AuditFilter{.text = u"' OR '1'='1"_s} << QList<qint64>{};
}

void tst_AuditRepository::filtersAskOnlyForWhatFits()
{
    QFETCH(const AuditFilter, filter);
    QFETCH(const QList<qint64>, numbers);
    Profile profile;
    VERIFY_RESULT(fillVaried(profile));
    const auto asked = [&filter](StoreAccess &access) { return AuditRepository(access).page(filter, 0, 0); };
    const auto entries = profile.store.runBlocking(asked);
    VERIFY_RESULT(entries);
    QCOMPARE(numbersOf(*entries), numbers);
    const auto count =
        profile.store.runBlocking([&filter](StoreAccess &access) { return AuditRepository(access).count(filter); });
    QCOMPARE(count.value_or(-1), numbers.size());
}

void tst_AuditRepository::newestComeFirstPageByPage()
{
    Profile profile;
    VERIFY_RESULT(fillVaried(profile));
    const auto page = [&profile](const AuditFilter &filter, qint64 before, int limit) {
        return numbersOf(
            profile.store
                .runBlocking([=](StoreAccess &access) { return AuditRepository(access).newest(filter, before, limit); })
                .value_or(QList<AuditEntry>()));
    };
    QCOMPARE(page({}, 0, 4), (QList<qint64>{6, 5, 4, 3}));
    QCOMPARE(page({}, 3, 4), (QList<qint64>{2, 1}));
    QCOMPARE(page({}, 1, 4), QList<qint64>());
    QCOMPARE(page({.account = u"eva"_s}, 6, 0), (QList<qint64>{4, 2}));
}

void tst_AuditRepository::whatAFilterCanAskForIsListed()
{
    Profile profile;
    VERIFY_RESULT(fillVaried(profile));
    const auto ask = [&profile](auto function) {
        return profile.store.runBlocking([function](StoreAccess &access) {
            AuditRepository audit(access);
            return (audit.*function)();
        });
    };
    QCOMPARE(ask(&AuditRepository::events).value_or(QStringList()),
             (QStringList{u"applied"_s, u"proposed"_s, u"sending"_s}));
    QCOMPARE(ask(&AuditRepository::accounts).value_or(QStringList()), (QStringList{u"eva"_s, u"ola"_s}));
    QCOMPARE(ask(&AuditRepository::lastNumber).value_or(-1), 6);
    Profile empty;
    const auto last = empty.store.runBlocking([](StoreAccess &access) { return AuditRepository(access).lastNumber(); });
    QCOMPARE(last.value_or(-1), 0);
}

/// Written by hand for speed: what earlier versions wrote with Qt must still verify.
void tst_AuditRepository::theMacCoversTheRowAsJson()
{
    Profile profile;
    const AuditEntry entry{
        .time = QDateTime::fromMSecsSinceEpoch(1'770'000'000'007, QTimeZone::UTC),
        .change = ChangeId(u"c1"_s),
        .batch = BatchId(),
        .event = u"proposed"_s,
        .account = u"Åse \"skranke\"\n\\ \u0001 č 😀"_s,
        .keyName = u"/"_s,
        .trackingId = u"[E01,]"_s,
    };
    const QStringList texts{
        u"2026-02-02T02:40:00.007Z"_s, u"c1"_s, QString(), u"proposed"_s, entry.account, u"/"_s, u"[E01,]"_s};
    const auto done = profile.store.runBlocking([&](StoreAccess &access) -> Result<> {
        if (const Result<> appended = AuditRepository(access).append({entry, entry}); !appended)
            return appended;
        auto rows = Sql::run(access.db, u"SELECT number, previous, mac FROM audit_entry ORDER BY number"_s);
        if (!rows)
            return std::unexpected(rows.error());
        while (rows->next()) {
            const QJsonArray covered{rows->value(0).toString(), QJsonArray::fromStringList(texts),
                                     QString::fromLatin1(rows->value(1).toByteArray().toHex())};
            const QByteArray json = QJsonDocument(covered).toJson(QJsonDocument::Compact);
            if (access.vault.auditMac(json) != rows->value(2).toByteArray())
                return std::unexpected(Error{.detail = u"another MAC at entry "_s + rows->value(0).toString()});
        }
        return Sql::ended(*rows);
    });
    VERIFY_RESULT(done);
}

QTEST_GUILESS_MAIN(tst_AuditRepository)
#include "tst_auditrepository.moc"
