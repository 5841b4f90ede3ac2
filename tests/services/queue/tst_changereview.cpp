// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"
#include "tests/services/queue/samples.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;

namespace {

/// `number` changes of invented users, no two of one target.
QList<Change> manyChanges(int number)
{
    QList<Change> changes;
    for (int i = 0; i < number; ++i) {
        const QJsonObject base = samples::with(samples::kari(), u"primary_id"_s, u"user%1"_s.arg(i));
        changes.append(samples::update(base, {samples::edit(base, u"expiry_date"_s, u"2030-01-01"_s)}));
    }
    return changes;
}

} // namespace

/// What the queue does without network: nothing listens at the institution's address.
class TestChangeReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aProposalGivesDigestIdAndBatch();
    void theSameBatchAgainAddsNothing();
    void whatLiesInTheQueueAlreadyMakesNoBatch();
    void twoChangesOfOneTargetBecomeOne();
    void anAmendedChangeLosesItsApproval();
    void aWithdrawnChangeCanBeProposedAnew();
    void approvalStoresDigestAndAccount();
    void onlyWhatTheFilterFindsIsApproved();
    void onlyOpenChangesAreWithdrawn();
    void aStepThatIsNotAllowedIsPassedOver();
    void everyStepIsInHistoryAndAuditLog();
    void anAlteredAuditLogIsNoticed();
    void sendingWithoutNetworkLeavesEverythingApproved();
    void anUnknownChangeIsAnError();
    void oneDamagedChangeHindersNoOther_data();
    void oneDamagedChangeHindersNoOther();
    void aDamagedChangeOnItsWayDoesNotKeepTheDeskShut();
    void signalsComeOncePerBatch();
    void tenThousandChangesAreProposedAndApproved();

private:
    /// One bit of a sealed column, as a failing disk or a hand in the file would turn it.
    [[nodiscard]] Result<> alterOneByte(const ChangeId &id, const QString &column);

    std::unique_ptr<QueueDesk> desk;
};

void TestChangeReview::init()
{
    desk = std::make_unique<QueueDesk>(1);
    QVERIFY(desk->open());
    desk->institution.almaUrl = QUrl(u"http://127.0.0.1:1"_s);
}

void TestChangeReview::cleanup()
{
    QCOMPARE(desk->sandbox.calls(), 0);
    desk.reset();
}

void TestChangeReview::aProposalGivesDigestIdAndBatch()
{
    const auto proposed = desk->proposeBatch(manyChanges(3));
    QCOMPARE(proposed.added, 3);
    QVERIFY(proposed.batch.toString().startsWith(u'b'));
    const auto changes = desk->changes({.batch = proposed.batch});
    QCOMPARE(changes.size(), 3);
    for (const Change &change : changes) {
        QCOMPARE(change.state, ChangeState::Proposed);
        QCOMPARE(change.digest, changeDigest(change));
        QCOMPARE(change.id, changeIdFor(change.digest));
    }
    QCOMPARE(desk->await(desk->queue->batches()).first().counts, (Counts{{ChangeState::Proposed, 3}}));
}

void TestChangeReview::theSameBatchAgainAddsNothing()
{
    const auto first = desk->proposeBatch(manyChanges(3));
    desk->approve();
    const auto again = desk->proposeBatch(manyChanges(3));
    QCOMPARE(again.batch, first.batch);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.amended, 0);
    QCOMPARE(again.known, 3);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 3}}));
}

void TestChangeReview::whatLiesInTheQueueAlreadyMakesNoBatch()
{
    const auto first = desk->proposeBatch(manyChanges(3), u"b-first"_s);
    const auto again = desk->proposeBatch(manyChanges(2), u"b-again"_s);
    QCOMPARE(again.known, 2);
    QCOMPARE(again.batch, first.batch); // where they are found
    QCOMPARE(desk->await(desk->queue->batches()).size(), 1);
    const auto nothing = desk->proposeBatch({}, u"b-nothing"_s);
    QVERIFY(nothing.batch.isEmpty());
    QCOMPARE(desk->await(desk->queue->batches()).size(), 1);
}

void TestChangeReview::twoChangesOfOneTargetBecomeOne()
{
    const QJsonObject base = samples::kari();
    QJsonObject otherCase = base;
    otherCase.insert(u"primary_id"_s, u"KARI"_s);
    const auto proposed =
        desk->proposeBatch({samples::update(base, {samples::edit(base, u"expiry_date"_s, u"2030-01-01"_s)}),
                            samples::update(otherCase, {samples::edit(base, u"last_name"_s, u"Berg"_s)})});
    QCOMPARE(proposed.added, 1);
    QCOMPARE(proposed.amended, 1);
    const auto changes = desk->changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().intent.first().path.member, u"last_name"_s);
}

void TestChangeReview::anAmendedChangeLosesItsApproval()
{
    const QJsonObject base = samples::kari();
    desk->propose({samples::update(base, {samples::edit(base, u"expiry_date"_s, u"2030-01-01"_s)})});
    const ChangeId first = desk->changes().first().id;
    QCOMPARE(desk->approve(), 1);
    const auto proposed =
        desk->proposeBatch({samples::update(base, {samples::edit(base, u"expiry_date"_s, u"2031-01-01"_s)})});
    QCOMPARE(proposed.amended, 1);
    const auto changes = desk->changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().state, ChangeState::Proposed);
    const auto history = desk->await(desk->queue->history(changes.first().id));
    QCOMPARE(history.first().note, QString(u"amends "_s + first.toString()));
    const auto approvals = desk->store->runBlocking(
        [id = changes.first().id](StoreAccess &access) { return ChangeRepository(access).approvals(id); });
    QVERIFY(approvals && approvals->isEmpty());
}

void TestChangeReview::aWithdrawnChangeCanBeProposedAnew()
{
    desk->propose(manyChanges(1));
    QCOMPARE(desk->await(desk->queue->withdraw({})), 1);
    const auto again = desk->proposeBatch(manyChanges(1));
    QCOMPARE(again.added, 1);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Withdrawn, 1}, {ChangeState::Proposed, 1}}));
    QCOMPARE(desk->proposeBatch(manyChanges(1)).known, 1);
    const auto changes = desk->changes();
    QVERIFY(changes.first().id != changes.last().id);
    QCOMPARE(changes.first().digest, changes.last().digest);
}

void TestChangeReview::approvalStoresDigestAndAccount()
{
    desk->propose(manyChanges(1));
    desk->approve();
    const Change change = desk->changes().first();
    const auto approvals = desk->store->runBlocking(
        [id = change.id](StoreAccess &access) { return ChangeRepository(access).approvals(id); });
    QVERIFY(approvals && approvals->size() == 1);
    QCOMPARE(approvals->first().digest, changeDigest(change));
    QCOMPARE(approvals->first().account, u"desk"_s);
    QVERIFY(approvals->first().time.secsTo(QDateTime::currentDateTimeUtc()) < 60);
}

void TestChangeReview::onlyWhatTheFilterFindsIsApproved()
{
    const QJsonObject base = samples::kari();
    desk->propose(manyChanges(3) << samples::update(base, {samples::edit(base, u"last_name"_s, u"Berg"_s)}));
    QCOMPARE(desk->approve({.states = {ChangeState::Conflict}}), 0);
    QCOMPARE(desk->approve({.member = u"last_name"_s}), 1);
    QCOMPARE(desk->approve({.ids = {desk->changes().first().id}}), 1);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 2}, {ChangeState::Proposed, 2}}));
}

void TestChangeReview::onlyOpenChangesAreWithdrawn()
{
    desk->propose(manyChanges(2));
    desk->approve({.ids = {desk->changes().first().id}});
    QCOMPARE(desk->await(desk->queue->withdraw({})), 2);
    QCOMPARE(desk->await(desk->queue->withdraw({})), 0);
}

void TestChangeReview::aStepThatIsNotAllowedIsPassedOver()
{
    desk->propose(manyChanges(1));
    desk->await(desk->queue->withdraw({}));
    QCOMPARE(desk->approve(), 0);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Withdrawn, 1}}));
}

void TestChangeReview::everyStepIsInHistoryAndAuditLog()
{
    desk->propose(manyChanges(2));
    desk->approve();
    desk->await(desk->queue->withdraw({}));
    const Change change = desk->changes().first();
    QList<ChangeState> states;
    const auto history = desk->await(desk->queue->history(change.id));
    for (const HistoryEntry &entry : history) {
        states.append(entry.state);
        QCOMPARE(entry.account, u"desk"_s);
    }
    QCOMPARE(states, QList({ChangeState::Proposed, ChangeState::Approved, ChangeState::Withdrawn}));
    const auto audit = desk->verifyAudit();
    QVERIFY(audit.intact);
    QCOMPARE(audit.entries, 7); // the first approval made a signing key
}

void TestChangeReview::anAlteredAuditLogIsNoticed()
{
    desk->propose(manyChanges(2));
    const auto altered = desk->store->runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db, u"UPDATE audit_entry SET account = 'nobody' WHERE number = 2"_s)
            .transform([](const QSqlQuery &) { });
    });
    QVERIFY(altered);
    const auto audit = desk->verifyAudit();
    QVERIFY(!audit.intact);
    QCOMPARE(audit.firstBad, 2);
    QCOMPARE(audit.problem, u"altered"_s);
}

void TestChangeReview::sendingWithoutNetworkLeavesEverythingApproved()
{
    desk->propose(manyChanges(20));
    desk->approve();
    const auto summary = QCoro::waitFor(desk->queue->send({}));
    QVERIFY(!summary);
    QCOMPARE(summary.error().kind, Error::Kind::Offline);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 20}}));
}

void TestChangeReview::anUnknownChangeIsAnError()
{
    const auto found = QCoro::waitFor(desk->queue->find(ChangeId(u"c0000000000000000"_s)));
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"unknown-change"_s);
    QVERIFY(desk->await(desk->queue->history(ChangeId(u"c0000000000000000"_s))).isEmpty());
}

Result<> TestChangeReview::alterOneByte(const ChangeId &id, const QString &column)
{
    return desk->store->runBlocking([=](StoreAccess &access) -> Result<> {
        auto read = Sql::run(access.db, u"SELECT %1 FROM change WHERE id = ?"_s.arg(column), {id.toString()});
        if (!read || !read->next())
            return std::unexpected(Error{.kind = Error::Kind::Storage});
        QByteArray sealed = read->value(0).toByteArray();
        sealed.back() = static_cast<char>(sealed.back() ^ 1);
        read->finish();
        return Sql::run(access.db, u"UPDATE change SET %1 = ? WHERE id = ?"_s.arg(column), {sealed, id.toString()})
            .transform([](const QSqlQuery &) { });
    });
}

void TestChangeReview::oneDamagedChangeHindersNoOther_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column : {"sealed_target", "sealed_base", "sealed_intent", "sealed_result"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

void TestChangeReview::oneDamagedChangeHindersNoOther()
{
    QFETCH(QString, column);
    QList<Change> changes = manyChanges(3);
    changes[1].result.insert(u"job_category"_s, u"ours"_s); // only what base and edits do not tell is kept
    desk->propose(changes);
    const ChangeId damaged = desk->changes().at(1).id;
    QVERIFY(alterOneByte(damaged, column));

    QCOMPARE(desk->changes().size(), 3);
    QVERIFY(desk->find(damaged).damaged);
    QCOMPARE(desk->approve(), 2);
    QCOMPARE(desk->find(damaged).state, ChangeState::Proposed);
    QCOMPARE(desk->undo({.ids = {damaged}}).changes, 0);
    QCOMPARE(desk->await(desk->queue->withdraw({.ids = {damaged}})), 1);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 2}, {ChangeState::Withdrawn, 1}}));
    QVERIFY(desk->verifyAudit().intact);
    // The next plan of the same person takes its place.
    QCOMPARE(desk->proposeBatch(manyChanges(3)).added, 1);
}

void TestChangeReview::aDamagedChangeOnItsWayDoesNotKeepTheDeskShut()
{
    desk->propose(manyChanges(2));
    const ChangeId damaged = desk->changes().first().id;
    const auto left = desk->store->runBlocking([](StoreAccess &access) -> Result<> {
        return Sql::run(access.db, u"UPDATE change SET state = 'sending'"_s).transform([](const QSqlQuery &) { });
    });
    QVERIFY(left);
    QVERIFY(alterOneByte(damaged, u"sealed_intent"_s));
    QCOMPARE(desk->await(desk->queue->recover()), 2);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Unknown, 2}}));
}

void TestChangeReview::signalsComeOncePerBatch()
{
    QSignalSpy batches(desk->queue.get(), &ChangeQueue::batchChanged);
    QSignalSpy changes(desk->queue.get(), &ChangeQueue::changeChanged);
    const BatchId batch = desk->propose(manyChanges(50));
    QCOMPARE(changes.size(), 50);
    QVERIFY(QTest::qWaitFor([&batches] { return batches.size() == 1; }));
    QCOMPARE(batches.first().first().value<BatchId>(), batch);
}

void TestChangeReview::tenThousandChangesAreProposedAndApproved()
{
    const auto changes = manyChanges(10'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk->proposeBatch(changes).added, 10'000);
    const qint64 proposing = timer.restart();
    QCOMPARE(desk->approve(), 10'000);
    const qint64 approving = timer.restart();
    QCOMPARE(desk->proposeBatch(changes).known, 10'000);
    qInfo("10,000 changes: proposed in %lld ms, approved in %lld ms, known again in %lld ms", proposing, approving,
          timer.elapsed());
    QVERIFY(desk->verifyAudit().intact);
}

QTEST_GUILESS_MAIN(TestChangeReview)
#include "tst_changereview.moc"
