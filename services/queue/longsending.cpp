// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/longsending.h"

#include "services/queue/changeledger.h"
#include "services/queue/changerun.h"
#include "services/store/changerepository.h"

#include <QCoroTimer>
#include <QSet>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

using SendSummary = ChangeQueue::SendSummary;

/// How often cancel is looked at, and a clock that was set meanwhile.
constexpr auto longestSleep = 500ms;
/// Between the tries of a run that is held up, twice as long each time.
constexpr std::chrono::milliseconds shortestPause = 500ms;
constexpr std::chrono::milliseconds longestPause = 1min;

/// False when it was canceled or the queue has gone.
QCoro::Task<bool> waitUntil(std::shared_ptr<QueueContext> context, QDateTime until, CancelToken cancel)
{
    for (;;) {
        if (cancel.isCanceled() || context->closed)
            co_return false;
        const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(until));
        if (left <= 0ms)
            co_return true;
        co_await QCoro::sleepFor(std::min<std::chrono::milliseconds>(left, longestSleep));
    }
}

/// What ends by itself: another process that sends, a connection that is gone for a moment.
bool passesBy(const Error &error)
{
    return error.code == "store-locked"_L1 || error.kind == Error::Kind::Offline || error.kind == Error::Kind::Timeout;
}

/// The same progress, with what earlier passes did before it.
Job after(const Job &job, qint64 done)
{
    Job rest = job;
    if (job.progress)
        rest.progress = [progress = job.progress, done](qint64 now, qint64 total) {
            progress(done + now, done + total);
        };
    return rest;
}

qint64 settledCount(const SendSummary &summary)
{
    qint64 count = 0;
    for (const int some : summary.counts)
        count += some;
    return count;
}

/// What became of the changes; `needing`: those that were not tried for want of their id.
Result<SendSummary> statesOf(ChangeLedger &ledger, const QList<ChangeId> &ids, const QList<ChangeId> &needing)
{
    SendSummary sum;
    if (ids.isEmpty())
        return sum;
    ChangeRepository changes(ledger.access());
    auto counts = changes.counts({.ids = ids});
    if (!counts)
        return std::unexpected(counts.error());
    const auto approved = changes.ids({.ids = ids, .states = {ChangeState::Approved}});
    if (!approved)
        return std::unexpected(approved.error());
    const auto lacking = ledger.lackingSecond(*approved);
    if (!lacking)
        return std::unexpected(lacking.error());
    counts->remove(ChangeState::Approved);
    sum.counts = *counts;
    const QSet<ChangeId> behind(needing.cbegin(), needing.cend());
    for (const ChangeId &id : *approved) {
        if (lacking->contains(id))
            ++sum.lackingSecond;
        else
            ++(behind.contains(id) ? sum.needingId : sum.notSent);
    }
    return sum;
}

/// Waits before the next pass; false when it was canceled.
QCoro::Task<bool> waitHeldUp(std::shared_ptr<QueueContext> context, Error why, std::chrono::milliseconds pause,
                             CancelToken cancel, ChangeQueue::SendOptions options)
{
    if (options.heldUp)
        options.heldUp(why);
    const bool goesOn = co_await waitUntil(context, QDateTime::currentDateTimeUtc().addDuration(pause), cancel);
    if (options.heldUp)
        options.heldUp({});
    co_return goesOn;
}

QCoro::Task<bool> waitForMidnight(std::shared_ptr<QueueContext> context, CancelToken cancel,
                                  ChangeQueue::SendOptions options)
{
    const QDateTime until = context->quotaReset();
    if (options.waiting)
        options.waiting(until);
    const bool goesOn = co_await waitUntil(context, until, cancel);
    if (options.waiting)
        options.waiting({});
    co_return goesOn;
}

/// What became of the changes altogether; several passes may have been at one of them, and others may have approved,
/// withdrawn or sent some meanwhile. What another run is at is told by that one.
QCoro::Task<Result<SendSummary>> states(std::shared_ptr<QueueContext> context, QList<ChangeId> ids,
                                        QList<ChangeId> needing)
{
    ids.removeIf([&context](const ChangeId &id) { return context->claims.contains(id); });
    co_return co_await onLedger(context,
                                [ids, needing](ChangeLedger &ledger) { return statesOf(ledger, ids, needing); });
}

} // namespace

QCoro::Task<Result<SendSummary>> sendOverMidnight(std::shared_ptr<QueueContext> context, SendPasses passes,
                                                  ChangeFilter filter, Job job, ChangeQueue::SendOptions options)
{
    if (!options.goOnAfterMidnight || !context->quotaReset)
        co_return co_await passes.send(filter, job);
    const auto wanted = narrowed(filter, {ChangeState::Approved});
    if (!wanted)
        co_return SendSummary{};
    const auto ids = co_await onStore(
        context, [wanted = *wanted](StoreAccess &access) { return ChangeRepository(access).ids(wanted); });
    if (!ids)
        co_return std::unexpected(ids.error());
    if (ids->isEmpty())
        co_return SendSummary{};

    SendSummary sum;
    auto pause = shortestPause;
    for (bool first = true;; first = false) {
        const auto part =
            co_await passes.send({.ids = *ids, .states = {ChangeState::Approved}}, after(job, settledCount(sum)));
        if (!part && first && !isQuotaStop(part.error()))
            co_return part;
        const auto told = co_await states(context, *ids, part ? part->needing : QList<ChangeId>());
        if (!told)
            co_return std::unexpected(told.error());
        sum = *told;
        sum.stop = part ? part->stop : part.error();
        sum.outOfCalls = part ? part->outOfCalls : isQuotaStop(part.error());
        sum.canceled = part ? part->canceled : part.error().kind == Error::Kind::Canceled;
        if (sum.canceled && !part)
            sum.stop = {};
        if (sum.canceled || context->closed)
            break;
        if (sum.outOfCalls) {
            pause = shortestPause;
            sum.canceled = !co_await waitForMidnight(context, job.cancel, options);
        } else if (!first && sum.stop && passesBy(*sum.stop) && sum.notSent > 0) {
            // Nobody may be there to press Send again.
            const Error why = *std::exchange(sum.stop, {});
            sum.canceled = !co_await waitHeldUp(context, why, pause, job.cancel, options);
            pause = std::min(2 * pause, longestPause);
        } else {
            break;
        }
        if (sum.canceled)
            break;
        // What was written with the last call of the day could not be read back.
        const auto verified =
            co_await passes.verify({.ids = *ids, .states = {ChangeState::Unknown}}, Job{.cancel = job.cancel});
        const bool goesOn = verified || isQuotaStop(verified.error()) || passesBy(verified.error());
        if (!goesOn && verified.error().kind == Error::Kind::Canceled) {
            sum.canceled = true;
            break;
        }
        if (!goesOn) {
            sum.stop = verified.error();
            break;
        }
    }
    co_return sum;
}

} // namespace skranke
