// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/queueruns.h"

#include "services/queue/changeledger.h"
#include "services/queue/dispatcher.h"
#include "services/queue/fairorder.h"
#include "services/queue/queuecontext.h"
#include "services/queue/sendorder.h"
#include "services/queue/verifier.h"
#include "services/store/changelookup.h"
#include "services/store/changerepository.h"
#include "services/store/filelock.h"

#include <QCoroTimer>
#include <QFileInfo>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke::queueruns {

namespace {

using ContextPtr = std::shared_ptr<QueueContext>;
using SendSummary = ChangeQueue::SendSummary;

/// How long to wait while another process sends, before saying so.
constexpr auto patience = 5s;
constexpr auto lockInterval = 50ms;

QCoro::Task<Result<std::shared_ptr<FileLock>>> makeLock(ContextPtr context)
{
    const auto path = co_await onStore(context, [](StoreAccess &access) -> Result<QString> {
        return QFileInfo(access.db.databaseName()).absolutePath() + u"/dispatch.lock"_s;
    });
    if (!path)
        co_return std::unexpected(path.error());
    co_return std::make_shared<FileLock>(*path);
}

/// Only one process of a profile sends or settles at a time. Runs of this process go on side by side under the one
/// lock, each with changes of its own (`ChangeRun`).
QCoro::Task<Result<std::shared_ptr<FileLock>>> lockDispatch(ContextPtr context, CancelToken cancel)
{
    const auto made = co_await makeLock(context);
    if (!made)
        co_return made;
    for (auto waited = 0ms;; waited += lockInterval) {
        if (auto held = context->dispatch.lock())
            co_return held;
        if ((*made)->tryLock())
            break;
        if (cancel.isCanceled())
            co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
        if (waited > patience) {
            co_return std::unexpected(Error{
                .kind = Error::Kind::Storage, .code = u"store-locked"_s, .detail = u"another process is sending"_s});
        }
        co_await QCoro::sleepFor(lockInterval);
        if (context->closed)
            co_return std::unexpected(closedError());
    }
    context->dispatch = *made;
    co_return made;
}

/// One run is put together at a time: it must see what the others have.
QCoro::Task<std::shared_ptr<QueueContext>> prepare(ContextPtr context)
{
    while (context->preparing && !context->closed)
        co_await QCoro::sleepFor(lockInterval);
    context->preparing = true;
    co_return ContextPtr(context.get(), [context](QueueContext *) { context->preparing = false; });
}

/// With the lock in hand, whatever is `sending` and no run of ours is at was left behind: by a crash, or by a run that
/// could not store what came of it.
QCoro::Task<Result<int>> takeUpLeft(ContextPtr context)
{
    co_return co_await onLedger(
        context, [underWay = context->claims.keys()](ChangeLedger &ledger) { return ledger.recover(underWay); });
}

/// What a run needs while it is put together and, of it, while it goes on.
struct Turn {
    std::shared_ptr<FileLock> lock;
    ContextPtr preparing; ///< until the run has claimed its changes
};

/// Waits until it may have both, and takes up what was left behind.
QCoro::Task<Result<Turn>> takeTurn(ContextPtr context, CancelToken cancel)
{
    const auto lock = co_await lockDispatch(context, cancel);
    if (!lock)
        co_return std::unexpected(lock.error());
    auto preparing = co_await prepare(context);
    if (const auto recovered = co_await takeUpLeft(context); !recovered)
        co_return std::unexpected(recovered.error());
    co_return Turn{.lock = *lock, .preparing = std::move(preparing)};
}

/// Runs, and counts of what the run has left only what still is in `state`: what it let go of, or could not read,
/// another run may have settled meanwhile, and a person withdrawn.
QCoro::Task<Result<SendSummary>> finished(std::shared_ptr<ChangeRun> run, ChangeRun::Step step, ChangeState state)
{
    auto summary = co_await ChangeRun::run(run, step);
    if (!summary || summary->notSent == 0 || run->context()->closed)
        co_return summary;
    const auto still = co_await onStore(run->context(), [ids = run->left(), state](StoreAccess &access) {
        return ChangeRepository(access).ids({.ids = ids, .states = {state}});
    });
    if (still)
        summary->notSent = static_cast<int>(still->size());
    if (still && still->isEmpty() && !run->hasStopped())
        summary->stop.reset(); // what could not be read is settled: nobody need do anything about it
    else if (!still && !summary->stop)
        summary->stop = still.error();
    co_return summary;
}

struct Wanted {
    SendOrder order;
    QHash<ChangeId, ChangePlace> places;
    int lackingSecond = 0; ///< not among them
};

QHash<ChangeId, ChangePlace> byId(const QList<ChangePlace> &places)
{
    QHash<ChangeId, ChangePlace> found;
    for (const ChangePlace &place : places)
        found.insert(place.id, place);
    return found;
}

Result<Wanted> approvedInOrder(ChangeLedger &ledger, const ChangeFilter &filter)
{
    const auto wanted = narrowed(filter, {ChangeState::Approved});
    if (!wanted)
        return Wanted{};
    const auto places = ChangeRepository(ledger.access()).places(*wanted);
    if (!places)
        return std::unexpected(places.error());
    if (places->isEmpty())
        return Wanted{};
    QList<ChangeId> ids;
    for (const ChangePlace &place : *places)
        ids.append(place.id);
    const auto lacking = ledger.lackingSecond(ids);
    if (!lacking)
        return std::unexpected(lacking.error());
    ids.removeIf([&lacking](const ChangeId &id) { return lacking->contains(id); });
    // Among all that are open: an id may be given up by what another run is at, by what waits for a person, or by what
    // nobody has approved yet.
    const auto givers = ChangeLookup(ledger.access()).idGivers();
    if (!givers)
        return std::unexpected(givers.error());
    return Wanted{
        .order = sendOrder(ids, *givers), .places = byId(*places), .lackingSecond = static_cast<int>(lacking->size())};
}

/// Nobody in a circle can have the id that he waits for: a person must take one of them out.
/// Answers what each became; what is in another state by now, or lacks an approval, was passed over.
Result<QHash<ChangeId, ChangeState>> refuseCyclic(ChangeLedger &ledger, const QList<ChangeId> &ids)
{
    QHash<ChangeId, ChangeState> became;
    for (const ChangeId &id : ids) {
        auto taken = ledger.takeApproved(id);
        if (!taken)
            return std::unexpected(taken.error());
        if (taken->stopped)
            became.insert(id, *taken->stopped);
        if (!taken->change)
            continue;
        taken->change->errorCode = u"rename-cycle"_s;
        if (auto stepped = ledger.step(*taken->change, ChangeState::Refused, u"rename-cycle"_s); !stepped)
            return std::unexpected(stepped.error());
        became.insert(id, ChangeState::Refused);
    }
    return became;
}

} // namespace

QCoro::Task<Result<SendSummary>> send(ContextPtr context, ChangeFilter filter, Job job, ChangeRun::LeftFunction left)
{
    auto turn = co_await takeTurn(context, job.cancel);
    if (!turn)
        co_return std::unexpected(turn.error());
    const auto wanted =
        co_await onLedger(context, [filter](ChangeLedger &ledger) { return approvedInOrder(ledger, filter); });
    if (!wanted)
        co_return std::unexpected(wanted.error());
    const SendOrder &order = wanted->order;
    const auto cyclic =
        co_await onLedger(context, [ids = order.cyclic](ChangeLedger &ledger) { return refuseCyclic(ledger, ids); });
    if (!cyclic)
        co_return std::unexpected(cyclic.error());
    const auto run = std::make_shared<ChangeRun>(context, fairOrder(order, wanted->places), job, order.needs);
    run->setLeft(std::move(left));
    run->claim();
    turn->preparing.reset();
    for (auto one = cyclic->cbegin(); one != cyclic->cend(); ++one)
        run->settled(one.key(), one.value());
    auto summary = co_await finished(run, &Dispatcher::send, ChangeState::Approved);
    if (summary)
        summary->lackingSecond = wanted->lackingSecond;
    co_return summary;
}

QCoro::Task<Result<SendSummary>> verify(ContextPtr context, ChangeFilter filter, Job job)
{
    auto turn = co_await takeTurn(context, job.cancel);
    if (!turn)
        co_return std::unexpected(turn.error());
    // A filter for what a crash left behind means the same changes once they are recovered.
    if (filter.states.contains(ChangeState::Sending))
        filter.states.append(ChangeState::Unknown);
    const auto places = co_await onStore(context, [filter](StoreAccess &access) -> Result<QList<ChangePlace>> {
        const auto wanted = narrowed(filter, {ChangeState::Unknown});
        return wanted ? ChangeRepository(access).places(*wanted) : QList<ChangePlace>();
    });
    if (!places)
        co_return std::unexpected(places.error());
    SendOrder order{.phases = {{}}, .needs = {}, .cyclic = {}};
    for (const ChangePlace &place : *places)
        order.phases.first().append(place.id);
    const auto run = std::make_shared<ChangeRun>(context, fairOrder(order, byId(*places)), job);
    run->claim();
    turn->preparing.reset();
    auto summary = co_await finished(run, &Verifier::verify, ChangeState::Unknown);
    if (summary && summary->notSent > 0) // what could not be read
        summary->counts[ChangeState::Unknown] += std::exchange(summary->notSent, 0);
    co_return summary;
}

QCoro::Task<Result<int>> recover(ContextPtr context)
{
    const auto lock = co_await makeLock(context);
    if (!lock)
        co_return std::unexpected(lock.error());
    if (!(*lock)->tryLock())
        co_return 0; // another process is sending; what is on its way there is its own
    co_return co_await onLedger(context, [](ChangeLedger &ledger) { return ledger.recover(); });
}

} // namespace skranke::queueruns
