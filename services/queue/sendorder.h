// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QHash>
#include <QList>

namespace skranke {

/// In which order changes go out when one needs the id that another one gives up (`spec/change-queue.md`, rule 9).
/// Pure.
struct SendOrder {
    /// Changes of the first list need nothing; those of the next one need one of the list before, and so on.
    QList<QList<ChangeId>> phases;
    QHash<ChangeId, ChangeId>
        needs; ///< which one a change of a later list needs; it may be none of those that are sent
    QList<ChangeId> cyclic; ///< each waits for another one of them: no order would do
};

/// `ids` in proposal order, all that shall be sent; `givers`: for every open change, sent or not, the open one that
/// gives up the id it takes (`ChangeLookup::idGivers`). What one that is not sent has a part in is no cycle yet: it
/// waits.
[[nodiscard]] SendOrder sendOrder(const QList<ChangeId> &ids, const QHash<ChangeId, ChangeId> &givers);

} // namespace skranke
