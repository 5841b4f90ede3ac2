// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sendorder.h"

#include <QSet>

#include <algorithm>

namespace skranke {

SendOrder sendOrder(const QList<ChangeId> &ids, const QHash<ChangeId, ChangeId> &givers)
{
    const QSet<ChangeId> sent(ids.cbegin(), ids.cend());
    SendOrder order;
    for (const ChangeId &id : ids) {
        qsizetype phase = 0;
        QSet<ChangeId> seen{id};
        bool cyclic = false;
        for (ChangeId needed = givers.value(id); !needed.isEmpty(); needed = givers.value(needed)) {
            if (seen.contains(needed)) {
                cyclic = true;
                break;
            }
            seen.insert(needed);
            ++phase;
        }
        // Also what merely leads into a cycle can never have its id. But what is not sent may still be withdrawn.
        if (cyclic && std::ranges::all_of(seen, [&sent](const ChangeId &one) { return sent.contains(one); })) {
            order.cyclic.append(id);
            continue;
        }
        if (phase > 0)
            order.needs.insert(id, givers.value(id));
        while (order.phases.size() <= phase)
            order.phases.append(QList<ChangeId>());
        order.phases[phase].append(id);
    }
    return order;
}

} // namespace skranke
