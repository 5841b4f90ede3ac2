// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/bups1reader.h"
#include "services/userimport/finding.h"

#include <QString>

#include <tuple>

namespace skranke {

/// The rules of `spec/user-import.md` 1.4 and 5 that Skranke checks, in the order of their ids.
// One row a letter: one line each would hide the order.
// clang-format off
enum class Rule : quint8 {
    B01, B02, B03, BR07,
    C01, C02, C03,
    D01, D02, D03, D04, D05,
    F01, F02, F03, F05, F06, F07, F08,
    G01, G02, G03, G04, G05, G06, G07, G08, G09, G10, G11, G12, G13, G14, G15, G16,
    K01, K02, K03, K04, K05, K07, K09,
    L01, L02, L03, L04, L05, L06, L10, L11,
    N01, N02, N03, N04,
    P01, P02, P03, P04, P05, P06,
    S01,
    X01,
};
// clang-format on
constexpr int ruleCount = static_cast<int>(Rule::X01) + 1;

/// `G01` ...; shared text, cheap to copy.
[[nodiscard]] const QString &ruleId(Rule rule);

/// Which of several things a rule found. Its word is the `argument` of a finding; `findingtext.cpp` makes sentences of
/// it.
enum class Why : quint8 {
    None,
    // what kind of value
    Missing,
    Empty,
    Form,
    Prefix,
    PrefixNotListed,
    NotListed,
    // N01 to N04
    Placeholder,
    Digit,
    At,
    Tag,
    Entity,
    DoubleBlank,
    Capitals,
    Swapped,
    DecodedTwice,
    Outside,
    // D01 to D05
    NoSuchDay,
    HadOne,
    Future,
    TooEarly,
    TooYoung,
    TooOld,
    // K01, K03
    TenDigits,
    NotElevenDigits,
    Separators,
    CheckDigits,
    From2032,
    HelpNumber,
    Temporary,
    Synthetic,
    // L04, L06, P02, B02, F06, F08, G09
    Library,
    NationalCard,
    OldIdInUse,
    OldIdShared,
    NotADomain,
    FirstDigit9,
    OtherLibraryType,
    BeforeLastNight,
    LongRecord,
    OtherPerson,
    Realm, // BR07
};

/// `missing`, `ten-digits` ...; empty for None.
[[nodiscard]] const QString &word(Why why);

/// A finding as the checks make it: 16 bytes, numbers only. `toFinding` makes what people see.
struct RawFinding {
    quint32 line = 0; ///< 0: concerns the file
    quint32 record = 0; ///< 0: none
    /// A count, a length, a share in per cent, or another line; goes into the text when `why` is None, and for G09.
    quint32 count = 0;
    Bups1Code code = 0;
    Rule rule = Rule::G01;
    quint8 severity : 2 = 0; ///< a `Severity`
    quint8 why : 6 = 0; ///< a `Why`

    /// The order of a report: the file first, then by line, rule and code.
    [[nodiscard]] static bool before(const RawFinding &a, const RawFinding &b)
    {
        return std::tie(a.line, a.rule, a.code) < std::tie(b.line, b.rule, b.code);
    }
    friend bool operator==(const RawFinding &, const RawFinding &) = default;
};
static_assert(sizeof(RawFinding) == 16);

[[nodiscard]] Finding toFinding(const RawFinding &raw);
/// A finding that concerns the whole file.
[[nodiscard]] RawFinding fileFinding(Rule rule, Severity severity, Why why = Why::None, quint32 count = 0);

} // namespace skranke
