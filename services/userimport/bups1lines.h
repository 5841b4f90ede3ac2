// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/bups1reader.h"

#include <bit>
#include <cstring>
#include <string_view>

namespace skranke {

/// The smallest pieces of the line format, inline because every line of a million records passes through them.

/// Buffers that are scanned must be readable this many bytes beyond their end.
constexpr qsizetype scanPadding = 16;

/// One line and what a single look at its bytes shows.
struct ScannedLine {
    const char *end; ///< behind the last byte of the text
    const char *next; ///< first byte of the next line
    bool control; ///< a byte below 0x20 that is neither TAB nor a line end
    bool nul;
    bool high; ///< a byte above 0x7F
};

/// Finds the end of the line at `begin` (LF, CR, CRLF or `end`), eight bytes a step.
[[nodiscard]] inline ScannedLine scanLine(const char *begin, const char *end)
{
    constexpr quint64 highs = 0x8080808080808080U;
    constexpr quint64 blanks = 0x2020202020202020U;
    ScannedLine line = {end, end, false, false, false};
    quint64 seen = 0;
    for (const char *p = begin; p < end;) {
        quint64 word;
        std::memcpy(&word, p, sizeof word);
        if constexpr (std::endian::native == std::endian::big)
            word = std::byteswap(word);
        // The lowest marked byte is below 0x20 for certain; borrows can only spoil those above it.
        const quint64 low = (word - blanks) & ~word & highs;
        const qsizetype left = end - p;
        const int at = low == 0 ? 8 : std::countr_zero(low) / 8;
        if (at >= left) {
            const int kept = static_cast<int>(left < 8 ? left : 8);
            seen |= kept == 8 ? word : word & ((quint64{1} << (kept * 8)) - 1);
            p += kept;
            continue;
        }
        seen |= at == 8 ? word : word & ((quint64{1} << (at * 8)) - 1);
        if (at == 8) {
            p += 8;
            continue;
        }
        const char found = p[at];
        if (found == '\n' || found == '\r') {
            line.end = p + at;
            line.next = line.end + 1;
            if (found == '\r' && line.next < end && *line.next == '\n')
                ++line.next;
            break;
        }
        if (found != '\t') {
            line.control = true;
            line.nul |= found == '\0';
        }
        p += at + 1;
    }
    line.high = (seen & highs) != 0;
    return line;
}

[[nodiscard]] constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

[[nodiscard]] constexpr bool isUpperAscii(char c)
{
    return c >= 'A' && c <= 'Z';
}

[[nodiscard]] constexpr bool isDigitAscii(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] constexpr char upperAscii(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
}

[[nodiscard]] constexpr std::string_view trimmedView(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

/// `code ":"` with a code of a capital letter and a capital letter or digit.
[[nodiscard]] constexpr bool startsWithCode(std::string_view line)
{
    return line.size() >= 3 && line[2] == ':' && isUpperAscii(line[0])
        && (isUpperAscii(line[1]) || isDigitAscii(line[1]));
}

/// Number of minus signs of a line that has nothing else but blanks behind them; 0 for any other line.
[[nodiscard]] constexpr qsizetype minusSigns(std::string_view line)
{
    const size_t last = line.find_first_not_of('-');
    if (last == std::string_view::npos)
        return static_cast<qsizetype>(line.size());
    return line.find_first_not_of(" \t", last) == std::string_view::npos ? static_cast<qsizetype>(last) : 0;
}

constexpr qsizetype shortestSeparator = 10;

[[nodiscard]] constexpr Bups1LineKind lineKind(std::string_view line)
{
    if (startsWithCode(line))
        return Bups1LineKind::Field;
    if (line.find_first_not_of(" \t") == std::string_view::npos)
        return Bups1LineKind::Blank;
    if (line[0] == '-' && minusSigns(line) >= shortestSeparator)
        return Bups1LineKind::Separator;
    return Bups1LineKind::Other;
}

} // namespace skranke
