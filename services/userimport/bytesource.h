// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace skranke {

/// Bytes that can be read again at any place, from several threads at once: a file or memory. Knows nothing of formats.
class ByteSource {
public:
    ByteSource() = default;
    Q_DISABLE_COPY_MOVE(ByteSource)
    virtual ~ByteSource();

    /// In bytes, when opened; a file may have grown or shrunk since.
    [[nodiscard]] virtual qint64 size() const = 0;
    /// Fewer bytes than wanted only at the end; -1 when reading failed.
    [[nodiscard]] virtual qint64 readAt(qint64 offset, char *to, qint64 wanted) const = 0;
};

/// Opens a regular file; an empty one too.
/// `BadInput` with code `no-such-file`, `not-a-file` (directory, device, pipe) or `unreadable-file`.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openFile(const QString &path);

/// Bytes in memory, which must outlive the source.
[[nodiscard]] std::unique_ptr<ByteSource> overMemory(QByteArrayView bytes);

/// The error for a file that stopped being readable on the way.
[[nodiscard]] Error unreadable(const QString &path);

} // namespace skranke
