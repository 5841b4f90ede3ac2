// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/store/changerepository.h"
#include "services/store/store.h"

#include <QHash>

#include <optional>

namespace skranke {

/// What of a change lies open, without a sealed column.
struct ChangeHead {
    ChangeId id;
    BatchId batch;
    InstitutionCode institution;
    ChangeState state = ChangeState::Proposed;
    QString trackingId;
};

[[nodiscard]] ChangeHead headOf(const Change &change);

/// Questions about changes that need no sealed column, asked once for every change of a large batch. They are answered
/// for a change, too, whose sealed parts no longer open. Reads only.
class ChangeLookup {
public:
    explicit ChangeLookup(StoreAccess &access);

    /// Empty when there is no such change.
    [[nodiscard]] Result<std::optional<ChangeState>> stateOf(const ChangeId &id);
    /// When what a change knows of its target was read, or later: when it was proposed, or, of a conflict, when theirs
    /// was seen. UTC; invalid for a change without history.
    [[nodiscard]] Result<QDateTime> knownSince(const ChangeId &id, ChangeState state);
    /// The change that this one takes back; empty for none.
    [[nodiscard]] Result<ChangeId> takenBackBy(const ChangeId &id);
    /// When a change last took a step. UTC; invalid for a change without history.
    [[nodiscard]] Result<QDateTime> lastStep(const ChangeId &id);
    /// The change that is proposed, approved, sending, unknown or conflict for this target, if any.
    [[nodiscard]] Result<std::optional<ChangeHead>> openFor(const Target &target);
    /// In proposal order.
    [[nodiscard]] Result<QList<ChangeHead>> heads(const ChangeFilter &filter);
    /// For every open change that takes an id which another open change of the institution gives up, by a rename or a
    /// delete: that other one (`spec/change-queue.md`, rule 9).
    [[nodiscard]] Result<QHash<ChangeId, ChangeId>> idGivers();
    /// How many changes of a batch, withdrawn ones too, do this (none: whatever they do), counted up to `most`.
    [[nodiscard]] Result<int> countInBatch(const BatchId &batch, std::optional<Operation> operation, int most);
    /// Approved changes of a batch that fewer than two keys have signed, or that two have without a reason.
    [[nodiscard]] Result<QList<ChangeId>> withoutSecond(const BatchId &batch);
    /// A change that takes another one back.
    struct Undoing {
        ChangeId id;
        ChangeState state = ChangeState::Proposed;
        qint64 row = 0; ///< as in `Change`
    };
    /// For every change that others take back, single fields or all of it: those, in proposal order.
    [[nodiscard]] Result<QHash<ChangeId, QList<Undoing>>> undoings();

private:
    StoreAccess &m_access;
};

} // namespace skranke
