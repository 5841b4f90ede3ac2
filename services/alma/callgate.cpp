// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/callgate.h"

#include <QTimer>

#include <utility>

namespace skranke {

struct CallGate::Place {
    Place(CallGate *where, QString name)
        : gate(where)
        , host(std::move(name))
    {
        clock.setSingleShot(true);
        connect(&clock, &QTimer::timeout, gate, [this] { gate->stepAside(*this); });
    }

    CallGate *gate;
    QString host;
    QTimer clock;
    bool isOverdue = false;
};

CallGate::CallGate(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

CallGate::Pass::Pass(std::unique_ptr<Place> place)
    : m_place(std::move(place))
{
}

CallGate::Pass::Pass(Pass &&other) noexcept = default;

CallGate::Pass::~Pass()
{
    if (m_place)
        m_place->gate->leave(*m_place);
}

void CallGate::Pass::sent()
{
    m_place->clock.start(m_place->gate->m_patience);
}

QCoro::Task<CallGate::Pass> CallGate::enter(QString host, CancelToken work)
{
    Door &door = m_doors[host];
    if (door.hasRoom()) {
        ++door.inside;
    } else {
        const auto turn = std::make_shared<Wakeup>();
        door.waiting.add(work.work(), turn);
        co_await *turn; // `admit` has counted it by then
    }
    co_return Pass(std::make_unique<Place>(this, host));
}

void CallGate::leave(const Place &place)
{
    Door &door = m_doors[place.host];
    --(place.isOverdue ? door.overdue : door.inside);
    if (place.isOverdue)
        --m_overdue;
    admit(door);
}

void CallGate::stepAside(Place &place)
{
    Door &door = m_doors[place.host];
    place.isOverdue = true;
    --door.inside;
    ++door.overdue;
    ++m_overdue;
    admit(door);
}

void CallGate::admit(Door &door)
{
    while (!door.waiting.isEmpty() && door.hasRoom()) {
        ++door.inside;
        const auto next = door.waiting.takeFirst();
        // Not from within a destructor of the one who leaves.
        QTimer::singleShot(0, this, [next] { next->wake(); });
    }
}

} // namespace skranke
