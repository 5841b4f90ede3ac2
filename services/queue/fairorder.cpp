// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/fairorder.h"

#include <QSet>

#include <map>
#include <utility>
#include <vector>

namespace skranke {

namespace {

struct BatchQueue {
    BatchId batch;
    QList<ChangeId> ids; // by phase, then as proposed
    qsizetype next = 0;

    [[nodiscard]] bool isDone() const { return next == ids.size(); }
};

struct Share {
    InstitutionCode institution;
    std::vector<BatchQueue> batches;
};

/// One turn of each batch after the other, until nobody has anything left.
QList<ChangeId> inTurns(Share share, const QHash<ChangeId, ChangeId> &needs, const QSet<ChangeId> &ordered)
{
    QList<ChangeId> ids;
    QSet<ChangeId> placed;
    while (!share.batches.empty()) {
        for (BatchQueue &batch : share.batches) {
            const ChangeId &id = batch.ids.at(batch.next);
            const ChangeId needed = needs.value(id);
            // Of all that are left, the first of the lowest phase never waits: this comes to an end.
            if (ordered.contains(needed) && !placed.contains(needed))
                continue;
            ids.append(id);
            placed.insert(id);
            ++batch.next;
        }
        std::erase_if(share.batches, [](const BatchQueue &batch) { return batch.isDone(); });
    }
    return ids;
}

} // namespace

QList<InstitutionOrder> fairOrder(const SendOrder &order, const QHash<ChangeId, ChangePlace> &places)
{
    std::vector<Share> shares;
    std::map<InstitutionCode, size_t> shareOf;
    std::map<std::pair<size_t, BatchId>, size_t> queueOf;
    QSet<ChangeId> ordered;
    for (const QList<ChangeId> &phase : order.phases) {
        for (const ChangeId &id : phase) {
            const auto place = places.constFind(id);
            if (place == places.cend())
                continue;
            const size_t share = shareOf.try_emplace(place->institution, shares.size()).first->second;
            if (share == shares.size())
                shares.push_back({.institution = place->institution, .batches = {}});
            auto &batches = shares.at(share).batches;
            const size_t queue = queueOf.try_emplace({share, place->batch}, batches.size()).first->second;
            if (queue == batches.size())
                batches.push_back({.batch = place->batch, .ids = {}});
            batches.at(queue).ids.append(id);
            ordered.insert(id);
        }
    }
    QList<InstitutionOrder> orders;
    for (Share &share : shares) {
        const InstitutionCode institution = share.institution;
        orders.append({.institution = institution, .ids = inTurns(std::move(share), order.needs, ordered)});
    }
    return orders;
}

} // namespace skranke
