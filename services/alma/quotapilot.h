// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/quotaforecast.h"
#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/core/preferences.h"

#include <QCoroTask>
#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace skranke {

/// Gives out turns to call Alma: at most the institution's calls a second over all callers and processes of the
/// profile, and never below the reserve of the day (`spec/change-queue.md`, rule 8; `spec/alma-api.md` 2.1).
class QuotaPilot : public QObject {
    Q_OBJECT

public:
    /// `folder`: where the shared call slots lie, one small file an institution.
    /// Empty: the calls of this process only.
    explicit QuotaPilot(QString folder, QObject *parent = nullptr);

    /// Where the pilot reads the time; tests bring their own.
    struct Clock {
        std::function<qint64()> steadyMicroseconds; ///< never goes back, the same in all processes of this machine
        std::function<QDateTime()> utc; ///< decides the day
    };
    QuotaPilot(QString folder, Clock clock, QObject *parent = nullptr);
    ~QuotaPilot() override;

    void setMidnight(Preferences::QuotaMidnight midnight);
    /// UTC; when it is worth while to call again after the calls of the day were used up: shortly after the quota's
    /// midnight, and in the first hours after it every few minutes, until Alma's count has begun anew as well.
    [[nodiscard]] QDateTime goesOnAt() const;
    /// When `calls` to the institution will have been made, as far as is known now. `made`: calls a second that were
    /// made lately for the same work, when they may be fewer than the institution allows; 0: not known.
    [[nodiscard]] QuotaForecast forecast(const Institution &institution, qint64 calls, double made = 0) const;

    /// The right to make one call.
    struct Turn {
        qint64 given = 0; ///< microseconds of the pilot's clock
    };

    /// Waits for the next turn. In one process the pieces of work (`cancel` says which one calls) get theirs one after
    /// the other, and the calls of each in the order it asked (`FairLine`). `RateLimited` with code
    /// `daily-reserve` when the reserve is reached, with `DAILY_THRESHOLD` when the institution is stopped until its
    /// midnight: the caller stops and says so. `Canceled` when `cancel` is set meanwhile, `Storage` when the shared
    /// file cannot be used. Before Alma has said what is left, one call at a time goes. Every turn given is ended by
    /// one `answered` or `notSent`.
    [[nodiscard]] QCoro::Task<Result<Turn>> turn(Institution institution, CancelToken cancel = {});

    /// The call of one turn has ended: `remaining` from `X-Exl-Api-Remaining`, -1 when absent or when no answer came:
    /// Alma may have counted it, so it is taken off what is left. `turn`: the call's, so that an answer which comes
    /// late is seen.
    void answered(const InstitutionCode &institution, int remaining, std::optional<Turn> turn = {});
    /// The call of one turn has ended before anything of it left this machine: no call was used.
    void notSent(const InstitutionCode &institution);
    /// HTTP 429, besides `answered`: nothing for a second or more, then half the pace, which recovers within half a
    /// minute. `daily` stops the institution until its midnight.
    /// `turn`: the call's, so that one of a former key is passed over.
    void limited(const InstitutionCode &institution, bool daily, std::optional<Turn> turn = {});

    /// Another key, address or environment: what was known of the day's calls was another Alma's. What calls under way
    /// still bring is passed over; the pace stays. In all processes of the profile.
    void forget(const InstitutionCode &institution);

    struct Meter {
        int remaining = -1; ///< calls left today as Alma last said; -1: not known
        double callsPerSecond = 0; ///< measured over the last five seconds
        QDateTime pausedUntil; ///< UTC; invalid when not paused
    };
    [[nodiscard]] Meter meter(const InstitutionCode &institution) const;

Q_SIGNALS:
    void meterChanged(const skranke::InstitutionCode &institution);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace skranke
