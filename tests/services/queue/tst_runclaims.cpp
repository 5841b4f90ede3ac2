// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changerepository.h"
#include "tests/services/queue/queuedesk.h"

#include <QCoroTimer>
#include <QTest>

#include <memory>
#include <utility>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

namespace {

QCoro::Task<Result<Institution>> readyUnless(const bool *held, Result<Institution> institution)
{
    while (held && *held)
        co_await QCoro::sleepFor(1ms);
    co_return institution;
}

} // namespace

/// Sends side by side: whose a change is, and what becomes of it when one of them ends early.
class TestRunClaims : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anIdThatIsNotGivenUpKeepsTheApproval_data();
    void anIdThatIsNotGivenUpKeepsTheApproval();
    void anIdThatWasGivenUpBeforeTheOtherEndedIsTaken();
    void whatWasLeftOnItsWayIsSettledBesideAnotherSend();
    void aStoppedSendDoesNotCountWhatTheOtherIsAt();
    void whatOneHasGivenUpTheOtherSendsAtOnce();
    void whatWasSettledElsewhereIsNotLeft_data();
    void whatWasSettledElsewhereIsNotLeft();
    void whatWaitsForAFailedReadIsLeftToOthers();
    void nothingIsLeftOfAQueueThatHasGone();

private:
    /// An approved batch of changes of the users from `first` on.
    BatchId approved(int first, int count)
    {
        return desk->proposeApproved(desk->nameChangesOf(users.mid(first, count)));
    }
    /// The first run is `held` before its first call.
    void holdFirstRun();
    /// The first run may not call the desk's institution, and is `held` before its first call of another one, of which
    /// a change is approved here.
    void stopFirstRun();
    void put(const ChangeId &id, ChangeState state)
    {
        QVERIFY(desk->store->runBlocking(
            [=](StoreAccess &access) { return ChangeRepository(access).saveState(id, state); }));
    }
    int applied(const BatchId &batch) { return desk->counts({.batch = batch}).value(ChangeState::Applied); }
    bool isIn(ChangeState state, const ChangeId &id) { return desk->find(id).state == state; }

    QStringList users;
    bool held = false;
    int asked = 0; // whether the desk's institution may be called
    std::unique_ptr<QueueDesk> desk;
};

void TestRunClaims::init()
{
    desk = std::make_unique<QueueDesk>(60);
    QVERIFY(desk->open());
    users = desk->externalIds(25);
    QCOMPARE(users.size(), 25);
}

void TestRunClaims::holdFirstRun()
{
    held = true;
    desk->queue = std::make_unique<ChangeQueue>(*desk->store, desk->users, [this, calls = 0](InstitutionCode) mutable {
        return readyUnless(calls++ == 0 ? &held : nullptr, desk->institution);
    });
}

void TestRunClaims::anIdThatIsNotGivenUpKeepsTheApproval_data()
{
    QTest::addColumn<bool>("canceled"); // the first send, before the change that gives the id up goes out
    QTest::addColumn<bool>("changedElsewhere");
    QTest::addColumn<bool>("bothMeanIt");
    QTest::newRow("canceled") << true << false << false;
    QTest::newRow("a conflict in the other") << false << true << false;
    QTest::newRow("a conflict after the other") << true << true << true;
}

void TestRunClaims::anIdThatIsNotGivenUpKeepsTheApproval()
{
    QFETCH(const bool, canceled);
    QFETCH(const bool, changedElsewhere);
    QFETCH(const bool, bothMeanIt);
    const BatchId first =
        desk->propose({desk->changeOf(users.at(0), {{u"primary_id"_s, u"omdopt0001"_s}, {u"last_name"_s, u"Moe"_s}})});
    const BatchId second = desk->propose({desk->changeOf(users.at(1), {{u"primary_id"_s, users.at(0)}}),
                                          desk->changeOf(users.at(2), {{u"last_name"_s, u"Berg"_s}})});
    desk->approve();
    const ChangeId needing = desk->changes({.batch = second}).first().id;
    if (changedElsewhere)
        QVERIFY(desk->sandbox.editByHand(desk->code(), users.at(0), u"last_name"_s, u"Dahl"_s));
    holdFirstRun();
    Job job;
    auto sendingFirst = desk->queue->send({.batch = first}, job);
    auto sendingSecond = desk->queue->send(bothMeanIt ? ChangeFilter() : ChangeFilter{.batch = second});
    QTRY_COMPARE(applied(second), 1);
    QVERIFY(!sendingSecond.isReady());
    if (canceled)
        job.cancel.cancel();
    held = false;
    const auto summary = desk->await(std::move(sendingSecond));
    QCOMPARE(summary.needingId, 1);
    QCOMPARE(summary.notSent, 0);
    QCOMPARE(summary.counts.value(ChangeState::Applied), 1);
    QCOMPARE(summary.counts.value(ChangeState::Conflict), bothMeanIt ? 1 : 0);
    QVERIFY(isIn(ChangeState::Approved, needing));
    QCOMPARE(desk->sandbox.arrivals().size(), 1);
    desk->await(std::move(sendingFirst));
}

void TestRunClaims::anIdThatWasGivenUpBeforeTheOtherEndedIsTaken()
{
    desk->propose({desk->changeOf(users.at(0), {{u"primary_id"_s, u"omdopt0001"_s}}),
                   desk->changeOf(users.at(1), {{u"primary_id"_s, users.at(0)}}),
                   desk->changeOf(users.at(2), {{u"last_name"_s, u"Berg"_s}})});
    desk->approve();
    const auto changes = desk->changes();
    holdFirstRun();
    Job job;
    connect(desk->queue.get(), &ChangeQueue::changeChanged, this,
            [id = changes.at(0).id, cancel = job.cancel](const ChangeId &changed, ChangeState state) mutable {
                if (changed == id && state == ChangeState::Applied)
                    cancel.cancel();
            });
    auto sendingFirst = desk->queue->send({.ids = {changes.at(0).id, changes.at(1).id}}, job);
    auto sendingSecond = desk->queue->send({.ids = {changes.at(1).id, changes.at(2).id}});
    QTRY_VERIFY(isIn(ChangeState::Applied, changes.at(2).id));
    held = false;
    const auto summary = desk->await(std::move(sendingSecond));
    QCOMPARE(summary.needingId, 0);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 2}}));
    QCOMPARE(desk->await(std::move(sendingFirst)).counts, (Counts{{ChangeState::Applied, 1}}));
}

/// As a run leaves it that could not store what came of a write.
void TestRunClaims::whatWasLeftOnItsWayIsSettledBesideAnotherSend()
{
    const BatchId batch = approved(0, 3);
    const auto changes = desk->changes({.batch = batch});
    const ChangeId underWay = changes.at(0).id;
    const ChangeId left = changes.at(1).id;
    holdFirstRun();
    auto sending = desk->queue->send({.ids = {underWay}});
    desk->send({.ids = {changes.at(2).id}});
    put(underWay, ChangeState::Sending);
    put(left, ChangeState::Sending);
    QCOMPARE(desk->verify().counts, (Counts{{ChangeState::Approved, 1}}));
    QVERIFY(isIn(ChangeState::Approved, left));
    QVERIFY(isIn(ChangeState::Sending, underWay));
    put(left, ChangeState::Sending);
    QCOMPARE(desk->send({.ids = {left}}).counts, Counts());
    QVERIFY(isIn(ChangeState::Unknown, left));
    put(underWay, ChangeState::Approved);
    held = false;
    QCOMPARE(desk->await(std::move(sending)).counts, (Counts{{ChangeState::Applied, 1}}));
}

void TestRunClaims::aStoppedSendDoesNotCountWhatTheOtherIsAt()
{
    const BatchId first = approved(0, 1);
    const BatchId second = approved(1, 20);
    holdFirstRun();
    Job job;
    auto sendingFirst = desk->queue->send({.batch = first}, job);
    connect(desk->queue.get(), &ChangeQueue::changeChanged, this, [this](const ChangeId &, ChangeState state) {
        if (state == ChangeState::Applied)
            desk->sandbox.refuseKeys({desk->code()});
    });
    const auto summary = desk->send();
    QVERIFY(summary.stop);
    QCOMPARE(summary.stop->kind, Error::Kind::Unauthorized);
    QCOMPARE(summary.notSent, desk->counts({.batch = second}).value(ChangeState::Approved));
    job.cancel.cancel();
    held = false;
    QCOMPARE(desk->await(std::move(sendingFirst)).notSent, 1);
}

void TestRunClaims::stopFirstRun()
{
    Change elsewhere = desk->changeOf(users.at(20), {{u"last_name"_s, u"Berg"_s}});
    elsewhere.target.institution = InstitutionCode(u"HVA"_s);
    desk->propose({elsewhere});
    desk->approve();
    held = true;
    asked = 0;
    desk->queue = std::make_unique<ChangeQueue>(*desk->store, desk->users, [&](InstitutionCode code) {
        if (code != desk->institution.code)
            return readyUnless(&held, desk->institution);
        if (asked++ > 0)
            return readyUnless(nullptr, desk->institution);
        return readyUnless(nullptr,
                           std::unexpected(Error{.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s}));
    });
}

void TestRunClaims::whatOneHasGivenUpTheOtherSendsAtOnce()
{
    const BatchId batch = approved(0, 10);
    stopFirstRun();
    Job job;
    auto sendingFirst = desk->queue->send({}, job);
    QTRY_COMPARE(asked, 1);
    auto sendingSecond = desk->queue->send({.batch = batch});
    QVERIFY(QTest::qWaitFor([&] { return applied(batch) == 10; }, 25s));
    QVERIFY(!sendingFirst.isReady());
    QCOMPARE(desk->await(std::move(sendingSecond)).counts, (Counts{{ChangeState::Applied, 10}}));
    job.cancel.cancel();
    held = false;
    QVERIFY(!QCoro::waitFor(std::move(sendingFirst))); // none of its own was settled
    QCOMPARE(desk->sandbox.arrivals().size(), 10);
}

void TestRunClaims::whatWasSettledElsewhereIsNotLeft_data()
{
    QTest::addColumn<bool>("sent"); // by another send; else withdrawn
    QTest::newRow("sent") << true;
    QTest::newRow("withdrawn") << false;
}

void TestRunClaims::whatWasSettledElsewhereIsNotLeft()
{
    QFETCH(const bool, sent);
    const BatchId batch = approved(0, 10);
    const BatchId rest = approved(10, 3);
    stopFirstRun();
    auto sending = desk->queue->send({});
    QTRY_COMPARE(asked, 1);
    if (sent)
        QCOMPARE(desk->send({.batch = batch}).counts, (Counts{{ChangeState::Applied, 10}}));
    else
        QCOMPARE(desk->await(desk->queue->withdraw({.batch = batch})), 10);
    held = false;
    const auto summary = desk->await(std::move(sending));
    QVERIFY(summary.stop);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(summary.notSent, 3);
    QCOMPARE(desk->counts({.batch = rest}), (Counts{{ChangeState::Approved, 3}}));
}

void TestRunClaims::whatWaitsForAFailedReadIsLeftToOthers()
{
    desk->propose({desk->changeOf(users.at(0), {{u"primary_id"_s, u"omdopt0001"_s}}),
                   desk->changeOf(users.at(1), {{u"primary_id"_s, users.at(0)}}),
                   desk->changeOf(users.at(2), {{u"primary_id"_s, users.at(1)}})});
    Change elsewhere = desk->changeOf(users.at(20), {{u"last_name"_s, u"Berg"_s}});
    elsewhere.target.institution = InstitutionCode(u"HVA"_s);
    desk->propose({elsewhere});
    desk->approve();
    const auto changes = desk->changes();
    held = true;
    desk->queue = std::make_unique<ChangeQueue>(*desk->store, desk->users, [this](InstitutionCode code) {
        return readyUnless(code == desk->institution.code ? nullptr : &held, desk->institution);
    });
    desk->client.setRetries(0);
    desk->sandbox.faults().queue(sandbox::Fault::ServerError, 1, "GET");
    int reports = 0;
    Job job{.progress = [&reports](qint64, qint64) { ++reports; }};
    auto sendingFirst = desk->queue->send({}, job); // goes on for the other institution
    QTRY_VERIFY(reports >= 2); // at the beginning, and when the read has failed
    auto sendingSecond = desk->queue->send({.ids = {changes.at(1).id}});
    QTRY_VERIFY(sendingSecond.isReady());
    QCOMPARE(desk->await(std::move(sendingSecond)).needing, QList{changes.at(1).id});
    QVERIFY(!sendingFirst.isReady());
    auto sendingThird = desk->queue->send({.ids = {changes.at(0).id, changes.at(2).id}});
    QTRY_VERIFY(sendingThird.isReady());
    QCOMPARE(desk->await(std::move(sendingThird)).counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->send({.ids = {changes.at(1).id, changes.at(2).id}}).counts, (Counts{{ChangeState::Applied, 2}}));
    QVERIFY(!sendingFirst.isReady());
    job.cancel.cancel();
    held = false;
    desk->await(std::move(sendingFirst));
}

void TestRunClaims::nothingIsLeftOfAQueueThatHasGone()
{
    approved(0, 2);
    auto token = std::make_shared<int>();
    const std::weak_ptr<int> left = token;
    desk->queue->setAccount([token = std::move(token)] { return u"desk"_s; });
    desk->send();
    desk->verify();
    desk->queue.reset();
    QVERIFY(left.expired());
}

QTEST_GUILESS_MAIN(TestRunClaims)
#include "tst_runclaims.moc"
