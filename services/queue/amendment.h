// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <expected>

namespace skranke {

/// Why a change cannot be proposed again.
enum class NoAmendment {
    WrongState, ///< still open or done
    NothingLeft, ///< the target already has every value that was wanted
    TargetGone, ///< the target of an update or delete no longer exists, or that of a create exists now
};

/// The change that takes the place of one that came to nothing. Pure.
///
/// From `conflict` the same edits on top of the target as it was read when the conflict was found (`response`): that is
/// the new base, edits whose value is there already are left out. From `refused` and `withdrawn` the same change.
/// Always `proposed`; digest and id are given by `ChangeQueue::propose`.
[[nodiscard]] std::expected<Change, NoAmendment> amendmentOf(const Change &change);

} // namespace skranke
