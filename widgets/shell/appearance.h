// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

namespace skranke {

/// Light and dark for the whole program, at run time.
namespace appearance {

/// Asks the platform first; where it does not follow, sets a palette of our own. System: what the platform says.
void apply(Preferences::Theme theme);

} // namespace appearance

} // namespace skranke
