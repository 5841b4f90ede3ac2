// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changequeue.h"

#include "services/queue/changeledger.h"
#include "services/queue/conflictresolution.h"
#include "services/queue/deskaccount.h"
#include "services/queue/longsending.h"
#include "services/queue/queuecontext.h"
#include "services/queue/queuerebase.h"
#include "services/queue/queueruns.h"
#include "services/queue/reproposal.h"
#include "services/queue/undoproposal.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

using ContextPtr = std::shared_ptr<QueueContext>;

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
          .dispatch = {},
          .claims = {},
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
    return queueruns::send(m_context, std::move(filter), std::move(job), {});
}

QCoro::Task<Result<ChangeQueue::SendSummary>> ChangeQueue::send(ChangeFilter filter, Job job, SendOptions options)
{
    const SendPasses passes{
        .send =
            [context = m_context, left = options.left](ChangeFilter some, Job rest) {
                return queueruns::send(context, std::move(some), std::move(rest), left);
            },
        .verify = [context =
                       m_context](ChangeFilter some,
                                  Job rest) { return queueruns::verify(context, std::move(some), std::move(rest)); },
    };
    return sendOverMidnight(m_context, passes, std::move(filter), std::move(job), std::move(options));
}

QCoro::Task<Result<ChangeQueue::SendSummary>> ChangeQueue::verify(ChangeFilter filter, Job job)
{
    return queueruns::verify(m_context, std::move(filter), std::move(job));
}

QCoro::Task<Result<ChangeQueue::UndoProposal>> ChangeQueue::undo(ChangeFilter filter, QStringList members)
{
    return undoAll(m_context, std::move(filter), std::move(members));
}

QCoro::Task<Result<int>> ChangeQueue::recover()
{
    return queueruns::recover(m_context);
}

} // namespace skranke
