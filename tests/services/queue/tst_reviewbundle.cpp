// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/sha256.h"
#include "services/queue/storerestore.h"
#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/sql.h"
#include "tests/services/queue/samples.h"
#include "tests/services/queue/twodesks.h"

#include <QElapsedTimer>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Changes go to another desk in a sealed file, are approved there with that person's own key, and come back; nothing
/// that was overtaken on the way gets through. What is tampered with on the way is in tst_reviewanswer.cpp.
class TestReviewBundle : public QObject, private TwoDesks {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void aBundleHoldsWhatAReviewNeeds();
    void aConflictHoldsWhatAlmaHasNow();
    void onlyWhatIsChosenIsBundled();
    void nothingChosenIsNoBundle();
    void aDamagedChangeIsLeftOut();
    void approvalsComeBackAndAreSent();
    void onlySomeCanBeApproved();
    void takingTwiceChangesNothing();
    void whatIsNotInTheBundleCannotBeApproved();
    void anAlteredBundleContentCannotBeApproved();
    void whatWasAmendedSinceIsRefused();
    void whatWasAlteredSinceIsRefused();
    void whatWasWithdrawnSinceIsRefused();
    void anAnswerFromBeforeARestoreIsRefused();
    void whatComesFromAwayStandsInTheHistory();
    void tenThousandChangesGoAndComeBack();
};

void TestReviewBundle::aBundleHoldsWhatAReviewNeeds()
{
    Change change = desk->changeOf(desk->externalIds(1).first(), {{u"last_name"_s, u"Berg"_s}});
    change.overrides = {u"user_group"_s};
    change.evidence = {.file = u"night.txt"_s,
                       .fileSha256 = u"abc"_s,
                       .record = 7,
                       .line = 70,
                       .findings = {u"D02"_s, u"L10"_s},
                       .occasion = {.ticket = u"T1"_s, .reason = u"announced"_s}};
    desk->propose({change});
    desk->approve(); // makes a key, which travels along
    const QByteArray file = exported();
    QVERIFY(!file.contains("Berg"));
    const ReviewBundle bundle = opened(file);
    QCOMPARE(bundle.digest, Sha256::of(file));
    QCOMPARE(bundle.account, u"desk"_s);
    QVERIFY(bundle.made.secsTo(QDateTime::currentDateTimeUtc()) < 60);
    QCOMPARE(bundle.batches.size(), 1);
    QCOMPARE(bundle.batches.first().title, u"test"_s);
    QCOMPARE(bundle.keys.size(), 1);
    QCOMPARE(bundle.keys.first().account, u"desk"_s);
    QCOMPARE(bundle.changes.size(), 1);
    const Change here = desk->changes().first();
    const Change there = bundle.changes.first();
    QVERIFY(!there.damaged);
    QCOMPARE(there.id, here.id);
    QCOMPARE(there.batch, here.batch);
    QCOMPARE(there.target, here.target);
    QCOMPARE(there.operation, here.operation);
    QCOMPARE(there.base, here.base);
    QCOMPARE(there.intent, here.intent);
    QCOMPARE(there.result, here.result);
    QCOMPARE(there.overrides, here.overrides);
    QCOMPARE(there.evidence, here.evidence);
    QCOMPARE(there.digest, here.digest);
    QCOMPARE(there.state, ChangeState::Approved);
}

void TestReviewBundle::aConflictHoldsWhatAlmaHasNow()
{
    propose(2);
    const QString person = desk->changes().first().target.key;
    QVERIFY(desk->sandbox.editByHand(desk->code(), person, u"last_name"_s, u"Dahl"_s));
    desk->approve();
    desk->send();
    const auto bundle = opened(exported());
    QCOMPARE(bundle.changes.size(), 2);
    const Change here = desk->changes({.states = {ChangeState::Conflict}}).first();
    for (const Change &there : bundle.changes) {
        QVERIFY(!there.damaged);
        if (there.id == here.id) {
            QCOMPARE(there.state, ChangeState::Conflict);
            QCOMPARE(there.response, here.response);
            QCOMPARE(there.response.value(u"last_name").toString(), u"Dahl"_s);
        } else {
            QVERIFY(there.response.isEmpty()); // no more of a person than the review needs
        }
    }
}

void TestReviewBundle::onlyWhatIsChosenIsBundled()
{
    propose(3);
    const ChangeId first = desk->changes().first().id;
    const auto one = desk->await(bundles->exported({{.ids = {first}}, {.ids = {first}}}, passphrase));
    QCOMPARE(one.changes, 1);
    QCOMPARE(opened(one.file).changes.first().id, first);
}

void TestReviewBundle::nothingChosenIsNoBundle()
{
    const auto none = QCoro::waitFor(bundles->exported({{}}, passphrase));
    QVERIFY(!none);
    QCOMPARE(none.error().code, u"bundle-empty"_s);
    propose(1);
    QCOMPARE(QCoro::waitFor(bundles->exported({{}}, u"short"_s)).error().code, u"weak-passphrase"_s);
}

void TestReviewBundle::aDamagedChangeIsLeftOut()
{
    propose(2);
    const QString id = desk->changes().first().id.toString();
    QVERIFY(desk->store->runBlocking([id](StoreAccess &access) {
        return Sql::run(access.db, u"UPDATE change SET sealed_base = zeroblob(90) WHERE id = ?"_s, {id})
            .transform([](const QSqlQuery &) { });
    }));
    QCOMPARE(opened(exported()).changes.size(), 1);
}

void TestReviewBundle::approvalsComeBackAndAreSent()
{
    propose(3);
    trustOther();
    const auto taken = take(answer());
    QVERIFY(taken);
    QCOMPARE(taken->approved, 3);
    QCOMPARE(taken->account, u"ola"_s);
    QVERIFY(taken->refused.isEmpty());
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 3}}));
    QVERIFY(desk->verifyAudit().intact);
}

void TestReviewBundle::onlySomeCanBeApproved()
{
    propose(3);
    trustOther();
    QCOMPARE(take(answer({desk->changes().at(1).id}))->approved, 1);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 2}, {ChangeState::Approved, 1}}));
}

void TestReviewBundle::takingTwiceChangesNothing()
{
    propose(3);
    trustOther();
    const QByteArray file = answer();
    QCOMPARE(take(file)->approved, 3);
    const auto before = desk->verifyAudit().entries;
    const auto again = take(file);
    QCOMPARE(again->approved, 0);
    QCOMPARE(again->known, 3);
    QVERIFY(again->refused.isEmpty());
    QCOMPARE(desk->verifyAudit().entries, before);
    desk->send();
    const auto late = take(file); // what was sent is not approved once more
    QCOMPARE(late->approved, 0);
    QCOMPARE(late->refused.size(), 3);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Applied, 3}}));
}

void TestReviewBundle::whatIsNotInTheBundleCannotBeApproved()
{
    propose(1);
    const auto approved = QCoro::waitFor(other->bundles.approved(opened(exported()), {ChangeId(u"c0"_s)}));
    QVERIFY(!approved);
    QCOMPARE(approved.error().code, u"unknown-change"_s);
}

void TestReviewBundle::anAlteredBundleContentCannotBeApproved()
{
    propose(2);
    // By somebody who knows the passphrase: the content is another one, the digest is not.
    ReviewBundle bundle = opened(exported());
    bundle.changes[0].intent[0].newValue = u"Dahl"_s;
    const auto file = ReviewBundle::seal(bundle, passphrase, cheap);
    QVERIFY(file);
    const ReviewBundle forged = opened(*file);
    QVERIFY(forged.changes.at(0).damaged);
    QVERIFY(!forged.changes.at(1).damaged);
    QCOMPARE(QCoro::waitFor(other->bundles.approved(forged, {forged.changes.at(0).id})).error().code,
             u"change-damaged"_s);
    const auto rest = ReviewAnswer::fromFile(desk->await(other->bundles.approved(forged, {})));
    QCOMPARE(rest->approvals.size(), 1);
    // And it is not a bundle of this desk.
    trustOther();
    QCOMPARE(take(rest->toFile()).error().code, u"unknown-bundle"_s);
}

void TestReviewBundle::whatWasAmendedSinceIsRefused()
{
    propose();
    trustOther();
    const QByteArray file = answer();
    const Change amended = desk->changes().first();
    desk->propose({desk->changeOf(amended.target.key, {{u"last_name"_s, u"Dahl"_s}})});
    const auto taken = take(file);
    QCOMPARE(taken->approved, 2);
    QCOMPARE(taken->refused, (QList<std::pair<ChangeId, QString>>{{amended.id, u"digest-mismatch"_s}}));
}

void TestReviewBundle::whatWasAlteredSinceIsRefused()
{
    propose();
    trustOther();
    const QByteArray file = answer();
    const QString id = desk->changes().first().id.toString();
    QVERIFY(desk->store->runBlocking([id](StoreAccess &access) {
        return Sql::run(access.db, u"UPDATE change SET overrides = '[\"user_group\"]' WHERE id = ?"_s, {id})
            .transform([](const QSqlQuery &) { });
    }));
    const auto taken = take(file);
    QCOMPARE(taken->approved, 2);
    QCOMPARE(taken->refused.first().second, u"digest-mismatch"_s);
}

void TestReviewBundle::whatWasWithdrawnSinceIsRefused()
{
    propose();
    trustOther();
    const QByteArray file = answer();
    desk->await(desk->queue->withdraw({.ids = {desk->changes().first().id}}));
    const auto taken = take(file);
    QCOMPARE(taken->approved, 2);
    QCOMPARE(taken->refused.first().second, u"wrong-state"_s);
}

void TestReviewBundle::anAnswerFromBeforeARestoreIsRefused()
{
    propose(3);
    trustOther();
    const QByteArray file = answer();
    QVERIFY(BackupFiles::make(desk->folder.path(), BackupKind::ByHand, QDateTime::currentDateTimeUtc()));
    bundles.reset();
    desk->close();
    QVERIFY(StoreRestore::restore(desk->folder.path(), {}, QByteArray(Vault::keyBytes, 'k'), u"kari"_s));
    QVERIFY(desk->open());
    // What was approved may have been sent, and taken back on purpose, since the backup was made.
    const auto taken = take(file);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"unknown-bundle"_s);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
}

void TestReviewBundle::whatComesFromAwayStandsInTheHistory()
{
    propose(1);
    trustOther();
    QVERIFY(take(answer()));
    const auto history = desk->await(desk->queue->history(desk->changes().first().id));
    QCOMPARE(history.last().account, u"ola"_s);
    QCOMPARE(history.last().keyName, other->key().key.id.toString());
    QCOMPARE(history.last().note, u"from a review bundle"_s);
    const auto there = other->store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QCOMPARE(there->last().event, u"bundle-approved"_s);
    QCOMPARE(there->last().change, desk->changes().first().id);
}

void TestReviewBundle::tenThousandChangesGoAndComeBack()
{
    QList<Change> changes;
    for (int i = 0; i < 10'000; ++i) {
        const QJsonObject base = samples::with(samples::kari(), u"primary_id"_s, u"user%1"_s.arg(i));
        changes.append(samples::update(base, {samples::edit(base, u"expiry_date"_s, u"2030-01-01"_s)}));
    }
    desk->propose(changes);
    trustOther();
    QElapsedTimer timer;
    timer.start();
    const QByteArray file = exported();
    const qint64 exporting = timer.restart();
    const ReviewBundle bundle = opened(file);
    const qint64 opening = timer.restart();
    const QByteArray answered = desk->await(other->bundles.approved(bundle, {}, u"announced"_s));
    const qint64 approving = timer.restart();
    QCOMPARE(take(answered)->approved, 10'000);
    qInfo("10,000 changes: bundled in %lld ms (%lld kB), opened in %lld ms, approved in %lld ms, taken in %lld ms",
          exporting, static_cast<long long>(file.size() / 1024), opening, approving, timer.elapsed());
}

QTEST_GUILESS_MAIN(TestReviewBundle)
#include "tst_reviewbundle.moc"
