// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/approvals.h"
#include "services/queue/brakebook.h"
#include "services/queue/keyring.h"
#include "services/store/auditrepository.h"
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
    void aCircleThatLacksASecondIsNotRefusedYet();
    void aSecondPersonApprovesWhatAFirstOneHas();
    void aSecondPersonGivesAReason_data();
    void aSecondPersonGivesAReason();
    void aSmallBatchTakesNoReason();
    void aReasonIsAddedWhenABatchHasBecomeLarge();
    void theReasonStaysInTheHistoryAndNotInTheAuditLog();
    void anAlteredReasonStopsThatChangeOnly_data();
    void anAlteredReasonStopsThatChangeOnly();
    void secondApprovalsFromBeforeTheReasonsStayGood();
    void deletesHaveAThresholdOfTheirOwn();
    void aBatchOfTheThresholdIsLarge_data();
    void aBatchOfTheThresholdIsLarge();
    void theOtherBatchesGoOn();
    void sendingInPartsDoesNotHelp();
    void withdrawingSomeDoesNotHelp();
    void eachInstitutionHasItsOwnLimit();
    void aForgedSecondApprovalStops();
    void aRevokedSecondKeyStops();

private:
    BatchId propose(int changes, int first = 0)
    {
        return desk->propose(desk->nameChangesOf(desk->externalIds(first + changes).sliced(first)));
    }
    int approveAs(const QString &account, const QString &reason = {}, const ChangeFilter &filter = {})
    {
        desk->queue->setAccount([account] { return account; });
        return desk->approve(filter, reason);
    }
    Result<> sql(const QString &text, const QVariantList &binds = {})
    {
        return desk->store->runBlocking(
            [=](StoreAccess &access) { return Sql::run(access.db, text, binds).transform([](const QSqlQuery &) { }); });
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

void TestSecondApproval::aCircleThatLacksASecondIsNotRefusedYet()
{
    const QStringList ids = desk->externalIds(6);
    QList<Change> changes{desk->changeOf(ids.at(0), {{u"primary_id"_s, ids.at(1)}}),
                          desk->changeOf(ids.at(1), {{u"primary_id"_s, ids.at(0)}})};
    for (const QString &id : ids.mid(2, 3))
        changes.append(desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}}));
    desk->propose(changes);
    approveAs(u"kari"_s);
    const auto summary = desk->send();
    QCOMPARE(summary.counts, Counts());
    QCOMPARE(summary.lackingSecond, 5);
    approveAs(u"ola"_s, u"announced"_s);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Refused, 2}, {ChangeState::Applied, 3}}));
}

void TestSecondApproval::aSecondPersonApprovesWhatAFirstOneHas()
{
    propose(5);
    QCOMPARE(approveAs(u"kari"_s), 5);
    QCOMPARE(approveAs(u"kari"_s), 0);
    QCOMPARE(approveAs(u"kari"_s, u"announced"_s), 0);
    QCOMPARE(desk->send().lackingSecond, 5);
    QCOMPARE(approveAs(u"ola"_s, u"announced"_s), 5);
    const auto summary = desk->send();
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 5}}));
    QCOMPARE(summary.lackingSecond, 0);
}

void TestSecondApproval::aSecondPersonGivesAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString() << u"second-reason"_s;
    QTest::newRow("blank") << u" \n\t"_s << u"second-reason"_s;
    QTest::newRow("too long") << QString(501, u'x') << u"reason-too-long"_s;
}

void TestSecondApproval::aSecondPersonGivesAReason()
{
    QFETCH(QString, reason);
    QFETCH(QString, code);
    propose(5);
    approveAs(u"kari"_s);
    propose(1, 5);
    desk->queue->setAccount([] { return u"ola"_s; });
    const auto approved = QCoro::waitFor(desk->queue->approve({}, reason));
    QVERIFY(!approved);
    QCOMPARE(approved.error().code, code);
    // Nor the one that would have been the first of its own batch.
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 5}, {ChangeState::Proposed, 1}}));
    QCOMPARE(desk->send().lackingSecond, 5);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestSecondApproval::aSmallBatchTakesNoReason()
{
    propose(4);
    approveAs(u"kari"_s);
    QCOMPARE(approveAs(u"ola"_s), 4);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 4}}));
}

void TestSecondApproval::aReasonIsAddedWhenABatchHasBecomeLarge()
{
    propose(4);
    approveAs(u"kari"_s);
    approveAs(u"ola"_s);
    setLimit(u"second.changes"_s, 2);
    QCOMPARE(desk->send().lackingSecond, 4);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
    QCOMPARE(approveAs(u"kari"_s), 0);
    QCOMPARE(approveAs(u"kari"_s, u"announced"_s), 4);
    QCOMPARE(approveAs(u"ola"_s, u"announced"_s), 0);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 4}}));
}

void TestSecondApproval::theReasonStaysInTheHistoryAndNotInTheAuditLog()
{
    const BatchId batch = propose(5);
    approveAs(u"kari"_s);
    approveAs(u"ola"_s, u"  Nytt semester,\nkunngjort av Åshild "_s);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 5}}));
    const auto all = desk->changes({.batch = batch});
    for (const Change &change : all) {
        const auto history = desk->await(desk->queue->history(change.id));
        QCOMPARE(history.at(1).account, u"kari"_s);
        QVERIFY(history.at(1).reason.isEmpty());
        QCOMPARE(history.at(2).account, u"ola"_s);
        QCOMPARE(history.at(2).state, ChangeState::Approved);
        QCOMPARE(history.at(2).reason, u"Nytt semester, kunngjort av Åshild"_s);
    }
    const auto log = desk->store->runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QVERIFY(log);
    for (const AuditEntry &entry : *log) {
        const QString line = entry.event + entry.account + entry.keyName + entry.trackingId;
        QVERIFY2(!line.contains(u"semester") && !line.contains(u"Åshild"), qPrintable(line));
    }
    QVERIFY(desk->verifyAudit().intact);
}

void TestSecondApproval::anAlteredReasonStopsThatChangeOnly_data()
{
    QTest::addColumn<QString>("set");
    QTest::newRow("a byte") << u"sealed_reason = zeroblob(60)"_s;
    QTest::newRow("short") << u"sealed_reason = x'01'"_s;
    QTest::newRow("the one of another change")
        << u"sealed_reason = (SELECT other.sealed_reason FROM change_approval AS other WHERE other.account = 'ola' "
           "AND other.change_id <> change_approval.change_id LIMIT 1)"_s;
    QTest::newRow("the other version") << u"version = 1"_s;
    QTest::newRow("the other version, no reason") << u"version = 1, sealed_reason = NULL"_s;
}

void TestSecondApproval::anAlteredReasonStopsThatChangeOnly()
{
    QFETCH(QString, set);
    const BatchId batch = propose(5);
    approveAs(u"kari"_s, u"seen"_s);
    approveAs(u"ola"_s, u"announced"_s);
    const ChangeId altered = desk->changes({.batch = batch}).at(2).id;
    QVERIFY(
        sql(u"UPDATE change_approval SET %1 WHERE account = 'ola' AND change_id = ?"_s.arg(set), {altered.toString()}));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 4}, {ChangeState::Proposed, 1}}));
    QCOMPARE(desk->find(altered).notes, QStringList{u"signature-mismatch"_s});
    QCOMPARE(desk->sandbox.arrivals().size(), 4);
}

void TestSecondApproval::secondApprovalsFromBeforeTheReasonsStayGood()
{
    const BatchId batch = propose(5);
    approveAs(u"kari"_s);
    approveAs(u"ola"_s, u"announced"_s);
    // As the program signed them before.
    QVERIFY(desk->store->runBlocking([&](StoreAccess &access) -> Result<> {
        ChangeRepository changes(access);
        for (const Change &change : *changes.page({.batch = batch}, 0, 0)) {
            for (const QString &account : {u"kari"_s, u"ola"_s}) {
                const auto own = Keyring(access, account).own();
                ChangeRepository::Approval older{.digest = change.digest,
                                                 .account = account,
                                                 .time = QDateTime::currentDateTimeUtc(),
                                                 .key = own->key.id,
                                                 .version = 1};
                older.signature = own->secret.sign(Approvals::message(change.id, change.batch, older));
                if (auto saved = changes.saveApproval(change.id, older); !saved)
                    return saved;
            }
        }
        return {};
    }));
    const auto summary = desk->send();
    QCOMPARE(summary.lackingSecond, 0);
    QCOMPARE(summary.counts, (Counts{{ChangeState::Applied, 5}}));
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
    QCOMPARE(approveAs(u"kari"_s, {}, two), 2);
    QCOMPARE(desk->send(two).lackingSecond, 2);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestSecondApproval::withdrawingSomeDoesNotHelp()
{
    propose(6);
    const QList<Change> all = desk->changes();
    QCOMPARE(desk->await(desk->queue->withdraw({.ids = {all.at(0).id, all.at(1).id}})), 2);
    QCOMPARE(approveAs(u"kari"_s), 4);
    QCOMPARE(desk->send().lackingSecond, 4);
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

/// As an undo of a selection over two institutions is.
void TestSecondApproval::eachInstitutionHasItsOwnLimit()
{
    QList<Change> list;
    for (const QString &id : desk->externalIds(6))
        list.append(desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}}));
    list.first().target.institution = InstitutionCode(u"47BIBSYS_ANNEN"_s); // whose limit is the shipped one
    desk->propose(list);
    QCOMPARE(approveAs(u"kari"_s), 6);
    desk->queue->setAccount([] { return u"ola"_s; });
    const auto second = QCoro::waitFor(desk->queue->approve({}));
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"second-reason"_s);
    QCOMPARE(desk->send().lackingSecond, 5);
    QCOMPARE(desk->sandbox.arrivals().size(), 1);
}

void TestSecondApproval::aForgedSecondApprovalStops()
{
    propose(5);
    approveAs(u"kari"_s);
    // As if somebody else had approved too, with the signature of the first.
    QVERIFY(desk->store->runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db,
                        u"INSERT INTO change_approval (change_id, account, digest, approved, key_id, signature, "
                        "version, sealed_reason) SELECT change_id, 'ola', digest, approved, 'other', signature, "
                        "version, x'01' FROM change_approval"_s)
            .transform([](const QSqlQuery &) { });
    }));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Proposed, 5}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

void TestSecondApproval::aRevokedSecondKeyStops()
{
    propose(5);
    approveAs(u"kari"_s);
    approveAs(u"ola"_s, u"announced"_s);
    QVERIFY(desk->store->runBlocking([](StoreAccess &access) -> Result<SigningKey> {
        Keyring keyring(access, u"ola"_s);
        return keyring.revoke(keyring.own()->key.id);
    }));
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Proposed, 5}}));
    QVERIFY(desk->sandbox.arrivals().isEmpty());
}

QTEST_GUILESS_MAIN(TestSecondApproval)
#include "tst_secondapproval.moc"
