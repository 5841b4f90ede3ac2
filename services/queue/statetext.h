// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QString>

namespace skranke {

/// What people read for a state, translated; the stable word for scripts is `toWord`.
[[nodiscard]] QString stateText(ChangeState state);

} // namespace skranke
