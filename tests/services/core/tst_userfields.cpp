// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/rebase.h"
#include "services/core/userfields.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test: %s", text);
    return document.object();
}

/// Any JSON value; `undefined` for an absent one.
QJsonValue jsonValue(const QByteArray &text)
{
    if (text == "undefined")
        return QJsonValue(QJsonValue::Undefined);
    const QByteArray wrapped = "{\"v\":" + text + "}";
    return json(wrapped.constData()).value("v"_L1);
}

FieldPath at(const char *text)
{
    return FieldPath::fromString(QString::fromUtf8(text));
}

Edit edit(const char *path, const QByteArray &before, const QByteArray &after, DecidedBy rule = DecidedBy::FileValue)
{
    return {.path = at(path), .oldValue = jsonValue(before), .newValue = jsonValue(after), .rule = rule};
}

QStringList texts(const QList<FieldPath> &paths)
{
    QStringList list;
    for (const FieldPath &path : paths)
        list.append(path.toString());
    return list;
}

const char *const kari = R"({
    "primary_id": "kari", "first_name": "Kari", "last_name": "Nordmann", "expiry_date": "2027-06-30Z", "birth_date": null,
    "user_group": {"value": "15", "desc": "Student"}, "campus_code": {"value": "", "desc": ""}, "x_unknown": {"a": [1, 2]},
    "status_date": "2020-01-01Z",
    "contact_info": {
        "address": [], "phone": null,
        "email": [
            {"email_address": "Kari@one.example", "description": "mine", "preferred": true, "segment_type": "External", "email_type": [{"value": "work", "desc": "Work"}]},
            {"email_address": "kari@two.example", "preferred": false, "segment_type": "Internal", "email_type": [{"value": "personal"}]}
        ]
    },
    "user_identifier": [{"value": "K1", "id_type": {"value": "BARCODE"}, "status": "ACTIVE", "note": "worn", "segment_type": "External"}],
    "user_role": [{"role_type": {"value": "200"}, "scope": {"value": "X"}}]
})";

} // namespace

class TestUserFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elementsAreNamedByTheirKey_data();
    void elementsAreNamedByTheirKey();
    void repeatedKeysAreNumberedAndNeverClash();
    void missingNullAndEmptyListsHaveNoElements_data();
    void missingNullAndEmptyListsHaveNoElements();
    void stickyMembersHaveAlmasNamesInOverride();
    void valuesAreComparedAsTheDeskMeansIt_data();
    void valuesAreComparedAsTheDeskMeansIt();
    void aSubsetIgnoresWhatItDoesNotName();
    void aValueIsFoundAndSetWhereItsPathSays_data();
    void aValueIsFoundAndSetWhereItsPathSays();
    void anElementKeepsItsUnmappedMembers();
    void anUndoRestoresTheWholeElement();
    void aMissingListIsMadeOnlyWhenSomethingIsAdded();
    void keysAreThoseBeforeAnyEdit();
    void differencesNameEveryPathOnce();
    void membersThatOnlyAlmaWritesAreNoDifference();
    void aRebaseCarriesOrConflicts_data();
    void aRebaseCarriesOrConflicts();
    void disjointEditsAlwaysMerge();
    void applyingDifferencesGivesTheOther();
    void hostileObjectsAreSurvived_data();
    void hostileObjectsAreSurvived();
};

void TestUserFields::elementsAreNamedByTheirKey_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QByteArray>("element");
    QTest::addColumn<QString>("key");

    QTest::newRow("identifier") << u"user_identifier"_s
                                << QByteArray(R"({"id_type":{"value":"UNIV_ID"},"value":" Kari@UIA.example"})")
                                << u"UNIV_ID:kari@uia.example"_s;
    QTest::newRow("identifier as number")
        << u"user_identifier"_s << QByteArray(R"({"id_type":{"value":"02"},"value":12345})") << u"02:12345"_s;
    QTest::newRow("e-mail") << u"contact_info.email"_s << QByteArray(R"({"email_address":"ÅSE@Ost.Example"})")
                            << u"åse@ost.example"_s;
    QTest::newRow("e-mail, decomposed") << u"contact_info.email"_s
                                        << QByteArray("{\"email_address\":\"a\xCC\x8ase@ost.example\"}")
                                        << u"åse@ost.example"_s;
    QTest::newRow("e-mail without address") << u"contact_info.email"_s << QByteArray("{}") << u"#1"_s;
    QTest::newRow("phone") << u"contact_info.phone"_s << QByteArray(R"({"phone_number":"+47 23 27 60 00"})")
                           << u"23276000"_s;
    QTest::newRow("phone, no prefix") << u"contact_info.phone"_s << QByteArray(R"({"phone_number":"47 27 60 00"})")
                                      << u"47276000"_s;
    QTest::newRow("phone, other country")
        << u"contact_info.phone"_s << QByteArray(R"({"phone_number":"+46 8 123"})") << u"468123"_s;
    QTest::newRow("phone without digits")
        << u"contact_info.phone"_s << QByteArray(R"({"phone_number":"Unknown"})") << u"unknown"_s;
    QTest::newRow("address")
        << u"contact_info.address"_s
        << QByteArray(
               R"({"address_type":[{"value":"home"},{"value":"work"}],"line1":" Storgata  1 ","postal_code":"0155 "})")
        << u"home|storgata 1|0155"_s;
    QTest::newRow("address with nothing")
        << u"contact_info.address"_s << QByteArray(R"({"line1":null,"address_type":null})") << u"||"_s;
    QTest::newRow("note") << u"user_note"_s << QByteArray(R"({"note_type":{"value":"POPUP"},"note_text":"Ask"})")
                          << u"POPUP|Ask"_s;
    QTest::newRow("block") << u"user_block"_s
                           << QByteArray(R"({"block_type":{"value":"CASH"},"block_description":{"value":"07"}})")
                           << u"CASH|07"_s;
    QTest::newRow("statistic") << u"user_statistic"_s
                               << QByteArray(R"({"statistic_category":{"value":"BIM"},"statistic_note":"2022"})")
                               << u"BIM|2022"_s;
    QTest::newRow("library") << u"rs_library"_s << QByteArray(R"({"code":{"value":"LIB"}})") << u"LIB"_s;
    QTest::newRow("notice") << u"library_notice"_s << QByteArray(R"({"code":{"value":"N"},"value":true})") << u"N"_s;
    QTest::newRow("role") << u"user_role"_s << QByteArray(R"({"role_type":{"value":"200"},"scope":{"value":"X"}})")
                          << u"200|X"_s;
    QTest::newRow("proxy") << u"proxy_for_user"_s << QByteArray(R"({"primary_id":"OLA"})") << u"ola"_s;
}

void TestUserFields::elementsAreNamedByTheirKey()
{
    QFETCH(QString, member);
    QFETCH(QByteArray, element);
    QTEST(userfields::elementKey(member, json(element.constData())), "key");
}

void TestUserFields::repeatedKeysAreNumberedAndNeverClash()
{
    const QJsonObject user = json(R"({"contact_info":{"email":[
        {"email_address":"a@x.example"}, {"email_address":"A@x.example"}, {"email_address":"a@x.example#2"},
        "no object", {"email_address":"a@x.example"}]}})");
    QStringList keys;
    const auto list = userfields::elements(user, u"contact_info.email");
    for (const auto &[key, element] : list)
        keys.append(key);
    QCOMPARE(keys, QStringList({u"a@x.example"_s, u"a@x.example#2"_s, u"a@x.example#2#2"_s, u"a@x.example#3"_s}));
}

void TestUserFields::missingNullAndEmptyListsHaveNoElements_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("missing") << QByteArray("{}");
    QTest::newRow("null") << QByteArray(R"({"user_note":null,"contact_info":null})");
    QTest::newRow("empty") << QByteArray(R"({"user_note":[],"contact_info":{"email":[]}})");
    QTest::newRow("null inside") << QByteArray(R"({"user_note":null,"contact_info":{"email":null}})");
    QTest::newRow("another type") << QByteArray(R"({"user_note":"x","contact_info":[]})");
}

void TestUserFields::missingNullAndEmptyListsHaveNoElements()
{
    QFETCH(QByteArray, user);
    QVERIFY(userfields::elements(json(user.constData()), u"user_note").isEmpty());
    QVERIFY(userfields::elements(json(user.constData()), u"contact_info.email").isEmpty());
    QVERIFY(userfields::value(json(user.constData()), at("user_note[POPUP|x]")).isUndefined());
}

void TestUserFields::stickyMembersHaveAlmasNamesInOverride()
{
    QCOMPARE(userfields::stickyMembers().size(), 12);
    QCOMPARE(userfields::overrideName(u"rs_library"), u"rs_libraries"_s);
    QCOMPARE(userfields::overrideName(u"library_notice"), u"library_notices"_s);
    QCOMPARE(userfields::overrideName(u"user_group"), u"user_group"_s);
    for (const QString &member : {u"user_identifier"_s, u"user_statistic"_s, u"contact_info.address"_s})
        QVERIFY(userfields::isSegmented(member));
    for (const QString &member : {u"rs_library"_s, u"user_role"_s, u"user_group"_s})
        QVERIFY(!userfields::isSegmented(member));
}

void TestUserFields::valuesAreComparedAsTheDeskMeansIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");

    const auto row = [](const char *name, const char *path, const char *a, const char *b, bool same) {
        QTest::newRow(name) << QString::fromUtf8(path) << QByteArray(a) << QByteArray(b) << same;
    };
    row("day with and without Z", "expiry_date", R"("2027-06-30Z")", R"("2027-06-30")", true);
    row("day and time", "expiry_date", R"("2027-06-30T10:00:00Z")", R"("2027-06-30")", true);
    row("other day", "expiry_date", R"("2027-06-30Z")", R"("2027-07-01Z")", false);
    row("not a day", "expiry_date", R"("2027-06-30x")", R"("2027-06-30")", false);
    row("text that is no date field", "job_description", R"("2027-06-30Z")", R"("2027-06-30")", false);
    row("coded by value", "user_group", R"({"value":"15","desc":"Student"})", R"({"value":"15"})", true);
    row("coded, other value", "user_group", R"({"value":"15"})", R"({"value":"16"})", false);
    row("coded against bare", "user_group", R"({"value":"15"})", R"("15")", true);
    row("code with case", "user_group", R"({"value":"a"})", R"({"value":"A"})", false);
    row("number as text", "pin_number", "14", R"("14")", true);
    row("number as text, padded", "user_group", R"({"value":"02"})", R"({"value":2})", true);
    row("texts of digits are texts", "user_group", R"({"value":"02"})", R"({"value":"2"})", false);
    row("boolean as text", "is_researcher", "true", R"("TRUE")", true);
    row("absent and null", "job_category", "undefined", "null", true);
    row("absent and empty text", "job_category", "undefined", R"("")", true);
    row("absent and empty list", "rs_library", "undefined", "[]", true);
    row("null and empty code", "campus_code", "null", R"({"value":"","desc":""})", true);
    row("empty and false", "is_researcher", R"("")", "false", false);
    row("absent and value", "job_category", "undefined", R"({"value":"x"})", false);
    row("primary id without case", "primary_id", R"("KARI")", R"("kari")", true);
    row("name with case", "first_name", R"("KARI")", R"("Kari")", false);
    row("identifier without case", "user_identifier[B:k1]", R"({"value":"K1","id_type":{"value":"B"}})",
        R"({"value":"k1","id_type":{"value":"B"}})", true);
    row("e-mail without case", "contact_info.email[a@x.example]", R"({"email_address":"A@x.example"})",
        R"({"email_address":"a@X.example"})", true);
    row("phone with prefix", "contact_info.phone[23276000]", R"({"phone_number":"+47 23276000"})",
        R"({"phone_number":"23 27 60 00"})", true);
    row("phone, other digits", "contact_info.phone[23276000]", R"({"phone_number":"23276001"})",
        R"({"phone_number":"23276000"})", false);
    row("phones without digits", "contact_info.phone[x]", R"({"phone_number":"x"})", R"({"phone_number":"y"})", false);
    row("absent segment is External", "user_note[A|b]", R"({"note_text":"b"})",
        R"({"note_text":"b","segment_type":"External"})", true);
    row("illegal segment is External", "user_note[A|b]", R"({"segment_type":"?"})", R"({"segment_type":"External"})",
        true);
    row("Internal is another segment", "user_note[A|b]", R"({"note_text":"b"})",
        R"({"note_text":"b","segment_type":"internal"})", false);
    row("order of types", "contact_info.email[a]", R"({"email_type":[{"value":"a"},{"value":"b"}]})",
        R"({"email_type":[{"value":"b"},{"value":"a"}]})", true);
    row("other types", "contact_info.email[a]", R"({"email_type":[{"value":"a"}]})",
        R"({"email_type":[{"value":"b"}]})", false);
    row("who wrote a note", "user_note[A|b]", R"({"note_text":"b","created_by":"x","created_date":"2020-01-01Z"})",
        R"({"note_text":"b"})", true);
    row("order of elements", "rs_library", R"([{"code":{"value":"A"}},{"code":{"value":"B"}}])",
        R"([{"code":{"value":"B"}},{"code":{"value":"A"}}])", true);
    row("one element less", "rs_library", R"([{"code":{"value":"A"}}])", "[]", false);
    row("another element", "rs_library", R"([{"code":{"value":"A"}}])", R"([{"code":{"value":"B"}}])", false);
    row("unknown member", "x_unknown", R"({"a":[1,{"b":2}]})", R"({"a":[1,{"b":2}]})", true);
    row("unknown member, other", "x_unknown", R"({"a":[1,{"b":2}]})", R"({"a":[1,{"b":3}]})", false);
    row("removed element", "user_note[A|b]", R"({"note_text":"b"})", "undefined", false);
    row("both removed", "user_note[A|b]", "undefined", "undefined", true);
}

void TestUserFields::valuesAreComparedAsTheDeskMeansIt()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(userfields::sameValue(FieldPath::fromString(path), jsonValue(a), jsonValue(b)), same);
    QCOMPARE(userfields::sameValue(FieldPath::fromString(path), jsonValue(b), jsonValue(a)), same);
}

void TestUserFields::aSubsetIgnoresWhatItDoesNotName()
{
    const auto path = at("contact_info.email[a@x.example]");
    const QJsonValue alma = jsonValue(R"({"email_address":"a@x.example","description":"home","preferred":true})");
    QVERIFY(userfields::sameValue(path, alma, jsonValue(R"({"email_address":"A@x.example"})"), true));
    QVERIFY(!userfields::sameValue(path, alma, jsonValue(R"({"email_address":"A@x.example"})"), false));
    QVERIFY(
        !userfields::sameValue(path, alma, jsonValue(R"({"email_address":"a@x.example","preferred":false})"), true));
    QVERIFY(!userfields::sameValue(path, QJsonValue(QJsonValue::Undefined), alma, true));
}

void TestUserFields::aValueIsFoundAndSetWhereItsPathSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("single value") << u"first_name"_s << QByteArray(R"("Ola")");
    QTest::newRow("removed single value") << u"first_name"_s << QByteArray("undefined");
    QTest::newRow("coded") << u"user_group"_s << QByteArray(R"({"value":"16"})");
    QTest::newRow("unknown member of contact info") << u"contact_info.x_fax"_s << QByteArray("[1]");
    QTest::newRow("whole list") << u"contact_info.email"_s << QByteArray("[]");
    QTest::newRow("new element") << u"contact_info.phone[23276000]"_s
                                 << QByteArray(R"({"phone_number":"23 27 60 00"})");
    QTest::newRow("removed element") << u"contact_info.email[kari@one.example]"_s << QByteArray("undefined");
    QTest::newRow("element with brackets in its key")
        << u"user_note[POPUP|a[1]]"_s << QByteArray(R"({"note_type":{"value":"POPUP"},"note_text":"a[1]"})");
}

void TestUserFields::aValueIsFoundAndSetWhereItsPathSays()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, value);
    QJsonObject user = json(kari);
    const auto where = FieldPath::fromString(path);
    QCOMPARE(where.toString(), path);
    userfields::setValue(user, where, jsonValue(value));
    QCOMPARE(userfields::value(user, where), jsonValue(value));
    const auto changed = userfields::differingPaths(json(kari), user);
    for (const FieldPath &other : changed)
        QVERIFY(other == where || (where.element.isEmpty() && other.member == where.member));
}

void TestUserFields::anElementKeepsItsUnmappedMembers()
{
    QJsonObject user = json(kari);
    userfields::setValue(
        user, at("contact_info.email[kari@one.example]"),
        jsonValue(R"({"email_address":"kari@one.example","preferred":false,"email_type":[{"value":"work"}]})"));
    const QJsonObject element = userfields::value(user, at("contact_info.email[kari@one.example]")).toObject();
    QCOMPARE(element.value("description"_L1).toString(), u"mine"_s);
    QCOMPARE(element.value("email_address"_L1).toString(),
             u"Kari@one.example"_s); // only the case differs: Alma's stays
    QCOMPARE(element.value("email_type"_L1), jsonValue(R"([{"value":"work","desc":"Work"}])"));
    QCOMPARE(element.value("preferred"_L1).toBool(true), false);
}

void TestUserFields::anUndoRestoresTheWholeElement()
{
    const QByteArray original = R"({"value":"k1","id_type":{"value":"BARCODE"},"segment_type":"External"})";
    const QJsonObject undone =
        userfields::applied(json(kari), {edit("user_identifier[BARCODE:k1]", "null", original, DecidedBy::Undo)});
    QCOMPARE(userfields::value(undone, at("user_identifier[BARCODE:k1]")), jsonValue(original));
}

void TestUserFields::aMissingListIsMadeOnlyWhenSomethingIsAdded()
{
    QJsonObject user = json("{}");
    userfields::setValue(user, at("contact_info.phone[1]"), QJsonValue(QJsonValue::Undefined));
    userfields::setValue(user, at("user_note[A|b]"), QJsonValue(QJsonValue::Undefined));
    QCOMPARE(user, QJsonObject());
    userfields::setValue(user, at("contact_info.phone[1]"), jsonValue(R"({"phone_number":"1"})"));
    QCOMPARE(user, json(R"({"contact_info":{"phone":[{"phone_number":"1"}]}})"));
}

void TestUserFields::keysAreThoseBeforeAnyEdit()
{
    const QJsonObject user =
        json(R"({"user_note":[{"note_text":"a","popup_note":true},{"note_text":"a","popup_note":false}]})");
    const QJsonObject result = userfields::applied(
        user,
        {edit("user_note[|a]", "null", "undefined"), edit("user_note[|a#2]", "null", R"({"user_viewable":true})")});
    QCOMPARE(result, json(R"({"user_note":[{"note_text":"a","popup_note":false,"user_viewable":true}]})"));
}

void TestUserFields::differencesNameEveryPathOnce()
{
    QJsonObject other = json(kari);
    userfields::setValue(other, at("last_name"), u"Hansen"_s);
    userfields::setValue(other, at("x_unknown"), 1);
    userfields::setValue(other, at("contact_info.email[kari@two.example]"), QJsonValue(QJsonValue::Undefined));
    userfields::setValue(other, at("contact_info.x_fax"), u"1"_s);
    userfields::setValue(other, at("user_note[A|b]"), jsonValue(R"({"note_type":{"value":"A"},"note_text":"b"})"));
    QCOMPARE(texts(userfields::differingPaths(json(kari), other)),
             QStringList({u"last_name"_s, u"x_unknown"_s, u"contact_info.x_fax"_s,
                          u"contact_info.email[kari@two.example]"_s, u"user_note[A|b]"_s}));
    QVERIFY(userfields::differingPaths(json(kari), json(kari)).isEmpty());
}

void TestUserFields::membersThatOnlyAlmaWritesAreNoDifference()
{
    QJsonObject other = json(kari);
    for (const QString &member : {u"full_name"_s, u"status_date"_s, u"last_patron_activity_date"_s, u"link"_s,
                                  u"loans"_s, u"requests"_s, u"fees"_s})
        other.insert(member, u"something"_s);
    QVERIFY(userfields::differingPaths(json(kari), other).isEmpty());
}

void TestUserFields::aRebaseCarriesOrConflicts_data()
{
    QTest::addColumn<QList<Edit>>("mine");
    QTest::addColumn<QList<Edit>>("theirs");
    QTest::addColumn<QStringList>("conflicts");
    QTest::addColumn<QStringList>("carried");

    const QList<Edit> none;
    const QStringList no;
    const Edit group = edit("user_group", R"({"value":"15"})", R"({"value":"16"})");
    const Edit mail = edit("contact_info.email[kari@one.example]", "null",
                           R"({"email_address":"kari@one.example","preferred":false})");
    const Edit removal = edit("contact_info.email[kari@one.example]", "null", "undefined");
    const Edit addition = edit("contact_info.phone[1]", "undefined", R"({"phone_number":"1","preferred":true})");

    QTest::newRow("nobody else") << QList<Edit>{group} << none << no << no;
    QTest::newRow("elsewhere") << QList<Edit>{group} << QList<Edit>{edit("last_name", "null", R"("Berg")")} << no
                               << QStringList{u"last_name"_s};
    QTest::newRow("same to the same") << QList<Edit>{group} << QList<Edit>{group} << no << no;
    QTest::newRow("same to something else")
        << QList<Edit>{group} << QList<Edit>{edit("user_group", "null", R"({"value":"17"})")}
        << QStringList{u"user_group"_s} << no;
    QTest::newRow("only the description")
        << QList<Edit>{group} << QList<Edit>{edit("user_group", "null", R"({"value":"15","desc":"New"})")} << no << no;
    QTest::newRow("other element of the list")
        << QList<Edit>{mail} << QList<Edit>{edit("contact_info.email[kari@two.example]", "null", "undefined")} << no
        << QStringList{u"contact_info.email[kari@two.example]"_s};
    QTest::newRow("unmapped member of the element")
        << QList<Edit>{mail}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"description":"new"})")} << no
        << QStringList{u"contact_info.email[kari@one.example]"_s};
    QTest::newRow("mapped member of the element")
        << QList<Edit>{mail}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"preferred":"maybe"})")}
        << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    QTest::newRow("element gone") << QList<Edit>{mail} << QList<Edit>{removal}
                                  << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    QTest::newRow("both removed") << QList<Edit>{removal} << QList<Edit>{removal} << no << no;
    QTest::newRow("removed what was edited")
        << QList<Edit>{removal}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"description":"new"})")}
        << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    QTest::newRow("both added the same") << QList<Edit>{addition}
                                         << QList<Edit>{edit(
                                                "contact_info.phone[1]", "null",
                                                R"({"phone_number":"1","preferred":true,"preferred_sms":false})")}
                                         << no << no;
    QTest::newRow("both added, differently")
        << QList<Edit>{addition}
        << QList<Edit>{edit("contact_info.phone[1]", "null", R"({"phone_number":"1","preferred":false})")}
        << QStringList{u"contact_info.phone[1]"_s} << no;
    QTest::newRow("undo of a changed element")
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"email_address":"kari@one.example"})",
                            DecidedBy::Undo)}
        << QList<Edit>{edit("contact_info.email[kari@one.example]", "null", R"({"description":"new"})")}
        << QStringList{u"contact_info.email[kari@one.example]"_s} << no;
    QTest::newRow("whole list") << QList<Edit>{edit("rs_library", "null", R"([{"code":{"value":"A"}}])")}
                                << QList<Edit>{edit("rs_library[B]", "null", R"({"code":{"value":"B"}})")}
                                << QStringList{u"rs_library"_s} << no;
}

void TestUserFields::aRebaseCarriesOrConflicts()
{
    QFETCH(QList<Edit>, mine);
    QFETCH(QList<Edit>, theirs);
    const QJsonObject fresh = userfields::applied(json(kari), theirs);
    const auto rebase = userfields::rebase(json(kari), mine, fresh);
    QTEST(texts(rebase.conflicts), "conflicts");
    QTEST(texts(rebase.carried), "carried");
    QCOMPARE(rebase.result, userfields::applied(fresh, mine));
}

/// Random edits on disjoint paths of mine and theirs: no conflict, and the result holds both.
void TestUserFields::disjointEditsAlwaysMerge()
{
    const QStringList paths{
        u"first_name"_s,
        u"last_name"_s,
        u"expiry_date"_s,
        u"user_group"_s,
        u"x_unknown"_s,
        u"contact_info.email[kari@one.example]"_s,
        u"contact_info.email[kari@two.example]"_s,
        u"contact_info.phone[1]"_s,
        u"user_identifier[BARCODE:k1]"_s,
        u"user_note[A|b]"_s,
    };
    const auto randomValue = [](QRandomGenerator &random, const QString &path) -> QJsonValue {
        if (random.bounded(4) == 0)
            return QJsonValue(QJsonValue::Undefined);
        const QString text = QString::number(random.bounded(1000));
        if (path.startsWith("contact_info.email"_L1))
            return QJsonObject{{u"email_address"_s, path.sliced(19).chopped(1)}, {u"description"_s, text}};
        if (path.startsWith("contact_info.phone"_L1))
            return QJsonObject{{u"phone_number"_s, u"1"_s}, {u"preferred_sms"_s, text}};
        if (path.startsWith("user_identifier"_L1))
            return QJsonObject{
                {u"value"_s, u"K1"_s}, {u"id_type"_s, QJsonObject{{u"value"_s, u"BARCODE"_s}}}, {u"note"_s, text}};
        if (path.startsWith("user_note"_L1))
            return QJsonObject{
                {u"note_text"_s, u"b"_s}, {u"note_type"_s, QJsonObject{{u"value"_s, u"A"_s}}}, {u"popup_note"_s, text}};
        return text;
    };
    QRandomGenerator random(20260101);
    for (int round = 0; round < 500; ++round) {
        QList<Edit> mine;
        QList<Edit> theirs;
        for (const QString &path : paths) {
            const int whose = random.bounded(3);
            const Edit change{
                .path = FieldPath::fromString(path), .oldValue = {}, .newValue = randomValue(random, path)};
            if (whose == 0)
                mine.append(change);
            else if (whose == 1)
                theirs.append(change);
        }
        const QJsonObject base = json(kari);
        const QJsonObject fresh = userfields::applied(base, theirs);
        const auto rebase = userfields::rebase(base, mine, fresh);
        QVERIFY(rebase.conflicts.isEmpty());
        for (const Edit &change : std::as_const(mine))
            QVERIFY(userfields::sameValue(change.path, userfields::value(rebase.result, change.path), change.newValue,
                                          true));
        for (const Edit &change : std::as_const(theirs))
            QCOMPARE(userfields::value(rebase.result, change.path), userfields::value(fresh, change.path));
        QVERIFY(userfields::differingPaths(rebase.result, userfields::applied(userfields::applied(base, mine), theirs))
                    .isEmpty());
        const auto expectedCarried = userfields::differingPaths(base, fresh);
        QCOMPARE(texts(rebase.carried), texts(expectedCarried));
    }
}

void TestUserFields::applyingDifferencesGivesTheOther()
{
    QJsonObject other = json(kari);
    userfields::setValue(other, at("last_name"), u"Hansen"_s);
    userfields::setValue(other, at("contact_info.email[kari@one.example]"), QJsonValue(QJsonValue::Undefined));
    userfields::setValue(other, at("contact_info.email[new@x.example]"),
                         jsonValue(R"({"email_address":"new@x.example"})"));
    userfields::setValue(other, at("user_identifier[BARCODE:k1]"), jsonValue(R"({"status":"INACTIVE"})"));
    QList<Edit> edits;
    const auto paths = userfields::differingPaths(json(kari), other);
    for (const FieldPath &path : paths)
        edits.append({.path = path, .oldValue = {}, .newValue = userfields::value(other, path)});
    QVERIFY(userfields::differingPaths(userfields::applied(json(kari), edits), other).isEmpty());
}

void TestUserFields::hostileObjectsAreSurvived_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::newRow("lists of nonsense") << QByteArray(
        R"({"user_note":[null,1,"x",[],{}],"contact_info":{"email":[[[]],{"email_address":{}}],"phone":"x"}})");
    QTest::newRow("contact info as list") << QByteArray(R"({"contact_info":[1,2]})");
    QTest::newRow("values of another type")
        << QByteArray(R"({"primary_id":{},"user_group":[],"user_identifier":{"value":1}})");
    QTest::newRow("deep") << QByteArray(R"({"x":)" + QByteArray(400, '[') + QByteArray(400, ']') + '}');
}

void TestUserFields::hostileObjectsAreSurvived()
{
    QFETCH(QByteArray, user);
    const QJsonObject hostile = json(user.constData());
    QVERIFY(userfields::differingPaths(hostile, hostile).isEmpty());
    const auto paths = userfields::differingPaths(json(kari), hostile);
    QVERIFY(!paths.isEmpty());
    const auto rebase = userfields::rebase(json(kari), {edit("user_group", "null", R"({"value":"16"})")}, hostile);
    QCOMPARE(userfields::value(rebase.result, at("user_group")), jsonValue(R"({"value":"16"})"));
    QCOMPARE(rebase.result.value("user_note"_L1), hostile.value("user_note"_L1));
}

QTEST_GUILESS_MAIN(TestUserFields)
#include "tst_userfields.moc"
