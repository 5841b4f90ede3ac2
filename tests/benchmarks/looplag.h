// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <ctime>

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
        m_processor = processorTime();
        m_timer.start();
    }

    /// Milliseconds between two ticks, at the most.
    [[nodiscard]] double longest() const { return m_longest; }
    /// Milliseconds of them in which this thread was computing: what the program does, without what a busy machine
    /// adds.
    [[nodiscard]] double longestProcessor() const { return m_longestProcessor; }
    [[nodiscard]] int ticks() const { return m_ticks; }

    /// After work that ended without going back to the loop.
    void tick()
    {
        const double processor = processorTime();
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_longestProcessor = std::max(m_longestProcessor, processor - m_processor);
        m_clock.restart();
        m_processor = processor;
        ++m_ticks;
    }

private:
    [[nodiscard]] static double processorTime()
    {
        struct timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_processor = 0;
    double m_longest = 0;
    double m_longestProcessor = 0;
    int m_ticks = 0;
};
