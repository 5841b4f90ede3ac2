// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/quotaday.h"

#include <QTimeZone>

namespace skranke {

namespace {

QTimeZone zoneOf(Preferences::QuotaMidnight midnight)
{
    if (midnight == Preferences::QuotaMidnight::Utc)
        return QTimeZone(QTimeZone::UTC);
    const QTimeZone oslo("Europe/Oslo");
    // A machine without zone data: an hour wrong in summer is better than a wrong day all year.
    return oslo.isValid() ? oslo : QTimeZone::fromSecondsAheadOfUtc(3600);
}

} // namespace

QDate quotaDay(const QDateTime &now, Preferences::QuotaMidnight midnight)
{
    return now.toTimeZone(zoneOf(midnight)).date();
}

QDateTime nextQuotaMidnight(const QDateTime &now, Preferences::QuotaMidnight midnight)
{
    return quotaDay(now, midnight).addDays(1).startOfDay(zoneOf(midnight)).toUTC();
}

} // namespace skranke
