// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/preferences.h"
#include "services/store/store.h"

#include <QDateTime>

namespace skranke {

/// How much a purge removed.
struct PurgeSummary {
    int cachedUsers = 0;
    int changes = 0; ///< finished changes whose content went; id, state, digest and history stay
    int preImages = 0;
    int files = 0; ///< entries of the list of recent files
    int copies = 0; ///< backups, damaged and replaced stores
    int rejectedUsers = 0; ///< of Alma's own import runs; their counts stay

    bool operator==(const PurgeSummary &) const = default;
};

/// Removes persons' data that have been kept long enough (`design.md`, privacy): cache, content of finished changes
/// with the reasons of their approvals, brake stops with the reasons of their lifting, file records, what Alma's import
/// runs say of persons, and copies of the store after `cacheRetentionDays`, pre-images after `preImageRetentionDays`,
/// figures of import runs, which name nobody, after `importRunYears`. Of the copies, backups go earlier when there are
/// more of them than `backupLimits` says.
///
/// Days out of the allowed range count as its end. The content of open changes is never touched, nor the
/// pre-image of one whose outcome is to be settled by a read. `now` is UTC.
[[nodiscard]] Result<PurgeSummary> purge(StoreAccess &access, const Preferences &preferences, const QDateTime &now);

} // namespace skranke
