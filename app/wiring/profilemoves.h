// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/wiring/workspace.h"
#include "services/core/error.h"
#include "services/core/job.h"
#include "services/queue/storerestore.h"

#include <QCoroTask>
#include <QString>

namespace skranke {

/// What is done to a profile as a whole, from outside: nobody has it open meanwhile, but for the export.

/// Puts the named backup, or the newest when `name` is empty, in the place of the store of `profileFolder(home)`, on a
/// worker. Errors of `StoreRestore::restore` and `KeyStore::open`; no key is ever made.
[[nodiscard]] QCoro::Task<Result<RestoreSummary>>
restoreProfile(QString home, QString name, Workspace::KeyPlace place = Workspace::KeyPlace::Automatic);

/// A desk that came in a sealed file.
struct ImportedProfile {
    QString folder; ///< absolute
    SettledChanges changes = {};
    int apiKeys = 0;
};
/// Makes a profile in `profileFolder(home)`, which must not be there or must be empty: it appears whole or not at all.
/// `folder-not-empty`, `profile-in-use` while another import into it runs, `key-store`, those of
/// `ProfileTransfer::unpack`.
[[nodiscard]] QCoro::Task<Result<ImportedProfile>>
importProfile(QString home, QString file, QString passphrase, Job job,
              Workspace::KeyPlace place = Workspace::KeyPlace::Automatic);

/// See `Workspace::exportTo`.
[[nodiscard]] QCoro::Task<Result<>> exportProfile(Workspace &workspace, QString file, QString passphrase,
                                                  bool withApiKeys, Job job);

} // namespace skranke
