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
/// The number of the newest migration in a database file, read from its header without SQLite
/// (https://www.sqlite.org/fileformat.html 1.3, offset 60); 0 for what is too short or never was a store.
[[nodiscard]] int versionInHeader(const QString &path);
/// A synced copy of mode 0600 under a name that must be free; the log goes with the file. Memory does not grow with it.
/// `disk-full`, else `Storage`; nothing half-done stays.
[[nodiscard]] Result<> copyPrivately(const QString &from, const QString &to);
/// Puts `by` in the place of the store `path`, which is kept with its log as `skranke.replaced-<time>.sqlite`; at no
/// moment is there no store. Answers the name of what was kept; empty when there was nothing.
[[nodiscard]] Result<QString> replace(const QString &path, const QString &by);
/// Where a store is made ready before it takes the place of another: a folder in the profile.
[[nodiscard]] QString workshop(const QString &folder);
/// What a process left there that was killed; only while nobody else has the profile.
void clearWorkshop(const QString &folder);
/// Renames the store and its log to `skranke.damaged-<time>.sqlite`; answers the new name without folder, empty when
/// the system refused.
[[nodiscard]] QString setAside(const QString &path);
/// A name beside `path` that is not taken: `skranke.<what>-<time>.sqlite`.
[[nodiscard]] QString freeName(const QString &path, const QString &what,
                               const QDateTime &now = QDateTime::currentDateTimeUtc());
/// What was written to the file, or to the names in the folder, is on the disk when it answers true.
[[nodiscard]] bool sync(const QString &path);
/// Names of the backups, set-aside files and unfinished copies in the folder, without it.
[[nodiscard]] QStringList copies(const QString &folder);
/// Removes one of `copies` with its log; false when the system refused.
[[nodiscard]] bool removeCopy(const QString &folder, const QString &name);
/// Removes `copies` that are older than `oldest`; answers how many. A file is as old as its name says or, when that is
/// earlier, as its last change: one that was copied about does not become younger.
[[nodiscard]] int removeCopiesOlderThan(const QString &folder, const QDateTime &oldest);

} // namespace skranke::StoreFiles
