// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/job.h"
#include "services/queue/changequeue.h"
#include "services/queue/queuecontext.h"

#include <QCoroTask>

#include <functional>
#include <memory>

namespace skranke {

/// One pass over what is approved; ends when it is done or may not go on.
using SendPass = std::function<QCoro::Task<Result<ChangeQueue::SendSummary>>(ChangeFilter, Job)>;

/// What a run over midnight is made of.
struct SendPasses {
    SendPass send; ///< what is approved
    SendPass verify; ///< what is of unknown outcome, for want of a call to read it back
};

/// Passes until all is sent, waiting for the quota's midnight in between when the options say so
/// (`spec/change-queue.md`, rule 8). After that it is tried again, until it is canceled, when another process sends or
/// the connection is gone. Nothing is held while it waits: others may send, withdraw and approve, and a change that was
/// approved later is not taken along. Ends on cancel at once.
[[nodiscard]] QCoro::Task<Result<ChangeQueue::SendSummary>> sendOverMidnight(std::shared_ptr<QueueContext> context,
                                                                             SendPasses passes, ChangeFilter filter,
                                                                             Job job, ChangeQueue::SendOptions options);

} // namespace skranke
