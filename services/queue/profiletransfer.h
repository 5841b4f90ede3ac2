// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"
#include "services/queue/storerestore.h"
#include "services/store/sealedstream.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace skranke {

/// The secrets that move with a store.
struct MovedSecrets {
    QByteArray dataKey; ///< without it the store cannot be read
    QMap<QString, QString> apiKeys = {}; ///< institution code -> key; empty unless they were asked for
};

/// One sealed file that holds a profile's store and its key: how a desk moves to another machine.
///
/// First frame: what it is, as JSON, with the secrets; then the store, whole, as `BackupFiles::copyTo` leaves it. All
/// of it is sealed under a passphrase (`SealedStream`). API keys are bound to a desk in many institutions' agreements,
/// so they only travel when somebody says so.
namespace ProfileTransfer {

/// Writes `target`, of mode 0600, in one step; an existing file is replaced. Blocks for long: on a worker. Progress is
/// in bytes of the store. `weak-passphrase`, `disk-full`, `unwritable-file`, `Canceled`, those of `BackupFiles`.
[[nodiscard]] Result<> pack(const QString &folder, const MovedSecrets &secrets, const QString &passphrase,
                            const QString &target, const PassphraseCost &cost = {}, const Job &job = {});

/// Reads such a file and leaves its store, checked and settled (`StoreRestore`), in the empty folder `into`; answers
/// the secrets. Whatever goes wrong, the caller throws the folder away. Blocks for long: on a worker.
///
/// `no-such-file`, `not-a-file`, `unreadable-file`, those of `SealedReader`, `store-newer`, `backup-damaged`,
/// `disk-full`, `Canceled`.
struct Unpacked {
    MovedSecrets secrets;
    SettledChanges changes;
};
[[nodiscard]] Result<Unpacked> unpack(const QString &file, const QString &passphrase, const QString &into,
                                      const QString &account, const Job &job = {});

} // namespace ProfileTransfer

} // namespace skranke
