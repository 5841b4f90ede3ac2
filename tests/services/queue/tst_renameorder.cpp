// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"

#include <QTest>

#include <memory>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

/// What needs an id that another open change gives up waits for it, whoever sends what (rule 9).
class TestRenameOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRenameWaitsForAnotherThatIsOpen_data();
    void aRenameWaitsForAnotherThatIsOpen();
    void aRenameWaitsForADeleteThatIsNotSent();
    void aRenameGoesOutOnceTheIdIsFree();
    void halfACircleWaits();
    void aPassAfterMidnightStillWaits();
    void theOrderNeedsNothingSealed();

private:
    /// The first user's rename, which gives the id up, and the second one's, which takes it.
    [[nodiscard]] QList<Change> renames() const
    {
        return {
            desk->changeOf(users.at(0), {{u"primary_id"_s, u"renamed1"_s}, {u"last_name"_s, u"Berg"_s}}),
            desk->changeOf(users.at(1), {{u"primary_id"_s, users.at(0)}}),
        };
    }
    /// Proposes both; the ids of giver and taker.
    std::pair<ChangeId, ChangeId> proposeBoth()
    {
        desk->propose(renames());
        const auto changes = desk->changes();
        return {changes.at(0).id, changes.at(1).id};
    }
    void expectWaiting(const ChangeQueue::SendSummary &summary, const ChangeId &taker)
    {
        QCOMPARE(summary.counts, Counts());
        QCOMPARE(summary.needing, QList{taker});
        QCOMPARE(summary.needingId, 1);
        QCOMPARE(summary.notSent, 0);
        QVERIFY(!summary.stop);
        QCOMPARE(desk->find(taker).state, ChangeState::Approved);
    }

    QStringList users;
    std::unique_ptr<QueueDesk> desk;
};

void TestRenameOrder::init()
{
    desk = std::make_unique<QueueDesk>(60);
    QVERIFY(desk->open());
    users = desk->externalIds(4);
    QCOMPARE(users.size(), 4);
}

void TestRenameOrder::aRenameWaitsForAnotherThatIsOpen_data()
{
    QTest::addColumn<ChangeState>("giver");
    QTest::addColumn<bool>("named"); // both are sent, or the second one alone
    for (const bool named : {true, false}) {
        for (const ChangeState state :
             {ChangeState::Proposed, ChangeState::Approved, ChangeState::Unknown, ChangeState::Conflict}) {
            if (state != ChangeState::Approved || !named)
                QTest::addRow("%s, %s", qPrintable(toWord(state)), named ? "both" : "alone") << state << named;
        }
    }
}

void TestRenameOrder::aRenameWaitsForAnotherThatIsOpen()
{
    QFETCH(const ChangeState, giver);
    QFETCH(const bool, named);
    const auto [first, second] = proposeBoth();
    desk->approve(giver == ChangeState::Proposed ? ChangeFilter{.ids = {second}} : ChangeFilter());
    if (giver == ChangeState::Conflict)
        QVERIFY(desk->sandbox.editByHand(desk->code(), users.at(0), u"last_name"_s, u"Dahl"_s));
    if (giver == ChangeState::Unknown)
        desk->sandbox.faults().queue(sandbox::Fault::ServerError, 1, "PUT");
    if (giver == ChangeState::Conflict || giver == ChangeState::Unknown)
        QCOMPARE(desk->send({.ids = {first}}).counts, (Counts{{giver, 1}}));
    const auto arrivals = desk->sandbox.arrivals().size();
    for (int again = 0; again < 2; ++again)
        expectWaiting(desk->send(named ? ChangeFilter() : ChangeFilter{.ids = {second}}), second);
    QCOMPARE(desk->find(first).state, giver);
    QCOMPARE(desk->sandbox.arrivals().size(), arrivals);
}

void TestRenameOrder::aRenameWaitsForADeleteThatIsNotSent()
{
    QCOMPARE(desk->proposeApproveSend({desk->creationOf(u"made1"_s)}), (Counts{{ChangeState::Applied, 1}}));
    const BatchId undo = desk->undo({}).batch;
    const BatchId batch = desk->propose({desk->changeOf(users.at(1), {{u"primary_id"_s, u"MADE1"_s}})});
    desk->approve();
    expectWaiting(desk->send({.batch = batch}), desk->changes({.batch = batch}).first().id);
    QCOMPARE(desk->send({.batch = undo}).counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 1}}));
}

void TestRenameOrder::aRenameGoesOutOnceTheIdIsFree()
{
    const auto [first, second] = proposeBoth();
    desk->approve();
    expectWaiting(desk->send({.ids = {second}}), second);
    QCOMPARE(desk->send({.ids = {first}}).counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->send({.ids = {second}}).counts, (Counts{{ChangeState::Applied, 1}}));
    QCOMPARE(desk->inAlma(u"renamed1"_s).value("last_name"_L1).toString(), u"Berg"_s);
}

void TestRenameOrder::halfACircleWaits()
{
    desk->propose({desk->changeOf(users.at(0), {{u"primary_id"_s, users.at(1)}}),
                   desk->changeOf(users.at(1), {{u"primary_id"_s, users.at(0)}})});
    const ChangeId second = desk->changes().at(1).id;
    desk->approve({.ids = {second}});
    expectWaiting(desk->send(), second);
    desk->approve();
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Refused, 2}}));
}

void TestRenameOrder::aPassAfterMidnightStillWaits()
{
    const auto [first, second] = proposeBoth();
    QList<Change> others;
    for (const QString &id : desk->externalIds(30).mid(2))
        others.append(desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}}));
    desk->propose(others);
    desk->approve();
    QVERIFY(desk->sandbox.editByHand(desk->code(), users.at(0), u"last_name"_s, u"Dahl"_s));
    desk->sandbox.setDailyLimit(60);
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addMSecs(50); });
    int waits = 0;
    const ChangeQueue::SendOptions options{.goOnAfterMidnight = true, .waiting = [&](const QDateTime &until) {
                                               if (until.isValid()) {
                                                   ++waits;
                                                   ++desk->daysLater;
                                               }
                                           }};
    const auto summary = desk->await(desk->queue->send({}, {}, options));
    QVERIFY(waits > 0);
    QCOMPARE(summary.needingId, 1);
    QCOMPARE(desk->find(first).state, ChangeState::Conflict);
    QCOMPARE(desk->find(second).state, ChangeState::Approved);
}

/// The order is known without what lies sealed.
void TestRenameOrder::theOrderNeedsNothingSealed()
{
    const auto [first, second] = proposeBoth();
    desk->approve();
    QVERIFY(desk->store->runBlocking([](StoreAccess &access) {
        return Sql::run(access.db, u"UPDATE change SET sealed_intent = zeroblob(50), sealed_target = zeroblob(50)"_s)
            .transform([](const QSqlQuery &) { });
    }));
    expectWaiting(desk->send({.ids = {second}}), second);
    QCOMPARE(desk->find(first).state, ChangeState::Approved);
}

QTEST_GUILESS_MAIN(TestRenameOrder)
#include "tst_renameorder.moc"
