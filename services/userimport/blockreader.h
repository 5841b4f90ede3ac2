// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/bups1text.h"
#include "services/userimport/bytesource.h"

#include <functional>
#include <memory>
#include <string_view>

namespace skranke {

/// A piece of a file that ends behind a separator whenever there is one, so that pieces can be read independently.
struct Block {
    std::unique_ptr<char[]> bytes; ///< `size` bytes and some padding
    qsizetype size = 0;
    qint64 offset = 0; ///< of its first byte in the file
    bool startsInRecord = false; ///< goes on with the record of the block before
    bool endsInRecord = false; ///< no separator was found: the record goes on in the next block

    [[nodiscard]] std::string_view text() const { return {bytes.get(), static_cast<size_t>(size)}; }
};

/// Cuts a file into blocks, reading each byte once, in order. Never holds more than one block and its remainder.
///
/// A line longer than a block is cut: its rest is looked at only for what decides about the whole file (UTF-8, NUL).
class BlockReader {
public:
    static constexpr qsizetype usualBlock = 2 << 20;

    explicit BlockReader(const ByteSource &source, qsizetype blockSize = usualBlock);

    enum class Step { Block, End, Failed };
    /// Fills `block`, whose memory is used again.
    [[nodiscard]] Step next(Block &block);

    /// Called with every byte of the file, in order.
    std::function<void(std::string_view)> onBytes = {};

    [[nodiscard]] qint64 bytesRead() const { return m_offset; }
    /// About the rests of cut lines.
    [[nodiscard]] bool skippedInvalidUtf8() const { return m_skippedInvalidUtf8; }
    [[nodiscard]] bool skippedNul() const { return m_skippedNul; }

private:
    [[nodiscard]] bool skipLine(std::string_view cutOff);
    void skipByte(char wanted);

    const ByteSource &m_source;
    qsizetype m_blockSize;
    qint64 m_offset = 0; ///< of the next byte to read
    std::string m_carried;
    bool m_inRecord = false;
    bool m_skippedInvalidUtf8 = false;
    bool m_skippedNul = false;
};

} // namespace skranke
