// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QList>

namespace skranke {

/// Which steps a change may take (`spec/change-queue.md`, "States"). Pure.
///
/// ```
/// proposed ---> approved ---> sending ---> applied | kept | refused
///  |  |  ^       |  |  |        |  ^
///  |  |          |  |  |        |  '--- approved: 429, or nothing was sent
///  |  |          |  |  |        |-----> conflict: read back something else
///  |  |          |  |  |        '-----> unknown ---> applied | kept | approved | conflict (after a read)
///  |  |          |  |  '-----> refused: Alma refuses the read, or the user has open business
///  |  |          |  '--------> conflict: the fresh read differs on a touched path ---> withdrawn
///  |  |  '--(the digest differs from the approved one; or amended)
///  |  '-------> conflict: the cache, read since, differs on a touched path
///  '----------> withdrawn <--- approved
/// ```
///
/// An amended change is replaced by a new one; from conflict that is the way back to the review.
[[nodiscard]] bool mayBecome(ChangeState from, ChangeState to);

/// All that may follow, in the order of the enum; empty for an end.
[[nodiscard]] QList<ChangeState> nextStates(ChangeState from);

/// Blocks another change of the same target (rule 9): proposed, approved, sending, unknown or conflict.
[[nodiscard]] bool isOpen(ChangeState state);

/// A change that comes to this state can be sent no more, or only after another review: its approvals are spent, so
/// that nobody who alters the state alone sends it once more.
[[nodiscard]] bool usesApprovalsUp(ChangeState state);

/// A person may approve it: proposed, or approved by somebody else.
[[nodiscard]] bool isApprovable(ChangeState state);

/// May be replaced by a later edit of the same target: open, and nothing of it is or may be on its way.
[[nodiscard]] bool isAmendable(ChangeState state);

} // namespace skranke
