// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordchecks.h"

#include "services/userimport/bups1lines.h"
#include "services/userimport/bups1text.h"
#include "services/userimport/feideid.h"
#include "services/userimport/nationalnumber.h"
#include "services/userimport/previousindex.h"

#include <algorithm>
#include <array>

namespace skranke {

namespace {

bool allDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigitAscii);
}

bool isLetter(char c)
{
    return isUpperAscii(upperAscii(c));
}

int numberOf(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

std::string folded(std::string_view text, bool utf8)
{
    std::string result;
    appendFolded(result, text, utf8);
    return result;
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
    if (!allDigits(year) || !allDigits(month) || !allDigits(day))
        return date;
    date.year = numberOf(year);
    date.month = numberOf(month);
    date.day = numberOf(day);
    constexpr std::array lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0);
    const bool exists = date.year > 0 && date.month >= 1 && date.month <= 12 && date.day >= 1
        && date.day <= lengths[static_cast<size_t>(date.month - 1)] + (leap && date.month == 2 ? 1 : 0);
    date.kind = exists ? Kind::Date : Kind::NoSuchDay;
    return date;
}

void RecordChecks::add(Rule rule, Severity severity, quint8 slot, Bups1Code code, Why why, quint32 count)
{
    m_record->add(*m_counts, rule, severity, m_record->lineOf(slot), code, why, count);
}

void RecordChecks::run(RecordState &record, RuleCounts &counts)
{
    m_record = &record;
    m_counts = &counts;
    m_hasForeignRealm = false;
    m_hasForeignLibrary = false;
    checkIdentity();
    checkFeideId();
    checkNames();
    checkCategory();
    checkLibrary();
    checkInstitution();
    checkExpiry();
    checkBirthDate();
    checkLanguage();
    if (record.has(m_context.fr))
        checkNationalNumber(m_context.fr);
    if (record.has(m_context.gr))
        checkNationalNumber(m_context.gr);
    if (record.longValue)
        checkLengths();
    if (m_context.previous) {
        checkSwappedNames();
        checkPreviousOwner();
    }
    const quint32 lines = record.lines;
    if (lines > static_cast<quint32>(m_context.limits.mostLines))
        record.add(counts, Rule::F08, Severity::Warning, record.firstLine, 0, Why::LongRecord);
    for (const HiddenField &field : record.hidden) {
        const KnownCode &known = m_context.known[field.slot];
        // Behind another LT a second person begins, whose values would win over the first one's (G01).
        const bool hidesPerson = field.id != 0 && field.id != m_hash.ofIdentifier(record.value(m_context.lt));
        const bool hides = known.mandatory && (hidesPerson || !record.has(field.slot));
        record.add(counts, Rule::G08, hides ? Severity::Error : Severity::Warning, field.line, known.code);
    }
}

void RecordChecks::checkIdentity()
{
    constexpr auto lt = bups1Code("LT");
    const std::string_view id = m_record->value(m_context.lt);
    if (id.empty() || (!isPlainIdentifier(id) && m_hash.ofIdentifier(id) == m_hash.ofIdentifier({}))) {
        add(Rule::L01, Severity::Error, m_context.lt, lt);
    } else {
        const auto isPart = [](char c) { return isLetter(c) || isDigitAscii(c); };
        if (id.size() > 10 || !isLetter(id[0]) || !std::ranges::all_of(id, isPart))
            add(Rule::L03, m_context.isOlder() ? Severity::Error : Severity::Info, m_context.lt, lt);
        const bool sevenDigits = id.size() == 10 && allDigits(id.substr(3));
        if (sevenDigits && upperAscii(id[0]) == 'L' && upperAscii(id[1]) == 'I' && upperAscii(id[2]) == 'B')
            add(Rule::L04, Severity::Warning, m_context.lt, lt, Why::Library);
        else if (sevenDigits && id[0] == 'N' && allDigits(id.substr(1)))
            add(Rule::L04, Severity::Info, m_context.lt, lt, Why::NationalCard);
        else if (m_context.limits.ltShapeHint && !(id.size() == 10 && isLetter(id[0]) && isLetter(id[1])))
            add(Rule::L04, Severity::Info, m_context.lt, lt, Why::Form);
    }
    const std::string_view old = m_record->value(m_context.gl);
    const bool arePlain = isPlainIdentifier(old) && isPlainIdentifier(id);
    if (!old.empty()
        && (arePlain ? std::ranges::equal(old, id, {}, upperAscii, upperAscii)
                     : m_hash.ofIdentifier(old) == m_hash.ofIdentifier(id)))
        add(Rule::L05, Severity::Warning, m_context.gl, bups1Code("GL"));
}

void RecordChecks::checkFeideId()
{
    constexpr auto fi = bups1Code("FI");
    if (!m_record->has(m_context.fi)) {
        add(Rule::P06, Severity::Warning, m_context.fi, fi);
        return;
    }
    const std::string_view text = m_record->value(m_context.fi);
    if (text.empty())
        return;
    const FeideId id = FeideId::parse(text, m_context.utf8);
    if (id.hasUpperCase)
        add(Rule::P03, Severity::Warning, m_context.fi, fi);
    if (!id.wellFormed) {
        add(Rule::P01, Severity::Error, m_context.fi, fi);
        return;
    }
    const bool listed = m_context.realms.empty() || contains(m_context.realms, id.realm)
        || (id.hasUpperCase && contains(m_context.realms, folded(id.realm, m_context.utf8)));
    m_hasForeignRealm =
        !m_context.foreignRealms.empty() && contains(m_context.foreignRealms, folded(id.realm, m_context.utf8));
    if (!id.realmIsDomain)
        add(Rule::P02, Severity::Warning, m_context.fi, fi, Why::NotADomain);
    else if (!listed)
        add(Rule::P02, Severity::Warning, m_context.fi, fi, Why::NotListed);
    if (listed)
        return;
    for (quint8 slot = 0; slot < m_context.known.size(); ++slot) {
        if (m_context.known[slot].eMail && m_record->has(slot)
            && folded(m_record->value(slot), m_context.utf8) == folded(text, m_context.utf8)) {
            add(Rule::P04, Severity::Warning, m_context.fi, fi);
            return;
        }
    }
}

void RecordChecks::checkNames()
{
    checkName(m_context.en);
    checkName(m_context.fn);
}

void RecordChecks::checkName(quint8 slot)
{
    const Bups1Code code = slot == m_context.en ? bups1Code("EN") : bups1Code("FN");
    const std::string_view name = m_record->value(slot);
    if (name.empty()) {
        add(Rule::N01, Severity::Error, slot, code, m_record->has(slot) ? Why::Empty : Why::Missing);
        return;
    }
    const NameScan scan = scanName(name, m_context.utf8);
    if (scan.onlyMarks) {
        add(Rule::N01, Severity::Warning, slot, code, Why::Placeholder);
        return;
    }
    if (name.size() > static_cast<size_t>(m_context.limits.olderNameLength)) {
        const qsizetype length = characterCount(name, m_context.utf8);
        const bool tooLongForAlma = length > m_context.limits.almaNameLength;
        if (length > m_context.limits.olderNameLength)
            add(Rule::N02, tooLongForAlma || m_context.isOlder() ? Severity::Error : Severity::Warning, slot, code,
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
        add(Rule::N03, Severity::Warning, slot, code, odd);
    const quint8 flags = scan.ascii ? quint8{0} : m_context.utf8 ? inspectUtf8(name) : inspectBytes(name);
    if ((flags & (DecodedTwice | ReplacementCharacter)) != 0)
        add(Rule::N04, Severity::Error, slot, code, Why::DecodedTwice);
    else if (scan.outside)
        add(Rule::N04, Severity::Warning, slot, code, Why::Outside);
}

void RecordChecks::checkSwappedNames()
{
    const std::string_view family = m_record->value(m_context.en);
    const std::string_view given = m_record->value(m_context.fn);
    if (family.empty() || given.empty() || family == given)
        return;
    const auto before = m_context.previous->find(m_hash.ofIdentifier(m_record->value(m_context.lt)));
    if (before && before->name != 0 && before->name == static_cast<quint32>(m_hash.ofParts({given, family})))
        add(Rule::N03, Severity::Warning, m_context.en, bups1Code("EN"), Why::Swapped);
}

void RecordChecks::checkPreviousOwner()
{
    const std::string_view fi = m_record->value(m_context.fi);
    const std::string_view lt = m_record->value(m_context.lt);
    if (fi.empty() || lt.empty())
        return;
    const quint64 id = m_hash.ofIdentifier(fi);
    if (!m_context.previous->wasAnothers(id, m_hash.ofIdentifier(lt)))
        return;
    const std::string_view old = m_record->value(m_context.gl);
    if (old.empty() || m_context.previous->wasAnothers(id, m_hash.ofIdentifier(old)))
        add(Rule::P05, Severity::Error, m_context.fi, bups1Code("FI"));
}

void RecordChecks::checkCategory()
{
    constexpr auto ka = bups1Code("KA");
    const std::string_view category = m_record->value(m_context.ka);
    if (category.empty()) {
        add(Rule::C01, Severity::Error, m_context.ka, ka, m_record->has(m_context.ka) ? Why::Empty : Why::Missing);
        return;
    }
    if (!allDigits(category) || category.size() > static_cast<size_t>(m_context.limits.longestCategory))
        add(Rule::C02, m_context.isOlder() ? Severity::Error : Severity::Info, m_context.ka, ka);
    // The other two are about Alma's user group: what the code book makes of the category.
    std::string made;
    std::string_view group = category;
    if (m_context.category)
        group = made = almaValue(*m_context.category, category, m_context.utf8);
    if (!m_context.userGroups.empty() && !contains(m_context.userGroups, group))
        add(Rule::C01, Severity::Error, m_context.ka, ka, Why::NotListed);
    if (group.size() <= 9 && allDigits(group)
        && std::ranges::binary_search(m_context.libraryCategories, numberOf(group)))
        add(Rule::C03, Severity::Warning, m_context.ka, ka);
}

void RecordChecks::checkLibrary()
{
    constexpr auto rs = bups1Code("RS");
    const std::string_view sent = m_record->value(m_context.rs);
    std::string_view library = sent;
    if (library.empty()) {
        add(Rule::B01, Severity::Error, m_context.rs, rs, m_record->has(m_context.rs) ? Why::Empty : Why::Missing);
        return;
    }
    const bool prefixed = library.starts_with("NO-");
    if (prefixed)
        library.remove_prefix(3);
    const bool digits = allDigits(library);
    if (library.size() != 7 || !(digits || std::ranges::all_of(library, isLetter))) {
        add(Rule::B01, Severity::Error, m_context.rs, rs, Why::Form);
        return;
    }
    if (digits && library[0] == '9')
        add(Rule::B02, Severity::Warning, m_context.rs, rs, Why::FirstDigit9);
    else if (digits && library[0] > '1')
        add(Rule::B02, Severity::Warning, m_context.rs, rs, Why::OtherLibraryType);
    std::string made;
    if (m_context.library)
        library = made = almaValue(*m_context.library, sent, m_context.utf8);
    m_hasForeignLibrary =
        !m_context.foreignLibraries.empty() && contains(m_context.foreignLibraries, folded(library, m_context.utf8));
    const bool listed = m_context.libraries.empty() || contains(m_context.libraries, library)
        || contains(m_context.libraries, folded(library, m_context.utf8));
    if (!listed)
        add(Rule::B03, Severity::Error, m_context.rs, rs,
            prefixed && !library.starts_with("NO-") ? Why::PrefixNotListed : Why::NotListed);
    else if (prefixed)
        add(Rule::B03, Severity::Warning, m_context.rs, rs, Why::Prefix);
}

void RecordChecks::checkInstitution()
{
    // One finding a record: what is counted are records (`user-import.md` 5.6).
    if (m_hasForeignRealm)
        add(Rule::BR07, Severity::Error, m_context.fi, bups1Code("FI"), Why::Realm);
    else if (m_hasForeignLibrary)
        add(Rule::BR07, Severity::Error, m_context.rs, bups1Code("RS"), Why::Library);
}

void RecordChecks::checkExpiry()
{
    constexpr auto gd = bups1Code("GD");
    if (!m_record->has(m_context.gd)) {
        bool hadOne = false;
        if (m_context.previous) {
            const auto before = m_context.previous->find(m_hash.ofIdentifier(m_record->value(m_context.lt)));
            hadOne = before && before->hasExpiry;
        }
        add(Rule::D04, hadOne ? Severity::Warning : Severity::Info, m_context.gd, gd, hadOne ? Why::HadOne : Why::None);
        return;
    }
    const std::string_view text = m_record->value(m_context.gd);
    if (text.empty())
        return;
    const ParsedDate date = ParsedDate::parse(text);
    if (date.kind != ParsedDate::Kind::Date)
        add(Rule::D01, Severity::Error, m_context.gd, gd,
            date.kind == ParsedDate::Kind::NoSuchDay ? Why::NoSuchDay : Why::Form);
    else if (date.number() < today())
        add(Rule::D02, Severity::Warning, m_context.gd, gd);
    else if (date.number() > today() + m_context.limits.expiryYears * 10000)
        add(Rule::D03, Severity::Warning, m_context.gd, gd);
}

void RecordChecks::checkBirthDate()
{
    constexpr auto fd = bups1Code("FD");
    const std::string_view text = m_record->value(m_context.fd);
    if (text.empty()) {
        if (m_context.fd != CheckContext::emptySlot && m_context.known[m_context.fd].mandatory)
            add(Rule::D01, Severity::Error, m_context.fd, fd, m_record->has(m_context.fd) ? Why::Empty : Why::Missing);
        return;
    }
    const ParsedDate date = ParsedDate::parse(text);
    if (date.kind != ParsedDate::Kind::Date) {
        add(Rule::D01, Severity::Error, m_context.fd, fd,
            date.kind == ParsedDate::Kind::NoSuchDay ? Why::NoSuchDay : Why::Form);
        return;
    }
    const int age = (today() - date.number()) / 10000;
    if (date.number() > today())
        add(Rule::D05, Severity::Error, m_context.fd, fd, Why::Future);
    else if (date.year < m_context.limits.earliestBirthYear)
        add(Rule::D05, Severity::Error, m_context.fd, fd, Why::TooEarly);
    else if (age < m_context.limits.youngest)
        add(Rule::D05, Severity::Warning, m_context.fd, fd, Why::TooYoung);
    else if (age > m_context.limits.oldest)
        add(Rule::D05, Severity::Warning, m_context.fd, fd, Why::TooOld);
}

void RecordChecks::checkLanguage()
{
    const std::string_view language = m_record->value(m_context.sk);
    if (!language.empty() && !contains(m_context.languages, language))
        add(Rule::S01, Severity::Warning, m_context.sk, bups1Code("SK"));
}

void RecordChecks::checkLengths()
{
    for (quint8 slot = 0; slot < m_context.known.size(); ++slot) {
        const qsizetype longest = m_context.known[slot].almaLength;
        const std::string_view value = m_record->value(slot);
        if (longest == 0 || static_cast<qsizetype>(value.size()) <= longest)
            continue;
        const qsizetype length = characterCount(value, m_context.utf8);
        if (length > longest)
            add(Rule::X01, Severity::Error, slot, m_context.known[slot].code, Why::None, static_cast<quint32>(length));
    }
}

void RecordChecks::checkNationalNumber(quint8 slot)
{
    const Bups1Code code = m_context.known[slot].code;
    const std::string_view text = m_record->value(slot);
    if (text.empty())
        return;
    const auto found = NationalNumber::parse(text);
    switch (found.form) {
    case NationalNumber::Form::TenDigits:
        return add(Rule::K01, Severity::Error, slot, code, Why::TenDigits);
    case NationalNumber::Form::Separators:
        return add(Rule::K01, Severity::Error, slot, code, Why::Separators);
    case NationalNumber::Form::Wrong:
        return add(Rule::K01, Severity::Error, slot, code, Why::NotElevenDigits);
    case NationalNumber::Form::Right:
        break;
    }
    if (found.fictitious)
        return add(Rule::K09, Severity::Warning, slot, code);
    if (found.checkDigits == NationalNumber::CheckDigits::Wrong)
        add(Rule::K01, m_context.isOlder() && m_context.flrExport ? Severity::Error : Severity::Warning, slot, code,
            Why::CheckDigits);
    else if (found.checkDigits == NationalNumber::CheckDigits::From2032 && m_context.year < 2032)
        add(Rule::K01, Severity::Warning, slot, code, Why::From2032);
    if (found.withdrawnHelpNumber)
        return add(Rule::K04, Severity::Warning, slot, code);
    if (found.dNumber)
        add(Rule::K02, Severity::Info, slot, code);
    const ParsedDate born = ParsedDate::parse(m_record->value(m_context.fd));
    const bool hasBirthDate = born.kind == ParsedDate::Kind::Date;
    const bool inOtherMonth = hasBirthDate && found.otherMonth != 0 && born.month == found.otherMonth;
    switch (inOtherMonth ? NationalNumber::Series::Fifty : found.series) {
    case NationalNumber::Series::Ordinary:
        break;
    case NationalNumber::Series::Forty:
        add(Rule::K03, Severity::Warning, slot, code, Why::HelpNumber);
        break;
    case NationalNumber::Series::Fifty:
        add(Rule::K03, Severity::Warning, slot, code, Why::Temporary);
        break;
    case NationalNumber::Series::Eighty:
        add(Rule::K03,
            m_context.environment == AlmaEnvironment::Production    ? Severity::Error
                : m_context.environment == AlmaEnvironment::Sandbox ? Severity::Info
                                                                    : Severity::Warning,
            slot, code, Why::Synthetic);
        break;
    }
    if (!found.dateExists)
        return add(Rule::K05, Severity::Error, slot, code);
    // Only day, month and two digits of the year: the century is not certain (K06), and from 2032 nothing is.
    if (hasBirthDate
        && (born.day != found.day || (born.month != found.month && !inOtherMonth) || born.year % 100 != found.year))
        add(Rule::K07, Severity::Warning, slot, code);
}

} // namespace skranke
