// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/importcalendar.h"

#include "services/core/institution.h"

#include <QJsonValue>

#include <algorithm>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

/// `MM-DD` of any year, 29 February too.
std::optional<YearlyPeriod::Day> dayFrom(const QString &text)
{
    const QDate date = QDate::fromString(u"2000-"_s + text, Qt::ISODate); // a leap year
    if (text.size() != 5 || !date.isValid())
        return std::nullopt;
    return YearlyPeriod::Day{.month = date.month(), .day = date.day()};
}

std::optional<YearlyPeriod> periodFrom(const QJsonValue &value)
{
    return YearlyPeriod::fromJson(value.toObject());
}

std::optional<Qt::DayOfWeek> weekdayFrom(const QJsonValue &value)
{
    return dayOfWeekFromWord(value.toString());
}

std::optional<QDate> dateFrom(const QJsonValue &value)
{
    const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Puts the array's values in place of the list; false when one of them cannot be read.
template <typename T, typename Read>
bool replace(QList<T> &list, const QJsonValue &json, Read read)
{
    list.clear();
    const QJsonArray array = json.toArray();
    for (const QJsonValue &value : array) {
        const auto one = read(value);
        if (!one)
            return false;
        list.append(*one);
    }
    return json.isArray();
}

} // namespace

bool YearlyPeriod::contains(QDate date) const
{
    const Day day{.month = date.month(), .day = date.day()};
    return first <= last ? first <= day && day <= last : first <= day || day <= last;
}

std::optional<YearlyPeriod> YearlyPeriod::fromJson(const QJsonObject &json)
{
    const auto from = dayFrom(json.value(u"from").toString());
    const auto to = dayFrom(json.value(u"to").toString());
    if (!from || !to || json.size() != 2)
        return std::nullopt;
    return YearlyPeriod{.first = *from, .last = *to};
}

bool ImportCalendar::isSemesterStart(QDate date) const
{
    return std::ranges::any_of(semesters, [date](const YearlyPeriod &period) { return period.contains(date); });
}

bool ImportCalendar::isQuiet(QDate date) const
{
    return quietDays.contains(static_cast<Qt::DayOfWeek>(date.dayOfWeek())) || quietDates.contains(date);
}

bool ImportCalendar::apply(const QJsonObject &json)
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const bool isKnown = member.key() == "semesters"_L1 ? replace(semesters, *member, periodFrom)
            : member.key() == "quietDays"_L1                ? replace(quietDays, *member, weekdayFrom)
            : member.key() == "quietDates"_L1               ? replace(quietDates, *member, dateFrom)
                                                            : false;
        if (!isKnown)
            return false;
    }
    return true;
}

} // namespace skranke
