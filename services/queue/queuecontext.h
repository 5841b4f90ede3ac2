// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changeledger.h"
#include "services/queue/changequeue.h"
#include "services/store/store.h"

#include <QCoroTask>
#include <QHash>

#include <functional>
#include <memory>

namespace skranke {

class ChangeRun;
class FileLock;
class UsersApi;

/// What the queue's coroutines work with. Shared with them, so that one that is resumed after the queue has gone finds
/// `closed` and ends, instead of touching what is no longer there.
struct QueueContext {
    Store &store;
    UsersApi &users;
    ChangeQueue::Readiness readiness;
    std::function<QDateTime()> quotaReset; ///< may be empty
    std::function<QString()> account; ///< who is at the desk
    std::function<void(const QList<ChangeStep> &)> tell; ///< steps that were committed
    std::weak_ptr<FileLock> dispatch = {}; ///< the dispatcher's lock, while runs of this queue hold it
    bool preparing = false; ///< a run is being put together
    QHash<ChangeId, const ChangeRun *> claims = {}; ///< which run has a change: no other one tries it meanwhile
    bool closed = false;
};

[[nodiscard]] inline Error closedError()
{
    return {.kind = Error::Kind::Canceled, .detail = QStringLiteral("the queue was closed")};
}

/// Runs `work(StoreAccess &)` on the store's thread.
template <typename Work>
auto onStore(std::shared_ptr<QueueContext> context, Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreAccess &>>
{
    if (context->closed)
        co_return std::unexpected(closedError());
    auto answer = co_await context->store.run(std::move(work));
    if (context->closed)
        co_return std::unexpected(closedError());
    co_return answer;
}

/// Runs `work(ChangeLedger &)` on the store's thread and tells what steps it took.
template <typename Work>
auto onLedger(std::shared_ptr<QueueContext> context, Work work)
    -> QCoro::Task<std::invoke_result_t<Work, ChangeLedger &>>
{
    using Answer = std::invoke_result_t<Work, ChangeLedger &>;
    struct Done {
        Answer answer;
        QList<ChangeStep> steps;
    };
    if (context->closed)
        co_return std::unexpected(closedError());
    auto onThread = [account = context->account(), work = std::move(work)](StoreAccess &access) mutable {
        ChangeLedger ledger(access, account);
        Answer answer = work(ledger);
        return Done{.answer = std::move(answer), .steps = ledger.steps()};
    };
    Done done = co_await context->store.run(std::move(onThread));
    if (context->closed)
        co_return std::unexpected(closedError());
    if (done.answer)
        context->tell(done.steps);
    co_return std::move(done.answer);
}

} // namespace skranke
