// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace skranke {

/// Alma's clock is not ours: a day counts as begun when it surely has at Alma.
inline constexpr std::chrono::seconds afterQuotaMidnight{60};
/// So long it may still be the other midnight that counts: UTC comes up to two hours after Norway's.
inline constexpr std::chrono::hours doubtAfterQuotaMidnight{3};

/// The day whose calls Alma counts at `now`. Which midnight ends it is unsettled (`spec/alma-api.md` 2.1 and 11 d),
/// therefore a preference.
[[nodiscard]] QDate quotaDay(const QDateTime &now, Preferences::QuotaMidnight midnight);

/// Whether the day of `now` is so young that Alma may still be counting the day before.
[[nodiscard]] bool isQuotaDayDoubtful(const QDateTime &now, Preferences::QuotaMidnight midnight);

/// The moment, in UTC, at which the count has started again. Always after `now`.
[[nodiscard]] QDateTime nextQuotaMidnight(const QDateTime &now, Preferences::QuotaMidnight midnight);

} // namespace skranke
