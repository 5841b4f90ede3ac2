// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/queue/queuedesk.h"

#include <QSet>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

namespace {

QCoro::Task<Result<QString>> someKey()
{
    co_return u"l7x000000000000000000000000000000000"_s;
}

} // namespace

/// Several batches, institutions and sends at once: each gets its share, nothing is sent twice.
class TestSendTogether : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void batchesOfOneRunAdvanceTogether();
    void aSilentInstitutionHoldsUpNobodyElse();
    void twoSendsAdvanceTogetherAndSumUpTheirOwn();
    void cancelOfOneLeavesTheOther();
    void whatBothMeanIsSentOnce();
    void whatTheFirstLeavesTheSecondTakesOver();
    void anIdThatTheOtherGivesUpIsWaitedFor();
    void bothWaitForMidnight();
    void itIsToldWhatIsLeft();

private:
    /// An approved batch of changes of the users from `first` on.
    BatchId approved(int first, int count)
    {
        return desk->proposeApproved(desk->nameChangesOf(users.mid(first, count)));
    }
    int applied(const BatchId &batch) { return desk->counts({.batch = batch}).value(ChangeState::Applied); }
    void verifyNothingWasSentTwice(int writes);

    QStringList users;
    std::unique_ptr<QueueDesk> desk;
};

void TestSendTogether::init()
{
    desk = std::make_unique<QueueDesk>(120);
    QVERIFY(desk->open());
    users = desk->externalIds(60);
    QCOMPARE(users.size(), 60);
}

void TestSendTogether::verifyNothingWasSentTwice(int writes)
{
    const auto done = desk->carriedOut();
    QCOMPARE(done.size(), writes);
    for (const int times : done)
        QCOMPARE(times, 1);
}

void TestSendTogether::batchesOfOneRunAdvanceTogether()
{
    const BatchId large = approved(0, 50);
    const BatchId small = approved(50, 5);
    QSet<ChangeId> ofSmall;
    for (const Change &change : desk->changes({.batch = small}))
        ofSmall.insert(change.id);
    int largeApplied = 0;
    int smallApplied = 0;
    int largeBeforeSmall = 0; // how many of the large one were done when the small one was
    connect(desk->queue.get(), &ChangeQueue::changeChanged, this, [&](const ChangeId &id, ChangeState state) {
        if (state != ChangeState::Applied)
            return;
        ++(ofSmall.contains(id) ? smallApplied : largeApplied);
        if (smallApplied == 5 && largeBeforeSmall == 0)
            largeBeforeSmall = largeApplied;
    });
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 55}}));
    QCOMPARE(smallApplied, 5);
    QVERIFY2(largeBeforeSmall < 30, qPrintable(QString::number(largeBeforeSmall))); // five turns and what was under way
    QCOMPARE(applied(large), 50);
    verifyNothingWasSentTwice(55);
}

void TestSendTogether::aSilentInstitutionHoldsUpNobodyElse()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    AlmaClient client(
        [this](InstitutionCode code) -> QCoro::Task<Result<QString>> {
            if (code == desk->institution.code)
                return
                    [](QString key) -> QCoro::Task<Result<QString>> { co_return key; }(desk->sandbox.key(desk->code()));
            return someKey();
        },
        desk->pilot);
    client.setTimeout(60s);
    UsersApi api(client);
    const InstitutionCode other(u"HVA"_s);
    Institution silentOne = desk->institution;
    silentOne.code = other;
    silentOne.almaUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
    const auto readiness = [own = desk->institution, silentOne](InstitutionCode code) {
        return [](Institution ready) -> QCoro::Task<Result<Institution>> {
            co_return ready;
        }(code == own.code ? own : silentOne);
    };
    desk->queue = std::make_unique<ChangeQueue>(*desk->store, api, readiness);
    QList<Change> changes;
    for (const QString &id : users.first(15)) {
        Change change = desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}});
        change.target.institution = other;
        changes.append(change);
    }
    desk->propose(changes);
    desk->approve();
    const BatchId batch = approved(0, 20);
    Job job;
    auto sending = desk->queue->send({}, job);
    QVERIFY(QTest::qWaitFor([&] { return applied(batch) == 20; }, 25s));
    QVERIFY(!sending.isReady());
    job.cancel.cancel();
    const auto summary = desk->await(std::move(sending));
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(summary.notSent, 15);
    desk->queue.reset(); // before what it calls with
}

void TestSendTogether::twoSendsAdvanceTogetherAndSumUpTheirOwn()
{
    const BatchId first = approved(0, 30);
    const BatchId second = approved(30, 12);
    auto sendingFirst = desk->queue->send({.batch = first});
    auto sendingSecond = desk->queue->send({.batch = second});
    const auto secondSummary = desk->await(std::move(sendingSecond));
    QVERIFY(!sendingFirst.isReady()); // the shorter one did not wait for the longer
    QVERIFY(applied(first) > 0);
    const auto firstSummary = desk->await(std::move(sendingFirst));
    QCOMPARE(firstSummary.counts, (Counts{{ChangeState::Applied, 30}}));
    QCOMPARE(secondSummary.counts, (Counts{{ChangeState::Applied, 12}}));
    QCOMPARE(firstSummary.notSent + secondSummary.notSent, 0);
    verifyNothingWasSentTwice(42);
}

void TestSendTogether::cancelOfOneLeavesTheOther()
{
    const BatchId first = approved(0, 30);
    const BatchId second = approved(30, 30);
    Job job;
    job.progress = [cancel = job.cancel](qint64 done, qint64) mutable {
        if (done == 3)
            cancel.cancel();
    };
    auto sendingFirst = desk->queue->send({.batch = first}, job);
    auto sendingSecond = desk->queue->send({.batch = second});
    const auto firstSummary = desk->await(std::move(sendingFirst));
    QVERIFY(firstSummary.canceled);
    QVERIFY(firstSummary.notSent > 0);
    QCOMPARE(firstSummary.counts.value(ChangeState::Applied) + firstSummary.notSent, 30);
    const auto secondSummary = desk->await(std::move(sendingSecond));
    QVERIFY(!secondSummary.canceled);
    QCOMPARE(secondSummary.counts, (Counts{{ChangeState::Applied, 30}}));
    QCOMPARE(
        desk->counts(),
        (Counts{{ChangeState::Applied, 60 - firstSummary.notSent}, {ChangeState::Approved, firstSummary.notSent}}));
    verifyNothingWasSentTwice(60 - firstSummary.notSent);
}

void TestSendTogether::whatBothMeanIsSentOnce()
{
    const BatchId first = approved(0, 20);
    approved(20, 10);
    auto sendingFirst = desk->queue->send({.batch = first});
    auto sendingAll = desk->queue->send({});
    const auto allSummary = desk->await(std::move(sendingAll));
    const auto firstSummary = desk->await(std::move(sendingFirst));
    QCOMPARE(firstSummary.counts, (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(allSummary.counts, (Counts{{ChangeState::Applied, 10}}));
    QCOMPARE(allSummary.notSent, 0);
    verifyNothingWasSentTwice(30);
}

void TestSendTogether::whatTheFirstLeavesTheSecondTakesOver()
{
    approved(0, 30);
    Job job;
    job.progress = [cancel = job.cancel](qint64 done, qint64) mutable {
        if (done == 3)
            cancel.cancel();
    };
    auto sendingFirst = desk->queue->send({}, job);
    auto sendingSecond = desk->queue->send({});
    const auto secondSummary = desk->await(std::move(sendingSecond));
    QVERIFY(sendingFirst.isReady());
    const auto firstSummary = desk->await(std::move(sendingFirst));
    QVERIFY(firstSummary.canceled);
    const int byFirst = firstSummary.counts.value(ChangeState::Applied);
    QVERIFY(byFirst >= 3 && byFirst < 30);
    QCOMPARE(secondSummary.counts, (Counts{{ChangeState::Applied, 30 - byFirst}}));
    // What the second had taken over before the first came to its end is no longer the first one's to tell.
    QVERIFY(firstSummary.notSent <= 30 - byFirst);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 30}}));
    verifyNothingWasSentTwice(30);
}

void TestSendTogether::anIdThatTheOtherGivesUpIsWaitedFor()
{
    QList<Change> changes = desk->nameChangesOf(users.first(25));
    changes.append(desk->changeOf(users.at(25), {{u"primary_id"_s, u"omdopt0001"_s}}));
    const BatchId first = desk->propose(changes);
    const BatchId second = desk->propose({desk->changeOf(users.at(26), {{u"primary_id"_s, users.at(25)}})});
    desk->approve();
    auto sendingFirst = desk->queue->send({.batch = first});
    auto sendingSecond = desk->queue->send({.batch = second});
    QCOMPARE(desk->await(std::move(sendingSecond)).counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->await(std::move(sendingFirst)).counts, (Counts{{ChangeState::Applied, 26}}));
}

void TestSendTogether::bothWaitForMidnight()
{
    const BatchId first = approved(0, 20);
    const BatchId second = approved(20, 20);
    desk->sandbox.setDailyLimit(75);
    desk->institution.reserve = 15;
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addMSecs(50); });
    int waits = 0;
    QList<qint64> leftOfADay;
    const ChangeQueue::SendOptions options{.goOnAfterMidnight = true, .waiting = [&](const QDateTime &until) {
                                               if (!until.isValid())
                                                   return;
                                               ++waits;
                                               leftOfADay.append(desk->sandbox.callsLeft(desk->code()));
                                               ++desk->daysLater;
                                           }};
    auto sendingFirst = desk->queue->send({.batch = first}, {}, options);
    auto sendingSecond = desk->queue->send({.batch = second}, {}, options);
    QCOMPARE(desk->await(std::move(sendingFirst)).counts, (Counts{{ChangeState::Applied, 20}}));
    QCOMPARE(desk->await(std::move(sendingSecond)).counts, (Counts{{ChangeState::Applied, 20}}));
    QVERIFY(waits >= 2);
    for (const qint64 left : leftOfADay)
        QVERIFY(left >= 15); // never below the reserve
    QCOMPARE(desk->sandbox.thresholdAnswers(), 0);
    verifyNothingWasSentTwice(40);
}

void TestSendTogether::itIsToldWhatIsLeft()
{
    approved(0, 12);
    QList<qint64> told;
    const ChangeQueue::SendOptions options{.left = [&told, code = desk->institution.code](const auto &left) {
        QVERIFY(left.size() <= 1);
        told.append(left.value(code));
    }};
    QCOMPARE(desk->await(desk->queue->send({}, {}, options)).counts, (Counts{{ChangeState::Applied, 12}}));
    QCOMPARE(told.first(), 12);
    QCOMPARE(told.last(), 0);
    QVERIFY(std::ranges::is_sorted(told, std::greater<>()));
}

QTEST_GUILESS_MAIN(TestSendTogether)
#include "tst_sendtogether.moc"
