// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/subjectreader.h"
#include "tests/services/userimport/importfixtures.h"
#include "tests/services/userimport/plandesk.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

namespace {

const QByteArray separator = "-----------------------------------------------\n";

/// Without the separator that ends it.
QByteArray openRecordOf(int number, const QJsonObject &changes = {})
{
    QByteArray record = recordOf(number, changes);
    record.chop(separator.size());
    return record;
}

/// A user with barcodes of these segments: `S1`, `S2` ...
QJsonObject withBarcodes(QJsonObject user, const QStringList &segments)
{
    QJsonArray identifiers{user.value("user_identifier"_L1).toArray().first()};
    for (qsizetype i = 0; i < segments.size(); ++i)
        identifiers.append(QJsonObject{{u"id_type"_s, coded(u"BARCODE"_s)},
                                       {u"value"_s, u"S%1"_s.arg(i + 1)},
                                       {u"segment_type"_s, segments.at(i)}});
    user.insert(u"user_identifier"_s, identifiers);
    return user;
}

/// What a plan says of each record it lists: `update`, `create`, or the rule that holds it.
QStringList said(const Plan &plan)
{
    QStringList outcomes;
    for (const PlannedUser &user : plan.users) {
        if (user.action == PlannedAction::Update)
            outcomes.append(u"update"_s);
        else if (user.action == PlannedAction::Create)
            outcomes.append(u"create"_s);
        else if (user.action == PlannedAction::Held)
            outcomes.append(user.heldBecause);
    }
    return outcomes;
}

} // namespace

/// Records that are not certain to be about the person they would change: they are held, and say by which rule.
class TestHeldRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recordWithoutItsSeparatorsIsNobodys_data();
    void recordWithoutItsSeparatorsIsNobodys();
    void recordWithTheIdsOfSeveralPersonsIsHeld_data();
    void recordWithTheIdsOfSeveralPersonsIsHeld();
    void recordThatIsNotTheOneThatWasMatchedIsHeld();
    void oneUserGetsOneChange_data();
    void oneUserGetsOneChange();
    void oneIdWrittenInTwoWaysGetsOneChange_data();
    void oneIdWrittenInTwoWaysGetsOneChange();
    void idThatAnotherRecordGivesUpIsHeld_data();
    void idThatAnotherRecordGivesUpIsHeld();
    void twoAccountsOfOnePersonAreHeldByBarcodeToo_data();
    void twoAccountsOfOnePersonAreHeldByBarcodeToo();

private:
    std::unique_ptr<PlanDesk> desk;
};

void TestHeldRecords::init()
{
    desk = std::make_unique<PlanDesk>();
    QVERIFY(desk->open());
}

void TestHeldRecords::cleanup()
{
    desk.reset();
}

void TestHeldRecords::recordWithoutItsSeparatorsIsNobodys_data()
{
    QTest::addColumn<MergeSemantics>("semantics");
    QTest::newRow("api") << MergeSemantics::Api;
    QTest::newRow("file") << MergeSemantics::File;
}

void TestHeldRecords::recordWithoutItsSeparatorsIsNobodys()
{
    QFETCH(MergeSemantics, semantics);
    desk->cache({person(1), person(18), person(19)});
    // The last LT within the longest record is one person's, that of the whole record another's.
    QByteArray file = openRecordOf(18);
    while (file.size() < (1 << 20) - 1000)
        file += "AV:Avdeling for lange filer\n";
    file += openRecordOf(19, {{u"EN"_s, u"Ny"_s}});
    while (file.size() < (1 << 20) + (1 << 19))
        file += "AV:Avdeling for lange filer\n";
    file += "LT:nsk9999999\nGL:nsk1000001\n" + separator + recordOf(1, {{u"EN"_s, u"Ny"_s}});
    const Plan made = desk->plan(file, semantics);
    QCOMPARE(made.summary.create, 0);
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.summary.missing, 2);
    QCOMPARE(said(made), QStringList({u"F08"_s, u"update"_s}));
    const PlannedUser &held = made.users.first();
    QVERIFY(held.findings.contains(u"F08"_s));
    QVERIFY(held.primaryId.isEmpty() && held.fields.isEmpty() && held.change.id.isEmpty());
    QCOMPARE(held.record, 1);
    QCOMPARE(held.line, 1);
    QCOMPARE(made.users.at(1).primaryId.toString(), u"nsk1000001"_s);
}

void TestHeldRecords::recordWithTheIdsOfSeveralPersonsIsHeld_data()
{
    QTest::addColumn<QByteArray>("record"); // of persons 1 and 2, with a new name in the end
    QTest::addColumn<QString>("outcome");
    const QByteArray changed = openRecordOf(2, {{u"EN"_s, u"Ny"_s}});
    QTest::newRow("blank line in place of a separator") << openRecordOf(1) + "\n" + changed << u"G09"_s;
    QTest::newRow("nothing in place of a separator") << openRecordOf(1) + changed << u"G09"_s;
    QTest::newRow("the person's own id comes back") << "LT:nsk1000002\n" + openRecordOf(1) + changed << u"G09"_s;
    QTest::newRow("one person's id twice") << "LT:nsk1000002\n" + changed << u"update"_s;
    QTest::newRow("one person's id in two ways") << "LT:NSK1000002 \n" + changed << u"update"_s;
    QTest::newRow("an id without a value before it") << "LT:\n" + changed << u"update"_s;
    QTest::newRow("a short separator says so itself") << openRecordOf(1) + "-----\n" + changed << u"G09"_s;
}

void TestHeldRecords::recordWithTheIdsOfSeveralPersonsIsHeld()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, outcome);
    desk->cache({person(1), person(2)});
    const Plan made = desk->plan(record + separator);
    QCOMPARE(made.summary.records, 1);
    QCOMPARE(said(made), QStringList({outcome}));
    QCOMPARE(made.users.first().change.id.isEmpty(), outcome == u"G09");
    QVERIFY(made.users.first().findings.contains(u"G09"_s));
}

void TestHeldRecords::recordThatIsNotTheOneThatWasMatchedIsHeld()
{
    desk->cache({person(1), person(2)});
    const QByteArray file = recordOf(1) + recordOf(2);
    const Bups1Reader reader = Bups1Reader::overBytes(file);
    const Bups1RecordFile records(reader, Bups1Encoding::Utf8, desk->scope());
    const QByteArray purpose = userKeyPurpose(desk->institution.code, records.scope().matchKind());
    const auto key = [&](const QString &id) { return indexKey(desk->store.vault().blindIndex(id, purpose)); };
    const std::vector<MatchedRecord> matched{
        {.candidate = {.entry = 0, .row = 1}, .index = key(u"NSK1000001"_s), .offset = 0, .record = 1, .line = 1},
        {.candidate = {.entry = 1, .row = 2},
         .index = key(u"nsk1000001"_s),
         .offset = recordOf(1).size(),
         .record = 2}};
    SubjectReader subjects({.store = desk->store, .file = records, .institution = desk->institution.code}, matched);
    const auto read = subjects.next();
    QVERIFY(read);
    QCOMPARE(read->size(), 2U);
    QCOMPARE(read->at(0).subject.conflict, QString());
    QCOMPARE(read->at(1).subject.conflict, u"L12"_s);
}

void TestHeldRecords::oneUserGetsOneChange_data()
{
    QTest::addColumn<QStringList>("segments"); // of the user's barcodes S1, S2 ...
    QTest::addColumn<QStringList>("records"); // their LT, and the family name they bring; none: as Alma has it
    QTest::addColumn<QStringList>("outcomes");
    QTest::addColumn<int>("unchanged");
    const QString external = u"External"_s;
    const QString internal = u"Internal"_s;
    const QStringList both{u"update"_s, u"L02"_s};
    QTest::newRow("two External barcodes")
        << QStringList{external, external} << QStringList{u"S2 Ny"_s, u"S1 Eldre"_s} << both << 0;
    QTest::newRow("two Internal barcodes")
        << QStringList{internal, internal} << QStringList{u"S2 Ny"_s, u"S1 Eldre"_s} << both << 0;
    QTest::newRow("External, then Internal")
        << QStringList{external, internal} << QStringList{u"S1 Ny"_s, u"S2 Eldre"_s} << both << 0;
    QTest::newRow("Internal, then External")
        << QStringList{external, internal} << QStringList{u"S2 Ny"_s, u"S1 Eldre"_s} << both << 0;
    QTest::newRow("three of them") << QStringList{external, internal, internal}
                                   << QStringList{u"S3 Ny"_s, u"S1 Eldre"_s, u"S2 Eldst"_s}
                                   << QStringList{u"update"_s, u"L02"_s, u"L02"_s} << 0;
    QTest::newRow("the first is as Alma")
        << QStringList{external, internal, internal} << QStringList{u"S1"_s, u"S2 Ny"_s, u"S3 Ny"_s}
        << QStringList{u"L02"_s, u"L02"_s} << 1;
    QTest::newRow("the second is as Alma")
        << QStringList{external, internal} << QStringList{u"S2 Ny"_s, u"S1"_s} << QStringList{u"update"_s} << 1;
    QTest::newRow("one record only") << QStringList{external, internal} << QStringList{u"S2 Ny"_s}
                                     << QStringList{u"update"_s} << 0;
}

void TestHeldRecords::oneUserGetsOneChange()
{
    QFETCH(QStringList, segments);
    QFETCH(QStringList, records);
    QFETCH(QStringList, outcomes);
    QFETCH(int, unchanged);
    desk->institution.ltTarget = LtTarget::Barcode;
    desk->cache({withBarcodes(person(1), segments), person(2)});
    QByteArray file;
    for (const QString &record : records) {
        QJsonObject changes{{u"LT"_s, record.section(u' ', 0, 0)}};
        if (record.contains(u' '))
            changes = {{u"LT"_s, changes.value("LT"_L1)}, {u"EN"_s, record.section(u' ', 1)}, {u"FI"_s, QJsonValue()}};
        file += recordOf(1, changes);
    }
    const Plan made = desk->plan(file);
    QCOMPARE(said(made), outcomes);
    QCOMPARE(made.summary.unchanged, unchanged);
    for (const PlannedUser &user : made.users) {
        if (user.action == PlannedAction::Held)
            QVERIFY(user.findings.contains(u"L02"_s));
    }
}

void TestHeldRecords::oneIdWrittenInTwoWaysGetsOneChange_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("isKnown"); // to Alma
    for (const bool isKnown : {true, false}) {
        const char *where = isKnown ? "known" : "new";
        QTest::addRow("a no-break space behind it, %s", where) << u"nsk1000749"_s << u"nsk1000749\u00A0"_s << isKnown;
        QTest::addRow("an ideographic space before it, %s", where)
            << u"nsk1000749"_s << u"\u3000nsk1000749"_s << isKnown;
        QTest::addRow("a letter in one or two parts, %s", where)
            << u"\u00E5s1000749"_s << u"a\u030As1000749"_s << isKnown;
        QTest::addRow("a capital of a Sami letter, %s", where) << u"\u0161ap749"_s << u"\u0160AP749"_s << isKnown;
        QTest::addRow("a control character behind it, %s", where) << u"nsk1000749"_s << u"nsk1000749\v"_s << isKnown;
    }
}

void TestHeldRecords::oneIdWrittenInTwoWaysGetsOneChange()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, isKnown);
    QJsonObject user = person(749);
    user.insert(u"primary_id"_s, first.normalized(QString::NormalizationForm_C));
    desk->cache(isKnown ? QList{user, person(2)} : QList{person(2)});
    const Plan made =
        desk->plan(recordOf(749, {{u"LT"_s, first}, {u"EN"_s, u"Ny"_s}})
                   + recordOf(749, {{u"LT"_s, second}, {u"EN"_s, u"Eldre"_s}, {u"FI"_s, u"x@nordskog.example"_s}}));
    QCOMPARE(made.users.first().action, isKnown ? PlannedAction::Update : PlannedAction::Create);
    QCOMPARE(made.users.at(1).action, PlannedAction::Held);
    QVERIFY(made.users.at(1).findings.contains(u"L02"_s));
    // The check says so too: the two must agree on what one id is.
    QVERIFY(std::ranges::any_of(made.report.byRule, [](const RuleCount &rule) { return rule.rule == u"L02"; }));
}

void TestHeldRecords::idThatAnotherRecordGivesUpIsHeld_data()
{
    QTest::addColumn<QList<int>>("known"); // persons of Alma
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("outcomes");
    const QByteArray renamed = recordOf(888, {{u"GL"_s, u"nsk1000749"_s}});
    const QByteArray taken = recordOf(749, {{u"EN"_s, u"Annen"_s}, {u"FI"_s, u"annen@nordskog.example"_s}});
    const QStringList both{u"L06"_s, u"L06"_s};
    QTest::newRow("the old id has a new owner") << QList{749} << renamed + taken << both;
    QTest::newRow("the new owner comes first") << QList{749} << taken + renamed << both;
    QTest::newRow("the old id has its owner still") << QList{749} << renamed + recordOf(749) << QStringList{u"L06"_s};
    QTest::newRow("both are users already, and one is as the file says")
        << QList{749, 888} << renamed + taken << QStringList{u"L06"_s};
    QTest::newRow("neither is a user yet") << QList<int>{} << renamed + taken << both;
    QTest::newRow("two take one old id, written in two ways")
        << QList{749} << recordOf(888, {{u"GL"_s, u"nsk1000749"_s}}) + recordOf(889, {{u"GL"_s, u"nsk1000749\u00A0"_s}})
        << both;
    QTest::newRow("renamed to itself") << QList{749} << recordOf(749, {{u"GL"_s, u"NSK1000749"_s}, {u"EN"_s, u"Ny"_s}})
                                       << QStringList{u"update"_s};
    QTest::newRow("renamed, and nobody takes the id") << QList{749} << renamed << QStringList{u"update"_s};
}

void TestHeldRecords::idThatAnotherRecordGivesUpIsHeld()
{
    QFETCH(QList<int>, known);
    QFETCH(QByteArray, file);
    QFETCH(QStringList, outcomes);
    QList<QJsonObject> users{person(2)};
    for (const int number : known)
        users.append(person(number));
    desk->cache(users);
    const Plan made = desk->plan(file);
    QCOMPARE(said(made), outcomes);
    for (const PlannedUser &user : made.users) {
        if (user.action == PlannedAction::Held)
            QVERIFY(user.findings.contains(u"L06"_s));
    }
}

void TestHeldRecords::twoAccountsOfOnePersonAreHeldByBarcodeToo_data()
{
    QTest::addColumn<QString>("segment"); // of the barcode that `LT` names
    QTest::addColumn<QString>("oldSegment"); // of the one that `GL` names
    for (const QString &segment : {u"External"_s, u"Internal"_s}) {
        for (const QString &oldSegment : {u"External"_s, u"Internal"_s})
            QTest::addRow("%s, %s", qPrintable(segment), qPrintable(oldSegment)) << segment << oldSegment;
    }
}

void TestHeldRecords::twoAccountsOfOnePersonAreHeldByBarcodeToo()
{
    QFETCH(QString, segment);
    QFETCH(QString, oldSegment);
    desk->institution.ltTarget = LtTarget::Barcode;
    QJsonObject former = withBarcodes(person(2), {oldSegment});
    QJsonArray identifiers = former.value("user_identifier"_L1).toArray();
    identifiers.replace(1, patched(identifiers.at(1).toObject(), {{u"value"_s, u"T1"_s}}));
    former.insert(u"user_identifier"_s, identifiers);
    desk->cache({withBarcodes(person(1), {segment}), former});
    const Plan made = desk->plan(recordOf(1, {{u"LT"_s, u"S1"_s}, {u"GL"_s, u"T1"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(said(made), QStringList({u"rename"_s}));
}

QTEST_GUILESS_MAIN(TestHeldRecords)
#include "tst_heldrecords.moc"
