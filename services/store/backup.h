// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// Why a copy of the store was kept.
enum class BackupKind {
    Daily,
    BeforeUpgrade, ///< before the tables were brought to a newer version
    ByHand,
    Replaced, ///< the store that a restore put aside; taken back in the same way
};

/// One copy of the store beside it, told by its name alone: `skranke.<what>-<time>.sqlite`, `what` being `daily`,
/// `before-<version>`, `manual` or `replaced`, the time UTC as `yyyyMMddTHHmmssZ`, with `-2`, `-3` ... when a second
/// had several.
struct Backup {
    QString name; ///< without folder
    BackupKind kind = BackupKind::Daily;
    QDateTime made; ///< UTC, whole seconds
    int ordinal = 1; ///< which of that second
    qint64 bytes = 0;

    bool operator==(const Backup &) const = default;
};

/// How many backups are kept, and for how long.
struct BackupLimits {
    int number = 7; ///< of each kind, from 1
    int days = 30; ///< from 1

    bool operator==(const BackupLimits &) const = default;
};

/// The limits of the preferences. A backup holds persons' data, which no copy may keep for longer than the cache does:
/// its age is never above `Preferences::cacheRetentionDays`, whatever was chosen.
[[nodiscard]] BackupLimits backupLimits(const Preferences &preferences);

/// Empty for a name that is not a backup's: damaged stores, drafts, other people's files.
[[nodiscard]] std::optional<Backup> backupFromName(const QString &name);
/// What stands between `skranke.` and the time. `version`: of the tables, for `BeforeUpgrade`.
[[nodiscard]] QString backupStem(BackupKind kind, int version = 0);

/// Whether today (UTC) has no daily backup yet. Those that claim to be of the future do not count.
[[nodiscard]] bool isDailyBackupDue(const QList<Backup> &backups, const QDateTime &now);
/// Those that have to go: all that are older than the limit, and of each kind but `Replaced` those beyond the number,
/// the oldest first. A restored store is not counted, so that restoring often does not throw away what it put aside.
[[nodiscard]] QList<Backup> backupsToRemove(const QList<Backup> &backups, const BackupLimits &limits,
                                            const QDateTime &now);
/// By time; within a second one made by hand comes after the daily one of the start, else the ordinal decides.
[[nodiscard]] bool isNewer(const Backup &one, const Backup &other);
/// The one that is restored when nobody names one: the newest that was made on purpose; empty when there is none.
[[nodiscard]] std::optional<Backup> newestBackup(const QList<Backup> &backups);

/// Stable words for JSON: `daily`, `before-upgrade`, `manual`, `replaced`.
[[nodiscard]] QString toWord(BackupKind kind);

} // namespace skranke
