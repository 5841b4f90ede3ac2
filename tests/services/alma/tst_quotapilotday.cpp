// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/alma/quotatesting.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <chrono>
#include <memory>
#include <vector>

using namespace quotatesting;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

/// Both clocks of a pilot, moved by the test.
struct MovedClock {
    std::shared_ptr<qint64> steadyTime = std::make_shared<qint64>(1'000'000'000);
    std::shared_ptr<QDateTime> utc = std::make_shared<QDateTime>(QDate(2026, 6, 10), QTime(23, 59), QTimeZone::UTC);

    [[nodiscard]] QuotaPilot::Clock clock() const
    {
        return {.steadyMicroseconds = [time = steadyTime] { return *time; }, .utc = [time = utc] { return *time; }};
    }
    void goOn(std::chrono::seconds time) const
    {
        *steadyTime += std::chrono::microseconds(time).count();
        *utc = utc->addDuration(time);
    }
};

/// Whether a call may go, which Alma then answers with `figure`.
bool calls(QuotaPilot &pilot, const Institution &institution, int figure)
{
    const auto turn = QCoro::waitFor(pilot.turn(institution));
    if (turn)
        pilot.answered(institution.code, figure, *turn);
    return turn.has_value();
}

} // namespace

/// What is left of the day: figures, the reserve, the daily limit and midnight.
class TestQuotaPilotDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReserveCountsCallsUnderWay();
    void callsWithoutAFigureAreSpent();
    void callsOfADeadProcessAreSpent();
    void unknownRemainingIsAllowed();
    void remainingSurvivesARestart();
    void whatIsForgottenIsForgottenByAll();
    void theDailyLimitHoldsUntilMidnight();
    void aDayThatBeginsLaterAtAlmaIsNotLost();
    void theDailyLimitOfTheDayBeforeIsAskedAgain();
    void aCountThatHasBegunAnewIsNotProbed();
    void whileTheFigureIsUnknownOneCallGoes();
    void aCallWithoutAFigureLetsTheNextOneGo();
    void theDailyLimitEndsWaitingTurns();
    void theForecastBeginsWhereThePauseEnds();
};

void TestQuotaPilotDay::theReserveCountsCallsUnderWay()
{
    QTemporaryDir folder;
    QuotaPilot here(folder.path());
    QuotaPilot there(folder.path());
    const Institution institution = institutionWith(5000);
    QVERIFY(QCoro::waitFor(here.turn(institution)));
    here.answered(institution.code, 5003);
    // Three more: 5002, 5001, 5000. They are under way, at either process.
    QVERIFY(QCoro::waitFor(here.turn(institution)));
    QVERIFY(QCoro::waitFor(there.turn(institution)));
    QVERIFY(QCoro::waitFor(here.turn(institution)));
    for (QuotaPilot *pilot : {&here, &there}) {
        const auto turn = QCoro::waitFor(pilot->turn(institution));
        QVERIFY(!turn);
        QCOMPARE(turn.error().kind, Kind::RateLimited);
        QCOMPARE(turn.error().code, u"daily-reserve"_s);
        QCOMPARE(turn.error().subject, u"NSK"_s);
    }
    // A smaller reserve lets others go on. A call that never left gives its own back, and no other does.
    QVERIFY(QCoro::waitFor(here.turn(institutionWith(100))));
    for (int i = 0; i < 2; ++i)
        here.notSent(institution.code);
    QVERIFY(QCoro::waitFor(there.turn(institution)));
    for (int i = 0; i < 3; ++i)
        there.answered(institution.code, -1);
    QVERIFY(!QCoro::waitFor(here.turn(institution)));
}

void TestQuotaPilotDay::callsWithoutAFigureAreSpent()
{
    QTemporaryDir folder;
    const Institution institution = institutionWith(4990);
    QuotaPilot pilot(folder.path());
    QVERIFY(QCoro::waitFor(pilot.turn(institution)));
    pilot.answered(institution.code, 4996);
    // Alma counts a call before its answer gets lost.
    int sent = 0;
    while (sent < 20 && QCoro::waitFor(pilot.turn(institution))) {
        pilot.answered(institution.code, -1);
        ++sent;
    }
    QCOMPARE(sent, 6);
    QCOMPARE(pilot.meter(institution.code).remaining, 4990);
    // What is known better corrects it.
    pilot.answered(institution.code, 9000);
    QCOMPARE(pilot.meter(institution.code).remaining, 9000);
}

void TestQuotaPilotDay::callsOfADeadProcessAreSpent()
{
    QTemporaryDir folder;
    qint64 now = 1'000'000'000;
    const QuotaPilot::Clock clock{.steadyMicroseconds = [&now] { return now; },
                                  .utc = [] { return QDateTime(QDate(2026, 6, 10), QTime(12, 0), QTimeZone::UTC); }};
    const Institution institution = institutionWith(4990);
    {
        QuotaPilot dead(folder.path(), clock);
        QVERIFY(QCoro::waitFor(dead.turn(institution)));
        dead.answered(institution.code, 4993);
        for (int i = 0; i < 2; ++i) {
            now += 1'000'000;
            QVERIFY(QCoro::waitFor(dead.turn(institution)));
        }
    }
    now += 400'000'000;
    QuotaPilot pilot(folder.path(), clock);
    QVERIFY(QCoro::waitFor(pilot.turn(institution)));
    pilot.answered(institution.code, -1);
    now += 1'000'000;
    QVERIFY(!QCoro::waitFor(pilot.turn(institution)));
}

void TestQuotaPilotDay::unknownRemainingIsAllowed()
{
    QuotaPilot pilot{QString()};
    QVERIFY(QCoro::waitFor(pilot.turn(institutionWith(1'000'000))));
    QCOMPARE(pilot.meter(InstitutionCode(u"NSK"_s)).remaining, -1);
    pilot.answered(InstitutionCode(u"NSK"_s), 0);
    QVERIFY(!QCoro::waitFor(pilot.turn(institutionWith(0))));
}

void TestQuotaPilotDay::remainingSurvivesARestart()
{
    QTemporaryDir folder;
    const Calendar calendar;
    const InstitutionCode code(u"NSK"_s);
    {
        QuotaPilot pilot(folder.path(), calendar.clock());
        QVERIFY(QCoro::waitFor(pilot.turn(institutionWith())));
        pilot.answered(code, 4711);
    }
    QuotaPilot pilot(folder.path(), calendar.clock());
    QCOMPARE(pilot.meter(code).remaining, 4711);
    const auto turn = QCoro::waitFor(pilot.turn(institutionWith(4711)));
    QVERIFY(!turn);
    QCOMPARE(turn.error().code, u"daily-reserve"_s);
    *calendar.now = calendar.now->addSecs(12 * 3600 + 60);
    QCOMPARE(pilot.meter(code).remaining, -1);
    QVERIFY(QCoro::waitFor(pilot.turn(institutionWith(4711))));
}

void TestQuotaPilotDay::whatIsForgottenIsForgottenByAll()
{
    QTemporaryDir folder;
    QuotaPilot here(folder.path());
    QuotaPilot there(folder.path());
    const Institution institution = institutionWith(5000);
    tellAFigure(here);
    const auto before = QCoro::waitFor(here.turn(institution));
    const auto late = QCoro::waitFor(there.turn(institution));
    QVERIFY(before && late);
    here.answered(institution.code, 5000, *before);
    there.limited(institution.code, true);
    QVERIFY(!QCoro::waitFor(there.turn(institution)));
    here.forget(institution.code);
    QCOMPARE(there.meter(institution.code).remaining, -1);
    QVERIFY(!there.meter(institution.code).pausedUntil.isValid());
    // An answer to the former key says nothing of the new one.
    there.answered(institution.code, 4990, *late);
    there.limited(institution.code, true, *late);
    QCOMPARE(there.meter(institution.code).remaining, -1);
    QVERIFY(!there.meter(institution.code).pausedUntil.isValid());
    const auto after = QCoro::waitFor(there.turn(institution));
    QVERIFY(after);
    QVERIFY(here.meter(institution.code).callsPerSecond > 0);
    there.answered(institution.code, 7000, *after);
    QCOMPARE(here.meter(institution.code).remaining, 7000);
}

void TestQuotaPilotDay::theDailyLimitHoldsUntilMidnight()
{
    QTemporaryDir folder;
    const Calendar calendar;
    const InstitutionCode code(u"NSK"_s);
    QuotaPilot pilot(folder.path(), calendar.clock());
    pilot.setMidnight(Preferences::QuotaMidnight::Utc);
    QVERIFY(QCoro::waitFor(pilot.turn(institutionWith())));
    pilot.answered(code, -1);
    pilot.limited(code, true);
    QCOMPARE(pilot.meter(code).pausedUntil, QDateTime(QDate(2026, 6, 11), QTime(0, 1), QTimeZone::UTC));
    const auto stopped = QCoro::waitFor(pilot.turn(institutionWith()));
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Kind::RateLimited);
    QCOMPARE(stopped.error().code, u"DAILY_THRESHOLD"_s);

    QuotaPilot other(folder.path(), calendar.clock());
    QVERIFY(!QCoro::waitFor(other.turn(institutionWith())));
    *calendar.now = QDateTime(QDate(2026, 6, 11), QTime(0, 0, 59), QTimeZone::UTC);
    QVERIFY(!QCoro::waitFor(other.turn(institutionWith())));
    *calendar.now = QDateTime(QDate(2026, 6, 11), QTime(0, 1), QTimeZone::UTC);
    QVERIFY(QCoro::waitFor(other.turn(institutionWith())));
    QVERIFY(!pilot.meter(code).pausedUntil.isValid());

    if (!QTimeZone("Europe/Oslo").isValid())
        QSKIP("No time zone data on this machine.");
    *calendar.now = QDateTime(QDate(2026, 6, 11), QTime(9, 0), QTimeZone::UTC);
    pilot.setMidnight(Preferences::QuotaMidnight::Oslo);
    pilot.limited(code, true);
    QCOMPARE(pilot.meter(code).pausedUntil, QDateTime(QDate(2026, 6, 11), QTime(22, 1), QTimeZone::UTC));
}

void TestQuotaPilotDay::aDayThatBeginsLaterAtAlmaIsNotLost()
{
    QTemporaryDir folder;
    const MovedClock time;
    QuotaPilot here(folder.path(), time.clock());
    QuotaPilot there(folder.path(), time.clock());
    const Institution institution = institutionWith(5000);
    QVERIFY(calls(here, institution, 5001));
    time.goOn(1s);
    QVERIFY(calls(here, institution, 5000));
    time.goOn(1s);
    QVERIFY(!calls(here, institution, 0));
    QCOMPARE(here.goesOnAt(), QDateTime(QDate(2026, 6, 11), QTime(0, 1), QTimeZone::UTC));

    *time.utc = here.goesOnAt();
    *time.steadyTime += 120'000'000;
    QVERIFY(calls(here, institution, 4999)); // of the day before, still
    time.goOn(1s);
    QVERIFY(!calls(here, institution, 0));
    QVERIFY(!calls(there, institution, 0));
    QCOMPARE(there.goesOnAt(), time.utc->addSecs(300));
    // One of the two processes asks again, and so on every five minutes.
    for (int probe = 1; probe <= 5; ++probe) {
        time.goOn(300s);
        QVERIFY(calls(probe % 2 == 0 ? here : there, institution, 4999 - probe));
        QVERIFY(!calls(here, institution, 0));
        QVERIFY(!calls(there, institution, 0));
    }
    time.goOn(300s);
    QVERIFY(calls(here, institution, 50'000));
    time.goOn(1s);
    QVERIFY(calls(there, institution, 49'999));
    QVERIFY(there.goesOnAt() > time.utc->addSecs(3600));
}

void TestQuotaPilotDay::theDailyLimitOfTheDayBeforeIsAskedAgain()
{
    QTemporaryDir folder;
    const MovedClock time;
    QuotaPilot pilot(folder.path(), time.clock());
    const Institution institution = institutionWith(0);
    *time.utc = QDateTime(QDate(2026, 6, 11), QTime(0, 1), QTimeZone::UTC);
    for (int i = 0; i < 20; ++i) {
        const auto turn = QCoro::waitFor(pilot.turn(institution));
        QVERIFY(turn);
        pilot.answered(institution.code, -1, *turn);
        pilot.limited(institution.code, true);
        QVERIFY(!calls(pilot, institution, 0));
        QCOMPARE(pilot.meter(institution.code).pausedUntil, time.utc->addSecs(300));
        QCOMPARE(pilot.goesOnAt(), time.utc->addSecs(300));
        time.goOn(300s);
    }
    QVERIFY(calls(pilot, institution, 40'000));
    // Late in the day nothing is in doubt.
    time.goOn(4h);
    pilot.limited(institution.code, true);
    QCOMPARE(pilot.meter(institution.code).pausedUntil, QDateTime(QDate(2026, 6, 12), QTime(0, 1), QTimeZone::UTC));
    time.goOn(300s);
    QVERIFY(!calls(pilot, institution, 0));
}

void TestQuotaPilotDay::aCountThatHasBegunAnewIsNotProbed()
{
    const MovedClock time;
    QuotaPilot pilot(QString(), time.clock());
    const Institution institution = institutionWith(5000);
    QVERIFY(calls(pilot, institution, 20'000));
    *time.utc = QDateTime(QDate(2026, 6, 11), QTime(0, 1), QTimeZone::UTC);
    time.goOn(1s);
    QVERIFY(calls(pilot, institution, 50'000));
    time.goOn(1s);
    QVERIFY(calls(pilot, institution, 5000)); // used by others
    for (int i = 0; i < 60; ++i) {
        time.goOn(300s);
        QVERIFY(!calls(pilot, institution, 0));
    }
    QCOMPARE(pilot.goesOnAt(), QDateTime(QDate(2026, 6, 12), QTime(0, 1), QTimeZone::UTC));
}

void TestQuotaPilotDay::whileTheFigureIsUnknownOneCallGoes()
{
    QTemporaryDir folder;
    QuotaPilot here(folder.path());
    QuotaPilot there(folder.path());
    const Institution institution = institutionWith(5000);
    const auto first = QCoro::waitFor(here.turn(institution));
    QVERIFY(first);
    QStringList order;
    std::vector<QCoro::Task<>> callers;
    for (int i = 0; i < 5; ++i) {
        callers.push_back(note(&here, institution, u"went"_s, &order));
        callers.push_back(note(&there, institution, u"went"_s, &order));
    }
    QTest::qWait(400);
    QVERIFY(order.isEmpty());
    here.answered(institution.code, 5001, *first);
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 10; }, 15s));
    QCOMPARE(order.count(u"went"_s), 1);
    QCOMPARE(order.count(u"daily-reserve"_s), 9);
}

void TestQuotaPilotDay::aCallWithoutAFigureLetsTheNextOneGo()
{
    QuotaPilot pilot{QString()};
    const Institution institution = institutionWith(5000);
    QVERIFY(QCoro::waitFor(pilot.turn(institution)));
    QStringList order;
    std::vector<QCoro::Task<>> callers;
    for (int i = 0; i < 3; ++i)
        callers.push_back(note(&pilot, institution, u"went"_s, &order));
    pilot.answered(institution.code, -1); // no answer
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 1; }, 15s));
    pilot.notSent(institution.code);
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 2; }, 15s));
    QTest::qWait(200);
    QCOMPARE(order.size(), 2);
    pilot.answered(institution.code, 9000);
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 3; }, 15s));
}

void TestQuotaPilotDay::theDailyLimitEndsWaitingTurns()
{
    QuotaPilot pilot{QString()};
    tellAFigure(pilot);
    QStringList order;
    std::vector<QCoro::Task<>> callers;
    for (int i = 0; i < 6; ++i)
        callers.push_back(note(&pilot, institutionWith(0, 1), u"went"_s, &order));
    pilot.limited(InstitutionCode(u"NSK"_s), true);
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 6; }, 15s));
    QVERIFY(order.count(u"DAILY_THRESHOLD"_s) >= 4);
}

void TestQuotaPilotDay::theForecastBeginsWhereThePauseEnds()
{
    QTemporaryDir folder;
    const Calendar calendar;
    const Institution institution = institutionWith();
    QuotaPilot pilot(folder.path(), calendar.clock());
    pilot.setMidnight(Preferences::QuotaMidnight::Utc);
    QVERIFY(QCoro::waitFor(pilot.turn(institution)));
    pilot.answered(institution.code, 1'000'000);
    const QDateTime now = *calendar.now;
    QVERIFY(qAbs(now.secsTo(pilot.forecast(institution, 24'260).done) - 1000) <= 1);
    // As fast as the same work went lately, which may be slower than what is allowed, but not faster.
    QVERIFY(qAbs(now.secsTo(pilot.forecast(institution, 24'260, 12.13).done) - 2000) <= 1);
    QVERIFY(qAbs(now.secsTo(pilot.forecast(institution, 24'260, 100).done) - 1000) <= 1);
    pilot.limited(institution.code, true);
    const QDateTime goesOn = pilot.meter(institution.code).pausedUntil;
    const QuotaForecast paused = pilot.forecast(institution, 24'260);
    QVERIFY(paused.waits);
    QVERIFY(qAbs(goesOn.secsTo(paused.done) - 1000) <= 1);
}

QTEST_GUILESS_MAIN(TestQuotaPilotDay)
#include "tst_quotapilotday.moc"
