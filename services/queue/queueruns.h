// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/job.h"
#include "services/queue/changequeue.h"
#include "services/queue/changerun.h"

#include <QCoroTask>

#include <memory>

namespace skranke {
struct QueueContext;
}

/// How the queue's runs come about: under the dispatcher's lock, in order, and with what no other run has.
namespace skranke::queueruns {

/// Sends what is approved, as `ChangeQueue::send` says; ends where the calls of the day do. `left` may be empty.
[[nodiscard]] QCoro::Task<Result<ChangeQueue::SendSummary>>
send(std::shared_ptr<QueueContext> context, ChangeFilter filter, Job job, ChangeRun::LeftFunction left);
/// `ChangeQueue::verify`.
[[nodiscard]] QCoro::Task<Result<ChangeQueue::SendSummary>> verify(std::shared_ptr<QueueContext> context,
                                                                   ChangeFilter filter, Job job);
/// `ChangeQueue::recover`.
[[nodiscard]] QCoro::Task<Result<int>> recover(std::shared_ptr<QueueContext> context);

} // namespace skranke::queueruns
