// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QString>

namespace skranke {

/// Words for what is registered of an institution, in the language of the program. Pure functions.
namespace institutionwords {

[[nodiscard]] QString environment(AlmaEnvironment environment);
[[nodiscard]] QString keyState(KeyState state);
/// What to do about a key that does not work; empty for one that does.
[[nodiscard]] QString keyRemedy(KeyState state);
[[nodiscard]] QString variant(Bups1Variant variant);
[[nodiscard]] QString ltTarget(LtTarget target);
[[nodiscard]] QString sisEmptySticky(SisEmptySticky behaviour);

} // namespace institutionwords

} // namespace skranke
