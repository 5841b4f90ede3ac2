// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/callgate.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace skranke {

struct CallGate::Place {
    Place(CallGate *where, QString name, InstitutionCode whose)
        : gate(where)
        , host(std::move(name))
        , institution(std::move(whose))
    {
        clock.setSingleShot(true);
        connect(&clock, &QTimer::timeout, gate, [this] { gate->stepAside(*this); });
    }

    CallGate *gate;
    QString host;
    InstitutionCode institution;
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

QCoro::Task<CallGate::Pass> CallGate::enter(QString host, InstitutionCode institution, CancelToken work)
{
    Door &door = m_doors[host];
    Room &room = door.rooms[institution];
    if (door.hasPlace(room)) {
        ++room.inside;
        ++door.inside;
    } else {
        const auto turn = std::make_shared<Wakeup>();
        room.waiting.add(work.work(), turn);
        co_await *turn; // `admit` has counted it by then
    }
    co_return Pass(std::make_unique<Place>(this, host, institution));
}

int CallGate::overdue() const
{
    int count = 0;
    for (const Door &door : m_doors) {
        for (const auto &[institution, room] : door.rooms)
            count += room.overdue;
    }
    return count;
}

int CallGate::overdue(const InstitutionCode &institution) const
{
    int count = 0;
    for (const Door &door : m_doors) {
        const auto room = door.rooms.find(institution);
        count += room == door.rooms.end() ? 0 : room->second.overdue;
    }
    return count;
}

void CallGate::leave(const Place &place)
{
    Door &door = m_doors[place.host];
    Room &room = door.rooms[place.institution];
    --(place.isOverdue ? room.overdue : room.inside);
    --door.inside;
    admit(door);
}

void CallGate::stepAside(Place &place)
{
    Door &door = m_doors[place.host];
    Room &room = door.rooms[place.institution];
    place.isOverdue = true;
    --room.inside;
    ++room.overdue;
    admit(door);
}

std::map<InstitutionCode, CallGate::Room>::iterator CallGate::nextRoom(Door &door)
{
    const auto mayCome = [&door](const auto &one) {
        return !one.second.waiting.isEmpty() && door.hasPlace(one.second);
    };
    const auto after = door.rooms.upper_bound(door.lastAdmitted);
    const auto next = std::find_if(after, door.rooms.end(), mayCome);
    if (next != door.rooms.end())
        return next;
    const auto around = std::find_if(door.rooms.begin(), after, mayCome);
    return around == after ? door.rooms.end() : around;
}

void CallGate::admit(Door &door)
{
    for (auto room = nextRoom(door); room != door.rooms.end(); room = nextRoom(door)) {
        ++room->second.inside;
        ++door.inside;
        door.lastAdmitted = room->first;
        const auto next = room->second.waiting.takeFirst();
        // Not from within a destructor of the one who leaves.
        QTimer::singleShot(0, this, [next] { next->wake(); });
    }
}

} // namespace skranke
