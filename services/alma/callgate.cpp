// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/callgate.h"

#include <QTimer>

#include <utility>

namespace skranke {

CallGate::CallGate(QObject *parent)
    : QObject(parent)
{
}

CallGate::Pass::Pass(CallGate *gate, QString host)
    : m_gate(gate)
    , m_host(std::move(host))
{
}

CallGate::Pass::Pass(Pass &&other) noexcept
    : m_gate(std::exchange(other.m_gate, nullptr))
    , m_host(std::move(other.m_host))
{
}

CallGate::Pass::~Pass()
{
    if (m_gate)
        m_gate->leave(m_host);
}

QCoro::Task<CallGate::Pass> CallGate::enter(QString host, CancelToken work)
{
    Door &door = m_doors[host];
    if (door.inside >= widest) {
        // Whoever leaves hands the place over, so `inside` stays as it is.
        const auto place = std::make_shared<Wakeup>();
        door.waiting.add(work.work(), place);
        co_await *place;
    } else {
        ++door.inside;
    }
    co_return Pass(this, host);
}

void CallGate::leave(const QString &host)
{
    Door &door = m_doors[host];
    if (door.waiting.isEmpty()) {
        --door.inside;
        return;
    }
    const auto next = door.waiting.takeFirst();
    // Not from within a destructor of the one who leaves.
    QTimer::singleShot(0, this, [next] { next->wake(); });
}

} // namespace skranke
