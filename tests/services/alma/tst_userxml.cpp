// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/userxml.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QByteArray withDeclaration(const QByteArray &xml)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
}

} // namespace

class TestUserXml : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsBecomeWhatJsonHas_data();
    void fieldsBecomeWhatJsonHas();
    void aWholeUserEqualsItsJson();
    void listsOfUsersAreLists();
    void otherEncodingsAreRead();
    void whatIsNoUserIsRefused_data();
    void whatIsNoUserIsRefused();
    void manyElementsAreReadInTime();
};

void TestUserXml::fieldsBecomeWhatJsonHas_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QJsonObject>("expected");
    const auto row = [](const char *name, const char *xml, const char *expected) {
        QTest::newRow(name) << QByteArray(xml) << json(expected);
    };
    row("text", "<first_name>Kári</first_name>", R"({"first_name":"Kári"})");
    row("text is not trimmed", "<first_name> K </first_name>", R"({"first_name":" K "})");
    row("empty text", "<middle_name/>", R"({"middle_name":""})");
    row("digits stay text", "<primary_id>990006312214702201123</primary_id>",
        R"({"primary_id":"990006312214702201123"})");
    row("entities of XML itself", "<last_name>A &amp; B &lt;C&gt; &#198;</last_name>",
        R"({"last_name":"A & B <C> Æ"})");
    row("CDATA", "<last_name><![CDATA[<b>]]>x<!-- y --></last_name>", R"({"last_name":"<b>x"})");
    row("coded", R"(<user_group desc="Staff">02</user_group>)", R"({"user_group":{"value":"02","desc":"Staff"}})");
    row("coded without text", "<gender desc=\"\"></gender>", R"({"gender":{"value":"","desc":""}})");
    row("coded without description", "<campus_code>X</campus_code>", R"({"campus_code":{"value":"X","desc":null}})");
    row("no counts", "<requests/><loans></loans>", R"({"requests":null,"loans":null})");
    row("counts", R"(<loans link="https://x.example/loans">14</loans>)",
        R"({"loans":{"value":"14","link":"https://x.example/loans"}})");
    row("nil", R"(<researcher xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>)",
        R"({"researcher":null})");
    row("yes or no", "<is_researcher>false</is_researcher>", R"({"is_researcher":false})");
    row("yes or no, odd", "<is_researcher>maybe</is_researcher>", R"({"is_researcher":"maybe"})");
    row("empty wrapper", "<user_identifiers/><user_notes></user_notes>", R"({"user_identifier":[],"user_note":[]})");
    row("status is plain in an identifier, coded in a user",
        R"(<status desc="Active">ACTIVE</status><user_identifiers><user_identifier segment_type="External"><id_type desc="Barcode">BARCODE</id_type><value>ub1</value><status>ACTIVE</status></user_identifier></user_identifiers>)",
        R"({"status":{"value":"ACTIVE","desc":"Active"},"user_identifier":[{"segment_type":"External","id_type":{"value":"BARCODE","desc":"Barcode"},"value":"ub1","status":"ACTIVE"}]})");
    row("contact",
        R"(<contact_info><addresses/><emails><email preferred="true" segment_type="External"><email_address>a@x.example</email_address><email_types><email_type desc="Work">work</email_type><email_type>personal</email_type></email_types></email></emails><phones><phone preferred="false" preferred_sms="true"><phone_number>22 33</phone_number><phone_types/></phone></phones></contact_info>)",
        R"({"contact_info":{"address":[],"email":[{"preferred":true,"segment_type":"External","email_address":"a@x.example","email_type":[{"value":"work","desc":"Work"},{"value":"personal","desc":null}]}],"phone":[{"preferred":false,"preferred_sms":true,"phone_number":"22 33","phone_type":[]}]}})");
    row("empty contact", "<contact_info/>", R"({"contact_info":{}})");
    row("role",
        R"(<user_roles><user_role><status desc="Active">ACTIVE</status><scope desc="B">47B</scope><role_type desc="Patron">200</role_type><parameters><parameter><type>T</type><scope>S</scope><value desc="d">V</value></parameter></parameters></user_role></user_roles>)",
        R"({"user_role":[{"status":{"value":"ACTIVE","desc":"Active"},"scope":{"value":"47B","desc":"B"},"role_type":{"value":"200","desc":"Patron"},"parameter":[{"type":{"value":"T","desc":null},"scope":{"value":"S","desc":null},"value":{"value":"V","desc":"d"}}]}]})");
    row("libraries and notices",
        R"(<rs_libraries><rs_library><code desc="L">1160106</code></rs_library></rs_libraries><library_notices><library_notice><code>A</code><value>true</value></library_notice></library_notices>)",
        R"({"rs_library":[{"code":{"value":"1160106","desc":"L"}}],"library_notice":[{"code":{"value":"A","desc":null},"value":true}]})");
    row("what is unknown stays",
        R"(<new_thing colour="red"><part>1</part><part>2</part></new_thing><word tone="low">w</word>)",
        R"({"new_thing":{"colour":"red","part":["1","2"]},"word":{"tone":"low","value":"w"}})");
}

void TestUserXml::fieldsBecomeWhatJsonHas()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QJsonObject, expected);
    const auto user = userxml::user(withDeclaration("<user>" + xml + "</user>"));
    QVERIFY(user);
    QCOMPARE(*user, expected);
}

void TestUserXml::aWholeUserEqualsItsJson()
{
    const auto user = userxml::user(
        withDeclaration(R"(<user link="https://x.example/u" xmlns="http://com/exlibris/urm/user_record/xmlbeans">
  <record_type desc="Public">PUBLIC</record_type>
  <primary_id>kari</primary_id>
  <user_statistics>
    <user_statistic segment_type="External">
      <statistic_category desc="BIM">BIM</statistic_category>
      <category_type desc="Update">USER_UPDATE</category_type>
      <statistic_note>n</statistic_note>
    </user_statistic>
  </user_statistics>
  <user_notes>
    <user_note segment_type="Internal"><note_type>OTHER</note_type><note_text>t</note_text><user_viewable>false</user_viewable><popup_note>true</popup_note></user_note>
  </user_notes>
</user>)"));
    QVERIFY(user);
    QCOMPARE(*user,
             json(R"({"link":"https://x.example/u","record_type":{"value":"PUBLIC","desc":"Public"},"primary_id":"kari",
        "user_statistic":[{"segment_type":"External","statistic_category":{"value":"BIM","desc":"BIM"},
            "category_type":{"value":"USER_UPDATE","desc":"Update"},"statistic_note":"n"}],
        "user_note":[{"segment_type":"Internal","note_type":{"value":"OTHER","desc":null},"note_text":"t","user_viewable":false,"popup_note":true}]})"));
}

void TestUserXml::listsOfUsersAreLists()
{
    const auto two = userxml::users(
        R"(<users total_record_count="2"><user><primary_id>a</primary_id></user><user><primary_id>b</primary_id></user></users>)");
    QVERIFY(two);
    QCOMPARE(*two, json(R"({"total_record_count":"2","user":[{"primary_id":"a"},{"primary_id":"b"}]})"));
    QCOMPARE(userxml::users(R"(<users total_record_count="0"/>)").value(), json(R"({"total_record_count":"0"})"));
}

void TestUserXml::otherEncodingsAreRead()
{
    QByteArray latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><user><last_name>\xC5s</last_name></user>";
    QCOMPARE(userxml::user(latin).value().value("last_name"_L1).toString(), u"Ås"_s);
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><user><last_name>Čáhci</last_name></user>"_s;
    const QByteArray wide =
        QByteArray("\xFF\xFE", 2) + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QCOMPARE(userxml::user(wide).value().value("last_name"_L1).toString(), u"Čáhci"_s);
}

void TestUserXml::whatIsNoUserIsRefused_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("kari");
    QTest::newRow("another root") << QByteArray("<users/>");
    QTest::newRow("cut short") << QByteArray("<user><primary_id>kari</primary_id>");
    QTest::newRow("two roots") << QByteArray("<user/><user/>");
    QTest::newRow("wrong encoding") << QByteArray("<user><last_name>\xC5s</last_name></user>");
    QTest::newRow("document type") << QByteArray("<!DOCTYPE user><user><primary_id>kari</primary_id></user>");
    QTest::newRow("entity") << QByteArray(
        "<!DOCTYPE user [<!ENTITY x \"y\">]><user><primary_id>&x;</primary_id></user>");
    QTest::newRow("outer entity") << QByteArray(
        "<!DOCTYPE user [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><user>&x;</user>");
    QTest::newRow("unknown entity") << QByteArray("<user><primary_id>&x;</primary_id></user>");
    QTest::newRow("too deep") << "<user>" + QByteArray("<a>").repeated(100'000) + QByteArray("</a>").repeated(100'000)
            + "</user>";
    QTest::newRow("deep and open") << "<user>" + QByteArray("<addresses>").repeated(100'000);
}

void TestUserXml::whatIsNoUserIsRefused()
{
    QFETCH(const QByteArray, xml);
    const auto user = userxml::user(xml);
    QVERIFY(!user);
    QCOMPARE(user.error().kind, Error::Kind::BadReply);
}

void TestUserXml::manyElementsAreReadInTime()
{
    const QByteArray xml = "<user>" + QByteArray("<odd>1</odd>").repeated(200'000) + "</user>";
    const auto user = userxml::user(xml);
    QVERIFY(user);
    QCOMPARE(user->value("odd"_L1).toArray().size(), 200'000);
}

QTEST_GUILESS_MAIN(TestUserXml)
#include "tst_userxml.moc"
