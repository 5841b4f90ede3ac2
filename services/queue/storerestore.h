// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QString>

namespace skranke {

class Store;

/// What a store's changes had to give up because the store is older than the world.
struct SettledChanges {
    int unknown = 0; ///< were on their way; to be verified by reading
    int unapproved = 0; ///< back to `proposed`

    bool operator==(const SettledChanges &) const = default;
};

/// What a restore did.
struct RestoreSummary {
    QString backup; ///< name of the file that was put back; it stays where it is
    QString setAside; ///< name of the store that was there; empty when there was none
    SettledChanges changes = {};
};

/// Puts a backup in the place of a profile's store, and makes a store fit for the world that went on without it.
///
/// What was sent after the copy was made is `approved` in it, as if it had never been sent: going on from there would
/// send it twice without anybody having seen it. So every `sending` becomes `unknown` (`spec/change-queue.md`, rule 5)
/// and no approval outlives the restore (rule 2), not even that of a change of unknown outcome: read and found
/// undone, it may have been taken back on purpose since. What is proposed again is compared with a fresh read before it
/// is sent, creates too (rules 3 and 5), so that what was applied already shows as a conflict.
namespace StoreRestore {

/// Restores `name`, or the newest backup when it is empty. Blocks for long: on a worker.
///
/// `no-backup`; `profile-in-use` while any process has the store open; `backup-damaged` when it does not read through
/// or its audit log is not intact; `backup-other-key`; `store-newer`; `disk-full`; `Storage`. After an error the
/// profile is as it was.
[[nodiscard]] Result<RestoreSummary> restore(const QString &folder, const QString &name, const QByteArray &dataKey,
                                             const QString &account);

/// Opens the store file in a folder of its own that nobody else works in, brings older tables up, checks and settles
/// it, and closes it again. `name` is what its errors speak of; they are those of `restore`.
[[nodiscard]] Result<SettledChanges> makeReady(const QString &folder, const QString &name, const QByteArray &dataKey,
                                               const QString &event, const QString &account);
/// Whether an open store can be worked with whole: pages, key, audit log. `name` is what its errors speak of; they are
/// those of `restore`.
[[nodiscard]] Result<> check(Store &store, const QString &name);
/// The rule above on an open store. `event` goes into the audit log: `restored`, `imported`.
[[nodiscard]] Result<SettledChanges> settle(Store &store, const QString &event, const QString &account);

} // namespace StoreRestore

} // namespace skranke
