// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/alma/quotatesting.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace quotatesting;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

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

/// Whose turn it is: pace, order, and what several processes share.
class TestQuotaPilot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void turnsComeAtThePace();
    void aMissingFolderIsMade();
    void callersAreServedInTheirOrder();
    void piecesOfWorkTakeTurns();
    void aPartThatMustBeFinishedKeepsItsPlace();
    void institutionsDoNotWaitForOneAnother();
    void twoPilotsOnOneFolderShareThePace();
    void aKilledProcessLeavesNoLock();
    void aHeldLockDelaysButDoesNotBlock();
    void a429SlowsEverybodyDown();
    void cancelEndsAWait();
    void aFolderThatCannotBeUsedStopsCalls();
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
