// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/sendorder.h"
#include "services/store/changerepository.h"

#include <QHash>
#include <QList>

namespace skranke {

/// What one institution gets in a run, the first one first.
struct InstitutionOrder {
    InstitutionCode institution;
    QList<ChangeId> ids;

    bool operator==(const InstitutionOrder &) const = default;
};

/// Divides a run between institutions, whose calls are counted apart, and within each of them fairly between batches:
/// one change of each in turn, so that a small batch does not wait for all of a large one (`spec/change-queue.md`,
/// rule 8). A batch keeps its own order, and every change stands behind the one it needs (rule 9); a batch whose next
/// change has to wait for that loses its turn. Institutions and batches come in the order of their first change.
/// `places`: of all changes in the phases; one without a place is left out. Pure.
[[nodiscard]] QList<InstitutionOrder> fairOrder(const SendOrder &order, const QHash<ChangeId, ChangePlace> &places);

} // namespace skranke
