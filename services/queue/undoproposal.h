// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changeledger.h"
#include "services/queue/changequeue.h"

namespace skranke {

/// Proposes to take back what the filter finds, later changes first (`spec/change-queue.md`, rule 6). On the store's
/// thread, in one transaction. Of several changes of one target only the newest: the others can follow once it is
/// undone. What earlier undos took back is left out; an undo of the same change that waits takes the edits in.
/// `members` as in `undoOf`.
[[nodiscard]] Result<ChangeQueue::UndoProposal> proposeUndo(ChangeLedger &ledger, const ChangeFilter &filter,
                                                            const QStringList &members = {});

} // namespace skranke
