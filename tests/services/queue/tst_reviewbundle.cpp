// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/sha256.h"
#include "services/queue/approvals.h"
#include "services/queue/brakebook.h"
#include "services/queue/keyfile.h"
#include "services/queue/keyring.h"
#include "services/queue/reviewbundles.h"
#include "services/queue/storerestore.h"
#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/sql.h"
#include "tests/services/queue/queuedesk.h"
#include "tests/services/queue/samples.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace skranke;
using namespace Qt::StringLiterals;
using Counts = QHash<ChangeState, int>;
using AlterAnswer = std::function<void(ReviewAnswer &)>;
using AlterText = std::function<void(QByteArray &)>;

namespace {

const QString passphrase = u"fire ord om høsten"_s;
constexpr PassphraseCost cheap{.operations = 1, .memoryKiB = 8};

/// A desk of another person: a profile of its own, and nothing of the first one's.
struct OtherDesk {
    explicit OtherDesk(const QString &account)
        : bundles(store, cheap)
        , name(account)
    {
        bundles.setAccount([account] { return account; });
        isOpen = store.open(folder.path(), QByteArray(Vault::keyBytes, 'o')).has_value();
    }
    SigningKeyRepository::OwnKey key()
    {
        return *store.runBlocking([this](StoreAccess &access) { return Keyring(access, name).own(); });
    }

    QTemporaryDir folder;
    Store store;
    ReviewBundles bundles;
    QString name;
    bool isOpen = false;
};

} // namespace

/// Changes go to another desk in a sealed file, are approved there with that person's own key, and come back; nothing
/// that was altered, replayed or overtaken on the way gets through.
class TestReviewBundle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBundleHoldsWhatAReviewNeeds();
    void aConflictHoldsWhatAlmaHasNow();
    void onlyWhatIsChosenIsBundled();
    void nothingChosenIsNoBundle();
    void aDamagedChangeIsLeftOut();
    void approvalsComeBackAndAreSent();
    void theSecondApprovalComesFromAnotherDesk();
    void aLargeBatchIsNotApprovedAwayWithoutAReason_data();
    void aLargeBatchIsNotApprovedAwayWithoutAReason();
    void aBundleSaysWhichBatchesAreLarge();
    void aBatchThatBecameLargeMeanwhileTakesNoSecondApprovalWithoutAReason();
    void aReasonOpensInItsAnswerOnly();
    void anotherReasonThanTheOneThatWasSignedIsRefused();
    void aSignatureFromBeforeTheReasonsIsRefused();
    void aReasonThatNoProgramWritesIsRefused_data();
    void aReasonThatNoProgramWritesIsRefused();
    void onlySomeCanBeApproved();
    void takingTwiceChangesNothing();
    void whatStandsTwiceIsTakenOnce();
    void whatIsNotInTheBundleCannotBeApproved();
    void anAlteredBundleContentCannotBeApproved();
    void anUnknownKeyIsRefused();
    void aRevokedKeyIsRefused();
    void anAlteredAnswerIsRefused_data();
    void anAlteredAnswerIsRefused();
    void anAlteredTextIsRefused_data();
    void anAlteredTextIsRefused();
    void aWellSignedLieIsRefusedForThatChangeOnly_data();
    void aWellSignedLieIsRefusedForThatChangeOnly();
    void anAnswerOfAnotherBundleIsRefused();
    void whatWasAmendedSinceIsRefused();
    void whatWasAlteredSinceIsRefused();
    void whatWasWithdrawnSinceIsRefused();
    void anAnswerFromBeforeARestoreIsRefused();
    void whatComesFromAwayStandsInTheHistory();
    void tenThousandChangesGoAndComeBack();

private:
    void propose(int count = 3)
    {
        QList<Change> changes;
        for (const QString &id : desk->externalIds(count))
            changes.append(desk->changeOf(id, {{u"last_name"_s, u"Berg"_s}}));
        desk->propose(changes);
    }
    QByteArray exported(const QList<ChangeFilter> &filters = {{}})
    {
        return desk->await(bundles->exported(filters, passphrase)).file;
    }
    ReviewBundle opened(const QByteArray &file) { return desk->await(other->bundles.opened(file, passphrase)); }
    QByteArray answer(const QList<ChangeId> &ids = {}, const QString &reason = {})
    {
        return desk->await(other->bundles.approved(opened(exported()), ids, reason));
    }
    /// From so many changes on a batch needs a second person.
    void setLimit(double changes)
    {
        QVERIFY(desk->store->runBlocking([changes](StoreAccess &access) {
            return BrakeBook(access, u"desk"_s).setLimit(u"second.changes"_s, {}, std::nullopt, changes);
        }));
    }
    void trustOther()
    {
        const QByteArray file = KeyFile::write(other->key());
        QVERIFY(desk->store->runBlocking([file](StoreAccess &access) { return Keyring(access, u"desk"_s).add(file); }));
    }
    Result<ChangeQueue::TakenApprovals> take(const QByteArray &file)
    {
        return QCoro::waitFor(desk->queue->takeApprovals(file));
    }
    /// Signs the whole again, so that only what was altered is wrong.
    QByteArray resigned(const QByteArray &file, const AlterAnswer &alter)
    {
        auto parsed = ReviewAnswer::fromFile(file);
        alter(*parsed);
        QJsonObject object = QJsonDocument::fromJson(parsed->toFile()).object();
        object.remove(u"signature"_s);
        parsed->signature = other->key().secret.sign(signedMessage(u"skranke review answer 2"_s, object));
        return parsed->toFile();
    }

    std::unique_ptr<QueueDesk> desk;
    std::unique_ptr<ReviewBundles> bundles;
    std::unique_ptr<OtherDesk> other;
};

void TestReviewBundle::init()
{
    bundles.reset();
    desk = std::make_unique<QueueDesk>();
    QVERIFY(desk->open());
    bundles = std::make_unique<ReviewBundles>(*desk->store, cheap);
    bundles->setAccount([] { return u"desk"_s; });
    other = std::make_unique<OtherDesk>(u"ola"_s);
    QVERIFY(other->isOpen);
}

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

void TestReviewBundle::theSecondApprovalComesFromAnotherDesk()
{
    setLimit(2);
    propose(3);
    trustOther();
    desk->approve();
    QCOMPARE(desk->send().lackingSecond, 3);
    const QByteArray file = answer({}, u" Kunngjort av Åshild "_s);
    QVERIFY(!file.contains("Kunngjort"));
    QCOMPARE(take(file)->approved, 3);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 3}}));
    const auto history = desk->await(desk->queue->history(desk->changes().first().id));
    QCOMPARE(history.at(2).account, u"ola"_s);
    QCOMPARE(history.at(2).reason, u"Kunngjort av Åshild"_s);
}

void TestReviewBundle::aLargeBatchIsNotApprovedAwayWithoutAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString() << u"second-reason"_s;
    QTest::newRow("blank") << u" \n"_s << u"second-reason"_s;
    QTest::newRow("too long") << QString(501, u'x') << u"reason-too-long"_s;
}

void TestReviewBundle::aLargeBatchIsNotApprovedAwayWithoutAReason()
{
    QFETCH(QString, reason);
    QFETCH(QString, code);
    setLimit(2);
    propose(3);
    const auto approved = QCoro::waitFor(other->bundles.approved(opened(exported()), {}, reason));
    QVERIFY(!approved);
    QCOMPARE(approved.error().code, code);
    const auto log = other->store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QVERIFY(log && log->isEmpty());
}

void TestReviewBundle::aBundleSaysWhichBatchesAreLarge()
{
    setLimit(3);
    propose(3);
    const BatchId large = desk->changes().first().batch;
    desk->propose({desk->changeOf(desk->externalIds(4).last(), {{u"last_name"_s, u"Berg"_s}})});
    const ReviewBundle bundle = opened(exported());
    QCOMPARE(bundle.batches.size(), 2);
    QCOMPARE(bundle.large, QSet{large});
    QVERIFY(bundle.answerKey != opened(exported()).answerKey);
    // Of the small one alone no reason is asked for.
    QVERIFY(QCoro::waitFor(other->bundles.approved(bundle, {desk->changes().last().id})));
}

void TestReviewBundle::aBatchThatBecameLargeMeanwhileTakesNoSecondApprovalWithoutAReason()
{
    propose(3);
    trustOther();
    desk->approve();
    const QByteArray file = answer();
    setLimit(2);
    const auto taken = take(file);
    QVERIFY(taken);
    QCOMPARE(taken->approved, 0);
    QCOMPARE(taken->refused.size(), 3);
    QCOMPARE(taken->refused.first().second, u"second-reason"_s);
    QCOMPARE(desk->send().lackingSecond, 3);
    QCOMPARE(take(answer({}, u"announced"_s))->approved, 3);
    QCOMPARE(desk->send().counts, (Counts{{ChangeState::Applied, 3}}));
}

void TestReviewBundle::aReasonOpensInItsAnswerOnly()
{
    propose();
    trustOther();
    const QByteArray one = answer({}, u"announced"_s);
    const QByteArray sealed = ReviewAnswer::fromFile(answer({}, u"another"_s))->sealedReason;
    const auto taken = take(resigned(one, [&](ReviewAnswer &a) { a.sealedReason = sealed; }));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"answer-altered"_s);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
}

void TestReviewBundle::anotherReasonThanTheOneThatWasSignedIsRefused()
{
    propose();
    trustOther();
    const ReviewBundle bundle = opened(exported());
    const QByteArray good = desk->await(other->bundles.approved(bundle, {}, u"announced"_s));
    // Sealed and signed as it should be, but not what each approval says.
    const auto lie =
        ReviewAnswer::make(bundle, {}, other->key(), ReviewAnswer::fromFile(good)->time, u"not announced"_s);
    const auto taken = take(resigned(good, [&](ReviewAnswer &a) { a.sealedReason = lie.sealedReason; }));
    QVERIFY(taken);
    QCOMPARE(taken->approved, 0);
    QCOMPARE(taken->refused.size(), 3);
    QCOMPARE(taken->refused.first().second, u"signature-mismatch"_s);
}

void TestReviewBundle::aSignatureFromBeforeTheReasonsIsRefused()
{
    propose();
    trustOther();
    const auto key = other->key();
    const auto taken = take(resigned(answer(), [&](ReviewAnswer &a) {
        ReviewAnswer::One &one = a.approvals.first();
        one.approval.version = 1;
        one.approval.signature = key.secret.sign(Approvals::message(one.change, one.batch, one.approval));
    }));
    QVERIFY(taken);
    QCOMPARE(taken->approved, 2);
    QCOMPARE(taken->refused.size(), 1);
    QCOMPARE(taken->refused.first().second, u"signature-mismatch"_s);
}

void TestReviewBundle::aReasonThatNoProgramWritesIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("too long") << QString(501, u'x');
    QTest::newRow("a terminal's command") << u"a\u001b[2Jb"_s;
    QTest::newRow("lines") << u"a\nb"_s;
}

void TestReviewBundle::aReasonThatNoProgramWritesIsRefused()
{
    QFETCH(QString, reason);
    propose();
    trustOther();
    const auto written =
        ReviewAnswer::make(opened(exported()), {}, other->key(), QDateTime::currentDateTimeUtc(), reason);
    const auto taken = take(written.toFile());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"answer-altered"_s);
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

void TestReviewBundle::whatStandsTwiceIsTakenOnce()
{
    propose(3);
    trustOther();
    const auto taken = take(resigned(answer(), [](ReviewAnswer &a) { a.approvals.append(a.approvals[0]); }));
    QCOMPARE(taken->approved, 3);
    QCOMPARE(taken->known, 1);
    QVERIFY(taken->refused.isEmpty());
    const auto history = desk->await(desk->queue->history(desk->changes().first().id));
    QCOMPARE(std::ranges::count(history, ChangeState::Approved, &HistoryEntry::state), 1);
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

void TestReviewBundle::anUnknownKeyIsRefused()
{
    propose();
    const auto taken = take(answer());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"signing-key-unknown"_s);
    QCOMPARE(taken.error().subject, other->key().key.id.toString());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
}

void TestReviewBundle::aRevokedKeyIsRefused()
{
    propose();
    trustOther();
    const QByteArray file = answer();
    QVERIFY(desk->store->runBlocking(
        [id = other->key().key.id](StoreAccess &access) { return Keyring(access, u"desk"_s).revoke(id); }));
    QCOMPARE(take(file).error().code, u"signing-key-revoked"_s);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
}

void TestReviewBundle::anAlteredAnswerIsRefused_data()
{
    QTest::addColumn<AlterAnswer>("alter");
    QTest::addColumn<QString>("code");
    const QString altered = u"answer-altered"_s;
    QTest::newRow("bundle") << AlterAnswer([](ReviewAnswer &a) { a.bundle[0] = char(a.bundle[0] ^ 1); }) << altered;
    QTest::newRow("account") << AlterAnswer([](ReviewAnswer &a) { a.account = u"desk"_s; }) << altered;
    QTest::newRow("key") << AlterAnswer([](ReviewAnswer &a) { a.key = SigningKeyId(u"0123456789abcdef"_s); })
                         << u"signing-key-unknown"_s;
    QTest::newRow("time") << AlterAnswer([](ReviewAnswer &a) { a.time = a.time.addMSecs(1); }) << altered;
    QTest::newRow("change") << AlterAnswer([](ReviewAnswer &a) { a.approvals[0].change = a.approvals[1].change; })
                            << altered;
    QTest::newRow("batch") << AlterAnswer([](ReviewAnswer &a) { a.approvals[0].batch = BatchId(u"b0"_s); }) << altered;
    QTest::newRow("digest") << AlterAnswer([](ReviewAnswer &a) {
        a.approvals[0].approval.digest = QByteArray(32, 'd');
    }) << altered;
    QTest::newRow("a signature") << AlterAnswer([](ReviewAnswer &a) {
        a.approvals[0].approval.signature = a.approvals[1].approval.signature;
    }) << altered;
    QTest::newRow("the reason") << AlterAnswer([](ReviewAnswer &a) { a.sealedReason[0] = char(a.sealedReason[0] ^ 1); })
                                << altered;
    QTest::newRow("no reason") << AlterAnswer([](ReviewAnswer &a) { a.sealedReason.clear(); }) << altered;
    QTest::newRow("one fewer") << AlterAnswer([](ReviewAnswer &a) { a.approvals.removeLast(); }) << altered;
    QTest::newRow("one twice") << AlterAnswer([](ReviewAnswer &a) { a.approvals.append(a.approvals[0]); }) << altered;
    QTest::newRow("another order") << AlterAnswer([](ReviewAnswer &a) { a.approvals.swapItemsAt(0, 1); }) << altered;
    QTest::newRow("the signature") << AlterAnswer([](ReviewAnswer &a) { a.signature = QByteArray(64, 's'); })
                                   << altered;
    QTest::newRow("no signature") << AlterAnswer([](ReviewAnswer &a) { a.signature.clear(); }) << altered;
    QTest::newRow("signature from another key")
        << AlterAnswer([](ReviewAnswer &a) { a.signature = SigningSecret::generate().sign("x"); }) << altered;
}

void TestReviewBundle::anAlteredAnswerIsRefused()
{
    QFETCH(AlterAnswer, alter);
    QFETCH(QString, code);
    propose();
    trustOther();
    auto parsed = ReviewAnswer::fromFile(answer({}, u"announced"_s));
    QVERIFY(parsed);
    alter(*parsed);
    const auto taken = take(parsed->toFile());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
}

void TestReviewBundle::anAlteredTextIsRefused_data()
{
    QTest::addColumn<AlterText>("alter");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << AlterText([](QByteArray &text) { text.clear(); }) << u"answer-file"_s;
    QTest::newRow("cut off") << AlterText([](QByteArray &text) { text.chop(3); }) << u"answer-file"_s;
    QTest::newRow("another file") << AlterText([](QByteArray &text) { text = "{\"format\": \"x\"}"; })
                                  << u"answer-file"_s;
    QTest::newRow("deep") << AlterText([](QByteArray &text) { text = QByteArray(1'000'000, '['); }) << u"answer-file"_s;
    QTest::newRow("a version to come") << AlterText([](QByteArray &text) {
        text.replace("\"version\": 2", "\"version\": 3");
    }) << u"answer-version"_s;
    QTest::newRow("from before the reasons")
        << AlterText([](QByteArray &text) { text.replace("\"version\": 2", "\"version\": 1"); }) << u"answer-version"_s;
    QTest::newRow("a reason that is not sealed")
        << AlterText([](QByteArray &text) { text.replace("\"reason\": \"", "\"reason\": \"Kunngjort!"); })
        << u"answer-altered"_s;
    QTest::newRow("another member") << AlterText([](QByteArray &text) {
        text.replace("{\n    \"acc", "{\"x\": 1,\n\"acc");
    }) << u"answer-altered"_s;
    QTest::newRow("odd digit") << AlterText([](QByteArray &text) { text.replace("\"bundle\": \"", "\"bundle\": \"z"); })
                               << u"answer-altered"_s;
}

void TestReviewBundle::anAlteredTextIsRefused()
{
    QFETCH(AlterText, alter);
    QFETCH(QString, code);
    propose(1);
    trustOther();
    QByteArray text = answer();
    const QByteArray before = text;
    alter(text);
    QVERIFY(text != before);
    const auto taken = take(text);
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, code);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 1}}));
}

void TestReviewBundle::aWellSignedLieIsRefusedForThatChangeOnly_data()
{
    QTest::addColumn<AlterAnswer>("alter");
    QTest::addColumn<QString>("code");
    QTest::newRow("another change's approval")
        << AlterAnswer([](ReviewAnswer &a) { a.approvals[0].approval = a.approvals[1].approval; })
        << u"digest-mismatch"_s;
    QTest::newRow("another change's signature")
        << AlterAnswer([](ReviewAnswer &a) { a.approvals[0].approval.signature = a.approvals[1].approval.signature; })
        << u"signature-mismatch"_s;
    QTest::newRow("another digest") << AlterAnswer([](ReviewAnswer &a) {
        a.approvals[0].approval.digest = QByteArray(32, 'd');
    }) << u"digest-mismatch"_s;
    QTest::newRow("no signature") << AlterAnswer([](ReviewAnswer &a) { a.approvals[0].approval.signature.clear(); })
                                  << u"signature-missing"_s;
    QTest::newRow("a change outside of the bundle")
        << AlterAnswer([](ReviewAnswer &a) { a.approvals[0].change = ChangeId(u"c0000000000000000"_s); })
        << u"not-in-bundle"_s;
}

void TestReviewBundle::aWellSignedLieIsRefusedForThatChangeOnly()
{
    QFETCH(AlterAnswer, alter);
    QFETCH(QString, code);
    propose();
    trustOther();
    const auto taken = take(resigned(answer(), alter));
    QVERIFY(taken);
    QCOMPARE(taken->refused.size(), 1);
    QCOMPARE(taken->refused.first().second, code);
    QCOMPARE(taken->approved, 2);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Approved, 2}, {ChangeState::Proposed, 1}}));
}

void TestReviewBundle::anAnswerOfAnotherBundleIsRefused()
{
    propose();
    trustOther();
    const QList<Change> changes = desk->changes();
    const QByteArray ofFirst = exported({{.ids = {changes.at(0).id}}});
    const QByteArray ofSecond = exported({{.ids = {changes.at(1).id}}});
    const QByteArray good = desk->await(other->bundles.approved(opened(ofFirst), {}));
    // Replayed, and well signed, for the other bundle.
    const auto taken = take(resigned(good, [&](ReviewAnswer &a) { a.bundle = Sha256::of(ofSecond); }));
    QVERIFY(taken);
    QCOMPARE(taken->approved, 0);
    QCOMPARE(taken->refused.first().second, u"not-in-bundle"_s);
    QCOMPARE(take(resigned(good, [](ReviewAnswer &a) { a.bundle = QByteArray(32, 'b'); })).error().code,
             u"unknown-bundle"_s);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
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
