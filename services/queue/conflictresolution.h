// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/amendment.h"
#include "services/queue/changeledger.h"
#include "services/queue/changequeue.h"

namespace skranke {

/// Settles the changes in conflict that the filter finds by what a person decided (`spec/change-queue.md`, rule 3). On
/// the store's thread, in one transaction. A change whose conflicts are not all decided stays as it is. What is left of
/// the others is proposed on top of theirs, in the batch where it was; where nothing is left, the change is withdrawn.
[[nodiscard]] Result<ChangeQueue::Resolved> resolveConflicts(ChangeLedger &ledger, const ChangeFilter &filter,
                                                             const Resolution &alike,
                                                             const QHash<ChangeId, Resolution> &own = {});

} // namespace skranke
