// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <deque>
#include <utility>

namespace skranke {

/// A line in which pieces of work take turns: between them one after the other, within each first come, first served.
/// So a page that reads one user waits for one call of each run, not for all that a run has asked for
/// (`spec/change-queue.md`, rule 8). Who asks alone and comes back at once stands behind everybody else again.
template <typename Item>
class FairLine {
public:
    /// `work`: what the item belongs to; only compared.
    void add(const void *work, Item item)
    {
        const auto there = std::ranges::find(m_parties, work, &Party::work);
        Party &party = there == m_parties.end() ? m_parties.emplace_back(Party{work, {}}) : *there;
        party.items.push_back(std::move(item));
    }

    [[nodiscard]] bool isEmpty() const { return m_parties.empty(); }
    /// Of a line that is not empty.
    [[nodiscard]] const Item &first() const { return m_parties.front().items.front(); }

    Item takeFirst()
    {
        Party party = std::move(m_parties.front());
        m_parties.pop_front();
        Item item = std::move(party.items.front());
        party.items.pop_front();
        if (!party.items.empty())
            m_parties.push_back(std::move(party));
        return item;
    }

    /// Removes the items for which `isGone` answers true, wherever they stand.
    template <typename Predicate>
    void removeIf(Predicate isGone)
    {
        for (Party &party : m_parties)
            std::erase_if(party.items, isGone);
        std::erase_if(m_parties, [](const Party &party) { return party.items.empty(); });
    }

private:
    struct Party {
        const void *work;
        std::deque<Item> items;
    };
    std::deque<Party> m_parties; // each with an item at least; the next one's turn first
};

} // namespace skranke
