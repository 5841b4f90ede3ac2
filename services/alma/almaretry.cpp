// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaretry.h"

#include <algorithm>
#include <cmath>

namespace skranke {

using std::chrono::milliseconds;

milliseconds repeatDelay(int round, milliseconds base, Error::Kind kind, std::chrono::seconds asked, double random)
{
    constexpr milliseconds longest{30'000};
    const milliseconds most = std::min(longest, milliseconds(base * (1LL << std::clamp(round, 0, 16))));
    milliseconds delay(std::llround(static_cast<double>(most.count()) * random));
    if (kind == Error::Kind::RateLimited)
        delay += std::chrono::seconds(1);
    return std::max<milliseconds>(delay, asked);
}

} // namespace skranke
