// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/fieldrow.h"
#include "services/userimport/userimport.h"

#include <QList>
#include <QString>

#include <optional>

namespace skranke {

/// Which rows of a plan are shown.
struct PlanFilter {
    std::optional<PlannedAction> action = {};
    QString member = {}; ///< only rows of this field
    std::optional<DecidedBy> rule = {};
    std::optional<FieldOutcome> outcome = {};
    bool protectedOnly = false; ///< fields that keep their value by stickiness, segment or protection
    bool differingOnly = false; ///< only rows where our own writing and Alma's nightly load differ
    QString text = {}; ///< in name, primary id or values

    bool operator==(const PlanFilter &) const = default;
};

/// One row of the plan's table: a field of a person, or a person as a whole.
struct PlanRow {
    qsizetype user = -1; ///< index in the plan's users
    qsizetype field = -1; ///< index in the person's fields; -1: the row stands for the person
    std::optional<FieldDecision> nightly = {}; ///< the same field as Alma's nightly load would leave it, when compared

    [[nodiscard]] bool isWholePerson() const { return field < 0; }
};

/// "Family name, Given name" of a planned person, the primary id when the plan knows no name, the record's
/// number when it knows neither.
[[nodiscard]] QString displayName(const PlannedUser &user);

/// What happens to the field of this person: nothing to that of somebody who is held back. What is counted of a plan,
/// and shown behind the count.
[[nodiscard]] FieldOutcome outcomeOf(const PlannedUser &user, const FieldDecision &field);

/// The rows of a plan, in its order. With `nightly`, a plan of the other semantics for the same file, each row also
/// carries what that one says, and fields that only it changes are added. Pure.
[[nodiscard]] QList<PlanRow> planRows(const Plan &plan, const Plan *nightly, const PlanFilter &filter);

/// How many persons' fields of the plan would be shown for each member; for the field filter.
[[nodiscard]] QHash<QString, int> memberCounts(const Plan &plan);
[[nodiscard]] QHash<DecidedBy, int> ruleCounts(const Plan &plan);

} // namespace skranke
