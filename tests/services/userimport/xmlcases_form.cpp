// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/xmlcases.h"

using namespace Qt::StringLiterals;

namespace xmlcases {

QList<Case> formCases()
{
    const QByteArray clean = users(user());
    const auto one = [](const Edits &edits) { return users(user(edits) + otherUser()); };
    return {
        {"empty", "", {u"F01 F -"_s, u"F04 F -:1:1"_s}},
        {"blank", "  \n", {u"F01 F -"_s, u"F04 F -:2:1"_s}},
        {"no user", users(""), {u"F01 F -"_s}},
        {"root empty", "<users/>", {u"F01 F -"_s}},
        {"text", "LT:X\n", {u"F01 F -"_s, u"F04 F -:1:1"_s, u"F04 F -:2:1"_s}},
        {"other root", "<html><users/></html>", {u"F01 F -"_s, u"F04 F -:1:1"_s}},
        {"UTF-16", QByteArray("\xFF\xFE<\0u\0", 6), {u"F02 F -"_s}},
        {"NUL", QByteArray("<users>\0</users>", 16), {u"F02 F -"_s}},
        {"encoding that is not read", QByteArray(clean).replace("UTF-8", "EBCDIC"), {u"F02 F -"_s}},
        {"mark", QByteArray("\xEF\xBB\xBF" + clean), {u"G13 W -"_s}},
        {"ISO 8859-1", QString::fromUtf8(QByteArray(clean).replace("UTF-8", "ISO-8859-1")).toLatin1(), {u"F03 E -"_s}},
        {"no declaration", QByteArray(clean).sliced(clean.indexOf("<users>")), {}},
        {"declaration behind a blank", QByteArray(" " + clean), {u"F04 F -:1:2"_s}},
        {"other charset than declared", QString::fromUtf8(clean).toLatin1(), {u"F04 F 1:5:13"_s}},
        {"comments, CDATA and instructions",
         users(
             "<!-- <user> </users> -- -->\n"_ba.replace(" -- ", " ") + "<?hint <user>?>\n"
             + user({{"Bjørndalsæter", "<![CDATA[Bjørn</user>]]>"}, {"<user_group>", "<!-- </user> --><user_group>"}})),
         {u"N03 W 1:8:1 last_name"_s, u"N04 W 1:8:1 last_name"_s}},
        {"quotes", one({{"<status>", "<status desc=\"a>b'\">"}, {"<country>", "<country desc='/>\"'>"}}), {}},
        {"predefined names", one({{"Bjørndalsæter", "Bj&#248;rn O&apos;Dal"}, {"Åshild", "&#xC5;shild"}}), {}},
        {"&", one({{"Bjørndalsæter", "Berg & Dal"}}), {u"F04 F 1:6:17"_s}},
        {"name from HTML", one({{"Bjørndalsæter", "Berg&nbsp;Dal"}}), {u"F04 F 1:6:16"_s}},
        {"control character", one({{"Bjørndalsæter", "Bjørn\x01"}}), {u"F04 F 1:6:17"_s}},
        {"control character, written", one({{"Bjørndalsæter", "Bjørn&#1;"}}), {u"F04 F 1:6:17"_s}},
        {"no character", one({{"Bjørndalsæter", "Bjørn\xEF\xBF\xBF"}}), {u"F04 F 1:6:17"_s}},
        {"bytes that are no UTF-8", one({{"Bjørndalsæter", "Bj\xF8rn"}}), {u"F04 F 1:6:14"_s}},
        {"tags crossed", one({{"</last_name>", "</first_name>"}}), {u"F04 F 1:6:38"_s}},
        {"record without an end", users(user({{"</user>", ""}}) + otherUser()), {u"F04 F 1:25:1"_s}},
        {"last record without an end", users(user({{"</user>", ""}})), {u"F04 F 1:25:1"_s}},
        {"text between records", users(user() + "x\n" + otherUser()), {u"F04 F -:25:1"_s}},
        {"element between records", users(user() + "<shelf><user_x/></shelf>\n" + otherUser()), {u"F04 F -:25:1"_s}},
        {"CDATA between records", users("<![CDATA[ ]]>\n" + user()), {u"F04 F -:3:1"_s}},
        {"second root", QByteArray(clean + "<users/>"), {u"F04 F -:26:1"_s}},
        {"garbage behind", QByteArray(clean + "\n!"), {u"F04 F -:27:1"_s}},
        {"cut off between records", clean.first(clean.indexOf("</users>")), {u"F04 F -:25:1"_s, u"F07 E -:25:1"_s}},
        {"cut off within a record",
         clean.first(clean.indexOf("nsk1004711") + 3),
         {u"F04 F 1:4:16"_s, u"F07 E -:4:16"_s}},
        {"document type",
         QByteArray(clean).replace("<users>", "<!DOCTYPE users>\n<users>"),
         {u"F01 F -"_s, u"F04 F -:2:1"_s}},
        {"document type within a record", one({{"<status>", "<!DOCTYPE x><status>"}}), {u"F04 F 1:12:13"_s}},
        {"nested too deep",
         one({{"ACTIVE", QByteArray("<a>").repeated(100) + QByteArray("</a>").repeated(100)}}),
         {u"F04 F 1:12:9 status"_s, u"F04 F 1:12:99"_s}},
    };
}

} // namespace xmlcases
