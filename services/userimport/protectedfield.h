// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/userimport.h"

namespace skranke {

/// True when the file names another, non-empty value for the field and does not get it: Alma's sticky value, an
/// internal element or somebody's protection stays (`spec/user-import.md` 6.2-6.4). What the file is silent about is
/// not protected from it, unless a policy kept it from being emptied. The one rule for what a plan counts and for what
/// is shown behind that count. Pure.
[[nodiscard]] bool isProtected(const FieldDecision &field);

} // namespace skranke
