// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/sha256.h"
#include "tests/services/queue/twodesks.h"

#include <algorithm>

using namespace skranke;
using namespace Qt::StringLiterals;

/// A file of approvals on its way back: what was altered, replayed or signed by nobody known gets through nowhere.
class TestReviewAnswer : public QObject, private TwoDesks {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void anUnknownKeyIsRefused();
    void aRevokedKeyIsRefused();
    void anAlteredAnswerIsRefused_data();
    void anAlteredAnswerIsRefused();
    void anAlteredTextIsRefused_data();
    void anAlteredTextIsRefused();
    void aWellSignedLieIsRefusedForThatChangeOnly_data();
    void aWellSignedLieIsRefusedForThatChangeOnly();
    void whatStandsTwiceIsTakenOnce();
    void anAnswerOfAnotherBundleIsRefused();
    void onlyWhatWaitsForAReviewIsApproved();
};

void TestReviewAnswer::anUnknownKeyIsRefused()
{
    propose();
    const auto taken = take(answer());
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"signing-key-unknown"_s);
    QCOMPARE(taken.error().subject, other->key().key.id.toString());
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
}

void TestReviewAnswer::aRevokedKeyIsRefused()
{
    propose();
    trustOther();
    const QByteArray file = answer();
    QVERIFY(desk->store->runBlocking(
        [id = other->key().key.id](StoreAccess &access) { return Keyring(access, u"desk"_s).revoke(id); }));
    QCOMPARE(take(file).error().code, u"signing-key-revoked"_s);
    QCOMPARE(desk->counts(), (Counts{{ChangeState::Proposed, 3}}));
}

void TestReviewAnswer::anAlteredAnswerIsRefused_data()
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

void TestReviewAnswer::anAlteredAnswerIsRefused()
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

void TestReviewAnswer::anAlteredTextIsRefused_data()
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

void TestReviewAnswer::anAlteredTextIsRefused()
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

void TestReviewAnswer::aWellSignedLieIsRefusedForThatChangeOnly_data()
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

void TestReviewAnswer::aWellSignedLieIsRefusedForThatChangeOnly()
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

void TestReviewAnswer::whatStandsTwiceIsTakenOnce()
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

void TestReviewAnswer::anAnswerOfAnotherBundleIsRefused()
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

void TestReviewAnswer::onlyWhatWaitsForAReviewIsApproved()
{
    propose();
    trustOther();
    const QList<Change> all = desk->changes();
    QCOMPARE(desk->await(desk->queue->withdraw({.ids = {all.at(0).id}})), 1);
    const QByteArray file = exported();
    const auto chosen = QCoro::waitFor(other->bundles.approved(opened(file), {all.at(0).id}, {}));
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, u"wrong-state"_s);
    const auto taken = take(desk->await(other->bundles.approved(opened(file), {}, {})));
    QVERIFY(taken);
    QCOMPARE(taken->approved, 2);
    QVERIFY(taken->refused.isEmpty());
}

QTEST_GUILESS_MAIN(TestReviewAnswer)
#include "tst_reviewanswer.moc"
