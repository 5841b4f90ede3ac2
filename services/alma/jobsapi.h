// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/almaerror.h"
#include "services/core/almarun.h"
#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QDate>
#include <QList>
#include <QString>

namespace skranke {

class AlmaClient;

/// How Alma exchanges data with another system; of type USER: how it loads borrowers (`spec/alma-api.md` 4.5).
struct IntegrationProfile {
    IntegrationProfileId id = {};
    QString code = {}; ///< what external users carry as `external_id`
    QString name = {};
    CodedValue type = {};

    bool operator==(const IntegrationProfile &) const = default;
};

/// A job that Alma can be asked to run (4.2).
struct AlmaJob {
    AlmaJobId id = {};
    QString name = {};
    CodedValue type = {};
    CodedValue category = {};
    CodedValue schedule = {};
    QDateTime nextRun = {}; ///< UTC; invalid: not planned
    IntegrationProfileId profile = {}; ///< empty: belongs to none

    bool operator==(const AlmaJob &) const = default;
};

/// Alma's jobs and their runs (`spec/alma-api.md` 4). Lists are read to their end, 100 a page. Every call takes its
/// turn at the quota pilot; only GET is ever repeated.
class JobsApi {
public:
    explicit JobsApi(AlmaClient &client);

    /// The profiles of type USER.
    [[nodiscard]] QCoro::Task<Result<QList<IntegrationProfile>>> userProfiles(Institution institution,
                                                                              CancelToken cancel = {});
    /// The scheduled jobs of a profile. Found by the profile, never by their names.
    [[nodiscard]] QCoro::Task<Result<QList<AlmaJob>>> jobsOf(Institution institution, IntegrationProfileId profile,
                                                             CancelToken cancel = {});
    /// Runs of the job that were submitted on the days from `from` to `to`, both included. By whose midnight Alma
    /// counts is not known: who must not miss any asks for a day more at both ends.
    [[nodiscard]] QCoro::Task<Result<QList<AlmaRun>>> runs(Institution institution, AlmaJobId job, QDate from, QDate to,
                                                           CancelToken cancel = {});
    /// One run, of whatever job.
    [[nodiscard]] QCoro::Task<Result<AlmaRun>> run(Institution institution, AlmaRunId run, CancelToken cancel = {});
    /// The users that the run would not take. Only runs that load users have such a list: `Rejected` with 60332 for
    /// others, with 60333 when Alma could not read it.
    [[nodiscard]] QCoro::Task<Result<QList<RejectedUser>>> rejectedUsers(Institution institution, AlmaJobId job,
                                                                         AlmaRunId run, CancelToken cancel = {});

    /// Asks Alma to run a scheduled job now: a write, sent once. Only the queue's dispatcher may call it. Answers the
    /// run's id, empty when Alma did not name it. `Rejected` with 402222 while three runs that were started so are
    /// under way, 402223 after five starts within an hour (4.4). When the outcome is unknown, the job's newest run
    /// tells.
    [[nodiscard]] QCoro::Task<AlmaResult<AlmaRunId>> start(Institution institution, AlmaJobId job,
                                                           CancelToken work = {});

private:
    AlmaClient &m_client;
};

} // namespace skranke
