// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changerun.h"

#include "services/alma/usersapi.h"
#include "services/store/changelookup.h"

#include <QCoroTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
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
/// How often it is looked for changes that another run has let go of or whose pause is over, when nothing else is left.
constexpr std::chrono::milliseconds lookForOthersEvery{50};
/// In a row, after the client's own repetitions: Alma is down, and going on would only fill its log.
constexpr int failedReadsThatStop = 5;
/// With pauses from half a second on that is a minute: longer than any limit of Alma's but the day's.
constexpr int limitedTriesThatStop = 8;
constexpr std::chrono::milliseconds longestRetryPause = std::chrono::minutes(1);

} // namespace

bool isQuotaStop(const Error &error)
{
    return error.kind == Error::Kind::RateLimited
        && (error.code == "DAILY_THRESHOLD"_L1 || error.code == "daily-reserve"_L1);
}

bool passesSoon(const Error &error)
{
    return error.kind == Error::Kind::RateLimited && !isQuotaStop(error);
}

bool isLastingLimit(const Error &error, int tries)
{
    return passesSoon(error) && error.code != "PER_SECOND_THRESHOLD"_L1 && tries >= limitedTriesThatStop;
}

std::chrono::milliseconds retryPause(int tries, std::chrono::milliseconds base)
{
    const auto pause = base * (1LL << std::clamp(tries - 1, 0, 16));
    return std::min<std::chrono::milliseconds>(pause, longestRetryPause);
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

ChangeRun::ChangeRun(std::shared_ptr<QueueContext> context, QList<InstitutionOrder> orders, Job job,
                     QHash<ChangeId, ChangeId> needs)
    : m_context(std::move(context))
    , m_job(std::move(job))
    , m_needs(std::move(needs))
{
    for (const InstitutionOrder &order : std::as_const(orders)) {
        Part &part = m_parts[order.institution];
        part.institution = order.institution;
        part.waiting.insert(part.waiting.end(), order.ids.begin(), order.ids.end());
        part.left += order.ids.size();
        for (const ChangeId &id : order.ids)
            m_left.insert(id, order.institution);
    }
    m_total = m_left.size();
}

ChangeRun::~ChangeRun()
{
    releaseClaims();
}

void ChangeRun::releaseClaims()
{
    m_context->claims.removeIf(
        [this](QHash<ChangeId, const ChangeRun *>::iterator claim) { return claim.value() == this; });
}

void ChangeRun::claim()
{
    for (auto &[code, part] : m_parts) {
        part.overdueBefore = m_context->users.overdueCalls(code);
        std::deque<ChangeId> own;
        for (const ChangeId &id : part.waiting) {
            if (waitsForAnother(id) || isHeldUp(id)) {
                m_anothers.append(id);
                continue;
            }
            m_context->claims.insert(id, this);
            own.push_back(id);
        }
        part.waiting = std::move(own);
    }
}

QCoro::Task<Result<ChangeQueue::SendSummary>> ChangeRun::run(std::shared_ptr<ChangeRun> self, Step step)
{
    self->m_job.report(0, self->m_total);
    self->tellLeft();
    std::deque<QCoro::Task<>> tasks; // grows while it is awaited; what is in it stays where it is
    self->m_fillLanes = [&tasks, step, run = self.get(), weak = std::weak_ptr(self)] {
        if (run->isEnding())
            return;
        run->takeOver();
        for (auto &[code, part] : run->m_parts) {
            takeDue(part);
            // Of those that were overdue some may have ended; the next one is this run's own.
            part.overdueBefore = std::min(part.overdueBefore, run->m_context->users.overdueCalls(code));
            while (run->hasNext(part) && part.lanes < run->wantedLanes(part))
                tasks.push_back(lane(weak.lock(), &part, step));
        }
    };
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, self->m_fillLanes);
    watch.start(watchEvery);
    self->m_fillLanes();
    for (size_t i = 0;; ++i) {
        for (self->m_fillLanes(); i == tasks.size() && (self->waitsForOthers() || self->waitsForPauses());
             self->m_fillLanes()) {
            co_await QCoro::sleepFor(lookForOthersEvery);
        }
        if (i == tasks.size())
            break;
        co_await tasks[i];
    }
    self->m_fillLanes = {};
    self->leaveToOthers();

    if (self->m_error && self->m_counts.isEmpty())
        co_return std::unexpected(self->m_outOfCalls ? *self->m_outOfCalls : *self->m_error);
    co_return ChangeQueue::SendSummary{
        .counts = self->m_counts,
        .notSent = static_cast<int>(self->m_left.size()),
        .needingId = static_cast<int>(self->m_needing.size()),
        .needing = self->m_needing,
        .stop = self->m_error || self->m_left.size() == 0 || self->isEnding() ? self->m_error : self->m_readError,
        .outOfCalls = self->m_outOfCalls.has_value(),
        .canceled = self->m_job.cancel.isCanceled(),
    };
}

QCoro::Task<> ChangeRun::lane(std::shared_ptr<ChangeRun> self, Part *part, Step step)
{
    ++part->lanes;
    while (self->hasNext(*part) && part->lanes <= self->wantedLanes(*part)) {
        const auto id = self->takeNext(*part);
        if (!id)
            break;
        self->m_underWay.insert(*id);
        const bool tried = co_await mayTry(self, *id);
        if (tried)
            co_await step(self, *id);
        self->m_underWay.remove(*id);
        // Not tried again here: whoever else wants it need not wait for the end of this run.
        const bool again = self->m_again.remove(*id) && !part->stopped;
        if (!again && self->m_left.contains(*id) && !self->isAnothers(*id))
            self->giveUp(*id);
        self->m_job.report(self->m_total - self->m_left.size(), self->m_total);
        if (tried)
            self->open(*part);
    }
    --part->lanes;
}

std::optional<ChangeId> ChangeRun::takeNext(Part &part)
{
    while (hasNext(part)) {
        const ChangeId id = part.waiting.front();
        part.waiting.pop_front();
        if (!leaveBehind(id))
            return id;
    }
    return {};
}

/// The first change goes alone, before many ask the same. A call that Alma leaves waiting counts for no lane.
int ChangeRun::wantedLanes(const Part &part) const
{
    const int overdue = m_context->users.overdueCalls(part.institution);
    return part.open || overdue > part.overdueBefore ? std::min(lanes + overdue, mostLanes) : 1;
}

void ChangeRun::takeDue(Part &part)
{
    const auto now = std::chrono::steady_clock::now();
    std::erase_if(part.paused, [&part, now](const Paused &one) {
        if (one.due > now)
            return false;
        part.waiting.push_back(one.id);
        return true;
    });
}

bool ChangeRun::waitsForPauses() const
{
    return !isEnding() && std::ranges::any_of(m_parts, [](const auto &part) { return !part.second.paused.empty(); });
}

void ChangeRun::open(Part &part)
{
    if (!std::exchange(part.open, true) && m_fillLanes)
        m_fillLanes();
}

bool ChangeRun::leaveBehind(const ChangeId &id)
{
    const auto needed = m_needs.constFind(id);
    if (needed == m_needs.cend() || !m_left.contains(*needed))
        return false;
    // What could not be tried may still come, in another run: then this one stays behind with it.
    if (isOwn(*needed))
        m_behind[*needed].append(id);
    else
        leave(id);
    return true;
}

void ChangeRun::giveUp(const ChangeId &id)
{
    if (isOwn(id))
        m_context->claims.remove(id);
    const QList<ChangeId> behind = m_behind.take(id);
    for (const ChangeId &one : behind)
        leave(one);
}

void ChangeRun::leave(const ChangeId &id)
{
    m_anothers.append(id);
    giveUp(id);
}

QCoro::Task<bool> ChangeRun::mayTry(std::shared_ptr<ChangeRun> self, ChangeId id)
{
    const ChangeId needed = self->m_needs.value(id);
    if (needed.isEmpty() || self->m_arrived.contains(needed))
        co_return true;
    // It may have gone out in another run, or not at all: a try without it would only use the approval up.
    const auto state = co_await onStore(self->m_context,
                                        [needed](StoreAccess &access) { return ChangeLookup(access).stateOf(needed); });
    if (!state) {
        self->stop({}, state.error());
        co_return false;
    }
    if (*state == ChangeState::Applied || *state == ChangeState::Kept) {
        self->m_arrived.insert(needed);
        co_return true;
    }
    self->m_needing.append(id);
    self->passed(id);
    co_return false;
}

bool ChangeRun::isAnothers(const ChangeId &id) const
{
    const auto claim = m_context->claims.constFind(id);
    return claim != m_context->claims.cend() && *claim != this;
}

bool ChangeRun::isOwn(const ChangeId &id) const
{
    const auto claim = m_context->claims.constFind(id);
    return claim != m_context->claims.cend() && *claim == this;
}

bool ChangeRun::waitsForAnother(const ChangeId &id) const
{
    if (isAnothers(id))
        return true;
    const auto needed = m_needs.constFind(id);
    return needed != m_needs.cend() && isAnothers(*needed);
}

bool ChangeRun::isHeldUp(const ChangeId &id) const
{
    const auto needed = m_needs.constFind(id);
    return needed != m_needs.cend() && m_left.contains(*needed) && !isOwn(*needed);
}

bool ChangeRun::waitsForOthers() const
{
    return !isEnding() && std::ranges::any_of(m_anothers, [this](const ChangeId &id) { return waitsForAnother(id); });
}

void ChangeRun::takeOver()
{
    QList<ChangeId> theirs;
    m_anothers.removeIf([this, &theirs](const ChangeId &id) {
        Part &part = m_parts[m_left.value(id)];
        if (part.stopped) {
            if (isAnothers(id))
                theirs.append(id);
            return true; // stays as it is
        }
        if (waitsForAnother(id) || isHeldUp(id))
            return false;
        m_context->claims.insert(id, this);
        part.waiting.push_back(id);
        return true;
    });
    // Only now: it may come here again.
    for (const ChangeId &id : std::as_const(theirs))
        passed(id);
}

void ChangeRun::leaveToOthers()
{
    m_anothers.clear();
    const QList<ChangeId> left = m_left.keys();
    for (const ChangeId &id : left) {
        if (isAnothers(id))
            passed(id);
    }
    releaseClaims();
}

void ChangeRun::letGo(Part &part)
{
    part.waiting.clear();
    part.paused.clear();
    m_context->claims.removeIf([this, &part](QHash<ChangeId, const ChangeRun *>::iterator claim) {
        return claim.value() == this && m_left.value(claim.key()) == part.institution
            && !m_underWay.contains(claim.key());
    });
}

bool ChangeRun::isEnding() const
{
    return m_ended || m_context->closed || m_job.cancel.isCanceled();
}

bool ChangeRun::isStopped(const InstitutionCode &institution) const
{
    const auto part = m_parts.find(institution);
    return part != m_parts.end() && part->second.stopped;
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
    ++m_counts[state];
    if (state == ChangeState::Applied || state == ChangeState::Kept)
        m_arrived.insert(id);
    drop(id);
}

void ChangeRun::passed(const ChangeId &id)
{
    drop(id);
}

void ChangeRun::drop(const ChangeId &id)
{
    const auto left = m_left.constFind(id);
    if (left != m_left.cend()) {
        --m_parts[*left].left;
        m_left.erase(left);
    }
    if (!isAnothers(id))
        m_context->claims.remove(id);
    const QList<ChangeId> released = m_behind.take(id);
    for (auto one = released.crbegin(); one != released.crend(); ++one)
        m_parts[m_left.value(*one)].waiting.push_front(*one);
    tellLeft();
    if (!released.isEmpty() && m_fillLanes)
        m_fillLanes();
}

void ChangeRun::tellLeft() const
{
    if (!m_tellLeft)
        return;
    QHash<InstitutionCode, qint64> left;
    for (const auto &[code, part] : m_parts) {
        if (part.left > 0 && (!part.stopped || part.outOfCalls))
            left.insert(code, part.left);
    }
    m_tellLeft(left);
}

void ChangeRun::stop(const InstitutionCode &institution, const Error &error)
{
    if (!m_error)
        m_error = error;
    if (!m_outOfCalls && isQuotaStop(error))
        m_outOfCalls = error;
    if (const auto part = m_parts.find(institution); part != m_parts.end()) {
        part->second.stopped = true;
        part->second.outOfCalls |= isQuotaStop(error);
        letGo(part->second);
    }
    if (error.kind == Error::Kind::Storage || error.kind == Error::Kind::Canceled)
        m_ended = true;
    tellLeft();
}

void ChangeRun::readFailed(const InstitutionCode &institution, const Error &error)
{
    m_readError = error;
    Part &part = m_parts[institution];
    if (stopsRun(error) || ++part.failedReads >= failedReadsThatStop)
        stop(institution, error);
}

void ChangeRun::readSucceeded(const InstitutionCode &institution)
{
    Part &part = m_parts[institution];
    part.failedReads = 0;
    open(part);
}

void ChangeRun::retryLater(const ChangeId &id, const Error &error)
{
    const auto left = m_left.constFind(id);
    if (left == m_left.cend())
        return; // withdrawn meanwhile
    Part &part = m_parts[*left];
    if (part.stopped)
        return; // stays as it is
    const int tries = ++m_tries[id];
    if (isLastingLimit(error, tries)) {
        Error lasting = error;
        lasting.code = u"lasting-limit"_s;
        lasting.subject = part.institution.toString();
        stop(part.institution, lasting);
        return;
    }
    m_again.insert(id);
    const auto due = std::chrono::steady_clock::now() + retryPause(tries, m_context->users.backoff());
    part.paused.push_back({.id = id, .due = due});
}

} // namespace skranke
