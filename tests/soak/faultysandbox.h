// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QMap>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <type_traits>

namespace soak {

/// A sandbox on a thread of its own that fails by a plan and watches how it is called. Knows nothing of the queue but
/// how many changes it has left.
class FaultySandbox {
public:
    struct Plan {
        int changes = 2000;
        int reserve = 500;
        quint32 seed = 1;
    };
    explicit FaultySandbox(Plan plan);
    ~FaultySandbox();
    Q_DISABLE_COPY_MOVE(FaultySandbox)

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] QUrl url() const { return m_url; } ///< empty when it does not listen
    [[nodiscard]] QList<QJsonObject> users() const;
    [[nodiscard]] qint64 calls() const;

    [[nodiscard]] static qint64 steadyMicroseconds();
    /// Its time and the desk's.
    [[nodiscard]] QDateTime utc() const { return QDateTime::currentDateTimeUtc().addDays(m_days); }
    /// It is another day for both, with all the calls of a day.
    void turnDay();

    /// Of the run that is sending; 0: none is.
    void setChangesLeft(qint64 left) { m_changesLeft = left; }

    struct Writes {
        qint64 arrivals = 0;
        qint64 targets = 0; ///< that something was done to
        qint64 doubles = 0; ///< arrivals at a target after something had been done to it
    };
    [[nodiscard]] Writes writes() const;

    struct Figures {
        qint64 calls = 0; ///< that came in during `seconds`
        double seconds = 0; ///< in which a run could send at its full pace
        qint64 overallCalls = 0;
        double overallSeconds = 0; ///< in which a run was sending at any pace
        qint64 fewestLeft = 0;
        qint64 tooFast = 0; ///< answers 429 because more calls came in a second than may
        QMap<QString, qint64> faults; ///< those of the plan, how often they were met
        [[nodiscard]] double rate() const { return seconds > 0 ? static_cast<double>(calls) / seconds : 0; }
        [[nodiscard]] double overallRate() const
        {
            return overallSeconds > 0 ? static_cast<double>(overallCalls) / overallSeconds : 0;
        }
    };
    [[nodiscard]] Figures figures() const;

private:
    template <typename Work>
    auto onThread(Work work) const
    {
        std::invoke_result_t<Work> answer;
        QMetaObject::invokeMethod(m_there.get(), [&] { answer = work(); }, Qt::BlockingQueuedConnection);
        return answer;
    }
    void watch();
    void play(qint64 calls);
    void setShares(bool burst);

    const Plan m_plan;
    std::atomic<int> m_days = 0;
    std::atomic<qint64> m_changesLeft = 0;
    QString m_code, m_key;
    QUrl m_url;
    QThread m_thread;
    std::unique_ptr<QObject> m_there; // what is called in the thread is called by this
    std::unique_ptr<skranke::sandbox::SandboxServer> m_server; // lives in the thread, as all below does
    std::unique_ptr<QTimer> m_timer;
    Figures m_figures;
    qint64 m_lastTime = 0;
    qint64 m_lastCalls = 0;
    bool m_lastFull = false;
    bool m_lastSending = false;
    int m_bursts = 0;
    bool m_usedUp = false;
    qint64 m_lastEarned = 0; ///< answers 429 that were not drawn
    qint64 m_burstUntil = 0;
    qint64 m_slowUntil = 0;
};

} // namespace soak
