// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlscanner.h"

#include <algorithm>
#include <cstring>

using namespace std::string_view_literals;

namespace skranke {

namespace {

// No name that decides anything is longer.
constexpr size_t longestName = 64;
constexpr auto blanks = " \t\r\n"sv;

bool startsName(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte | 0x20U) - 'a' < 26U || c == '_' || byte >= 0x80;
}

} // namespace

XmlScanner::XmlScanner(const ByteSource &source, const XmlSchemaBook &schema, qsizetype stretchSize)
    : m_source(source)
    , m_schema(schema)
    // A small file takes no more memory than it has bytes; one byte more tells its end.
    , m_capacity(std::min(std::max<qsizetype>(stretchSize, schema.limits().longestRecord),
                          std::max<qsizetype>(source.size(), 1) + 1))
{
}

XmlScanner::Step XmlScanner::next(XmlStretch &stretch)
{
    if (m_isAtEnd || m_verdict != Verdict::Fine)
        return Step::End;
    if (!stretch.bytes)
        stretch.bytes = std::make_unique_for_overwrite<char[]>(static_cast<size_t>(m_capacity));
    const auto carried = static_cast<qsizetype>(m_carried.size());
    std::ranges::copy(m_carried, stretch.bytes.get());
    const qint64 wanted = m_capacity - carried;
    const qint64 count = m_source.readAt(m_read, stretch.bytes.get() + carried, wanted);
    if (count < 0)
        return Step::Failed;
    const bool isFirst = m_read == 0;
    stretch.offset = m_read - carried;
    stretch.size = carried + count;
    stretch.records.clear();
    stretch.findings.clear();
    stretch.lines.clear();
    stretch.columns.clear();
    m_read += count;
    m_stretch = &stretch;
    const std::string_view added = text().substr(static_cast<size_t>(carried));
    if (onBytes && !added.empty())
        onBytes(added);
    inspect(added);
    m_mark = isFirst ? added.starts_with("\xEF\xBB\xBF"sv) : m_mark;
    m_placed = isFirst && m_mark ? 3 : m_placed;
    scan(text(), isFirst && m_mark ? 3 : static_cast<size_t>(carried));
    m_isAtEnd = count < wanted;
    stretch.kind = m_kind;
    stretch.isUtf8 = m_encoding == Encoding::Utf8;
    if (m_verdict == Verdict::Fine && m_isAtEnd)
        finish();
    else if (m_verdict == Verdict::Fine)
        carry();
    return Step::Stretch;
}

void XmlScanner::inspect(std::string_view text)
{
    const bool isUtf16 = m_read == static_cast<qint64>(text.size())
        && (text.starts_with("\xFF\xFE"sv) || text.starts_with("\xFE\xFF"sv));
    if (isUtf16 || text.find('\0') != std::string_view::npos)
        stop(Verdict::NotText);
    if (m_high)
        return;
    unsigned all = 0;
    for (const char c : text)
        all |= static_cast<unsigned char>(c);
    m_high = all >= 0x80;
}

size_t XmlScanner::keepFrom() const
{
    const size_t end = text().size();
    const bool isNameOpen = m_state == State::Open || (m_state == State::Name && m_name.size() < longestName);
    if (m_level == Level::Record && !m_isTooLong)
        return m_record;
    if (m_level == Level::Other && m_isProtection)
        return m_other;
    if (m_level == Level::Record || m_level == Level::Other) // only what may begin the next record
        return isNameOpen ? m_markup : m_state == State::QuoteOpen ? m_quoteOpen : end;
    const bool isPassedOver = m_state == State::Text || m_state == State::Comment || m_state == State::CData;
    return isPassedOver ? end : m_markup;
}

void XmlScanner::carry()
{
    size_t keep = keepFrom();
    if (keep == 0 && m_stretch->size == m_capacity) {
        if (m_level != Level::Record && m_level != Level::Other) {
            fault(Why::Unclosed);
            return stop(Verdict::Unreadable);
        }
        if (m_level == Level::Other)
            tooLong(m_protectionPlace, 0);
        m_isTooLong = m_level == Level::Record;
        m_isProtection = false;
        keep = keepFrom();
    }
    placeAt(keep);
    m_carried = text().substr(keep);
    m_placed -= keep;
    m_markup -= std::min(keep, m_markup);
    m_quoteOpen -= std::min(keep, m_quoteOpen);
    m_record -= std::min(keep, m_record);
    m_other -= std::min(keep, m_other);
}

void XmlScanner::placeAt(size_t at)
{
    if (at <= m_placed)
        return;
    m_place.advance(text().substr(m_placed, at - m_placed));
    m_placed = at;
}

void XmlScanner::scan(std::string_view text, size_t at)
{
    while (at < text.size() && m_verdict == Verdict::Fine) {
        switch (m_state) {
        case State::Text:
            at = scanText(text, at);
            break;
        case State::Open:
            m_isClosing = text[at] == '/';
            m_name.clear();
            m_matched = 0;
            m_state = text[at] == '!' ? State::Bang : text[at] == '?' ? State::Instruction : State::Name;
            at += m_state != State::Name || m_isClosing ? 1 : 0;
            break;
        case State::Name:
            at = scanName(text, at);
            break;
        case State::Tag:
            at = scanTag(text, at);
            break;
        case State::Quote:
        case State::QuoteOpen:
            at = scanQuote(text, at);
            break;
        case State::Bang:
            at = scanBang(text, at);
            break;
        case State::Comment:
            at = scanUntil(text, at, '-', 2);
            break;
        case State::CData:
            at = scanUntil(text, at, ']', 2);
            break;
        case State::Instruction:
            at = scanUntil(text, at, '?', 1);
            if (m_state == State::Text && m_level != Level::Record)
                endInstruction(text.substr(m_markup, at - m_markup));
            break;
        }
    }
}

size_t XmlScanner::scanText(std::string_view text, size_t at)
{
    const size_t open = std::min(text.find('<', at), text.size());
    const bool isBeside = m_level != Level::Record && m_level != Level::Other;
    if (isBeside && !m_isTextFaulty) {
        const size_t found = text.substr(0, open).find_first_not_of(blanks, at);
        if (found != std::string_view::npos) {
            m_isTextFaulty = true;
            placeAt(found);
            fault(Why::OutsideRecord);
            if (m_level == Level::Behind)
                stop(Verdict::Unreadable);
        }
    }
    if (open < text.size())
        openMarkup(open);
    return open + (open < text.size() ? 1 : 0);
}

void XmlScanner::openMarkup(size_t at)
{
    m_markup = at;
    m_state = State::Open;
    m_role = Role::None;
    m_last = 0;
    m_isTextFaulty = false;
}

size_t XmlScanner::scanName(std::string_view text, size_t at)
{
    const size_t end = std::min(text.find_first_of(" \t\r\n/><"sv, at), text.size());
    m_name.append(text.substr(at, std::min(end - at, longestName - m_name.size())));
    if (end < text.size()) {
        m_state = State::Tag;
        decideRole();
    }
    return end;
}

size_t XmlScanner::scanTag(std::string_view text, size_t at)
{
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            m_quote = c;
            m_state = State::Quote;
            return at + 1;
        }
        if (c == '>') {
            endTag(at + 1);
            return at + 1;
        }
        if (c == '<') { // the tag has no end
            m_last = 0;
            endTag(at);
            openMarkup(at);
            return at + 1;
        }
        m_last = c;
    }
    return at;
}

size_t XmlScanner::scanQuote(std::string_view text, size_t at)
{
    if (m_state == State::QuoteOpen) {
        m_state = State::Quote;
        if (text[at] == '/' || startsName(text[at])) { // the quote has no end
            m_last = 0;
            endTag(m_quoteOpen);
            openMarkup(m_quoteOpen);
        }
        return at;
    }
    for (; at < text.size(); ++at) {
        if (text[at] == m_quote) {
            m_state = State::Tag;
            m_last = m_quote;
            return at + 1;
        }
        if (text[at] == '<') {
            m_state = State::QuoteOpen;
            m_quoteOpen = at;
            return at + 1;
        }
    }
    return at;
}

size_t XmlScanner::scanBang(std::string_view text, size_t at)
{
    m_name += text[at];
    const bool isBeside = m_level != Level::Record && m_level != Level::Other;
    const auto mayBecome = [this](std::string_view word) { return word.starts_with(m_name); };
    if (m_name == "--"sv) {
        m_state = State::Comment;
    } else if (m_name == "[CDATA["sv) {
        m_state = State::CData;
        if (isBeside) {
            placeAt(m_markup);
            fault(Why::OutsideRecord);
        }
    } else if (m_name == "DOCTYPE"sv && m_level != Level::Record) {
        placeAt(m_markup);
        fault(Why::Doctype);
        stop(Verdict::Doctype);
    } else if (!mayBecome("--"sv) && !mayBecome("[CDATA["sv) && !mayBecome("DOCTYPE"sv)) {
        m_state = State::Tag;
        if (isBeside) {
            placeAt(m_markup);
            fault(Why::None);
        }
        return at; // it may end here
    } else if (m_name == "DOCTYPE"sv) {
        m_state = State::Tag;
    }
    return at + 1;
}

size_t XmlScanner::scanUntil(std::string_view text, size_t at, char mark, size_t wanted)
{
    while (at < text.size()) {
        if (m_matched == 0)
            at = std::min(text.find(mark, at), text.size());
        if (at == text.size())
            break;
        const char c = text[at++];
        if (c == '>' && m_matched == wanted) {
            m_state = State::Text;
            break;
        }
        m_matched = c == mark ? std::min(m_matched + 1, wanted) : 0;
    }
    return at;
}

} // namespace skranke
