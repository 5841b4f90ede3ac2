// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/callpace.h"
#include "services/alma/quotaday.h"
#include "services/alma/quotafile.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;
using Midnight = Preferences::QuotaMidnight;

namespace {

constexpr qint64 second = CallPace::second;

/// Most starts in any stretch of this length, both ends counted.
qsizetype densest(const QList<qint64> &times, qint64 stretch)
{
    qsizetype most = 0;
    qsizetype from = 0;
    for (qsizetype to = 0; to < times.size(); ++to) {
        while (times.at(to) - times.at(from) > stretch)
            ++from;
        most = std::max(most, to - from + 1);
    }
    return most;
}

/// A minute of callers who are always ready, with a timer that comes up to `late` after its time and a machine that now
/// and then stalls for `stall`.
QList<qint64> aMinute(CallPace &pace, double callsPerSecond, qint64 late, qint64 stall, quint32 seed,
                      qint64 from = 5 * second)
{
    QRandomGenerator random(seed);
    QList<qint64> times;
    qint64 now = from;
    const qint64 end = from + 60 * second;
    while (true) {
        const qint64 time = pace.earliest(now, callsPerSecond);
        if (time > now)
            now = time + random.bounded(late + 1);
        if (stall > 0 && random.bounded(300) == 0)
            now += stall;
        if (now >= end)
            return times;
        pace.start(now, callsPerSecond);
        times.append(now);
        now += 50;
    }
}

} // namespace

class TestCallPace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMinuteIsUsedAndNoSecondOverrun_data();
    void aMinuteIsUsedAndNoSecondOverrun();
    void slowerInstitutionsGetTheirOwnPace_data();
    void slowerInstitutionsGetTheirOwnPace();
    void idleTimeGivesNoBurst();
    void twoCallersOnOneStateShareThePace();
    void callsThatArriveTogetherCountFromThen();
    void slowAnswersAloneCostNoPace();
    void after429ItHoldsThenRecovers();
    void several429AtOnceCountAsOne();
    void aNewStartOfTheMachineLocksNobodyOut();
    void theMeterCountsFiveSeconds();
    void daysEndAtTheChosenMidnight_data();
    void daysEndAtTheChosenMidnight();
    void theFileSurvivesAndRefusesNonsense();
    void olderAnswersDoNotRaiseTheFigure();
    void anotherDayForgets();
    void aFigureFarAboveIsOfANewCount();
    void aFigureIsWaitedForButNotForEver();
    void callsOfADeadProcessEnd();
};

void TestCallPace::aMinuteIsUsedAndNoSecondOverrun_data()
{
    QTest::addColumn<qint64>("late");
    QTest::addColumn<qint64>("stall");
    QTest::newRow("exact") << qint64(0) << qint64(0);
    QTest::newRow("a coarse timer") << qint64(1'500) << qint64(0);
    QTest::newRow("a lame timer") << qint64(12'000) << qint64(0);
    QTest::newRow("a stalling machine") << qint64(2'000) << qint64(120'000);
}

void TestCallPace::aMinuteIsUsedAndNoSecondOverrun()
{
    QFETCH(const qint64, late);
    QFETCH(const qint64, stall);
    for (quint32 seed = 1; seed <= 20; ++seed) {
        CallPace pace;
        const auto times = aMinute(pace, 25, late, stall, seed);
        QVERIFY2(double(times.size()) / 60 >= 24.0, qPrintable(QString::number(times.size())));
        QVERIFY(densest(times, 1'020'000) <= 25);
    }
}

/// A server that stands still now and then and takes all that came meanwhile at once, as a busy machine does.
void TestCallPace::callsThatArriveTogetherCountFromThen()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        QRandomGenerator random(seed);
        CallPace pace;
        QList<qint64> arrivals;
        QList<std::pair<qint64, qint64>> open; // start, answer
        qint64 stillUntil = 0;
        qint64 now = 5 * second;
        while (now < 65 * second) {
            const auto answered = [&now](const std::pair<qint64, qint64> &call) { return call.second <= now; };
            for (const auto &[start, answer] : std::as_const(open)) {
                if (answer <= now)
                    pace.answered(start, answer);
            }
            open.removeIf(answered);
            if (pace.earliest(now, 25) > now) {
                now += 1000;
                continue;
            }
            if (now > stillUntil && random.bounded(100) == 0)
                stillUntil = now + 100'000 + random.bounded(500'000);
            pace.start(now, 25);
            const qint64 arrival = std::max(now + 2000, stillUntil);
            arrivals.append(arrival);
            open.append({now, arrival + 5000});
        }
        QVERIFY2(densest(arrivals, second) <= 25, qPrintable(QString::number(densest(arrivals, second))));
        QVERIFY(arrivals.size() >= 60 * 22);
    }
}

/// Answers of very different lengths, as a server with much to do gives them, are no sign of a late arrival.
void TestCallPace::slowAnswersAloneCostNoPace()
{
    QRandomGenerator random(1);
    CallPace pace;
    QList<std::pair<qint64, qint64>> open;
    int calls = 0;
    for (qint64 now = 5 * second; now < 65 * second; now += 1000) {
        for (const auto &[start, answer] : std::as_const(open)) {
            if (answer <= now)
                pace.answered(start, answer);
        }
        open.removeIf([now](const std::pair<qint64, qint64> &call) { return call.second <= now; });
        if (pace.earliest(now, 25) > now)
            continue;
        pace.start(now, 25);
        ++calls;
        open.append({now, now + 200'000 + random.bounded(600'000)});
    }
    QVERIFY2(calls >= 60 * 24, qPrintable(QString::number(calls)));
}

void TestCallPace::slowerInstitutionsGetTheirOwnPace_data()
{
    QTest::addColumn<double>("callsPerSecond");
    for (const double value : {1.0, 1.5, 5.0, 10.0, 24.9})
        QTest::addRow("%g", value) << value;
}

void TestCallPace::slowerInstitutionsGetTheirOwnPace()
{
    QFETCH(const double, callsPerSecond);
    CallPace pace;
    const auto times = aMinute(pace, callsPerSecond, 1'500, 0, 7);
    QVERIFY(double(times.size()) / 60 <= callsPerSecond);
    QVERIFY(double(times.size()) / 60 >= callsPerSecond * 0.95);
    QVERIFY(densest(times, second) <= qsizetype(std::ceil(callsPerSecond)));
    CallPace wild;
    QVERIFY(double(aMinute(wild, 1e9, 0, 0, 1).size()) / 60 < 25);
    CallPace none;
    QVERIFY(!aMinute(none, -3, 0, 0, 1).isEmpty());
}

void TestCallPace::idleTimeGivesNoBurst()
{
    CallPace pace;
    QList<qint64> times = aMinute(pace, 25, 0, 0, 1);
    times += aMinute(pace, 25, 0, 0, 2, 100 * second);
    QVERIFY(densest(times, 1'020'000) <= 25);
    const auto second10 =
        std::ranges::count_if(times, [](qint64 time) { return time >= 100 * second && time < 100'200'000; });
    QVERIFY(second10 <= 10);
}

void TestCallPace::twoCallersOnOneStateShareThePace()
{
    QuotaState shared;
    QList<qint64> times;
    qint64 now = second;
    while (now < 61 * second) {
        // Each "process" reads the state anew, as from the file.
        QuotaState mine = QuotaState::fromBytes(shared.toBytes());
        if (mine.pace.earliest(now, 25) <= now) {
            mine.begin(now, 25);
            times.append(now);
            shared = mine;
        }
        now += 2'000;
    }
    QVERIFY(double(times.size()) / 60 >= 24.0);
    QVERIFY(densest(times, 1'020'000) <= 25);
}

void TestCallPace::after429ItHoldsThenRecovers()
{
    CallPace pace;
    aMinute(pace, 25, 0, 0, 1, 0);
    const qint64 now = 60 * second;
    pace.slowDown(now, 300'000);
    QCOMPARE(pace.earliest(now, 25), now + second);
    QCOMPARE(pace.rate(now + second, 25), 12.5);
    const auto times = aMinute(pace, 25, 0, 0, 1, now);
    QVERIFY(times.first() >= now + second);
    const auto during = [&times](qint64 from) {
        return std::ranges::count_if(times, [from](qint64 time) { return time >= from && time < from + second; });
    };
    QVERIFY(during(now + 1 * second) <= 15);
    QVERIFY(during(now + 40 * second) >= 24);
}

void TestCallPace::several429AtOnceCountAsOne()
{
    CallPace pace;
    for (int i = 0; i < 10; ++i)
        pace.slowDown(100 * second + i * 1000, second);
    QCOMPARE(pace.rate(101 * second, 25), 12.5);
    for (int i = 1; i < 20; ++i)
        pace.slowDown((100 + 2 * i) * second, second);
    QVERIFY(pace.rate(140 * second, 25) >= 1.0);
}

void TestCallPace::aNewStartOfTheMachineLocksNobodyOut()
{
    CallPace pace;
    aMinute(pace, 25, 0, 0, 1, 900'000 * second);
    pace.slowDown(900'061 * second, second);
    const qint64 now = 3 * second;
    pace.repair(now);
    QVERIFY(pace.earliest(now, 25) <= now);
    QVERIFY(pace.starts.isEmpty());
}

void TestCallPace::theMeterCountsFiveSeconds()
{
    CallPace pace;
    QCOMPARE(pace.measured(0), 0.0);
    aMinute(pace, 10, 0, 0, 1, 0);
    QVERIFY(std::abs(pace.measured(60 * second) - 9.7) < 0.5);
    QCOMPARE(pace.measured(66 * second), 0.0);
}

void TestCallPace::daysEndAtTheChosenMidnight_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<Midnight>("midnight");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("next");
    QTest::newRow("UTC") << u"2026-06-10T23:30:00Z"_s << Midnight::Utc << QDate(2026, 6, 10)
                         << u"2026-06-11T00:01:00Z"_s;
    QTest::newRow("UTC on the dot") << u"2026-06-11T00:00:00Z"_s << Midnight::Utc << QDate(2026, 6, 10)
                                    << u"2026-06-11T00:01:00Z"_s;
    QTest::newRow("UTC a minute later") << u"2026-06-11T00:01:00Z"_s << Midnight::Utc << QDate(2026, 6, 11)
                                        << u"2026-06-12T00:01:00Z"_s;
    QTest::newRow("Oslo in summer") << u"2026-06-10T22:30:00Z"_s << Midnight::Oslo << QDate(2026, 6, 11)
                                    << u"2026-06-11T22:01:00Z"_s;
    QTest::newRow("Oslo in winter") << u"2026-12-10T22:30:00Z"_s << Midnight::Oslo << QDate(2026, 12, 10)
                                    << u"2026-12-10T23:01:00Z"_s;
    QTest::newRow("Oslo, clocks go forward")
        << u"2026-03-28T23:30:00Z"_s << Midnight::Oslo << QDate(2026, 3, 29) << u"2026-03-29T22:01:00Z"_s;
    QTest::newRow("Oslo, clocks go back")
        << u"2026-10-24T22:30:00Z"_s << Midnight::Oslo << QDate(2026, 10, 25) << u"2026-10-25T23:01:00Z"_s;
    QTest::newRow("local time in") << u"2026-06-11T01:00:00+02:00"_s << Midnight::Utc << QDate(2026, 6, 10)
                                   << u"2026-06-11T00:01:00Z"_s;
}

void TestCallPace::daysEndAtTheChosenMidnight()
{
    QFETCH(const QString, now);
    QFETCH(const Midnight, midnight);
    QFETCH(const QDate, day);
    QFETCH(const QString, next);
    if (midnight == Midnight::Oslo && !QTimeZone("Europe/Oslo").isValid())
        QSKIP("No time zone data on this machine.");
    const QDateTime time = QDateTime::fromString(now, Qt::ISODate);
    QCOMPARE(quotaDay(time, midnight), day);
    const QDateTime then = QDateTime::fromString(next, Qt::ISODate);
    QCOMPARE(nextQuotaMidnight(time, midnight), then);
    QVERIFY(!isQuotaDayDoubtful(then.addSecs(-1), midnight));
    QVERIFY(isQuotaDayDoubtful(then, midnight));
    QVERIFY(isQuotaDayDoubtful(then.addSecs(3 * 3600 - 1), midnight));
    QVERIFY(!isQuotaDayDoubtful(then.addSecs(3 * 3600), midnight));
}

void TestCallPace::theFileSurvivesAndRefusesNonsense()
{
    QuotaState state;
    aMinute(state.pace, 25, 0, 0, 1);
    state.day = QDate(2026, 6, 10);
    state.remaining = 1234;
    state.started = 10;
    state.finished = 7;
    state.pausedUntil = QDateTime(QDate(2026, 6, 11), QTime(0, 0), QTimeZone::UTC);
    state.before = 99;
    state.renewed = state.day;
    state.silent = 2;
    state.forgottenAt = 5;
    const QByteArray bytes = state.toBytes();
    const QuotaState again = QuotaState::fromBytes(bytes + "rest of a longer one");
    QCOMPARE(again.pace.starts, state.pace.starts);
    QCOMPARE(again.remaining, 1234);
    QCOMPARE(again.started, 10);
    QCOMPARE(again.pausedUntil, state.pausedUntil);
    QCOMPARE(again.before, 99);
    QCOMPARE(again.renewed, state.day);
    QCOMPARE(again.silent, 2);
    QCOMPARE(again.forgottenAt, 5);
    for (qsizetype size = 0; size < bytes.size(); size += 7)
        QCOMPARE(QuotaState::fromBytes(bytes.first(size)).remaining, -1);
    for (qsizetype at = 0; at < bytes.size(); at += 5) {
        QByteArray damaged = bytes;
        damaged[at] = char(damaged.at(at) ^ 0x55);
        const QuotaState read = QuotaState::fromBytes(damaged);
        QVERIFY(read.remaining == -1 || read.remaining == 1234);
    }
    QCOMPARE(QuotaState::fromBytes(QByteArray(100'000, '\xFF')).remaining, -1);
}

void TestCallPace::olderAnswersDoNotRaiseTheFigure()
{
    const QDate day(2026, 6, 10);
    QuotaState state;
    state.said(1000, day);
    state.said(1003, day);
    QCOMPARE(state.remaining, 1000);
    state.said(-1, day);
    QCOMPARE(state.remaining, 1000);
    state.said(900, day);
    QCOMPARE(state.remaining, 900);
    state.said(150'000, day);
    QCOMPARE(state.remaining, 150'000);
}

void TestCallPace::anotherDayForgets()
{
    const QDateTime noon(QDate(2026, 6, 10), QTime(12, 0), QTimeZone::UTC);
    QuotaState state;
    state.said(10, noon.date());
    state.pausedUntil = nextQuotaMidnight(noon, Midnight::Utc);
    state.enter(noon.date(), noon);
    QCOMPARE(state.remaining, 10);
    QVERIFY(state.pausedUntil.isValid());
    state.enter(noon.date().addDays(1), noon.addSecs(12 * 3600 + 60));
    QCOMPARE(state.remaining, -1);
    QCOMPARE(state.before, 10);
    QVERIFY(!state.pausedUntil.isValid());
}

void TestCallPace::aFigureFarAboveIsOfANewCount()
{
    const QDate day(2026, 6, 10);
    const QDateTime noon(day, QTime(12, 0), QTimeZone::UTC);
    QuotaState state;
    state.said(5000, day);
    QVERIFY(!state.renewed.isValid());
    state.enter(day.addDays(1), noon.addDays(1));
    state.said(5060, day.addDays(1)); // of a call that began before
    state.said(4990, day.addDays(1));
    QVERIFY(!state.renewed.isValid());
    state.said(50'000, day.addDays(1));
    QCOMPARE(state.renewed, day.addDays(1));
    state.enter(day.addDays(2), noon.addDays(2));
    state.said(70'000, day.addDays(2));
    QCOMPARE(state.renewed, day.addDays(2));
}

void TestCallPace::aFigureIsWaitedForButNotForEver()
{
    QuotaState state;
    QVERIFY(!state.awaitsFigure(second));
    state.begin(second, 25);
    QVERIFY(state.awaitsFigure(2 * second));
    QVERIFY(!state.awaitsFigure(11 * second)); // no answer came
    state.said(1000, QDate(2026, 6, 10));
    QVERIFY(!state.awaitsFigure(2 * second));
    state.remaining = -1;
    QVERIFY(state.awaitsFigure(2 * second));
    state.silent = 3; // Alma does not tell
    QVERIFY(!state.awaitsFigure(2 * second));
}

void TestCallPace::callsOfADeadProcessEnd()
{
    QuotaState state;
    state.said(1000, QDate(2026, 6, 10));
    state.begin(second, 25);
    state.begin(2 * second, 25);
    QCOMPARE(state.inFlight(3 * second), 2);
    state.giveUpAbandoned(3 * second);
    QCOMPARE(state.inFlight(3 * second), 2);
    QCOMPARE(state.inFlight(400 * second), 0);
    state.giveUpAbandoned(400 * second);
    state.begin(400 * second, 25);
    QCOMPARE(state.inFlight(400 * second), 1);
    QCOMPARE(state.remaining, 998);
}

QTEST_GUILESS_MAIN(TestCallPace)
#include "tst_callpace.moc"
