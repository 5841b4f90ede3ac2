// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/queue/takenback.h"
#include "services/store/changelookup.h"
#include "services/store/changerepository.h"
#include "services/store/store.h"

#include <QHash>

#include <optional>

namespace skranke {

/// Finds in the store what `takenBackOf` asks for. On the store's thread, within one transaction: which changes undo
/// which is read once. Contents are opened only of changes that were undone in part or whole.
class UndoHistory {
public:
    explicit UndoHistory(StoreAccess &access);

    [[nodiscard]] Result<TakenBack> of(const ChangeId &id);

private:
    using Undoing = ChangeLookup::Undoing;

    [[nodiscard]] Result<> load();
    [[nodiscard]] Result<bool> wasWritten(const Undoing &undoing);
    /// Of all that belongs together with the change, the change that began it excepted.
    [[nodiscard]] Result<QList<Undoing>> writtenAround(const ChangeId &id);

    ChangeLookup m_lookup;
    ChangeRepository m_changes;
    std::optional<QHash<ChangeId, QList<Undoing>>> m_undoings; // by what they take back
    QHash<ChangeId, ChangeId> m_takenBackBy; // undo -> what it takes back
};

} // namespace skranke
