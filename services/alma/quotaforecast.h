// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

#include <QDateTime>

namespace skranke {

/// Calls that one institution is to get, and what it allows.
struct QuotaDemand {
    /// Of the calls a second that are allowed, how many the pace makes (`CallPace`).
    static constexpr double usedShare = 24.26 / 25;

    qint64 calls = 0;
    double callsPerSecond = 25; ///< 1 to 25
    double made = 0; ///< calls a second that went out lately; 0: not known
    int remaining = -1; ///< of the day, as Alma last said; -1: not known, so no end of it is foreseen
    int reserve = 0; ///< calls a day that are left to others
    QDateTime goesOnAt = {}; ///< UTC; from when another day's calls are tried; invalid: the next quota midnight
};

struct QuotaForecast {
    QDateTime done; ///< UTC
    bool waits = false; ///< the calls of the day do not suffice: it goes on after the quota's midnight
};

/// When the calls will have been made (`spec/change-queue.md`, rule 8). How many the next day allows is not known;
/// what is left over is taken to fit into it. Pure.
[[nodiscard]] QuotaForecast forecast(const QuotaDemand &demand, const QDateTime &now,
                                     Preferences::QuotaMidnight midnight);

} // namespace skranke
