// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/bups1text.h"

#include "services/userimport/bups1lines.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace skranke {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// A letter of the Latin script above ASCII. Most are below U+0250: only of the rest Unicode's table is asked.
/// Ligatures and wide forms from U+FB00 on come from typesetting, no alphabet has them.
bool isLatin(char32_t c)
{
    if (c <= 0x24F)
        return (c >= 0xC0 && c != 0xD7 && c != 0xF7) || c == 0xAA || c == 0xBA;
    return c < 0xFB00 && QChar::script(c) == QChar::Script_Latin && QChar::isLetter(c);
}

unsigned char byteAt(std::string_view text, size_t at)
{
    return static_cast<unsigned char>(text[at]);
}

/// Length of the character at `at`, 0 when it is not valid UTF-8; `value` gets the character.
size_t decodeAt(std::string_view text, size_t at, char32_t &value)
{
    const unsigned char lead = byteAt(text, at);
    if (lead < 0x80) {
        value = lead;
        return 1;
    }
    const size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return 0;
    const unsigned char second = byteAt(text, at + 1);
    const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < low || second > high)
        return 0;
    value = length == 2 ? lead & 0x1FU : length == 3 ? lead & 0x0FU : lead & 0x07U;
    for (size_t i = 1; i < length; ++i) {
        const unsigned char next = byteAt(text, at + i);
        if ((next & 0xC0U) != 0x80)
            return 0;
        value = (value << 6) | (next & 0x3FU);
    }
    return length;
}

// 0x80 to 0x9F of Windows-1252; the five unassigned bytes stay the controls they are in ISO 8859-1.
constexpr std::array<char16_t, 32> windows1252 = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                  0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,   0x017D, 0x8F,
                                                  0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// UTF-8 read as ISO 8859-1 or Windows-1252 leaves Â, Ã, Ä or Å before a character that no word has there.
bool looksDecodedTwice(char32_t first, char32_t second)
{
    if (first < 0xC2 || first > 0xC5)
        return false;
    // Behind an Å or Ä that ends a word stand a blank, a quote, an accent or a dot of its own.
    if (first >= 0xC4 && std::ranges::contains(std::array<char32_t, 6>{0xA0, 0xAB, 0xAD, 0xB4, 0xB7, 0xBB}, second))
        return false;
    if (second >= 0x80 && second <= 0xBF)
        return true;
    // Of the Sámi letters, as Windows-1252 reads their second byte: đ, Č, ŋ. Not the quotes and dashes that a word in
    // capitals may have after its Å or Ä.
    if (first == 0xC4)
        return second == 0x2018 || second == 0x0152;
    if (first == 0xC5)
        return second == 0x2039;
    return first == 0xC3 && second > 0xFF && std::ranges::contains(windows1252, static_cast<char16_t>(second));
}

constexpr std::string_view asciiMarksOfNames = " -'.,()/`";

} // namespace

quint8 inspectUtf8(std::string_view line)
{
    unsigned flags = 0;
    char32_t before = 0;
    for (size_t at = 0; at < line.size();) {
        char32_t value = byteAt(line, at);
        if (value < 0x80) {
            before = value;
            ++at;
            continue;
        }
        const size_t length = decodeAt(line, at, value);
        if (length == 0)
            return InvalidUtf8;
        if (value < 0xA0)
            flags |= UpperControl;
        if (value == replacement)
            flags |= ReplacementCharacter;
        if (value >= 0x300)
            flags |= MaybeNotComposed;
        if (looksDecodedTwice(before, value))
            flags |= DecodedTwice;
        before = value;
        at += length;
    }
    return static_cast<quint8>(flags);
}

quint8 inspectBytes(std::string_view line)
{
    unsigned flags = 0;
    unsigned char before = 0;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x80 && byte < 0xA0)
            flags |= windows1252[byte - 0x80U] == byte ? Windows1252Byte | UpperControl : Windows1252Byte;
        const char32_t value = byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte;
        if (looksDecodedTwice(before, value))
            flags |= DecodedTwice;
        before = byte;
    }
    if (line.find("\xEF\xBF\xBD") != std::string_view::npos)
        flags |= ReplacementCharacter;
    return static_cast<quint8>(flags);
}

bool Utf8Validator::add(std::string_view piece)
{
    for (const char c : piece) {
        if (!m_valid)
            return false;
        const auto byte = static_cast<unsigned char>(c);
        if (m_missing > 0) {
            m_valid = byte >= m_low && byte <= m_high;
            m_low = 0x80;
            m_high = 0xBF;
            --m_missing;
        } else if (byte >= 0x80) {
            m_valid = byte >= 0xC2 && byte <= 0xF4;
            m_missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1;
            m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
            m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        }
    }
    return m_valid;
}

char32_t takeUtf8(std::string_view &text)
{
    char32_t value = 0;
    const size_t length = decodeAt(text, 0, value);
    text.remove_prefix(std::max<size_t>(length, 1));
    return length == 0 ? replacement : value;
}

char32_t takeByte(std::string_view &text)
{
    const unsigned char byte = byteAt(text, 0);
    text.remove_prefix(1);
    return byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : byte;
}

qsizetype characterCount(std::string_view text, bool utf8)
{
    if (!utf8)
        return static_cast<qsizetype>(text.size());
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
}

NameScan scanName(std::string_view name, bool utf8)
{
    NameScan scan;
    for (std::string_view rest = name; !rest.empty();) {
        const char first = rest.front();
        if (static_cast<unsigned char>(first) < 0x80) {
            const bool mark = first == '.' || first == '-' || first == '?' || first == ' ';
            if (!mark)
                scan.onlyMarks = false;
            if (first >= 'a' && first <= 'z') {
                ++scan.letters;
                scan.lower = true;
            } else if (isUpperAscii(first)) {
                ++scan.letters;
            } else if (isDigitAscii(first)) {
                scan.digit = true;
            } else if (first == '@') {
                scan.at = true;
            } else if (first == '<') {
                scan.tag = true;
            } else if (first == '&') {
                const size_t end = rest.substr(0, 10).find(';');
                scan.entity |= end != std::string_view::npos && rest.substr(0, end).find(' ') == std::string_view::npos;
            } else if (first == ' ') {
                scan.doubleBlank |= rest.size() > 1 && rest[1] == ' ';
            } else if (first >= ' ' && first < 0x7F && asciiMarksOfNames.find(first) == std::string_view::npos) {
                scan.outside |= !(first == ';' && scan.entity);
            }
            rest.remove_prefix(1);
            continue;
        }
        scan.onlyMarks = false;
        scan.ascii = false;
        const char32_t c = utf8 ? takeUtf8(rest) : takeByte(rest);
        if (isLatin(c)) {
            ++scan.letters;
            scan.lower |= !QChar::isUpper(c);
        } else {
            // The middle dot is Catalan (l·l); U+02B9 stands behind letters of Skolt Sami.
            const bool mark = (c >= 0x300 && c <= 0x36F) || c == 0x2018 || c == 0x2019 || c == 0xB4 || c == 0xB7
                || c == 0x2B9 || c == 0x2BC || c == 0x2010 || c == 0x2011;
            // Controls and U+FFFD have rules of their own (G14, G16).
            scan.outside |= !mark && c >= 0xA0 && c != replacement;
        }
    }
    return scan;
}

} // namespace skranke
