// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/blockreader.h"

#include "services/userimport/bups1lines.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace skranke {

namespace {

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

/// Where a block may end.
struct Cuts {
    size_t separator = 0; ///< behind the last separator line; 0: none
    size_t line = 0; ///< behind the last line; 0: none
};

Cuts findCuts(std::string_view text)
{
    Cuts cuts;
    // A final CR may be half of a CRLF, so the line before it is not known to be complete.
    size_t end = text.size() - (text.back() == '\r' ? 1 : 0);
    while (end > 0 && !endsLine(text[end - 1]))
        --end;
    cuts.line = end;
    while (end > 0) {
        size_t lineEnd = end - 1;
        if (text[lineEnd] == '\n' && lineEnd > 0 && text[lineEnd - 1] == '\r')
            --lineEnd;
        size_t start = lineEnd;
        while (start > 0 && !endsLine(text[start - 1]))
            --start;
        const std::string_view line = text.substr(start, lineEnd - start);
        if (line.starts_with('-') && minusSigns(line) >= shortestSeparator) {
            cuts.separator = end;
            break;
        }
        end = start;
    }
    return cuts;
}

/// Where the last, possibly incomplete UTF-8 character starts.
size_t characterBoundary(std::string_view text)
{
    size_t at = text.size();
    for (int back = 0; back < 4 && at > 0; ++back) {
        const auto byte = static_cast<unsigned char>(text[at - 1]);
        if (byte < 0x80)
            return at;
        --at;
        if (byte >= 0xC0)
            return at;
    }
    return text.size();
}

} // namespace

BlockReader::BlockReader(const ByteSource &source, qsizetype blockSize)
    : m_source(source)
    , m_blockSize(blockSize)
{
}

BlockReader::Step BlockReader::next(Block &block)
{
    if (!block.bytes)
        block.bytes = std::make_unique<char[]>(static_cast<size_t>(m_blockSize + scanPadding));
    const auto carried = static_cast<qsizetype>(m_carried.size());
    std::ranges::copy(m_carried, block.bytes.get());
    block.offset = m_offset - carried;
    const qint64 wanted = m_blockSize - carried;
    const qint64 count = m_source.readAt(m_offset, block.bytes.get() + carried, wanted);
    if (count < 0)
        return Step::Failed;
    m_offset += count;
    if (onBytes && count > 0)
        onBytes({block.bytes.get() + carried, static_cast<size_t>(count)});
    block.size = carried + count;
    block.startsInRecord = m_inRecord;
    block.endsInRecord = false;
    m_carried.clear();
    if (block.size == 0)
        return Step::End;
    if (count == wanted) {
        const Cuts cuts = findCuts(block.text());
        const bool lineTooLong = cuts.line == 0;
        const size_t cut = cuts.separator > 0 ? cuts.separator
            : lineTooLong                     ? characterBoundary(block.text())
                                              : cuts.line;
        const std::string_view rest = block.text().substr(cut);
        block.endsInRecord = cuts.separator == 0;
        block.size = static_cast<qsizetype>(cut);
        if (!lineTooLong) {
            m_carried = rest;
        } else if (block.text().ends_with('\r')) {
            // The line is complete after all; only whether its end is CR or CRLF was not known.
            skipByte('\n');
        } else if (!skipLine(rest)) {
            return Step::Failed;
        }
    }
    m_inRecord = block.endsInRecord;
    std::memset(block.bytes.get() + block.size, '\n', static_cast<size_t>(scanPadding));
    return Step::Block;
}

void BlockReader::skipByte(char wanted)
{
    char next = 0;
    if (m_source.readAt(m_offset, &next, 1) != 1 || next != wanted)
        return;
    if (onBytes)
        onBytes({&next, 1});
    ++m_offset;
}

bool BlockReader::skipLine(std::string_view cutOff)
{
    Utf8Validator utf8;
    const auto look = [&](std::string_view piece) {
        utf8.add(piece);
        m_skippedNul |= piece.find('\0') != std::string_view::npos;
    };
    look(cutOff);
    std::array<char, 65536> buffer;
    for (bool ended = false; !ended;) {
        const qint64 count = m_source.readAt(m_offset, buffer.data(), buffer.size());
        if (count < 0)
            return false;
        if (count == 0)
            break;
        std::string_view piece(buffer.data(), static_cast<size_t>(count));
        const auto at = std::ranges::find_if(piece, endsLine);
        if (at != piece.end()) {
            ended = true;
            piece = piece.substr(0, static_cast<size_t>(at - piece.begin()) + 1);
        }
        if (onBytes)
            onBytes(piece);
        m_offset += static_cast<qint64>(piece.size());
        look(piece);
        if (ended && piece.back() == '\r')
            skipByte('\n');
    }
    m_skippedInvalidUtf8 |= !utf8.isComplete();
    return true;
}

} // namespace skranke
