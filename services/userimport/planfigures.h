// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/brakemeasures.h"
#include "services/userimport/userimport.h"

#include <QList>

#include <optional>

namespace skranke {

/// The figures of a plan (`spec/user-import.md` 5.6). Pure.
///
/// `lastPersons`: the keys of those in the last accepted file, sorted as `PlannedRun::persons` is; none: there is no
/// such file. `today` is what an expiry date is past of.
[[nodiscard]] RunFigures figuresOf(const Plan &plan, QDate today, const std::optional<QList<quint64>> &lastPersons);

} // namespace skranke
