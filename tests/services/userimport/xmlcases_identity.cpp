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

QByteArray withIdentifier(const QByteArray &type, const QByteArray &value)
{
    return "<user_identifier><id_type>" + type + "</id_type><value>" + value
        + "</value></user_identifier></user_identifiers>";
}

} // namespace

QList<Case> identityCases()
{
    const QByteArray mail = "ashild@nordskog.example";
    return {
        {"L01 missing", one({{"<primary_id>nsk1004711</primary_id>", ""}}), {u"L01 E 1:3:1 primary_id"_s}},
        {"L01 empty", one({{"nsk1004711", ""}}), {u"L01 E 1:4:1 primary_id"_s}},
        {"L02 whatever the case",
         users(otherUser() + otherUser("NSK2000001")),
         {u"L02 E 2:4:1 primary_id"_s, u"L10 E 2:4:1 user_identifier/value"_s,
          u"P03 W 2:4:223 user_identifier/value"_s}},
        {"L08 own primary id",
         one({{"</user_identifiers>", withIdentifier("BARCODE", "NSK1004711")}}),
         {u"L08 E 1:3:1 user_identifier/value"_s}},
        {"L08 twice on one person",
         one({{"</user_identifiers>",
               withIdentifier("BARCODE", "x1").replace("</user_identifiers>", withIdentifier("OTHER", "X1"))}}),
         {u"L08 E 1:3:1 user_identifier/value"_s}},
        {"L08 another person's primary id",
         users(otherUser("x1") + user({{"</user_identifiers>", withIdentifier("BARCODE", "X1")}})),
         {u"L08 E 2:4:1 user_identifier/value"_s}},
        {"L10", users(otherUser("ashbj014") + user()), {u"L10 E 2:4:1 user_identifier/value"_s}},
        {"L11",
         users(user() + user({{"nsk1004711", "nsk1004712"}, {"ashbj014@", "ashbj015@"}, {mail, "b@nordskog.example"}})),
         {u"L11 W 2:25:1"_s}},
        {"P01", one({{"ashbj014@", "ashbj014"}}), {u"P01 E 1:22:62 user_identifier/value"_s}},
        {"P02 other realm",
         one({{"ashbj014@nordskog.", "ashbj014@sydskog."}}),
         {u"P02 W 1:22:62 user_identifier/value"_s}},
        {"P02 no domain",
         one({{"ashbj014@nordskog.example", "ashbj014@nordskog"}}),
         {u"P02 W 1:22:62 user_identifier/value"_s}},
        {"P03", one({{"ashbj014", "Ashbj014"}}), {u"P03 W 1:22:62 user_identifier/value"_s}},
        {"P04",
         one({{mail, "a@mail.example"}, {"ashbj014@nordskog.example", "A@mail.example"}}),
         {u"P02 W 1:22:62 user_identifier/value"_s, u"P03 W 1:22:62 user_identifier/value"_s,
          u"P04 W 1:22:62 user_identifier/value"_s}},
        {"P06", one({{"UNIV_ID", "OTHER"}}), {u"P06 W 1:3:1 user_identifier/value"_s}},
        {"proposal, clean",
         bups(" source_id=\"FS:1\" match_id_type=\"UNIV_ID\" previous_id=\"nsk0000001\"", user()),
         {}},
        {"L05", bups(" previous_id=\"NSK1004711\"", user()), {u"L05 W 1:3:1 bups_user/@previous_id"_s}},
        {"L12", bups(" match_id_type=\"BARCODE\"", user()), {u"L12 E 1:3:1 bups_user/@match_id_type"_s}},
        {"another match than the primary id",
         bups(" match_id_type=\"UNIV_ID\"", user({{"<primary_id>nsk1004711</primary_id>", ""}})),
         {}},
        {"whoever is deactivated needs little",
         bups(" action=\"deactivate\"", "<user><primary_id>a</primary_id></user>"),
         {}},
    };
}

QList<Case> schemaCases()
{
    return {
        {"unknown element",
         one({{"<status>ACTIVE</status>", "<shoe_size>44</shoe_size>"}}),
         {u"F04 F 1:12:1 users/user"_s}},
        {"unknown within a list", one({{"<rs_library>", "<shelf/><rs_library>"}}), {u"F04 F 1:23:15 rs_libraries"_s}},
        {"element in a text", one({{"ACTIVE", "<b>ACTIVE</b>"}}), {u"F04 F 1:12:9 status"_s}},
        {"repeated", one({{"</status>", "</status><status>ACTIVE</status>"}}), {u"F04 F 1:12:24 status"_s}},
        {"missing child",
         one({{"<address_types><address_type>home</address_type></address_types>", ""}}),
         {u"F04 F 1:13:26 address/address_types"_s}},
        {"wrong order",
         one({{"<contact_info>", "<contact_info><phones/>"}, {"<phones><phone p", "<phones><phone p"}}),
         {u"F04 F 1:13:24 contact_info/addresses"_s, u"F04 F 1:18:1 contact_info/emails"_s,
          u"F04 F 1:20:1 contact_info/phones"_s}},
        {"any order in a user",
         one({{"<status>ACTIVE</status>", ""}, {"<primary_id>", "<status>ACTIVE</status><primary_id>"}}),
         {}},
        {"no boolean",
         one({{"<address preferred=\"true\"", "<address preferred=\"ja\""}}),
         {u"E03 W 1:13:26 addresses/address"_s, u"F04 F 1:13:26 address/@preferred"_s}},
        {"unknown attribute", one({{"<user>", "<user colour=\"red\">"}}), {u"F04 F 1:3:1 users/user"_s}},
        {"attribute of another vocabulary", one({{"<status>", "<status xsi:type=\"code\" desc=\"Active\">"}}), {}},
        {"text among elements", one({{"<rs_libraries>", "<rs_libraries>x"}}), {u"F04 F 1:23:15 rs_libraries"_s}},
        {"policy that there is not",
         bups("", user(), "<protection><rule target=\"user_group\" policy=\"keep\"/></protection>"),
         {u"F04 F -:2:145 rule/@policy"_s}},
        {"wrapper without a user",
         bups(" source_id=\"1\"", "").replace("record_count=\"1\"", "record_count=\"1\""),
         {u"C01 E 1:3:1 user_group"_s, u"D04 I 1:3:1 expiry_date"_s, u"F04 F 1:3:1 bups_user/user"_s,
          u"L01 E 1:3:1 primary_id"_s, u"N01 E 1:3:1 first_name"_s, u"N01 E 1:3:1 last_name"_s,
          u"P06 W 1:3:1 user_identifier/value"_s}},
        {"no time",
         bups("", user()).replace("2026-11-23T02:15:00Z", "23.11.2026"),
         {u"F04 F -:2:1 bups_users/@created"_s}},
        {"version not known",
         bups("", user()).replace("proposal-1", "proposal-2"),
         {u"F04 F -:2:1 bups_users/@format_version"_s}},
        {"institution missing",
         bups("", user()).replace("institution_code=\"47BIBSYS_NSK\" ", ""),
         {u"F04 F -:2:1 bups_users/@institution_code"_s}},
        {"another number of records",
         bups("", user()).replace("record_count=\"1\"", "record_count=\"2\""),
         {u"F07 E -:2:1"_s}},
        {"another number of records, plain",
         users(user()).replace("<users>", "<users total_record_count=\"7\">"),
         {u"F07 E -:2:1"_s}},
    };
}

} // namespace xmlcases
