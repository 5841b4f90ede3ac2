// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/bups1reader.h"
#include "services/userimport/finding.h"

#include <QString>

#include <array>
#include <initializer_list>
#include <tuple>

namespace skranke {

/// The rules of `spec/user-import.md` 1.4 and 5 that Skranke checks, in the order of their ids.
// One row a letter: one line each would hide the order.
// clang-format off
enum class Rule : quint8 {
    A01, A03,
    B01, B02, B03, BR07,
    C01, C02, C03,
    D01, D02, D03, D04, D05, D06,
    E01, E02, E03,
    F01, F02, F03, F04, F05, F06, F07, F08,
    G01, G02, G03, G04, G05, G06, G07, G08, G09, G10, G11, G12, G13, G14, G15, G16,
    K01, K02, K03, K04, K05, K07, K09,
    L01, L02, L03, L04, L05, L06, L08, L10, L11, L12,
    N01, N02, N03, N04,
    P01, P02, P03, P04, P05, P06,
    S01,
    T01,
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
    // F01, F04, F07
    NoRecords,
    Illegal,
    Encoding,
    Doctype,
    Unclosed,
    Depth,
    UnknownElement,
    Repeated,
    MissingChild,
    Order,
    OutsideRecord,
    UnknownRoot,
    CountDiffers,
    // L08, E01, E02, A01, A03, D06
    OtherRecord,
    SamePerson,
    Unusual,
    Role,
    LeadingZero,
    FourDigits,
    BeforeExpiry,
    PurgeDue,
    Realm, // BR07
};
constexpr int whyCount = static_cast<int>(Why::Realm) + 1;
static_assert(whyCount <= 64, "RawFinding keeps six bits");

/// `missing`, `ten-digits` ...; empty for None.
[[nodiscard]] const QString &word(Why why);

/// A set of rules, in 12 bytes: a file may have a million of them.
class RuleSet {
public:
    constexpr RuleSet() = default;
    constexpr RuleSet(std::initializer_list<Rule> rules)
    {
        for (const Rule rule : rules)
            insert(rule);
    }

    constexpr void insert(Rule rule) { m_bits[word(rule)] |= bit(rule); }
    [[nodiscard]] constexpr bool contains(Rule rule) const { return (m_bits[word(rule)] & bit(rule)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return *this == RuleSet(); }
    constexpr RuleSet &operator|=(const RuleSet &other)
    {
        for (size_t at = 0; at < m_bits.size(); ++at)
            m_bits[at] |= other.m_bits[at];
        return *this;
    }
    friend constexpr bool operator==(const RuleSet &, const RuleSet &) = default;

private:
    [[nodiscard]] static constexpr size_t word(Rule rule) { return static_cast<size_t>(rule) / 32; }
    [[nodiscard]] static constexpr quint32 bit(Rule rule) { return quint32{1} << (static_cast<unsigned>(rule) % 32); }
    std::array<quint32, 3> m_bits = {};
    static_assert(ruleCount <= 96);
};

/// What a finding is about: a short code, or an element or attribute of an XML file (`XmlPartId`, which are smaller
/// than any two capital letters); 0: neither.
using FieldCode = quint16;
/// `LT`, `address/line1`; empty for 0.
[[nodiscard]] QString fieldText(FieldCode code);

/// A finding as the checks make it: 20 bytes, numbers only. `toFinding` makes what people see.
struct RawFinding {
    quint32 line = 0; ///< 0: concerns the file
    quint32 column = 0; ///< from 1, in characters; 0: none (line formats)
    quint32 record = 0; ///< 0: none
    /// A count, a length, a share in per cent, or another line; goes into the text when `why` is None, and where a
    /// rule lists a line or a number besides (G09, L08, F07).
    quint32 count = 0;
    FieldCode code = 0;
    Rule rule = Rule::G01;
    quint8 severity : 2 = 0; ///< a `Severity`
    quint8 why : 6 = 0; ///< a `Why`

    /// The order of a report: the file first, then by place, rule and code.
    [[nodiscard]] static bool before(const RawFinding &a, const RawFinding &b)
    {
        return std::tie(a.line, a.column, a.rule, a.code) < std::tie(b.line, b.column, b.rule, b.code);
    }
    friend bool operator==(const RawFinding &, const RawFinding &) = default;
};
static_assert(sizeof(RawFinding) == 20);

[[nodiscard]] Finding toFinding(const RawFinding &raw);
/// A finding that concerns the whole file.
[[nodiscard]] RawFinding fileFinding(Rule rule, Severity severity, Why why = Why::None, quint32 count = 0);

} // namespace skranke
