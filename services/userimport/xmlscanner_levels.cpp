// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlscanner.h"

#include <algorithm>

// What the markup means that the scanner has found: where the root, its records and other elements begin and end.

using namespace std::string_view_literals;

namespace skranke {

namespace {

bool isBlankXml(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// What stands behind `encoding=` in a declaration, in lower case; empty: nothing does.
std::string declaredEncoding(std::string_view declaration)
{
    size_t at = declaration.find("encoding"sv);
    if (at == std::string_view::npos)
        return {};
    at = declaration.find_first_of("\"'"sv, at);
    const size_t end = at == std::string_view::npos ? at : declaration.find(declaration[at], at + 1);
    if (end == std::string_view::npos)
        return {};
    std::string name(declaration.substr(at + 1, end - at - 1));
    for (char &c : name)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
    return name;
}

} // namespace

void XmlScanner::fault(Why why, FieldCode code)
{
    RawFinding finding = fileFinding(Rule::F04, Severity::Fatal, why);
    finding.line = m_place.line;
    finding.column = m_place.column;
    finding.code = code;
    m_stretch->findings.push_back(finding);
}

void XmlScanner::endInstruction(std::string_view instruction)
{
    const bool isDeclaration =
        instruction.starts_with("<?xml"sv) && (isBlankXml(instruction[5]) || instruction[5] == '?');
    if (!isDeclaration)
        return;
    if (m_stretch->offset + static_cast<qint64>(m_markup) == (m_mark ? 3 : 0))
        return readDeclaration(instruction);
    placeAt(m_markup);
    fault(Why::OutsideRecord);
}

void XmlScanner::readDeclaration(std::string_view declaration)
{
    const std::string name = declaredEncoding(declaration);
    if (m_mark || name.empty() || name == "utf-8"sv || name == "utf8"sv || name == "us-ascii"sv || name == "ascii"sv)
        return;
    if (name != "iso-8859-1"sv && name != "latin1"sv && name != "windows-1252"sv && name != "cp1252"sv)
        return stop(Verdict::NotText);
    m_encoding = Encoding::Bytes;
    m_place = TextPlace(false);
    m_placed = 0;
}

void XmlScanner::decideRole()
{
    switch (m_level) {
    case Level::Before:
        placeAt(m_markup);
        m_kind = m_isClosing ? nullptr : m_schema.fileWithRoot(QString::fromUtf8(m_name));
        if (!m_kind) {
            fault(Why::UnknownRoot);
            return stop(Verdict::UnknownRoot);
        }
        m_role = Role::Root;
        m_rootPlace = m_place;
        m_rootName = m_name;
        m_recordName = m_kind->record.toStdString();
        return;
    case Level::Root:
        if (!m_isClosing)
            return decideChild();
        if (m_name == m_rootName) {
            m_role = Role::RootEnd;
        } else {
            placeAt(m_markup);
            fault(Why::None);
        }
        return;
    case Level::Other:
        if (m_name == m_recordName || (m_isClosing && m_name == m_rootName)) {
            placeAt(m_markup);
            fault(Why::Unclosed);
            m_level = Level::Root;
            return decideRole();
        }
        m_role = m_isClosing ? Role::OtherEnd : Role::Other;
        m_otherDepth += m_isClosing ? 0 : 1;
        return;
    case Level::Record:
        if (m_isClosing && m_name == m_recordName) {
            m_role = Role::RecordEnd;
        } else if (m_name == (m_isClosing ? m_rootName : m_recordName)) {
            endRecord(m_markup);
            decideRole();
        }
        return;
    case Level::Behind:
        placeAt(m_markup);
        fault(Why::OutsideRecord);
        stop(Verdict::Unreadable);
        return;
    }
}

void XmlScanner::decideChild()
{
    if (m_name == m_recordName)
        return beginRecord();
    m_level = Level::Other;
    m_role = Role::Other;
    m_other = m_markup;
    m_otherDepth = 1;
    placeAt(m_markup);
    const XmlPartId part = m_schema.structure(m_kind->rootStructure).child(QString::fromUtf8(m_name));
    m_isProtection = part != 0 && m_protection.empty();
    if (m_isProtection)
        m_protectionPlace = m_place;
    const Why why = part == 0   ? Why::OutsideRecord
        : !m_protection.empty() ? Why::Repeated
        : m_records > 0         ? Why::Order
                                : Why::None;
    if (why != Why::None)
        fault(why, part);
}

void XmlScanner::endTag(size_t end)
{
    const bool isEmptyElement = m_last == '/' && !m_isClosing;
    m_state = State::Text;
    switch (m_role) {
    case Role::None:
        return;
    case Role::Root:
        m_rootTag = text().substr(m_markup, end - m_markup);
        m_level = isEmptyElement ? Level::Behind : Level::Root;
        return;
    case Role::RootEnd:
        m_level = Level::Behind;
        return;
    case Role::Record:
        if (isEmptyElement)
            endRecord(end);
        return;
    case Role::RecordEnd:
        return endRecord(end);
    case Role::Other:
        if (isEmptyElement)
            endOther(end);
        return;
    case Role::OtherEnd:
        return endOther(end);
    }
}

void XmlScanner::endOther(size_t end)
{
    if (--m_otherDepth > 0)
        return;
    m_level = Level::Root;
    if (!m_isProtection)
        return;
    if (static_cast<qint64>(end - m_other) <= m_schema.limits().longestTag)
        m_protection = text().substr(m_other, end - m_other);
    else
        tooLong(m_protectionPlace, 0);
}

void XmlScanner::beginRecord()
{
    placeAt(m_markup);
    m_level = Level::Record;
    m_role = Role::Record;
    m_record = m_markup;
    m_recordPlace = m_place;
    m_isTooLong = false;
    ++m_records;
    m_stretch->lines.push_back(m_place.line);
    m_stretch->columns.push_back(m_place.column);
}

void XmlScanner::endRecord(size_t end)
{
    m_level = Level::Root;
    XmlRecordSpan span{.begin = static_cast<qsizetype>(m_record),
                       .size = static_cast<qsizetype>(end - m_record),
                       .number = m_records,
                       .line = m_recordPlace.line,
                       .column = m_recordPlace.column};
    if (!m_isTooLong && span.size <= m_schema.limits().longestRecord) {
        m_stretch->records.push_back(span);
        return;
    }
    tooLong(m_recordPlace, m_records);
}

void XmlScanner::tooLong(const TextPlace &place, quint32 record)
{
    // Nothing in it is looked at, so it is more than the warning that a long record of BUPS 1 gets.
    RawFinding finding = fileFinding(Rule::F08, Severity::Error, Why::LongRecord);
    finding.line = place.line;
    finding.column = place.column;
    finding.record = record;
    m_stretch->findings.push_back(finding);
}

void XmlScanner::finish()
{
    if (isComplete() && m_state == State::Text)
        return;
    // A record that is cut off, its own reading finds.
    const bool isInRecord = m_level == Level::Record;
    if (isInRecord)
        endRecord(text().size());
    placeAt(text().size());
    if (!isInRecord || m_isTooLong)
        fault(Why::Unclosed);
    if (!m_kind)
        return;
    RawFinding finding = fileFinding(Rule::F07, Severity::Error, Why::Unclosed);
    finding.line = m_place.line;
    finding.column = m_place.column;
    m_stretch->findings.push_back(finding);
}

} // namespace skranke
