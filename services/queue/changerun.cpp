// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changerun.h"

#include "services/alma/usersapi.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <deque>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// A change needs three calls one after the other; with so many under way 25 calls a second are used although an
/// answer may take a second.
constexpr int lanes = 12;
/// With one call of a hundred without an answer for 90 s, 25 a second leave some 23 lanes waiting, by chance up to 36.
constexpr int mostLanes = 48;
/// How often it is looked for calls that have become overdue.
constexpr std::chrono::milliseconds watchEvery{250};
/// In a row, after the client's own repetitions: Alma is down, and going on would only fill its log.
constexpr int failedReadsThatStop = 5;
/// Of one change after a 429: the pilot has slowed down by then.
constexpr int mostRetries = 5;

} // namespace

bool isQuotaStop(const Error &error)
{
    return error.kind == Error::Kind::RateLimited
        && (error.code == "DAILY_THRESHOLD"_L1 || error.code == "daily-reserve"_L1);
}

bool stopsRun(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Unauthorized:
    case Error::Kind::BadInput:
    case Error::Kind::Storage:
    case Error::Kind::Canceled:
        return true;
    case Error::Kind::RateLimited:
        return isQuotaStop(error);
    case Error::Kind::Timeout:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

ChangeRun::ChangeRun(std::shared_ptr<QueueContext> context, QList<QList<ChangeId>> phases, Job job,
                     QHash<ChangeId, ChangeId> needs)
    : m_context(std::move(context))
    , m_phases(std::move(phases))
    , m_job(std::move(job))
    , m_needs(std::move(needs))
{
    for (const QList<ChangeId> &phase : std::as_const(m_phases))
        m_left.unite(QSet<ChangeId>(phase.begin(), phase.end()));
    m_total = m_left.size();
}

QCoro::Task<Result<ChangeQueue::SendSummary>> ChangeRun::run(std::shared_ptr<ChangeRun> self, Step step)
{
    self->m_job.report(0, self->m_total);
    self->m_overdueBefore = self->m_context->users.overdueCalls();
    while (!self->m_phases.isEmpty()) {
        self->m_ids = self->m_phases.takeFirst();
        self->m_next = 0;
        std::deque<QCoro::Task<>> tasks; // grows while it is awaited; what is in it stays where it is
        self->m_fillLanes = [&tasks, step, run = self.get(), weak = std::weak_ptr(self)] {
            // Of those that were overdue some may have ended; the next one is this run's own.
            run->m_overdueBefore = std::min(run->m_overdueBefore, run->m_context->users.overdueCalls());
            while (run->hasNext() && run->m_lanes < run->wantedLanes())
                tasks.push_back(lane(weak.lock(), step));
        };
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, self->m_fillLanes);
        watch.start(watchEvery);
        self->m_fillLanes();
        for (size_t i = 0; i < tasks.size(); ++i)
            co_await tasks[i];
        self->m_fillLanes = {};
    }

    if (self->m_error && self->m_counts.isEmpty())
        co_return std::unexpected(self->m_outOfCalls ? *self->m_outOfCalls : *self->m_error);
    co_return ChangeQueue::SendSummary{
        .counts = self->m_counts,
        .notSent = static_cast<int>(self->left()),
        .needingId = self->m_needing,
        .stop = self->m_error || self->left() == 0 || self->isEnding() ? self->m_error : self->m_readError,
        .outOfCalls = self->m_outOfCalls.has_value(),
        .canceled = self->m_job.cancel.isCanceled(),
    };
}

QCoro::Task<> ChangeRun::lane(std::shared_ptr<ChangeRun> self, Step step)
{
    ++self->m_lanes;
    while (self->hasNext() && self->m_lanes <= self->wantedLanes()) {
        const ChangeId id = self->m_ids.at(self->m_next++);
        if (self->leaveBehind(id))
            continue;
        co_await step(self, id);
        self->m_job.report(self->m_total - self->left(), self->m_total);
        self->open();
    }
    --self->m_lanes;
}

/// The first change goes alone, before many ask the same. A call that Alma leaves waiting counts for no lane.
int ChangeRun::wantedLanes() const
{
    const int overdue = m_context->users.overdueCalls();
    return m_open || overdue > m_overdueBefore ? std::min(lanes + overdue, mostLanes) : 1;
}

void ChangeRun::open()
{
    if (!std::exchange(m_open, true) && m_fillLanes)
        m_fillLanes();
}

bool ChangeRun::leaveBehind(const ChangeId &id)
{
    const auto needed = m_needs.constFind(id);
    if (needed == m_needs.cend() || m_arrived.contains(*needed))
        return false;
    // What could not be tried may still come, in another run: then this one stays behind with it.
    if (!m_left.contains(*needed)) {
        passed(id);
        ++m_needing;
    }
    return true;
}

bool ChangeRun::isEnding() const
{
    return m_ended || m_context->closed || m_job.cancel.isCanceled();
}

QCoro::Task<Result<Institution>> ChangeRun::institution(std::shared_ptr<ChangeRun> self, InstitutionCode code)
{
    const auto known = self->m_ready.constFind(code);
    if (known != self->m_ready.cend())
        co_return *known;
    auto ready = co_await self->m_context->readiness(code);
    if (ready)
        self->m_ready.insert(code, *ready);
    co_return ready;
}

void ChangeRun::settled(const ChangeId &id, ChangeState state)
{
    m_left.remove(id);
    ++m_counts[state];
    if (state == ChangeState::Applied || state == ChangeState::Kept)
        m_arrived.insert(id);
}

void ChangeRun::passed(const ChangeId &id)
{
    m_left.remove(id);
}

void ChangeRun::stop(const InstitutionCode &institution, const Error &error)
{
    if (!m_error)
        m_error = error;
    if (!m_outOfCalls && isQuotaStop(error))
        m_outOfCalls = error;
    m_stopped.insert(institution);
    if (error.kind == Error::Kind::Storage || error.kind == Error::Kind::Canceled)
        m_ended = true;
}

void ChangeRun::readFailed(const InstitutionCode &institution, const Error &error)
{
    m_readError = error;
    if (stopsRun(error) || ++m_failedReads >= failedReadsThatStop)
        stop(institution, error);
}

void ChangeRun::readSucceeded()
{
    m_failedReads = 0;
    open();
}

bool ChangeRun::retryLater(const ChangeId &id)
{
    if (++m_retries[id] > mostRetries)
        return false;
    m_ids.append(id);
    return true;
}

} // namespace skranke
