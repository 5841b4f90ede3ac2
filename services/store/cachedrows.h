// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/usercacherepository.h"

#include <QByteArray>
#include <QStringList>

namespace skranke::CachedRows {

/// How cached users lie in their tables: sealing, compact rows, words to search by.

/// The whole user and the words it is found by, sealed.
struct Whole {
    QJsonObject user;
    QStringList words; ///< normalised, single words
};
[[nodiscard]] QByteArray sealWhole(const Whole &whole, const BlindIndex &primary, const Vault &vault);
[[nodiscard]] Result<Whole> openWhole(const QByteArray &sealed, const BlindIndex &primary, const Vault &vault);

/// Seals and opens compact rows; keeps its buffers from row to row, so one is made for a whole pass.
class CompactSealer {
public:
    explicit CompactSealer(const Vault &vault);

    [[nodiscard]] QByteArray seal(const QByteArray &compared, const QByteArray &delivered, const BlindIndex &primary);
    /// Sets `compared` and `delivered` of `row`, which has its `primary` already.
    [[nodiscard]] Result<> open(const QByteArray &sealed, CompactRow &row);

private:
    QByteArrayView contextOf(const BlindIndex &primary);

    const Vault &m_vault;
    QByteArray m_context;
};

/// Single words, normalised, in which people search: split at blanks, hyphens and dots.
[[nodiscard]] QStringList wordsOf(const QStringList &texts);

/// Bytes of a blind index of a prefix; short, because a hit is compared with the opened words anyway.
constexpr qsizetype prefixIndexBytes = 8;
/// Blind indexes under which a word is stored: of its prefixes of 3, 5 and 8 letters, of itself when it is shorter.
[[nodiscard]] QList<QByteArray> storedPrefixes(const InstitutionCode &institution, const QString &word,
                                               const Vault &vault);
/// The one index to look a typed word up under: of the longest stored prefix that it has.
[[nodiscard]] QByteArray soughtPrefix(const InstitutionCode &institution, const QString &word, const Vault &vault);
/// Every sought word is the beginning of one of the user's (a word below three letters: is one of them).
[[nodiscard]] bool matches(const QStringList &words, const QStringList &sought);

} // namespace skranke::CachedRows
