// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/importscope.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace skranke {

/// A user of Alma as the cache takes it: keys with the primary id first, names to search by, compared values packed.
[[nodiscard]] CacheEntry cacheEntry(const QJsonObject &user, const ImportScope &scope);

/// The scope of an institution for the cache. `BadInput` for a faulty code book of its own.
[[nodiscard]] Result<ImportScope> cacheScope(const Institution &institution);

/// Saves users as Alma holds them now. Where a known user's compared values differ from the cached ones, the values
/// before are remembered as possibly delivered by the feed (`DeliveredValues::observed`).
[[nodiscard]] Result<> refreshCache(StoreAccess &access, const InstitutionCode &institution, const ImportScope &scope,
                                    const QList<QJsonObject> &users, const QDateTime &fetched);

/// Takes over what came of changes that were applied or kept, in the order in which they came to an end, those of an
/// earlier run included: the cache holds the user as read back, the touched fields count as delivered by the feed, a
/// user that was deleted or renamed leaves its old row. Never touches what a change says (`spec/change-queue.md`, rule
/// 4). What fails stays for the next time, with what came after it in the same institution.
struct RecordedOutcomes {
    QList<InstitutionCode> touched; ///< whose cache it changed
    QMap<InstitutionCode, Error> failed;
};
[[nodiscard]] Result<RecordedOutcomes> recordOutcomes(StoreAccess &access);

} // namespace skranke
