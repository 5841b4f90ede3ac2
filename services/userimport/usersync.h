// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/userimport/importscope.h"
#include "services/userimport/userimport.h"

#include <QCoroTask>
#include <QDateTime>

namespace skranke {

class Store;
class UsersApi;

/// One filling of the cache from Alma: pages are saved as they come, some at a time. Sends nothing but GET and never
/// touches the queue (`spec/change-queue.md`, rule 4). What was read stays when the rest fails or is cancelled. Lives
/// until its task is done.
///
/// Alma's pages have no snapshot (`spec/alma-api.md` 1.6): when its count moved meanwhile, or fewer users were seen
/// than it counts, the list is read again. Users that are gone are removed from the cache only after a complete
/// reading.
class UserSync {
public:
    /// Readings of the whole list before the sync gives up on completeness.
    static constexpr int mostReadings = 3;

    UserSync(Store &store, UsersApi &users, Institution institution, Job job);

    [[nodiscard]] QCoro::Task<Result<UserImport::SyncSummary>> run();

private:
    /// Answers whether the list stood still and everybody on it was seen.
    [[nodiscard]] QCoro::Task<Result<bool>> readAll();
    [[nodiscard]] QCoro::Task<Result<>> gather(QList<QJsonObject> users);
    [[nodiscard]] QCoro::Task<Result<>> saveGathered();
    [[nodiscard]] QCoro::Task<Result<int>> finish(bool complete);

    Store &m_store;
    UsersApi &m_users;
    Institution m_institution;
    Job m_job;
    ImportScope m_scope;
    QList<QJsonObject> m_gathered; // read, not saved yet
    QDateTime m_gatheredSince; // UTC; users that were saved later than this are newer
    QDateTime m_started; // UTC
    UserImport::SyncSummary m_summary;
};

} // namespace skranke
