// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace skranke {

/// Numbers, dates and times as people of the program's language read them (`QLocale`'s default). Pure functions.
namespace format {

/// With group separators: `12 480`.
[[nodiscard]] QString number(qint64 value);
/// `4,1 %`; `fraction` 1 is all.
[[nodiscard]] QString percent(double fraction, int decimals = 0);
/// Day: `23.11.2026`; empty for an invalid date.
[[nodiscard]] QString date(const QDate &date);
/// Local time without seconds: today only the time, else day and time; empty for an invalid time.
[[nodiscard]] QString dateTime(const QDateTime &time);
/// Local time with seconds, for histories.
[[nodiscard]] QString exactTime(const QDateTime &time);
/// `40 s left`, `3 min left`, `2 h 10 min left`.
[[nodiscard]] QString timeLeft(std::chrono::seconds left);
/// `1.9 MB`.
[[nodiscard]] QString bytes(qint64 bytes);
/// Text for a place that guesses by itself whether it got markup (tool tips, the second text of a message box), which
/// names from files and other programs may look like: it is shown there as it stands, with its line breaks.
[[nodiscard]] QString plain(const QString &text);

} // namespace format

} // namespace skranke
