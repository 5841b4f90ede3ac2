// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/jobstatus.h"

#include "models/common/format.h"

#include <algorithm>
#include <atomic>

using namespace std::chrono_literals;

namespace skranke {

struct JobStatus::Counter {
    std::atomic<qint64> done{0};
    std::atomic<qint64> total{0};
};

JobStatus::JobStatus(QString title, Stoppable stoppable, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_stoppable(stoppable)
    , m_counter(std::make_shared<Counter>())
{
    m_since.start();
    connect(&m_look, &QTimer::timeout, this, &JobStatus::look);
    m_look.start(200ms);
}

Job JobStatus::job() const
{
    return {.progress =
                [counter = m_counter](qint64 done, qint64 total) {
                    counter->done.store(done, std::memory_order_relaxed);
                    counter->total.store(total, std::memory_order_relaxed);
                },
            .cancel = m_cancel};
}

std::optional<double> JobStatus::fraction() const
{
    if (m_seenTotal <= 0)
        return {};
    return std::clamp(double(m_seenDone) / double(m_seenTotal), 0.0, 1.0);
}

std::optional<std::chrono::seconds> JobStatus::timeLeft() const
{
    const std::chrono::milliseconds passed(m_since.elapsed());
    if (m_seenTotal <= 0 || m_seenDone <= 0 || passed < 2s)
        return {};
    const double left =
        double(passed.count()) * double(std::max<qint64>(0, m_seenTotal - m_seenDone)) / double(m_seenDone);
    return std::chrono::ceil<std::chrono::seconds>(std::chrono::duration<double, std::milli>(left));
}

void JobStatus::setOutlook(const Outlook &outlook)
{
    if (outlook == m_outlook)
        return;
    m_outlook = outlook;
    Q_EMIT changed();
}

QString JobStatus::outlookText() const
{
    const QString done = format::dateTime(m_outlook.done);
    const QString goesOn = format::dateTime(m_outlook.goesOn);
    if (!goesOn.isEmpty())
        //: Work that waits for the next day's calls; %1 and %2 are times, e.g. 01:01 and 02:14
        return done.isEmpty() ? tr("goes on at %1").arg(goesOn) : tr("goes on at %1, done about %2").arg(goesOn, done);
    //: When running work will be done; %1 is a time, e.g. 02:14
    return done.isEmpty() ? QString() : tr("done about %1").arg(done);
}

void JobStatus::cancel()
{
    if (!isStoppable())
        return;
    m_cancel.cancel();
    Q_EMIT changed();
}

void JobStatus::finish()
{
    m_look.stop();
    Q_EMIT finished();
    deleteLater();
}

void JobStatus::look()
{
    const qint64 done = m_counter->done.load(std::memory_order_relaxed);
    const qint64 total = m_counter->total.load(std::memory_order_relaxed);
    if (done == m_seenDone && total == m_seenTotal)
        return;
    m_seenDone = done;
    m_seenTotal = total;
    Q_EMIT changed();
}

} // namespace skranke
