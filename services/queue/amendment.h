// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QHash>

#include <expected>
#include <optional>

namespace skranke {

/// Whose value a touched path gets that changed elsewhere too (`spec/change-queue.md`, rule 3).
enum class Side {
    Mine, ///< the edit of the change
    Theirs, ///< what Alma has now
};

/// What a person decided about the conflicts of a change, or of all changes alike.
struct Resolution {
    QHash<QString, Side> paths = {}; ///< by the path's text; comes before the member's
    QHash<QString, Side> members = {}; ///< for every conflict in a field, whatever element of it
    std::optional<Side> others = {}; ///< for all that is not named; empty: they stay undecided

    [[nodiscard]] std::optional<Side> sideOf(const FieldPath &path) const;
    /// Every edit as it was wanted.
    [[nodiscard]] static Resolution allMine() { return {.others = Side::Mine}; }
};

/// Why a change cannot be proposed again.
enum class NoAmendment {
    WrongState, ///< still open or done
    NothingLeft, ///< the target already has every value that was wanted
    TargetGone, ///< the target of an update or delete no longer exists, or that of a create exists now
    Undecided, ///< a conflict about which the resolution says nothing
};

/// The change that takes the place of one that came to nothing. Pure.
///
/// From `conflict` the edits on top of the target as it was read when the conflict was found (`response`): that is the
/// new base; edits whose value is there already, and conflicting ones whose side is theirs, are left out. An edit that
/// is kept against theirs was decided by the desk, and loses what somebody wrote. From `refused` and `withdrawn` the
/// same change. Always `proposed`; digest and id are given by `ChangeQueue::propose`.
[[nodiscard]] std::expected<Change, NoAmendment> amendmentOf(const Change &change,
                                                             const Resolution &resolution = Resolution::allMine());

/// The paths on which a change in conflict waits for a person's decision; empty when its target is gone or was made by
/// somebody else, where nothing can be decided per field.
[[nodiscard]] QList<FieldPath> openConflicts(const Change &change);

} // namespace skranke
