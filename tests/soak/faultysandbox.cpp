// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/faultysandbox.h"

#include <QSet>

#include <array>
#include <chrono>

namespace soak {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace skranke::sandbox;

namespace {

constexpr int callsPerChange = 3;
constexpr qint64 plentyOfCalls = 1'000'000;
/// When something happens, as shares of the calls that a run without faults would make.
constexpr std::array bursts{0.13, 0.40, 0.70};
constexpr double reserveAt = 0.52;
constexpr double usedUpAt = 0.92;

constexpr qint64 second = 1'000'000;
constexpr qint64 burstTime = 1'500'000;
/// The pilot waits for up to a second and a half after a 429 and has its full pace again half a minute later.
constexpr qint64 slowTime = 31 * second + second / 2;
/// More are never under way, calls without an answer among them: with fewer left a run is at its end, or at its
/// reserve, and not all that it could do is asked of it.
constexpr qint64 underWay = 48;

const FaultPlan::Shares &planned()
{
    static const FaultPlan::Shares shares{
        {Fault::Timeout, 0.01}, {Fault::Reset, 0.01}, {Fault::ServerError, 0.02}, {Fault::Lost, 0.005}};
    return shares;
}

} // namespace

FaultySandbox::FaultySandbox(Plan plan)
    : m_plan(plan)
{
    SandboxOptions options;
    options.institutions = 1;
    options.usersPerInstitution = plan.changes;
    options.seed = plan.seed;
    options.dailyLimit = plan.reserve + static_cast<qint64>(reserveAt * callsPerChange * plan.changes);
    options.faults = planned();
    options.clock = [this] { return utc(); };
    m_there = std::make_unique<QObject>();
    m_there->moveToThread(&m_thread);
    m_thread.start();
    m_url = onThread([&] {
        m_server = std::make_unique<SandboxServer>(options);
        m_code = m_server->institutions().first().code;
        m_key = m_server->key(m_code);
        m_timer = std::make_unique<QTimer>();
        m_timer->setTimerType(Qt::PreciseTimer);
        m_timer->setInterval(20ms);
        QObject::connect(m_timer.get(), &QTimer::timeout, m_timer.get(), [this] { watch(); });
        m_timer->start();
        return m_server->listen() ? m_server->url() : QUrl();
    });
}

FaultySandbox::~FaultySandbox()
{
    onThread([this] {
        m_timer.reset();
        m_server.reset();
        return true;
    });
    m_thread.quit();
    m_thread.wait();
}

qint64 FaultySandbox::steadyMicroseconds()
{
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

QList<QJsonObject> FaultySandbox::users() const
{
    return onThread([this] { return m_server->users(m_code); });
}

qint64 FaultySandbox::calls() const
{
    return onThread([this] { return m_server->calls(); });
}

void FaultySandbox::turnDay()
{
    onThread([this] {
        ++m_days;
        m_server->setDailyLimit(plentyOfCalls);
        return true;
    });
}

void FaultySandbox::setShares(bool burst)
{
    m_server->faults().setShares(burst ? FaultPlan::Shares{{Fault::TooMany, 1.0}} : planned());
}

/// What the plan wants after so many calls.
void FaultySandbox::play(qint64 calls)
{
    const qint64 now = steadyMicroseconds();
    const double done = static_cast<double>(calls) / (callsPerChange * m_plan.changes);
    if (m_burstUntil == 0 && m_bursts < std::ssize(bursts) && done >= bursts.at(static_cast<size_t>(m_bursts))) {
        ++m_bursts;
        m_burstUntil = now + burstTime;
        m_slowUntil = m_burstUntil + slowTime;
        setShares(true);
    } else if (m_burstUntil != 0 && now >= m_burstUntil) {
        m_burstUntil = 0;
        setShares(false);
    }
    // Somebody else took all that were left: Alma's own answer says so, no header before.
    if (m_days > 0 && !m_usedUp && done >= usedUpAt) {
        m_usedUp = true;
        m_server->setDailyLimit(0);
    }
}

void FaultySandbox::watch()
{
    const qint64 calls = m_server->calls();
    play(calls);
    const qint64 now = steadyMicroseconds();
    const qint64 changesLeft = m_changesLeft;
    const qint64 callsLeft = calls > 0 ? m_server->callsLeft(m_code) - m_plan.reserve : plentyOfCalls;
    const bool sending = changesLeft > 0 && callsLeft > 0;
    const bool full = changesLeft > underWay && callsLeft > underWay && now >= m_slowUntil;
    if (sending && m_lastSending) {
        m_figures.overallCalls += calls - m_lastCalls;
        m_figures.overallSeconds += static_cast<double>(now - m_lastTime) / second;
    }
    if (full && m_lastFull) {
        m_figures.calls += calls - m_lastCalls;
        m_figures.seconds += static_cast<double>(now - m_lastTime) / second;
    }
    const qint64 earned = m_server->thresholdAnswers();
    if (m_server->callsLeft(m_code) > 0)
        m_figures.tooFast += earned - m_lastEarned;
    m_lastEarned = earned;
    m_lastSending = sending;
    m_lastFull = full;
    m_lastTime = now;
    m_lastCalls = calls;
}

FaultySandbox::Writes FaultySandbox::writes() const
{
    return onThread([this] {
        Writes writes;
        QSet<QString> done;
        for (const Arrival &arrival : m_server->arrivals()) {
            ++writes.arrivals;
            // All creates share one path: the body says which user.
            const QString target =
                QString::fromLatin1(arrival.method) + (arrival.method == "POST" ? arrival.bodyHash : arrival.pathHash);
            if (done.contains(target))
                ++writes.doubles;
            else if (arrival.fate == u"done" || arrival.fate.endsWith(u"-done"))
                done.insert(target);
        }
        writes.targets = done.size();
        return writes;
    });
}

FaultySandbox::Figures FaultySandbox::figures() const
{
    return onThread([this] {
        Figures figures = m_figures;
        figures.fewestLeft = m_server->fewestCallsLeft(m_code).value_or(0);
        const auto drawn = m_server->faults().drawn();
        for (const auto &[fault, share] : planned())
            figures.faults.insert(faultWord(fault), drawn.value(fault));
        figures.faults.insert(faultWord(Fault::TooMany), drawn.value(Fault::TooMany));
        return figures;
    });
}

} // namespace soak
