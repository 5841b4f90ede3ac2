// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/callpace.h"

#include <algorithm>
#include <cmath>

namespace skranke {

namespace {

constexpr double slowest = 0.04; ///< of the pace: one call a second of 25
constexpr double spacing = 1.0305 * CallPace::second;
constexpr double window = 1.03 * CallPace::second;
constexpr qint64 catchUpCalls = 8;
constexpr qint64 lateAtLeast = 20'000;
constexpr qint64 lateFactor = 3;
constexpr qint64 usualOver = 16; ///< answers that the usual time is a mean of
constexpr qint64 lateWeight = 64; ///< a server that has become slower is the usual one after some hundred answers

qint64 interval(double rate)
{
    return std::llround(spacing / rate);
}

} // namespace

void CallPace::repair(qint64 now)
{
    constexpr qint64 farthest = 60 * second;
    starts.removeIf([now](qint64 start) { return start > now; });
    if (due > now + farthest)
        due = now;
    if (holdUntil > now + farthest)
        holdUntil = now;
    if (slowSince > now)
        slowSince = now;
    usual = std::clamp(usual, qint64(0), farthest);
    if (!(slowFactor >= slowest && slowFactor <= 1.0))
        slowFactor = 1.0;
}

double CallPace::rate(qint64 now, double callsPerSecond) const
{
    const double allowed = std::clamp(callsPerSecond, 1.0, 25.0);
    const double back = static_cast<double>(std::max<qint64>(0, now - slowSince)) / recovery;
    return allowed * std::min(1.0, slowFactor + back);
}

qint64 CallPace::earliest(qint64 now, double callsPerSecond) const
{
    const double pace = rate(now, callsPerSecond);
    qint64 time = std::max(due, holdUntil);
    if (!starts.isEmpty())
        time = std::max(time, starts.last() + interval(pace) / 2);
    const auto most = static_cast<qsizetype>(std::ceil(pace));
    if (starts.size() >= most)
        time =
            std::max(time, starts.at(starts.size() - most) + std::llround(window * static_cast<double>(most) / pace));
    return time;
}

void CallPace::start(qint64 now, double callsPerSecond)
{
    const qint64 step = interval(rate(now, callsPerSecond));
    due = std::max(due, now - catchUpCalls * step) + step;
    starts.append(now);
    if (starts.size() > remembered)
        starts.removeFirst();
}

void CallPace::answered(qint64 start, qint64 now)
{
    const qint64 took = std::max<qint64>(0, now - start);
    if (usual == 0) {
        usual = took;
        return;
    }
    if (took > std::max(lateAtLeast, lateFactor * usual)) {
        const auto after = std::ranges::upper_bound(starts, start);
        if (after != starts.begin()) {
            starts.erase(after - 1);
            const qint64 arrived = now - usual;
            starts.insert(std::ranges::upper_bound(starts, arrived), arrived);
        }
        usual += std::max<qint64>(1, usual / lateWeight);
        return;
    }
    usual += (took - usual) / usualOver;
}

void CallPace::slowDown(qint64 now, qint64 pause)
{
    if (now < holdUntil)
        return;
    // 25 is neither needed nor known here: the factor is what counts.
    const double present = rate(now, 25.0) / 25.0;
    slowFactor = std::max(slowest, present / 2);
    holdUntil = now + std::max(pause, second);
    slowSince = holdUntil;
    due = holdUntil;
}

double CallPace::measured(qint64 now) const
{
    constexpr qint64 span = 5 * second;
    const auto recent =
        std::ranges::count_if(starts, [now](qint64 start) { return start > now - span && start <= now; });
    return static_cast<double>(recent) / 5.0;
}

} // namespace skranke
