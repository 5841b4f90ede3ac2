// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/store/store.h"

#include <QHash>

#include <optional>

namespace skranke {

/// Questions about changes that need no sealed column, asked once for every change of a large batch. Reads only.
class ChangeLookup {
public:
    explicit ChangeLookup(StoreAccess &access);

    /// Empty when there is no such change.
    [[nodiscard]] Result<std::optional<ChangeState>> stateOf(const ChangeId &id);
    /// Empty when there is no such change.
    [[nodiscard]] Result<BatchId> batchOf(const ChangeId &id);
    /// A change that takes another one back.
    struct Undoing {
        ChangeId id;
        ChangeState state = ChangeState::Proposed;
    };
    /// For every change that some other one takes back: the newest of those.
    [[nodiscard]] Result<QHash<ChangeId, Undoing>> undoings();

private:
    StoreAccess &m_access;
};

} // namespace skranke
