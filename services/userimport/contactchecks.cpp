// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/contactchecks.h"

#include "services/userimport/bups1lines.h"
#include "services/userimport/bups1text.h"

#include <algorithm>
#include <string>

using namespace std::string_view_literals;

namespace skranke::contactchecks {

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isBlankOrControl(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
}

/// Labels with something in them, two at least. International ones are written out or encoded, both may be (E01).
bool isDomain(std::string_view domain)
{
    return domain.find('.') != std::string_view::npos && !domain.starts_with('.') && !domain.ends_with('.')
        && domain.find(".."sv) == std::string_view::npos
        && domain.find_first_of(R"(<>()[],;:"/\ )"sv) == std::string_view::npos;
}

bool isDomestic(const XmlSchemaBook &schema, std::string_view country)
{
    return schema.domesticCountries().contains(toText(country));
}

} // namespace

ValueFindings eMail(const XmlSchemaBook &schema, std::string_view address)
{
    ValueFindings findings;
    if (address.empty())
        return findings;
    // A dot at the end is a slip, not another address.
    const bool hasFinalDot = address.ends_with('.');
    const std::string_view bare = hasFinalDot ? address.substr(0, address.size() - 1) : address;
    const size_t at = bare.find('@');
    const std::string_view local = bare.substr(0, at == std::string_view::npos ? 0 : at);
    if (local.empty() || bare.find('@', at + 1) != std::string_view::npos || !isDomain(bare.substr(at + 1))
        || std::ranges::any_of(bare, isBlankOrControl)) {
        findings.add(Rule::E01, Severity::Error);
        return findings;
    }
    if (hasFinalDot || !isAscii(local) || characterCount(address, true) > schema.limits().longestEMail)
        findings.add(Rule::E01, Severity::Warning, Why::Unusual);
    if (schema.roleAddresses().contains(toText(local).toLower()))
        findings.add(Rule::E02, Severity::Warning, Why::Role);
    return findings;
}

ValueFindings postalCode(const XmlSchemaBook &schema, std::string_view code, std::string_view country)
{
    ValueFindings findings;
    if (code.empty())
        return findings;
    const bool isDigits = valuechecks::allDigits(code);
    if (!isDomestic(schema, country)) {
        if (isDigits && code.size() == 4)
            findings.add(Rule::A03, Severity::Info, Why::FourDigits);
        return findings;
    }
    const auto [first, last] = schema.postalCodes();
    if (isDigits && code.size() == 3)
        findings.add(Rule::A01, Severity::Error, Why::LeadingZero);
    else if (!isDigits || code.size() != 4 || valuechecks::numberOf(code) < first || valuechecks::numberOf(code) > last)
        findings.add(Rule::A01, Severity::Error);
    return findings;
}

ValueFindings country(const XmlSchemaBook &schema, std::string_view country)
{
    ValueFindings findings;
    if (!country.empty() && !schema.countries().contains(toText(country)))
        findings.add(Rule::A03, Severity::Warning, Why::NotListed);
    return findings;
}

ValueFindings phone(std::string_view number)
{
    ValueFindings findings;
    if (number.empty())
        return findings;
    std::string digits;
    for (const char c : number) {
        if (isDigitAscii(c))
            digits += c;
    }
    const bool hasOnlySigns = number.find_first_not_of("0123456789 +()-"sv) == std::string_view::npos
        && number.find('+', 1) == std::string_view::npos;
    const bool isForeign = number.starts_with('+') && !digits.starts_with("47"sv);
    const bool isLong = number.starts_with('+') && digits.starts_with("47"sv);
    // 15 is the longest number that the world's numbering plan (E.164) has.
    const bool isPossible = isForeign ? digits.size() >= 5 && digits.size() <= 15
        : isLong                      ? digits.size() == 10
                                      : digits.size() == 8 || digits.size() == 5;
    if (!hasOnlySigns || !isPossible)
        findings.add(Rule::T01, Severity::Warning);
    return findings;
}

} // namespace skranke::contactchecks
