// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/settlement.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace samples;
using enum ChangeState;

namespace {

/// Two edits: one ordinary, one sticky.
Change sample()
{
    return update(
        kari(),
        {edit(kari(), u"last_name"_s, u"Berg"_s), edit(kari(), u"user_group"_s, QJsonObject{{u"value"_s, u"16"_s}})});
}

} // namespace

class TestSettlement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUpdateIsSettledByWhatIsReadBack_data();
    void anUpdateIsSettledByWhatIsReadBack();
    void membersThatAlmaAddsToANewElementAreNoDifference();
    void anUndoMustComeBackWhole();
    void aCreateIsSettledByWhatIsReadBack_data();
    void aCreateIsSettledByWhatIsReadBack();
    void aDeleteIsSettledByWhatIsReadBack_data();
    void aDeleteIsSettledByWhatIsReadBack();
    void aRepeatedVerificationAgrees();
};

void TestSettlement::anUpdateIsSettledByWhatIsReadBack_data()
{
    QTest::addColumn<QJsonObject>("seen");
    QTest::addColumn<ChangeState>("written");
    QTest::addColumn<ChangeState>("unknown");
    QTest::addColumn<QStringList>("notes");

    const QJsonObject predicted = sample().result;
    const QJsonValue oldGroup = kari().value("user_group"_L1);
    const auto noted = [](const char *text) { return QStringList{QString::fromUtf8(text)}; };
    QTest::newRow("as predicted") << predicted << Applied << Applied << QStringList();
    QTest::newRow("with a description") << with(predicted, u"user_group"_s, json(R"({"value":"16","desc":"Staff"})"))
                                        << Applied << Applied << QStringList();
    QTest::newRow("sticky kept") << with(predicted, u"user_group"_s, oldGroup) << Kept << Kept
                                 << noted("kept: user_group");
    QTest::newRow("sticky became something else") << with(predicted, u"user_group"_s, json(R"({"value":"99"})"))
                                                  << Conflict << Conflict << noted("read back differs: user_group");
    QTest::newRow("ordinary did not change") << with(predicted, u"last_name"_s, u"Nordmann"_s) << Conflict << Conflict
                                             << noted("read back differs: last_name");
    QTest::newRow("nothing changed") << kari() << Conflict << Approved
                                     << noted("read back differs: last_name, user_group");
    QTest::newRow("elsewhere too") << with(predicted, u"expiry_date"_s, u"2030-01-01Z"_s) << Applied << Applied
                                   << noted("also different: expiry_date");
    QTest::newRow("nothing but elsewhere") << with(kari(), u"expiry_date"_s, u"2030-01-01Z"_s) << Conflict << Approved
                                           << noted("read back differs: last_name, user_group");
}

void TestSettlement::anUpdateIsSettledByWhatIsReadBack()
{
    QFETCH(QJsonObject, seen);
    const Settlement written = settleWritten(sample(), kari(), seen);
    QTEST(written.state, "written");
    QTEST(written.notes, "notes");
    QTEST(settleUnknown(sample(), kari(), seen).state, "unknown");
}

void TestSettlement::membersThatAlmaAddsToANewElementAreNoDifference()
{
    const QJsonObject phone = json(R"({"phone_number":"12 34 56 78","segment_type":"External"})");
    const Change change = update(kari(), {edit(kari(), u"contact_info.phone[12345678]"_s, phone)});
    QJsonObject full = phone;
    full.insert(u"preferred_sms"_s, false);
    QCOMPARE(settleWritten(change, kari(), with(change.result, u"contact_info.phone[12345678]"_s, full)).state,
             Applied);
}

void TestSettlement::anUndoMustComeBackWhole()
{
    const QString path = u"contact_info.email[kari@two.example]"_s;
    const QJsonObject now = with(kari(), path, json(R"({"description":"added"})"));
    Change undo =
        update(now, {edit(now, path, userfields::value(kari(), FieldPath::fromString(path)), DecidedBy::Undo)});
    undo.undoes = ChangeId(u"c1"_s);
    undo.result = kari();
    QCOMPARE(settleWritten(undo, now, kari()).state, Applied);
    QCOMPARE(settleWritten(undo, now, now).state, Conflict);
    QCOMPARE(settleUnknown(undo, now, now).state, Approved);
}

void TestSettlement::aCreateIsSettledByWhatIsReadBack_data()
{
    QTest::addColumn<bool>("found");
    QTest::addColumn<QJsonObject>("seen");
    QTest::addColumn<ChangeState>("written");
    QTest::addColumn<ChangeState>("unknown");
    QTest::newRow("as sent") << true << kari() << Applied << Applied;
    QTest::newRow("with Alma's defaults")
        << true << with(with(kari(), u"preferred_language"_s, u"nb"_s), u"gender"_s, u"NONE"_s) << Applied << Applied;
    QTest::newRow("something else") << true << with(kari(), u"last_name"_s, u"Berg"_s) << Conflict << Conflict;
    QTest::newRow("sticky, something else") << true << with(kari(), u"user_group"_s, u"99"_s) << Conflict << Conflict;
    QTest::newRow("not there") << false << QJsonObject() << Conflict << Approved;
}

void TestSettlement::aCreateIsSettledByWhatIsReadBack()
{
    QFETCH(bool, found);
    QFETCH(QJsonObject, seen);
    Change change = create(kari());
    change.intent.append(
        {.path = FieldPath::fromString(u"gender"), .oldValue = gone, .newValue = u""_s, .rule = DecidedBy::NewUser});
    const auto user = found ? std::optional(seen) : std::nullopt;
    QTEST(settleWritten(change, {}, user).state, "written");
    QTEST(settleUnknown(change, {}, user).state, "unknown");
}

void TestSettlement::aDeleteIsSettledByWhatIsReadBack_data()
{
    QTest::addColumn<bool>("found");
    QTest::addColumn<QJsonObject>("seen");
    QTest::addColumn<ChangeState>("written");
    QTest::addColumn<ChangeState>("unknown");
    QTest::newRow("gone") << false << QJsonObject() << Applied << Applied;
    QTest::newRow("still there") << true << kari() << Conflict << Approved;
    QTest::newRow("there and changed") << true << with(kari(), u"last_name"_s, u"Berg"_s) << Conflict << Conflict;
}

void TestSettlement::aDeleteIsSettledByWhatIsReadBack()
{
    QFETCH(bool, found);
    QFETCH(QJsonObject, seen);
    Change change = update(kari(), {});
    change.operation = Operation::Delete;
    const auto user = found ? std::optional(seen) : std::nullopt;
    QTEST(settleWritten(change, kari(), user).state, "written");
    QTEST(settleUnknown(change, kari(), user).state, "unknown");
}

/// A change whose edits were true already has happened, whoever did it: it must not be sent again and again.
void TestSettlement::aRepeatedVerificationAgrees()
{
    const QJsonObject already = sample().result;
    QCOMPARE(settleUnknown(sample(), already, already).state, Applied);
}

QTEST_GUILESS_MAIN(TestSettlement)
#include "tst_settlement.moc"
