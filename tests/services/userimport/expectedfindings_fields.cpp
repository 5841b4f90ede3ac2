// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/userimport/expectedfindings.h"

namespace expected {

using namespace Qt::StringLiterals;
using enum skranke::Bups1Variant;
using enum skranke::AlmaEnvironment;

/// `spec/user-import.md` 5.4.
QList<Case> fieldCases()
{
    const QByteArray sixtyOne = QByteArray("\xC5\xA1").repeated(61);
    return {
        {"N01 missing", joined({newer({"-EN", "-FN"}), newer2()}), {u"N01 E 1:1 EN"_s, u"N01 E 1:1 FN"_s}},
        {"N01 empty", joined({newer({"EN:"}), newer2()}), {u"G07 W 1:5 EN"_s, u"N01 E 1:5 EN"_s}},
        {"N01 placeholders", joined({newer({"EN:-", "FN:."})}), {u"N01 W 1:5 EN"_s, u"N01 W 1:6 FN"_s}},
        {"N01 several marks", joined({newer({"EN:???"})}), {u"N01 W 1:5 EN"_s}},
        {"N02 62 characters, newer", joined({newer({"EN:x" + sixtyOne})}), {u"N02 W 1:5 EN"_s}},
        {"N02 62 characters, older", joined({older({"EN:H" + QByteArray(61, 'a')})}), {u"N02 E 1:5 EN"_s}, {}, Latin1},
        {"N02 not: 61 characters of two bytes", joined({newer({"EN:" + sixtyOne})}), {}},
        {"N02 256 characters",
         joined({newer({"FN:K" + QByteArray(255, 'a')})}),
         {u"N02 E 1:6 FN"_s, u"X01 E 1:6 FN"_s}},
        {"N03 a digit", joined({newer({"FN:Kari2"})}), {u"N03 W 1:6 FN"_s}},
        {"N03 an @", joined({newer({"EN:han@sen"})}), {u"N03 W 1:5 EN"_s}},
        {"N03 a tag", joined({newer({"EN:Hansen<b"})}), {u"N03 W 1:5 EN"_s}},
        {"N03 an entity", joined({newer({"EN:Hansen&lt;b"})}), {u"N03 W 1:5 EN"_s}},
        {"N03 two blanks", joined({newer({"FN:Kari  Anne"})}), {u"N03 W 1:6 FN"_s}},
        {"N03 capitals", joined({newer({"EN:\xC3\x85SHEIM"})}), {u"N03 W 1:5 EN"_s}},
        {"N03 not: initials", joined({newer({"FN:B J"})}), {}},
        {"N03 swapped", joined({newer({"EN:Kari", "FN:Hansen"})}), {u"N03 W 1:5 EN"_s}, joined({newer()})},
        {"N03 not: a new name", joined({newer({"EN:Berg"})}), {}, joined({newer()})},
        {"N04 Cyrillic", joined({newer({"FN:\xD0\x9A\xD0\xB0\xD1\x80\xD0\xB8"})}), {u"N04 W 1:6 FN"_s}},
        {"N04 a lost letter", joined({newer({"FN:Bj?rn"})}), {u"N04 W 1:6 FN"_s}},
        {"N04 decoded twice, Sami",
         joined({newer({"EN:\xC3\x84\xC2\x8D"
                        "ahput"})}),
         {u"G14 E 1:5 EN"_s, u"G16 E 1:5 EN"_s, u"N04 E 1:5 EN"_s}},
        {"N04 not: Norwegian and Sami",
         joined({newer({"FN:\xC3\x81ile-M\xC3\xA1ret",
                        "EN:\xC4\x8C\xC3\xA1hput \xC4\x90\xC5\x8B\xC5\xA1\xC5\xA7\xC5\xBE \xC3\xB8\xC3\xA6\xC3\xA5"})}),
         {}},
        {"N04 not: other European letters",
         joined({newer({"FN:\xC5\x81ukasz", "EN:O\xE2\x80\x99\x44onnell-\xC3\x9Cnl\xC3\xBC"})}),
         {}},
        {"N04 not: ISO 8859-1", joined({older({"FN:\xC5se", "EN:L\xF8v\xE5sen"})}), {}, {}, Latin1},

        {"C01 missing", joined({newer({"-KA"}), newer2()}), {u"C01 E 1:1 KA"_s}},
        {"C01 empty", joined({newer({"KA:"}), newer2()}), {u"C01 E 1:7 KA"_s, u"G07 W 1:7 KA"_s}},
        {"C01 not in the table", joined({newer({"KA:4"})}), {u"C01 E 1:7 KA"_s}, {}, Auto, true},
        {"C01 not: no table to compare with", joined({newer({"KA:4"})}), {}},
        {"C02 letters, newer", joined({newer({"KA:A1"})}), {u"C02 I 1:7 KA"_s}},
        {"C02 letters, older", joined({older({"KA:A1"})}), {u"C02 E 1:7 KA"_s}, {}, Latin1},
        {"C02 three digits", joined({newer({"KA:100"})}), {u"C02 I 1:7 KA"_s}, {}, Auto, true},
        {"C03 university", joined({newer({"KA:11"})}), {u"C03 W 1:7 KA"_s}, {}, Auto, true},
        {"C03 the world", joined({newer({"KA:25"})}), {u"C03 W 1:7 KA"_s}},
        {"C03 not: 10, 18, 26", joined({newer({"KA:10"}), newer2({"KA:18"})}), {}},

        {"B01 missing", joined({newer({"-RS"}), newer2()}), {u"B01 E 1:1 RS"_s}},
        {"B01 six digits", joined({newer({"RS:199990"})}), {u"B01 E 1:2 RS"_s}},
        {"B01 letters and digits", joined({newer({"RS:NSK0GUB"})}), {u"B01 E 1:2 RS"_s}},
        {"B01 eight letters", joined({newer({"RS:NSKOGUBB"})}), {u"B01 E 1:2 RS"_s}},
        {"B02 first digit 9", joined({newer({"RS:9999901"})}), {u"B02 W 1:2 RS"_s}},
        {"B02 a public library", joined({newer({"RS:2999901"})}), {u"B02 W 1:2 RS"_s}},
        {"B02 not: the National Library", joined({newer({"RS:0999901"})}), {}},
        {"B03 not in the list", joined({newer({"RS:1999902"})}), {u"B03 E 1:2 RS"_s}, {}, Auto, true},
        {"B03 prefix NO-", joined({newer({"RS:NO-1999901"})}), {u"B03 W 1:2 RS"_s}, {}, Auto, true},
        {"B03 prefix NO- without a list", joined({newer({"RS:NO-1999901"})}), {u"B03 W 1:2 RS"_s}},
        {"B03 prefix NO- and not in the list", joined({newer({"RS:NO-1999902"})}), {u"B03 E 1:2 RS"_s}, {}, Auto, true},
        {"B03 not: in the list", joined({newer(), newer2({"RS:NSKOGUB"})}), {}, {}, Auto, true},

        {"D01 Norwegian form", joined({newer({"GD:15.08.2027"})}), {u"D01 E 1:4 GD"_s}},
        {"D01 no such day", joined({newer({"GD:2027-02-30"})}), {u"D01 E 1:4 GD"_s}},
        {"D01 zeros", joined({newer({"GD:00000000"})}), {u"D01 E 1:4 GD"_s}},
        {"D01 birth date", joined({newer({"+FD:1999-5-17"})}), {u"D01 E 1:8 FD"_s}},
        {"D01 birth date missing, older", joined({older({"-FD"}), older2()}), {u"D01 E 1:1 FD"_s}, {}, Latin1},
        {"D01 not: a leap day", joined({newer({"GD:2028-02-29"})}), {}},
        {"D02 yesterday", joined({newer({"GD:2026-11-22"})}), {u"D02 W 1:4 GD"_s}},
        {"D02 not: today", joined({newer({"GD:2026-11-23"})}), {}},
        {"D03 ten years and a day", joined({newer({"GD:2036-11-24"})}), {u"D03 W 1:4 GD"_s}},
        {"D03 for ever", joined({newer({"GD:9999-12-31"})}), {u"D03 W 1:4 GD"_s}},
        {"D03 not: ten years", joined({newer({"GD:2036-11-23"})}), {}},
        {"D04 missing", joined({newer({"-GD"})}), {u"D04 I 1:1 GD"_s}},
        {"D04 missing, and the previous file had one",
         joined({newer({"-GD"})}),
         {u"D04 W 1:1 GD"_s},
         joined({newer()})},
        {"D04 missing, as in the previous file",
         joined({newer({"-GD", "KA:2"})}),
         {u"D04 I 1:1 GD"_s},
         joined({newer({"-GD"})})},
        {"D05 not born yet", joined({newer({"+FD:2026-11-24"})}), {u"D05 E 1:8 FD"_s}},
        {"D05 before 1900", joined({newer({"+FD:1899-12-31"})}), {u"D05 E 1:8 FD"_s}},
        {"D05 13 years old", joined({newer({"+FD:2012-11-24"})}), {u"D05 W 1:8 FD"_s}},
        {"D05 111 years old", joined({newer({"+FD:1915-11-23"})}), {u"D05 W 1:8 FD"_s}},
        {"D05 not: 14 and 110 years old", joined({newer({"+FD:2012-11-23"}), newer2({"+FD:1915-11-24"})}), {}},
        {"S01 not in the table", joined({newer({"+SK:ENG"})}), {u"S01 W 1:8 SK"_s}},
        {"S01 not: the four", joined({newer({"+SK:DAN"}), newer2({"+SK:SWE"})}), {}},
        {"S01 not: added by the institution",
         joined({newer({"+SK:ENG"})}),
         {},
         {},
         Auto,
         true,
         {},
         false,
         uR"({"codes":[{"code":"SK","alma":{"values":{"ENG":"en"}}}]})"_s},
        {"X01 an id of 256 characters",
         joined({newer({"LT:n" + QByteArray(255, '1')})}),
         {u"L03 I 1:1 LT"_s, u"X01 E 1:1 LT"_s}},
        {"X01 a library code of 51 characters",
         joined({newer({"RS:" + QByteArray(51, 'N')})}),
         {u"B01 E 1:2 RS"_s, u"X01 E 1:2 RS"_s}},
        {"X01 not: 255 characters", joined({newer({"LT:n" + QByteArray(254, '1')})}), {u"L03 I 1:1 LT"_s}},
    };
}

/// `spec/user-import.md` 5.5. The numbers are synthetic or carry dates of nobody in particular.
QList<Case> nationalNumberCases()
{
    const auto with = [](const QByteArray &number) { return joined({older({"+FR:" + number})}); };
    return {
        {"K01 not: a number that is right", with("17059912313"), {}, {}, Latin1},
        {"K01 ten digits", with("1705991231"), {u"K01 E 1:10 FR"_s}, {}, Latin1},
        {"K01 a blank in it", with("170599 12313"), {u"K01 E 1:10 FR"_s}, {}, Latin1},
        {"K01 a hyphen in it", with("170599-12313"), {u"K01 E 1:10 FR"_s}, {}, Latin1},
        {"K01 letters", with("1705991231A"), {u"K01 E 1:10 FR"_s}, {}, Latin1},
        {"K01 the old number", joined({older({"+GR:1705991231"})}), {u"K01 E 1:10 GR"_s}, {}, Latin1},
        {"K01 check digits, no FLR", with("17059912356"), {u"K01 W 1:10 FR"_s}, {}, Latin1, true},
        {"K01 check digits, with FLR", with("17059912356"), {u"K01 E 1:10 FR"_s}, {}, Latin1, true, {}, true},
        {"K01 check digits, newer",
         joined({newer({"+FR:17059912356"})}),
         {u"G11 W 1:8 FR"_s, u"K01 W 1:8 FR"_s},
         {},
         Utf8,
         true,
         {},
         true},
        {"K01 right only from 2032", with("17059912321"), {u"K01 W 1:10 FR"_s}, {}, Latin1, true, {}, true},
        {"K02 D-number", with("57059912307"), {u"K02 I 1:10 FR"_s}, {}, Latin1},
        {"K03 month plus 40", joined({older({"FD:1976-10-15", "+FR:15507600333"})}), {u"K03 W 1:10 FR"_s}, {}, Latin1},
        {"K03 month plus 50", with("17559912344"), {u"K03 W 1:10 FR"_s}, {}, Latin1},
        {"K03 month plus 80, not known where", with("17859912389"), {u"K03 W 1:10 FR"_s}, {}, Latin1},
        {"K03 month plus 80 in production", with("17859912389"), {u"K03 E 1:10 FR"_s}, {}, Latin1, true, Production},
        {"K03 month plus 80 in a sandbox", with("17859912389"), {u"K03 I 1:10 FR"_s}, {}, Latin1, true, Sandbox},
        {"K04 withdrawn help number", with("97559912321"), {u"K04 W 1:10 FR"_s}, {}, Latin1},
        {"K05 31 February", with("31029912370"), {u"K05 E 1:10 FR"_s}, {}, Latin1},
        {"K05 29 February of a common year", with("29029912392"), {u"K05 E 1:10 FR"_s}, {}, Latin1},
        {"K05 not: 29 February of year 00", joined({older({"FD:2000-02-29", "+FR:29020012380"})}), {}, {}, Latin1},
        {"K07 another birth date",
         joined({older({"FD:1999-05-18", "+FR:17059912313"})}),
         {u"K07 W 1:10 FR"_s},
         {},
         Latin1},
        {"K07 not: no birth date", joined({newer({"+FR:17059912313"})}), {u"G11 W 1:8 FR"_s}},
        {"K09 fictitious", with("17059900000"), {u"K09 W 1:10 FR"_s}, {}, Latin1},
    };
}

} // namespace expected
