// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/keyedhash.h"

#include "services/store/vault.h"

#include <QString>

#include <sodium.h>

#include <algorithm>
#include <cstring>

namespace skranke {

namespace {

// Longer values are told apart by their first bytes and their length; no identifier or name is near this.
constexpr size_t longestFolded = 4096;

} // namespace

void appendFolded(std::string &to, std::string_view value, bool utf8)
{
    const size_t start = to.size();
    bool beyondLatin1 = false;
    unsigned char before = 0;
    for (const char c : value) {
        auto byte = static_cast<unsigned char>(c);
        beyondLatin1 |= utf8 && byte > 0xC3;
        const unsigned char current = byte;
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<unsigned char>(byte + 0x20);
        else if (utf8 ? before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97
                      : byte >= 0xC0 && byte <= 0xDE && byte != 0xD7)
            byte = static_cast<unsigned char>(byte + 0x20);
        before = current;
        to.push_back(static_cast<char>(byte));
    }
    if (beyondLatin1) {
        const QByteArray lower =
            QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).toLower().toUtf8();
        to.replace(start, std::string::npos, lower.constData(), static_cast<size_t>(lower.size()));
    }
}

bool isPlainIdentifier(std::string_view value)
{
    constexpr quint64 highs = 0x8080808080808080U;
    if (value.empty())
        return true;
    const auto isInner = [](char c) { return static_cast<unsigned char>(c) > ' '; };
    quint64 seen = 0;
    size_t at = 0;
    for (; at + sizeof seen <= value.size(); at += sizeof seen) {
        quint64 word;
        std::memcpy(&word, value.data() + at, sizeof word);
        seen |= word;
    }
    for (; at < value.size(); ++at)
        seen |= static_cast<unsigned char>(value[at]);
    return (seen & highs) == 0 && isInner(value.front()) && isInner(value.back());
}

void KeyedHash::append(std::string_view value, bool utf8)
{
    appendFolded(m_folded, value.substr(0, longestFolded), utf8);
    // The length in front of what follows keeps the parts apart.
    const auto length = static_cast<quint32>(value.size());
    char bytes[sizeof length];
    std::memcpy(bytes, &length, sizeof length);
    m_folded.append(bytes, sizeof bytes);
}

quint64 KeyedHash::finish()
{
    static_assert(crypto_shorthash_BYTES == sizeof(quint64));
    unsigned char digest[crypto_shorthash_BYTES];
    crypto_shorthash(digest, reinterpret_cast<const unsigned char *>(m_folded.data()), m_folded.size(),
                     m_context.key.data());
    quint64 hash = 0;
    std::memcpy(&hash, digest, sizeof hash);
    return std::max<quint64>(hash, 1);
}

quint64 KeyedHash::ofIdentifier(std::string_view value)
{
    m_folded.clear();
    if (isPlainIdentifier(value)) [[likely]] {
        append(value, true);
    } else {
        const Bups1Encoding encoding = m_context.utf8 ? Bups1Encoding::Utf8 : Bups1Encoding::Windows1252;
        const QByteArray normal = normalisedIdentifier(decode(value, encoding)).toUtf8();
        append(std::string_view(normal.constData(), static_cast<size_t>(normal.size())), true);
    }
    return finish();
}

quint64 KeyedHash::ofParts(std::initializer_list<std::string_view> parts)
{
    m_folded.clear();
    for (const std::string_view part : parts)
        append(part, m_context.utf8);
    return finish();
}

} // namespace skranke
