// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/sendingrun.h"

#include "services/queue/changequeue.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace skranke {

namespace {

constexpr SendingPace::Time shortest = 5s;
constexpr SendingPace::Time longest = 30s;
/// Every change tells; so many points of a curve are enough.
constexpr SendingPace::Time apart = 500ms;

} // namespace

void SendingPace::tell(qint64 left, Time now)
{
    if (m_told.size() > 1 && now - m_told.at(m_told.size() - 2).at < apart)
        m_told.back() = {.at = now, .left = left};
    else
        m_told.push_back({.at = now, .left = left});
    while (m_told.size() > 2 && now - m_told.at(1).at >= longest)
        m_told.pop_front();
}

std::optional<double> SendingPace::perSecond(Time now) const
{
    if (m_told.empty())
        return {};
    const Time seen = now - m_told.front().at;
    const qint64 gone = m_told.front().left - m_told.back().left;
    if (seen < shortest || gone <= 0)
        return {};
    return double(gone) * 1000 / double(seen.count());
}

void SendingRun::setLeft(const QHash<InstitutionCode, qint64> &left, SendingPace::Time now)
{
    for (auto one = left.cbegin(); one != left.cend(); ++one) {
        if (m_left.value(one.key(), -1) != one.value())
            m_paces[one.key()].tell(one.value(), now);
    }
    m_left = left;
}

void SendingRun::setPause(const QDateTime &until)
{
    m_pausedUntil = until;
    m_paces.clear();
}

std::optional<QuotaForecast> SendingRun::outlook(const Forecast &forecast, SendingPace::Time now) const
{
    std::optional<QuotaForecast> last;
    for (auto one = m_left.cbegin(); one != m_left.cend(); ++one) {
        const double changes = m_paces.value(one.key()).perSecond(now).value_or(0);
        const auto end =
            forecast(one.key(), one.value() * ChangeQueue::callsPerChange, changes * ChangeQueue::callsPerChange);
        if (end && (!last || end->done > last->done))
            last = end;
    }
    return last;
}

} // namespace skranke
