// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changerun.h"
#include "tests/services/queue/queuedesk.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <optional>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;
using sandbox::Fault;

/// How a run over many changes ends before all is done, and what it leaves for the next one.
class TestChangeRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theReserveOfTheDayEndsTheRunCleanly();
    void afterMidnightItGoesOnWithWhatWasApproved();
    void whatIsWithdrawnMeanwhileIsNotCountedAsNeedingItsId();
    void anotherInstitutionsRefusalDoesNotEndTheWait();
    void waitingForMidnightCanBeStopped();
    void aRefusedKeyEndsTheRun();
    void cancelFinishesWhatIsUnderWay();
    void cancelDoesNotWaitForASilentServer_data();
    void cancelDoesNotWaitForASilentServer();
    void callsWithoutAnswerHoldUpOnlyThemselves_data();
    void callsWithoutAnswerHoldUpOnlyThemselves();
    void aSilentFirstCallIsNotTakenForAnothersWhichEnded();
    void aSecondRunWaitsForTheFirst();
    void pausesBetweenTriesGrowUpToAMinute_data();
    void pausesBetweenTriesGrowUpToAMinute();

private:
    /// Approved changes of as many users; their ids.
    QStringList approved(int count);

    std::unique_ptr<QueueDesk> desk;
};

QStringList TestChangeRun::approved(int count)
{
    QStringList ids = desk->externalIds(count);
    desk->proposeApproved(desk->nameChangesOf(ids));
    return ids;
}

void TestChangeRun::init()
{
    desk = std::make_unique<QueueDesk>(60);
    QVERIFY(desk->open());
}

void TestChangeRun::theReserveOfTheDayEndsTheRunCleanly()
{
    approved(30);
    desk->sandbox.setDailyLimit(60);
    desk->institution.reserve = 15;
    const auto summary = desk->send();
    QVERIFY(summary.stop);
    QCOMPARE(summary.stop->code, u"daily-reserve"_s);
    QVERIFY(summary.counts.value(ChangeState::Applied) > 0);
    QVERIFY(summary.notSent > 0);
    const Counts counts = desk->counts();
    QCOMPARE(counts.value(ChangeState::Sending), 0);
    QCOMPARE(counts.value(ChangeState::Approved), summary.notSent);
    QCOMPARE(counts.value(ChangeState::Applied) + counts.value(ChangeState::Unknown)
                 + counts.value(ChangeState::Approved),
             30);
    QCOMPARE(desk->carriedOut().size(), counts.value(ChangeState::Applied) + counts.value(ChangeState::Unknown));
    QCOMPARE(desk->sandbox.thresholdAnswers(), 0);
}

void TestChangeRun::afterMidnightItGoesOnWithWhatWasApproved()
{
    const QStringList ids = desk->externalIds(30);
    desk->proposeApproved(desk->nameChangesOf(ids.first(28)));
    desk->sandbox.setDailyLimit(60);
    desk->institution.reserve = 15;
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addMSecs(50); });
    int waits = 0;
    QList<qint64> callsOfADay;
    const ChangeQueue::SendOptions options{
        .goOnAfterMidnight = true,
        .waiting =
            [&](const QDateTime &until) {
                if (!until.isValid())
                    return;
                ++waits;
                callsOfADay.append(desk->sandbox.calls());
                ++desk->daysLater;
                // What is approved later was not meant when the sending began; withdrawing still works.
                if (waits == 1) {
                    desk->propose({desk->changeOf(ids.at(29), {{u"last_name"_s, u"Moe"_s}})});
                    desk->approve({.states = {ChangeState::Proposed}});
                    desk->await(desk->queue->withdraw({.ids = {desk->changes().at(27).id}}));
                }
            },
    };
    const auto summary = desk->await(desk->queue->send({}, {}, options));
    QVERIFY(!summary.stop);
    QVERIFY(!summary.canceled);
    QCOMPARE(waits, 1);
    QVERIFY(callsOfADay.first() <= 45); // never below the reserve
    QCOMPARE(summary.counts.value(ChangeState::Applied), 27);
    QCOMPARE(summary.counts.value(ChangeState::Withdrawn), 1);
    QCOMPARE(summary.counts.value(ChangeState::Unknown), 0);
    QCOMPARE(desk->counts().value(ChangeState::Approved), 1);
    const auto writes = desk->carriedOut();
    QCOMPARE(writes.size(), 27);
    for (const int times : writes)
        QCOMPARE(times, 1);
}

void TestChangeRun::whatIsWithdrawnMeanwhileIsNotCountedAsNeedingItsId()
{
    const QStringList ids = desk->externalIds(2);
    desk->propose({desk->changeOf(ids.at(0), {{u"primary_id"_s, u"renamed1"_s}, {u"last_name"_s, u"Berg"_s}}),
                   desk->changeOf(ids.at(1), {{u"primary_id"_s, ids.at(0)}})});
    QVERIFY(desk->sandbox.editByHand(desk->code(), ids.at(0), u"last_name"_s, u"Dahl"_s));
    desk->approve();
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addDays(1); });
    std::optional<QCoro::Task<Result<int>>> withdrawing;
    connect(desk->queue.get(), &ChangeQueue::changeChanged, this,
            [&, behind = desk->changes().last().id](const ChangeId &, ChangeState state) {
                if (state == ChangeState::Conflict)
                    withdrawing = desk->queue->withdraw({.ids = {behind}});
            });
    const auto summary = desk->await(desk->queue->send({}, {}, {.goOnAfterMidnight = true}));
    QVERIFY(withdrawing);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Conflict, 1}, {ChangeState::Withdrawn, 1}}));
    QCOMPARE(summary.needingId, 0);
    QCOMPARE(summary.notSent, 0);
}

void TestChangeRun::anotherInstitutionsRefusalDoesNotEndTheWait()
{
    const auto readiness = [good = desk->readiness()](InstitutionCode code) -> QCoro::Task<Result<Institution>> {
        if (code == InstitutionCode(u"HVA"_s))
            co_return std::unexpected(Error{.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s});
        co_return co_await good(code);
    };
    desk->queue = std::make_unique<ChangeQueue>(*desk->store, desk->users, readiness);
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addMSecs(50); });
    QList<Change> changes = desk->nameChangesOf(desk->externalIds(20));
    Change refused = changes.first();
    refused.target.institution = InstitutionCode(u"HVA"_s);
    desk->propose({refused});
    desk->propose(changes);
    desk->approve();
    desk->sandbox.setDailyLimit(45);
    int waits = 0;
    const ChangeQueue::SendOptions options{.goOnAfterMidnight = true, .waiting = [&](const QDateTime &until) {
                                               if (until.isValid()) {
                                                   ++waits;
                                                   ++desk->daysLater;
                                               }
                                           }};
    const auto summary = desk->await(desk->queue->send({}, {}, options));
    QCOMPARE(waits, 1);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(summary.notSent, 1);
    QVERIFY(summary.stop);
    QCOMPARE(summary.stop->code, u"key-missing"_s);
    QVERIFY(!summary.outOfCalls);
}

void TestChangeRun::waitingForMidnightCanBeStopped()
{
    desk->proposeApproved(desk->nameChangesOf(desk->externalIds(30)));
    desk->sandbox.setDailyLimit(30);
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addDays(1); });
    Job job;
    const ChangeQueue::SendOptions options{.goOnAfterMidnight = true,
                                           .waiting = [&job](const QDateTime &) { job.cancel.cancel(); }};
    const auto summary = desk->await(desk->queue->send({}, job, options));
    QVERIFY(summary.canceled);
    QVERIFY(summary.notSent > 0);
    QCOMPARE(desk->counts().value(ChangeState::Sending), 0);
}

void TestChangeRun::aRefusedKeyEndsTheRun()
{
    approved(5);
    desk->sandbox.refuseKeys({desk->code()});
    const auto refused = QCoro::waitFor(desk->queue->send({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 5}}));
    QCOMPARE(desk->sandbox.calls("GET"), 1);
}

void TestChangeRun::cancelFinishesWhatIsUnderWay()
{
    approved(40);
    Job job;
    QList<qint64> reported;
    job.progress = [&reported, cancel = job.cancel](qint64 done, qint64 total) mutable {
        QCOMPARE(total, 40);
        reported.append(done);
        if (done == 5)
            cancel.cancel();
    };
    const auto summary = desk->send({}, job);
    QVERIFY(summary.canceled);
    const int applied = summary.counts.value(ChangeState::Applied);
    QVERIFY(applied >= 5);
    QVERIFY(applied < 40);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, applied}}));
    QCOMPARE(summary.notSent, 40 - applied);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, applied}, {ChangeState::Approved, 40 - applied}}));
    QCOMPARE(desk->carriedOut().size(), applied);
    QVERIFY(std::ranges::is_sorted(reported));

    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 40 - applied}}));
}

void TestChangeRun::cancelDoesNotWaitForASilentServer_data()
{
    QTest::addColumn<bool>("verifies");
    QTest::newRow("before sending") << false;
    QTest::newRow("verifying") << true;
}

void TestChangeRun::cancelDoesNotWaitForASilentServer()
{
    QFETCH(const bool, verifies);
    desk->client.setTimeout(60s);
    desk->propose({desk->changeOf(desk->externalIds(1).first(), {{u"last_name"_s, u"Berg"_s}})});
    desk->approve();
    if (verifies) {
        desk->sandbox.faults().queue(Fault::Lost, 1, "PUT");
        QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 1}}));
    }
    const qint64 reads = desk->sandbox.calls("GET");
    desk->sandbox.faults().queue(Fault::Timeout, 1, "GET");
    Job job;
    QTimer watch;
    connect(&watch, &QTimer::timeout, this, [this, reads, cancel = job.cancel]() mutable {
        if (desk->sandbox.calls("GET") > reads)
            cancel.cancel();
    });
    watch.start(20);
    QElapsedTimer clock;
    clock.start();
    const auto summary = verifies ? desk->await(desk->queue->verify({}, job)) : desk->send({}, job);
    QVERIFY(clock.elapsed() < 30'000);
    QVERIFY(summary.canceled);
    QCOMPARE(summary.counts, verifies ? (Counts{{ChangeState::Unknown, 1}}) : Counts());
    QCOMPARE(desk->counts(), (Counts{{verifies ? ChangeState::Unknown : ChangeState::Approved, 1}}));
}

void TestChangeRun::callsWithoutAnswerHoldUpOnlyThemselves_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("reads") << QByteArray("GET");
    QTest::newRow("writes") << QByteArray("PUT");
}

void TestChangeRun::callsWithoutAnswerHoldUpOnlyThemselves()
{
    QFETCH(const QByteArray, method);
    constexpr int silent = 12; // as many as a run begins at once
    desk->client.setTimeout(30s);
    approved(40);
    desk->sandbox.faults().queue(Fault::Timeout, silent, method);
    auto sending = desk->queue->send({});
    QVERIFY(QTest::qWaitFor([this] { return desk->counts().value(ChangeState::Applied) == 40 - silent; }, 25s));
    QTRY_COMPARE(desk->client.overdueCalls(), silent);
    QVERIFY(!sending.isReady());
    // When the time is up a read is repeated, and a write settled by a read.
    QVERIFY(QCoro::waitFor(std::move(sending)));
    QCOMPARE(desk->client.overdueCalls(), 0);
    desk->verify();
    desk->send();
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 40}}));
    QCOMPARE(desk->carriedOut().size(), 40);
}

void TestChangeRun::aSilentFirstCallIsNotTakenForAnothersWhichEnded()
{
    desk->client.setTimeout(60s);
    const QStringList ids = approved(20);
    CancelToken cancel;
    desk->sandbox.faults().queue(Fault::Timeout, 2, "GET");
    auto other = desk->users.fetch(desk->institution, ids.first(), {}, {}, cancel);
    QTRY_COMPARE(desk->client.overdueCalls(), 1);
    const qint64 reads = desk->sandbox.calls("GET");
    Job job;
    auto sending = desk->queue->send({}, job);
    QTRY_COMPARE(desk->sandbox.calls("GET"), reads + 1);
    cancel.cancel();
    QVERIFY(!QCoro::waitFor(std::move(other)));
    QVERIFY(QTest::qWaitFor([this] { return desk->counts().value(ChangeState::Applied) == 19; }, 25s));
    job.cancel.cancel();
    QVERIFY(QCoro::waitFor(std::move(sending)));
}

void TestChangeRun::aSecondRunWaitsForTheFirst()
{
    approved(20);
    auto first = desk->queue->send({});
    auto second = desk->queue->send({});
    const auto secondSummary = QCoro::waitFor(std::move(second));
    QVERIFY(secondSummary);
    QCOMPARE(secondSummary->counts, Counts());
    QVERIFY(first.isReady());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 20);
}

void TestChangeRun::pausesBetweenTriesGrowUpToAMinute_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<std::chrono::milliseconds>("pause");
    QTest::newRow("first") << 1 << std::chrono::milliseconds(500ms);
    QTest::newRow("second") << 2 << std::chrono::milliseconds(1s);
    QTest::newRow("seventh") << 7 << std::chrono::milliseconds(32s);
    QTest::newRow("eighth") << 8 << std::chrono::milliseconds(1min);
    QTest::newRow("very many") << 100'000 << std::chrono::milliseconds(1min);
}

void TestChangeRun::pausesBetweenTriesGrowUpToAMinute()
{
    QFETCH(const int, tries);
    QTEST(retryPause(tries, 500ms), "pause");
}

QTEST_GUILESS_MAIN(TestChangeRun)
#include "tst_changerun.moc"
