// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"
#include "services/core/canonicaljson.h"
#include "services/core/userfields.h"
#include "services/userimport/codebook.h"
#include "services/userimport/merge.h"
#include "services/userimport/protectedfield.h"
#include "tests/fakes/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;

namespace {

QString actionWord(const Merged &merged)
{
    switch (merged.action) {
    case PlannedAction::Create:
        return u"create"_s;
    case PlannedAction::Update:
        return u"update"_s;
    case PlannedAction::Unchanged:
        return u"unchanged"_s;
    case PlannedAction::Held:
        return u"held"_s;
    case PlannedAction::Missing:
        break;
    }
    return u"missing"_s;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// One row of the table with everything that a merge takes.
struct Case {
    QJsonObject alma;
    IncomingUser incoming;
    MergePolicy policy;
    DeliveredValues delivered;
    QString outcome;
    QJsonObject expect;
};

Case caseFrom(const QJsonObject &row, const QJsonObject &baseUser, const QJsonObject &baseRecord)
{
    Case one;
    const bool isNew = row.value("alma"_L1).toString() == "none"_L1;
    one.alma = isNew ? QJsonObject() : testing::patched(baseUser, row.value("alma"_L1).toObject());
    const auto variant = row.value("variant"_L1).toString() == "bups1"_L1 ? Bups1Variant::Utf8 : Bups1Variant::Latin1;
    const auto ltTarget =
        row.value("ltTarget"_L1).toString() == "BARCODE"_L1 ? LtTarget::Barcode : LtTarget::PrimaryIdentifier;
    const ImportScope scope = testing::writtenScope(variant, ltTarget, row.value("contacts"_L1).toBool());
    const QJsonObject record = testing::patched(baseRecord, row.value("file"_L1).toObject());
    one.incoming = incomingUser(scope, testing::codesOf(record));
    one.policy.semantics = row.value("mode"_L1).toString() == "file"_L1 ? MergeSemantics::File : MergeSemantics::Api;
    one.policy.sisEmptySticky =
        row.value("sisEmptySticky"_L1).toString() == "keep"_L1 ? SisEmptySticky::Keep : SisEmptySticky::Clear;
    one.policy.externalId = row.value("settings"_L1).toObject().value("externalId"_L1).toString(u"SIS"_s);
    QByteArray stored;
    if (row.contains("delivered"_L1)) {
        const QJsonObject before = testing::patched(baseUser, row.value("delivered"_L1).toObject());
        stored = DeliveredValues::applied(comparedfields::pack(before, scope));
    } else if (row.contains("observed"_L1)) {
        const QJsonObject before = testing::patched(baseUser, row.value("observed"_L1).toObject());
        stored = DeliveredValues::observed(comparedfields::pack(before, scope), comparedfields::pack(one.alma, scope),
                                           {}, scope);
    }
    one.delivered = DeliveredValues::read(stored, scope);
    one.outcome = row.value("outcome"_L1).toString();
    one.expect = row.value("expect"_L1).toObject();
    return one;
}

} // namespace

/// The table of `tests/data/merge-cases.json`, and what must hold for every merge.
class TestMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mergesAsTheTableSays_data();
    void mergesAsTheTableSays();
    void mergingTheResultAgainChangesNothing_data() { mergesAsTheTableSays_data(); }
    void mergingTheResultAgainChangesNothing();
    void sameInputGivesTheSameBytes_data() { mergesAsTheTableSays_data(); }
    void sameInputGivesTheSameBytes();
    void internalElementsAreNeverLost_data() { mergesAsTheTableSays_data(); }
    void internalElementsAreNeverLost();
    void nothingOutOfScopeChangesUnderApiSemantics();
    void anyUserAndAnyRecordKeepTheLaws();
    void onlyAnotherValueIsKeptFromTheFile_data();
    void onlyAnotherValueIsKeptFromTheFile();
    void emptyRecordHasNoPrimaryId();
    void furtherCodesFillBlocksAsAlmaHasThem();
    void packedValuesAgreeExactlyWhenNothingChanges();

private:
    [[nodiscard]] QJsonObject randomUser(QRandomGenerator &random) const;
    [[nodiscard]] QJsonObject randomRecord(QRandomGenerator &random) const;

    QJsonObject m_table;
};

void TestMerge::initTestCase()
{
    QFile file(TestPaths::source(u"tests/data/merge-cases.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonParseError error;
    m_table = QJsonDocument::fromJson(file.readAll(), &error).object();
    QCOMPARE(error.errorString(), QJsonParseError().errorString());
    QCOMPARE_GE(m_table.value("cases"_L1).toArray().size(), 40);
}

void TestMerge::mergesAsTheTableSays_data()
{
    QTest::addColumn<QJsonObject>("row");
    const QJsonArray cases = m_table.value("cases"_L1).toArray();
    for (const QJsonValue &row : cases)
        QTest::newRow(qPrintable(row.toObject().value("name"_L1).toString())) << row.toObject();
}

void TestMerge::mergesAsTheTableSays()
{
    QFETCH(QJsonObject, row);
    QVERIFY2(!row.value("row"_L1).toString().isEmpty(), "every case names its row of the specification");
    const Case one = caseFrom(row, m_table.value("alma"_L1).toObject(), m_table.value("file"_L1).toObject());
    const Merged merged = merge(one.alma, one.incoming, one.policy, one.delivered);

    QHash<QString, FieldDecision> decisions;
    for (const FieldDecision &decision : merged.fields) {
        QVERIFY2(!decisions.contains(decision.path.toString()), "one decision per field");
        decisions.insert(decision.path.toString(), decision);
    }
    for (auto it = one.expect.begin(); it != one.expect.end(); ++it) {
        const QJsonObject expected = it->toObject();
        QVERIFY2(decisions.contains(it.key()), qPrintable(u"no decision for "_s + it.key()));
        const FieldDecision decision = decisions.value(it.key());
        QCOMPARE(toWord(decision.rule), expected.value("rule"_L1).toString());
        QCOMPARE(decision.changes, expected.value("changes"_L1).toBool());
        QCOMPARE(decision.losesHandEdit, expected.value("loses"_L1).toBool());
        QCOMPARE(decision.disputed, expected.value("disputed"_L1).toBool());
        if (expected.contains("result"_L1)) {
            const QJsonValue wanted = expected.value("result"_L1);
            QVERIFY2(userfields::sameValue(decision.path, decision.result, wanted),
                     qPrintable(shown(decision.result) + u" instead of "_s + shown(wanted)));
            QVERIFY2(userfields::sameValue(decision.path, userfields::value(merged.result, decision.path), wanted),
                     "the predicted user holds the decided value");
        }
    }
    for (const FieldDecision &decision : merged.fields) {
        QVERIFY2(!decision.changes || one.expect.contains(decision.path.toString()),
                 qPrintable(u"changes unexpectedly: "_s + decision.path.toString()));
    }
    QCOMPARE(actionWord(merged), one.outcome);
    if (one.outcome == "held"_L1)
        QCOMPARE(merged.heldBecause, u"L09"_s);
}

void TestMerge::mergingTheResultAgainChangesNothing()
{
    QFETCH(QJsonObject, row);
    const Case one = caseFrom(row, m_table.value("alma"_L1).toObject(), m_table.value("file"_L1).toObject());
    const Merged first = merge(one.alma, one.incoming, one.policy, one.delivered);
    if (first.action == PlannedAction::Held)
        return;
    const Merged again = merge(first.result, one.incoming, one.policy, one.delivered);
    QCOMPARE(actionWord(again), u"unchanged"_s);
    QCOMPARE(again.result, first.result);
}

void TestMerge::sameInputGivesTheSameBytes()
{
    QFETCH(QJsonObject, row);
    const QJsonObject user = m_table.value("alma"_L1).toObject();
    const QJsonObject record = m_table.value("file"_L1).toObject();
    const Case one = caseFrom(row, user, record);
    const Case other = caseFrom(row, user, record);
    const Merged first = merge(one.alma, one.incoming, one.policy, one.delivered);
    const Merged second = merge(other.alma, other.incoming, other.policy, other.delivered);
    QCOMPARE(canonicalJson(second.result), canonicalJson(first.result));
    QCOMPARE(second.intent, first.intent);
}

void TestMerge::internalElementsAreNeverLost()
{
    QFETCH(QJsonObject, row);
    const Case one = caseFrom(row, m_table.value("alma"_L1).toObject(), m_table.value("file"_L1).toObject());
    const Merged merged = merge(one.alma, one.incoming, one.policy, one.delivered);
    for (const QString &member : userfields::listMembers()) {
        const auto elements = userfields::elements(one.alma, member);
        for (const auto &[key, element] : elements) {
            if (userfields::isInternal(element))
                QCOMPARE(userfields::value(merged.result, {.member = member, .element = key}), QJsonValue(element));
        }
    }
}

void TestMerge::nothingOutOfScopeChangesUnderApiSemantics()
{
    const ImportScope scope = testing::writtenScope(Bups1Variant::Utf8, LtTarget::PrimaryIdentifier);
    QJsonObject user = m_table.value("alma"_L1).toObject();
    user.insert(u"middle_name"_s, u"Marit"_s);
    user.insert(u"unknown_member_of_next_year"_s, QJsonObject{{u"deep"_s, QJsonArray{1, 2}}});
    user.insert(u"user_note"_s,
                QJsonArray{QJsonObject{{u"note_type"_s, QJsonObject{{u"value"_s, u"POPUP"_s}}},
                                       {u"note_text"_s, u"x"_s},
                                       {u"segment_type"_s, u"External"_s}}});
    const QJsonObject record{{u"LT"_s, u"nsk1004711"_s}, {u"EN"_s, u"Ny"_s},      {u"FN"_s, u"Person"_s},
                             {u"KA"_s, u"4"_s},          {u"RS"_s, u"1999909"_s}, {u"FI"_s, u"ny@nordskog.example"_s}};
    const Merged merged = merge(user, incomingUser(scope, testing::codesOf(record)), {.externalId = u"SIS"_s});
    QCOMPARE(actionWord(merged), u"update"_s);
    const auto paths = userfields::differingPaths(user, merged.result);
    for (const FieldPath &path : paths)
        QVERIFY2(scope.maps(path.member), qPrintable(path.toString()));
    QCOMPARE(merged.result.value("unknown_member_of_next_year"_L1), user.value("unknown_member_of_next_year"_L1));
}

QJsonObject TestMerge::randomUser(QRandomGenerator &random) const
{
    const auto one = [&random](const QStringList &words) {
        return words.at(random.bounded(static_cast<int>(words.size())));
    };
    const auto coded = [](const QString &value) { return QJsonObject{{u"value"_s, value}}; };
    const QStringList segments{u"Internal"_s, u"External"_s, QString()};
    QJsonArray identifiers;
    for (int i = random.bounded(4); i > 0; --i) {
        identifiers.append(QJsonObject{{u"id_type"_s, coded(one({u"UNIV_ID"_s, u"BARCODE"_s, u"OTHER_ID_1"_s}))},
                                       {u"value"_s, QString(one({u"a"_s, u"B"_s, u"c"_s}) + QString::number(i))},
                                       {u"segment_type"_s, one(segments)}});
    }
    QJsonArray emails;
    for (int i = random.bounded(3); i > 0; --i) {
        emails.append(QJsonObject{{u"email_address"_s, QString(u"p%1@post.example"_s.arg(i))},
                                  {u"email_type"_s, QJsonArray{coded(one({u"personal"_s, u"work"_s}))}},
                                  {u"preferred"_s, i == 1},
                                  {u"segment_type"_s, one(segments)}});
    }
    return {{u"primary_id"_s, u"NSK1"_s},
            {u"account_type"_s, coded(u"EXTERNAL"_s)},
            {u"record_type"_s, coded(u"PUBLIC"_s)},
            {u"external_id"_s, one({QString(), u"SIS"_s})},
            {u"last_name"_s, one({QString(), u"Hætta"_s, u"Čáhppe"_s})},
            {u"user_group"_s, coded(one({u"1"_s, u"2"_s}))},
            {u"expiry_date"_s, one({u"2027-01-01Z"_s, u"2028-01-01"_s})},
            {u"gender"_s, coded(one({QString(), u"NONE"_s}))},
            {u"user_identifier"_s, identifiers},
            {u"contact_info"_s, QJsonObject{{u"email"_s, emails}}}};
}

QJsonObject TestMerge::randomRecord(QRandomGenerator &random) const
{
    QJsonObject record{{u"LT"_s, u"nsk1"_s}};
    const QList<std::pair<QString, QStringList>> values{
        {u"EN"_s, {u""_s, u"Hætta"_s, u"Bær"_s}}, {u"FN"_s, {u""_s, u"Máret"_s}},
        {u"KA"_s, {u""_s, u"1"_s, u"2"_s}},       {u"RS"_s, {u""_s, u"1999901"_s}},
        {u"FI"_s, {u""_s, u"a1"_s, u"NSK1"_s}},   {u"GD"_s, {u""_s, u"2027-01-01"_s}},
        {u"SK"_s, {u""_s, u"NOB"_s, u"SME"_s}},   {u"EM"_s, {u""_s, u"P1@post.example"_s, u"ny@post.example"_s}},
        {u"TM"_s, {u""_s, u"+47 22 85 50 50"_s}},
    };
    for (const auto &[code, choices] : values) {
        const int choice = random.bounded(static_cast<int>(choices.size()) + 1);
        if (choice < choices.size())
            record.insert(code, choices.at(choice));
    }
    return record;
}

void TestMerge::anyUserAndAnyRecordKeepTheLaws()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 4000; ++round) {
        const auto variant = round % 2 ? Bups1Variant::Utf8 : Bups1Variant::Latin1;
        const ImportScope scope = testing::writtenScope(variant, LtTarget::PrimaryIdentifier, true);
        const QJsonObject user = randomUser(random);
        const QJsonObject record = randomRecord(random);
        const IncomingUser incoming = incomingUser(scope, testing::codesOf(record));
        const MergePolicy policy{.semantics = round % 3 ? MergeSemantics::Api : MergeSemantics::File,
                                 .externalId = u"SIS"_s};
        const Merged merged = merge(user, incoming, policy);
        const QByteArray what = canonicalJson(user) + canonicalJson(record) + canonicalJson(merged.result);
        QVERIFY2(merge(merged.result, incoming, policy).action == PlannedAction::Unchanged, what.constData());
        for (const QString &member : userfields::listMembers()) {
            int preferred = 0;
            const auto before = userfields::elements(user, member);
            const auto after = userfields::elements(merged.result, member);
            for (const auto &[key, element] : before) {
                if (userfields::isInternal(element))
                    QVERIFY2(std::ranges::contains(after, element, &std::pair<QString, QJsonObject>::second),
                             what.constData());
            }
            for (const auto &[key, element] : after)
                preferred += element.value("preferred"_L1).toBool() ? 1 : 0;
            QVERIFY2(preferred <= 1, what.constData());
        }
        if (policy.semantics == MergeSemantics::File)
            continue;
        const auto paths = userfields::differingPaths(user, merged.result);
        for (const FieldPath &path : paths)
            QVERIFY2(scope.maps(path.member) || path.member == "external_id"_L1, what.constData());
    }
}

void TestMerge::packedValuesAgreeExactlyWhenNothingChanges()
{
    // The plan passes over users whose packed values agree: that must never hide a change.
    QRandomGenerator random(815);
    int agreed = 0;
    for (int round = 0; round < 6000; ++round) {
        const ImportScope scope = testing::writtenScope(Bups1Variant::Latin1, LtTarget::PrimaryIdentifier, true);
        const IncomingUser incoming = incomingUser(scope, testing::codesOf(randomRecord(random)));
        QJsonObject user = randomUser(random);
        if (round % 2)
            user = merge(user, incoming, {.externalId = u"SIS"_s}).result;
        QList<QByteArray> said;
        for (const IncomingField &field : incoming.fields)
            said.append(comparedfields::normalForm(field));
        if (comparedfields::pack(said, scope) != comparedfields::pack(user, scope))
            continue;
        ++agreed;
        QVERIFY(merge(user, incoming, {.externalId = u"SIS"_s}).action == PlannedAction::Unchanged);
    }
    QCOMPARE_GT(agreed, 50);
}

void TestMerge::onlyAnotherValueIsKeptFromTheFile_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("kept");
    QTest::newRow("as the file says") << u"mine"_s << false;
    QTest::newRow("another description") << u"theirs"_s << true;
}

void TestMerge::onlyAnotherValueIsKeptFromTheFile()
{
    QFETCH(const QString, description);
    QJsonObject incoming{{u"email_address"_s, u"kari@nordskog.example"_s},
                         {u"description"_s, u"mine"_s},
                         {u"segment_type"_s, u"External"_s},
                         {u"preferred"_s, false}};
    QJsonObject now = incoming;
    now.insert(u"description"_s, description);
    now.insert(u"segment_type"_s, u"Internal"_s);
    now.insert(u"preferred"_s, true);
    const FieldDecision field{.path = FieldPath::fromString(u"contact_info.email[kari@nordskog.example]"),
                              .now = now,
                              .incoming = incoming,
                              .result = now,
                              .rule = DecidedBy::InternalSegment};
    QTEST(isProtected(field), "kept");
}

void TestMerge::emptyRecordHasNoPrimaryId()
{
    const ImportScope scope = testing::writtenScope(Bups1Variant::Utf8, LtTarget::PrimaryIdentifier);
    const Merged merged = merge({}, incomingUser(scope, testing::codesOf({})), {});
    QCOMPARE(actionWord(merged), u"held"_s);
    QCOMPARE(merged.heldBecause, u"L12"_s);
    QVERIFY(merged.intent.isEmpty());
}

void TestMerge::furtherCodesFillBlocksAsAlmaHasThem()
{
    const auto book = CodeBook::withOverride(
        uR"({"codes":[{"code":"SP","alma":{"role":"value","member":"user_block","type":"GENERAL"}}]})"_s);
    QVERIFY(book.has_value());
    const ImportScope scope = ImportScope::of(*book, Institution(), Bups1Variant::Utf8);
    QJsonObject record = m_table.value("file"_L1).toObject();
    record.insert(u"SP"_s, u"CASH"_s);
    const IncomingUser incoming = incomingUser(scope, testing::codesOf(record));
    const Merged merged = merge(m_table.value("alma"_L1).toObject(), incoming, {.externalId = u"SIS"_s});
    const QJsonObject block{{u"block_type"_s, QJsonObject{{u"value"_s, u"GENERAL"_s}}},
                            {u"block_description"_s, QJsonObject{{u"value"_s, u"CASH"_s}}},
                            {u"segment_type"_s, u"External"_s}};
    QCOMPARE(merged.result.value("user_block"_L1), QJsonValue(QJsonArray{block}));
    QCOMPARE(actionWord(merge(merged.result, incoming, {.externalId = u"SIS"_s})), u"unchanged"_s);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
