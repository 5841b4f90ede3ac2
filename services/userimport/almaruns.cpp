// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/almaruns.h"

#include "services/alma/jobsapi.h"
#include "services/core/awaitfuture.h"
#include "services/institutions/institutionregister.h"
#include "services/store/store.h"

#include <QSet>
#include <QtConcurrentRun>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QTimeZone norway()
{
    return QTimeZone("Europe/Oslo");
}

QDateTime beginOf(const QDate &day)
{
    return day.startOfDay(norway()).toUTC();
}

bool isCount(const RunCounter &counter)
{
    return CounterTable::shipped().meaningOf(counter).has_value();
}

/// Nothing about it changes any more, and its rejected users were asked for.
bool isSettled(const StoredAlmaRun &run)
{
    return isFinal(run.run.state()) && run.rejected != RejectedReading::Unread;
}

/// In range by the time that Alma names; one without a time cannot be left out.
bool isWithin(const AlmaRun &run, const RunDays &days)
{
    return !run.submitted.isValid() || (run.submitted >= days.begin() && run.submitted < days.end());
}

/// Alma understood and would not tell: true of this run, not of the others.
bool isAboutTheRun(const Error &error)
{
    return error.kind == Error::Kind::Rejected || error.kind == Error::Kind::NotFound;
}

Error canceled()
{
    return {.kind = Error::Kind::Canceled};
}

/// One reading, on the store and the calls alone: it outlives what asked for it if need be.
struct RunReader {
    Store &store;
    JobsApi &jobsApi;
    Institution institution;
    RunDays days;
    Job job;
    AlmaRuns::Reading reading = {};

    QCoro::Task<Result<AlmaRuns::Reading>> read();
    QCoro::Task<Result<QList<AlmaRun>>> runsInRange();
    QCoro::Task<Result<>> take(AlmaRun run);
    QCoro::Task<Result<>> takeRejected(AlmaRun run);
};

QCoro::Task<Result<QList<AlmaRun>>> RunReader::runsInRange()
{
    QList<AlmaRun> found;
    const auto profiles = co_await jobsApi.userProfiles(institution, job.cancel);
    if (!profiles)
        co_return std::unexpected(profiles.error());
    reading.profiles = static_cast<int>(profiles->size());
    for (const IntegrationProfile &profile : *profiles) {
        const auto ofProfile = co_await jobsApi.jobsOf(institution, profile.id, job.cancel);
        if (!ofProfile)
            co_return std::unexpected(ofProfile.error());
        reading.jobs += static_cast<int>(ofProfile->size());
        for (const AlmaJob &one : *ofProfile) {
            // A day more at both ends: by whose midnight Alma counts is not known.
            auto runs =
                co_await jobsApi.runs(institution, one.id, days.from.addDays(-1), days.to.addDays(1), job.cancel);
            if (!runs)
                co_return std::unexpected(runs.error());
            for (AlmaRun &run : *runs) {
                if (!isWithin(run, days))
                    continue;
                run.job = one.id;
                run.jobName = one.name;
                run.profile = profile.id;
                found.append(std::move(run));
            }
        }
    }
    co_return found;
}

QCoro::Task<Result<AlmaRuns::Reading>> RunReader::read()
{
    const auto runs = co_await runsInRange();
    if (!runs)
        co_return std::unexpected(runs.error());
    // To the present: a run whose times Alma does not tell lies where it was read.
    const QDateTime end = std::max(days.end(), QDateTime::currentDateTimeUtc().addSecs(1));
    const auto known = co_await store.run([code = institution.code, begin = days.begin(), end](StoreAccess &access) {
        return AlmaRunRepository(access).between(code, begin, end);
    });
    if (!known)
        co_return std::unexpected(known.error());
    QSet<AlmaRunId> settled;
    for (const StoredAlmaRun &run : *known) {
        if (isSettled(run))
            settled.insert(run.run.id);
    }
    reading.runs = static_cast<int>(runs->size());
    for (qsizetype at = 0; at < runs->size(); ++at) {
        if (job.cancel.isCanceled())
            co_return std::unexpected(canceled());
        if (!settled.contains(runs->at(at).id)) {
            ++reading.fresh;
            if (const auto taken = co_await take(runs->at(at)); !taken)
                co_return std::unexpected(taken.error());
        }
        job.report(at + 1, runs->size());
    }
    co_return reading;
}

QCoro::Task<Result<>> RunReader::take(AlmaRun run)
{
    const auto saved = co_await store.run([code = institution.code, run](StoreAccess &access) {
        return AlmaRunRepository(access).save(code, run, isCount, QDateTime::currentDateTimeUtc());
    });
    if (!saved || !isFinal(run.state()))
        co_return saved;
    co_return co_await takeRejected(std::move(run));
}

QCoro::Task<Result<>> RunReader::takeRejected(AlmaRun run)
{
    QList<RejectedUser> rejected;
    if (countsOf(run.counters, CounterTable::shipped()).rejected != 0) {
        const auto answer = co_await jobsApi.rejectedUsers(institution, run.job, run.id, job.cancel);
        if (!answer && !isAboutTheRun(answer.error()))
            co_return std::unexpected(answer.error());
        if (!answer) {
            ++reading.refused;
            co_return co_await store.run([code = institution.code, id = run.id](StoreAccess &access) {
                return AlmaRunRepository(access).noteRefused(code, id);
            });
        }
        rejected = *answer;
    }
    reading.rejectedUsers += rejected.size();
    co_return co_await store.run([code = institution.code, id = run.id, rejected](StoreAccess &access) {
        return AlmaRunRepository(access).saveRejected(code, id, rejected);
    });
}

Result<QList<LoadRun>> knownRuns(StoreAccess &access, const InstitutionCode &institution, const RunDays &days)
{
    AlmaRunRepository repository(access);
    const auto stored = repository.between(institution, days.begin(), days.end());
    if (!stored)
        return std::unexpected(stored.error());
    QList<LoadRun> runs;
    for (const StoredAlmaRun &run : *stored) {
        const auto rejected = repository.rejectedUsers(institution, run.run.id);
        if (!rejected)
            return std::unexpected(rejected.error());
        runs.append(
            {.stored = run, .counts = countsOf(run.run.counters, CounterTable::shipped()), .rejected = *rejected});
    }
    return runs;
}

/// One pass over the file for the rejected users of all runs.
Result<QList<LoadRun>> matchedWith(const QString &file, QList<LoadRun> runs, const Job &job)
{
    QList<RejectedUser> all;
    for (const LoadRun &run : std::as_const(runs))
        all += run.rejected;
    const auto matches = matchRejectedInFile(all, file, job);
    if (!matches)
        return std::unexpected(matches.error());
    qsizetype next = 0;
    for (LoadRun &run : runs) {
        for (qsizetype at = 0; at < run.rejected.size(); ++at)
            run.matches.append({.rejected = at, .records = matches->at(next++).records});
    }
    return runs;
}

} // namespace

QDate RunDays::today()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(norway()).date();
}

QDateTime RunDays::begin() const
{
    return beginOf(from);
}

QDateTime RunDays::end() const
{
    return beginOf(to.addDays(1));
}

AlmaRuns::AlmaRuns(Store &store, JobsApi &jobsApi, InstitutionRegister &institutions)
    : m_store(store)
    , m_jobsApi(jobsApi)
    , m_institutions(institutions)
{
}

QCoro::Task<Result<AlmaRuns::Reading>> AlmaRuns::read(InstitutionCode institution, RunDays days, Job job)
{
    if (!days.from.isValid() || !days.to.isValid() || days.from > days.to)
        co_return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"invalid-value"_s, .subject = u"from"_s});
    Store &store = m_store;
    JobsApi &jobsApi = m_jobsApi;
    auto ready = co_await m_institutions.readyForCalls(std::move(institution), job.cancel);
    if (!ready)
        co_return std::unexpected(ready.error());
    RunReader reader{
        .store = store, .jobsApi = jobsApi, .institution = std::move(*ready), .days = days, .job = std::move(job)};
    co_return co_await reader.read();
}

QCoro::Task<Result<QList<LoadRun>>> AlmaRuns::known(InstitutionCode institution, RunDays days, QString file, Job job)
{
    auto runs =
        co_await m_store.run([institution, days](StoreAccess &access) { return knownRuns(access, institution, days); });
    if (!runs || file.isEmpty())
        co_return runs;
    co_return co_await resultOf(
        QtConcurrent::run([runs = std::move(*runs), file, job] { return matchedWith(file, runs, job); }));
}

} // namespace skranke
