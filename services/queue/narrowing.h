// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QStringList>

#include <expected>

namespace skranke {

/// Which edits of a change stay.
struct EditChoice {
    enum class Kind { KeepOnly, LeaveOut };
    Kind kind = Kind::KeepOnly;
    QStringList members = {}; ///< e.g. `contact_info.email`
};

/// Why a change cannot be narrowed.
enum class NotNarrowed {
    Same, ///< every edit stays
    NothingLeft, ///< none does
    Whole, ///< a create or a delete is all or nothing
};

/// The change with some of its edits only ("only the e-mail changes"): same base, prediction made anew, `proposed`;
/// digest and id are given by `ChangeQueue::propose`. A rename stays with whatever is kept beside it only when
/// `primary_id` is among the members. Pure.
[[nodiscard]] std::expected<Change, NotNarrowed> narrowedTo(const Change &change, const EditChoice &choice);

} // namespace skranke
