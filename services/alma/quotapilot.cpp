// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/quotapilot.h"

#include "services/alma/fairline.h"
#include "services/alma/quotaday.h"
#include "services/alma/quotafile.h"
#include "services/alma/wakeup.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

using std::chrono::milliseconds;

/// How often cancel is looked at while callers wait.
constexpr milliseconds longestSleep{50};
/// Window and status bar need no more.
constexpr milliseconds meterPulse{300};

struct Waiter {
    Institution institution;
    CancelToken cancel;
    Wakeup turn;
    Result<QuotaPilot::Turn> outcome;
};
using WaiterPointer = std::shared_ptr<Waiter>;

Error stopped(const QString &code, const QString &detail, const InstitutionCode &institution)
{
    return {.kind = Error::Kind::RateLimited, .code = code, .detail = detail, .subject = institution.toString()};
}

struct EndedCall {
    std::optional<QuotaPilot::Turn> turn; ///< of one that was answered
    qint64 at = 0;
    int remaining = -1;
    bool sent = true;
};

/// All that waits for, and is to be told to, one institution's shared file.
struct Desk {
    Desk(const QString &folder, const InstitutionCode &institution)
        : file(folder, institution)
    {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
    }

    QuotaFile file;
    QTimer timer;
    FairLine<WaiterPointer> waiting;
    QuotaState last; ///< as read last
    QList<EndedCall> ended; ///< since the file was written last
    bool slow = false;
    std::optional<qint64> stop; ///< when the call began that met the daily limit
    std::optional<qint64> forget; ///< when it was asked for
    bool changed = false; ///< since the last `meterChanged`
    qint64 lastStart = 0;

    [[nodiscard]] bool hasNews() const { return !ended.isEmpty() || slow || stop || forget; }
};

} // namespace

struct QuotaPilot::Private {
    Private(QuotaPilot *pilot, QString where, Clock time)
        : q(pilot)
        , folder(std::move(where))
        , clock(std::move(time))
    {
        pulse.setInterval(meterPulse);
        QObject::connect(&pulse, &QTimer::timeout, q, [this] { tellMeters(); });
    }

    QuotaPilot *q;
    QString folder;
    Clock clock;
    Preferences::QuotaMidnight midnight = Preferences::QuotaMidnight::Utc;
    QTimer pulse;
    std::unordered_map<QString, std::unique_ptr<Desk>> desks;

    Desk &desk(const InstitutionCode &institution)
    {
        auto &desk = desks[institution.toString()];
        if (!desk) {
            desk = std::make_unique<Desk>(folder, institution);
            QObject::connect(&desk->timer, &QTimer::timeout, q, [this, wanted = desk.get()] { advance(*wanted); });
        }
        return *desk;
    }

    /// What is known now, of all processes.
    [[nodiscard]] QuotaState stateOf(const InstitutionCode &institution);
    void advance(Desk &desk);
    void tell(Desk &desk, QuotaState &state, qint64 now, const QDateTime &utc);
    /// Whether the first in the queue was served, one way or the other.
    bool serveFirst(Desk &desk, QuotaState &state, qint64 now, const QDateTime &utc);
    void tellMeters();

    /// Whether what Alma said today may be about the day before: its midnight may be another, or its clock.
    [[nodiscard]] bool isDoubtful(const QuotaState &state, const QDateTime &utc) const
    {
        return isQuotaDayDoubtful(utc, midnight) && state.renewed != quotaDay(utc, midnight);
    }
    /// UTC; when an institution whose calls are used up is asked again.
    [[nodiscard]] QDateTime goesOnAt(const QuotaState &state, const QDateTime &utc) const
    {
        return isDoubtful(state, utc) ? utc.addDuration(QuotaState::probeEvery) : nextQuotaMidnight(utc, midnight);
    }

    void touch(Desk &desk)
    {
        desk.changed = true;
        if (!pulse.isActive())
            pulse.start();
    }
};

QuotaState QuotaPilot::Private::stateOf(const InstitutionCode &institution)
{
    Desk &known = desk(institution);
    QuotaState state = known.file.read();
    // Read without the lock: half a write of another process gives a fresh state, ours is then the better one.
    if (state.started == 0)
        state = known.last;
    const QDateTime utc = clock.utc();
    state.repair(clock.steadyMicroseconds());
    state.enter(quotaDay(utc, midnight), utc);
    return state;
}

void QuotaPilot::Private::tell(Desk &desk, QuotaState &state, qint64 now, const QDateTime &utc)
{
    const QDate today = quotaDay(utc, midnight);
    state.enter(today, utc);
    state.giveUpAbandoned(now);
    if (desk.forget)
        state.forget(*desk.forget);
    desk.forget.reset();
    for (const EndedCall &call : std::as_const(desk.ended)) {
        state.finished = std::min(state.started, state.finished + 1);
        const bool ofAnotherKey = call.turn && call.turn->given < state.forgottenAt;
        if (call.remaining >= 0 && !ofAnotherKey)
            state.said(call.remaining, today);
        else if (call.sent && !ofAnotherKey)
            state.spend(1);
        if (call.turn && call.remaining < 0)
            ++state.silent;
        if (call.turn)
            state.pace.answered(call.turn->given, call.at);
    }
    desk.ended.clear();
    if (desk.slow)
        state.pace.slowDown(now, CallPace::second + QRandomGenerator::global()->bounded(qint64(500'000)));
    if (desk.stop && *desk.stop >= state.forgottenAt)
        state.pausedUntil = goesOnAt(state, utc);
    desk.slow = false;
    desk.stop.reset();
}

bool QuotaPilot::Private::serveFirst(Desk &desk, QuotaState &state, qint64 now, const QDateTime &utc)
{
    const WaiterPointer &first = desk.waiting.first();
    const Institution &institution = first->institution;
    if (state.pausedUntil.isValid() && state.pausedUntil > utc) {
        first->outcome =
            std::unexpected(stopped(u"DAILY_THRESHOLD"_s, u"the calls of the day are used up"_s, institution.code));
        return true;
    }
    if (state.awaitsFigure(now)) {
        desk.timer.start(longestSleep);
        return false;
    }
    const qint64 left = qint64(state.remaining) - state.inFlight(now);
    const bool atReserve = state.remaining >= 0 && left - 1 < institution.reserve;
    // The first figure there ever was: nothing says that it is of the day before.
    if (state.remaining >= 0 && state.before < 0 && !atReserve)
        state.renewed = state.day;
    if (atReserve && !(isDoubtful(state, utc) && state.mayProbe(now))) {
        first->outcome =
            std::unexpected(stopped(u"daily-reserve"_s, u"the reserve of the day is reached"_s, institution.code));
        return true;
    }
    const qint64 time = state.pace.earliest(now, institution.callsPerSecond);
    if (time > now) {
        const auto sleep = std::chrono::ceil<milliseconds>(std::chrono::microseconds(time - now));
        desk.timer.start(std::min(sleep, longestSleep));
        return false;
    }
    state.begin(now, institution.callsPerSecond);
    desk.lastStart = now;
    first->outcome = QuotaPilot::Turn{.given = now};
    return true;
}

void QuotaPilot::Private::advance(Desk &desk)
{
    std::vector<WaiterPointer> served;
    desk.waiting.removeIf([&served](const WaiterPointer &waiter) {
        if (!waiter->cancel.isCanceled())
            return false;
        waiter->outcome = std::unexpected(Error{.kind = Error::Kind::Canceled});
        served.push_back(waiter);
        return true;
    });
    if (!desk.waiting.isEmpty() || desk.hasNews()) {
        Result<bool> locked = desk.file.tryLock();
        if (locked && !*locked) {
            desk.timer.start(milliseconds(QRandomGenerator::global()->bounded(1, 4)));
        } else if (locked) {
            const qint64 now = clock.steadyMicroseconds();
            const QDateTime utc = clock.utc();
            QuotaState state = desk.file.read();
            state.repair(now);
            tell(desk, state, now, utc);
            while (!desk.waiting.isEmpty() && serveFirst(desk, state, now, utc))
                served.push_back(desk.waiting.takeFirst());
            const Result<> written = desk.file.write(state);
            desk.file.unlock();
            if (!written)
                locked = std::unexpected(written.error());
            desk.last = state;
            touch(desk);
        }
        if (!locked) {
            // Pacing by this process alone could break the limit of all, so nobody goes.
            while (!desk.waiting.isEmpty())
                served.push_back(desk.waiting.takeFirst());
            for (const WaiterPointer &waiter : served) {
                if (waiter->outcome)
                    waiter->outcome = std::unexpected(locked.error());
            }
        }
    }
    // Last, because each of them may come straight back for the next turn.
    for (const WaiterPointer &waiter : served)
        waiter->turn.wake();
}

void QuotaPilot::Private::tellMeters()
{
    const qint64 now = clock.steadyMicroseconds();
    bool busy = false;
    QList<InstitutionCode> news;
    for (auto &[code, desk] : desks) {
        // The measured pace sinks for five seconds after the last call.
        const bool fading = desk->lastStart > 0 && now - desk->lastStart < 6 * CallPace::second;
        busy = busy || fading;
        if (desk->changed || fading)
            news.append(InstitutionCode(code));
        desk->changed = false;
    }
    if (!busy)
        pulse.stop();
    for (const InstitutionCode &institution : news)
        Q_EMIT q->meterChanged(institution);
}

QuotaPilot::QuotaPilot(QString folder, QObject *parent)
    : QuotaPilot(std::move(folder),
                 Clock{.steadyMicroseconds =
                           [] {
                               const auto time = std::chrono::steady_clock::now().time_since_epoch();
                               return qint64(std::chrono::duration_cast<std::chrono::microseconds>(time).count());
                           },
                       .utc = [] { return QDateTime::currentDateTimeUtc(); }},
                 parent)
{
}

QuotaPilot::QuotaPilot(QString folder, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(folder), std::move(clock)))
{
}

QuotaPilot::~QuotaPilot() = default;

void QuotaPilot::setMidnight(Preferences::QuotaMidnight midnight)
{
    d->midnight = midnight;
}

QDateTime QuotaPilot::goesOnAt() const
{
    const QDateTime utc = d->clock.utc();
    QDateTime first = nextQuotaMidnight(utc, d->midnight);
    for (const auto &[code, desk] : d->desks)
        first = std::min(first, d->goesOnAt(desk->last, utc));
    return first;
}

QuotaForecast QuotaPilot::forecast(const Institution &institution, qint64 calls, double made) const
{
    const QDateTime utc = d->clock.utc();
    const QuotaState state = d->stateOf(institution.code);
    const bool paused = state.pausedUntil.isValid() && state.pausedUntil > utc;
    const bool usedUp = state.remaining >= 0 && state.remaining <= institution.reserve;
    QuotaDemand demand{.calls = calls,
                       .callsPerSecond = institution.callsPerSecond,
                       .made = made,
                       .remaining = paused ? 0 : state.remaining,
                       .reserve = institution.reserve};
    if (paused || usedUp)
        demand.goesOnAt = paused ? state.pausedUntil : d->goesOnAt(state, utc);
    return skranke::forecast(demand, utc, d->midnight);
}

QCoro::Task<Result<QuotaPilot::Turn>> QuotaPilot::turn(Institution institution, CancelToken cancel)
{
    const auto waiter = std::make_shared<Waiter>();
    waiter->institution = std::move(institution);
    waiter->cancel = std::move(cancel);
    Desk &desk = d->desk(waiter->institution.code);
    const bool isFirst = desk.waiting.isEmpty();
    desk.waiting.add(waiter->cancel.work(), waiter);
    if (isFirst)
        d->advance(desk);
    co_await waiter->turn;
    co_return waiter->outcome;
}

void QuotaPilot::answered(const InstitutionCode &institution, int remaining, std::optional<Turn> turn)
{
    Desk &desk = d->desk(institution);
    desk.ended.append({.turn = turn, .at = d->clock.steadyMicroseconds(), .remaining = remaining});
    d->advance(desk);
}

void QuotaPilot::notSent(const InstitutionCode &institution)
{
    Desk &desk = d->desk(institution);
    desk.ended.append({.turn = {}, .at = d->clock.steadyMicroseconds(), .sent = false});
    d->advance(desk);
}

void QuotaPilot::limited(const InstitutionCode &institution, bool daily, std::optional<Turn> turn)
{
    Desk &desk = d->desk(institution);
    const qint64 begun = turn ? turn->given : d->clock.steadyMicroseconds();
    if (daily)
        desk.stop = std::max(begun, desk.stop.value_or(begun));
    else
        desk.slow = true;
    d->advance(desk);
}

void QuotaPilot::forget(const InstitutionCode &institution)
{
    Desk &desk = d->desk(institution);
    desk.forget = d->clock.steadyMicroseconds();
    d->advance(desk);
}

QuotaPilot::Meter QuotaPilot::meter(const InstitutionCode &institution) const
{
    const QuotaState state = d->stateOf(institution);
    return {.remaining = state.remaining,
            .callsPerSecond = state.pace.measured(d->clock.steadyMicroseconds()),
            .pausedUntil = state.pausedUntil};
}

} // namespace skranke
