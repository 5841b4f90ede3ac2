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

QDateTime startOf(const QDate &day, Preferences::QuotaMidnight midnight)
{
    return day.startOfDay(zoneOf(midnight)).toUTC().addDuration(afterQuotaMidnight);
}

} // namespace

QDate quotaDay(const QDateTime &now, Preferences::QuotaMidnight midnight)
{
    return now.addDuration(-afterQuotaMidnight).toTimeZone(zoneOf(midnight)).date();
}

bool isQuotaDayDoubtful(const QDateTime &now, Preferences::QuotaMidnight midnight)
{
    return now < startOf(quotaDay(now, midnight), midnight).addDuration(doubtAfterQuotaMidnight);
}

QDateTime nextQuotaMidnight(const QDateTime &now, Preferences::QuotaMidnight midnight)
{
    return startOf(quotaDay(now, midnight).addDays(1), midnight);
}

} // namespace skranke
