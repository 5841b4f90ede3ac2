// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/retention.h"

#include "services/store/almarunrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/brakerepository.h"
#include "services/store/changerows.h"
#include "services/store/importfilerepository.h"
#include "services/store/importrunrepository.h"
#include "services/store/protectionrepository.h"
#include "services/store/sql.h"
#include "services/store/storefiles.h"
#include "services/store/usercacherepository.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Adjustable downwards only.
constexpr int mostCacheDays = 30;
constexpr int mostPreImageDays = 14;
constexpr int mostImportRunYears = 10;

Result<int> affected(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return query->numRowsAffected();
}

Result<PurgeSummary> purgeTables(StoreAccess &access, const QDateTime &cacheLimit, const QDateTime &preImageLimit,
                                 const QDateTime &runLimit)
{
    Sql::Transaction transaction(access);
    if (const Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());

    PurgeSummary summary;
    const auto users = UserCacheRepository(access).removeAllOlderThan(cacheLimit);
    const auto changes = affected(Sql::run(access.db,
                                           ChangeRows::forgetContent()
                                               + u" WHERE changed < ? AND sealed_target IS NOT NULL AND state NOT IN "_s
                                               + ChangeRows::openStates(),
                                           {Sql::toText(cacheLimit)}));
    // They go with what they are about; those of changes that were replaced went with these.
    const auto reasons = Sql::run(access.db,
                                  ChangeRows::forgetReasons()
                                      + u" AND happened < ? AND NOT EXISTS (SELECT 1 FROM change "
                                        "WHERE change.id = change_history.change_id AND sealed_target IS NOT NULL)"_s,
                                  {Sql::toText(cacheLimit)});
    if (!reasons)
        return std::unexpected(reasons.error());
    if (const Result<> stops = BrakeRepository(access).removeOlderThan(cacheLimit); !stops)
        return std::unexpected(stops.error());
    if (const auto protections = ProtectionRepository(access).removeOlderThan(cacheLimit); !protections)
        return std::unexpected(protections.error());
    if (const Result<> runs = ImportRunRepository(access).removeOlderThan(runLimit, cacheLimit); !runs)
        return std::unexpected(runs.error());
    const auto preImages = affected(Sql::run(access.db,
                                             u"DELETE FROM change_preimage WHERE stored < ? AND change_id IN "
                                             "(SELECT id FROM change WHERE state NOT IN ('sending', 'unknown'))"_s,
                                             {Sql::toText(preImageLimit)}));
    const auto files = ImportFileRepository(access).removeOlderThan(cacheLimit);
    const auto rejected = AlmaRunRepository(access).forgetPersonsOlderThan(cacheLimit);
    for (const auto &[result, count] : {std::pair{&users, &summary.cachedUsers}, std::pair{&changes, &summary.changes},
                                        std::pair{&preImages, &summary.preImages}, std::pair{&files, &summary.files},
                                        std::pair{&rejected, &summary.rejectedUsers}}) {
        if (!*result)
            return std::unexpected(result->error());
        *count = **result;
    }
    if (const Result<> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return summary;
}

} // namespace

Result<PurgeSummary> purge(StoreAccess &access, const Preferences &preferences, const QDateTime &now)
{
    const QDateTime cacheLimit = now.addDays(-std::clamp(preferences.cacheRetentionDays, 1, mostCacheDays));
    const QDateTime preImageLimit = now.addDays(-std::clamp(preferences.preImageRetentionDays, 1, mostPreImageDays));
    const QDateTime runLimit = now.addYears(-std::clamp(preferences.importRunYears, 1, mostImportRunYears));
    auto summary = purgeTables(access, cacheLimit, preImageLimit, runLimit);
    if (!summary)
        return summary;
    const QString folder = QFileInfo(access.db.databaseName()).path();
    summary->copies = StoreFiles::removeCopiesOlderThan(folder, cacheLimit)
        + BackupFiles::prune(folder, backupLimits(preferences), now);
    // What was overwritten in the file may still stand in the log beside it. Another process that reads keeps it for
    // now; the next purge tries again.
    if (const auto emptied = Sql::run(access.db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !emptied)
        return std::unexpected(emptied.error());
    return summary;
}

} // namespace skranke
