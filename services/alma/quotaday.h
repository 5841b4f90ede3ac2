// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/preferences.h"

#include <QDate>
#include <QDateTime>

namespace skranke {

/// The day whose calls Alma counts at `now`. Which midnight ends it is unsettled (`spec/alma-api.md` 2.1 and 11 d),
/// therefore a preference.
[[nodiscard]] QDate quotaDay(const QDateTime &now, Preferences::QuotaMidnight midnight);

/// The moment, in UTC, at which the count starts again. Always after `now`.
[[nodiscard]] QDateTime nextQuotaMidnight(const QDateTime &now, Preferences::QuotaMidnight midnight);

} // namespace skranke
