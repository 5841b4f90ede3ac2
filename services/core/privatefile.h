// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QSaveFile>
#include <QString>

#include <memory>

namespace skranke {

/// Files that only this account can read, for what leaves the program: written beside their place under another name
/// and renamed when they are whole, so that a file that is there is never half of one.
namespace privatefile {

/// Open for writing, mode 0600 before the first byte. `unwritable-file` (subject: the name), `disk-full`.
[[nodiscard]] Result<std::unique_ptr<QSaveFile>> create(const QString &path);
/// Puts it in its place, or leaves what was there.
[[nodiscard]] Result<> commit(QSaveFile &file);
/// What a failed write means.
[[nodiscard]] Error errorOf(const QFileDevice &file);

} // namespace privatefile

} // namespace skranke
