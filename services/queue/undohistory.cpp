// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/undohistory.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace skranke {

UndoHistory::UndoHistory(StoreAccess &access)
    : m_lookup(access)
    , m_changes(access)
{
}

Result<> UndoHistory::load()
{
    if (m_undoings)
        return {};
    auto undoings = m_lookup.undoings();
    if (!undoings)
        return std::unexpected(undoings.error());
    for (auto some = undoings->cbegin(); some != undoings->cend(); ++some) {
        for (const Undoing &undoing : *some)
            m_takenBackBy.insert(undoing.id, some.key());
    }
    m_undoings = *std::move(undoings);
    return {};
}

/// A conflict may have been written, and withdrawn from there; then its pre-image lies in the store.
Result<bool> UndoHistory::wasWritten(const Undoing &undoing)
{
    if (undoing.state == ChangeState::Conflict || undoing.state == ChangeState::Withdrawn)
        return m_changes.hasPreImage(undoing.id);
    return undoing.state == ChangeState::Applied || undoing.state == ChangeState::Kept;
}

Result<QList<UndoHistory::Undoing>> UndoHistory::writtenAround(const ChangeId &id)
{
    QList<Undoing> written;
    QSet<ChangeId> seen; // a circle can only come from a store that was altered
    ChangeId first = id;
    while (m_takenBackBy.contains(first) && !seen.contains(first)) {
        seen.insert(first);
        first = m_takenBackBy.value(first);
    }
    seen.clear();
    QList<ChangeId> open{first};
    while (!open.isEmpty()) {
        const ChangeId next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        for (const Undoing &undoing : m_undoings->value(next)) {
            open.append(undoing.id);
            const auto was = wasWritten(undoing);
            if (!was)
                return std::unexpected(was.error());
            if (*was)
                written.append(undoing);
        }
    }
    return written;
}

Result<TakenBack> UndoHistory::of(const ChangeId &id)
{
    if (const auto loaded = load(); !loaded)
        return std::unexpected(loaded.error());
    if (!m_undoings->contains(id) && !m_takenBackBy.contains(id))
        return TakenBack{};
    const auto written = writtenAround(id);
    if (!written)
        return std::unexpected(written.error());
    const auto self = std::ranges::find(*written, id, &Undoing::id);
    const qint64 row = self == written->cend() ? 0 : self->row; // what began it all is older than the rest
    // The newest of all has nothing behind it, whatever lies in it.
    if (std::ranges::all_of(*written, [row](const Undoing &undoing) { return undoing.row <= row; }))
        return TakenBack{};
    QList<Change> contents;
    for (const Undoing &undoing : *written) {
        auto change = m_changes.find(undoing.id);
        if (!change)
            return std::unexpected(change.error());
        if (*change)
            contents.append(**std::move(change));
    }
    return takenBackOf(id, row, contents);
}

} // namespace skranke
