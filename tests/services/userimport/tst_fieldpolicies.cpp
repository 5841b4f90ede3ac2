// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/fieldpolicies.h"
#include "services/userimport/policynote.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

/// Which policy a field has when register, file and record speak of it.
class TestFieldPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsComeBack();
    void everyMemberHasAPolicyThatKeepsIt();
    void policiesFitTheirFields_data();
    void policiesFitTheirFields();
    void targetsAreMembers_data();
    void targetsAreMembers();
    void recordComesBeforeFile();
    void severalRulesForOneField();
    void ruleThatDoesNotFitCountsForNothing();
    void fileNeverWeakensTheRegister_data();
    void fileNeverWeakensTheRegister();
    void noteIsReadable();
    void noteSaysNothingOfPersons();
};

void TestFieldPolicies::wordsComeBack()
{
    for (const FieldPolicy policy : {FieldPolicy::Replace, FieldPolicy::KeepIfManual, FieldPolicy::KeepIfPresent,
                                     FieldPolicy::CreateOnly, FieldPolicy::ReplaceExternal, FieldPolicy::Merge})
        QCOMPARE(fieldPolicyFromWord(toWord(policy)), std::optional(policy));
    QCOMPARE(fieldPolicyFromWord(u"keep"), std::nullopt);
}

void TestFieldPolicies::everyMemberHasAPolicyThatKeepsIt()
{
    for (const QString &member : fieldpolicies::members()) {
        QVERIFY(fieldpolicies::fits(member, FieldPolicy::CreateOnly));
        QVERIFY(fieldpolicies::fits(member, FieldPolicy::Replace));
        QCOMPARE(fieldpolicies::targetMembers(member), QStringList{member});
    }
}

void TestFieldPolicies::policiesFitTheirFields_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<FieldPolicy>("policy");
    QTest::addColumn<bool>("fits");
    QTest::newRow("value, manual") << u"last_name"_s << FieldPolicy::KeepIfManual << true;
    QTest::newRow("value, external") << u"last_name"_s << FieldPolicy::ReplaceExternal << false;
    QTest::newRow("value, merge") << u"last_name"_s << FieldPolicy::Merge << false;
    QTest::newRow("list, manual") << u"user_note"_s << FieldPolicy::KeepIfManual << false;
    QTest::newRow("list, external") << u"user_note"_s << FieldPolicy::ReplaceExternal << true;
    QTest::newRow("list, merge") << u"user_note"_s << FieldPolicy::Merge << true;
    QTest::newRow("libraries, manual") << u"rs_library"_s << FieldPolicy::KeepIfManual << true;
    QTest::newRow("libraries, external") << u"rs_library"_s << FieldPolicy::ReplaceExternal << false;
    QTest::newRow("libraries, merge") << u"rs_library"_s << FieldPolicy::Merge << true;
}

void TestFieldPolicies::policiesFitTheirFields()
{
    QFETCH(const QString, member);
    QFETCH(const FieldPolicy, policy);
    QTEST(fieldpolicies::fits(member, policy), "fits");
}

void TestFieldPolicies::targetsAreMembers_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QStringList>("members");
    QTest::newRow("value") << u"user_group"_s << QStringList{u"user_group"_s};
    QTest::newRow("addresses") << u"contact_info/addresses"_s << QStringList{u"contact_info.address"_s};
    QTest::newRow("notes") << u"user_notes"_s << QStringList{u"user_note"_s};
    QTest::newRow("libraries") << u"rs_libraries"_s << QStringList{u"rs_library"_s};
    QTest::newRow("contact info") << u"contact_info"_s
                                  << QStringList{u"contact_info.address"_s, u"contact_info.email"_s,
                                                 u"contact_info.phone"_s};
    QTest::newRow("who it is") << u"primary_id"_s << QStringList();
    QTest::newRow("the profile's") << u"account_type"_s << QStringList();
    QTest::newRow("roles") << u"user_role"_s << QStringList();
    QTest::newRow("unknown") << u"shoe_size"_s << QStringList();
}

void TestFieldPolicies::targetsAreMembers()
{
    QFETCH(const QString, target);
    QTEST(fieldpolicies::targetMembers(target), "members");
}

void TestFieldPolicies::recordComesBeforeFile()
{
    const FieldPolicies policies = fieldpolicies::fromFile(
        {{.target = u"user_group"_s, .policy = FieldPolicy::CreateOnly}, {.target = u"last_name"_s}},
        {{.target = u"user_group"_s, .policy = FieldPolicy::Replace}});
    QCOMPARE(policies.value(u"user_group"_s).policy, FieldPolicy::Replace);
    QCOMPARE(policies.value(u"user_group"_s).reason, policynote::ofRecord());
    QCOMPARE(policies.value(u"last_name"_s).reason, policynote::ofFile());
    QCOMPARE(policies.size(), 2);
}

void TestFieldPolicies::severalRulesForOneField()
{
    const FieldPolicies policies =
        fieldpolicies::fromFile({{.target = u"contact_info"_s, .policy = FieldPolicy::CreateOnly},
                                 {.target = u"contact_info/emails"_s, .policy = FieldPolicy::Merge},
                                 {.target = u"user_group"_s, .policy = FieldPolicy::KeepIfManual},
                                 {.target = u"user_group"_s, .policy = FieldPolicy::KeepIfPresent}},
                                {});
    QCOMPARE(policies.value(u"contact_info.email"_s).policy, FieldPolicy::CreateOnly);
    QCOMPARE(policies.value(u"user_group"_s).policy, FieldPolicy::KeepIfPresent);
}

void TestFieldPolicies::ruleThatDoesNotFitCountsForNothing()
{
    const FieldPolicies policies = fieldpolicies::fromFile(
        {{.target = u"user_notes"_s, .policy = FieldPolicy::KeepIfManual}, {.target = u"primary_id"_s}}, {});
    QVERIFY(policies.isEmpty());
}

void TestFieldPolicies::fileNeverWeakensTheRegister_data()
{
    QTest::addColumn<FieldPolicy>("registered");
    QTest::addColumn<FieldPolicy>("file");
    QTest::addColumn<FieldPolicy>("result");
    QTest::addColumn<QString>("reason");
    using enum FieldPolicy;
    QTest::newRow("a stricter file adds") << KeepIfManual << CreateOnly << CreateOnly << u"file"_s;
    QTest::newRow("a laxer file counts for nothing") << CreateOnly << Replace << CreateOnly << u"register"_s;
    QTest::newRow("equal: the register says why") << CreateOnly << CreateOnly << CreateOnly << u"register"_s;
    QTest::newRow("the file may keep what the register gives up")
        << Replace << KeepIfManual << KeepIfManual << u"file"_s;
    QTest::newRow("present is stricter than manual") << KeepIfManual << KeepIfPresent << KeepIfPresent << u"file"_s;
}

void TestFieldPolicies::fileNeverWeakensTheRegister()
{
    QFETCH(const FieldPolicy, registered);
    QFETCH(const FieldPolicy, file);
    const FieldPolicies policies =
        fieldpolicies::stricterOf({{u"user_group"_s, {.policy = registered, .reason = u"register"_s}}},
                                  {{u"user_group"_s, {.policy = file, .reason = u"file"_s}},
                                   {u"last_name"_s, {.policy = file, .reason = u"file"_s}}});
    QTEST(policies.value(u"user_group"_s).policy, "result");
    QTEST(policies.value(u"user_group"_s).reason, "reason");
    QCOMPARE(policies.value(u"last_name"_s).policy, file);
}

void TestFieldPolicies::noteIsReadable()
{
    const QDate day(2027, 6, 30);
    const QString note = policynote::ofEntry(12, FieldPolicy::CreateOnly, u"skranke, by day"_s, day);
    QCOMPARE(note, u"protection 12: create_only, until 2027-06-30, by skranke, by day"_s);
    QCOMPARE(policynote::text(note),
             u"Protection 12 of skranke, by day: %1. It ends after %2."_s.arg(
                 policynote::policyName(FieldPolicy::CreateOnly), QLocale().toString(day, QLocale::ShortFormat)));
    QVERIFY(policynote::text(policynote::ofEntry(3, FieldPolicy::Merge, u"kari"_s, {}))
                .startsWith(u"Protection 3 of kari"));
    QVERIFY(policynote::text(policynote::ofFile()) != policynote::ofFile());
    QCOMPARE(policynote::text(u"something else"_s), u"something else"_s);
}

void TestFieldPolicies::noteSaysNothingOfPersons()
{
    // The reason somebody typed is no part of it: it may name persons, and a note lies open in plans.
    const QString note = policynote::ofEntry(1, FieldPolicy::Replace, u"skranke"_s, {});
    QCOMPARE(note, u"protection 1: replace, without end, by skranke"_s);
}

QTEST_GUILESS_MAIN(TestFieldPolicies)
#include "tst_fieldpolicies.moc"
