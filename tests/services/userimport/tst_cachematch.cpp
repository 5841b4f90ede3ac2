// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sql.h"
#include "tests/services/userimport/importfixtures.h"
#include "tests/services/userimport/plandesk.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

/// Which user of the cache a record means, seen by what the plan does with it.
class TestCacheMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void renameIsFoundUnderTheOldId();
    void planAfterTheRenameIsUnchanged();
    void twoAccountsOfOnePersonAreHeld();
    void internalUserIsHeld();
    void identifierOfAnotherPersonIsHeld();
    void secondRecordWithOneIdIsHeld();
    void barcodeInstitutionsMatchByBarcode_data();
    void barcodeInstitutionsMatchByBarcode();
    void usersPackedByAnotherScopeAreComparedWhole();
    void marksDecideAsOpenRowsDo_data();
    void marksDecideAsOpenRowsDo();

private:
    std::unique_ptr<PlanDesk> desk;
};

void TestCacheMatch::init()
{
    desk = std::make_unique<PlanDesk>();
    QVERIFY(desk->open());
}

void TestCacheMatch::cleanup()
{
    desk.reset();
}

void TestCacheMatch::renameIsFoundUnderTheOldId()
{
    desk->cache({person(1), person(2)});
    const Plan made = desk->plan(recordOf(1, {{u"LT"_s, u"ny1000001"_s}, {u"GL"_s, u"NSK1000001"_s}}) + recordOf(2));
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.missing, 0);
    const Change change = made.users.first().change;
    QCOMPARE(change.target.key, u"nsk1000001"_s);
    QCOMPARE(change.intent.size(), 1);
    QCOMPARE(change.intent.first().rule, DecidedBy::Rename);
    QCOMPARE(change.result.value("primary_id"_L1).toString(), u"ny1000001"_s);
}

void TestCacheMatch::planAfterTheRenameIsUnchanged()
{
    QJsonObject renamed = person(1);
    renamed.insert(u"primary_id"_s, u"ny1000001"_s);
    desk->cache({renamed});
    const Plan made = desk->plan(recordOf(1, {{u"LT"_s, u"ny1000001"_s}, {u"GL"_s, u"nsk1000001"_s}}));
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.missing, 0);
}

void TestCacheMatch::twoAccountsOfOnePersonAreHeld()
{
    desk->cache({person(1), person(2)});
    const Plan made = desk->plan(recordOf(1, {{u"GL"_s, u"nsk1000002"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.users.first().heldBecause, u"rename"_s);
    QVERIFY(made.users.first().change.intent.isEmpty());
}

void TestCacheMatch::internalUserIsHeld()
{
    QJsonObject internal = person(1);
    internal.insert(u"account_type"_s, coded(u"INTERNAL"_s));
    desk->cache({internal});
    for (const auto semantics : {MergeSemantics::Api, MergeSemantics::File}) {
        const Plan made = desk->plan(recordOf(1), semantics);
        QCOMPARE(made.summary.held, 1);
        QCOMPARE(made.users.first().heldBecause, u"L09"_s);
        QVERIFY(made.users.first().findings.contains(u"L09"_s));
    }
}

void TestCacheMatch::identifierOfAnotherPersonIsHeld()
{
    desk->cache({person(1)});
    const Plan fresh = desk->plan(recordOf(7, {{u"FI"_s, u"bruker1@nordskog.example"_s}}));
    QCOMPARE(fresh.summary.held, 1);
    QCOMPARE(fresh.users.first().heldBecause, u"L08"_s);
    const Plan barcode = desk->plan(recordOf(7, {{u"LT"_s, u"N500000001"_s}}));
    QCOMPARE(barcode.summary.held, 1);
    QCOMPARE(barcode.users.first().heldBecause, u"L08"_s);
}

void TestCacheMatch::secondRecordWithOneIdIsHeld()
{
    desk->cache({});
    const Plan made = desk->plan(recordOf(1) + recordOf(1, {{u"FI"_s, u"annen@nordskog.example"_s}}));
    QCOMPARE(made.summary.create, 1);
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.users.at(0).action, PlannedAction::Create);
    QCOMPARE(made.users.at(1).heldBecause, u"L02"_s);
}

void TestCacheMatch::barcodeInstitutionsMatchByBarcode_data()
{
    QTest::addColumn<QString>("segment");
    QTest::newRow("external") << u"External"_s;
    QTest::newRow("internal") << u"Internal"_s;
}

void TestCacheMatch::barcodeInstitutionsMatchByBarcode()
{
    QFETCH(QString, segment);
    desk->institution.ltTarget = LtTarget::Barcode;
    QJsonObject user = person(1);
    QJsonArray identifiers = user.value("user_identifier"_L1).toArray();
    QJsonObject barcode = identifiers.at(1).toObject();
    barcode.insert(u"segment_type"_s, segment);
    identifiers.replace(1, barcode);
    user.insert(u"user_identifier"_s, identifiers);
    desk->cache({user});
    const Plan same = desk->plan(recordOf(1, {{u"LT"_s, u"N500000001"_s}}));
    QCOMPARE(same.summary.unchanged, 1);
    QCOMPARE(same.summary.missing, 0);
    const Plan changed = desk->plan(recordOf(1, {{u"LT"_s, u"N500000001"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(changed.summary.update, 1);
    QCOMPARE(changed.users.first().change.target.key, u"nsk1000001"_s);
    QCOMPARE(changed.users.first().change.intent.size(), 1);
    QCOMPARE(changed.summary.missing, 0);
}

void TestCacheMatch::usersPackedByAnotherScopeAreComparedWhole()
{
    desk->cache({person(1), person(2)});
    desk->institution.feideIdType = u"OTHER_ID_1"_s;
    const Plan made = desk->plan(recordOf(1, {{u"FI"_s, QJsonValue()}}) + recordOf(2));
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.held, 1); // the Feide id stands under another type: Alma would refuse it
    QCOMPARE(made.users.first().heldBecause, u"L08"_s);
}

void TestCacheMatch::marksDecideAsOpenRowsDo_data()
{
    QTest::addColumn<int>("step"); // every so manieth person differs
    QTest::addColumn<int>("left"); // persons at the end whom no record names
    QTest::newRow("few differ: those are opened") << 40 << 3;
    QTest::newRow("many differ: all are read") << 3 << 3;
    QTest::newRow("half are missing") << 40 << 150;
}

void TestCacheMatch::marksDecideAsOpenRowsDo()
{
    QFETCH(int, step);
    QFETCH(int, left);
    constexpr int persons = 300;
    QByteArray file;
    QList<QJsonObject> users;
    for (int number = 0; number < persons; ++number) {
        QJsonObject user = person(number);
        QJsonObject changes;
        switch (number % step == 0 ? number / step % 6 : -1) {
        case 0:
            changes = {{u"EN"_s, u"Ny"_s}};
            break;
        case 1:
            changes = {{u"GD"_s, QJsonValue()}};
            break;
        case 2:
            changes = {{u"LT"_s, u"ny%1"_s.arg(number)}, {u"GL"_s, u"nsk%1"_s.arg(1000000 + number)}};
            break;
        case 3:
            user.insert(u"last_name"_s, u"Rettet for hånd"_s);
            break;
        case 4:
            user.insert(u"account_type"_s, QJsonObject{{u"value"_s, u"INTERNAL"_s}});
            break;
        case 5:
            file += recordOf(number, {{u"FN"_s, u"Igjen"_s}});
            break;
        default:
            break;
        }
        users += user;
        if (number < persons - left)
            file += recordOf(number, changes);
    }
    const auto planned = [&](PlanDesk &where) {
        where.cache(users);
        const Plan made = where.plan(file);
        return std::pair(made.digest, made.summary.unchanged);
    };
    const auto withMarks = planned(*desk);
    QVERIFY(withMarks.second > 0);
    // What the first plan came to know of the feed is remembered; the next goes by that too.
    const Plan again = desk->plan(file);

    PlanDesk opened;
    QVERIFY(opened.open());
    opened.cache(users);
    const auto forget = [&opened] {
        return opened.store.runBlocking([](StoreAccess &access) {
            return Sql::run(access.db, u"UPDATE cached_user_compact SET compared_mark = x''"_s).transform([](auto &&) {
            });
        });
    };
    QVERIFY(forget());
    const Plan without = opened.plan(file);
    QCOMPARE(withMarks.first, without.digest);
    QCOMPARE(withMarks.second, without.summary.unchanged);
    QVERIFY(forget());
    QCOMPARE(opened.plan(file).digest, again.digest);
}

QTEST_GUILESS_MAIN(TestCacheMatch)
#include "tst_cachematch.moc"
