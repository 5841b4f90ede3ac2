// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"
#include "services/core/userfields.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cacheentry.h"
#include "services/userimport/comparedfields.h"
#include "services/userimport/planner.h"
#include "services/userimport/recordpacker.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QJsonObject coded(const QString &value)
{
    return {{u"value"_s, value}};
}

/// An external user as the nightly load would have left it.
QJsonObject person(int number)
{
    const QString id = u"nsk%1"_s.arg(1000000 + number);
    return {
        {u"primary_id"_s, id},
        {u"record_type"_s, coded(u"PUBLIC"_s)},
        {u"account_type"_s, coded(u"EXTERNAL"_s)},
        {u"external_id"_s, u"SIS"_s},
        {u"status"_s, coded(u"ACTIVE"_s)},
        {u"first_name"_s, u"Máret"_s},
        {u"last_name"_s, u"Hætta%1"_s.arg(number)},
        {u"user_group"_s, coded(u"1"_s)},
        {u"preferred_language"_s, coded(u"nb"_s)},
        {u"expiry_date"_s, u"2029-08-15Z"_s},
        {u"rs_library"_s, QJsonArray{QJsonObject{{u"code"_s, coded(u"1999901"_s)}}}},
        {u"user_identifier"_s,
         QJsonArray{QJsonObject{{u"id_type"_s, coded(u"UNIV_ID"_s)},
                                {u"value"_s, QString(u"bruker%1@nordskog.example"_s.arg(number))},
                                {u"status"_s, u"ACTIVE"_s},
                                {u"segment_type"_s, u"External"_s}},
                    QJsonObject{{u"id_type"_s, coded(u"BARCODE"_s)},
                                {u"value"_s, QString(u"N%1"_s.arg(500000000 + number))},
                                {u"segment_type"_s, u"Internal"_s}}}},
    };
}

/// The record that the same person has in the file; `changes` replace or, when null, take away.
QByteArray recordOf(int number, const QJsonObject &changes = {})
{
    const QJsonObject record = testing::patched({{u"LT"_s, u"nsk%1"_s.arg(1000000 + number)},
                                                 {u"RS"_s, u"1999901"_s},
                                                 {u"FI"_s, u"bruker%1@nordskog.example"_s.arg(number)},
                                                 {u"GD"_s, u"2029-08-15"_s},
                                                 {u"EN"_s, u"Hætta%1"_s.arg(number)},
                                                 {u"FN"_s, u"Máret"_s},
                                                 {u"KA"_s, u"1"_s}},
                                                changes);
    QByteArray text;
    for (const QString &code :
         {u"LT"_s, u"GL"_s, u"RS"_s, u"FI"_s, u"GD"_s, u"EN"_s, u"FN"_s, u"KA"_s, u"FD"_s, u"SK"_s}) {
        if (record.contains(code))
            text += code.toLatin1() + ':' + record.value(code).toString().toUtf8() + '\n';
    }
    return text + "-----------------------------------------------\n";
}

} // namespace

/// Plans of small files against small caches, made straight through the store.
class TestPlanner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyOutcomeHasItsPlace();
    void samePlanTwiceIsTheSameToTheByte();
    void changeOfOneFieldIsOneEdit();
    void missingFieldsOfUndocumentedCodesCostNothing();
    void valuesGoAsTheFindingsOfferThem();
    void renameIsFoundUnderTheOldId();
    void planAfterTheRenameIsUnchanged();
    void twoAccountsOfOnePersonAreHeld();
    void internalUserIsHeld();
    void identifierOfAnotherPersonIsHeld();
    void recordWithAnErrorIsHeldOnlyWhenItWouldChange();
    void secondRecordWithOneIdIsHeld();
    void barcodeInstitutionsMatchByBarcode_data();
    void barcodeInstitutionsMatchByBarcode();
    void usersPackedByAnotherScopeAreComparedWhole();
    void handEditIsFoundFromWhatWasSeenBefore();
    void appliedValuesAreNotHandEdits();
    void whatTheFileConfirmsIsNoHandEdit();
    void fileSemanticsSeesWhatTheFormatCannotSay();
    void emptyCacheMakesEverybodyNew();
    void emptyFileIsAnError();
    void cancelIsAnError();
    void packerAndMapperAgree();

private:
    void cache(const QList<QJsonObject> &users);
    [[nodiscard]] ImportScope scope() const;
    [[nodiscard]] Result<Plan> tryPlan(const QByteArray &file, MergeSemantics semantics = MergeSemantics::Api,
                                       const Job &job = {});
    [[nodiscard]] Plan plan(const QByteArray &file, MergeSemantics semantics = MergeSemantics::Api);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Institution m_institution;
};

void TestPlanner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>();
    QVERIFY(m_store->open(m_folder->filePath(u"profile"_s), QByteArray(Vault::keyBytes, 'k')).has_value());
    m_institution = {};
    m_institution.code = InstitutionCode(u"NSK"_s);
    m_institution.realms = {u"nordskog.example"_s};
    m_institution.libraries = {u"1999901"_s, u"1999902"_s};
    m_institution.userGroups = {u"1"_s, u"2"_s};
}

void TestPlanner::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

ImportScope TestPlanner::scope() const
{
    return cacheScope(m_institution).value();
}

void TestPlanner::cache(const QList<QJsonObject> &users)
{
    const auto saved = m_store->runBlocking([&](StoreAccess &access) {
        return refreshCache(access, m_institution.code, scope(), users, QDateTime::currentDateTimeUtc());
    });
    QVERIFY(saved.has_value());
}

Result<Plan> TestPlanner::tryPlan(const QByteArray &file, MergeSemantics semantics, const Job &job)
{
    const QString path = m_folder->filePath(u"night.txt"_s);
    QFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(file) != file.size())
        qFatal("the test cannot write its file");
    out.close();
    return ImportPlanner(*m_store).plan(
        {.path = path, .institution = m_institution, .semantics = semantics, .today = QDate(2026, 11, 23)}, job);
}

Plan TestPlanner::plan(const QByteArray &file, MergeSemantics semantics)
{
    auto made = tryPlan(file, semantics);
    if (!made)
        qFatal("no plan: %s %s", qPrintable(made.error().code), qPrintable(made.error().detail));
    return *made;
}

void TestPlanner::everyOutcomeHasItsPlace()
{
    QJsonObject internal = person(4);
    internal.insert(u"account_type"_s, coded(u"INTERNAL"_s));
    QJsonObject staff = person(6);
    staff.insert(u"account_type"_s, coded(u"INTERNAL"_s));
    cache({person(1), person(2), internal, person(5), staff});
    const Plan made = plan(recordOf(3) + recordOf(1) + recordOf(4) + recordOf(2, {{u"EN"_s, u"Bær"_s}}));

    QCOMPARE(made.summary.records, 4);
    QCOMPARE(made.summary.create, 1);
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.summary.missing, 1); // an internal user is not the feed's to miss
    QCOMPARE(made.summary.changes, 2);
    QCOMPARE(made.users.size(), 4);
    QCOMPARE(made.users.at(0).action, PlannedAction::Create);
    QCOMPARE(made.users.at(0).record, 1);
    QCOMPARE(made.users.at(0).line, 1);
    QCOMPARE(made.users.at(1).action, PlannedAction::Held);
    QCOMPARE(made.users.at(1).heldBecause, u"L09"_s);
    QCOMPARE(made.users.at(2).action, PlannedAction::Update);
    QCOMPARE(made.users.at(2).record, 4);
    QCOMPARE(made.users.at(2).line, 25);
    QCOMPARE(made.users.at(3).action, PlannedAction::Missing);
    QCOMPARE(made.users.at(3).primaryId.toString(), u"nsk1000005"_s);
}

void TestPlanner::samePlanTwiceIsTheSameToTheByte()
{
    cache({person(1), person(2), person(3)});
    const QByteArray file = recordOf(9) + recordOf(1, {{u"KA"_s, u"2"_s}}) + recordOf(2, {{u"GD"_s, QJsonValue()}});
    const Plan first = plan(file);
    const Plan second = plan(file);
    QCOMPARE(second.digest, first.digest);
    QCOMPARE(second.summary.batch, first.summary.batch);
    QVERIFY(!first.summary.batch.isEmpty());
    QCOMPARE(second.users.size(), first.users.size());
    for (qsizetype i = 0; i < first.users.size(); ++i) {
        QCOMPARE(second.users.at(i).change.digest, first.users.at(i).change.digest);
        QCOMPARE(second.users.at(i).change.id, first.users.at(i).change.id);
    }
    QVERIFY(plan(file + recordOf(10)).digest != first.digest);
}

void TestPlanner::changeOfOneFieldIsOneEdit()
{
    cache({person(1)});
    const Plan made = plan(recordOf(1, {{u"GD"_s, u"2030-01-01"_s}}));
    QCOMPARE(made.summary.update, 1);
    const Change change = made.users.first().change;
    QCOMPARE(change.target.key, u"nsk1000001"_s);
    QCOMPARE(change.operation, Operation::Update);
    QCOMPARE(change.base, person(1));
    QCOMPARE(change.intent.size(), 1);
    QCOMPARE(change.intent.first().path.toString(), u"expiry_date"_s);
    QCOMPARE(change.intent.first().rule, DecidedBy::FileValue);
    QCOMPARE(change.batch, made.summary.batch);
    QCOMPARE(change.digest, changeDigest(change));
    QCOMPARE(change.evidence.file, u"night.txt"_s);
    QCOMPARE(change.evidence.fileSha256, made.report.sha256);
    QCOMPARE(change.evidence.record, 1);
    QCOMPARE(userfields::applied(change.base, change.intent), change.result);
}

void TestPlanner::missingFieldsOfUndocumentedCodesCostNothing()
{
    cache({person(1)}); // has a language, of which the file says nothing
    QCOMPARE(plan(recordOf(1)).summary.unchanged, 1);
    QCOMPARE(plan(recordOf(1, {{u"SK"_s, u"NOB"_s}})).summary.unchanged, 1);
    QCOMPARE(plan(recordOf(1, {{u"SK"_s, u"NNO"_s}})).summary.update, 1);
    QCOMPARE(plan(recordOf(1, {{u"KA"_s, QJsonValue()}})).summary.update, 0); // C01, and sticky
}

void TestPlanner::valuesGoAsTheFindingsOfferThem()
{
    cache({person(1)});
    QCOMPARE(plan(recordOf(1, {{u"FN"_s, u"Ma\u0301ret "_s}})).summary.unchanged, 1); // G06, G15
    QCOMPARE(plan(recordOf(1, {{u"RS"_s, u"NO-1999901"_s}})).summary.unchanged, 1); // B03
    const Plan made = plan(recordOf(1, {{u"RS"_s, u"NO-1999902"_s}}));
    QCOMPARE(made.summary.update, 1);
    const auto added =
        userfields::value(made.users.first().change.result, {.member = u"rs_library"_s, .element = u"1999902"_s});
    QVERIFY(added.isObject());
}

void TestPlanner::renameIsFoundUnderTheOldId()
{
    cache({person(1), person(2)});
    const Plan made = plan(recordOf(1, {{u"LT"_s, u"ny1000001"_s}, {u"GL"_s, u"NSK1000001"_s}}) + recordOf(2));
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.missing, 0);
    const Change change = made.users.first().change;
    QCOMPARE(change.target.key, u"nsk1000001"_s);
    QCOMPARE(change.intent.size(), 1);
    QCOMPARE(change.intent.first().rule, DecidedBy::Rename);
    QCOMPARE(change.result.value("primary_id"_L1).toString(), u"ny1000001"_s);
}

void TestPlanner::planAfterTheRenameIsUnchanged()
{
    QJsonObject renamed = person(1);
    renamed.insert(u"primary_id"_s, u"ny1000001"_s);
    cache({renamed});
    const Plan made = plan(recordOf(1, {{u"LT"_s, u"ny1000001"_s}, {u"GL"_s, u"nsk1000001"_s}}));
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.missing, 0);
}

void TestPlanner::twoAccountsOfOnePersonAreHeld()
{
    cache({person(1), person(2)});
    const Plan made = plan(recordOf(1, {{u"GL"_s, u"nsk1000002"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.users.first().heldBecause, u"rename"_s);
    QVERIFY(made.users.first().change.intent.isEmpty());
}

void TestPlanner::internalUserIsHeld()
{
    QJsonObject internal = person(1);
    internal.insert(u"account_type"_s, coded(u"INTERNAL"_s));
    cache({internal});
    for (const auto semantics : {MergeSemantics::Api, MergeSemantics::File}) {
        const Plan made = plan(recordOf(1), semantics);
        QCOMPARE(made.summary.held, 1);
        QCOMPARE(made.users.first().heldBecause, u"L09"_s);
        QVERIFY(made.users.first().findings.contains(u"L09"_s));
    }
}

void TestPlanner::identifierOfAnotherPersonIsHeld()
{
    cache({person(1)});
    const Plan fresh = plan(recordOf(7, {{u"FI"_s, u"bruker1@nordskog.example"_s}}));
    QCOMPARE(fresh.summary.held, 1);
    QCOMPARE(fresh.users.first().heldBecause, u"L08"_s);
    const Plan barcode = plan(recordOf(7, {{u"LT"_s, u"N500000001"_s}}));
    QCOMPARE(barcode.summary.held, 1);
    QCOMPARE(barcode.users.first().heldBecause, u"L08"_s);
}

void TestPlanner::recordWithAnErrorIsHeldOnlyWhenItWouldChange()
{
    cache({person(1), person(2)});
    const Plan made = plan(recordOf(1, {{u"GD"_s, u"15.08.2029"_s}}) + recordOf(2));
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.users.first().heldBecause, u"D01"_s);
    QVERIFY(made.users.first().findings.contains(u"D01"_s));
    QVERIFY(made.users.first().change.id.isEmpty());
}

void TestPlanner::secondRecordWithOneIdIsHeld()
{
    cache({});
    const Plan made = plan(recordOf(1) + recordOf(1, {{u"FI"_s, u"annen@nordskog.example"_s}}));
    QCOMPARE(made.summary.create, 1);
    QCOMPARE(made.summary.held, 1);
    QCOMPARE(made.users.at(0).action, PlannedAction::Create);
    QCOMPARE(made.users.at(1).heldBecause, u"L02"_s);
}

void TestPlanner::barcodeInstitutionsMatchByBarcode_data()
{
    QTest::addColumn<QString>("segment");
    QTest::newRow("external") << u"External"_s;
    QTest::newRow("internal") << u"Internal"_s;
}

void TestPlanner::barcodeInstitutionsMatchByBarcode()
{
    QFETCH(QString, segment);
    m_institution.ltTarget = LtTarget::Barcode;
    QJsonObject user = person(1);
    QJsonArray identifiers = user.value("user_identifier"_L1).toArray();
    QJsonObject barcode = identifiers.at(1).toObject();
    barcode.insert(u"segment_type"_s, segment);
    identifiers.replace(1, barcode);
    user.insert(u"user_identifier"_s, identifiers);
    cache({user});
    const Plan same = plan(recordOf(1, {{u"LT"_s, u"N500000001"_s}}));
    QCOMPARE(same.summary.unchanged, 1);
    QCOMPARE(same.summary.missing, 0);
    const Plan changed = plan(recordOf(1, {{u"LT"_s, u"N500000001"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(changed.summary.update, 1);
    QCOMPARE(changed.users.first().change.target.key, u"nsk1000001"_s);
    QCOMPARE(changed.users.first().change.intent.size(), 1);
    QCOMPARE(changed.summary.missing, 0);
}

void TestPlanner::usersPackedByAnotherScopeAreComparedWhole()
{
    cache({person(1), person(2)});
    m_institution.feideIdType = u"OTHER_ID_1"_s;
    const Plan made = plan(recordOf(1, {{u"FI"_s, QJsonValue()}}) + recordOf(2));
    QCOMPARE(made.summary.unchanged, 1);
    QCOMPARE(made.summary.held, 1); // the Feide id stands under another type: Alma would refuse it
    QCOMPARE(made.users.first().heldBecause, u"L08"_s);
}

void TestPlanner::handEditIsFoundFromWhatWasSeenBefore()
{
    cache({person(1)});
    QJsonObject edited = person(1);
    edited.insert(u"user_group"_s, coded(u"2"_s));
    edited.insert(u"last_name"_s, u"Skrevet for hånd"_s);
    cache({edited});
    const Plan made = plan(recordOf(1));
    QCOMPARE(made.summary.update, 1);
    QCOMPARE(made.summary.lostEdits, 1);
    QCOMPARE(made.summary.protectedFields, 1);
    const Change change = made.users.first().change;
    QCOMPARE(change.intent.size(), 1);
    QCOMPARE(change.intent.first().path.toString(), u"last_name"_s);
    QVERIFY(change.intent.first().losesHandEdit);
}

void TestPlanner::appliedValuesAreNotHandEdits()
{
    cache({person(1)});
    const auto saved = m_store->runBlocking([&](StoreAccess &access) -> Result<> {
        UserCacheRepository repository(access);
        const auto found = repository.find(m_institution.code, u"primary_id"_s, u"nsk1000001"_s);
        if (!found)
            return std::unexpected(found.error());
        return repository.saveDelivered(m_institution.code, found->first().row,
                                        DeliveredValues::applied(comparedfields::pack(person(1), scope())));
    });
    QVERIFY(saved.has_value());
    const Plan made = plan(recordOf(1, {{u"KA"_s, u"2"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(made.summary.lostEdits, 0);
    QCOMPARE(made.users.first().change.intent.size(), 2);
}

void TestPlanner::whatTheFileConfirmsIsNoHandEdit()
{
    // Alma's own nightly load moved the group from 1 to 2, and the file says so, while it differs elsewhere.
    cache({person(1)});
    QJsonObject loaded = person(1);
    loaded.insert(u"user_group"_s, coded(u"2"_s));
    cache({loaded});
    const Plan before = plan(recordOf(1, {{u"KA"_s, u"2"_s}, {u"EN"_s, u"Ny"_s}}));
    QCOMPARE(before.summary.update, 1);
    const auto applied = m_store->runBlocking([&](StoreAccess &access) -> Result<> {
        UserCacheRepository repository(access);
        const auto found = repository.find(m_institution.code, u"primary_id"_s, u"nsk1000001"_s);
        if (!found)
            return std::unexpected(found.error());
        const qint64 row = found->first().row;
        const auto compact = repository.findCompact(m_institution.code, row);
        if (!compact)
            return std::unexpected(compact.error());
        // What `recordApplied` makes of it when the name has been sent.
        QList<QByteArray> values = comparedfields::unpack((*compact)->delivered.sliced(1), scope());
        return repository.saveDelivered(m_institution.code, row,
                                        DeliveredValues::applied(comparedfields::pack(values, scope())));
    });
    QVERIFY(applied.has_value());
    const Plan after = plan(recordOf(1, {{u"KA"_s, u"1"_s}, {u"EN"_s, u"Ny"_s}}));
    const auto &intent = after.users.first().change.intent;
    QVERIFY2(std::ranges::any_of(intent, [](const Edit &edit) { return edit.path.member == "user_group"_L1; }),
             "the feed's own value is not protected from the feed");
}

void TestPlanner::fileSemanticsSeesWhatTheFormatCannotSay()
{
    QJsonObject user = person(1);
    user.insert(u"middle_name"_s, u"Marit"_s);
    cache({user});
    QCOMPARE(plan(recordOf(1)).summary.unchanged, 1);
    m_institution.sisEmptySticky = SisEmptySticky::Keep;
    const Plan forecast = plan(recordOf(1), MergeSemantics::File);
    QCOMPARE(forecast.summary.update, 1);
    QVERIFY(forecast.users.first().change.id.isEmpty());
    const auto emptied = [](const FieldDecision &field) {
        return field.path.member == "middle_name"_L1 && field.changes;
    };
    QVERIFY(std::ranges::any_of(forecast.users.first().fields, emptied));
}

void TestPlanner::emptyCacheMakesEverybodyNew()
{
    const Plan made = plan(recordOf(1) + recordOf(2));
    QCOMPARE(made.summary.create, 2);
    const Change change = made.users.first().change;
    QCOMPARE(change.operation, Operation::Create);
    QVERIFY(change.base.isEmpty());
    QCOMPARE(change.target.key, u"nsk1000001"_s);
    QCOMPARE(change.result.value("external_id"_L1).toString(), u"SIS"_s);
    QVERIFY(std::ranges::all_of(change.intent, [](const Edit &edit) {
        return edit.rule == DecidedBy::NewUser || edit.rule == DecidedBy::Profile;
    }));
}

void TestPlanner::emptyFileIsAnError()
{
    const auto made = tryPlan({});
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, u"empty-file"_s);
}

void TestPlanner::cancelIsAnError()
{
    cache({person(1)});
    Job job;
    job.cancel.cancel();
    const auto made = tryPlan(recordOf(1), MergeSemantics::Api, job);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().kind, Error::Kind::Canceled);
}

void TestPlanner::packerAndMapperAgree()
{
    // The fast path reads bytes, the slow one text: the same record must come out the same.
    const QList<QByteArray> records{
        recordOf(1),
        recordOf(2, {{u"FI"_s, u"BRUKER.Ærlig@Nordskog.example"_s}, {u"SK"_s, u"NNO"_s}, {u"GD"_s, u""_s}}),
        recordOf(2, {{u"RS"_s, u"NO-1999901"_s}, {u"FN"_s, u"Ma\u0301ret"_s}, {u"EN"_s, u"A\u030Ase"_s}}),
        recordOf(3, {{u"EN"_s, u" Løvåsen "_s}, {u"KA"_s, QJsonValue()}, {u"GD"_s, u"2029-08-15T00:00:00"_s}}),
        "LT:x\nLT:y\nEN:\nEN:Ny\nTM:+47 22 85 50 50\nEM:A@Post.Example\nSK:SME\n",
        "LT:z\nTM:22855050\nEM:\n",
    };
    for (const bool contacts : {false, true}) {
        for (const auto variant : {Bups1Variant::Utf8, Bups1Variant::Latin1}) {
            const ImportScope written = testing::writtenScope(variant, LtTarget::Barcode, contacts);
            const auto encoding = variant == Bups1Variant::Utf8 ? Bups1Encoding::Utf8 : Bups1Encoding::Latin1;
            for (const QByteArray &utf8 : records) {
                const QByteArray bytes = variant == Bups1Variant::Utf8 ? utf8 : QString::fromUtf8(utf8).toLatin1();
                const Bups1Reader reader = Bups1Reader::overBytes(bytes);
                QByteArray packed;
                QByteArray mapped;
                quint32 silent = 0;
                quint32 expectedSilent = 0;
                const auto read = reader.forEachRecord([&](const Bups1RecordView &view) {
                    silent = RecordPacker(written, encoding).pack(view, packed);
                    const IncomingUser user = incomingUser(written, view, encoding);
                    QList<QByteArray> said;
                    for (qsizetype i = 0; i < user.fields.size(); ++i) {
                        const IncomingField &field = user.fields.at(i);
                        said.append(comparedfields::normalForm(field));
                        if (!field.isGiven() && (field.group.isSticky() || !field.speaks()))
                            expectedSilent |= 1U << i;
                    }
                    mapped = comparedfields::pack(said, written);
                    return true;
                });
                QVERIFY(read.has_value());
                QCOMPARE(packed, mapped);
                QCOMPARE(silent, expectedSilent);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
