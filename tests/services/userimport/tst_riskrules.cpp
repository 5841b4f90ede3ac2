// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/cacheentry.h"
#include "services/userimport/riskrules.h"
#include "tests/services/userimport/importfixtures.h"
#include "tests/services/userimport/plandesk.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

namespace {

const GroupKinds kinds{.borrowers = {u"1"_s}, .staff = {u"9"_s}, .students = {u"1"_s}, .employees = {u"2"_s}};

FieldDecision decision(const QString &member, const QJsonValue &now, const QJsonValue &result)
{
    return {.path = {.member = member, .element = {}},
            .now = now,
            .incoming = result,
            .result = result,
            .changes = now != result};
}

QJsonObject block(const QString &status)
{
    return {{u"block_type"_s, coded(u"GENERAL"_s)}, {u"block_status"_s, status}};
}

const QJsonValue absent(QJsonValue::Undefined);

} // namespace

/// Sikt's list of risks: what a person must decide on, and the student who has an employee's account.
class TestRiskRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatGivesAccess_data();
    void whatGivesAccess();
    void studentsOfTheStaff();
    void rulesWithoutGroupsAreSilent();
    void accessIsHeldInAPlan();
    void theNightlyLoadAsksNobody();
    void aNewUserKnownElsewhereIsHeld();
    void aStudentWithAnEmployeesAccountIsSkipped();

private:
    std::unique_ptr<PlanDesk> desk;
};

void TestRiskRules::init()
{
    desk = std::make_unique<PlanDesk>();
    desk->institution.codeBook =
        uR"({"groupKinds":{"borrowers":["1"],"staff":["9"],"students":["1"],"employees":["2"]}})"_s;
    QVERIFY(desk->open());
}

void TestRiskRules::cleanup()
{
    desk.reset();
}

void TestRiskRules::whatGivesAccess_data()
{
    QTest::addColumn<FieldDecision>("field");
    QTest::addColumn<QString>("risk");
    const auto row = [](const char *name, const FieldDecision &field, const QString &risk) {
        QTest::newRow(name) << field << risk;
    };
    const QString rk3 = u"RK3"_s;
    row("active again", decision(u"status"_s, coded(u"INACTIVE"_s), coded(u"ACTIVE"_s)), rk3);
    row("inactive", decision(u"status"_s, coded(u"ACTIVE"_s), coded(u"INACTIVE"_s)), {});
    row("loses a block", decision(u"user_block"_s, block(u"ACTIVE"_s), absent), rk3);
    row("its block ends", decision(u"user_block"_s, block(u"ACTIVE"_s), block(u"INACTIVE"_s)), rk3);
    row("loses a block that had ended", decision(u"user_block"_s, block(u"INACTIVE"_s), absent), {});
    row("gets a block", decision(u"user_block"_s, absent, block(u"ACTIVE"_s)), {});
    row("just five years", decision(u"expiry_date"_s, u"2026-12-31Z"_s, u"2031-12-31"_s), {});
    row("a day more", decision(u"expiry_date"_s, u"2026-12-31Z"_s, u"2032-01-01"_s), rk3);
    row("from a leap day", decision(u"expiry_date"_s, u"2028-02-29"_s, u"2033-02-28"_s), {});
    row("no date before", decision(u"expiry_date"_s, absent, u"2040-01-01"_s), {});
    row("borrower to staff", decision(u"user_group"_s, coded(u"1"_s), coded(u"9"_s)), rk3);
    row("staff to borrower", decision(u"user_group"_s, coded(u"9"_s), coded(u"1"_s)), {});
    row("neither to staff", decision(u"user_group"_s, coded(u"5"_s), coded(u"9"_s)), {});
    FieldDecision kept = decision(u"status"_s, coded(u"INACTIVE"_s), coded(u"ACTIVE"_s));
    kept.changes = false;
    row("kept by a protection", kept, {});
}

void TestRiskRules::whatGivesAccess()
{
    QFETCH(FieldDecision, field);
    QTEST(riskOf({decision(u"last_name"_s, u"Lie"_s, u"Dahl"_s), field}, kinds), "risk");
}

void TestRiskRules::studentsOfTheStaff()
{
    FieldDecision sticky = decision(u"user_group"_s, coded(u"2"_s), coded(u"1"_s));
    QCOMPARE(riskOf({sticky}, kinds), u"RK5"_s);
    sticky.result = sticky.now; // Alma would keep the group; the record is a student's all the same
    sticky.changes = false;
    QCOMPARE(riskOf({sticky}, kinds), u"RK5"_s);
    QCOMPARE(riskOf({decision(u"user_group"_s, coded(u"1"_s), coded(u"2"_s))}, kinds), QString());
}

void TestRiskRules::rulesWithoutGroupsAreSilent()
{
    QCOMPARE(riskOf({decision(u"user_group"_s, coded(u"1"_s), coded(u"9"_s))}, {}), QString());
    QCOMPARE(riskOf({decision(u"user_group"_s, coded(u"2"_s), coded(u"1"_s))}, {}), QString());
}

void TestRiskRules::accessIsHeldInAPlan()
{
    desk->cache({person(1), person(2)});
    const Plan made = desk->plan(recordOf(1, {{u"GD"_s, u"2034-08-16"_s}}) + recordOf(2, {{u"GD"_s, u"2034-08-15"_s}}));
    QCOMPARE(made.users.first().heldBecause, u"RK3"_s);
    QCOMPARE(made.summary.heldByRule.value(u"RK3"_s), 1);
    QCOMPARE(made.summary.update, 1);
    QVERIFY(heldReason(u"RK3"_s).startsWith("RK3 "_L1));
}

void TestRiskRules::theNightlyLoadAsksNobody()
{
    desk->cache({person(1)});
    const Plan made = desk->plan(recordOf(1, {{u"GD"_s, u"2034-08-16"_s}}), MergeSemantics::File);
    QCOMPARE(made.summary.held, 0);
    QCOMPARE(made.summary.update, 1);
}

void TestRiskRules::aNewUserKnownElsewhereIsHeld()
{
    Institution other = desk->institution;
    other.code = InstitutionCode(u"LUM"_s);
    QJsonObject elsewhere = person(1);
    elsewhere.insert(u"primary_id"_s, u"lum7"_s); // the Feide id is the same person's
    const auto saved = desk->store.runBlocking([&](StoreAccess &access) {
        return refreshCache(access, other.code, cacheScope(other).value(), {elsewhere},
                            QDateTime::currentDateTimeUtc());
    });
    QVERIFY(saved.has_value());
    const Plan made = desk->plan(recordOf(1) + recordOf(2));
    QCOMPARE(made.users.at(0).heldBecause, u"RK1"_s);
    QCOMPARE(made.users.at(1).action, PlannedAction::Create);
    // Who is a user here already is no new one.
    desk->cache({person(1)});
    QCOMPARE(desk->plan(recordOf(1, {{u"EN"_s, u"Lie"_s}})).summary.update, 1);
}

void TestRiskRules::aStudentWithAnEmployeesAccountIsSkipped()
{
    QJsonObject employee = person(1);
    employee.insert(u"user_group"_s, coded(u"2"_s));
    desk->cache({employee});
    QCOMPARE(desk->plan(recordOf(1)).users.first().heldBecause, u"RK5"_s);
    // The same person under a student's id: the Feide id shows it.
    const Plan other = desk->plan(recordOf(1, {{u"LT"_s, u"nsk7"_s}}));
    QCOMPARE(other.users.first().heldBecause, u"RK5"_s);
    QCOMPARE(other.summary.changes, 0);
}

QTEST_GUILESS_MAIN(TestRiskRules)
#include "tst_riskrules.moc"
