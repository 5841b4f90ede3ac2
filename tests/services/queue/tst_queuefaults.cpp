// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/queue/queuedesk.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;
using sandbox::Fault;

/// What becomes of changes when server or connection fail: nothing is lost and nothing is done twice.
class TestQueueFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBrokenWriteIsSettledByReading_data();
    void aBrokenWriteIsSettledByReading();
    void aBrokenReadSendsNothing();
    void tooManyCallsAreNoFailure();
    void aLimitThatNobodyNamesStopsTheInstitution_data();
    void aLimitThatNobodyNamesStopsTheInstitution();
    void aReadBackThatIsRefusedForLongIsLeftToVerify();
    void aReadThatFailedIsNotToldOnceNothingIsLeft();
    void faultyConnectionsLoseAndDoubleNothing();

private:
    std::unique_ptr<QueueDesk> desk;
};

void TestQueueFaults::init()
{
    desk = std::make_unique<QueueDesk>(60);
    QVERIFY(desk->open());
}

void TestQueueFaults::aBrokenWriteIsSettledByReading_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("create");
    const std::pair<const char *, Fault> faults[] = {
        {"timeout", Fault::Timeout}, {"reset", Fault::Reset}, {"lost", Fault::Lost},    {"500", Fault::ServerError},
        {"html", Fault::Html},       {"empty", Fault::Empty}, {"xml", Fault::XmlError}, {"wrapped", Fault::Wrapped}};
    for (const auto &[name, fault] : faults) {
        QTest::addRow("PUT, %s", name) << fault << false;
        QTest::addRow("POST, %s", name) << fault << true;
    }
}

void TestQueueFaults::aBrokenWriteIsSettledByReading()
{
    QFETCH(Fault, fault);
    QFETCH(bool, create);
    if (fault == Fault::Timeout)
        desk->client.setTimeout(std::chrono::seconds(1));
    // Half of some faults are carried out: six changes see both halves.
    QList<Change> changes;
    const QStringList ids =
        create ? QStringList{u"n1"_s, u"n2"_s, u"n3"_s, u"n4"_s, u"n5"_s, u"n6"_s} : desk->externalIds(6);
    for (const QString &id : ids)
        changes.append(create ? desk->creationOf(id) : desk->changeOf(id, {{u"last_name"_s, u"Bruker"_s}}));
    desk->propose(changes);
    desk->approve();
    desk->sandbox.faults().queue(fault, 6, create ? "POST" : "PUT");
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Unknown, 6}}));
    // Nothing was repeated blindly. One may not arrive at all: it went into a connection that the server had just
    // closed.
    const qsizetype arrived = desk->sandbox.arrivals().size();
    QSet<QString> targets;
    for (const auto &arrival : desk->sandbox.arrivals())
        targets.insert(arrival.pathHash + (create ? arrival.bodyHash : QString()));
    QCOMPARE(targets.size(), arrived);
    QVERIFY(arrived >= 1 && arrived <= 6);
    QCOMPARE(desk->send().counts, Counts()); // and an unknown change is never sent

    const Counts verified = desk->verify().counts;
    const int happened = static_cast<int>(desk->carriedOut().size());
    QCOMPARE(verified.value(ChangeState::Applied), happened);
    QCOMPARE(desk->counts().value(ChangeState::Approved), 6 - happened);
    QCOMPARE(desk->sandbox.arrivals().size(), arrived); // verifying only reads

    // A write that did not arrive left its fault for the next one.
    desk->sandbox.faults().reset();
    QCOMPARE(desk->send().counts.value(ChangeState::Applied), 6 - happened);
    for (const QString &id : ids)
        QCOMPARE(desk->inAlma(id).value("last_name"_L1).toString(), u"Bruker"_s);
    const auto carriedOut = desk->carriedOut();
    for (const int times : carriedOut)
        QCOMPARE(times, 1);
    QVERIFY(desk->verifyAudit().intact);
}

void TestQueueFaults::aBrokenReadSendsNothing()
{
    const QStringList ids = desk->externalIds(3);
    desk->proposeApproved(desk->nameChangesOf(ids));
    desk->sandbox.faults().queue(Fault::ServerError, 100, "GET");
    const auto summary = desk->send();
    QCOMPARE(summary.notSent, 3);
    QVERIFY(summary.stop); // says why
    QCOMPARE(summary.stop->kind, Error::Kind::ServerFault);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 3}}));
}

void TestQueueFaults::tooManyCallsAreNoFailure()
{
    const QString id = desk->externalIds(1).first();
    desk->sandbox.faults().queue(Fault::TooMany, 2, "PUT");
    QCOMPARE(desk->proposeApproveSend({desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}})}),
             (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->sandbox.arrivals().size(), 3);
    QCOMPARE(desk->carriedOut().size(), 1);
}

void TestQueueFaults::aLimitThatNobodyNamesStopsTheInstitution_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("reads") << "GET"_ba;
    QTest::newRow("writes") << "PUT"_ba;
}

/// An answer 429 without Alma's word for the limit per second may come for ever, and each try of a write is written
/// down durably.
void TestQueueFaults::aLimitThatNobodyNamesStopsTheInstitution()
{
    QFETCH(const QByteArray, method);
    constexpr int most = 8; // tries of one change
    desk->client.setRetries(0);
    desk->proposeApproved(desk->nameChangesOf(desk->externalIds(3)));
    desk->sandbox.faults().queue(Fault::TooManyBare, 10'000, method);
    const auto sent = QCoro::waitFor(desk->queue->send({}));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::RateLimited);
    QCOMPARE(sent.error().code, u"lasting-limit"_s);
    QCOMPARE(sent.error().subject, desk->code());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 3}}));
    QVERIFY(desk->sandbox.calls(method) <= 3 * most);
    QVERIFY(desk->carriedOut().isEmpty());

    desk->sandbox.faults().reset();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 3}}));
    QVERIFY(desk->verifyAudit().intact);
}

void TestQueueFaults::aReadBackThatIsRefusedForLongIsLeftToVerify()
{
    desk->client.setRetries(0);
    const QString id = desk->externalIds(1).first();
    desk->proposeApproved(desk->nameChangesOf({id}));
    desk->sandbox.faults().queue(Fault::Slow, 1, "PUT");
    auto sending = desk->queue->send({});
    QTRY_VERIFY(desk->sandbox.calls("PUT") == 1);
    desk->sandbox.faults().queue(Fault::TooManyBare, 10'000, "GET");
    QCOMPARE(desk->await(std::move(sending)).counts, (Counts{{ChangeState::Unknown, 1}}));
    desk->sandbox.faults().reset();
    QCOMPARE(desk->verify().counts, (Counts{{ChangeState::Applied, 1}}));
}

void TestQueueFaults::aReadThatFailedIsNotToldOnceNothingIsLeft()
{
    desk->client.setRetries(0);
    desk->proposeApproved(desk->nameChangesOf(desk->externalIds(1)));
    desk->sandbox.faults().queue(Fault::ServerError, 1, "GET");
    int reports = 0;
    const Job job{.progress = [this, &reports](qint64, qint64) {
        if (++reports == 2) // the read has failed, and the run goes over what is left
            desk->await(desk->queue->withdraw({}));
    }};
    const auto summary = desk->send({}, job);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Withdrawn, 1}}));
    QCOMPARE(summary.notSent, 0);
    QVERIFY(!summary.stop);
}

/// Faults of every kind on every call, verified and sent until all is done: each write is carried out exactly once.
void TestQueueFaults::faultyConnectionsLoseAndDoubleNothing()
{
    const QStringList ids = desk->externalIds(40);
    QList<Change> changes = desk->nameChangesOf(ids);
    for (int i = 0; i < 10; ++i)
        changes.append(desk->creationOf(u"new%1"_s.arg(i)));
    desk->propose(changes);
    desk->approve();
    desk->sandbox.faults().setShares({{Fault::Reset, 0.06},
                                      {Fault::Lost, 0.06},
                                      {Fault::ServerError, 0.06},
                                      {Fault::Html, 0.06},
                                      {Fault::Empty, 0.06},
                                      {Fault::XmlError, 0.06},
                                      {Fault::TooMany, 0.04}});
    for (int round = 0; round < 30 && desk->counts().value(ChangeState::Applied) < 50; ++round) {
        // A run that could do nothing at all is an error, and no reason to give up.
        [[maybe_unused]] const auto sent = QCoro::waitFor(desk->queue->send({}));
        [[maybe_unused]] const auto verified = QCoro::waitFor(desk->queue->verify({}));
    }
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 50}}));
    const auto carriedOut = desk->carriedOut();
    QCOMPARE(carriedOut.size(), 50);
    for (const int times : carriedOut)
        QCOMPARE(times, 1);
}

QTEST_GUILESS_MAIN(TestQueueFaults)
#include "tst_queuefaults.moc"
