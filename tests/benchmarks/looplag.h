// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <chrono>

/// How long the event loop of this thread was kept from going round since it was made: a precise timer ticks every two
/// milliseconds and looks how late it comes.
class LoopLag {
public:
    LoopLag()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(std::chrono::milliseconds(2));
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
        m_clock.start();
        m_queued = queuedTime();
        m_timer.start();
    }

    /// Milliseconds between two ticks, at the most.
    [[nodiscard]] double longest() const { return m_longest; }
    /// The same without the time in which the thread could have gone on but waited for a processor: what a machine
    /// with nothing else to do shows.
    [[nodiscard]] double longestOwn() const { return m_longestOwn; }

    /// After work that ended without going back to the loop.
    void tick()
    {
        const double queued = queuedTime();
        const double passed = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        m_longest = std::max(m_longest, passed);
        m_longestOwn = std::max(m_longestOwn, passed - (queued - m_queued));
        m_clock.restart();
        m_queued = queued;
    }

private:
    /// Milliseconds for which this thread has waited for a processor so far, by the kernel's count.
    [[nodiscard]] static double queuedTime()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toDouble() / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_queued = 0;
    double m_longest = 0;
    double m_longestOwn = 0;
};
