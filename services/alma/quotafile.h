// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/callpace.h"
#include "services/core/error.h"
#include "services/core/ids.h"

#include <QDate>
#include <QDateTime>
#include <QFile>

#include <chrono>

namespace skranke {

/// What all processes of a profile know together about the calls to one institution.
struct QuotaState {
    /// As long as Alma may still count the day before, it is asked again so often.
    static constexpr std::chrono::minutes probeEvery{5};

    CallPace pace;
    QDate day; ///< the day `remaining` was said for
    qint32 remaining = -1; ///< as Alma last said, less the calls since that brought no figure; -1: not known
    qint32 before = -1; ///< the last figure of an earlier day
    QDate renewed; ///< the day whose count has begun anew for sure
    qint32 silent = 0; ///< answers without a figure since the last one that had it
    qint64 started = 0; ///< calls begun
    qint64 finished = 0; ///< calls that ended, with or without an answer
    QDateTime pausedUntil; ///< UTC; the daily limit was reached
    qint64 forgottenAt = 0; ///< what calls bring that began before is about another Alma

    /// Drops what cannot be, because the clock began anew with the machine.
    void repair(qint64 now);

    /// Calls under way in all processes. A process that died leaves its calls open; they count as ended five minutes
    /// after the last start of anybody's.
    [[nodiscard]] qint64 inFlight(qint64 now) const;
    /// A call starts now.
    void begin(qint64 now, double callsPerSecond);
    /// Whether the first figure is to be waited for: how many calls may be under way is known only then. Not for ever,
    /// since the call that asks may get no answer, or Alma may not tell.
    [[nodiscard]] bool awaitsFigure(qint64 now) const;
    /// Whether enough time has gone by to ask once more, in spite of a figure that may be of the day before.
    [[nodiscard]] bool mayProbe(qint64 now) const;

    /// Calls ended without a figure: Alma may have counted them.
    void spend(qint64 calls);
    /// Ends what a process left open that died, which Alma counted nevertheless.
    void giveUpAbandoned(qint64 now);
    /// Alma's latest word. Answers overtake one another, so a figure slightly above the known one is the older; one
    /// far above means that the count has begun anew.
    void said(qint32 figure, const QDate &today);
    /// Forgets what was said of the day: it held for another key.
    void forget(qint64 now);
    /// Forgets what held for another day.
    void enter(const QDate &today, const QDateTime &now);

    [[nodiscard]] QByteArray toBytes() const;
    /// A fresh state for anything that is not one, cut short or of another version.
    [[nodiscard]] static QuotaState fromBytes(const QByteArray &bytes);
};

/// The small file through which the processes of a profile share `QuotaState`; without a folder, the memory of one.
///
/// Locked with flock, which the kernel lets go of when a process dies, and only for the time of a read and a write.
/// Holds figures and times, nothing personal.
class QuotaFile {
public:
    QuotaFile(const QString &folder, const InstitutionCode &institution);
    ~QuotaFile();
    QuotaFile(const QuotaFile &) = delete;
    QuotaFile &operator=(const QuotaFile &) = delete;

    /// False when another process is at it just now: come again. `Storage` when the file cannot be used at all.
    [[nodiscard]] Result<bool> tryLock();
    void unlock();
    [[nodiscard]] QuotaState read();
    [[nodiscard]] Result<> write(const QuotaState &state);

private:
    QFile m_file;
    QByteArray m_memory;
    bool m_shared = false;
};

} // namespace skranke
