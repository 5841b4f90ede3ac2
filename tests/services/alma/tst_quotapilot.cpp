// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/quotapilot.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

qint64 steady()
{
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

Institution institutionWith(int reserve = 0, double callsPerSecond = 25)
{
    Institution institution;
    institution.code = InstitutionCode(u"NSK"_s);
    institution.reserve = reserve;
    institution.callsPerSecond = callsPerSecond;
    return institution;
}

/// A day that a test moves; the pace runs on real time.
struct Calendar {
    std::shared_ptr<QDateTime> now = std::make_shared<QDateTime>(QDate(2026, 6, 10), QTime(12, 0), QTimeZone::UTC);

    [[nodiscard]] QuotaPilot::Clock clock() const
    {
        return {.steadyMicroseconds = steady, .utc = [time = now] { return *time; }};
    }
};

/// So that many calls may be under way.
void tellAFigure(QuotaPilot &pilot, const QString &code = u"NSK"_s)
{
    pilot.answered(InstitutionCode(code), 1'000'000);
}

QCoro::Task<> takeTurns(QuotaPilot *pilot, Institution institution, int count, QList<qint64> *times)
{
    for (int i = 0; i < count; ++i) {
        const auto turn = co_await pilot->turn(institution);
        if (!turn)
            co_return;
        times->append(steady());
        pilot->answered(institution.code, -1);
    }
}

QCoro::Task<> note(QuotaPilot *pilot, Institution institution, QString name, QStringList *order, CancelToken work = {})
{
    const auto turn = co_await pilot->turn(institution, work);
    order->append(turn ? name : turn.error().code);
}

qsizetype densest(QList<qint64> times, qint64 stretch)
{
    std::ranges::sort(times);
    qsizetype most = 0;
    qsizetype from = 0;
    for (qsizetype to = 0; to < times.size(); ++to) {
        while (times.at(to) - times.at(from) > stretch)
            ++from;
        most = std::max(most, to - from + 1);
    }
    return most;
}

} // namespace

class TestQuotaPilot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsComeAtThePace();
    void callersAreServedInTheirOrder();
    void piecesOfWorkTakeTurns();
    void aPartThatMustBeFinishedKeepsItsPlace();
    void institutionsDoNotWaitForOneAnother();
    void twoPilotsOnOneFolderShareThePace();
    void aKilledProcessLeavesNoLock();
    void aHeldLockDelaysButDoesNotBlock();
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
    void a429SlowsEverybodyDown();
    void cancelEndsAWait();
    void aFolderThatCannotBeUsedStopsCalls();
    void aMissingFolderIsMade();
    void theMeterTellsPaceAndFigure();
    void oddCodesMakeOwnFiles();
};

void TestQuotaPilot::turnsComeAtThePace()
{
    QTemporaryDir folder;
    QuotaPilot pilot(folder.path());
    QList<qint64> times;
    QCoro::waitFor(takeTurns(&pilot, institutionWith(), 50, &times));
    QCOMPARE(times.size(), 50);
    QVERIFY(densest(times, 1'020'000) <= 25);
    QVERIFY(times.last() - times.first() >= 1'500'000);
}

void TestQuotaPilot::aMissingFolderIsMade()
{
    QTemporaryDir profile;
    QuotaPilot pilot(profile.filePath(u"quota"_s));
    QList<qint64> times;
    QCoro::waitFor(takeTurns(&pilot, institutionWith(), 1, &times));
    QCOMPARE(times.size(), 1);
    QVERIFY(QFile::exists(profile.filePath(u"quota/NSK.quota"_s)));
}

void TestQuotaPilot::callersAreServedInTheirOrder()
{
    QuotaPilot pilot{QString()};
    tellAFigure(pilot);
    QStringList order;
    QStringList wanted;
    std::vector<QCoro::Task<>> callers;
    for (int i = 0; i < 12; ++i) {
        wanted.append(QString::number(i));
        callers.push_back(note(&pilot, institutionWith(), wanted.last(), &order));
    }
    QVERIFY(QTest::qWaitFor([&] { return order == wanted; }, 15s));
}

void TestQuotaPilot::piecesOfWorkTakeTurns()
{
    QuotaPilot pilot{QString()};
    tellAFigure(pilot);
    const CancelToken run;
    const CancelToken sync;
    QStringList order;
    std::vector<QCoro::Task<>> callers;
    for (int i = 1; i <= 6; ++i)
        callers.push_back(note(&pilot, institutionWith(), u"run %1"_s.arg(i), &order, run));
    for (int i = 1; i <= 3; ++i)
        callers.push_back(note(&pilot, institutionWith(), u"sync %1"_s.arg(i), &order, sync));
    callers.push_back(note(&pilot, institutionWith(), u"page"_s, &order));
    // The first went when nobody else waited; then one of each, until only the run's are left.
    const QStringList wanted = {u"run 1"_s,  u"run 2"_s, u"sync 1"_s, u"page"_s,  u"run 3"_s,
                                u"sync 2"_s, u"run 4"_s, u"sync 3"_s, u"run 5"_s, u"run 6"_s};
    QVERIFY(QTest::qWaitFor([&] { return order.size() == wanted.size(); }, 15s));
    QCOMPARE(order, wanted);
}

void TestQuotaPilot::aPartThatMustBeFinishedKeepsItsPlace()
{
    QuotaPilot pilot{QString()};
    tellAFigure(pilot);
    CancelToken run;
    QStringList order;
    std::vector<QCoro::Task<>> callers;
    callers.push_back(note(&pilot, institutionWith(0, 5), u"first"_s, &order));
    callers.push_back(note(&pilot, institutionWith(0, 5), u"read 1"_s, &order, run));
    callers.push_back(note(&pilot, institutionWith(0, 5), u"write"_s, &order, run.shielded()));
    callers.push_back(note(&pilot, institutionWith(0, 5), u"read 2"_s, &order, run));
    callers.push_back(note(&pilot, institutionWith(0, 5), u"page"_s, &order));
    QVERIFY(run.shielded().work() == run.work());
    run.cancel();
    QVERIFY(run.isCanceled());
    QVERIFY(!run.shielded().isCanceled());
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 5; }, 15s));
    QCOMPARE(order.count(QString()), 2); // the two reads, canceled
    order.removeAll(QString());
    QCOMPARE(order, (QStringList{u"first"_s, u"write"_s, u"page"_s}));
}

void TestQuotaPilot::institutionsDoNotWaitForOneAnother()
{
    QuotaPilot pilot{QString()};
    tellAFigure(pilot);
    Institution slow = institutionWith(0, 1);
    Institution other = institutionWith();
    other.code = InstitutionCode(u"HVA"_s);
    tellAFigure(pilot, u"HVA"_s);
    QStringList order;
    auto first = note(&pilot, slow, u"slow 1"_s, &order);
    auto second = note(&pilot, slow, u"slow 2"_s, &order);
    auto third = note(&pilot, slow, u"slow 3"_s, &order);
    for (int i = 0; i < 3; ++i)
        QVERIFY(QCoro::waitFor(pilot.turn(other)));
    QVERIFY(order.size() < 3);
    QVERIFY(QTest::qWaitFor([&] { return order.size() == 3; }, 15s));
}

void TestQuotaPilot::twoPilotsOnOneFolderShareThePace()
{
    QTemporaryDir folder;
    QuotaPilot here(folder.path());
    QuotaPilot there(folder.path());
    QList<qint64> first;
    QList<qint64> second;
    auto one = takeTurns(&here, institutionWith(), 60, &first);
    auto two = takeTurns(&there, institutionWith(), 60, &second);
    QVERIFY(QTest::qWaitFor([&] { return one.isReady() && two.isReady(); }, 30s));
    QVERIFY(first.size() == 60 && second.size() == 60);
    QVERIFY(densest(first + second, 1'020'000) <= 25);
    QVERIFY(here.meter(InstitutionCode(u"NSK"_s)).callsPerSecond > 0);
}

void TestQuotaPilot::aKilledProcessLeavesNoLock()
{
    QTemporaryDir folder;
    QuotaPilot pilot(folder.path());
    tellAFigure(pilot);
    QVERIFY(QCoro::waitFor(pilot.turn(institutionWith())));
    const QByteArray file = folder.filePath(u"NSK.quota"_s).toLocal8Bit();
    int ready[2];
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        // Only async-signal-safe calls in the child of a program with threads.
        const int handle = ::open(file.constData(), O_RDWR);
        const char locked = ::flock(handle, LOCK_EX) == 0 ? '1' : '0';
        if (::write(ready[1], &locked, 1) == 1)
            ::pause();
        ::_exit(0);
    }
    char locked = 0;
    QCOMPARE(::read(ready[0], &locked, 1), 1);
    QCOMPARE(locked, '1');
    QStringList order;
    auto waiting = note(&pilot, institutionWith(), u"after"_s, &order);
    QTest::qWait(150);
    QVERIFY(order.isEmpty());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QVERIFY(QTest::qWaitFor([&] { return order == QStringList{u"after"_s}; }, 15s));
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestQuotaPilot::aHeldLockDelaysButDoesNotBlock()
{
    QTemporaryDir folder;
    QuotaPilot pilot(folder.path());
    QVERIFY(QCoro::waitFor(pilot.turn(institutionWith())));
    const int handle = ::open(folder.filePath(u"NSK.quota"_s).toLocal8Bit().constData(), O_RDWR);
    QCOMPARE(::flock(handle, LOCK_EX | LOCK_NB), 0);
    QElapsedTimer clock;
    clock.start();
    QStringList order;
    auto waiting = note(&pilot, institutionWith(), u"after"_s, &order);
    pilot.answered(InstitutionCode(u"NSK"_s), 77);
    pilot.limited(InstitutionCode(u"NSK"_s), false);
    const auto meter = pilot.meter(InstitutionCode(u"NSK"_s));
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(order.isEmpty());
    QCOMPARE(meter.remaining, -1);
    ::close(handle);
    QVERIFY(QTest::qWaitFor([&] { return order == QStringList{u"after"_s}; }, 15s));
    QCOMPARE(pilot.meter(InstitutionCode(u"NSK"_s)).remaining, 77);
}

void TestQuotaPilot::theReserveCountsCallsUnderWay()
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

void TestQuotaPilot::callsWithoutAFigureAreSpent()
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

void TestQuotaPilot::callsOfADeadProcessAreSpent()
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

void TestQuotaPilot::unknownRemainingIsAllowed()
{
    QuotaPilot pilot{QString()};
    QVERIFY(QCoro::waitFor(pilot.turn(institutionWith(1'000'000))));
    QCOMPARE(pilot.meter(InstitutionCode(u"NSK"_s)).remaining, -1);
    pilot.answered(InstitutionCode(u"NSK"_s), 0);
    QVERIFY(!QCoro::waitFor(pilot.turn(institutionWith(0))));
}

void TestQuotaPilot::remainingSurvivesARestart()
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

void TestQuotaPilot::whatIsForgottenIsForgottenByAll()
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

void TestQuotaPilot::theDailyLimitHoldsUntilMidnight()
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

void TestQuotaPilot::aDayThatBeginsLaterAtAlmaIsNotLost()
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

void TestQuotaPilot::theDailyLimitOfTheDayBeforeIsAskedAgain()
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

void TestQuotaPilot::aCountThatHasBegunAnewIsNotProbed()
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

void TestQuotaPilot::whileTheFigureIsUnknownOneCallGoes()
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

void TestQuotaPilot::aCallWithoutAFigureLetsTheNextOneGo()
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

void TestQuotaPilot::theDailyLimitEndsWaitingTurns()
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

void TestQuotaPilot::a429SlowsEverybodyDown()
{
    QTemporaryDir folder;
    QuotaPilot here(folder.path());
    QuotaPilot there(folder.path());
    tellAFigure(here);
    QVERIFY(QCoro::waitFor(here.turn(institutionWith())));
    const qint64 before = steady();
    here.limited(InstitutionCode(u"NSK"_s), false);
    QVERIFY(QCoro::waitFor(there.turn(institutionWith())));
    QVERIFY(steady() - before >= 1'000'000);
}

void TestQuotaPilot::cancelEndsAWait()
{
    QuotaPilot pilot{QString()};
    tellAFigure(pilot);
    CancelToken token;
    auto first = pilot.turn(institutionWith(0, 1));
    auto second = pilot.turn(institutionWith(0, 1));
    pilot.limited(InstitutionCode(u"NSK"_s), false);
    auto third = pilot.turn(institutionWith(0, 1), token);
    token.cancel();
    const auto turn = QCoro::waitFor(std::move(third));
    QVERIFY(!turn);
    QCOMPARE(turn.error().kind, Kind::Canceled);
    const auto late = QCoro::waitFor(pilot.turn(institutionWith(), token));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Kind::Canceled);
    QVERIFY(QCoro::waitFor(std::move(second)));
}

void TestQuotaPilot::aFolderThatCannotBeUsedStopsCalls()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QuotaPilot pilot(inTheWay.fileName());
    const auto turn = QCoro::waitFor(pilot.turn(institutionWith()));
    QVERIFY(!turn);
    QCOMPARE(turn.error().kind, Kind::Storage);
    pilot.answered(InstitutionCode(u"NSK"_s), 10);
    QCOMPARE(pilot.meter(InstitutionCode(u"NSK"_s)).remaining, -1);
}

void TestQuotaPilot::theMeterTellsPaceAndFigure()
{
    QuotaPilot pilot{QString()};
    tellAFigure(pilot);
    QSignalSpy changed(&pilot, &QuotaPilot::meterChanged);
    const InstitutionCode code(u"NSK"_s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(QCoro::waitFor(pilot.turn(institutionWith())));
    pilot.answered(code, 99);
    QCOMPARE(pilot.meter(code).callsPerSecond, 1.0);
    QCOMPARE(pilot.meter(code).remaining, 99);
    QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 15s));
    QCOMPARE(changed.first().first().value<InstitutionCode>(), code);
    QVERIFY(QTest::qWaitFor([&] { return pilot.meter(code).callsPerSecond == 0.0; }, 15s));
    QCOMPARE(pilot.meter(InstitutionCode(u"unknown"_s)).remaining, -1);
}

void TestQuotaPilot::oddCodesMakeOwnFiles()
{
    QTemporaryDir folder;
    QuotaPilot pilot(folder.path());
    Institution odd = institutionWith();
    odd.code = InstitutionCode(u"../a/b å"_s);
    QVERIFY(QCoro::waitFor(pilot.turn(odd)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"..%2Fa%2Fb%20%C3%A5.quota"_s});
    const QFile file(folder.filePath(u"..%2Fa%2Fb%20%C3%A5.quota"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestQuotaPilot)
#include "tst_quotapilot.moc"
