// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/checkcontext.h"
#include "services/userimport/rules.h"

#include <array>
#include <string_view>

namespace skranke {

/// What a rule says about one value, wherever it stands.
struct ValueFinding {
    Rule rule = Rule::G01;
    Severity severity = Severity::Info;
    Why why = Why::None;
    quint32 count = 0; ///< as for `RawFinding`
};

/// A few of them, without memory of their own: they are made for each value of each record.
class ValueFindings {
public:
    void add(Rule rule, Severity severity, Why why = Why::None, quint32 count = 0)
    {
        m_findings[m_size++] = {rule, severity, why, count};
    }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const ValueFinding *begin() const { return m_findings.data(); }
    [[nodiscard]] const ValueFinding *end() const { return m_findings.data() + m_size; }

private:
    std::array<ValueFinding, 4> m_findings = {}; ///< no rule group below says more about one value
    size_t m_size = 0;
};

/// A date of the form YYYY-MM-DD.
struct ParsedDate {
    enum class Kind { Date, WrongForm, NoSuchDay };
    Kind kind = Kind::WrongForm;
    int year = 0;
    int month = 0;
    int day = 0;

    [[nodiscard]] static ParsedDate parse(std::string_view text);
    /// YYYYMMDD, for comparison.
    [[nodiscard]] int number() const { return (year * 100 + month) * 100 + day; }
};

/// The rules of `spec/user-import.md` 5 that one value answers, the same for every format. Pure functions over trimmed
/// values that are not empty, in the encoding of `CheckContext::utf8`; lists that the context lacks are not asked.
namespace valuechecks {

[[nodiscard]] ValueFindings name(const CheckContext &context, std::string_view text); ///< N01 to N04

struct FeideVerdict {
    ValueFindings findings; ///< P01 to P03
    bool isForeign = false; ///< well-formed, and its realm is not one of the institution's: P04 looks further
    bool isOthers = false; ///< its realm is another institution's of the register: BR07
};
[[nodiscard]] FeideVerdict feideId(const CheckContext &context, std::string_view text);

[[nodiscard]] ValueFindings userGroup(const CheckContext &context, std::string_view group); ///< C01, C03
/// B03. A library as the file has it, with or without `NO-`.
[[nodiscard]] ValueFindings library(const CheckContext &context, std::string_view sent);
[[nodiscard]] bool isOthersLibrary(const CheckContext &context, std::string_view sent); ///< BR07
[[nodiscard]] ValueFindings date(std::string_view text); ///< D01
[[nodiscard]] ValueFindings expiry(const CheckContext &context, std::string_view text); ///< D01 to D03
[[nodiscard]] ValueFindings birthDate(const CheckContext &context, std::string_view text); ///< D01, D05

/// Case does not count.
[[nodiscard]] bool isSameText(const CheckContext &context, std::string_view a, std::string_view b);
/// YYYYMMDD.
[[nodiscard]] int today(const CheckContext &context);
[[nodiscard]] bool allDigits(std::string_view text); ///< ASCII, at least one
[[nodiscard]] int numberOf(std::string_view digits); ///< of at most nine

} // namespace valuechecks

} // namespace skranke
