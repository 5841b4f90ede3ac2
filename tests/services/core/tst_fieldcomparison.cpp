// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "tests/services/core/usersamples.h"

#include <QTest>

using namespace usersamples;

/// When two values of a user are the same to the desk.
class TestFieldComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreComparedAsTheDeskMeansIt_data();
    void valuesAreComparedAsTheDeskMeansIt();
    void aSubsetIgnoresWhatItDoesNotName();
};

void TestFieldComparison::valuesAreComparedAsTheDeskMeansIt_data()
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

void TestFieldComparison::valuesAreComparedAsTheDeskMeansIt()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, same);
    QCOMPARE(userfields::sameValue(FieldPath::fromString(path), jsonValue(a), jsonValue(b)), same);
    QCOMPARE(userfields::sameValue(FieldPath::fromString(path), jsonValue(b), jsonValue(a)), same);
}

void TestFieldComparison::aSubsetIgnoresWhatItDoesNotName()
{
    const auto path = at("contact_info.email[a@x.example]");
    const QJsonValue alma = jsonValue(R"({"email_address":"a@x.example","description":"home","preferred":true})");
    QVERIFY(userfields::sameValue(path, alma, jsonValue(R"({"email_address":"A@x.example"})"), true));
    QVERIFY(!userfields::sameValue(path, alma, jsonValue(R"({"email_address":"A@x.example"})"), false));
    QVERIFY(
        !userfields::sameValue(path, alma, jsonValue(R"({"email_address":"a@x.example","preferred":false})"), true));
    QVERIFY(!userfields::sameValue(path, QJsonValue(QJsonValue::Undefined), alma, true));
}

QTEST_GUILESS_MAIN(TestFieldComparison)
#include "tst_fieldcomparison.moc"
