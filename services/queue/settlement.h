// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace skranke {

/// What a read after a write says about the change. Pure.
struct Settlement {
    ChangeState state = ChangeState::Unknown;
    QStringList notes = {}; ///< free of personal data
};

/// After Alma has answered the write with success. `change.result` is the prediction, `before` the target as it was
/// read right before (empty for a create), `seen` the target read back; empty when there is none.
///
/// Applied: equal on the paths of the edits. Kept: differs only where Alma kept the value of a sticky field. Conflict:
/// anything else.
[[nodiscard]] Settlement settleWritten(const Change &change, const QJsonObject &before,
                                       const std::optional<QJsonObject> &seen);

/// After an unknown outcome (rule 5): as above; and Approved when the target is on the paths of the edits still what it
/// was before, so that the write did not happen.
[[nodiscard]] Settlement settleUnknown(const Change &change, const QJsonObject &before,
                                       const std::optional<QJsonObject> &seen);

} // namespace skranke
