// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/filelock.h"
#include "tests/services/queue/queuedesk.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;
using sandbox::Fault;

/// What is left when a program ends in the middle, and two programs on one profile.
class TestQueueRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLockIsOneObjectsAtATime();
    void anInterruptedRunIsSettledByReading_data();
    void anInterruptedRunIsSettledByReading();
    void twoProgramsSendEveryChangeOnce();
    void recoveryLeavesARunningProgramAlone();
    void aClosedQueueAnswersCanceled();
    void anUnknownThatCannotBeReadStaysUnknown();
    void anUnknownThatSomebodyChangedIsAConflict();

private:
    void prepare(int changes);
    std::unique_ptr<QueueDesk> desk;
};

void TestQueueRecovery::prepare(int number)
{
    desk = std::make_unique<QueueDesk>(number * 2);
    QVERIFY(desk->open());
    QList<Change> changes = desk->nameChangesOf(desk->externalIds(number / 2));
    for (int i = 0; changes.size() < number; ++i)
        changes.append(desk->creationOf(u"new%1"_s.arg(i)));
    desk->propose(changes);
    QCOMPARE(desk->approve(), number);
}

void TestQueueRecovery::theLockIsOneObjectsAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"dispatch.lock"_s);
    {
        FileLock first(path);
        QVERIFY(first.tryLock());
        QVERIFY(first.tryLock());
        QVERIFY(!FileLock(path).tryLock());
    }
    QVERIFY(FileLock(path).tryLock());
    QVERIFY(!FileLock(folder.filePath(u"missing/dispatch.lock"_s)).tryLock());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestQueueRecovery::anInterruptedRunIsSettledByReading_data()
{
    QTest::addColumn<int>("writes");
    for (const int writes : {1, 2, 7, 15, 28})
        QTest::addRow("after %d writes", writes) << writes;
}

/// Queue and store go away at some write, as if killed; the client's calls come back to nobody.
void TestQueueRecovery::anInterruptedRunIsSettledByReading()
{
    QFETCH(int, writes);
    prepare(30);
    auto sending = desk->queue->send({});
    QVERIFY(QTest::qWaitFor([&] { return desk->sandbox.arrivals().size() >= writes; }));
    desk->close();
    QVERIFY(QTest::qWaitFor([&sending] { return sending.isReady(); }));
    const auto arrived = desk->sandbox.arrivals().size();

    QVERIFY(desk->open());
    QCOMPARE(desk->sandbox.arrivals().size(), arrived); // what was under way is not sent again by itself
    const int left = desk->counts().value(ChangeState::Sending);
    QCOMPARE(desk->await(desk->queue->recover()), left);
    QCOMPARE(desk->counts().value(ChangeState::Sending), 0);
    QCOMPARE(desk->counts().value(ChangeState::Unknown), left);
    desk->verify();
    const Counts settled = desk->counts();
    QCOMPARE(settled.value(ChangeState::Applied) + settled.value(ChangeState::Approved), 30);
    QCOMPARE(settled.value(ChangeState::Applied), desk->carriedOut().size());
    QCOMPARE(desk->sandbox.arrivals().size(), arrived);

    desk->send();
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 30}}));
    const auto carriedOut = desk->carriedOut();
    QCOMPARE(carriedOut.size(), 30);
    for (const int times : carriedOut)
        QCOMPARE(times, 1);
    QVERIFY(desk->verifyAudit().intact);
}

void TestQueueRecovery::twoProgramsSendEveryChangeOnce()
{
    prepare(30);
    Store otherStore;
    QVERIFY(otherStore.open(desk->folder.path(), QByteArray(32, 'k')));
    ChangeQueue other(otherStore, desk->users, desk->readiness());
    auto mine = desk->queue->send({});
    auto theirs = other.send({});
    const auto first = QCoro::waitFor(std::move(mine));
    const auto second = QCoro::waitFor(std::move(theirs));
    QVERIFY(first);
    QVERIFY(second);
    QCOMPARE(first->counts.value(ChangeState::Applied) + second->counts.value(ChangeState::Applied), 30);
    QCOMPARE(desk->sandbox.arrivals().size(), 30);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 30}}));
}

void TestQueueRecovery::recoveryLeavesARunningProgramAlone()
{
    prepare(10);
    Store otherStore;
    QVERIFY(otherStore.open(desk->folder.path(), QByteArray(32, 'k')));
    ChangeQueue other(otherStore, desk->users, desk->readiness());
    auto sending = desk->queue->send({});
    QVERIFY(QTest::qWaitFor([this] { return !desk->sandbox.arrivals().isEmpty(); }));
    const auto recovered = QCoro::waitFor(other.recover());
    QVERIFY(recovered);
    QCOMPARE(*recovered, 0);
    const auto summary = QCoro::waitFor(std::move(sending));
    QVERIFY(summary);
    QCOMPARE(summary->counts, (Counts{{ChangeState::Applied, 10}}));
}

void TestQueueRecovery::aClosedQueueAnswersCanceled()
{
    prepare(4);
    auto sending = desk->queue->send({});
    desk->close();
    const auto summary = QCoro::waitFor(std::move(sending));
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::Canceled);
}

void TestQueueRecovery::anUnknownThatCannotBeReadStaysUnknown()
{
    prepare(4);
    desk->sandbox.faults().queue(Fault::Lost, 2, "PUT");
    desk->sandbox.faults().queue(Fault::Lost, 2, "POST");
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 4}}));
    // One may not have arrived: it went into a connection that the server had just closed.
    const qsizetype arrived = desk->sandbox.arrivals().size();
    const int happened = static_cast<int>(desk->carriedOut().size());
    QVERIFY(happened >= 1);
    desk->sandbox.faults().queue(Fault::ServerError, 1000, "GET");
    const auto summary = desk->verify();
    QCOMPARE(summary.counts, (Counts{{ChangeState::Unknown, 4}}));
    QCOMPARE(summary.notSent, 0);
    desk->sandbox.faults().reset();
    const Counts verified = desk->verify().counts;
    QCOMPARE(verified.value(ChangeState::Applied), happened);
    QCOMPARE(verified.value(ChangeState::Approved), 4 - happened);
    QCOMPARE(desk->sandbox.arrivals().size(), arrived);
}

void TestQueueRecovery::anUnknownThatSomebodyChangedIsAConflict()
{
    prepare(2);
    const QString id = desk->changes().first().target.key;
    desk->sandbox.faults().queue(Fault::Reset, 1, "PUT");
    desk->sandbox.faults().queue(Fault::Reset, 1, "POST");
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 2}}));
    QVERIFY(desk->sandbox.editByHand(desk->code(), id, u"last_name"_s, u"Dahl"_s));
    QCOMPARE(desk->verify().counts, (Counts{{ChangeState::Conflict, 1}, {ChangeState::Approved, 1}}));
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Conflict, 1}, {ChangeState::Approved, 1}}));
}

QTEST_GUILESS_MAIN(TestQueueRecovery)
#include "tst_queuerecovery.moc"
