// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/approvals.h"
#include "services/queue/signedreason.h"
#include "tests/services/queue/samples.h"

#include <QTest>

#include <functional>

using namespace skranke;
using namespace Qt::StringLiterals;
using Approval = ChangeRepository::Approval;
using Alter = std::function<void(Approval &)>;
using Given = QList<Approval>;
using Approvals::Standing;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());

SigningKeyRepository::OwnKey keyOf(const QString &account, char seed)
{
    const SigningSecret secret = SigningSecret::fromSeed(QByteArray(SigningSecret::seedBytes, seed));
    return {.key = {.id = signingKeyIdOf(secret.publicKey()),
                    .name = account,
                    .account = account,
                    .publicKey = secret.publicKey()},
            .secret = secret};
}

Change someChange()
{
    Change change =
        samples::update(samples::kari(), {samples::edit(samples::kari(), u"expiry_date"_s, u"2030-01-01"_s)});
    change.id = ChangeId(u"c1"_s);
    change.batch = BatchId(u"b1"_s);
    change.digest = changeDigest(change);
    return change;
}

/// As a program of before the reasons signed it.
Approval older(const Change &change, const SigningKeyRepository::OwnKey &by)
{
    Approval approval{.digest = change.digest, .account = by.key.account, .time = noon, .key = by.key.id, .version = 1};
    approval.signature = by.secret.sign(signedMessage(u"skranke approval 1"_s,
                                                      {{u"change"_s, change.id.toString()},
                                                       {u"batch"_s, change.batch.toString()},
                                                       {u"digest"_s, QString::fromLatin1(change.digest.toHex())},
                                                       {u"account"_s, by.key.account},
                                                       {u"key"_s, by.key.id.toString()},
                                                       {u"time"_s, u"2026-11-23T12:00:00.000Z"_s}}));
    return approval;
}

Approval given(const QString &account, const QString &key, const QString &reason = {}, int version = 2)
{
    return {.account = account, .key = SigningKeyId(key), .version = version, .reason = reason};
}

} // namespace

/// What an approval's signature covers, and when approvals are enough (`spec/change-queue.md`, rules 2 and 7).
class TestApprovals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMessageIsWhatItSays_data();
    void theMessageIsWhatItSays();
    void anApprovalHolds_data();
    void anApprovalHolds();
    void anAlteredApprovalDoesNotHold_data();
    void anAlteredApprovalDoesNotHold();
    void anOlderApprovalHoldsAndIsNeverTakenForANewerOne_data();
    void anOlderApprovalHoldsAndIsNeverTakenForANewerOne();
    void twoPersonsAndAReasonAreEnough_data();
    void twoPersonsAndAReasonAreEnough();
    void oneMoreApproval_data();
    void oneMoreApproval();
    void aReasonIsOneLine_data();
    void aReasonIsOneLine();
    void aReasonHasALargestLength();
};

void TestApprovals::theMessageIsWhatItSays_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("first")
        << 1
        << "{\"account\":\"ola\",\"batch\":\"b1\",\"change\":\"c1\",\"digest\":\"6464\","
           "\"key\":\"k1\",\"purpose\":\"skranke approval 1\",\"time\":\"2026-11-23T12:00:00.000Z\"}"_ba;
    QTest::newRow("second") << 2
                            << "{\"account\":\"ola\",\"batch\":\"b1\",\"change\":\"c1\",\"digest\":\"6464\","
                               "\"key\":\"k1\",\"purpose\":\"skranke approval 2\",\"reason\":\"announced\","
                               "\"time\":\"2026-11-23T12:00:00.000Z\"}"_ba;
}

void TestApprovals::theMessageIsWhatItSays()
{
    QFETCH(int, version);
    const Approval approval{.digest = "dd",
                            .account = u"ola"_s,
                            .time = noon,
                            .key = SigningKeyId(u"k1"_s),
                            .version = version,
                            .reason = u"announced"_s};
    QTEST(Approvals::message(ChangeId(u"c1"_s), BatchId(u"b1"_s), approval), "message");
}

void TestApprovals::anApprovalHolds_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("without a reason") << QString();
    QTest::newRow("with a reason") << u"Årleg utskifting av «studentar» 😀"_s;
}

void TestApprovals::anApprovalHolds()
{
    QFETCH(QString, reason);
    const Change change = someChange();
    const auto own = keyOf(u"ola"_s, 'o');
    const Approval approval = Approvals::make(change, change.digest, own, noon, reason);
    QCOMPARE(approval.reason, reason);
    QCOMPARE(approval.version, 2);
    QCOMPARE(Approvals::faultOf(change, change.digest, approval, own.key), QString());
}

void TestApprovals::anAlteredApprovalDoesNotHold_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::newRow("another reason") << Alter([](Approval &a) { a.reason = u"announced!"_s; });
    QTest::newRow("the reason in other letters") << Alter([](Approval &a) { a.reason = u"Announced"_s; });
    QTest::newRow("a blank more") << Alter([](Approval &a) { a.reason += u' '; });
    QTest::newRow("no reason") << Alter([](Approval &a) { a.reason.clear(); });
    QTest::newRow("a reason that does not open") << Alter([](Approval &a) {
        a.reason.clear();
        a.damaged = true;
    });
    QTest::newRow("called damaged") << Alter([](Approval &a) { a.damaged = true; });
    QTest::newRow("called older") << Alter([](Approval &a) { a.version = 1; });
    QTest::newRow("called older, without a reason") << Alter([](Approval &a) {
        a.version = 1;
        a.reason.clear();
    });
    QTest::newRow("called newer") << Alter([](Approval &a) { a.version = 3; });
    QTest::newRow("no version") << Alter([](Approval &a) { a.version = 0; });
    QTest::newRow("account") << Alter([](Approval &a) { a.account = u"kari"_s; });
    QTest::newRow("time") << Alter([](Approval &a) { a.time = a.time.addMSecs(1); });
}

void TestApprovals::anAlteredApprovalDoesNotHold()
{
    QFETCH(Alter, alter);
    const Change change = someChange();
    const auto own = keyOf(u"ola"_s, 'o');
    Approval approval = Approvals::make(change, change.digest, own, noon, u"announced"_s);
    alter(approval);
    QCOMPARE(Approvals::faultOf(change, change.digest, approval, own.key), u"signature-mismatch"_s);
}

void TestApprovals::anOlderApprovalHoldsAndIsNeverTakenForANewerOne_data()
{
    QTest::addColumn<Alter>("alter");
    QTest::addColumn<QString>("fault");
    QTest::newRow("as it was") << Alter([](Approval &) { }) << QString();
    QTest::newRow("called newer") << Alter([](Approval &a) { a.version = 2; }) << u"signature-mismatch"_s;
    QTest::newRow("a reason beside it") << Alter([](Approval &a) { a.reason = u"announced"_s; })
                                        << u"signature-mismatch"_s;
    QTest::newRow("a reason that does not open")
        << Alter([](Approval &a) { a.damaged = true; }) << u"signature-mismatch"_s;
}

void TestApprovals::anOlderApprovalHoldsAndIsNeverTakenForANewerOne()
{
    QFETCH(Alter, alter);
    const Change change = someChange();
    const auto own = keyOf(u"ola"_s, 'o');
    Approval approval = older(change, own);
    alter(approval);
    QTEST(Approvals::faultOf(change, change.digest, approval, own.key), "fault");
}

void TestApprovals::twoPersonsAndAReasonAreEnough_data()
{
    QTest::addColumn<Given>("approvals");
    QTest::addColumn<bool>("enough");
    QTest::newRow("none") << Given() << false;
    QTest::newRow("one with a reason") << Given{given(u"ola"_s, u"k1"_s, u"why"_s)} << false;
    QTest::newRow("two without a reason") << Given{given(u"ola"_s, u"k1"_s), given(u"kari"_s, u"k2"_s)} << false;
    QTest::newRow("the second with a reason")
        << Given{given(u"ola"_s, u"k1"_s), given(u"kari"_s, u"k2"_s, u"why"_s)} << true;
    // The one who came first in time may have been taken in last, from another desk.
    QTest::newRow("the first with a reason")
        << Given{given(u"ola"_s, u"k1"_s, u"why"_s), given(u"kari"_s, u"k2"_s)} << true;
    QTest::newRow("one key") << Given{given(u"ola"_s, u"k1"_s), given(u"kari"_s, u"k1"_s, u"why"_s)} << false;
    QTest::newRow("one account") << Given{given(u"ola"_s, u"k1"_s), given(u"ola"_s, u"k2"_s, u"why"_s)} << false;
    QTest::newRow("two from before") << Given{given(u"ola"_s, u"k1"_s, {}, 1), given(u"kari"_s, u"k2"_s, {}, 1)}
                                     << true;
    QTest::newRow("one from before, one without")
        << Given{given(u"ola"_s, u"k1"_s, {}, 1), given(u"kari"_s, u"k2"_s)} << false;
    QTest::newRow("one from before, one with")
        << Given{given(u"ola"_s, u"k1"_s, {}, 1), given(u"kari"_s, u"k2"_s, u"why"_s)} << true;
    QTest::newRow("the third with a reason")
        << Given{given(u"ola"_s, u"k1"_s), given(u"kari"_s, u"k2"_s), given(u"eva"_s, u"k3"_s, u"why"_s)} << true;
}

void TestApprovals::twoPersonsAndAReasonAreEnough()
{
    QFETCH(Given, approvals);
    QTEST(Approvals::areEnough(approvals), "enough");
}

void TestApprovals::oneMoreApproval_data()
{
    QTest::addColumn<Given>("present");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("needsSecond");
    QTest::addColumn<Standing>("standing");
    const Approval ola = given(u"ola"_s, u"k1"_s);
    const Approval kari = given(u"kari"_s, u"k2"_s);
    const Approval why = given(u"kari"_s, u"k2"_s, u"why"_s);
    const QString none;
    QTest::newRow("the first") << Given() << u"ola"_s << none << true << Standing::Counts;
    QTest::newRow("the same") << Given{ola} << u"ola"_s << none << true << Standing::Known;
    QTest::newRow("the same, with a reason") << Given{ola} << u"ola"_s << u"why"_s << true << Standing::Known;
    QTest::newRow("another") << Given{ola} << u"kari"_s << none << true << Standing::LacksReason;
    QTest::newRow("another, small batch") << Given{ola} << u"kari"_s << none << false << Standing::Counts;
    QTest::newRow("another, with a reason") << Given{ola} << u"kari"_s << u"why"_s << true << Standing::Counts;
    QTest::newRow("a reason later") << Given{ola, kari} << u"ola"_s << u"why"_s << true << Standing::Counts;
    QTest::newRow("a reason later, small batch")
        << Given{ola, kari} << u"ola"_s << u"why"_s << false << Standing::Known;
    QTest::newRow("no reason later") << Given{ola, kari} << u"ola"_s << none << true << Standing::Known;
    QTest::newRow("a reason more") << Given{ola, why} << u"ola"_s << u"why"_s << true << Standing::Known;
    QTest::newRow("a third") << Given{ola, why} << u"eva"_s << none << true << Standing::LacksReason;
}

void TestApprovals::oneMoreApproval()
{
    QFETCH(Given, present);
    QFETCH(QString, account);
    QFETCH(QString, reason);
    QFETCH(bool, needsSecond);
    QTEST(Approvals::standingOf(present, account, reason, needsSecond), "standing");
}

void TestApprovals::aReasonIsOneLine_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    QTest::newRow("as it is") << u"Nytt semester"_s << u"Nytt semester"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("blank") << u" \t\u00a0\n"_s << QString();
    QTest::newRow("blanks at the ends") << u"  Nytt semester "_s << u"Nytt semester"_s;
    QTest::newRow("lines") << u"Nytt\r\nsemester"_s << u"Nytt semester"_s;
    QTest::newRow("a terminal's command") << u"Nytt\u001b[2Jsemester\u0007"_s << u"Nytt [2Jsemester"_s;
    QTest::newRow("a turned direction") << u"Nytt \u202e2202 ter"_s << u"Nytt 2202 ter"_s;
    QTest::newRow("nothing but commands") << u"\u0000\u0001\u009b"_s << QString();
}

void TestApprovals::aReasonIsOneLine()
{
    QFETCH(QString, typed);
    const auto reason = checkedReason(typed);
    QVERIFY(reason);
    QTEST(*reason, "reason");
    QCOMPARE(checkedReason(*reason), reason);
}

void TestApprovals::aReasonHasALargestLength()
{
    QVERIFY(checkedReason(QString(mostReasonLength, u'å')));
    QVERIFY(checkedReason(u"  "_s + QString(mostReasonLength, u'å') + u'\n'));
    const auto longer = checkedReason(QString(mostReasonLength + 1, u'å'));
    QVERIFY(!longer);
    QCOMPARE(longer.error().code, u"reason-too-long"_s);
    QCOMPARE(longer.error().subject, QString::number(mostReasonLength));
}

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
