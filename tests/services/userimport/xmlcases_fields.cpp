// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/xmlcases.h"

using namespace Qt::StringLiterals;

namespace xmlcases {

namespace {

QByteArray one(const Edits &edits)
{
    return users(user(edits));
}

} // namespace

QList<Case> fieldCases()
{
    return {
        {"clean", one({}), {}},
        {"clean, lines end in CRLF", one({}).replace("\n", "\r\n"), {}},
        {"date with a zone", one({{"2027-08-15", "2027-08-15Z"}, {"2001-03-14", "2001-03-14+01:00"}}), {}},
        {"element empty that may be", one({{"<status>ACTIVE</status>", "<status/>"}}), {}},
        {"N01 missing", one({{"<last_name>Bjørndalsæter</last_name>", ""}}), {u"N01 E 1:3:1 last_name"_s}},
        {"N01 empty", one({{"Åshild Ærlanda", " "}}), {u"N01 E 1:5:1 first_name"_s}},
        {"N01 placeholder", one({{"Åshild Ærlanda", "."}}), {u"N01 W 1:5:1 first_name"_s}},
        {"N02",
         one({{"Bjørndalsæter", QByteArray("Bjørn").append(QByteArray("dal").repeated(20))}}),
         {u"N02 W 1:6:1 last_name"_s}},
        {"N02 and X01",
         one({{"Bjørndalsæter", QByteArray("Bjørn").append(QByteArray("dal").repeated(90))}}),
         {u"N02 E 1:6:1 last_name"_s, u"X01 E 1:6:1 last_name"_s}},
        {"N03 capitals", one({{"Bjørndalsæter", "BJØRNDALSÆTER"}}), {u"N03 W 1:6:1 last_name"_s}},
        {"N03 entity written twice", one({{"Bjørndalsæter", "Bj&amp;oslash;rn"}}), {u"N03 W 1:6:1 last_name"_s}},
        {"N04 outside", one({{"Bjørndalsæter", "Иванов"}}), {u"N04 W 1:6:1 last_name"_s}},
        {"N04 decoded twice", one({{"Bjørndalsæter", "BjÃ¸rndal"}}), {u"N04 E 1:6:1 last_name"_s}},
        {"C01 missing", one({{"<user_group>1</user_group>", ""}}), {u"C01 E 1:3:1 user_group"_s}},
        {"C01 not listed", one({{"<user_group>1<", "<user_group>99<"}}), {u"C01 E 1:7:1 user_group"_s}},
        {"C03", one({{"<user_group>1<", "<user_group>11<"}}), {u"C03 W 1:7:1 user_group"_s}},
        {"S01", one({{">nn<", ">NOB<"}}), {u"S01 W 1:8:1 preferred_language"_s}},
        {"B03 not listed", one({{"1999901", "1999999"}}), {u"B03 E 1:23:27 rs_library/code"_s}},
        {"B03 prefix", one({{"1999901", "NO-1999901"}}), {u"B03 W 1:23:27 rs_library/code"_s}},
        {"D01 form", one({{"2001-03-14", "14.03.2001"}}), {u"D01 E 1:9:1 birth_date"_s}},
        {"D01 no such day", one({{"2027-08-15", "2027-02-30"}}), {u"D01 E 1:10:1 expiry_date"_s}},
        {"D01 elsewhere",
         one({{"<country>NOR</country>", "<country>NOR</country><start_date>1.1.2020</start_date>"}}),
         {u"D01 E 1:16:23 address/start_date"_s}},
        {"D02", one({{"2027-08-15", "2026-08-15"}}), {u"D02 W 1:10:1 expiry_date"_s}},
        {"D03", one({{"2027-08-15", "2039-08-15"}, {"2029-08-15", "2040-08-15"}}), {u"D03 W 1:10:1 expiry_date"_s}},
        {"D04", one({{"<expiry_date>2027-08-15</expiry_date>", ""}}), {u"D04 I 1:3:1 expiry_date"_s}},
        {"D05 future", one({{"2001-03-14", "2027-03-14"}}), {u"D05 E 1:9:1 birth_date"_s}},
        {"D05 child", one({{"2001-03-14", "2020-03-14"}}), {u"D05 W 1:9:1 birth_date"_s}},
        {"D06 before expiry", one({{"2029-08-15", "2027-01-01"}}), {u"D06 E 1:11:1 purge_date"_s}},
        {"D06 today", one({{"2029-08-15", "2026-11-23"}}), {u"D06 E 1:11:1 purge_date"_s}},
        {"X01", one({{"ACTIVE", QByteArray(256, 'A')}}), {u"X01 E 1:12:1 status"_s}},
        {"X01 counts characters", one({{"ACTIVE", QByteArray("æ").repeated(255)}}), {}},
        {"X01 attribute",
         one({{"<address preferred", "<address segment_type=\"Externally!\" preferred"}}),
         {u"X01 E 1:13:26 address/@segment_type"_s}},
    };
}

QList<Case> contactCases()
{
    const QByteArray secondMail = "<email preferred=\"true\"><email_address>aa@nordskog.example</email_address>"
                                  "<email_types/></email></emails>";
    return {
        {"A01 leading zero", one({{"5593", "593"}}), {u"A01 E 1:15:1 address/postal_code"_s}},
        {"A01 range", one({{"5593", "9992"}}), {u"A01 E 1:15:1 address/postal_code"_s}},
        {"A01 form", one({{"5593", "N-5593"}}), {u"A01 E 1:15:1 address/postal_code"_s}},
        {"A01 no country",
         one({{"<country>NOR</country>", ""}, {"5593", "55933"}}),
         {u"A01 E 1:15:1 address/postal_code"_s}},
        {"A03 foreign with four digits", one({{"NOR", "DNK"}}), {u"A03 I 1:15:1 address/postal_code"_s}},
        {"A03 two letters", one({{"NOR", "NO"}}), {u"A03 W 1:16:1 address/country"_s}},
        {"foreign", one({{"NOR", "SWE"}, {"5593", "114 55"}}), {}},
        {"E01",
         one({{"ashild@nordskog.example", "ashild.nordskog.example"}}),
         {u"E01 E 1:18:33 email/email_address"_s}},
        {"E01 two signs",
         one({{"ashild@nordskog.example", "a@b@nordskog.example"}}),
         {u"E01 E 1:18:33 email/email_address"_s}},
        {"E01 no point",
         one({{"ashild@nordskog.example", "ashild@nordskog"}}),
         {u"E01 E 1:18:33 email/email_address"_s}},
        {"E01 point at the end",
         one({{"ashild@nordskog.example", "ashild@nordskog.example."}}),
         {u"E01 W 1:18:33 email/email_address"_s}},
        {"E01 letters before the @",
         one({{"ashild@nordskog.example", "åshild@nordskog.example"}}),
         {u"E01 W 1:18:33 email/email_address"_s}},
        {"international domain", one({{"ashild@nordskog.example", "ashild@nørdskog.example"}}), {}},
        {"E02 office",
         one({{"ashild@nordskog.example", "Post@nordskog.example"}}),
         {u"E02 W 1:18:33 email/email_address"_s}},
        {"E02 shared",
         users(user() + user({{"nsk1004711", "nsk1004712"}, {"ashbj014@", "ashbj015@"}, {"2001", "2002"}})),
         {u"E02 W 2:25:1 email/email_address"_s}},
        {"E03 none", one({{"<address preferred=\"true\">", "<address>"}}), {u"E03 W 1:13:26 addresses/address"_s}},
        {"E03 two", one({{"</emails>", secondMail}}), {u"E03 W 1:19:67 emails/email"_s}},
        {"T01 short", one({{"+47 400 00 000", "4000000"}}), {u"T01 W 1:20:33 phone/phone_number"_s}},
        {"T01 letters", one({{"+47 400 00 000", "400 00 000 x2"}}), {u"T01 W 1:20:33 phone/phone_number"_s}},
        {"number of a service", one({{"+47 400 00 000", "02800"}}), {}},
        {"foreign number", one({{"+47 400 00 000", "+46 (8) 123-456"}}), {}},
    };
}

} // namespace xmlcases
