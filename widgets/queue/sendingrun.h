// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/quotaforecast.h"
#include "services/core/institution.h"
#include "widgets/common/jobstatus.h"

#include <QDateTime>
#include <QHash>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <optional>

namespace skranke {

/// How fast the changes of one institution go out, looked at over half a minute. Pure.
class SendingPace {
public:
    using Time = std::chrono::milliseconds; ///< of a clock that never goes back

    void tell(qint64 left, Time now);
    /// After a pause nothing is known any more.
    void forget() { m_told.clear(); }
    /// Changes a second; empty until five seconds have been seen, and while nothing went out.
    [[nodiscard]] std::optional<double> perSecond(Time now) const;

private:
    struct Told {
        Time at;
        qint64 left;
    };
    std::deque<Told> m_told;
};

/// One sending, verifying or comparing that a pane has started, and what can be said of its end.
class SendingRun {
public:
    /// When so many calls will have been made, of which lately so many a second were (0: not known).
    using Forecast = std::function<std::optional<QuotaForecast>(const InstitutionCode &, qint64 calls, double made)>;

    QPointer<JobStatus> job; ///< its board's
    BatchId batch; ///< empty: all
    InstitutionCode institution; ///< empty: all
    bool sending = false;

    void setLeft(const QHash<InstitutionCode, qint64> &left, SendingPace::Time now);
    [[nodiscard]] qint64 left(const InstitutionCode &code) const { return m_left.value(code); }
    void setPause(const QDateTime &until); ///< UTC; invalid: it goes on
    [[nodiscard]] const QDateTime &pausedUntil() const { return m_pausedUntil; }

    /// What takes longest ends the run: institutions are sent to side by side. Empty when nothing is left, or known.
    [[nodiscard]] std::optional<QuotaForecast> outlook(const Forecast &forecast, SendingPace::Time now) const;

private:
    QHash<InstitutionCode, qint64> m_left;
    QHash<InstitutionCode, SendingPace> m_paces;
    QDateTime m_pausedUntil;
};

} // namespace skranke
