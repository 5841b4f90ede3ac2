// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "tests/services/core/usersamples.h"

#include <QTest>

using namespace usersamples;

/// Where the fields of a user lie: keys of list elements, values by path, edits, differences.
class TestUserFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void elementsAreNamedByTheirKey_data();
    void elementsAreNamedByTheirKey();
    void repeatedKeysAreNumberedAndNeverClash();
    void missingNullAndEmptyListsHaveNoElements_data();
    void missingNullAndEmptyListsHaveNoElements();
    void stickyMembersHaveAlmasNamesInOverride();
    void aValueIsFoundAndSetWhereItsPathSays_data();
    void aValueIsFoundAndSetWhereItsPathSays();
    void anElementKeepsItsUnmappedMembers();
    void anUndoRestoresTheWholeElement();
    void aMissingListIsMadeOnlyWhenSomethingIsAdded();
    void keysAreThoseBeforeAnyEdit();
    void differencesNameEveryPathOnce();
    void membersThatOnlyAlmaWritesAreNoDifference();
    void applyingDifferencesGivesTheOther();
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

QTEST_GUILESS_MAIN(TestUserFields)
#include "tst_userfields.moc"
