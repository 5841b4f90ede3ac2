// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/expectedfindings.h"

namespace expected {

using namespace Qt::StringLiterals;
using enum skranke::Bups1Variant;

/// `spec/user-import.md` 1.4.
QList<Case> grammarCases()
{
    const QByteArray spoilt = "Bj\xC3\x83\xC2\xB8rn"; // BjÃ¸rn
    return {
        {"two clean records of the newer table", joined({newer(), newer2()}), {}},
        {"two clean records of the older table", joined({older(), older2()}), {}, {}, Latin1},
        {"no separator after the last record", newer() + "----------\n" + newer2(), {}},
        {"a separator first", "----------\n" + joined({newer()}), {}},
        {"no line end at the end", newer() + "----------\n" + newer2().chopped(1), {}},
        {"line ends CRLF", joined({newer(), newer2()}).replace('\n', "\r\n"), {}},
        {"line ends CR", joined({newer(), newer2()}).replace('\n', '\r'), {}},
        {"a colon and minus signs in a value", joined({newer({"FN:Kari-Anne: Marie"})}), {u"N04 W 1:6 FN"_s}},

        {"G01 nine minus signs",
         newer() + "---------\n" + newer2(),
         {u"G01 E 1:8"_s, u"G09 W 1:9 LT"_s, u"G09 W 1:10 RS"_s, u"G09 W 1:11 FI"_s, u"G09 W 1:12 GD"_s,
          u"G09 W 1:13 EN"_s, u"G09 W 1:14 FN"_s, u"G09 W 1:15 KA"_s}},
        {"G01 five minus signs, nobody behind", joined({newer() + "-----\n", newer2()}), {u"G01 E 1:8"_s}},
        {"G01 with blanks behind", joined({newer() + "------- \n"}), {u"G01 E 1:8"_s}},
        {"G01 not: four minus signs are another line", joined({newer() + "----\n"}), {u"G12 E 1:8"_s}},
        {"G01 not: ten minus signs", joined({newer(), newer2()}, "----------\n"), {}},
        {"G01 not: eleven minus signs", joined({newer(), newer2()}, "-----------\n"), {}},
        {"G02 blanks behind the separator", newer() + "---------- \t\n" + newer2(), {u"G02 I 1:8"_s}},
        {"G02 not: text behind ten minus signs", joined({newer() + "---------- x\n"}), {u"G12 E 1:8"_s}},
        {"G03 two separators in a row", newer() + "----------\n----------\n" + newer2(), {u"G03 I -:9"_s}},
        {"G03 two separators at the end", joined({newer()}) + "----------\n", {u"G03 I -:9"_s}},
        {"G04 blank lines, once", "\n" + newer() + "\n \t\n" + "----------\n" + newer2(), {u"G04 I -:1"_s}},
        {"G04 a blank line in a record", joined({newer() + "\n", newer2()}), {u"G04 I 1:8"_s}},
        {"G05 blank after the colon, where it decides",
         joined({newer({"LT: nsk1000001", "FI:\tkari@nordskog.example", "RS: 1999901", "KA: 1"})}),
         {u"G05 E 1:1 LT"_s, u"G05 E 1:2 RS"_s, u"G05 E 1:3 FI"_s, u"G05 E 1:7 KA"_s}},
        {"G05 blank after the colon in GL", joined({newer({"+GL: nsk0000009"})}), {u"G05 E 1:8 GL"_s}},
        {"G05 blank after the colon elsewhere",
         joined({newer({"EN: Hansen", "GD: 2027-08-15"})}),
         {u"G05 W 1:4 GD"_s, u"G05 W 1:5 EN"_s}},
        {"G06 trailing blanks",
         joined({newer({"EN:Hansen ", "LT:nsk1000001\t"})}),
         {u"G06 W 1:1 LT"_s, u"G06 W 1:5 EN"_s}},
        {"G07 empty value", joined({newer({"GD:", "FI:"})}), {u"G07 W 1:3 FI"_s, u"G07 W 1:4 GD"_s}},
        {"G08 a lower-case mandatory code",
         joined({newer({"-KA", "+ka:1"}), newer2()}),
         {u"C01 E 1:1 KA"_s, u"G08 E 1:7 KA"_s}},
        {"G08 an indented mandatory code",
         joined({newer({"-EN", "+ EN:Hansen"}), newer2()}),
         {u"N01 E 1:1 EN"_s, u"G08 E 1:7 EN"_s}},
        {"G08 another code", joined({newer({"-GD", "+gd:2027-08-15"})}), {u"D04 I 1:1 GD"_s, u"G08 W 1:7 GD"_s}},
        {"G08 a mandatory code of the older table only", joined({newer({"+fd:1999-05-17"})}), {u"G08 W 1:8 FD"_s}},
        {"G08 in the older table",
         joined({older({"-FD", "+Fd:1999-05-17"}), older2()}),
         {u"D01 E 1:1 FD"_s, u"G08 E 1:9 FD"_s},
         {},
         Latin1},
        {"G09 the last value counts",
         joined({newer({"+EN:Berg", "+EN:Dahl"})}),
         {u"G09 W 1:8 EN"_s, u"G09 W 1:9 EN"_s}},
        {"G09 a code that is not in the table",
         joined({newer({"+QX:1", "+QX:2"})}),
         {u"G10 I 1:8 QX"_s, u"G09 W 1:9 QX"_s}},
        {"G10 unknown codes, once each",
         joined({newer({"+QX:1", "+A1:1"}), newer2({"+QX:2"})}),
         {u"G10 I 1:8 QX"_s, u"G10 I 1:9 A1"_s}},
        {"G10 not: mapped by the institution",
         joined({newer({"+QX:1"})}),
         {},
         {},
         Auto,
         true,
         {},
         false,
         uR"({"codes":[{"code":"QX","nameEn":"Note"}]})"_s},
        {"G11 codes not in use, newer table",
         joined({newer({"+IN:Nordskog", "+FR:02013299997"}), newer2({"+GR:30108299920", "+IN:Nordskog"})}),
         {u"G11 I 1:8 IN"_s, u"G11 W 1:9 FR"_s, u"G11 W 2:18 GR"_s}},
        {"G11 not: older table", joined({older({"+IN:Nordskog", "+FR:17059912313"})}), {}, {}, Latin1},
        {"G12 a continuation line", joined({newer({"+og Marie"})}), {u"G12 E 1:8"_s}},
        {"G12 before the first record", "Export of the night\n----------\n" + joined({newer()}), {u"G12 E -:1"_s}},
        {"G12 a code that starts with a digit", joined({newer({"+1A:x"})}), {u"G12 E 1:8"_s}},
        {"G12 a code of three letters", joined({newer({"+ABC:x"})}), {u"G12 E 1:8"_s}},
        {"G13 byte order mark", "\xEF\xBB\xBF" + joined({newer()}), {u"G13 W -"_s}},
        {"G14 a control character", joined({newer({"FN:Ka\x07ri"})}), {u"G14 E 1:6 FN"_s}},
        {"G14 a control character of the upper half", joined({newer({"FN:Ka\xC2\x85ri"})}), {u"G14 E 1:6 FN"_s}},
        {"G14 not: a tab", joined({newer({"+AV:Natur\tfag"})}), {}},
        {"G15 not composed", joined({newer({"FN:A\xCC\x8Age"})}), {u"G15 W 1:6 FN"_s}},
        {"G15 not: composed", joined({newer({"FN:\xC3\x85ge"})}), {}},
        {"G16 replacement character", joined({newer({"+AV:Bj\xEF\xBF\xBDrn"})}), {u"G16 E 1:8 AV"_s}},
        {"G16 decoded twice", joined({newer({"+AV:" + spoilt})}), {u"G16 E 1:8 AV"_s}},
        {"G16 not: the letters themselves", joined({newer({"+AV:\xC3\x83 \xC3\xB8\xC3\xA5\xC3\xA6"})}), {}},
        {"G16 decoded twice, in a name", joined({newer({"FN:" + spoilt})}), {u"G16 E 1:6 FN"_s, u"N04 E 1:6 FN"_s}},
    };
}

} // namespace expected
