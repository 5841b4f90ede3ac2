// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/importsession.h"

#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/filerecord.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/whendone.h"

#include <QFileInfo>

namespace skranke {

namespace {

/// How many findings the window keeps; `byRule` counts them all.
constexpr qint64 findingsKept = 200'000;

} // namespace

ImportSession::ImportSession(QString path, UserImport &userImport, Store &store, JobBoard &jobs, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_userImport(userImport)
    , m_store(store)
    , m_jobs(jobs)
{
}

ImportSession::~ImportSession()
{
    m_reading.cancel();
    for (const QPointer<JobStatus> &job : std::as_const(m_jobsRunning)) {
        if (job) {
            job->cancel();
            job->finish();
        }
    }
}

QString ImportSession::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ImportSession::setInstitution(const std::optional<Institution> &institution)
{
    if (institution == m_institution)
        return;
    if (!institution || !m_institution || institution->code != m_institution->code)
        m_occasion = {};
    m_institution = institution;
    ++m_generation;
    m_report.reset();
    m_apiPlan.reset();
    m_filePlan.reset();
    m_batch = {};
}

std::shared_ptr<const Plan> ImportSession::plan(MergeSemantics semantics) const
{
    return semantics == MergeSemantics::Api ? m_apiPlan : m_filePlan;
}

JobStatus *ImportSession::begin(const QString &title, JobStatus::Stoppable stoppable)
{
    JobStatus *job = m_jobs.start(title, stoppable);
    m_jobsRunning.append(job);
    if (++m_running == 1)
        Q_EMIT busyChanged();
    return job;
}

void ImportSession::end(JobStatus *job)
{
    m_jobsRunning.removeAll(job);
    job->finish();
    if (--m_running == 0)
        Q_EMIT busyChanged();
}

template <typename T>
bool ImportSession::succeeded(const Result<T> &answer, const QString &tried)
{
    if (answer)
        return true;
    if (answer.error().kind != Error::Kind::Canceled)
        Q_EMIT failed(tried, answer.error());
    return false;
}

void ImportSession::check()
{
    const QString tried = tr("Checking %1").arg(fileName());
    JobStatus *job = begin(tried);
    m_checking = true;
    const int generation = m_generation;
    const UserImport::CheckRequest request{
        .path = m_path,
        .institution = m_institution,
        .variant = m_institution ? m_institution->variant : Bups1Variant::Auto,
        .limit = findingsKept,
    };
    whenDone(m_userImport.check(request, job->job()), this, [this, job, tried, generation](Result<CheckReport> report) {
        m_checking = false;
        end(job);
        if (generation == m_generation) {
            m_unreadable = !succeeded(report, tried);
            if (report) {
                m_report = std::make_shared<const CheckReport>(std::move(*report));
                dropPlansOfOtherBytes();
                readText();
                // What the window opens again at its next start. Without it the file is opened by hand, as the first
                // time.
                const InstitutionCode owner = m_institution ? m_institution->code : InstitutionCode();
                whenDone(rememberFile(m_store, m_path, owner, *m_report), this, [](const Result<> &) { });
            }
        }
        Q_EMIT checked();
    });
}

void ImportSession::dropPlansOfOtherBytes()
{
    for (std::shared_ptr<const Plan> *plan : {&m_apiPlan, &m_filePlan}) {
        if (*plan && (*plan)->report.sha256 != m_report->sha256)
            plan->reset();
    }
    if (!m_apiPlan)
        m_batch = {};
    dropOccasionOfOtherBytes(m_report->sha256);
}

void ImportSession::setOccasion(const Occasion &occasion)
{
    m_occasion = occasion;
    m_occasionSha256 = m_apiPlan ? m_apiPlan->sha256 : QString();
}

void ImportSession::dropOccasionOfOtherBytes(const QString &sha256)
{
    if (m_occasionSha256 != sha256)
        m_occasion = {};
}

void ImportSession::readText()
{
    const QString encoding = m_report->encoding;
    whenDone(indexLines(m_path, m_reading), this, [this, encoding](Result<LineIndex> index) {
        if (!succeeded(index, tr("Reading %1").arg(fileName())))
            return;
        m_text = std::make_shared<const TextFile>(m_path, encoding, std::move(*index));
        Q_EMIT textReady();
    });
}

QCoro::Task<Result<ImportSession::CacheState>> ImportSession::cacheState(Store *store, InstitutionCode institution)
{
    co_return co_await store->run([institution](StoreAccess &access) -> Result<CacheState> {
        UserCacheRepository cache(access);
        const auto users = cache.count(institution);
        if (!users)
            return std::unexpected(users.error());
        const auto fetched = cache.lastSync(institution);
        if (!fetched)
            return std::unexpected(fetched.error());
        return CacheState{.users = *users, .fetched = *fetched};
    });
}

void ImportSession::makePlan(MergeSemantics semantics)
{
    if (!m_institution)
        return;
    const int generation = m_generation;
    whenDone(cacheState(&m_store, m_institution->code), this, [this, semantics, generation](Result<CacheState> cache) {
        if (generation != m_generation || !succeeded(cache, tr("Planning %1").arg(fileName())))
            return;
        m_fetchedAt = cache->fetched.value_or(QDateTime());
        if (!cache->fetched)
            Q_EMIT cacheMissing();
        else
            startPlan(semantics);
    });
}

void ImportSession::startPlan(MergeSemantics semantics)
{
    const QString tried = semantics == MergeSemantics::Api ? tr("Planning %1").arg(fileName())
                                                           : tr("Predicting Alma's nightly load of %1").arg(fileName());
    JobStatus *job = begin(tried);
    const int generation = m_generation;
    const UserImport::PlanRequest request{.path = m_path, .institution = m_institution->code, .semantics = semantics};
    whenDone(m_userImport.plan(request, job->job()), this,
             [this, job, tried, semantics, generation](Result<Plan> plan) {
                 end(job);
                 if (generation == m_generation && succeeded(plan, tried))
                     takePlan(semantics, std::move(plan));
             });
}

void ImportSession::takePlan(MergeSemantics semantics, Result<Plan> plan)
{
    auto taken = std::make_shared<const Plan>(std::move(*plan));
    const bool isApi = semantics == MergeSemantics::Api;
    auto &other = isApi ? m_filePlan : m_apiPlan;
    if (other && other->sha256 != taken->sha256) {
        other.reset(); // the file was written meanwhile: record by record the two are not of the same persons
        if (!isApi)
            m_batch = {};
    }
    dropOccasionOfOtherBytes(taken->sha256);
    (isApi ? m_apiPlan : m_filePlan) = std::move(taken);
    Q_EMIT planned(semantics);
}

void ImportSession::fetchUsers()
{
    if (!m_institution)
        return;
    const InstitutionCode code = m_institution->code;
    const QString tried = tr("Fetching users of %1").arg(code.toString());
    JobStatus *job = begin(tried);
    whenDone(m_userImport.sync(code, job->job()), this, [this, job, tried](Result<UserImport::SyncSummary> summary) {
        end(job);
        if (!succeeded(summary, tried))
            return;
        m_apiPlan.reset();
        m_filePlan.reset();
        Q_EMIT usersFetched(*summary);
    });
}

void ImportSession::propose(const QSet<ChangeId> &except)
{
    if (!m_apiPlan)
        return;
    const QString tried = tr("Proposing the changes of %1").arg(fileName());
    JobStatus *job = begin(tried, JobStatus::Stoppable::No); // one transaction
    const int generation = m_generation;
    const InstitutionCode code = m_apiPlan->institution;
    whenDone(m_userImport.propose(*m_apiPlan, except, m_occasion), this,
             [this, job, tried, generation, code](Result<ChangeQueue::Proposed> answer) {
                 end(job);
                 if (!succeeded(answer, tried))
                     return;
                 if (generation == m_generation)
                     m_batch = answer->batch;
                 Q_EMIT proposed(*answer, code); // the changes lie in the queue, whosever the file is by now
             });
}

} // namespace skranke
