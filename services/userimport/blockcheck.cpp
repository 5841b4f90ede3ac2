// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/blockcheck.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace skranke {

namespace {

/// A code as `startsWithCode` wants it, but in lower case or behind blanks; 0 when the line is something else (G08).
Bups1Code hiddenCode(std::string_view line)
{
    while (!line.empty() && isBlank(line.front()))
        line.remove_prefix(1);
    if (line.size() < 3)
        return 0;
    const char upper[3] = {upperAscii(line[0]), upperAscii(line[1]), line[2]};
    return startsWithCode({upper, 3}) ? bups1Code(upper[0], upper[1]) : Bups1Code{0};
}

bool isComposed(std::string_view line)
{
    const QString text = QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    return text == text.normalized(QString::NormalizationForm_C);
}

} // namespace

BlockChecker::BlockChecker(const CheckContext &context, Purpose purpose)
    : m_context(context)
    , m_purpose(purpose)
    , m_hash(context)
    , m_checks(context, m_hash)
    , m_record(context)
    , m_longValue(context.limits.olderNameLength)
{
    for (const KnownCode &known : context.known) {
        if (known.almaLength > 0)
            m_longValue = std::min(m_longValue, known.almaLength);
    }
}

void BlockChecker::add(Rule rule, Severity severity, Bups1Code code, Why why, quint32 count)
{
    m_record.add(m_result->counts, rule, severity, m_line, code, why, count);
}

void BlockChecker::run(const Part &part, quint32 recordBase, quint32 lineBase, BlockResult &result)
{
    m_result = &result;
    m_recordBase = recordBase;
    m_line = lineBase;
    const std::string_view text = part.text;
    if (!part.startsInRecord)
        m_afterSeparator = part.afterSeparator;
    m_blockHasDelete = std::memchr(text.data(), 0x7F, text.size()) != nullptr;
    const char *const end = text.data() + text.size();
    for (const char *begin = text.data(); begin < end;) {
        const ScannedLine scanned = scanLine(begin, end);
        ++m_line;
        checkLine(begin, scanned);
        begin = scanned.next;
    }
    result.lines = m_line - lineBase;
    if (part.endsInRecord)
        m_record.detach();
    else
        endRecord();
}

void BlockChecker::finish(quint32 recordBase, BlockResult &result)
{
    m_result = &result;
    m_recordBase = recordBase;
    endRecord();
}

void BlockChecker::checkLine(const char *begin, const ScannedLine &scanned)
{
    const std::string_view line(begin, static_cast<size_t>(scanned.end - begin));
    ++m_record.lines;
    quint8 flags = 0;
    if (scanned.high) {
        m_result->high = true;
        flags = m_context.utf8 ? inspectUtf8(line) : inspectBytes(line);
        m_result->invalidUtf8 |= (flags & InvalidUtf8) != 0;
        m_result->windows1252 |= (flags & Windows1252Byte) != 0;
    }
    m_result->nul |= scanned.nul;
    const bool isField = startsWithCode(line);
    if (isField)
        checkField(line);
    else
        checkOther(line);
    if (m_purpose == Purpose::Remember)
        return;
    const Bups1Code code = isField ? bups1Code(line[0], line[1]) : Bups1Code{0};
    if (line.size() > static_cast<size_t>(m_context.limits.longestLine))
        add(Rule::F08, Severity::Warning, code, Why::None, static_cast<quint32>(line.size()));
    if (scanned.control || flags != 0 || m_blockHasDelete)
        checkBytes(line, scanned, code, flags);
}

void BlockChecker::checkBytes(std::string_view line, const ScannedLine &scanned, Bups1Code code, quint8 flags)
{
    const auto controls = scanned.control
        ? std::ranges::count_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; })
        : 0;
    m_result->controls += controls;
    const bool hasDelete = m_blockHasDelete && line.find('\x7F') != std::string_view::npos;
    if (controls > 0 || hasDelete || (flags & UpperControl) != 0)
        add(Rule::G14, Severity::Error, code);
    if ((flags & MaybeNotComposed) != 0 && !isComposed(line))
        add(Rule::G15, Severity::Warning, code);
    if ((flags & (ReplacementCharacter | DecodedTwice)) != 0)
        add(Rule::G16, Severity::Error, code, (flags & DecodedTwice) != 0 ? Why::DecodedTwice : Why::None);
}

void BlockChecker::checkField(std::string_view line)
{
    if (m_record.firstLine == 0)
        m_record.firstLine = m_line;
    if (m_record.startLine == 0)
        m_record.startLine = m_line;
    const auto place = static_cast<size_t>(CheckContext::place(line[0], line[1]));
    const quint8 slot = m_context.slotOf[place];
    const bool isKnown = CheckContext::isKnown(slot);
    const std::string_view value = line.substr(3);
    const std::string_view trimmed = trimmedView(value);
    const bool repeated = isKnown ? m_record.has(slot) : m_seen[place].first == m_serial;
    const quint32 passedOver = isKnown ? m_record.lineOf(slot) : m_seen[place].second;
    // Before the value that is passed over goes: two persons in one record are no person's second thought.
    const bool isAnother = repeated && slot == m_context.lt && isAnotherPerson(m_record.value(slot), trimmed);
    m_record.severalPersons |= isAnother;
    if (!isKnown) {
        m_seen[place] = {m_serial, m_line};
    } else {
        m_record.seen |= quint64{1} << slot;
        m_record.fields[slot] = {trimmed.data(), static_cast<quint32>(trimmed.size()), m_line};
        m_record.longValue |= static_cast<qsizetype>(trimmed.size()) > m_longValue;
    }
    if (m_purpose == Purpose::Remember)
        return;
    if (value.empty()) {
        add(Rule::G07, Severity::Warning, bups1Code(line[0], line[1]));
    } else {
        if (isBlank(value.front())) {
            const bool decisive = isKnown && m_context.known[slot].decisive;
            add(Rule::G05, decisive ? Severity::Error : Severity::Warning, bups1Code(line[0], line[1]));
        }
        if (isBlank(value.back()) && !trimmed.empty())
            add(Rule::G06, Severity::Warning, bups1Code(line[0], line[1]));
    }
    if (repeated)
        add(Rule::G09, Severity::Warning, bups1Code(line[0], line[1]), isAnother ? Why::OtherPerson : Why::None,
            passedOver);
    if (!isKnown || m_context.known[slot].notInUse) {
        Tally &tally = m_result->codes[place];
        if (tally.count++ == 0) {
            tally.record = nextRecord();
            tally.line = m_line;
        }
    }
}

bool BlockChecker::isAnotherPerson(std::string_view before, std::string_view id)
{
    return !before.empty() && !id.empty() && m_hash.ofIdentifier(before) != m_hash.ofIdentifier(id);
}

quint64 BlockChecker::hiddenId(std::string_view line)
{
    const std::string_view id = trimmedView(line.substr(line.find(':') + 1));
    return id.empty() ? 0 : m_hash.ofIdentifier(id);
}

void BlockChecker::checkOther(std::string_view line)
{
    const size_t first = line.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        if (m_result->blanks.count++ == 0) {
            m_result->blanks.line = m_line;
            m_result->blanks.record = m_record.firstLine == 0 ? 0 : nextRecord();
        }
        return;
    }
    const auto signs = line[0] == '-' ? minusSigns(line) : 0;
    if (signs >= shortestSeparator) {
        --m_record.lines;
        if (static_cast<qsizetype>(line.size()) > signs && m_purpose == Purpose::Check)
            add(Rule::G02, Severity::Info);
        if (m_record.startLine == 0 && m_afterSeparator && m_purpose == Purpose::Check)
            add(Rule::G03, Severity::Info);
        endRecord();
        m_afterSeparator = true;
        return;
    }
    if (m_record.startLine == 0)
        m_record.startLine = m_line;
    if (m_purpose == Purpose::Remember)
        return;
    if (signs >= 5) {
        add(Rule::G01, Severity::Error, 0, Why::None, static_cast<quint32>(signs));
        return;
    }
    const Bups1Code hidden = hiddenCode(line);
    if (hidden == 0) {
        add(Rule::G12, Severity::Error);
        return;
    }
    const int place = CheckContext::place(static_cast<char>(hidden >> 8), static_cast<char>(hidden & 0xFF));
    const quint8 slot = m_context.slotOf[static_cast<size_t>(place)];
    // Whether it hides a mandatory code is known at the end of the record; a hostile record must not fill memory until
    // then.
    if (CheckContext::isKnown(slot) && m_context.known[slot].mandatory && m_record.hidden.size() < 1000)
        m_record.hidden.push_back({slot, m_line, slot == m_context.lt ? hiddenId(line) : 0});
    else
        add(Rule::G08, Severity::Warning, hidden);
}

void BlockChecker::endRecord()
{
    const bool counts = m_record.firstLine != 0;
    m_record.isEnding = true;
    quint32 number = 0;
    if (counts) {
        number = nextRecord();
        if (m_purpose == Purpose::Check) {
            m_checks.run(m_record, m_result->counts);
            collectKeys();
            m_result->firstLines.push_back(m_record.firstLine);
        } else {
            remember();
        }
        m_result->lastRecordLine = m_record.firstLine;
        m_result->lastRecordLacksCodes = (m_record.seen & m_context.mandatory) != m_context.mandatory;
    } else {
        for (const HiddenField &field : m_record.hidden)
            m_record.add(m_result->counts, Rule::G08, Severity::Error, field.line, m_context.known[field.slot].code);
    }
    m_result->take(m_record, number, m_context);
    if (counts)
        ++m_result->records;
    ++m_serial;
    m_record.clear();
}

void BlockChecker::collectKeys()
{
    const auto collect = [this](quint8 slot, DuplicateKind kind) {
        const std::string_view value = m_record.value(slot);
        if (!value.empty())
            m_result->keys.push_back({m_hash.ofIdentifier(value), m_record.fields[slot].line, kind});
        return !value.empty();
    };
    const bool hasLt = collect(m_context.lt, DuplicateKind::Lt);
    m_result->hasLt |= hasLt;
    collect(m_context.gl, DuplicateKind::Gl);
    collect(m_context.fi, DuplicateKind::Fi);
    const std::string_view family = m_record.value(m_context.en);
    const std::string_view given = m_record.value(m_context.fn);
    const std::string_view born = m_record.value(m_context.fd);
    if (hasLt && !family.empty() && !given.empty() && !born.empty())
        m_result->keys.push_back(
            {m_hash.ofParts({family, given, born}), m_record.firstLine, DuplicateKind::NameAndBirth});
}

void BlockChecker::remember()
{
    const std::string_view lt = m_record.value(m_context.lt);
    const std::string_view fi = m_record.value(m_context.fi);
    const std::string_view family = m_record.value(m_context.en);
    const std::string_view given = m_record.value(m_context.fn);
    PreviousPerson person;
    person.lt = lt.empty() ? 0 : m_hash.ofIdentifier(lt);
    person.fi = fi.empty() ? 0 : m_hash.ofIdentifier(fi);
    person.name = family.empty() || given.empty() ? 0 : static_cast<quint32>(m_hash.ofParts({family, given}));
    person.hasExpiry = !m_record.value(m_context.gd).empty();
    m_result->persons.push_back(person);
}

} // namespace skranke
