// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/fieldrow.h"
#include "services/userimport/userimport.h"

#include <QHash>
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
    bool liftedOnly = false; ///< hand edits that Alma's own load would no longer protect
    bool differingOnly = false; ///< only rows where our own writing and Alma's nightly load differ
    QString text = {}; ///< in name, primary id or values

    bool operator==(const PlanFilter &) const = default;
};

/// One row of the plan's table: a field of a person, or a person as a whole. When two plans are compared, a row may be
/// there for what only the nightly load would do; it is then one of that plan alone.
struct PlanRow {
    qsizetype user = -1; ///< index in the plan's users; -1: only the nightly load's plan has the person
    qsizetype field = -1; ///< index in the person's fields; -1: none there
    qsizetype nightlyUser = -1; ///< index in the users of the plan that is compared with; -1: it has nobody for it
    qsizetype nightlyField = -1; ///< the same field there; -1: none there
    bool differs = false; ///< the two plans leave the field, or the person, otherwise

    [[nodiscard]] bool isWholePerson() const { return field < 0 && nightlyField < 0; }
    [[nodiscard]] bool isNightlyOnly() const { return field < 0 && nightlyField >= 0; }
};

/// "Family name, Given name" of a planned person, the primary id when the plan knows no name, the record's
/// number when it knows neither.
[[nodiscard]] QString displayName(const PlannedUser &user);

/// What happens to the field of this person: nothing to that of somebody who is held back. What is counted of a plan,
/// and shown behind the count.
[[nodiscard]] FieldOutcome outcomeOf(const PlannedUser &user, const FieldDecision &field);

/// The rows of a plan, in the order of the file. With `nightly`, the plan of the other semantics for the same bytes,
/// each row also carries what that one says, and fields and persons that only it changes are added where they belong:
/// it names fields of which the file cannot speak (`spec/user-import.md` 6.2, "Scope"). What is counted of `plan`
/// itself (action, outcome, protected) is never behind such a row. Pure.
[[nodiscard]] QList<PlanRow> planRows(const Plan &plan, const Plan *nightly, const PlanFilter &filter);

/// How many rows the filter for a field, or for a rule, would show; and in how many rows two plans differ.
struct PlanCounts {
    QHash<QString, int> members = {};
    QHash<DecidedBy, int> rules = {};
    qint64 differing = 0;
};
[[nodiscard]] PlanCounts planCounts(const Plan &plan, const Plan *nightly = nullptr);

} // namespace skranke
