// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/subjectreader.h"
#include "tests/services/userimport/importfixtures.h"
#include "tests/services/userimport/plandesk.h"

#include <QTest>

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
    const ImportScope scope = desk->scope();
    const QByteArray purpose = userKeyPurpose(desk->institution.code, scope.matchKind());
    const auto key = [&](const QString &id) { return indexKey(desk->store.vault().blindIndex(id, purpose)); };
    const std::vector<MatchedRecord> records{
        {.candidate = {.entry = 0, .row = 1}, .index = key(u"NSK1000001"_s), .offset = 0, .record = 1, .line = 1},
        {.candidate = {.entry = 1, .row = 2},
         .index = key(u"nsk1000001"_s),
         .offset = recordOf(1).size(),
         .record = 2}};
    SubjectReader subjects(
        {.store = desk->store, .reader = reader, .scope = scope, .institution = desk->institution.code}, records);
    const auto read = subjects.next();
    QVERIFY(read);
    QCOMPARE(read->size(), 2U);
    QCOMPARE(read->at(0).subject.conflict, QString());
    QCOMPARE(read->at(1).subject.conflict, u"L12"_s);
}

QTEST_GUILESS_MAIN(TestHeldRecords)
#include "tst_heldrecords.moc"
