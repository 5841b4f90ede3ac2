// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/usercacherepository.h"
#include "services/userimport/comparedfields.h"
#include "services/userimport/protectedfield.h"
#include "tests/services/userimport/importfixtures.h"
#include "tests/services/userimport/plandesk.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

/// Which values of a user a plan takes for edits by hand.
class TestHandEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void handEditIsFoundFromWhatWasSeenBefore();
    void whatIsProtectedIsListedAlsoOfAnUnchangedUser();
    void whatTheFileIsSilentAboutIsNotProtectedFromIt();
    void appliedValuesAreNotHandEdits();
    void whatTheFileConfirmsIsNoHandEdit();
    void handEditsOfARenamedUserAreNamedToo();
    void handEditInsideAnElementIsNamed();
    void whatAPlanLearnsDoesNotChangeTheNext_data();
    void whatAPlanLearnsDoesNotChangeTheNext();

private:
    std::unique_ptr<PlanDesk> desk;
};

void TestHandEdits::init()
{
    desk = std::make_unique<PlanDesk>();
    QVERIFY(desk->open());
}

void TestHandEdits::cleanup()
{
    desk.reset();
}

void TestHandEdits::handEditIsFoundFromWhatWasSeenBefore()
{
    desk->cache({person(1)});
    QJsonObject edited = person(1);
    edited.insert(u"user_group"_s, coded(u"2"_s));
    edited.insert(u"last_name"_s, u"Skrevet for hånd"_s);
    desk->cache({edited});
    const Plan made = desk->plan(recordOf(1));
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.lostEdits, 1);
    QCOMPARE(made.summary.protectedFields, 1);
    const Change change = made.users.first().change;
    QCOMPARE(change.intent.size(), 1);
    QCOMPARE(change.intent.first().path.toString(), u"last_name"_s);
    QVERIFY(change.intent.first().losesHandEdit);
}

namespace {

/// What is shown behind the count of protected fields.
qint64 protectedFieldsListed(const Plan &plan)
{
    qint64 count = 0;
    for (const PlannedUser &user : plan.users) {
        if (user.action != PlannedAction::Held)
            count += std::ranges::count_if(user.fields, isProtected);
    }
    return count;
}

} // namespace

void TestHandEdits::whatIsProtectedIsListedAlsoOfAnUnchangedUser()
{
    desk->cache({person(1), person(2), person(3)});
    QList<QJsonObject> edited;
    for (const int number : {1, 3}) {
        edited.append(person(number));
        edited.last().insert(u"user_group"_s, coded(u"2"_s));
    }
    desk->cache(edited);
    const QByteArray file = recordOf(1) + recordOf(2) + recordOf(3, {{u"EN"_s, u"Ny"_s}});
    const Plan made = desk->plan(file);
    QCOMPARE(made.summary.unchanged, 2);
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.protectedFields, 2);
    QCOMPARE(protectedFieldsListed(made), 2);
    QCOMPARE(made.users.size(), 2); // not the one of whom there is nothing to say
    const PlannedUser &kept = made.users.first();
    QCOMPARE(kept.action, PlannedAction::Unchanged);
    QCOMPARE(kept.primaryId.toString(), u"nsk1000001"_s);
    QCOMPARE(kept.record, 1);
    QVERIFY(kept.change.id.isEmpty()); // there is nothing to propose
    QCOMPARE(made.users.last().action, PlannedAction::Update);
    QCOMPARE(made.summary.changes, 1);
    QCOMPARE(desk->plan(file).digest, made.digest);
}

void TestHandEdits::whatTheFileIsSilentAboutIsNotProtectedFromIt()
{
    QJsonObject known = person(1);
    known.insert(u"preferred_language"_s, coded(u"nb"_s));
    known.insert(u"user_title"_s, coded(u"Dr"_s));
    desk->cache({known});
    known.insert(u"preferred_language"_s, coded(u"en"_s));
    known.insert(u"user_title"_s, coded(u"Prof"_s)); // sticky, and no code of the format speaks of it
    desk->cache({known});
    for (const MergeSemantics semantics : {MergeSemantics::Api, MergeSemantics::File}) {
        const Plan silent = desk->plan(recordOf(1, {{u"EN"_s, u"Ny"_s}}), semantics);
        QCOMPARE(silent.summary.update, 1);
        QCOMPARE(silent.summary.protectedFields, 0);
        QCOMPARE(protectedFieldsListed(silent), 0);
        const Plan empty = desk->plan(recordOf(1, {{u"SK"_s, u""_s}, {u"EN"_s, u"Ny"_s}}), semantics);
        QCOMPARE(empty.summary.update, 1);
        QCOMPARE(empty.summary.protectedFields, 0);
        const Plan other = desk->plan(recordOf(1, {{u"SK"_s, u"NOB"_s}}), semantics);
        QCOMPARE(other.summary.protectedFields, 1);
        QCOMPARE(protectedFieldsListed(other), 1);
    }
}

void TestHandEdits::appliedValuesAreNotHandEdits()
{
    desk->cache({person(1)});
    const auto saved = desk->store.runBlocking([&](StoreAccess &access) -> Result<> {
        UserCacheRepository repository(access);
        const auto found = repository.find(desk->institution.code, u"primary_id"_s, u"nsk1000001"_s);
        if (!found)
            return std::unexpected(found.error());
        return repository.saveDelivered(desk->institution.code, found->first().row,
                                        DeliveredValues::applied(comparedfields::pack(person(1), desk->scope())));
    });
    QVERIFY(saved.has_value());
    const Plan made = desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(made.summary.lostEdits, 0);
    QCOMPARE(made.users.first().change.intent.size(), 2);
}

void TestHandEdits::whatTheFileConfirmsIsNoHandEdit()
{
    // Alma's own nightly load moved the group from 1 to 2, and the file says so, while it differs elsewhere.
    desk->cache({person(1)});
    QJsonObject loaded = person(1);
    loaded.insert(u"user_group"_s, coded(u"2"_s));
    desk->cache({loaded});
    const Plan before = desk->plan(recordOf(1, {{u"KA"_s, u"2"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(before.summary.update, 1);
    const auto applied = desk->store.runBlocking([&](StoreAccess &access) -> Result<> {
        UserCacheRepository repository(access);
        const auto found = repository.find(desk->institution.code, u"primary_id"_s, u"nsk1000001"_s);
        if (!found)
            return std::unexpected(found.error());
        const qint64 row = found->first().row;
        const auto compact = repository.findCompact(desk->institution.code, row);
        if (!compact)
            return std::unexpected(compact.error());
        // What `recordOutcomes` makes of it when the name has been sent.
        QList<QByteArray> values = comparedfields::unpack((*compact)->delivered.sliced(1), desk->scope());
        return repository.saveDelivered(desk->institution.code, row,
                                        DeliveredValues::applied(comparedfields::pack(values, desk->scope())));
    });
    QVERIFY(applied.has_value());
    const Plan after = desk->plan(recordOf(1, {{u"KA"_s, u"1"_s}, {u"EN"_s, u"Ny"_s}}));
    const auto &intent = after.users.first().change.intent;
    QVERIFY2(std::ranges::any_of(intent, [](const Edit &edit) { return edit.path.member == "user_group"_L1; }),
             "the feed's own value is not protected from the feed");
}

void TestHandEdits::whatAPlanLearnsDoesNotChangeTheNext_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("the file says what Alma has") << recordOf(1, {{u"EN"_s, u"Lastet"_s}});
    QTest::newRow("the file says so in part") << recordOf(1, {{u"EN"_s, u"Lastet"_s}, {u"KA"_s, u"2"_s}});
    QTest::newRow("the file speaks of everything")
        << recordOf(1, {{u"EN"_s, u"Lastet"_s}, {u"SK"_s, u"NOB"_s}, {u"FD"_s, u"1990-01-01"_s}});
    QTest::newRow("the file says what was before") << recordOf(1);
    QTest::newRow("two records, one agrees")
        << recordOf(1, {{u"EN"_s, u"Lastet"_s}, {u"SK"_s, u"NOB"_s}, {u"FD"_s, u"1990-01-01"_s}})
            + recordOf(1, {{u"KA"_s, u"2"_s}});
    QTest::newRow("two records, the other agrees") << recordOf(1, {{u"KA"_s, u"2"_s}})
            + recordOf(1, {{u"EN"_s, u"Lastet"_s}, {u"SK"_s, u"NOB"_s}, {u"FD"_s, u"1990-01-01"_s}});
    QTest::newRow("one by its old id") << recordOf(1, {{u"LT"_s, u"ny1"_s}, {u"GL"_s, u"nsk1000001"_s}})
            + recordOf(1, {{u"EN"_s, u"Lastet"_s}});
}

/// Same input, same plan, to the byte: looking at a plan must not move the next one, whatever semantics come first.
void TestHandEdits::whatAPlanLearnsDoesNotChangeTheNext()
{
    QFETCH(QByteArray, file);
    QHash<MergeSemantics, QByteArray> first;
    for (const bool apiFirst : {true, false}) {
        PlanDesk fresh;
        QVERIFY(fresh.open());
        QJsonObject known = person(1);
        known.insert(u"birth_date"_s, u"1990-01-01Z"_s);
        known.insert(u"job_title"_s, u"Skrevet for hånd"_s); // no code of the format speaks of it
        known.insert(u"user_title"_s, coded(u"Dr"_s)); // sticky
        known.insert(u"web_site_url"_s, u"https://nordskog.example/p1"_s);
        fresh.cache({known});
        QJsonObject loaded = known; // Alma's own nightly load
        loaded.insert(u"last_name"_s, u"Lastet"_s);
        fresh.cache({loaded});
        QList<MergeSemantics> order{MergeSemantics::Api, MergeSemantics::File, MergeSemantics::File,
                                    MergeSemantics::Api, MergeSemantics::File};
        if (!apiFirst)
            std::ranges::reverse(order);
        for (const MergeSemantics semantics : std::as_const(order)) {
            const Plan made = fresh.plan(file, semantics);
            const QByteArray said = made.digest.toHex() + ' ' + QByteArray::number(made.summary.lostEdits) + ' '
                + QByteArray::number(made.summary.protectedFields);
            if (!first.contains(semantics))
                first.insert(semantics, said);
            QCOMPARE(said, first.value(semantics));
        }
    }
}

void TestHandEdits::handEditsOfARenamedUserAreNamedToo()
{
    desk->cache({person(1)});
    QJsonObject edited = person(1);
    edited.insert(u"last_name"_s, u"Skrevet for hånd"_s);
    desk->cache({edited});
    const Plan made = desk->plan(recordOf(1, {{u"LT"_s, u"ny1"_s}, {u"GL"_s, u"nsk1000001"_s}}));
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.lostEdits, 1);
}

/// The desk corrected the city of the address that the file delivers: the key stays, the correction goes.
void TestHandEdits::handEditInsideAnElementIsNamed()
{
    desk->institution.codeBook = QString::fromUtf8(R"({"codes":[
        {"code":"AL","alma":{"role":"value","member":"contact_info.address","type":"home","part":"line1"}},
        {"code":"AP","alma":{"role":"value","member":"contact_info.address","type":"home","part":"postal_code"}},
        {"code":"AB","alma":{"role":"value","member":"contact_info.address","type":"home","part":"city"}}]})");
    const auto livingIn = [](const QString &city) {
        QJsonObject user = person(1);
        const QJsonObject address{{u"line1"_s, u"Fjellveien 4"_s},
                                  {u"postal_code"_s, u"5003"_s},
                                  {u"city"_s, city},
                                  {u"preferred"_s, true},
                                  {u"segment_type"_s, u"External"_s},
                                  {u"address_type"_s, QJsonArray{coded(u"home"_s)}}};
        user.insert(u"contact_info"_s, QJsonObject{{u"address"_s, QJsonArray{address}}});
        return user;
    };
    const QByteArray file = "AL:Fjellveien 4\nAP:5003\nAB:Bergen\n" + recordOf(1);
    desk->cache({livingIn(u"Bergen"_s)});
    QCOMPARE(desk->plan(file).summary.unchanged, 1);
    desk->cache({livingIn(u"Bergen sentrum"_s)});
    const Plan made = desk->plan(file);
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.lostEdits, 1);
    const QList<Edit> intent = made.users.first().change.intent;
    QCOMPARE(intent.size(), 1);
    QCOMPARE(intent.first().path.member, u"contact_info.address"_s);
    QVERIFY(intent.first().losesHandEdit);
}

QTEST_GUILESS_MAIN(TestHandEdits)
#include "tst_handedits.moc"
