// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendplan.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace samples;
using Kind = SendPlan::Kind;

class TestSendPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void updateSendsTheFreshObjectWithTheEdits();
    void updateLeavesRolesOutUnlessTheyAreTheTask();
    void updateOfAChangedTargetIsRebasedOrStopped_data();
    void updateOfAChangedTargetIsRebasedOrStopped();
    void updateOfSomebodyElseIsAConflict_data();
    void updateOfSomebodyElseIsAConflict();
    void createSendsExactlyTheEditsAndNeverOverAUser();
    void deleteIsRefusedWhileBusinessIsOpen_data();
    void deleteIsRefusedWhileBusinessIsOpen();
    void deleteOfAChangedUserIsAConflict();
    void undoPutsThePreImageBackByteForByte();
    void undoOfATamperedPreImageSendsOnlyTheReviewedEdits();
    void undoAfterSomebodyElseIsAConflictEverywhere();
    void notesNameMembersAndNoKeys();
    void overridesHaveAlmasNames();
};

void TestSendPlan::updateSendsTheFreshObjectWithTheEdits()
{
    const Change change = update(kari(), {edit(kari(), u"expiry_date"_s, u"2028-06-30"_s)});
    const SendPlan plan = planSend(change, kari());
    QCOMPARE(plan.kind, Kind::Write);
    QJsonObject expected = kari();
    expected.insert(u"expiry_date"_s, u"2028-06-30"_s);
    QCOMPARE(plan.predicted, expected);
    expected.remove(u"user_role"_s);
    QCOMPARE(plan.body, expected); // unknown members and Internal segments included
    QVERIFY(plan.notes.isEmpty());
}

void TestSendPlan::updateLeavesRolesOutUnlessTheyAreTheTask()
{
    const Change other = update(kari(), {edit(kari(), u"last_name"_s, u"Berg"_s)});
    QVERIFY(!planSend(other, kari()).body.contains("user_role"_L1));
    const Change roles = update(kari(), {edit(kari(), u"user_role[200|X]"_s, gone)});
    QVERIFY(planSend(roles, kari()).body.contains("user_role"_L1));
}

void TestSendPlan::updateOfAChangedTargetIsRebasedOrStopped_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("theirs");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("notes");

    QTest::newRow("elsewhere") << u"last_name"_s << QJsonValue(u"Berg"_s) << Kind::Write
                               << QStringList{u"rebased: last_name"_s};
    QTest::newRow("another e-mail") << u"contact_info.email[kari@two.example]"_s << gone << Kind::Write
                                    << QStringList{u"rebased: contact_info.email"_s};
    QTest::newRow("to the same") << u"expiry_date"_s << QJsonValue(u"2028-06-30Z"_s) << Kind::Write << QStringList();
    QTest::newRow("to something else") << u"expiry_date"_s << QJsonValue(u"2029-01-01Z"_s) << Kind::Conflict
                                       << QStringList{u"changed elsewhere: expiry_date"_s};
    QTest::newRow("what only Alma writes")
        << u"status_date"_s << QJsonValue(u"2026-01-01Z"_s) << Kind::Write << QStringList();
}

void TestSendPlan::updateOfAChangedTargetIsRebasedOrStopped()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, theirs);
    const Change change = update(kari(), {edit(kari(), u"expiry_date"_s, u"2028-06-30"_s)});
    const QJsonObject fresh = with(kari(), path, theirs);
    const SendPlan plan = planSend(change, fresh);
    QTEST(plan.kind, "kind");
    QTEST(plan.notes, "notes");
    if (plan.kind == Kind::Write) {
        QCOMPARE(plan.body.value("expiry_date"_L1).toString(), u"2028-06-30"_s);
        if (path != u"expiry_date")
            QCOMPARE(userfields::value(plan.body, FieldPath::fromString(path)), theirs);
    } else {
        QVERIFY(plan.body.isEmpty());
    }
}

void TestSendPlan::updateOfSomebodyElseIsAConflict_data()
{
    QTest::addColumn<bool>("found");
    QTest::addColumn<QString>("primaryId");
    QTest::addColumn<bool>("conflict");
    QTest::newRow("gone") << false << QString() << true;
    QTest::newRow("another user under the same text") << true << u"ola"_s << true;
    QTest::newRow("same, other case") << true << u"KARI"_s << false;
}

void TestSendPlan::updateOfSomebodyElseIsAConflict()
{
    QFETCH(bool, found);
    QFETCH(QString, primaryId);
    QFETCH(bool, conflict);
    const Change change = update(kari(), {edit(kari(), u"last_name"_s, u"Berg"_s)});
    const auto fresh = found ? std::optional(with(kari(), u"primary_id"_s, primaryId)) : std::nullopt;
    QCOMPARE(planSend(change, fresh).kind == Kind::Conflict, conflict);
}

void TestSendPlan::createSendsExactlyTheEditsAndNeverOverAUser()
{
    QJsonObject user = kari();
    for (const QString &member : {u"full_name"_s, u"status_date"_s, u"loans"_s, u"requests"_s, u"fees"_s})
        user.remove(member);
    Change change = create(user);
    change.result = json(R"({"primary_id":"tampered"})"); // what is sent comes from the reviewed edits alone
    const SendPlan plan = planSend(change, std::nullopt);
    QCOMPARE(plan.kind, Kind::Write);
    QVERIFY(userfields::differingPaths(plan.body, user).isEmpty());
    QCOMPARE(planSend(change, user).kind, Kind::Conflict);
}

void TestSendPlan::deleteIsRefusedWhileBusinessIsOpen_data()
{
    QTest::addColumn<QByteArray>("loans");
    QTest::addColumn<bool>("refused");
    QTest::newRow("none") << QByteArray("null") << false;
    QTest::newRow("zero") << QByteArray(R"({"value":0})") << false;
    QTest::newRow("zero as text") << QByteArray(R"({"value":"0"})") << false;
    QTest::newRow("zero balance") << QByteArray(R"({"value":"0.0"})") << false;
    QTest::newRow("one") << QByteArray(R"({"value":1})") << true;
    QTest::newRow("fourteen as text") << QByteArray(R"({"value":"14"})") << true;
    QTest::newRow("balance") << QByteArray(R"({"value":12.5})") << true;
    QTest::newRow("credit") << QByteArray(R"({"value":-1})") << true;
}

void TestSendPlan::deleteIsRefusedWhileBusinessIsOpen()
{
    QFETCH(QByteArray, loans);
    QFETCH(bool, refused);
    for (const QString &member : {u"loans"_s, u"requests"_s, u"fees"_s}) {
        Change change = update(kari(), {});
        change.operation = Operation::Delete;
        QJsonObject fresh = kari();
        fresh.insert(member, json("{\"v\":" + loans + "}").value("v"_L1));
        const SendPlan plan = planSend(change, fresh);
        QCOMPARE(plan.kind, refused ? Kind::Refuse : Kind::Write);
        QCOMPARE(plan.code, refused ? u"has-open-business"_s : QString());
    }
}

void TestSendPlan::deleteOfAChangedUserIsAConflict()
{
    Change change = update(kari(), {});
    change.operation = Operation::Delete;
    QCOMPARE(planSend(change, with(kari(), u"last_name"_s, u"Berg"_s)).kind, Kind::Conflict);
    QCOMPARE(planSend(change, std::nullopt).kind, Kind::Conflict);
}

void TestSendPlan::undoPutsThePreImageBackByteForByte()
{
    // The order of e-mails and an element's unmapped member are no difference to the desk, but an undo gives both back.
    const QJsonObject original = kari();
    QJsonObject now =
        with(with(original, u"contact_info.email[kari@one.example]"_s, gone), u"status_date"_s, u"2026-02-02Z"_s);
    Change undo =
        update(now,
               {edit(now, u"contact_info.email[kari@one.example]"_s,
                     userfields::value(original, FieldPath::fromString(u"contact_info.email[kari@one.example]")),
                     DecidedBy::Undo)});
    undo.undoes = ChangeId(u"c1"_s);
    undo.result = original;
    const SendPlan plan = planSend(undo, now);
    QCOMPARE(plan.kind, Kind::Write);
    QJsonObject expected = original;
    expected.remove(u"user_role"_s);
    expected.insert(u"status_date"_s, u"2026-02-02Z"_s); // Alma's own member comes from the fresh read
    QCOMPARE(plan.body, expected);
}

void TestSendPlan::undoOfATamperedPreImageSendsOnlyTheReviewedEdits()
{
    const QJsonObject now = with(kari(), u"last_name"_s, u"Berg"_s);
    Change undo = update(now, {edit(now, u"last_name"_s, u"Nordmann"_s, DecidedBy::Undo)});
    undo.undoes = ChangeId(u"c1"_s);
    undo.result = with(kari(), u"expiry_date"_s, u"2099-01-01Z"_s);
    const SendPlan plan = planSend(undo, now);
    QCOMPARE(plan.body.value("expiry_date"_L1), kari().value("expiry_date"_L1));
    QCOMPARE(plan.body.value("last_name"_L1).toString(), u"Nordmann"_s);
}

void TestSendPlan::undoAfterSomebodyElseIsAConflictEverywhere()
{
    const QJsonObject now = with(kari(), u"last_name"_s, u"Berg"_s);
    Change undo = update(now, {edit(now, u"last_name"_s, u"Nordmann"_s, DecidedBy::Undo)});
    undo.undoes = ChangeId(u"c1"_s);
    undo.result = kari();
    const SendPlan elsewhere = planSend(undo, with(now, u"expiry_date"_s, u"2029-01-01Z"_s));
    QCOMPARE(elsewhere.kind, Kind::Conflict);
    QCOMPARE(elsewhere.notes, QStringList{u"changed since: expiry_date"_s});
    QCOMPARE(planSend(undo, with(now, u"last_name"_s, u"Dahl"_s)).kind, Kind::Conflict);
}

void TestSendPlan::notesNameMembersAndNoKeys()
{
    QCOMPARE(
        memberNames({FieldPath::fromString(u"contact_info.email[a@x.example]"),
                     FieldPath::fromString(u"contact_info.email[b@x.example]"), FieldPath::fromString(u"last_name")}),
        u"contact_info.email, last_name"_s);
}

void TestSendPlan::overridesHaveAlmasNames()
{
    Change change;
    change.overrides = {u"user_group"_s, u"rs_library"_s, u"library_notices"_s};
    QCOMPARE(overrideNames(change), QStringList({u"user_group"_s, u"rs_libraries"_s, u"library_notices"_s}));
}

QTEST_GUILESS_MAIN(TestSendPlan)
#include "tst_sendplan.moc"
