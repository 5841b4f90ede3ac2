// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/brake.h"

#include <QHash>
#include <QList>
#include <QString>

namespace skranke {

/// What earlier accepted runs of an institution measured, by the brake's id; the order does not matter.
using BrakeHistory = QHash<QString, QList<double>>;

/// How many of the last accepted runs teach (`spec/user-import.md` 5.6).
constexpr qsizetype runsThatTeach = 30;
/// With fewer there is no usual deviation yet, and one quiet night would make the next one stop.
constexpr qsizetype fewestRunsThatTeach = 10;

/// 0 for no values. Of an even number the mean of the two in the middle.
[[nodiscard]] double median(QList<double> values);
/// Median of the distances from the median; 0 for no values.
[[nodiscard]] double medianAbsoluteDeviation(const QList<double> &values);

/// The limits that hold tonight (`spec/user-import.md` 5.6). A rule that learns: the stricter of its own limit and the
/// learnt one, median + 4 x median absolute deviation (below: -), but never below a quarter of its own; so many times
/// as much when a semester begins. Which count makes a brake stop is not learnt, and what is off stays off.
[[nodiscard]] QList<BrakeRule> limitsInForce(QList<BrakeRule> rules, const BrakeHistory &history, bool semesterBegins);

} // namespace skranke
