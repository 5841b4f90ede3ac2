// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/brakelimits.h"

#include <algorithm>
#include <cmath>

namespace skranke {

namespace {

constexpr double deviations = 4;
constexpr double leastShare = 0.25; // of the limit that was given

/// Of an upper limit; what is off stays off.
double learntLimit(double given, double learnt)
{
    return given <= 0 ? given : std::clamp(learnt, given * leastShare, given);
}

/// The same from below, where all is negative.
double learntLowerLimit(double given, double learnt)
{
    return -learntLimit(-given, -learnt);
}

void learn(BrakeRule &rule, const QList<double> &values)
{
    if (values.size() < fewestRunsThatTeach)
        return;
    const double usual = median(values);
    const double reach = deviations * medianAbsoluteDeviation(values);
    rule.warns = learntLimit(rule.warns, usual + reach);
    rule.stops = learntLimit(rule.stops, usual + reach);
    rule.warnsBelow = learntLowerLimit(rule.warnsBelow, usual - reach);
    rule.stopsBelow = learntLowerLimit(rule.stopsBelow, usual - reach);
}

} // namespace

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double medianAbsoluteDeviation(const QList<double> &values)
{
    const double middle = median(values);
    QList<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.append(std::abs(value - middle));
    return median(std::move(distances));
}

QList<BrakeRule> limitsInForce(QList<BrakeRule> rules, const BrakeHistory &history, bool semesterBegins)
{
    for (BrakeRule &rule : rules) {
        if (rule.learns)
            learn(rule, history.value(rule.id));
        if (!semesterBegins)
            continue;
        for (double *limit : {&rule.warns, &rule.stops, &rule.warnsBelow, &rule.stopsBelow})
            *limit *= rule.semesterFactor;
    }
    return rules;
}

} // namespace skranke
