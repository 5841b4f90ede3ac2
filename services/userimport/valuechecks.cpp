// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/valuechecks.h"

#include "services/userimport/bups1lines.h"
#include "services/userimport/bups1text.h"
#include "services/userimport/feideid.h"
#include "services/userimport/keyedhash.h"

#include <algorithm>
#include <string>

namespace skranke {

namespace {

std::string folded(std::string_view text, bool utf8)
{
    std::string result;
    appendFolded(result, text, utf8);
    return result;
}

std::string_view withoutCountry(std::string_view library)
{
    return library.starts_with("NO-") ? library.substr(3) : library;
}

} // namespace

ParsedDate ParsedDate::parse(std::string_view text)
{
    ParsedDate date;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return date;
    const auto year = text.substr(0, 4);
    const auto month = text.substr(5, 2);
    const auto day = text.substr(8, 2);
    if (!valuechecks::allDigits(year) || !valuechecks::allDigits(month) || !valuechecks::allDigits(day))
        return date;
    date.year = valuechecks::numberOf(year);
    date.month = valuechecks::numberOf(month);
    date.day = valuechecks::numberOf(day);
    constexpr std::array lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
    const bool exists = date.year > 0 && date.month >= 1 && date.month <= 12 && date.day >= 1
        && date.day <= lengths[static_cast<size_t>(date.month - 1)] + (leap && date.month == 2 ? 1 : 0);
    date.kind = exists ? Kind::Date : Kind::NoSuchDay;
    return date;
}

namespace valuechecks {

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigitAscii);
}

int numberOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

int today(const CheckContext &context)
{
    return (context.year * 100 + context.month) * 100 + context.day;
}

bool isSameText(const CheckContext &context, std::string_view a, std::string_view b)
{
    return folded(a, context.utf8) == folded(b, context.utf8);
}

ValueFindings name(const CheckContext &context, std::string_view text)
{
    ValueFindings findings;
    const NameScan scan = scanName(text, context.utf8);
    if (scan.onlyMarks) {
        findings.add(Rule::N01, Severity::Warning, Why::Placeholder);
        return findings;
    }
    if (text.size() > static_cast<size_t>(context.limits.olderNameLength)) {
        const qsizetype length = characterCount(text, context.utf8);
        const bool tooLongForAlma = length > context.limits.almaNameLength;
        if (length > context.limits.olderNameLength)
            findings.add(Rule::N02, tooLongForAlma || context.isOlder() ? Severity::Error : Severity::Warning,
                         Why::None, static_cast<quint32>(length));
    }
    // Three letters: "B J" and "LI" may well be what they look like.
    const Why odd = scan.digit             ? Why::Digit
        : scan.at                          ? Why::At
        : scan.tag                         ? Why::Tag
        : scan.entity                      ? Why::Entity
        : scan.doubleBlank                 ? Why::DoubleBlank
        : scan.letters >= 3 && !scan.lower ? Why::Capitals
                                           : Why::None;
    if (odd != Why::None)
        findings.add(Rule::N03, Severity::Warning, odd);
    const quint8 flags = scan.ascii ? quint8{0} : context.utf8 ? inspectUtf8(text) : inspectBytes(text);
    if ((flags & (DecodedTwice | ReplacementCharacter)) != 0)
        findings.add(Rule::N04, Severity::Error, Why::DecodedTwice);
    else if (scan.outside)
        findings.add(Rule::N04, Severity::Warning, Why::Outside);
    return findings;
}

FeideVerdict feideId(const CheckContext &context, std::string_view text)
{
    FeideVerdict verdict;
    const FeideId id = FeideId::parse(text, context.utf8);
    if (id.hasUpperCase)
        verdict.findings.add(Rule::P03, Severity::Warning);
    if (!id.wellFormed) {
        verdict.findings.add(Rule::P01, Severity::Error);
        return verdict;
    }
    const bool listed = context.realms.empty() || contains(context.realms, id.realm)
        || (id.hasUpperCase && contains(context.realms, folded(id.realm, context.utf8)));
    if (!id.realmIsDomain)
        verdict.findings.add(Rule::P02, Severity::Warning, Why::NotADomain);
    else if (!listed)
        verdict.findings.add(Rule::P02, Severity::Warning, Why::NotListed);
    verdict.isForeign = !listed;
    verdict.isOthers =
        !context.foreignRealms.empty() && contains(context.foreignRealms, folded(id.realm, context.utf8));
    return verdict;
}

ValueFindings userGroup(const CheckContext &context, std::string_view group)
{
    ValueFindings findings;
    if (!context.userGroups.empty() && !contains(context.userGroups, group))
        findings.add(Rule::C01, Severity::Error, Why::NotListed);
    if (group.size() <= 9 && allDigits(group) && std::ranges::binary_search(context.libraryCategories, numberOf(group)))
        findings.add(Rule::C03, Severity::Warning);
    return findings;
}

bool isOthersLibrary(const CheckContext &context, std::string_view sent)
{
    if (context.foreignLibraries.empty())
        return false;
    const std::string library =
        context.library ? almaValue(*context.library, sent, context.utf8) : std::string(withoutCountry(sent));
    return contains(context.foreignLibraries, folded(library, context.utf8));
}

ValueFindings library(const CheckContext &context, std::string_view sent)
{
    ValueFindings findings;
    const bool prefixed = sent.starts_with("NO-");
    std::string made;
    std::string_view library = withoutCountry(sent);
    if (context.library)
        library = made = almaValue(*context.library, sent, context.utf8);
    const bool listed = context.libraries.empty() || contains(context.libraries, library)
        || contains(context.libraries, folded(library, context.utf8));
    if (!listed)
        findings.add(Rule::B03, Severity::Error,
                     prefixed && !library.starts_with("NO-") ? Why::PrefixNotListed : Why::NotListed);
    else if (prefixed)
        findings.add(Rule::B03, Severity::Warning, Why::Prefix);
    return findings;
}

ValueFindings date(std::string_view text)
{
    ValueFindings findings;
    const ParsedDate parsed = ParsedDate::parse(text);
    if (parsed.kind != ParsedDate::Kind::Date)
        findings.add(Rule::D01, Severity::Error,
                     parsed.kind == ParsedDate::Kind::NoSuchDay ? Why::NoSuchDay : Why::Form);
    return findings;
}

ValueFindings expiry(const CheckContext &context, std::string_view text)
{
    ValueFindings findings = date(text);
    if (!findings.isEmpty())
        return findings;
    const int number = ParsedDate::parse(text).number();
    if (number < today(context))
        findings.add(Rule::D02, Severity::Warning);
    else if (number > today(context) + context.limits.expiryYears * 10000)
        findings.add(Rule::D03, Severity::Warning);
    return findings;
}

ValueFindings birthDate(const CheckContext &context, std::string_view text)
{
    ValueFindings findings = date(text);
    if (!findings.isEmpty())
        return findings;
    const ParsedDate born = ParsedDate::parse(text);
    const int age = (today(context) - born.number()) / 10000;
    if (born.number() > today(context))
        findings.add(Rule::D05, Severity::Error, Why::Future);
    else if (born.year < context.limits.earliestBirthYear)
        findings.add(Rule::D05, Severity::Error, Why::TooEarly);
    else if (age < context.limits.youngest)
        findings.add(Rule::D05, Severity::Warning, Why::TooYoung);
    else if (age > context.limits.oldest)
        findings.add(Rule::D05, Severity::Warning, Why::TooOld);
    return findings;
}

} // namespace valuechecks

} // namespace skranke
