// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/almarun.h"
#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/core/job.h"
#include "services/store/almarunrepository.h"
#include "services/userimport/rejectedmatch.h"
#include "services/userimport/runcounters.h"

#include <QCoroTask>
#include <QDate>
#include <QList>

namespace skranke {

class InstitutionRegister;
class JobsApi;
class Store;

/// Days on which runs were submitted, both included, as people in Norway count them: an import at half past midnight
/// belongs to the day that has just begun.
struct RunDays {
    QDate from = {};
    QDate to = {};

    [[nodiscard]] static QDate today();
    [[nodiscard]] QDateTime begin() const; ///< UTC
    [[nodiscard]] QDateTime end() const; ///< UTC; the first moment that does not belong to them
};

/// One import run of Alma with all that is known of it.
struct LoadRun {
    StoredAlmaRun stored = {};
    RunCounts counts = {};
    QList<RejectedUser> rejected = {};
    /// The records of a file that these may be, one entry for each; empty when no file was asked for.
    QList<RejectedMatch> matches = {};
};

/// Alma's own import runs of borrowers (`spec/alma-api.md` 4.5): reads them, keeps them, understands their counters.
/// Starts none; sends nothing but GET.
class AlmaRuns {
public:
    AlmaRuns(Store &store, JobsApi &jobsApi, InstitutionRegister &institutions);

    struct Reading {
        int profiles = 0; ///< integration profiles of type USER; 0: Alma loads no borrowers by itself
        int jobs = 0;
        int runs = 0; ///< of those days
        int fresh = 0; ///< of these, new or not over when they were read before
        qint64 rejectedUsers = 0; ///< read now
        int refused = 0; ///< runs whose rejected users Alma would not tell
    };
    /// Reads the runs of those days from Alma. What is known to be over is not asked again: a quiet day costs one call
    /// for the profiles, one a profile and one a job; a new run one more when it may have rejected users. What was read
    /// stays when the rest fails or is cancelled. Reports runs done of all. `BadInput` (`invalid-value`) for days that
    /// are none or in the wrong order.
    [[nodiscard]] QCoro::Task<Result<Reading>> read(InstitutionCode institution, RunDays days, Job job = {});

    /// What the store knows, newest first. Calls nobody. With a file of BUPS 1 its rejected users are looked up there
    /// (`matchRejectedInFile`), on a worker.
    [[nodiscard]] QCoro::Task<Result<QList<LoadRun>>> known(InstitutionCode institution, RunDays days,
                                                            QString file = {}, Job job = {});

private:
    Store &m_store;
    JobsApi &m_jobsApi;
    InstitutionRegister &m_institutions;
};

} // namespace skranke
