// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

class QIODevice;

namespace skranke {

/// What guessing one passphrase costs (Argon2id). The usual values are libsodium's "moderate": most of a second and
/// 256 MiB. A file says its own, within `SealedReader`'s bounds.
struct PassphraseCost {
    quint32 operations = 3;
    quint32 memoryKiB = 256 * 1024;
};

/// Frames of bytes sealed under a passphrase: Argon2id, then XChaCha20-Poly1305 in a chain, so that no frame can be
/// altered, moved, left out or cut off unseen, and a file of any size needs the memory of one frame.
///
/// The file: 112 bytes of header, then frames, each with its length (4 bytes) before it. The header, all numbers little
/// endian: magic (8), format 1 (4), operations (4), memory in KiB (4), zero (4), salt (16), header of the chain (24),
/// SHA-256 of what stands before (32), check of the passphrase (16). Who alters the header and mends its SHA-256 is
/// told as a wrong passphrase: without the passphrase nobody can tell the two apart.
namespace SealedStream {

/// What a file is, eight bytes.
inline constexpr QByteArrayView deskMagic = "SkrDesk\n";
inline constexpr QByteArrayView bundleMagic = "SkrBndl\n";

inline constexpr qsizetype mostFrameBytes = 256 * 1024;
inline constexpr qsizetype leastCharacters = 12; ///< of a passphrase

/// The bytes that a typed passphrase stands for: NFC, UTF-8, so that it opens on another system.
[[nodiscard]] QByteArray passphraseBytes(const QString &typed);
/// Long enough for a file that leaves the house: `leastCharacters`. Pure.
[[nodiscard]] bool isStrongEnough(const QString &typed);

} // namespace SealedStream

/// Writes a sealed stream to an open device.
class SealedWriter {
public:
    SealedWriter(QIODevice &out, QByteArrayView magic);
    ~SealedWriter(); ///< wipes its keys
    Q_DISABLE_COPY_MOVE(SealedWriter)

    /// Takes as long as the cost says. `passphrase-memory` when there is not that much memory.
    [[nodiscard]] Result<> begin(const QByteArray &passphrase, const PassphraseCost &cost = {});
    /// At most `mostFrameBytes`; nothing may follow the last one. `disk-full`, `unwritable-file`.
    [[nodiscard]] Result<> write(QByteArrayView frame, bool isLast);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Reads a sealed stream from an open device. Whatever the bytes are: an error, never a crash, and never more memory or
/// time than the largest costs it accepts (8 operations, 1 GiB).
class SealedReader {
public:
    SealedReader(QIODevice &in, QByteArrayView magic);
    ~SealedReader(); ///< wipes its keys
    Q_DISABLE_COPY_MOVE(SealedReader)

    /// `sealed-other` (no such file at all), `sealed-newer` (format), `sealed-truncated`, `sealed-header` (damaged),
    /// `sealed-parameters` (costs out of bounds), `sealed-passphrase`, `passphrase-memory`.
    [[nodiscard]] Result<> begin(const QByteArray &passphrase);
    /// The next frame; not to be called after the last. `sealed-truncated`, `sealed-altered`, `sealed-appended`.
    [[nodiscard]] Result<QByteArray> read();
    /// The last frame was read, and nothing follows it.
    [[nodiscard]] bool isAtEnd() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace skranke
