// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/quotapilot.h"

#include <QCoroTask>
#include <QTimeZone>

#include <chrono>
#include <memory>

/// What the tests of the quota pilot share.
namespace quotatesting {

using namespace skranke;
using namespace Qt::StringLiterals;

inline qint64 steady()
{
    const auto time = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(time).count();
}

inline Institution institutionWith(int reserve = 0, double callsPerSecond = 25)
{
    Institution institution;
    institution.code = InstitutionCode(u"NSK"_s);
    institution.reserve = reserve;
    institution.callsPerSecond = callsPerSecond;
    return institution;
}

/// A day that a test moves; the pace runs on real time.
struct Calendar {
    std::shared_ptr<QDateTime> now = std::make_shared<QDateTime>(QDate(2026, 6, 10), QTime(12, 0), QTimeZone::UTC);

    [[nodiscard]] QuotaPilot::Clock clock() const
    {
        return {.steadyMicroseconds = steady, .utc = [time = now] { return *time; }};
    }
};

/// So that many calls may be under way.
inline void tellAFigure(QuotaPilot &pilot, const QString &code = u"NSK"_s)
{
    pilot.answered(InstitutionCode(code), 1'000'000);
}

/// Waits for a turn and notes `name` when it is given, else why it was not.
inline QCoro::Task<> note(QuotaPilot *pilot, Institution institution, QString name, QStringList *order,
                          CancelToken work = {})
{
    const auto turn = co_await pilot->turn(institution, work);
    order->append(turn ? name : turn.error().code);
}

} // namespace quotatesting
