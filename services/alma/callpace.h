// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtTypes>

namespace skranke {

/// When the next call to one institution may start, from when the last ones did. A value without a clock of its own;
/// all times are microseconds of a clock that never goes back, shared by the processes of this machine.
///
/// Alma counts arrivals in any second and refuses the 26th (`spec/alma-api.md` 2.1). Calls are spaced so that 25 of
/// them take 1.0305 s, which is 24.26 calls a second, and never more than 25 start within 1.03 s: 30 ms are left for
/// what the way to Alma does to the spacing. When something on the way stands still for longer, the calls under way
/// arrive together afterwards; their late answers tell, and they count from then on as started when they arrived.
struct CallPace {
    static constexpr qint64 second = 1'000'000;
    static constexpr qsizetype remembered = 128; ///< starts kept: five seconds of the fastest pace

    QList<qint64> starts; ///< ascending; of a call that arrived late, its arrival
    qint64 usual = 0; ///< what an answer usually takes; 0: not known yet
    qint64 due = 0; ///< when the even pace wants the next start
    qint64 holdUntil = 0; ///< no start before, after a 429
    qint64 slowSince = 0;
    double slowFactor = 1.0; ///< of the pace at `slowSince`; grows back to 1 within `recovery`

    static constexpr qint64 recovery = 30 * second;

    /// Drops what cannot be: the clock began anew with the machine while the file stayed.
    void repair(qint64 now);

    /// Calls a second at present: what the institution allows, less after a 429. `callsPerSecond` 1 to 25.
    [[nodiscard]] double rate(qint64 now, double callsPerSecond) const;
    /// The earliest time a call may start; not after `now` when it may start at once.
    [[nodiscard]] qint64 earliest(qint64 now, double callsPerSecond) const;
    /// A call starts now. A start that comes late, because a timer or the machine was late, is made good by shorter
    /// gaps afterwards, for at most eight calls.
    void start(qint64 now, double callsPerSecond);

    /// The call that started last before `start` was answered now. An answer that took thrice the usual time, and
    /// 20 ms at least, belongs to a call that may have arrived as late.
    void answered(qint64 start, qint64 now);

    /// HTTP 429 per second: nothing for `pause`, at least a second, then half the pace. Further ones during the pause
    /// count as the same.
    void slowDown(qint64 now, qint64 pause);

    /// Starts a second over the last five seconds.
    [[nodiscard]] double measured(qint64 now) const;
};

} // namespace skranke
