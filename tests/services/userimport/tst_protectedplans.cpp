// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"
#include "plandesk.h"
#include "services/core/userfields.h"
#include "services/store/auditrepository.h"
#include "services/store/institutionrepository.h"
#include "services/store/sql.h"
#include "services/userimport/protectedfield.h"
#include "services/userimport/protectionregister.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

namespace {

const QDate today(2026, 11, 23); // the day of `PlanDesk`'s plans

QList<FieldDecision> decidedByProtection(const Plan &plan)
{
    QList<FieldDecision> decisions;
    for (const PlannedUser &user : plan.users) {
        for (const FieldDecision &field : user.fields) {
            if (field.rule == DecidedBy::Protection)
                decisions.append(field);
        }
    }
    return decisions;
}

} // namespace

/// The protection register, and plans under it.
class TestProtectedPlans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fieldOfEverybodyIsKept();
    void fieldOfOnePersonIsKept();
    void personIsProtectedByAnotherIdentifierToo();
    void bothSemanticsAreProtected();
    void whoIsRenamedIsStillProtected();
    void newUsersGetTheFilesValues();
    void expiredAndEndedEntriesDoNotApply();
    void endsAreAnnouncedInThePlan();
    void samePlanTwice();
    void protectionIsPartOfTheDigest();
    void givingUpAHandEditNamesTheFieldToAlma();
    void wholeListIsReplacedAlsoWhereItSeemsToAgree();
    void alteredEntryStopsThePlan();
    void registerKeepsBooks();
    void registerListsWhatConcernsAPerson();
    void liftedProtectionsAreFoundAndNoOthers();
    void heldRecordsRaiseNoAlarm();

private:
    StoredProtection protect(ProtectionRegister::Wish wish);
    static ProtectionRegister::Wish group(const QString &person = {})
    {
        return {.institution = InstitutionCode(u"NSK"_s),
                .person = person,
                .field = u"user_group"_s,
                .policy = u"create_only"_s,
                .owner = u"skranke"_s,
                .reason = u"guest of the institute"_s,
                .lastDay = QDate(2027, 6, 30)};
    }

    std::unique_ptr<PlanDesk> desk;
    std::unique_ptr<ProtectionRegister> entries;
};

void TestProtectedPlans::init()
{
    desk = std::make_unique<PlanDesk>();
    QVERIFY(desk->open());
    const auto saved = desk->store.runBlocking(
        [this](StoreAccess &access) { return InstitutionRepository(access).insert(desk->institution); });
    QVERIFY(saved.has_value());
    entries = std::make_unique<ProtectionRegister>(desk->store);
    entries->setAccount([] { return u"kari"_s; });
}

void TestProtectedPlans::cleanup()
{
    entries.reset();
    desk.reset();
}

StoredProtection TestProtectedPlans::protect(ProtectionRegister::Wish wish)
{
    const auto added = QCoro::waitFor(entries->add(std::move(wish), today));
    if (!added || added->isEmpty())
        qFatal("not protected: %s", added ? "" : qPrintable(added.error().code));
    return added->first();
}

void TestProtectedPlans::fieldOfEverybodyIsKept()
{
    desk->cache({person(1), person(2)});
    const StoredProtection entry = protect(group());
    const Plan plan =
        desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}, {u"EN"_s, u"Ny"_s}}) + recordOf(2, {{u"KA"_s, u"2"_s}}));
    QCOMPARE(plan.summary.update, 1);
    QCOMPARE(plan.summary.unchanged, 1);
    QCOMPARE(plan.summary.protectedFields, 2);
    QCOMPARE(plan.users.size(), 2);
    QCOMPARE(plan.users.first().change.intent.size(), 1);
    const auto decided = decidedByProtection(plan);
    QCOMPARE(decided.size(), 2);
    for (const FieldDecision &field : decided) {
        QVERIFY(isProtected(field));
        QCOMPARE(field.path.toString(), u"user_group"_s);
        QCOMPARE(field.reason, u"protection %1: create_only, until 2027-06-30, by skranke"_s.arg(entry.number));
    }
}

void TestProtectedPlans::fieldOfOnePersonIsKept()
{
    desk->cache({person(1), person(2)});
    protect(group(u"NSK1000001"_s));
    const Plan plan = desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}}) + recordOf(2, {{u"KA"_s, u"2"_s}}));
    QCOMPARE(plan.summary.update, 1);
    QCOMPARE(plan.summary.protectedFields, 1);
    QCOMPARE(decidedByProtection(plan).size(), 1);
    QCOMPARE(plan.users.first().primaryId.toString(), u"nsk1000001"_s);
    QCOMPARE(plan.users.first().action, PlannedAction::Unchanged);
}

void TestProtectedPlans::personIsProtectedByAnotherIdentifierToo()
{
    desk->cache({person(1)});
    QCOMPARE(protect(group(u"bruker1@nordskog.example"_s)).person.toString(), u"nsk1000001"_s);
    QCOMPARE(desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}})).summary.protectedFields, 1);
}

void TestProtectedPlans::bothSemanticsAreProtected()
{
    desk->cache({person(1)});
    protect(group());
    const Plan plan = desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}}), MergeSemantics::File);
    QCOMPARE(decidedByProtection(plan).size(), 1);
}

void TestProtectedPlans::whoIsRenamedIsStillProtected()
{
    desk->cache({person(1)});
    protect(group(u"nsk1000001"_s));
    const QByteArray file = recordOf(1, {{u"LT"_s, u"nsk2000001"_s}, {u"GL"_s, u"nsk1000001"_s}, {u"KA"_s, u"2"_s}});
    const Plan plan = desk->plan(file);
    QCOMPARE(plan.summary.update, 1);
    QCOMPARE(plan.summary.protectedFields, 1);
    QCOMPARE(plan.users.first().change.intent.size(), 1);
    QCOMPARE(plan.users.first().change.intent.first().rule, DecidedBy::Rename);
}

void TestProtectedPlans::newUsersGetTheFilesValues()
{
    protect(group());
    const Plan plan = desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}}));
    QCOMPARE(plan.summary.create, 1);
    QCOMPARE(plan.summary.protectedFields, 0);
    QCOMPARE(plan.users.first().change.result.value("user_group"_L1), QJsonValue(coded(u"2"_s)));
}

void TestProtectedPlans::expiredAndEndedEntriesDoNotApply()
{
    desk->cache({person(1)});
    const StoredProtection entry = protect(group());
    QVERIFY(QCoro::waitFor(entries->end(entry.number)).has_value());
    ProtectionRegister::Wish later = group();
    later.firstDay = today.addDays(1);
    protect(later);
    ProtectionRegister::Wish over = group();
    over.firstDay = today.addDays(-9);
    over.lastDay = today.addDays(-1);
    QVERIFY(QCoro::waitFor(entries->add(over, today.addDays(-5))).has_value());
    const Plan plan = desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}}));
    QCOMPARE(plan.summary.update, 1);
    QCOMPARE(plan.summary.protectedFields, 0);
}

void TestProtectedPlans::endsAreAnnouncedInThePlan()
{
    desk->cache({person(1)});
    ProtectionRegister::Wish soon = group(u"nsk1000001"_s);
    soon.lastDay = today.addDays(3);
    const StoredProtection entry = protect(soon);
    protect(group());
    const Plan plan = desk->plan(recordOf(1));
    QCOMPARE(plan.endingProtections.size(), 1);
    QCOMPARE(plan.endingProtections.first().number, entry.number);
    QCOMPARE(plan.endingProtections.first().lastDay, today.addDays(3));
    QVERIFY(plan.endingProtections.first().isOfOnePerson);
}

void TestProtectedPlans::samePlanTwice()
{
    desk->cache({person(1), person(2), person(3)});
    protect(group());
    protect(group(u"nsk1000002"_s));
    const QByteArray file = recordOf(1, {{u"KA"_s, u"2"_s}}) + recordOf(2, {{u"KA"_s, u"2"_s}, {u"EN"_s, u"Ny"_s}});
    const Plan first = desk->plan(file);
    const Plan second = desk->plan(file);
    QCOMPARE(second.digest, first.digest);
    QCOMPARE(second.summary.batch, first.summary.batch);
}

void TestProtectedPlans::protectionIsPartOfTheDigest()
{
    desk->cache({person(1)});
    const QByteArray file = recordOf(1, {{u"KA"_s, u"2"_s}});
    const StoredProtection entry = protect(group());
    const Plan first = desk->plan(file);
    QVERIFY(QCoro::waitFor(entries->end(entry.number)).has_value());
    protect(group());
    QVERIFY(desk->plan(file).digest != first.digest); // another entry decides
}

void TestProtectedPlans::givingUpAHandEditNamesTheFieldToAlma()
{
    desk->cache({person(1)});
    QJsonObject edited = person(1);
    edited.insert(u"user_group"_s, coded(u"2"_s));
    desk->cache({edited});
    ProtectionRegister::Wish wish = group();
    wish.policy = u"replace"_s;
    protect(wish);
    const Plan plan = desk->plan(recordOf(1));
    QCOMPARE(plan.summary.update, 1);
    QCOMPARE(plan.summary.lostEdits, 1);
    const Change &change = plan.users.first().change;
    QCOMPARE(change.overrides, QStringList{u"user_group"_s});
    QCOMPARE(change.intent.first().rule, DecidedBy::Protection);
    QVERIFY(!change.intent.first().reason.isEmpty());
}

void TestProtectedPlans::wholeListIsReplacedAlsoWhereItSeemsToAgree()
{
    QJsonObject user = person(1);
    QJsonArray identifiers = user.value("user_identifier"_L1).toArray();
    identifiers.append(QJsonObject{{u"id_type"_s, coded(u"UNIV_ID"_s)},
                                   {u"value"_s, u"hand@nordskog.example"_s},
                                   {u"segment_type"_s, u"Internal"_s}});
    user.insert(u"user_identifier"_s, identifiers);
    desk->cache({user});
    QCOMPARE(desk->plan(recordOf(1)).summary.update, 0);
    ProtectionRegister::Wish wish = group();
    wish.field = u"user_identifiers"_s;
    wish.policy = u"replace"_s;
    protect(wish);
    const Plan plan = desk->plan(recordOf(1));
    QCOMPARE(plan.summary.update, 1);
    // The barcode is none of what short codes can say here.
    QCOMPARE(plan.users.first().change.intent.size(), 1);
    QCOMPARE(plan.users.first().change.intent.first().path.toString(),
             u"user_identifier[UNIV_ID:hand@nordskog.example]"_s);
    QCOMPARE(plan.summary.lostEdits, 1);
}

void TestProtectedPlans::alteredEntryStopsThePlan()
{
    desk->cache({person(1)});
    protect(group());
    const auto altered = desk->store.runBlocking([](StoreAccess &access) {
        return Sql::run(access.db, u"UPDATE protection SET policy = 'replace'"_s).transform([](const QSqlQuery &) { });
    });
    QVERIFY(altered.has_value());
    const auto plan = desk->tryPlan(recordOf(1, {{u"KA"_s, u"2"_s}}));
    QVERIFY(!plan.has_value());
    QCOMPARE(plan.error().code, u"protection-damaged"_s);
    QVERIFY(QCoro::waitFor(entries->end(1)).has_value());
    QVERIFY(desk->tryPlan(recordOf(1)).has_value());
}

void TestProtectedPlans::registerKeepsBooks()
{
    QSignalSpy changed(entries.get(), &ProtectionRegister::changed);
    const StoredProtection entry = protect(group(u"nsk1000001"_s));
    QCOMPARE(entry.createdBy, u"kari"_s);
    QCOMPARE(entry.firstDay, today);
    const auto ended = QCoro::waitFor(entries->end(entry.number));
    QVERIFY(ended.has_value());
    QCOMPARE(ended->endedBy, u"kari"_s);
    entries->setAccount([] { return u"ola"_s; });
    QCOMPARE(QCoro::waitFor(entries->end(entry.number))->endedBy, u"kari"_s);
    QCOMPARE(changed.count(), 3);
    QCOMPARE(QCoro::waitFor(entries->end(99)).error().code, u"unknown-protection"_s);
    ProtectionRegister::Wish elsewhere = group();
    elsewhere.institution = InstitutionCode(u"XXX"_s);
    QCOMPARE(QCoro::waitFor(entries->add(elsewhere, today)).error().code, u"unknown-institution"_s);

    const auto log = desk->store.runBlocking([](StoreAccess &access) { return AuditRepository(access).page(0, 0); });
    QStringList events;
    for (const AuditEntry &one : *log)
        events.append(one.event + u' ' + one.account + u' ' + one.keyName);
    const QString number = u" kari protection "_s + QString::number(entry.number);
    QCOMPARE(events, (QStringList{u"protection-added"_s + number, u"protection-ended"_s + number}));
}

void TestProtectedPlans::registerListsWhatConcernsAPerson()
{
    desk->cache({person(1), person(2)});
    protect(group());
    protect(group(u"nsk1000001"_s));
    protect(group(u"nsk1000002"_s));
    const StoredProtection gone = protect(group(u"nsk1000001"_s));
    QVERIFY(QCoro::waitFor(entries->end(gone.number)).has_value());
    const auto numbers = [this](const ProtectionRegister::Filter &filter) {
        QList<qint64> list;
        const auto found = QCoro::waitFor(entries->list(filter, today));
        for (const StoredProtection &entry : *found)
            list.append(entry.number);
        return list;
    };
    QCOMPARE(numbers({}), (QList<qint64>{1, 2, 3}));
    QCOMPARE(numbers({.person = u"bruker1@nordskog.example"_s}), (QList<qint64>{1, 2}));
    QCOMPARE(numbers({.person = u"nsk1000001"_s, .withEnded = true}), (QList<qint64>{1, 2, 4}));
    QCOMPARE(numbers({.institution = InstitutionCode(u"HVL"_s)}), QList<qint64>());
    QCOMPARE(numbers({.onlyEndingSoon = true}), QList<qint64>());
}

void TestProtectedPlans::liftedProtectionsAreFoundAndNoOthers()
{
    // Everything that can look like it: a sticky field that changes in the file, an ordinary one edited by hand, a hand
    // edit that the file has caught up with, one that the file has something third for, one that the file is silent
    // about, a group in other words than last time.
    constexpr int users = 3000;
    const auto isSeeded = [](int number) { return number % 97 == 0; };
    QList<QJsonObject> before;
    QList<QJsonObject> after;
    QByteArray file;
    qint64 seeded = 0;
    for (int number = 1; number <= users; ++number) {
        before.append(person(number));
        QJsonObject now = person(number);
        QJsonObject said;
        if (isSeeded(number)) {
            now.insert(u"user_group"_s, coded(u"2"_s));
            ++seeded;
        } else if (number % 5 == 0) {
            said.insert(u"KA"_s, u"2"_s);
        } else if (number % 5 == 1) {
            now.insert(u"last_name"_s, u"Skrevet for hånd"_s);
        } else if (number % 5 == 2) {
            now.insert(u"user_group"_s, coded(u"2"_s));
            said.insert(u"KA"_s, u"2"_s);
        } else if (number % 5 == 3) {
            now.insert(u"preferred_language"_s, coded(u"nn"_s));
            said.insert(u"EN"_s, u"Ny"_s);
        }
        after.append(now);
        file += recordOf(number, said);
    }
    desk->cache(before);
    desk->cache(after);
    const Plan plan = desk->plan(file);
    QCOMPARE(plan.summary.liftedProtections, seeded);
    qint64 listed = 0;
    for (const PlannedUser &user : plan.users) {
        for (const FieldDecision &field : user.fields) {
            if (!field.liftsProtection)
                continue;
            ++listed;
            QVERIFY(isSeeded(static_cast<int>(user.record)));
            QCOMPARE(field.path.toString(), u"user_group"_s);
            QCOMPARE(field.rule, DecidedBy::AlmaSticky);
        }
    }
    QCOMPARE(listed, seeded);
    QCOMPARE(desk->plan(file).digest, plan.digest);
}

void TestProtectedPlans::heldRecordsRaiseNoAlarm()
{
    desk->cache({person(1)});
    QJsonObject edited = person(1);
    edited.insert(u"user_group"_s, coded(u"2"_s));
    desk->cache({edited});
    QCOMPARE(desk->plan(recordOf(1)).summary.liftedProtections, 1);
    const Plan held = desk->plan(recordOf(1, {{u"FI"_s, u"ikke en feide-id"_s}}));
    QCOMPARE(held.summary.held, 1);
    QCOMPARE(held.summary.liftedProtections, 0);
}

QTEST_GUILESS_MAIN(TestProtectedPlans)
#include "tst_protectedplans.moc"
