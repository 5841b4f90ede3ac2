// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace skranke {

/// A stretch of every year, first and last day included; it may go over New Year.
struct YearlyPeriod {
    struct Day {
        int month = 1;
        int day = 1;
        auto operator<=>(const Day &) const = default;
    };
    Day first;
    Day last;

    [[nodiscard]] bool contains(QDate date) const;
    /// `{"from": "08-01", "to": "09-15"}`; nothing else.
    [[nodiscard]] static std::optional<YearlyPeriod> fromJson(const QJsonObject &json);
    bool operator==(const YearlyPeriod &) const = default;
};

/// When an institution's brakes allow more, and when its file brings nothing new (`spec/user-import.md` 5.6). Data: it
/// stands in the code book, where an institution's own lies over what is shipped.
struct ImportCalendar {
    QList<YearlyPeriod> semesters; ///< when semesters begin
    QList<Qt::DayOfWeek> quietDays; ///< nobody works in the register, so the same file comes again
    QList<QDate> quietDates; ///< the same for single days: holidays

    [[nodiscard]] bool isSemesterStart(QDate date) const;
    [[nodiscard]] bool isQuiet(QDate date) const;
    /// Takes over what the object names: `semesters`, `quietDays` (`mon` to `sun`), `quietDates` (`YYYY-MM-DD`).
    /// False for unknown members or values; the calendar is then half changed.
    [[nodiscard]] bool apply(const QJsonObject &json);
    bool operator==(const ImportCalendar &) const = default;
};

} // namespace skranke
