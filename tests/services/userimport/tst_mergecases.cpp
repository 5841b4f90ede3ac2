// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"
#include "mergecases.h"
#include "services/core/userfields.h"
#include "services/userimport/merge.h"
#include "services/userimport/protectedfield.h"
#include "services/userimport/userformat.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using namespace skranke;
using skranke::testing::coded;
using skranke::testing::MergeCase;
using skranke::testing::MergeOutcome;

namespace {

/// An element of a list as the table writes it: `E:a*`.
QJsonObject elementOf(QStringView member, QStringView word)
{
    const bool isPreferred = word.endsWith(u'*');
    if (isPreferred)
        word.chop(1);
    QString segment;
    if (word.startsWith("E:"_L1) || word.startsWith("I:"_L1)) {
        segment = word.startsWith(u'E') ? u"External"_s : u"Internal"_s;
        word = word.sliced(2);
    }
    const QString letter = word.toString();
    QJsonObject element;
    if (member == "contact_info.email"_L1) {
        element = {{u"email_address"_s, QString(letter + u"@nordskog.example"_s)},
                   {u"email_type"_s, QJsonArray{coded(u"work"_s)}}};
    } else if (member == "contact_info.phone"_L1) {
        element = {{u"phone_number"_s, QString(u"+47 2200000"_s + QString::number(letter.front().unicode() % 10))},
                   {u"phone_type"_s, QJsonArray{coded(u"mobile"_s)}}};
    } else if (member == "contact_info.address"_L1) {
        element = {{u"line1"_s, letter}, {u"city"_s, u"NORDSKOG"_s}, {u"address_type"_s, QJsonArray{coded(u"home"_s)}}};
    } else if (member == "user_identifier"_L1) {
        element = {{u"id_type"_s, coded(u"OTHER_ID_1"_s)}, {u"value"_s, letter}};
    } else if (member == "user_note"_L1) {
        element = {{u"note_type"_s, coded(u"OTHER"_s)},
                   {u"note_text"_s, letter},
                   {u"user_viewable"_s, false},
                   {u"popup_note"_s, true}};
    } else if (member == "user_block"_L1) {
        element = {{u"block_type"_s, coded(u"GENERAL"_s)}, {u"block_description"_s, coded(letter)}};
    } else if (member == "user_statistic"_L1) {
        element = {{u"statistic_category"_s, coded(letter)}, {u"statistic_note"_s, u"x"_s}};
    } else if (member == "user_role"_L1) {
        element = {{u"role_type"_s, coded(letter)}, {u"scope"_s, coded(u"47BIBSYS_NSK"_s)}};
    } else if (member == "library_notice"_L1) {
        element = {{u"code"_s, coded(letter)}, {u"value"_s, u"true"_s}};
    } else {
        element = {{u"code"_s, coded(letter)}};
    }
    if (!segment.isEmpty())
        element.insert(u"segment_type"_s, segment);
    if (member.startsWith("contact_info."_L1))
        element.insert(u"preferred"_s, isPreferred);
    return element;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

QJsonValue valueOf(const QString &member, const char *text)
{
    if (!userfields::isList(member))
        return almamember::single(member, QString::fromUtf8(text));
    QJsonArray list;
    for (const QString &word : words(text))
        list.append(elementOf(member, word));
    return list;
}

QJsonObject user(const MergeCase &one, const char *value)
{
    QJsonObject object{{u"primary_id"_s, u"nsk1004711"_s},
                       {u"account_type"_s, coded(u"EXTERNAL"_s)},
                       {u"record_type"_s, coded(u"PUBLIC"_s)},
                       {u"external_id"_s, u"SIS"_s},
                       {u"status"_s, coded(u"ACTIVE"_s)}};
    const QString member = QString::fromLatin1(one.member);
    if (*value)
        userfields::setValue(object, {.member = member, .element = {}}, valueOf(member, value));
    return object;
}

XmlUser record(const MergeCase &one)
{
    QJsonObject object{{u"primary_id"_s, u"nsk1004711"_s}, {u"status"_s, coded(u"ACTIVE"_s)}};
    const QString member = QString::fromLatin1(one.member);
    object.remove(member);
    if (QByteArrayView(one.incoming) != "-") {
        const FieldPath path{.member = member, .element = {}};
        userfields::setValue(object, path, valueOf(member, one.incoming));
    }
    return {.user = object};
}

QString ruleWord(const FieldDecision &decision)
{
    return toWord(decision.rule) + (decision.losesHandEdit ? u"!"_s : QString())
        + (decision.disputed ? u"?"_s : QString()) + (decision.liftsProtection ? u"^"_s : QString());
}

/// `a=file b=protection`, in the order of the elements' letters.
QString rulesOf(const QString &member, const QList<FieldDecision> &decisions)
{
    QStringList rules;
    for (const FieldDecision &decision : decisions) {
        if (!userfields::isList(member))
            return ruleWord(decision);
        QString letter = u"*"_s;
        for (const QChar c : u"abcd"_s) {
            if (userfields::elementKey(member, elementOf(member, QString(c))) == decision.path.element)
                letter = c;
        }
        rules.append(letter + u'=' + ruleWord(decision));
    }
    rules.sort();
    return rules.join(u' ');
}

void addRows(std::span<const MergeCase> cases)
{
    QTest::addColumn<const MergeCase *>("one");
    QTest::addColumn<bool>("file");
    for (const MergeCase &one : cases) {
        QTest::addRow("file: %s %s", one.member, one.name) << &one << true;
        QTest::addRow("api: %s %s", one.member, one.name) << &one << false;
    }
}

Merged mergeOf(const MergeCase &one, bool file)
{
    const UserFormat &format = UserFormat::exLibris();
    const ImportScope scope = format.scope();
    const QByteArray stored =
        one.delivered ? DeliveredValues::applied(comparedfields::pack(user(one, one.delivered), scope)) : QByteArray();
    MergePolicy policy{.semantics = file ? MergeSemantics::File : MergeSemantics::Api,
                       .sisEmptySticky = one.emptySticky,
                       .externalId = u"SIS"_s};
    if (one.policy)
        policy.fields.insert(QString::fromLatin1(one.member), {.policy = *one.policy, .reason = u"the case"_s});
    return merge(user(one, one.alma), incomingUser(format, scope, record(one)), policy,
                 DeliveredValues::read(stored, scope));
}

QList<FieldDecision> ofMember(const Merged &merged, const QString &member)
{
    QList<FieldDecision> decisions;
    std::ranges::copy_if(merged.fields, std::back_inserter(decisions),
                         [&member](const FieldDecision &one) { return one.path.member == member; });
    return decisions;
}

} // namespace

/// The table of `mergecases.h`, under both semantics, and what must hold for every row of it.
class TestMergeCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCaseNamesItsRow();
    void singleValues_data() { addRows(testing::singleValueCases()); }
    void singleValues() { check(); }
    void lists_data() { addRows(testing::listCases()); }
    void lists() { check(); }
    void nothingElseOfTheUserChanges_data();
    void nothingElseOfTheUserChanges();
    void everyFieldHasOneRuleAndPoliciesTheirReason_data() { nothingElseOfTheUserChanges_data(); }
    void everyFieldHasOneRuleAndPoliciesTheirReason();
    void whatAPolicyKeepsIsCounted_data() { nothingElseOfTheUserChanges_data(); }
    void whatAPolicyKeepsIsCounted();

private:
    void check();
};

void TestMergeCases::everyCaseNamesItsRow()
{
    qsizetype count = 0;
    for (const auto &cases : {testing::singleValueCases(), testing::listCases()}) {
        for (const MergeCase &one : cases) {
            QVERIFY2(*one.name && *one.row, one.name);
            if (one.policy)
                QVERIFY2(fieldpolicies::fits(QString::fromLatin1(one.member), *one.policy), one.name);
            ++count;
        }
    }
    QCOMPARE_GE(count, 60);
}

void TestMergeCases::check()
{
    QFETCH(const MergeCase *, one);
    QFETCH(const bool, file);
    const QString member = QString::fromLatin1(one->member);
    const FieldPath path{.member = member, .element = {}};
    const Merged merged = mergeOf(*one, file);
    const MergeOutcome &expected = file ? one->file : one->api;

    QCOMPARE(rulesOf(member, ofMember(merged, member)), QString::fromUtf8(expected.rules));
    const QJsonObject wanted = user(*one, expected.result);
    const QJsonValue result = userfields::value(merged.result, path);
    QVERIFY2(userfields::sameValue(path, result, userfields::value(wanted, path)),
             QJsonDocument(QJsonObject{{u"result"_s, result}}).toJson().constData());
    const bool changes = !userfields::sameValue(path, userfields::value(user(*one, one->alma), path), result);
    QCOMPARE(!merged.intent.isEmpty(), changes);
}

void TestMergeCases::nothingElseOfTheUserChanges_data()
{
    addRows(testing::singleValueCases());
    addRows(testing::listCases());
}

void TestMergeCases::nothingElseOfTheUserChanges()
{
    QFETCH(const MergeCase *, one);
    QFETCH(const bool, file);
    const Merged merged = mergeOf(*one, file);
    const auto paths = userfields::differingPaths(user(*one, one->alma), merged.result);
    for (const FieldPath &path : paths)
        QCOMPARE(path.member, QString::fromLatin1(one->member));
}

void TestMergeCases::everyFieldHasOneRuleAndPoliciesTheirReason()
{
    QFETCH(const MergeCase *, one);
    QFETCH(const bool, file);
    const Merged merged = mergeOf(*one, file);
    QStringList paths;
    for (const FieldDecision &decision : merged.fields) {
        QVERIFY2(!paths.contains(decision.path.toString()), qPrintable(decision.path.toString()));
        paths.append(decision.path.toString());
        QCOMPARE(decision.reason, decision.rule == DecidedBy::Protection ? u"the case"_s : QString());
    }
    for (const Edit &edit : merged.intent)
        QCOMPARE(edit.reason.isEmpty(), edit.rule != DecidedBy::Protection);
}

void TestMergeCases::whatAPolicyKeepsIsCounted()
{
    QFETCH(const MergeCase *, one);
    QFETCH(const bool, file);
    const Merged merged = mergeOf(*one, file);
    for (const FieldDecision &decision : ofMember(merged, QString::fromLatin1(one->member))) {
        if (decision.rule == DecidedBy::Protection)
            QCOMPARE(isProtected(decision), !decision.changes && !decision.disputed);
    }
}

QTEST_GUILESS_MAIN(TestMergeCases)
#include "tst_mergecases.moc"
