// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace skranke {

/// 16 bytes: keyed BLAKE2b of a normalised identifier. Equal identifiers of one profile give equal indexes; nothing
/// else can be read from it.
using BlindIndex = QByteArray;

/// Seals persons' data and makes blind indexes (`design.md`, privacy). Pure but for random nonces; may be used from
/// several threads at once.
///
/// From one 32-byte data key it derives keys for sealing, for blind indexes and for the audit log's MAC.
class Vault {
public:
    static constexpr qsizetype keyBytes = 32;

    /// `dataKey` is exactly `keyBytes` long.
    explicit Vault(QByteArray dataKey);
    ~Vault(); ///< wipes the keys
    Vault(const Vault &);
    Vault &operator=(const Vault &) = delete;

    /// Authenticated encryption (XChaCha20-Poly1305). `context` (table and column, row key) is bound, so that a sealed
    /// value moved to another row does not open.
    [[nodiscard]] QByteArray seal(QByteArrayView plain, QByteArrayView context) const;
    /// `Storage` when the value was altered, moved, or sealed with another key.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, QByteArrayView context) const;

    /// For identifiers compared without case: trims, NFC, lower case, then hashes. `purpose` separates kinds of index.
    [[nodiscard]] BlindIndex blindIndex(QStringView identifier, QByteArrayView purpose) const;
    /// The same for UTF-8 input that is already normalised; the fast path of the planner.
    void blindIndexUtf8(QByteArrayView normalised, QByteArrayView purpose, unsigned char out[16]) const;

    /// 16 bytes of SipHash for values that a plan compares by the million: an equal hash means an equal value, and
    /// nobody without the key can make one.
    using ValueHash = std::array<quint64, 2>;
    [[nodiscard]] ValueHash valueHash(QByteArrayView bytes) const;

    /// 32-byte MAC for the audit log's chain (`spec/change-queue.md`, rule 10).
    [[nodiscard]] QByteArray auditMac(QByteArrayView message) const;

private:
    struct Keys;
    Keys *m_keys; // in memory that is locked against swapping and wiped on release
};

/// Trim, NFC, lower case: how identifiers are normalised before they are indexed or compared.
[[nodiscard]] QString normalisedIdentifier(QStringView identifier);

} // namespace skranke
