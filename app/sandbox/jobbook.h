// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apierror.h"
#include "app/sandbox/jobrun.h"
#include "app/sandbox/nightruns.h"

#include <QStringList>

#include <deque>
#include <expected>

namespace skranke::sandbox {

/// An integration profile, as far as the stand-in has any.
struct IntegrationProfile {
    QString id = {};
    QString code = {}; ///< what external users carry as `external_id`
    QString name = {};
    QString type = {}; ///< `USER` or `BURSAR`
};

/// The integration profiles, jobs and runs of one institution (`spec/alma-api.md` 4). Does not know how they are
/// written.
class JobBook {
public:
    JobBook() = default;
    /// A profile for each of the codes, with an import and a synchronization, the runs of the last nights at the first
    /// one; beside them a profile and two jobs of other kinds. A run that is started takes `runTime` ms.
    JobBook(const NightSource &source, const QStringList &externalIds, qint64 runTime);

    [[nodiscard]] const QList<IntegrationProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] const QList<SandboxJob> &jobs() const { return m_jobs; }
    [[nodiscard]] const SandboxJob *job(const QString &id) const; ///< null: none
    /// Newest first; those that were submitted by `now`. The pointers hold until the next start.
    [[nodiscard]] QList<const JobRun *> runs(const QString &jobId, const QDateTime &now) const;
    /// `jobId` empty: of any job. Null: none.
    [[nodiscard]] const JobRun *run(const QString &jobId, const QString &id, const QDateTime &now) const;

    /// Starts the job: a run that finds no new file. 402222 while three runs that were started so are under way, 402223
    /// after five starts of the job within an hour (4.4).
    [[nodiscard]] std::expected<const JobRun *, ApiError> start(const SandboxJob &job, const QDateTime &now);

private:
    QList<IntegrationProfile> m_profiles;
    QList<SandboxJob> m_jobs;
    std::deque<JobRun> m_runs; ///< in the order of their submission
    qint64 m_runTime = 0;
    int m_starts = 0;
};

} // namespace skranke::sandbox
