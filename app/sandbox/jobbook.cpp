// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/jobbook.h"

#include <algorithm>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostUnderWay = 3; ///< runs started by the API, of all jobs
constexpr int mostInAnHour = 5; ///< starts of one job by the API
constexpr qint64 hour = 60 * 60 * 1000;

SandboxJob userJob(const IntegrationProfile &profile, const QString &name)
{
    return {.id = u'S' + almaNumber(profile.id + name),
            .name = name,
            .type = u"SCHEDULED"_s,
            .category = u"USERS"_s,
            .profileId = profile.id,
            .loadsUsers = true,
            .runsByApi = true};
}

} // namespace

JobBook::JobBook(const NightSource &source, const QStringList &externalIds, qint64 runTime)
    : m_runTime(runTime)
{
    const QString &code = source.persons.profile.code;
    for (const QString &externalId : externalIds) {
        const IntegrationProfile profile{.id = almaNumber(code + u"/profile/"_s + externalId),
                                         .code = externalId,
                                         .name = u"Users Integration with "_s + externalId,
                                         .type = u"USER"_s};
        const SandboxJob import = userJob(profile, u"Users IMPORT using "_s + profile.name);
        const SandboxJob synchronization = userJob(profile, u"Users SYNCHRONIZE using profile "_s + profile.name);
        if (m_profiles.isEmpty()) {
            const QList<JobRun> past = nightRuns(source, import, synchronization);
            m_runs.assign(past.begin(), past.end());
        }
        m_profiles.append(profile);
        m_jobs << import << synchronization;
    }
    m_profiles.append({.id = almaNumber(code + u"/profile/bursar"_s),
                       .code = u"BURSAR"_s,
                       .name = u"Fines and fees"_s,
                       .type = u"BURSAR"_s});
    m_jobs.append({.id = u'S' + almaNumber(code + u"/job/notifications"_s),
                   .name = u"Notifications - Send Courtesy Notices"_s,
                   .type = u"SCHEDULED"_s,
                   .category = u"FULFILLMENT"_s});
    m_jobs.append({.id = u'M' + almaNumber(code + u"/job/export"_s),
                   .name = u"Export Physical Items"_s,
                   .type = u"MANUAL"_s,
                   .category = u"NORMALIZATION"_s,
                   .runsByApi = true});
}

const SandboxJob *JobBook::job(const QString &id) const
{
    const auto found = std::ranges::find(m_jobs, id, &SandboxJob::id);
    return found == m_jobs.end() ? nullptr : &*found;
}

QList<const JobRun *> JobBook::runs(const QString &jobId, const QDateTime &now) const
{
    QList<const JobRun *> found;
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run) {
        if (run->jobId == jobId && run->submitted <= now)
            found.append(&*run);
    }
    return found;
}

const JobRun *JobBook::run(const QString &jobId, const QString &id, const QDateTime &now) const
{
    for (const JobRun &run : m_runs) {
        if (run.id == id && (jobId.isEmpty() || run.jobId == jobId) && run.submitted <= now)
            return &run;
    }
    return nullptr;
}

std::expected<const JobRun *, ApiError> JobBook::start(const SandboxJob &job, const QDateTime &now)
{
    const auto underWay =
        std::ranges::count_if(m_runs, [&now](const JobRun &run) { return run.byApi && !momentOf(run, now).isFinal; });
    if (underWay >= mostUnderWay)
        return std::unexpected(
            ApiError{.code = u"402222"_s,
                     .message = u"Execution threshold reached: too many jobs started by API are running."_s});
    const auto lately = std::ranges::count_if(m_runs, [&](const JobRun &run) {
        return run.byApi && run.jobId == job.id && run.submitted.msecsTo(now) < hour;
    });
    if (lately >= mostInAnHour)
        return std::unexpected(
            ApiError{.code = u"402223"_s,
                     .message = u"Execution threshold reached: the job was started too often in the last hour."_s});
    ++m_starts;
    m_runs.push_back({.id = almaNumber(job.id + u"/start/"_s + QString::number(m_starts)),
                      .jobId = job.id,
                      .byApi = true,
                      .submitted = now,
                      .duration = m_runTime,
                      .end = RunEnd::NoFiles});
    return &m_runs.back();
}

} // namespace skranke::sandbox
