// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QString>

namespace skranke {

/// A file that a person named, whole. `no-such-file`, `not-a-file`, `unreadable-file`; only the first `most + 1` bytes
/// of a longer one, for who reads it to refuse.
[[nodiscard]] Result<QByteArray> readNamedFile(const QString &path, qint64 most);

/// A new file, readable by its owner only. `file-exists` rather than overwrite one.
[[nodiscard]] Result<> writeNewFile(const QString &path, const QByteArray &content);

} // namespace skranke
