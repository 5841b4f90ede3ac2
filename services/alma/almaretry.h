// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <chrono>

namespace skranke {

/// How long a GET waits before it is asked again: exponential back-off with full jitter, at least a second after a 429
/// (`spec/alma-api.md` 2.4), at least what the server asked for. `round` counts from 0, `random` is in [0, 1).
[[nodiscard]] std::chrono::milliseconds repeatDelay(int round, std::chrono::milliseconds base, Error::Kind kind,
                                                    std::chrono::seconds asked, double random);

} // namespace skranke
