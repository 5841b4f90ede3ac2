// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/expectedfindings.h"

namespace expected {

using namespace Qt::StringLiterals;
using enum skranke::Bups1Variant;

namespace {

QByteArray crowd(int persons)
{
    QByteArrayList records;
    for (int i = 0; i < persons; ++i) {
        const QByteArray number = QByteArray::number(1000100 + i);
        records.append(newer({"LT:nsk" + number, "FI:p" + number + "@nordskog.example"}));
    }
    return joined(records);
}

} // namespace

/// `spec/user-import.md` 5.1.
QList<Case> fileCases()
{
    const QByteArray latin1 = joined({newer({"FN:\xC5ge"})});
    const QByteArray utf8 = joined({newer({"FN:\xC3\x85ge"})});
    return {
        {"F01 empty file", "", {u"F01 F -"_s}},
        {"F01 nobody has an LT", joined({newer({"-LT"})}), {u"F01 F -"_s, u"F07 E 1:1"_s, u"L01 E 1:1 LT"_s}},
        {"F01 nothing but separators", "----------\n----------\n", {u"F01 F -"_s, u"G03 I -:2"_s}},
        {"F01 not: one has an LT", joined({newer({"-LT"}), newer2()}), {u"L01 E 1:1 LT"_s}},
        {"F02 NUL bytes", joined({newer({QByteArray("FN:Ka\0ri", 8)})}), {u"F02 F -"_s}},
        {"F02 UTF-16 with byte order mark", QByteArray("\xFF\xFEL\0T\0:\0", 8), {u"F02 F -"_s}},
        {"F02 UTF-16, the other end first", QByteArray("\xFE\xFF\0L\0T\0:", 8), {u"F02 F -"_s}},
        {"F02 binary without NUL", "\x89PNG\r\n\x1a\n\x01\x02\x03\x04\x05\x06\x07\x0b\x81\x8d", {u"F02 F -"_s}},
        {"F03 UTF-8 where ISO 8859-1 is agreed", joined({older({"FN:\xC3\x85ge"})}), {u"F03 E -"_s}, {}, Latin1},
        {"F03 ISO 8859-1 where UTF-8 is agreed", latin1, {u"F03 E -"_s}, {}, Utf8},
        {"F03 Windows-1252 where ISO 8859-1 is agreed",
         joined({older({"+AV:Natur \x96 fag"})}),
         {u"F03 E -"_s},
         {},
         Latin1},
        {"F03 a UTF-8 byte order mark where ISO 8859-1 is agreed",
         "\xEF\xBB\xBF" + joined({older()}),
         {u"F03 E -"_s, u"G13 W -"_s},
         {},
         Latin1},
        {"F03 not: ASCII, newer", joined({newer()}), {}, {}, Utf8},
        {"F03 not: ASCII, older", joined({older()}), {}, {}, Latin1},
        {"F03 not: as agreed, newer", utf8, {}, {}, Utf8},
        {"F03 not: as agreed, older", joined({older({"FN:\xC5ge"})}), {}, {}, Latin1},
        {"F03 not: nothing agreed", joined({older({"FN:\xC5ge"})}), {}},
        {"F05 a tenth fewer", crowd(18), {u"F05 W -"_s}, crowd(20)},
        {"F05 a quarter fewer", crowd(15), {u"F05 E -"_s}, crowd(20)},
        {"F05 half as many again and more", crowd(31), {u"F05 W -"_s}, crowd(20)},
        {"F05 not: exactly 5 per cent fewer", crowd(19), {}, crowd(20)},
        {"F05 not: exactly half as many again", crowd(30), {}, crowd(20)},
        {"F05 exactly a fifth fewer is a warning", crowd(16), {u"F05 W -"_s}, crowd(20)},
        {"F06 the same file again", crowd(3), {u"F06 W -"_s}, crowd(3)},
        {"F06 not: another file", joined({newer({"GD:2028-08-15"})}), {}, joined({newer()})},
        {"F07 cut off in the last record",
         newer() + "----------\n" + "LT:nsk1000002\nRS:19999",
         {u"C01 E 2:9 KA"_s, u"D04 I 2:9 GD"_s, u"F07 E 2:9"_s, u"N01 E 2:9 EN"_s, u"N01 E 2:9 FN"_s, u"P06 W 2:9 FI"_s,
          u"B01 E 2:10 RS"_s}},
        {"F07 not: a faulty record in the middle", joined({newer({"-KA"}), newer2()}), {u"C01 E 1:1 KA"_s}},
        {"F08 a line of 4097 bytes", joined({newer({"+AV:" + QByteArray(4094, 'x')})}), {u"F08 W 1:8 AV"_s}},
        {"F08 not: a line of 4096 bytes", joined({newer({"+AV:" + QByteArray(4093, 'x')})}), {}},
        {"F08 a record of 201 lines", joined({newer() + QByteArray(194, '\n')}), {u"F08 W 1:1"_s, u"G04 I 1:8"_s}},
        {"F08 not: a record of 200 lines", joined({newer() + QByteArray(193, '\n')}), {u"G04 I 1:8"_s}},
    };
}

/// `spec/user-import.md` 5.2 and 5.3.
QList<Case> identityCases()
{
    const QString eMail =
        uR"({"codes":[{"code":"EM","alma":{"role":"value","member":"contact_info.email","type":"personal"}}]})"_s;
    const QString shape = uR"({"limits":{"ltShapeHint":true}})"_s;
    const QByteArray born = "+FD:1999-05-17";
    return {
        {"L01 missing", joined({newer({"-LT"}), newer2()}), {u"L01 E 1:1 LT"_s}},
        {"L01 empty", joined({newer({"LT:"}), newer2()}), {u"G07 W 1:1 LT"_s, u"L01 E 1:1 LT"_s}},
        {"L01 blank", joined({newer({"LT: "}), newer2()}), {u"G05 E 1:1 LT"_s, u"L01 E 1:1 LT"_s}},
        {"L02 twice, whatever the case", joined({newer(), newer2({"LT:NSK1000001"})}), {u"L02 E 2:9 LT"_s}},
        {"L02 three times",
         joined({newer(), newer2({"LT:nsk1000001"}), newer2({"LT:nsk1000001", "FI:x@nordskog.example"})}),
         {u"L02 E 2:9 LT"_s, u"L02 E 3:17 LT"_s}},
        {"L02 not: the shadowed value",
         joined({newer({"+LT:nsk1000005"}), newer2({"LT:nsk1000001"})}),
         {u"G09 W 1:8 LT"_s}},
        {"L03 digit first, newer", joined({newer({"LT:1000001"})}), {u"L03 I 1:1 LT"_s}},
        {"L03 digit first, older", joined({older({"LT:1000001"})}), {u"L03 E 1:1 LT"_s}, {}, Latin1},
        {"L03 eleven characters, older", joined({older({"LT:nsk10000011"})}), {u"L03 E 1:1 LT"_s}, {}, Latin1},
        {"L03 a hyphen", joined({newer({"LT:nsk-100"})}), {u"L03 I 1:1 LT"_s}},
        {"L03 not: one letter", joined({newer({"LT:a"})}), {}},
        {"L04 a library", joined({newer({"LT:lib1999901"})}), {u"L04 W 1:1 LT"_s}},
        {"L04 a national card", joined({newer({"LT:N123456789"})}), {u"L04 I 1:1 LT"_s}},
        {"L04 shape, when asked for",
         joined({newer({"LT:a1"})}),
         {u"L04 I 1:1 LT"_s},
         {},
         Auto,
         true,
         {},
         false,
         shape},
        {"L04 not: shape as it should be", joined({newer()}), {}, {}, Auto, true, {}, false, shape},
        {"L04 not: shape is off by default", joined({newer({"LT:a1"})}), {}},
        {"L05 renamed to itself", joined({newer({"+GL:NSK1000001"})}), {u"L05 W 1:8 GL"_s}},
        {"L05 not: another", joined({newer({"+GL:nsk0000009"})}), {}},
        {"L06 the old id is in use", joined({newer({"+GL:nsk1000002"}), newer2()}), {u"L06 E 1:8 GL"_s}},
        {"L06 a swap",
         joined({newer({"+GL:nsk1000002"}), newer2({"+GL:nsk1000001"})}),
         {u"L06 E 1:8 GL"_s, u"L06 E 2:17 GL"_s}},
        {"L06 two with the same old id",
         joined({newer({"+GL:nsk0000009"}), newer2({"+GL:NSK0000009"})}),
         {u"L06 E 1:8 GL"_s, u"L06 E 2:17 GL"_s}},
        {"L06 not: two different old ids", joined({newer({"+GL:nsk0000009"}), newer2({"+GL:nsk0000008"})}), {}},
        {"L10 same Feide id", joined({newer(), newer2({"FI:kari@nordskog.example"})}), {u"L10 E 2:11 FI"_s}},
        {"L10 same Feide id, whatever the case",
         joined({newer(), newer2({"FI:KARI@nordskog.example"})}),
         {u"L10 E 2:11 FI"_s, u"P03 W 2:11 FI"_s}},
        {"L11 same name and birth date",
         joined({newer({born}), newer2({"EN:HANSEN", "FN:Kari", born})}),
         {u"L11 W 2:10"_s, u"N03 W 2:14 EN"_s}},
        {"L11 not: another birth date",
         joined({newer({born}), newer2({"EN:Hansen", "FN:Kari", "+FD:1999-05-18"})}),
         {}},
        {"L11 not: one without birth date", joined({newer({born}), newer2({"EN:Hansen", "FN:Kari"})}), {}},
        {"L11 not: names joined differently",
         joined({newer({"EN:Li", "FN:Ann", born}), newer2({"EN:LiA", "FN:nn", born})}),
         {}},
        {"L11 not: same LT",
         joined({newer({born}), newer2({"LT:nsk1000001", "EN:Hansen", "FN:Kari", born})}),
         {u"L02 E 2:10 LT"_s}},

        {"P01 no @", joined({newer({"FI:kari"})}), {u"P01 E 1:3 FI"_s}},
        {"P01 two @", joined({newer({"FI:kari@x@nordskog.example"})}), {u"P01 E 1:3 FI"_s}},
        {"P01 no user", joined({newer({"FI:@nordskog.example"})}), {u"P01 E 1:3 FI"_s}},
        {"P01 no realm", joined({newer({"FI:kari@"})}), {u"P01 E 1:3 FI"_s}},
        {"P01 a no-break space", joined({newer({"FI:kari\xC2\xA0@nordskog.example"})}), {u"P01 E 1:3 FI"_s}},
        {"P01 a no-break space in a file that is not UTF-8",
         joined({older({"FI:kari\xA0@nordskog.example"})}),
         {u"P01 E 1:3 FI"_s}},
        {"P01 a wide blank", joined({newer({"FI:ka\xE2\x80\x83ri@nordskog.example"})}), {u"P01 E 1:3 FI"_s}},
        {"P01 an invisible sign", joined({newer({"FI:ka\xE2\x80\x8Bri@nordskog.example"})}), {u"P01 E 1:3 FI"_s}},
        {"P01 not: a Norwegian letter", joined({newer({"FI:k\xC3\xA5ri@nordskog.example"})}), {}},
        {"P03 a Norwegian capital", joined({newer({"FI:k\xC3\x85ri@nordskog.example"})}), {u"P03 W 1:3 FI"_s}},
        {"P01 a blank", joined({newer({"FI:ka ri@nordskog.example"})}), {u"P01 E 1:3 FI"_s}},
        {"P02 no domain name", joined({newer({"FI:kari@nordskog"})}), {u"P02 W 1:3 FI"_s}},
        {"P02 a bad label", joined({newer({"FI:kari@-nord_skog.example"})}), {u"P02 W 1:3 FI"_s}},
        {"P02 another's realm", joined({newer({"FI:kari@sorskog.example"})}), {u"P02 W 1:3 FI"_s}, {}, Auto, true},
        {"P02 a realm below ours",
         joined({newer({"FI:kari@student.nordskog.example"})}),
         {u"P02 W 1:3 FI"_s},
         {},
         Auto,
         true},
        {"P02 not: our realm", joined({newer()}), {}, {}, Auto, true},
        {"P02 not: no institution to compare with", joined({newer({"FI:kari@sorskog.example"})}), {}},
        {"P03 upper case", joined({newer({"FI:Kari@Nordskog.example"})}), {u"P03 W 1:3 FI"_s}, {}, Auto, true},
        {"P04 the e-mail address",
         joined({newer({"FI:kari@post.example", "+EM:Kari@post.example"})}),
         {u"P02 W 1:3 FI"_s, u"P04 W 1:3 FI"_s},
         {},
         Auto,
         true,
         {},
         false,
         eMail},
        {"P04 not: e-mail in the own realm",
         joined({newer({"+EM:kari@nordskog.example"})}),
         {},
         {},
         Auto,
         true,
         {},
         false,
         eMail},
        {"P05 handed to another person",
         joined({newer(), newer2()}),
         {u"P05 E 1:3 FI"_s},
         joined({newer({"LT:nsk1000009"}), newer2()})},
        {"P05 not: renamed",
         joined({newer({"+GL:nsk1000009"}), newer2()}),
         {},
         joined({newer({"LT:nsk1000009"}), newer2()})},
        {"P05 not: the file before had the id twice, here too",
         joined({newer(), newer2()}),
         {},
         joined({newer(), newer({"LT:nsk1000009"})})},
        {"P05 not: new Feide id",
         joined({newer(), newer2()}),
         {},
         joined({newer({"FI:k@nordskog.example"}), newer2()})},
        {"P06 missing", joined({newer({"-FI"})}), {u"P06 W 1:1 FI"_s}},
        {"P06 missing, older", joined({older({"-FI"})}), {u"P06 W 1:1 FI"_s}, {}, Latin1},
        {"P06 not: empty is G07", joined({newer({"FI:"})}), {u"G07 W 1:3 FI"_s}},
    };
}

} // namespace expected
