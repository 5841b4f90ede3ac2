// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakebook.h"
#include "services/queue/keyring.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"

#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

/// Large batches are sent only when two persons have approved them (`spec/change-queue.md`, rule 7).
class TestSecondApproval : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSmallBatchNeedsOnePerson();
    void aLargeBatchWaitsForASecondPerson();
    void aRunOverMidnightTellsWhatLacksASecond();
    void aSecondPersonApprovesWhatAFirstOneHas();
    void deletesHaveAThresholdOfTheirOwn();
    void aBatchOfTheThresholdIsLarge_data();
    void aBatchOfTheThresholdIsLarge();
    void theOtherBatchesGoOn();
    void sendingInPartsDoesNotHelp();
    void aForgedSecondApprovalStops();
    void aRevokedSecondKeyStops();

private:
    BatchId propose(int changes, int first = 0)
    {
        QList<Change> list;
        const QStringList ids = desk->externalIds(first + changes);
        for (int i = first; i < first + changes; ++i)
            list.append(desk->changeOf(ids.at(i), {{u"last_name"_s, u"Berg"_s}}));
        return desk->propose(list);
    }
    int approveAs(const QString &account, const ChangeFilter &filter = {})
    {
        desk->queue->setAccount([account] { return account; });
        return desk->approve(filter);
    }
    void setLimit(const QString &rule, double stops)
    {
        QVERIFY(desk->store->runBlocking([=, code = desk->institution.code](StoreAccess &access) {
            return BrakeBook(access, u"desk"_s).setLimit(rule, code, std::nullopt, stops);
        }));
    }

    std::unique_ptr<QueueDesk> desk;
};

void TestSecondApproval::init()
{
    desk = std::make_unique<QueueDesk>(40);
    QVERIFY(desk->open());
    setLimit(u"second.changes"_s, 5);
}

void TestSecondApproval::aSmallBatchNeedsOnePerson()
{
    propose(4);
    approveAs(u"kari"_s);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 4}}));
}

void TestSecondApproval::aLargeBatchWaitsForASecondPerson()
{
    propose(5);
    QCOMPARE(approveAs(u"kari"_s), 5);
    const auto summary = desk->send();
    QCOMPARE(summary.counts, Counts());
    QCOMPARE(summary.lackingSecond, 5);
    QCOMPARE(summary.notSent, 0);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 5}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestSecondApproval::aRunOverMidnightTellsWhatLacksASecond()
{
    propose(5);
    approveAs(u"kari"_s);
    desk->queue->setQuotaReset([] { return QDateTime::currentDateTimeUtc().addDays(1); });
    const auto summary = desk->await(desk->queue->send({}, {}, {.goOnAfterMidnight = true}));
    QCOMPARE(summary.lackingSecond, 5);
    QCOMPARE(summary.notSent, 0);
}

void TestSecondApproval::aSecondPersonApprovesWhatAFirstOneHas()
{
    propose(5);
    QCOMPARE(approveAs(u"kari"_s), 5);
    QCOMPARE(approveAs(u"kari"_s), 0);
    QCOMPARE(desk->send().lackingSecond, 5);
    QCOMPARE(approveAs(u"ola"_s), 5);
    const auto summary = desk->send();
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 5}}));
    QCOMPARE(summary.lackingSecond, 0);
}

void TestSecondApproval::deletesHaveAThresholdOfTheirOwn()
{
    setLimit(u"second.deletes"_s, 2);
    QList<Change> deletes;
    for (const QString &id : desk->externalIds(2)) {
        Change change = desk->changeOf(id, {});
        change.operation = Operation::Delete;
        deletes.append(change);
    }
    desk->propose(deletes);
    approveAs(u"kari"_s);
    QCOMPARE(desk->send().lackingSecond, 2);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestSecondApproval::aBatchOfTheThresholdIsLarge_data()
{
    QTest::addColumn<double>("limit");
    QTest::addColumn<int>("lacking");
    QTest::newRow("off") << 0.0 << 0;
    QTest::newRow("two") << 2.0 << 3;
    QTest::newRow("three") << 3.0 << 3;
    QTest::newRow("three and a half") << 3.5 << 0;
    QTest::newRow("four") << 4.0 << 0;
}

void TestSecondApproval::aBatchOfTheThresholdIsLarge()
{
    QFETCH(double, limit);
    QFETCH(int, lacking);
    setLimit(u"second.changes"_s, limit);
    propose(3);
    approveAs(u"kari"_s);
    QCOMPARE(desk->send().lackingSecond, lacking);
}

void TestSecondApproval::theOtherBatchesGoOn()
{
    propose(5);
    propose(2, 5);
    approveAs(u"kari"_s);
    const auto summary = desk->send();
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 2}}));
    QCOMPARE(summary.lackingSecond, 5);
}

void TestSecondApproval::sendingInPartsDoesNotHelp()
{
    propose(6);
    const ChangeFilter two{.ids = {desk->changes().at(0).id, desk->changes().at(1).id}};
    QCOMPARE(approveAs(u"kari"_s, two), 2);
    QCOMPARE(desk->send(two).lackingSecond, 2);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestSecondApproval::aForgedSecondApprovalStops()
{
    propose(5);
    approveAs(u"kari"_s);
    // As if somebody else had approved too, with the signature of the first.
    QVERIFY(desk->store->runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db,
                        u"INSERT INTO change_approval (change_id, account, digest, approved, key_id, signature) "
                        "SELECT change_id, 'ola', digest, approved, 'other', signature FROM change_approval"_s)
            .transform([](const QSqlQuery &) { });
    }));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Proposed, 5}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestSecondApproval::aRevokedSecondKeyStops()
{
    propose(5);
    approveAs(u"kari"_s);
    approveAs(u"ola"_s);
    QVERIFY(desk->store->runBlocking([](StoreAccess &access) -> Result<SigningKey> {
        Keyring keyring(access, u"ola"_s);
        return keyring.revoke(keyring.own()->key.id);
    }));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Proposed, 5}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

QTEST_GUILESS_MAIN(TestSecondApproval)
#include "tst_secondapproval.moc"
