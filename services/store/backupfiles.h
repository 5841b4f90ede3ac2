// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/backup.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace skranke::BackupFiles {

/// Makes, lists and removes copies of a profile's store. A copy is consistent, whatever others write meanwhile, and
/// stands under its name whole or not at all: it is written to a draft, synced, read through, and only then named.
///
/// All of it may take long: call it on a worker.

/// Newest first. A folder that is not there has none.
[[nodiscard]] QList<Backup> in(const QString &folder);

/// Copies the store of `folder` over a connection of its own: who works with the store goes on. `now` names it.
///
/// `no-such-store` when there is none, `store-locked` when another process is making a backup, `disk-full`,
/// `store-damaged` when the copy does not read through, else `Storage`. No error leaves anything behind.
[[nodiscard]] Result<Backup> make(const QString &folder, BackupKind kind, const QDateTime &now);
/// The same of an open connection, for who holds the profile alone. `version`: as for `backupStem`.
[[nodiscard]] Result<Backup> copy(const QSqlDatabase &db, const QString &folder, BackupKind kind, int version,
                                  const QDateTime &now);
/// Empty when none is due, or another process is at it.
[[nodiscard]] Result<std::optional<Backup>> makeDailyIfDue(const QString &folder, const QDateTime &now);

/// Removes what `backupsToRemove` names; answers how many.
[[nodiscard]] int prune(const QString &folder, const BackupLimits &limits, const QDateTime &now);

/// Whoever holds this `FileLock` may write drafts in the folder; the next holder takes those that are left for dead.
[[nodiscard]] QString lockPath(const QString &folder);
/// A consistent, checked copy under a path of the caller's, of mode 0600, without a name of its own.
[[nodiscard]] Result<> copyTo(const QString &folder, const QString &path);

/// The version of the tables, the log beside the file included; 0 for what never was a store.
[[nodiscard]] Result<int> versionOf(const QString &path);
/// Whether everything on its pages can be read and fits together; `store-damaged` when not.
[[nodiscard]] Result<> checkPages(const QSqlDatabase &db);

} // namespace skranke::BackupFiles
