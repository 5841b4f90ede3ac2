// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/nightfindings.h"

#include <algorithm>
#include <cmath>

namespace skranke {

QDate lastExpectedNight(const QList<Qt::DayOfWeek> &nights, QDate today)
{
    for (int back = 1; back <= 7; ++back) {
        const QDate night = today.addDays(-back);
        if (nights.contains(static_cast<Qt::DayOfWeek>(night.dayOfWeek())))
            return night;
    }
    return {};
}

void addNightFindings(FindingCollector &collector, const CheckOptions &options, const CheckLimits &limits,
                      const QByteArray &sha256, const std::optional<FileBefore> &before)
{
    if (options.institution && options.fileDate.isValid()) {
        const QDate today = options.today.isValid() ? options.today : QDate::currentDate();
        const QDate expected = lastExpectedNight(options.institution->nights, today);
        if (expected.isValid() && options.fileDate < expected)
            collector.add(fileFinding(Rule::F06, Severity::Warning, Why::BeforeLastNight));
    }
    if (!before)
        return;
    if (before->sha256 == sha256)
        collector.add(fileFinding(Rule::F06, Severity::Warning));
    if (before->records == 0)
        return;
    const auto records = static_cast<double>(before->records);
    const double change = (static_cast<double>(collector.records()) - records) * 100 / records;
    const auto share = static_cast<quint32>(std::min(std::abs(change) + 0.5, 4e9));
    if (-change > limits.fewerRecordsError)
        collector.add(fileFinding(Rule::F05, Severity::Error, Why::None, share));
    else if (-change > limits.fewerRecordsWarning || change > limits.moreRecordsWarning)
        collector.add(fileFinding(Rule::F05, Severity::Warning, Why::None, share));
}

} // namespace skranke
