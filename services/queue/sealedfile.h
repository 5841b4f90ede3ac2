// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace skranke::SealedFile {

/// Bytes under a passphrase, as a file that anything may happen to on its way (format of review bundles). Pure.
///
/// ```
///   0  8  "SKRBNDL\n"                         72 32  SHA-256 of what stands before
///   8  4  version, 1 (numbers are             104 32  MAC of what stands before, by the key of the passphrase
///  12  4  bytes in a piece    little endian)  136     pieces: XChaCha20-Poly1305 (secretstream), each bound to the MAC
///  16  8  Argon2id: operations                        and to its place, the last one marked as such
///  24  8  Argon2id: bytes of memory
///  32  8  bytes of content
///  40  8  zero
///  48 16  salt
///  64  8  zero
/// ```
/// The stream's own header is the first 24 bytes behind the MAC.

/// What guessing one passphrase costs: about a second on the desk's machines.
struct Cost {
    quint64 operations = 3;
    quint64 memory = 256ULL << 20; ///< bytes
};

constexpr qint64 mostContent = 256LL << 20; ///< bytes
constexpr qint64 mostFile = mostContent + (1LL << 20);
/// A head that asks for more is not ours: opening must not exhaust the machine.
constexpr Cost mostCost{.operations = 10, .memory = 512ULL << 20};
constexpr qsizetype leastPassphrase = 12; ///< signs

/// `weak-passphrase`, `bundle-too-large`; `Storage` when the memory is not there.
[[nodiscard]] Result<QByteArray> seal(QByteArrayView content, const QString &passphrase, const Cost &cost = {});

/// Each thing that can be wrong has its code: `bundle-file` (another kind of file), `bundle-version`,
/// `bundle-header` (damaged), `bundle-parameters` (asks for too much), `bundle-passphrase`, `bundle-altered`,
/// `bundle-cut-off`, `bundle-appended`, `bundle-too-large`. Who alters the head and its checksum is told as a wrong
/// passphrase: without the passphrase nobody can tell the two apart.
[[nodiscard]] Result<QByteArray> open(QByteArrayView file, const QString &passphrase);

} // namespace skranke::SealedFile
