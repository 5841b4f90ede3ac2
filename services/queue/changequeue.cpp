// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changequeue.h"

#include "services/queue/changeledger.h"
#include "services/queue/conflictresolution.h"
#include "services/queue/deskaccount.h"
#include "services/queue/dispatcher.h"
#include "services/queue/longsending.h"
#include "services/queue/queuecontext.h"
#include "services/queue/queuerebase.h"
#include "services/queue/reproposal.h"
#include "services/queue/sendorder.h"
#include "services/queue/undoproposal.h"
#include "services/queue/verifier.h"
#include "services/store/filelock.h"

#include <QCoroTimer>
#include <QFileInfo>

#include <chrono>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

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

/// Only one process of a profile sends or settles at a time. Another run of this process is waited for.
QCoro::Task<Result<std::shared_ptr<FileLock>>> lockDispatch(ContextPtr context, CancelToken cancel)
{
    auto lock = co_await makeLock(context);
    if (!lock)
        co_return lock;
    for (auto waited = 0ms; !(*lock)->tryLock(); waited += lockInterval) {
        if (cancel.isCanceled())
            co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
        if (waited > patience && context->runs == 0) {
            co_return std::unexpected(Error{
                .kind = Error::Kind::Storage, .code = u"store-locked"_s, .detail = u"another process is sending"_s});
        }
        co_await QCoro::sleepFor(lockInterval);
        if (context->closed)
            co_return std::unexpected(closedError());
    }
    // Counted from here on, so that a third run goes on waiting while the second one prepares.
    ++context->runs;
    co_return std::shared_ptr<FileLock>(lock->get(), [context, held = *lock](FileLock *) mutable {
        held.reset();
        --context->runs;
    });
}

/// With the lock in hand, whatever is still `sending` was left by a crash.
QCoro::Task<Result<std::shared_ptr<FileLock>>> lockAndRecover(ContextPtr context, CancelToken cancel)
{
    const auto lock = co_await lockDispatch(context, cancel);
    if (!lock)
        co_return lock;
    const auto recovered = co_await onLedger(context, [](ChangeLedger &ledger) { return ledger.recover(); });
    if (!recovered)
        co_return std::unexpected(recovered.error());
    co_return lock;
}

Result<SendOrder> approvedInOrder(StoreAccess &access, const ChangeFilter &filter)
{
    const auto wanted = narrowed(filter, {ChangeState::Approved});
    if (!wanted)
        return SendOrder{};
    ChangeRepository changes(access);
    const auto ids = changes.ids(*wanted);
    if (!ids)
        return std::unexpected(ids.error());
    auto claims = *wanted;
    claims.member = u"primary_id"_s;
    const bool mayClaim = wanted->member.isEmpty() || wanted->member == claims.member;
    const auto claiming = mayClaim ? changes.page(claims, 0, 0) : QList<Change>();
    // A change that does not open is stopped when its turn comes; here it only cannot be put in order.
    return sendOrder(*ids, claiming.value_or(QList<Change>()));
}

/// Nobody in a circle can have the id that he waits for: a person must take one of them out.
Result<> refuseCyclic(ChangeLedger &ledger, const QList<ChangeId> &ids)
{
    for (const ChangeId &id : ids) {
        auto taken = ledger.takeApproved(id);
        if (!taken)
            return std::unexpected(taken.error());
        if (!taken->change)
            continue;
        taken->change->errorCode = u"rename-cycle"_s;
        if (auto stepped = ledger.step(*taken->change, ChangeState::Refused, u"rename-cycle"_s); !stepped)
            return stepped;
    }
    return {};
}

QCoro::Task<Result<SendSummary>> sendAll(ContextPtr context, ChangeFilter filter, Job job)
{
    const auto lock = co_await lockAndRecover(context, job.cancel);
    if (!lock)
        co_return std::unexpected(lock.error());
    auto order = co_await onStore(context, [filter](StoreAccess &access) { return approvedInOrder(access, filter); });
    if (!order)
        co_return std::unexpected(order.error());
    const auto lacking = co_await onLedger(
        context, [ids = order->phases | std::views::join | std::ranges::to<QList<ChangeId>>()](ChangeLedger &ledger) {
            return ledger.lackingSecond(ids);
        });
    if (!lacking)
        co_return std::unexpected(lacking.error());
    for (QList<ChangeId> &phase : order->phases)
        phase.removeIf([&lacking](const ChangeId &id) { return lacking->contains(id); });
    const auto refused =
        co_await onLedger(context, [ids = order->cyclic](ChangeLedger &ledger) { return refuseCyclic(ledger, ids); });
    if (!refused)
        co_return std::unexpected(refused.error());
    const auto run = std::make_shared<ChangeRun>(context, order->phases, job, order->needs);
    for (const ChangeId &id : order->cyclic)
        run->settled(id, ChangeState::Refused);
    auto summary = co_await ChangeRun::run(run, &Dispatcher::send);
    if (summary)
        summary->lackingSecond = static_cast<int>(lacking->size());
    co_return summary;
}

QCoro::Task<Result<SendSummary>> verifyAll(ContextPtr context, ChangeFilter filter, Job job)
{
    const auto lock = co_await lockAndRecover(context, job.cancel);
    if (!lock)
        co_return std::unexpected(lock.error());
    // A filter for what a crash left behind means the same changes once they are recovered.
    if (filter.states.contains(ChangeState::Sending))
        filter.states.append(ChangeState::Unknown);
    const auto ids = co_await onStore(context, [filter](StoreAccess &access) -> Result<QList<ChangeId>> {
        const auto wanted = narrowed(filter, {ChangeState::Unknown});
        return wanted ? ChangeRepository(access).ids(*wanted) : QList<ChangeId>();
    });
    if (!ids)
        co_return std::unexpected(ids.error());
    const auto run = std::make_shared<ChangeRun>(context, QList<QList<ChangeId>>{*ids}, job);
    auto summary = co_await ChangeRun::run(run, &Verifier::verify);
    if (summary && summary->notSent > 0) // what could not be read
        summary->counts[ChangeState::Unknown] += std::exchange(summary->notSent, 0);
    co_return summary;
}

QCoro::Task<Result<int>> recoverAll(ContextPtr context)
{
    const auto lock = co_await makeLock(context);
    if (!lock)
        co_return std::unexpected(lock.error());
    if (!(*lock)->tryLock())
        co_return 0; // another process is sending; what is on its way there is its own
    co_return co_await onLedger(context, [](ChangeLedger &ledger) { return ledger.recover(); });
}

/// So many changes at once: others wait for the store meanwhile, and the window for the signals of so many steps.
constexpr qsizetype rebasedAtOnce = 100;

QCoro::Task<Result<ChangeQueue::Rebased>> rebaseAll(ContextPtr context, ChangeFilter filter, Job job)
{
    ChangeQueue::Rebased rebased;
    const auto wanted = narrowed(filter, {ChangeState::Proposed, ChangeState::Approved, ChangeState::Conflict});
    if (!wanted)
        co_return rebased;
    const auto ids = co_await onStore(
        context, [filter = *wanted](StoreAccess &access) { return ChangeRepository(access).ids(filter); });
    if (!ids)
        co_return std::unexpected(ids.error());
    for (qsizetype first = 0; first < ids->size() && !job.cancel.isCanceled(); first += rebasedAtOnce) {
        job.report(first, ids->size());
        auto page = [some = ids->mid(first, rebasedAtOnce), rebased](ChangeLedger &ledger) mutable {
            return rebaseQueued(ledger, some, rebased).transform([&rebased] { return rebased; });
        };
        const auto done = co_await onLedger(context, std::move(page));
        if (!done)
            co_return std::unexpected(done.error());
        rebased = *done;
    }
    job.report(ids->size(), ids->size());
    rebased.canceled = job.cancel.isCanceled();
    co_return rebased;
}

QCoro::Task<Result<ChangeQueue::UndoProposal>> undoAll(ContextPtr context, ChangeFilter filter, QStringList members)
{
    co_return co_await onLedger(
        context, [filter, members](ChangeLedger &ledger) { return proposeUndo(ledger, filter, members); });
}

} // namespace

ChangeQueue::ChangeQueue(Store &store, UsersApi &users, Readiness readiness, QObject *parent)
    : QObject(parent)
    , m_context(std::make_shared<QueueContext>(QueueContext{
          .store = store,
          .users = users,
          .readiness = std::move(readiness),
          .quotaReset = {},
          .account = &deskAccount,
          .tell = [this](const QList<ChangeStep> &steps) { tell(steps); },
      }))
{
    m_batchTimer.setSingleShot(true);
    m_batchTimer.setInterval(100ms);
    connect(&m_batchTimer, &QTimer::timeout, this, [this] {
        const auto batches = std::exchange(m_changedBatches, {});
        for (const BatchId &batch : batches)
            Q_EMIT batchChanged(batch);
    });
}

ChangeQueue::~ChangeQueue()
{
    m_context->closed = true;
    m_context->tell = {};
}

void ChangeQueue::setQuotaReset(std::function<QDateTime()> reset)
{
    m_context->quotaReset = std::move(reset);
}

void ChangeQueue::setAccount(std::function<QString()> account)
{
    m_context->account = std::move(account);
}

void ChangeQueue::tell(const QList<ChangeStep> &steps)
{
    for (const ChangeStep &step : steps) {
        m_changedBatches.insert(step.batch);
        if (!step.change.isEmpty())
            Q_EMIT changeChanged(step.change, step.state);
    }
    if (!m_changedBatches.isEmpty() && !m_batchTimer.isActive())
        m_batchTimer.start();
}

QCoro::Task<Result<ChangeQueue::Proposed>> ChangeQueue::propose(Batch batch, QList<Change> changes,
                                                                QList<BrakeVerdict> verdicts)
{
    if (!batch.created.isValid())
        batch.created = QDateTime::currentDateTimeUtc();
    // Moved all the way: thousands of changes are no small copy.
    return onLedger(m_context,
                    [batch = std::move(batch), changes = std::move(changes),
                     verdicts = std::move(verdicts)](ChangeLedger &ledger) mutable {
                        return ledger.propose(std::move(batch), std::move(changes), verdicts);
                    });
}

QCoro::Task<Result<QList<BatchSummary>>> ChangeQueue::batches()
{
    return onStore(m_context, [](StoreAccess &access) { return ChangeRepository(access).batches(); });
}

QCoro::Task<Result<QList<Change>>> ChangeQueue::page(ChangeFilter filter, qint64 afterRow, int limit)
{
    return onStore(m_context, [filter, afterRow, limit](StoreAccess &access) {
        return ChangeRepository(access).page(filter, afterRow, limit);
    });
}

QCoro::Task<Result<QList<ChangeId>>> ChangeQueue::ids(ChangeFilter filter)
{
    return onStore(m_context, [filter](StoreAccess &access) { return ChangeRepository(access).ids(filter); });
}

QCoro::Task<Result<Change>> ChangeQueue::find(ChangeId id)
{
    return onStore(m_context, [id](StoreAccess &access) -> Result<Change> {
        const auto found = ChangeRepository(access).find(id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found) {
            return std::unexpected(
                Error{.kind = Error::Kind::NotFound, .code = u"unknown-change"_s, .subject = id.toString()});
        }
        return **found;
    });
}

QCoro::Task<Result<QList<HistoryEntry>>> ChangeQueue::history(ChangeId id)
{
    return onStore(m_context, [id](StoreAccess &access) { return ChangeRepository(access).history(id); });
}

QCoro::Task<Result<QHash<ChangeState, int>>> ChangeQueue::counts(ChangeFilter filter)
{
    return onStore(m_context, [filter](StoreAccess &access) { return ChangeRepository(access).counts(filter); });
}

QCoro::Task<Result<QHash<QString, int>>> ChangeQueue::memberCounts(ChangeFilter filter)
{
    return onStore(m_context, [filter](StoreAccess &access) { return ChangeRepository(access).memberCounts(filter); });
}

QCoro::Task<Result<int>> ChangeQueue::approve(ChangeFilter filter, QString reason)
{
    return onLedger(m_context, [filter = std::move(filter), reason = std::move(reason)](ChangeLedger &ledger) {
        return ledger.approve(filter, reason);
    });
}

QCoro::Task<Result<int>> ChangeQueue::withdraw(ChangeFilter filter)
{
    return onLedger(m_context, [filter](ChangeLedger &ledger) { return ledger.withdraw(filter); });
}

QCoro::Task<Result<ChangeQueue::Narrowed>> ChangeQueue::approveOnly(ChangeFilter filter, QStringList members)
{
    return onLedger(m_context, [filter = std::move(filter), members = std::move(members)](ChangeLedger &ledger) {
        return narrowChanges(ledger, filter, {.kind = EditChoice::Kind::KeepOnly, .members = members}, true);
    });
}

QCoro::Task<Result<ChangeQueue::Narrowed>> ChangeQueue::leaveOut(ChangeFilter filter, QStringList members)
{
    return onLedger(m_context, [filter = std::move(filter), members = std::move(members)](ChangeLedger &ledger) {
        return narrowChanges(ledger, filter, {.kind = EditChoice::Kind::LeaveOut, .members = members}, false);
    });
}

QCoro::Task<Result<ChangeQueue::Resolved>> ChangeQueue::resolve(ChangeFilter filter, Resolution alike,
                                                                QHash<ChangeId, Resolution> own)
{
    return onLedger(m_context,
                    [filter = std::move(filter), alike = std::move(alike), own = std::move(own)](ChangeLedger &ledger) {
                        return resolveConflicts(ledger, filter, alike, own);
                    });
}

QCoro::Task<Result<ChangeQueue::Rebased>> ChangeQueue::rebase(ChangeFilter filter, Job job)
{
    return rebaseAll(m_context, std::move(filter), std::move(job));
}

QCoro::Task<Result<ChangeQueue::TakenApprovals>> ChangeQueue::takeApprovals(QByteArray answer)
{
    return onLedger(m_context, [answer = std::move(answer)](ChangeLedger &ledger) -> Result<TakenApprovals> {
        auto read = ReviewAnswer::fromFile(answer);
        if (!read)
            return std::unexpected(read.error());
        return ledger.takeApprovals(*std::move(read));
    });
}

QCoro::Task<Result<ChangeQueue::SendSummary>> ChangeQueue::send(ChangeFilter filter, Job job)
{
    return sendAll(m_context, std::move(filter), std::move(job));
}

QCoro::Task<Result<ChangeQueue::SendSummary>> ChangeQueue::send(ChangeFilter filter, Job job, SendOptions options)
{
    const SendPasses passes{
        .send = [context = m_context](ChangeFilter some,
                                      Job rest) { return sendAll(context, std::move(some), std::move(rest)); },
        .verify = [context = m_context](ChangeFilter some,
                                        Job rest) { return verifyAll(context, std::move(some), std::move(rest)); },
    };
    return sendOverMidnight(m_context, passes, std::move(filter), std::move(job), std::move(options));
}

QCoro::Task<Result<ChangeQueue::SendSummary>> ChangeQueue::verify(ChangeFilter filter, Job job)
{
    return verifyAll(m_context, std::move(filter), std::move(job));
}

QCoro::Task<Result<ChangeQueue::UndoProposal>> ChangeQueue::undo(ChangeFilter filter, QStringList members)
{
    return undoAll(m_context, std::move(filter), std::move(members));
}

QCoro::Task<Result<int>> ChangeQueue::recover()
{
    return recoverAll(m_context);
}

} // namespace skranke
