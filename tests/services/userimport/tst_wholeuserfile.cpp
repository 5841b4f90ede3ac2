// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"
#include "plandesk.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cachematch.h"
#include "services/userimport/planbuilder.h"
#include "services/userimport/policynote.h"
#include "services/userimport/subjectreader.h"
#include "services/userimport/wholeuserfile.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::testing;

namespace {

/// Records in memory: the place of each is its number times ten.
WholeUserFile fileOf(QList<XmlUser> records, const QList<FileProtection> &protection = {})
{
    for (qsizetype i = 0; i < records.size(); ++i) {
        records[i].record = i + 1;
        records[i].line = i + 3;
        records[i].offset = 10 * (i + 1);
    }
    return {
        {.head = {.protection = protection},
         .forEachRecord = [records](const std::function<bool(const XmlUser &)> &visit, const Job &) -> Result<qint64> {
             for (const XmlUser &record : records)
                 visit(record);
             return records.size();
         },
         .readRecordAt = [records](qint64 offset) -> Result<XmlUser> { return records.at(offset / 10 - 1); }},
        UserFormat::exLibris()};
}

XmlUser sent(int number, const QJsonObject &changes = {})
{
    QJsonObject user = person(number);
    // The barcode was typed at the desk.
    user.insert(u"user_identifier"_s, QJsonArray{user.value("user_identifier"_L1)[0]});
    return {.user = patched(user, changes)};
}

} // namespace

/// Users that come whole, from their file to what becomes of them.
class TestWholeUserFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void recordsAreMatchedByTheirIds();
    void policiesOfFileAndRecordGoAlong();
    void usersAreDecided();

private:
    [[nodiscard]] QList<DecidedUser> decided(const WholeUserFile &file);

    std::unique_ptr<PlanDesk> desk;
};

void TestWholeUserFile::init()
{
    desk = std::make_unique<PlanDesk>();
    QVERIFY(desk->open());
}

void TestWholeUserFile::cleanup()
{
    desk.reset();
}

QList<DecidedUser> TestWholeUserFile::decided(const WholeUserFile &file)
{
    const ComparedHash hash(desk->store.vault());
    const InstitutionCode code = desk->institution.code;
    const auto table = file.table(
        {.hash = hash, .vault = desk->store.vault(), .purpose = userKeyPurpose(code, file.scope().matchKind())}, {});
    if (!table)
        return {};
    const auto match = desk->store.runBlocking([&](StoreAccess &access) {
        return matchCache(access, {.records = *table, .hash = hash, .scope = file.scope(), .institution = code}, {});
    });
    std::vector<MatchedRecord> matched;
    for (const Candidate &candidate : match->candidates) {
        const RecordEntry &entry = table->entries()[candidate.entry];
        matched.push_back({.candidate = candidate,
                           .index = entry.index,
                           .offset = static_cast<qint64>(entry.offset),
                           .record = entry.record,
                           .line = entry.line});
    }
    SubjectReader subjects({.store = desk->store, .file = file, .institution = code}, matched);
    const PlanBuilder builder(desk->institution, MergeSemantics::Api, {});
    QList<DecidedUser> users;
    auto read = subjects.next();
    for (ReadSubject &one : *read)
        users.append(builder.decide(std::move(one.subject)));
    return users;
}

void TestWholeUserFile::recordsAreMatchedByTheirIds()
{
    const WholeUserFile file = fileOf(
        {sent(1), sent(2, {{u"primary_id"_s, QJsonValue()}}), {.user = sent(3).user, .previousId = u"nsk0000003"_s}});
    const ComparedHash hash(desk->store.vault());
    const auto table = file.table({.hash = hash, .vault = desk->store.vault(), .purpose = "p"}, {});
    QVERIFY(table.has_value());
    const auto key = [this](const QString &id) { return indexKey(desk->store.vault().blindIndex(id, "p")); };
    QCOMPARE(table->entries().size(), 3U);
    QCOMPARE(table->withId(key(u"NSK1000001"_s)).size(), 1U);
    QCOMPARE(table->withId(key(u"nsk1000001"_s)).front().offset, 10U);
    QCOMPARE(table->withId(key(u"nsk1000003"_s)).front().record, 3U);
    QCOMPARE(table->withId(key(u"nsk1000003"_s)).front().line, 5U);
    QCOMPARE(table->withId(IndexKey{}).size(), 1U);
    QCOMPARE(table->withOldId(key(u"nsk0000003"_s)).size(), 1U);
}

void TestWholeUserFile::policiesOfFileAndRecordGoAlong()
{
    XmlUser own = sent(2);
    own.protection = {{.target = u"user_group"_s, .policy = FieldPolicy::CreateOnly}};
    const WholeUserFile file = fileOf({sent(1), own}, {{.target = u"user_group"_s}});
    const std::vector<qint64> places{10, RecordFile::nowhere, 20};
    const auto users = file.read(places);
    QVERIFY(users.has_value());
    QCOMPARE(users->size(), 3U);
    QCOMPARE(users->at(0).policies.value(u"user_group"_s),
             (AppliedPolicy{.policy = FieldPolicy::Replace, .reason = policynote::ofFile()}));
    QVERIFY(users->at(1).policies.isEmpty());
    QCOMPARE(users->at(2).policies.value(u"user_group"_s),
             (AppliedPolicy{.policy = FieldPolicy::CreateOnly, .reason = policynote::ofRecord()}));
    QCOMPARE(users->at(2).user.lt, u"nsk1000002"_s);
}

void TestWholeUserFile::usersAreDecided()
{
    desk->cache({person(1), person(2), person(3), person(4)});
    XmlUser guarded = sent(2, {{u"last_name"_s, u"Ny"_s}});
    guarded.protection = {{.target = u"last_name"_s, .policy = FieldPolicy::CreateOnly}};
    const QList<DecidedUser> users =
        decided(fileOf({sent(1),
                        guarded,
                        {.user = sent(3, {{u"primary_id"_s, u"nsk3000003"_s}}).user, .previousId = u"nsk1000003"_s},
                        {.user = {{u"primary_id"_s, u"nsk1000004"_s}}, .deactivates = true},
                        sent(5)}));
    QCOMPARE(users.size(), 5);
    QCOMPARE(users.at(0).user.action, PlannedAction::Unchanged);
    QCOMPARE(users.at(1).user.action, PlannedAction::Unchanged);
    QCOMPARE(users.at(1).protectedFields, 1);
    QCOMPARE(users.at(2).user.action, PlannedAction::Update);
    QCOMPARE(users.at(2).user.change.intent.first().rule, DecidedBy::Rename);
    QCOMPARE(users.at(2).user.change.intent.size(), 1);
    QCOMPARE(users.at(3).user.change.intent.size(), 1);
    QCOMPARE(users.at(3).user.change.intent.first().path.toString(), u"status"_s);
    QCOMPARE(users.at(4).user.action, PlannedAction::Create);
}

QTEST_GUILESS_MAIN(TestWholeUserFile)
#include "tst_wholeuserfile.moc"
