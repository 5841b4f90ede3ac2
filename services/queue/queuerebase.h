// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changeledger.h"
#include "services/queue/changequeue.h"

#include <QList>

namespace skranke {

/// Holds pending changes against what the cache knows by now (`spec/change-queue.md`, rule 3), as sending will hold
/// them against Alma itself. On the store's thread, in one transaction.
///
/// A change whose target changed elsewhere only gets a new prediction and a note: what was reviewed, and its approval,
/// stay as they are. One that is touched goes to `conflict` with theirs for the three-way view. Base and intent are
/// never altered (rule 4). A user whom the cache read before the change was made tells nothing.
[[nodiscard]] Result<> rebaseQueued(ChangeLedger &ledger, const QList<ChangeId> &ids, ChangeQueue::Rebased &rebased);

} // namespace skranke
