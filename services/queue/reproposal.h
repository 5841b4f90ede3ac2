// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changeledger.h"
#include "services/queue/changequeue.h"
#include "services/queue/narrowing.h"

#include <QList>

#include <functional>

namespace skranke {

/// Works on what the filter finds now, in proposal order, a page at a time; on the store's thread, in one transaction.
[[nodiscard]] Result<> inPages(ChangeLedger &ledger, const ChangeFilter &filter,
                               const std::function<Result<>(const QList<Change> &)> &work);

/// Proposes changes that take the place of open ones, each in the batch where it came from.
[[nodiscard]] Result<ChangeQueue::Proposed> proposeInPlace(ChangeLedger &ledger, QList<Change> changes);

/// Leaves of the changes that the filter finds only the edits of the choice (`spec/change-queue.md`, rule 9: an edited
/// change waits for review again). On the store's thread, in one transaction.
///
/// Keeping looks at proposed changes that have such an edit. Leaving out looks at proposed and approved ones; of which
/// nothing is left is withdrawn. With `approves`, what was reviewed this way is approved at once, those included that
/// had no other edit.
[[nodiscard]] Result<ChangeQueue::Narrowed> narrowChanges(ChangeLedger &ledger, const ChangeFilter &filter,
                                                          const EditChoice &choice, bool approves);

} // namespace skranke
