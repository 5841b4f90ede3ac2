// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace skranke::compression {

/// Reads and writes what `qCompress` and `qUncompress` do (the length in four bytes, then zlib's format), several times
/// as fast on the few kilobytes of a user: zlib makes and clears a quarter of a megabyte of tables for each of them.
///
/// Compresses as fast as it gets: hardly larger than the default on user objects. Safe on any thread.
[[nodiscard]] QByteArray compressed(QByteArrayView plain);
/// Empty when the bytes are not what `compressed` writes, or would come to more than `mostBytes`.
[[nodiscard]] QByteArray uncompressed(QByteArrayView bytes, qsizetype mostBytes = qsizetype{256} << 20);

} // namespace skranke::compression
