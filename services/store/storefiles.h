// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace skranke::StoreFiles {

/// The files of a profile as files: made privately, checked before SQLite touches them, set aside, cleared away.

[[nodiscard]] QString storeName(); ///< `skranke.sqlite`
/// Makes the folder with mode 0700; one that is there already keeps its mode.
[[nodiscard]] Result<> makeFolder(const QString &folder);
/// An empty file of mode 0600; false when it is there already or cannot be made.
[[nodiscard]] bool createPrivately(const QString &path);
/// Missing and empty files are fine. `store-damaged` for a file that is no SQLite database or, its log being empty, is
/// shorter than it says itself; `Storage` for a folder in its place.
[[nodiscard]] Result<> checkHeader(const QString &path);
/// Renames the store and its log to `skranke.damaged-<time>.sqlite`; answers the new name without folder, empty when
/// the system refused.
[[nodiscard]] QString setAside(const QString &path);
/// A name beside `path` that is not taken: `skranke.<what>-<time>.sqlite`.
[[nodiscard]] QString freeName(const QString &path, const QString &what);
/// Names of the backups and set-aside files in the folder, without it.
[[nodiscard]] QStringList copies(const QString &folder);
/// Removes one of `copies` with its log; false when the system refused.
[[nodiscard]] bool removeCopy(const QString &folder, const QString &name);
/// Removes backups and set-aside files that are older than `oldest`; answers how many.
[[nodiscard]] int removeCopiesOlderThan(const QString &folder, const QDateTime &oldest);

} // namespace skranke::StoreFiles
