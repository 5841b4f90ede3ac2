// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/previousindex.h"

#include <algorithm>

namespace skranke {

namespace {

/// Hashes are spread evenly, so the place of one is nearly known: a few steps instead of twenty.
template <typename Row, typename Key>
const Row *findHash(const std::vector<Row> &rows, quint64 wanted, Key key)
{
    size_t low = 0;
    size_t high = rows.size();
    if (high == 0)
        return nullptr;
    auto guess = static_cast<size_t>(((wanted >> 32) * high) >> 32);
    for (size_t step = 8; low < high; step *= 2) {
        guess = std::clamp(guess, low, high - 1);
        const quint64 found = rows[guess].*key;
        if (found == wanted)
            return &rows[guess];
        if (found < wanted) {
            low = guess + 1;
            guess = step > 256 ? (low + high) / 2 : guess + step;
        } else {
            high = guess;
            guess = step > 256 ? (low + high) / 2 : guess - std::min(guess, step);
        }
    }
    return nullptr;
}

} // namespace

void PreviousIndex::reserve(size_t persons)
{
    m_byLt.reserve(persons);
    m_byFi.reserve(persons);
}

void PreviousIndex::add(const std::vector<PreviousPerson> &persons)
{
    for (const PreviousPerson &person : persons) {
        if (person.lt == 0)
            continue;
        m_byLt.push_back({person.lt, person.name, person.hasExpiry});
        if (person.fi != 0)
            m_byFi.push_back({person.fi, person.lt});
    }
}

void PreviousIndex::seal()
{
    // Of two records of one LT the first was loaded (`user-import.md` 5.2, L02).
    std::ranges::stable_sort(m_byLt, {}, &ByLt::lt);
    const auto again = std::ranges::unique(m_byLt, {}, &ByLt::lt);
    m_byLt.erase(again.begin(), again.end());
    std::ranges::sort(m_byFi);
}

std::optional<PreviousIndex::Person> PreviousIndex::find(quint64 lt) const
{
    const ByLt *row = findHash(m_byLt, lt, &ByLt::lt);
    if (!row)
        return {};
    return Person{row->name, row->hasExpiry};
}

bool PreviousIndex::wasAnothers(quint64 fi, quint64 lt) const
{
    if (!findHash(m_byFi, fi, &ByFi::fi))
        return false;
    // The file before may itself have had the id on several records.
    return !std::ranges::binary_search(m_byFi, ByFi{fi, lt});
}

} // namespace skranke
