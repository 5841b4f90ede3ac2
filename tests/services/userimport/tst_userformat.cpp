// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"
#include "services/core/userfields.h"
#include "services/userimport/merge.h"
#include "services/userimport/userformat.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using skranke::testing::coded;
using skranke::testing::patched;
using skranke::testing::person;

namespace {

const UserFormat &format()
{
    return UserFormat::exLibris();
}

/// What a feed sends of a person who is in Alma as `person`.
QJsonObject sentOf(int number)
{
    QJsonObject sent = person(number);
    for (const QString &profile : {u"record_type"_s, u"account_type"_s, u"external_id"_s})
        sent.remove(profile);
    sent.insert(u"user_identifier"_s,
                QJsonArray{QJsonObject{{u"id_type"_s, coded(u"UNIV_ID"_s)},
                                       {u"value"_s, QString(u"bruker%1@nordskog.example"_s.arg(number))}}});
    return sent;
}

Merged merged(const QJsonObject &alma, const XmlUser &record, MergeSemantics semantics = MergeSemantics::Api,
              const FieldPolicies &policies = {})
{
    const ImportScope scope = format().scope();
    return merge(alma, incomingUser(format(), scope, record),
                 {.semantics = semantics, .externalId = u"SIS"_s, .fields = policies});
}

FieldDecision decisionOf(const Merged &merged, const QString &path)
{
    for (const FieldDecision &decision : merged.fields) {
        if (decision.path.toString() == path)
            return decision;
    }
    return {};
}

} // namespace

/// Users that come whole: what the format speaks of, and what becomes of a record that is not just values.
class TestUserFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameUserIsUnchanged_data();
    void sameUserIsUnchanged();
    void unmappedMembersOfAnElementAreKept();
    void typesOfAnElementAreSaid();
    void newUserGetsWhatTheRecordSays();
    void policiesDoNotKeepANewUserFromItsValues();
    void previousIdRenames();
    void recordWithoutPrimaryIdLeavesIt();
    void newUserWithoutPrimaryIdIsHeld();
    void deactivationSaysNothingElse_data() { sameUserIsUnchanged_data(); }
    void deactivationSaysNothingElse();
    void deactivationOfNobodyAsksForNothing();
    void deactivationGivesWayToProtection();
    void forcedStickyFieldsAreNamedToAlma();
    void scopeCanBePacked();
};

void TestUserFormat::sameUserIsUnchanged_data()
{
    QTest::addColumn<MergeSemantics>("semantics");
    QTest::newRow("api") << MergeSemantics::Api;
    QTest::newRow("file") << MergeSemantics::File;
}

void TestUserFormat::sameUserIsUnchanged()
{
    QFETCH(const MergeSemantics, semantics);
    const Merged same = merged(person(1), {.user = sentOf(1)}, semantics);
    QCOMPARE(same.intent, QList<Edit>());
    QCOMPARE(same.action, PlannedAction::Unchanged);
}

void TestUserFormat::unmappedMembersOfAnElementAreKept()
{
    // The sample's identifier has a status in Alma of which the record says nothing (6.4).
    QJsonObject sent = sentOf(1);
    sent.insert(u"last_name"_s, u"Sara"_s);
    const Merged update = merged(person(1), {.user = sent});
    const QJsonObject identifier =
        userfields::value(update.result, FieldPath::fromString(u"user_identifier[UNIV_ID:bruker1@nordskog.example]"))
            .toObject();
    QCOMPARE(identifier.value("status"_L1).toString(), u"ACTIVE"_s);
    QCOMPARE(update.intent.size(), 1);
}

void TestUserFormat::typesOfAnElementAreSaid()
{
    const auto mail = [](const QString &type) {
        return QJsonObject{{u"email"_s,
                            QJsonArray{QJsonObject{{u"email_address"_s, u"a@nordskog.example"_s},
                                                   {u"email_type"_s, QJsonArray{coded(type)}},
                                                   {u"segment_type"_s, u"External"_s}}}}};
    };
    const QJsonObject alma = patched(person(1), {{u"contact_info"_s, mail(u"personal"_s)}});
    const Merged update = merged(alma, {.user = patched(sentOf(1), {{u"contact_info"_s, mail(u"school"_s)}})});
    QCOMPARE(update.intent.size(), 1);
    QCOMPARE(update.intent.first().path.toString(), u"contact_info.email[a@nordskog.example]"_s);
}

void TestUserFormat::newUserGetsWhatTheRecordSays()
{
    XmlUser record{.user = sentOf(1)};
    record.user.insert(u"account_type"_s, coded(u"INTERNAL"_s));
    record.user.insert(u"record_type"_s, coded(u"STAFF"_s));
    const Merged created = merged({}, record);
    QCOMPARE(created.action, PlannedAction::Create);
    QCOMPARE(created.result.value("record_type"_L1), QJsonValue(coded(u"STAFF"_s)));
    QCOMPARE(created.result.value("account_type"_L1), QJsonValue(coded(u"EXTERNAL"_s)));
    QCOMPARE(created.result.value("external_id"_L1).toString(), u"SIS"_s);
    const auto identifiers = userfields::elements(created.result, u"user_identifier");
    QCOMPARE(identifiers.size(), 1);
    QVERIFY(!userfields::isInternal(identifiers.first().second));

    const Merged loaded = merged({}, record, MergeSemantics::File);
    QCOMPARE(loaded.result.value("record_type"_L1), QJsonValue(coded(u"PUBLIC"_s)));
}

void TestUserFormat::policiesDoNotKeepANewUserFromItsValues()
{
    FieldPolicies policies;
    for (const QString &member : fieldpolicies::members())
        policies.insert(member, {.policy = FieldPolicy::CreateOnly, .reason = u"x"_s});
    const Merged created = merged({}, {.user = sentOf(1)}, MergeSemantics::Api, policies);
    QCOMPARE(created.result, merged({}, {.user = sentOf(1)}).result);
}

void TestUserFormat::previousIdRenames()
{
    QJsonObject sent = sentOf(1);
    sent.insert(u"primary_id"_s, u"nsk2000001"_s);
    const XmlUser record{.user = sent, .previousId = u" nsk1000001 "_s};
    QCOMPARE(incomingUser(format(), format().scope(), record).gl, u"nsk1000001"_s);
    const Merged update = merged(person(1), record);
    QCOMPARE(decisionOf(update, u"primary_id"_s).rule, DecidedBy::Rename);
    QCOMPARE(update.result.value("primary_id"_L1).toString(), u"nsk2000001"_s);
}

void TestUserFormat::recordWithoutPrimaryIdLeavesIt()
{
    const Merged same = merged(person(1), {.user = patched(sentOf(1), {{u"primary_id"_s, QJsonValue()}})});
    QCOMPARE(same.intent, QList<Edit>());
}

void TestUserFormat::newUserWithoutPrimaryIdIsHeld()
{
    const Merged held = merged({}, {.user = patched(sentOf(1), {{u"primary_id"_s, QJsonValue()}})});
    QCOMPARE(held.action, PlannedAction::Held);
    QCOMPARE(held.heldBecause, u"L12"_s);
}

void TestUserFormat::deactivationSaysNothingElse()
{
    QFETCH(const MergeSemantics, semantics);
    const XmlUser record{.user = {{u"primary_id"_s, u"nsk1000001"_s}}, .deactivates = true};
    const Merged update = merged(person(1), record, semantics);
    QCOMPARE(update.intent.size(), 1);
    QCOMPARE(update.intent.first().path.toString(), u"status"_s);
    QCOMPARE(update.result, patched(person(1), {{u"status"_s, coded(u"INACTIVE"_s)}}));
}

void TestUserFormat::deactivationOfNobodyAsksForNothing()
{
    const Merged nobody = merged({}, {.user = sentOf(1), .deactivates = true});
    QCOMPARE(nobody.action, PlannedAction::Unchanged);
    QVERIFY(nobody.fields.isEmpty());
}

void TestUserFormat::deactivationGivesWayToProtection()
{
    const XmlUser record{.user = {{u"primary_id"_s, u"nsk1000001"_s}}, .deactivates = true};
    const Merged kept = merged(person(1), record, MergeSemantics::Api,
                               {{u"status"_s, {.policy = FieldPolicy::CreateOnly, .reason = u"x"_s}}});
    QCOMPARE(kept.action, PlannedAction::Unchanged);
    QCOMPARE(kept.protectedFields(), 1);
}

void TestUserFormat::forcedStickyFieldsAreNamedToAlma()
{
    QJsonObject sent = sentOf(1);
    sent.insert(u"user_group"_s, coded(u"2"_s));
    sent.insert(u"rs_library"_s, QJsonArray{QJsonObject{{u"code"_s, coded(u"1999902"_s)}}});
    sent.insert(u"campus_code"_s, coded(u"DRAGVOLL"_s));
    QCOMPARE(merged(person(1), {.user = sent}).overrides, QStringList());
    const AppliedPolicy replace{.policy = FieldPolicy::Replace, .reason = u"x"_s};
    const Merged forced = merged(person(1), {.user = sent}, MergeSemantics::Api,
                                 {{u"user_group"_s, replace}, {u"rs_library"_s, replace}});
    QCOMPARE(forced.overrides, (QStringList{u"user_group"_s, u"rs_libraries"_s}));
}

void TestUserFormat::scopeCanBePacked()
{
    // Else nobody would know what was edited by hand.
    const ImportScope scope = format().scope();
    const QByteArray packed = comparedfields::pack(person(1), scope);
    QCOMPARE(comparedfields::unpack(packed, scope).size(), scope.groups().size());
}

QTEST_GUILESS_MAIN(TestUserFormat)
#include "tst_userformat.moc"
