// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/quotaforecast.h"

#include "services/alma/quotaday.h"

#include <algorithm>
#include <cmath>

namespace skranke {

QuotaForecast forecast(const QuotaDemand &demand, const QDateTime &now, Preferences::QuotaMidnight midnight)
{
    constexpr double slowest = 0.01; // so that a run which hardly moves has an end
    const double allowed = std::clamp(demand.callsPerSecond, 1.0, 25.0) * QuotaDemand::usedShare;
    const double pace = demand.made > 0 ? std::clamp(demand.made, slowest, allowed) : allowed;
    const auto after = [pace](const QDateTime &start, double calls) {
        return start.addMSecs(static_cast<qint64>(std::ceil(1000 * calls / pace)));
    };
    const QDateTime reset = demand.goesOnAt.isValid() ? demand.goesOnAt : nextQuotaMidnight(now, midnight);
    const auto calls = static_cast<double>(std::max<qint64>(0, demand.calls));
    const double untilReset = pace * static_cast<double>(now.msecsTo(reset)) / 1000;
    const double today = demand.remaining < 0 ? calls : std::max(0, demand.remaining - demand.reserve);
    if (std::min(calls, untilReset) <= today)
        return {.done = after(now.toUTC(), calls), .waits = false};
    return {.done = after(reset, calls - today), .waits = true};
}

} // namespace skranke
