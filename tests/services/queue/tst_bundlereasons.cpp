// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/approvals.h"
#include "services/store/auditrepository.h"
#include "tests/services/queue/twodesks.h"

#include <QSet>

using namespace skranke;
using namespace Qt::StringLiterals;

/// Batches that need two persons, away from the desk: their reasons are asked for, come back sealed and are signed.
class TestBundleReasons : public QObject, private TwoDesks {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
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
};

void TestBundleReasons::theSecondApprovalComesFromAnotherDesk()
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

void TestBundleReasons::aLargeBatchIsNotApprovedAwayWithoutAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QString() << u"second-reason"_s;
    QTest::newRow("blank") << u" \n"_s << u"second-reason"_s;
    QTest::newRow("too long") << QString(501, u'x') << u"reason-too-long"_s;
}

void TestBundleReasons::aLargeBatchIsNotApprovedAwayWithoutAReason()
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

void TestBundleReasons::aBundleSaysWhichBatchesAreLarge()
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

void TestBundleReasons::aBatchThatBecameLargeMeanwhileTakesNoSecondApprovalWithoutAReason()
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

void TestBundleReasons::aReasonOpensInItsAnswerOnly()
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

void TestBundleReasons::anotherReasonThanTheOneThatWasSignedIsRefused()
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

void TestBundleReasons::aSignatureFromBeforeTheReasonsIsRefused()
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

void TestBundleReasons::aReasonThatNoProgramWritesIsRefused_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("too long") << QString(501, u'x');
    QTest::newRow("a terminal's command") << u"a\u001b[2Jb"_s;
    QTest::newRow("lines") << u"a\nb"_s;
}

void TestBundleReasons::aReasonThatNoProgramWritesIsRefused()
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

QTEST_GUILESS_MAIN(TestBundleReasons)
#include "tst_bundlereasons.moc"
