// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/change.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

Change example()
{
    Change change;
    change.target = {.institution = InstitutionCode(u"NSK"_s), .kind = TargetKind::User, .key = u"kari"_s};
    change.base = {{u"primary_id"_s, u"kari"_s}, {u"expiry_date"_s, u"2026-01-01Z"_s}};
    change.intent = {{.path = {.member = u"expiry_date"_s, .element = {}},
                      .oldValue = u"2026-01-01Z"_s,
                      .newValue = u"2027-01-01Z"_s}};
    return change;
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordLeadsBackToItsValue();
    void unknownWordsAreRefused();
    void pathsLeadBackToThemselves_data();
    void pathsLeadBackToThemselves();
    void intentLeadsBackToItself();
    void absentAndNullStayDifferent();
    void malformedIntentIsRefused_data();
    void malformedIntentIsRefused();
    void digestCoversWhatIsReviewed_data();
    void digestCoversWhatIsReviewed();
    void digestIsSha256OfTheCanonicalForm();
    void digestIgnoresWhatHappensLater();
    void idComesFromTheDigest();
};

void TestChange::everyWordLeadsBackToItsValue()
{
    for (int i = 0; i <= static_cast<int>(DecidedBy::Undo); ++i)
        QCOMPARE(decidedByFromWord(toWord(static_cast<DecidedBy>(i))), static_cast<DecidedBy>(i));
    for (int i = 0; i <= static_cast<int>(Operation::Run); ++i)
        QCOMPARE(operationFromWord(toWord(static_cast<Operation>(i))), static_cast<Operation>(i));
    for (int i = 0; i <= static_cast<int>(ChangeState::Withdrawn); ++i)
        QCOMPARE(changeStateFromWord(toWord(static_cast<ChangeState>(i))), static_cast<ChangeState>(i));
    for (int i = 0; i <= static_cast<int>(BatchKind::Undo); ++i)
        QCOMPARE(batchKindFromWord(toWord(static_cast<BatchKind>(i))), static_cast<BatchKind>(i));
    QCOMPARE(targetKindFromWord(toWord(TargetKind::User)), TargetKind::User);
}

void TestChange::unknownWordsAreRefused()
{
    QVERIFY(!changeStateFromWord(u""));
    QVERIFY(!changeStateFromWord(u"Applied"));
    QVERIFY(!operationFromWord(u"erase"));
    QVERIFY(!decidedByFromWord(u"chance"));
}

void TestChange::pathsLeadBackToThemselves_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("text");
    QTest::newRow("single") << u"expiry_date"_s << QString() << u"expiry_date"_s;
    QTest::newRow("element") << u"contact_info.email"_s << u"a@b.example"_s << u"contact_info.email[a@b.example]"_s;
    QTest::newRow("brackets in the key") << u"user_note"_s << u"POPUP|see [1] and ]"_s
                                         << u"user_note[POPUP|see [1] and ]]"_s;
    QTest::newRow("number in the key") << u"user_note"_s << u"A|b#2"_s << u"user_note[A|b#2]"_s;
}

void TestChange::pathsLeadBackToThemselves()
{
    QFETCH(QString, member);
    QFETCH(QString, element);
    const FieldPath path{.member = member, .element = element};
    QTEST(path.toString(), "text");
    QCOMPARE(FieldPath::fromString(path.toString()), path);
}

void TestChange::intentLeadsBackToItself()
{
    const QList<Edit> intent{
        {.path = FieldPath::fromString(u"user_group"),
         .oldValue = u"1"_s,
         .newValue = QJsonObject{{u"value"_s, u"2"_s}},
         .rule = DecidedBy::Protection,
         .reason = u"until spring"_s,
         .losesHandEdit = true},
        {.path = FieldPath::fromString(u"user_note[A|b]"),
         .oldValue = QJsonObject{{u"note_text"_s, u"b"_s}},
         .newValue = QJsonValue(QJsonValue::Undefined),
         .rule = DecidedBy::Desk},
    };
    QCOMPARE(intentFromJson(intentToJson(intent)), intent);
    QCOMPARE(intentFromJson({}), QList<Edit>());
}

void TestChange::absentAndNullStayDifferent()
{
    const QList<Edit> absent{
        {.path = FieldPath::fromString(u"a"), .oldValue = QJsonValue(QJsonValue::Undefined), .newValue = QJsonValue()}};
    const auto back = intentFromJson(intentToJson(absent));
    QVERIFY(back);
    QVERIFY(back->first().oldValue.isUndefined());
    QVERIFY(back->first().newValue.isNull());
}

void TestChange::malformedIntentIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no path") << QByteArray(R"([{"rule":"file","new":1}])");
    QTest::newRow("no rule") << QByteArray(R"([{"path":"a","new":1}])");
    QTest::newRow("unknown rule") << QByteArray(R"([{"path":"a","rule":"x"}])");
    QTest::newRow("no object") << QByteArray("[1]");
}

void TestChange::malformedIntentIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!intentFromJson(QJsonDocument::fromJson(text).array()));
}

void TestChange::digestCoversWhatIsReviewed_data()
{
    QTest::addColumn<int>("part");
    const char *const parts[] = {"institution", "key",          "operation", "base",   "old value",
                                 "new value",   "path",         "rule",      "reason", "loses a hand edit",
                                 "override",    "one more edit"};
    for (int i = 0; const char *part : parts)
        QTest::newRow(part) << i++;
}

void TestChange::digestCoversWhatIsReviewed()
{
    QFETCH(int, part);
    Change other = example();
    Edit &edit = other.intent.first();
    switch (part) {
    case 0:
        other.target.institution = InstitutionCode(u"NTX"_s);
        break;
    case 1:
        other.target.key = u"karl"_s;
        break;
    case 2:
        other.operation = Operation::Delete;
        break;
    case 3:
        other.base.insert(u"x_unknown"_s, 1);
        break;
    case 4:
        edit.oldValue = u"2026-01-02Z"_s;
        break;
    case 5:
        edit.newValue = u"2027-01-02Z"_s;
        break;
    case 6:
        edit.path.member = u"purge_date"_s;
        break;
    case 7:
        edit.rule = DecidedBy::Desk;
        break;
    case 8:
        edit.reason = u"x"_s;
        break;
    case 9:
        edit.losesHandEdit = true;
        break;
    case 10:
        other.overrides = {u"user_group"_s};
        break;
    default:
        other.intent.append(edit);
        break;
    }
    QVERIFY(changeDigest(other) != changeDigest(example()));
}

void TestChange::digestIsSha256OfTheCanonicalForm()
{
    const QByteArray canonical =
        R"({"base":{"expiry_date":"2026-01-01Z","primary_id":"kari"},)"
        R"("intent":[{"new":"2027-01-01Z","old":"2026-01-01Z","path":"expiry_date","rule":"file"}],)"
        R"("operation":"update","overrides":[],"target":{"institution":"NSK","key":"kari","kind":"user"}})";
    QCOMPARE(changeDigest(example()), QCryptographicHash::hash(canonical, QCryptographicHash::Sha256));
}

void TestChange::digestIgnoresWhatHappensLater()
{
    Change later = example();
    later.batch = BatchId(u"b1"_s);
    later.state = ChangeState::Applied;
    later.notes = {u"rebased"_s};
    later.response = {{u"primary_id"_s, u"kari"_s}};
    later.trackingId = u"E01"_s;
    QCOMPARE(changeDigest(later), changeDigest(example()));
}

void TestChange::idComesFromTheDigest()
{
    const QByteArray digest = changeDigest(example());
    QCOMPARE(changeIdFor(digest).toString(), u'c' + QString::fromLatin1(digest.toHex().first(16)));
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
