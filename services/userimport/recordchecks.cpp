// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/recordchecks.h"

#include "services/userimport/bups1lines.h"
#include "services/userimport/bups1text.h"
#include "services/userimport/nationalnumber.h"
#include "services/userimport/previousindex.h"
#include "services/userimport/valuechecks.h"

#include <algorithm>
#include <utility>

namespace skranke {

using valuechecks::allDigits;

namespace {

bool isLetter(char c)
{
    return isUpperAscii(upperAscii(c));
}

} // namespace

void RecordChecks::add(Rule rule, Severity severity, quint8 slot, Bups1Code code, Why why, quint32 count)
{
    m_record->add(*m_counts, rule, severity, m_record->lineOf(slot), code, why, count);
}

void RecordChecks::add(const ValueFindings &findings, quint8 slot, Bups1Code code)
{
    for (const ValueFinding &finding : findings)
        add(finding.rule, finding.severity, slot, code, finding.why, finding.count);
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
    const valuechecks::FeideVerdict verdict = valuechecks::feideId(m_context, text);
    add(verdict.findings, m_context.fi, fi);
    m_hasForeignRealm = verdict.isOthers;
    if (!verdict.isForeign)
        return;
    for (quint8 slot = 0; slot < m_context.known.size(); ++slot) {
        if (m_context.known[slot].eMail && m_record->has(slot)
            && valuechecks::isSameText(m_context, m_record->value(slot), text)) {
            add(Rule::P04, Severity::Warning, m_context.fi, fi);
            return;
        }
    }
}

void RecordChecks::checkNames()
{
    for (const auto &[slot, code] :
         {std::pair(m_context.en, bups1Code("EN")), std::pair(m_context.fn, bups1Code("FN"))}) {
        const std::string_view name = m_record->value(slot);
        if (name.empty())
            add(Rule::N01, Severity::Error, slot, code, m_record->has(slot) ? Why::Empty : Why::Missing);
        else
            add(valuechecks::name(m_context, name), slot, code);
    }
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
    add(valuechecks::userGroup(m_context, group), m_context.ka, ka);
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
    add(valuechecks::library(m_context, sent), m_context.rs, rs);
    m_hasForeignLibrary = valuechecks::isOthersLibrary(m_context, sent);
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
    if (!text.empty())
        add(valuechecks::expiry(m_context, text), m_context.gd, gd);
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
    add(valuechecks::birthDate(m_context, text), m_context.fd, fd);
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
