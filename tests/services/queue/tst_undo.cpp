// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendplan.h"
#include "services/queue/undo.h"
#include "tests/services/queue/samples.h"

#include <QTest>

using namespace samples;

namespace {

Change done(Change change, const QJsonObject &response, ChangeState state = ChangeState::Applied)
{
    change.id = ChangeId(u"c0123456789abcdef"_s);
    change.state = state;
    change.response = response;
    return change;
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoOfAnUpdateLeadsBackToThePreImage_data();
    void undoOfAnUpdateLeadsBackToThePreImage();
    void undoOfAnUndoLeadsForwardAgain();
    void stickyFieldsAreForcedBack();
    void rolesOfOthersAreLeftAlone();
    void whatOthersChangedBeforeTheReadBackStays();
    void undoOfARenameAddressesTheNewId();
    void undoOfACreateIsADelete();
    void undoOfADeleteIsACreateWithItsRoles();
    void ofWhatWasWrittenAndReadBackOtherwiseTheArrivedEditsGoBack();
    void onlyTheAskedMembersGoBack();
    void undoIsRefusedWithAReason_data();
    void undoIsRefusedWithAReason();
};

void TestUndo::undoOfAnUpdateLeadsBackToThePreImage_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("single value") << u"last_name"_s << QJsonValue(u"Berg"_s);
    QTest::newRow("new member") << u"middle_name"_s << QJsonValue(u"Lie"_s);
    QTest::newRow("removed member") << u"expiry_date"_s << gone;
    QTest::newRow("changed element") << u"contact_info.email[kari@one.example]"_s
                                     << QJsonValue(json(R"({"description":"other","x_new":1})"));
    QTest::newRow("removed element") << u"contact_info.email[kari@one.example]"_s << gone;
    QTest::newRow("added element") << u"user_note[POPUP|hi]"_s
                                   << QJsonValue(json(R"({"note_type":{"value":"POPUP"},"note_text":"hi"})"));
    QTest::newRow("unknown member") << u"x_unknown"_s << QJsonValue(1);
}

void TestUndo::undoOfAnUpdateLeadsBackToThePreImage()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QJsonObject after = with(kari(), path, value);
    const auto undo = undoOf(done(update(kari(), {edit(kari(), path, value)}), after), kari());
    QVERIFY(undo);
    QCOMPARE(undo->operation, Operation::Update);
    QCOMPARE(undo->undoes.toString(), u"c0123456789abcdef"_s);
    QCOMPARE(undo->base, after);
    QCOMPARE(undo->intent.size(), 1);
    QCOMPARE(undo->intent.first().path.toString(), path);
    QCOMPARE(undo->intent.first().rule, DecidedBy::Undo);
    const SendPlan plan = planSend(*undo, after);
    QCOMPARE(plan.kind, SendPlan::Kind::Write);
    QJsonObject expected = kari();
    expected.remove(u"user_role"_s);
    QCOMPARE(plan.body, expected);
}

void TestUndo::undoOfAnUndoLeadsForwardAgain()
{
    const QJsonObject after = with(kari(), u"last_name"_s, u"Berg"_s);
    auto undo = undoOf(done(update(kari(), {edit(kari(), u"last_name"_s, u"Berg"_s)}), after), kari());
    QVERIFY(undo);
    const auto redo = undoOf(done(*undo, kari()), after);
    QVERIFY(redo);
    QCOMPARE(planSend(*redo, kari()).body.value("last_name"_L1).toString(), u"Berg"_s);
}

void TestUndo::stickyFieldsAreForcedBack()
{
    const QJsonObject after = with(with(kari(), u"user_group"_s, json(R"({"value":"16"})")), u"last_name"_s, u"Berg"_s);
    const auto change = update(
        kari(), {edit(kari(), u"user_group"_s, json(R"({"value":"16"})")), edit(kari(), u"last_name"_s, u"Berg"_s)});
    const auto undo = undoOf(done(change, after, ChangeState::Kept), kari());
    QVERIFY(undo);
    QCOMPARE(undo->overrides, QStringList{u"user_group"_s});
}

void TestUndo::rolesOfOthersAreLeftAlone()
{
    const QJsonObject after = with(with(kari(), u"user_role[200|X]"_s, gone), u"last_name"_s, u"Berg"_s);
    const auto undo = undoOf(done(update(kari(), {edit(kari(), u"last_name"_s, u"Berg"_s)}), after), kari());
    QVERIFY(undo);
    QCOMPARE(undo->intent.size(), 1);
}

void TestUndo::whatOthersChangedBeforeTheReadBackStays()
{
    const QJsonObject sent = with(kari(), u"last_name"_s, u"Berg"_s);
    const QJsonObject read = with(sent, u"expiry_date"_s, u"2033-01-31Z"_s);
    const auto undo = undoOf(done(update(kari(), {edit(kari(), u"last_name"_s, u"Berg"_s)}), read), kari());
    QVERIFY(undo);
    QCOMPARE(undo->intent.size(), 1);
    const SendPlan plan = planSend(*undo, read);
    QCOMPARE(plan.kind, SendPlan::Kind::Write);
    QCOMPARE(plan.body.value("last_name"_L1), kari().value("last_name"_L1));
    QCOMPARE(plan.body.value("expiry_date"_L1), QJsonValue(u"2033-01-31Z"_s));
}

void TestUndo::undoOfARenameAddressesTheNewId()
{
    const QJsonObject after = with(kari(), u"primary_id"_s, u"kari2"_s);
    const auto undo = undoOf(done(update(kari(), {edit(kari(), u"primary_id"_s, u"kari2"_s)}), after), kari());
    QVERIFY(undo);
    QCOMPARE(undo->target.key, u"kari2"_s);
    QCOMPARE(undo->result.value("primary_id"_L1).toString(), u"kari"_s);
}

void TestUndo::undoOfACreateIsADelete()
{
    const auto undo = undoOf(done(create(kari()), kari()), std::nullopt);
    QVERIFY(undo);
    QCOMPARE(undo->operation, Operation::Delete);
    QCOMPARE(undo->base, kari());
    QVERIFY(undo->result.isEmpty());
    QVERIFY(!undo->intent.isEmpty());
    QVERIFY(undo->intent.first().newValue.isUndefined());
}

void TestUndo::undoOfADeleteIsACreateWithItsRoles()
{
    Change change = update(kari(), {});
    change.operation = Operation::Delete;
    const auto undo = undoOf(done(change, {}), kari());
    QVERIFY(undo);
    QCOMPARE(undo->operation, Operation::Create);
    QVERIFY(undo->base.isEmpty());
    const SendPlan plan = planSend(*undo, std::nullopt);
    QVERIFY(userfields::differingPaths(plan.body, kari()).isEmpty());
    QCOMPARE(plan.body.value("user_role"_L1), kari().value("user_role"_L1));
}

void TestUndo::ofWhatWasWrittenAndReadBackOtherwiseTheArrivedEditsGoBack()
{
    const Change change =
        update(kari(), {edit(kari(), u"last_name"_s, u"Berg"_s), edit(kari(), u"expiry_date"_s, u"2030-01-31Z"_s)});
    // Right after the write somebody else gave her another name, and a job.
    QJsonObject seen = with(change.result, u"last_name"_s, u"Moe"_s);
    seen = with(seen, u"job_description"_s, u"Vakt"_s);
    for (const ChangeState state : {ChangeState::Conflict, ChangeState::Withdrawn}) {
        const auto undo = undoOf(done(change, seen, state), kari());
        QVERIFY(undo);
        QCOMPARE(undo->intent.size(), 1);
        QCOMPARE(undo->intent.first().path.member, u"expiry_date"_s);
        QCOMPARE(undo->base, seen);
        QCOMPARE(undo->result, with(seen, u"expiry_date"_s, u"2027-06-30Z"_s));
        const SendPlan plan = planSend(*undo, seen);
        QCOMPARE(plan.kind, SendPlan::Kind::Write);
        QCOMPARE(plan.predicted.value(u"last_name").toString(), u"Moe"_s);
    }
    // Without a pre-image it was a conflict before anything was written.
    QCOMPARE(undoOf(done(change, seen, ChangeState::Conflict), std::nullopt).error(), u"wrong-state"_s);
    QCOMPARE(undoOf(done(change, {}, ChangeState::Conflict), kari()).error(), u"changed-since"_s);
    QCOMPARE(undoOf(done(change, kari(), ChangeState::Conflict), kari()).error(), u"nothing-to-undo"_s);
}

void TestUndo::onlyTheAskedMembersGoBack()
{
    const Change change =
        update(kari(), {edit(kari(), u"last_name"_s, u"Berg"_s), edit(kari(), u"expiry_date"_s, u"2030-01-31Z"_s)});
    const auto undo = undoOf(done(change, change.result), kari(), {u"last_name"_s});
    QVERIFY(undo);
    QCOMPARE(undo->intent.size(), 1);
    QCOMPARE(undo->result, with(change.result, u"last_name"_s, u"Nordmann"_s));
    QCOMPARE(undoOf(done(change, change.result), kari(), {u"user_group"_s}).error(), u"nothing-to-undo"_s);
    QCOMPARE(undoOf(done(create(kari()), kari()), kari(), {u"last_name"_s}).error(), u"nothing-to-undo"_s);
}

void TestUndo::undoIsRefusedWithAReason_data()
{
    QTest::addColumn<ChangeState>("state");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<bool>("hasPreImage");
    QTest::addColumn<QJsonObject>("response");
    QTest::addColumn<QString>("code");
    const QJsonObject changed = with(kari(), u"last_name"_s, u"Berg"_s);
    QTest::newRow("conflict") << ChangeState::Conflict << Operation::Update << false << changed << u"wrong-state"_s;
    QTest::newRow("created, then edited")
        << ChangeState::Conflict << Operation::Create << true << changed << u"changed-since"_s;
    QTest::newRow("approved") << ChangeState::Approved << Operation::Update << true << changed << u"wrong-state"_s;
    QTest::newRow("pre-image purged") << ChangeState::Applied << Operation::Update << false << changed
                                      << u"expired-preimage"_s;
    QTest::newRow("response purged") << ChangeState::Applied << Operation::Update << true << QJsonObject()
                                     << u"expired-preimage"_s;
    QTest::newRow("response of a create purged")
        << ChangeState::Applied << Operation::Create << false << QJsonObject() << u"expired-preimage"_s;
    QTest::newRow("pre-image of a delete purged")
        << ChangeState::Applied << Operation::Delete << false << QJsonObject() << u"expired-preimage"_s;
    QTest::newRow("everything was kept") << ChangeState::Kept << Operation::Update << true << kari()
                                         << u"nothing-to-undo"_s;
}

void TestUndo::undoIsRefusedWithAReason()
{
    QFETCH(ChangeState, state);
    QFETCH(Operation, operation);
    QFETCH(bool, hasPreImage);
    QFETCH(QJsonObject, response);
    Change change = done(update(kari(), {}), response, state);
    change.operation = operation;
    const auto undo = undoOf(change, hasPreImage ? std::optional(kari()) : std::nullopt);
    QVERIFY(!undo);
    QTEST(undo.error(), "code");
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
