// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/queue/amendment.h"
#include "services/userimport/userimport.h"

#include <QJsonValue>
#include <QList>

#include <optional>

namespace skranke {

/// What happens to one field (`spec/user-import.md` 6.5).
enum class FieldOutcome {
    Unchanged,
    Changes,
    Blocked, ///< the file wants another value and does not get it: sticky, internal, protected
    HandEditLost, ///< what a person typed in Alma is overwritten
    Emptied,
    Disputed, ///< depends on `sisEmptySticky`
};

/// One field of one person or one change, as the field tables show it.
struct FieldRow {
    FieldPath path;
    QJsonValue now; ///< in Alma when the change was made (the base); undefined: absent
    QJsonValue incoming; ///< in the file, or what we want (mine)
    QJsonValue theirs; ///< in Alma when it was sent; only for a three-way view
    QJsonValue result;
    DecidedBy rule = DecidedBy::FileValue;
    QString reason;
    FieldOutcome outcome = FieldOutcome::Unchanged;
    bool liftsProtection = false; ///< as in `FieldDecision`
    bool unresolved = false; ///< a three-way conflict: nobody has decided the result
    std::optional<Side> taken = {}; ///< a three-way conflict that a person decided
};

[[nodiscard]] bool isEmptyValue(const QJsonValue &value);
[[nodiscard]] FieldOutcome outcomeOf(const FieldDecision &decision);
/// Stable English word, for delegates and tests.
[[nodiscard]] QString toWord(FieldOutcome outcome);
[[nodiscard]] QString outcomeName(FieldOutcome outcome);
/// True when a plan's table should show the field: something changes, is blocked, lost or disputed.
[[nodiscard]] bool isWorthShowing(const FieldDecision &decision);

/// All fields of a planned person, in the order of `fieldnames::known`.
[[nodiscard]] QList<FieldRow> fieldRows(const QList<FieldDecision> &fields);
/// The edits of a change; for a create and a delete the edits, or every field of the user when there are none.
[[nodiscard]] QList<FieldRow> fieldRows(const Change &change);
/// A user as Alma has it, of whom nothing is planned.
[[nodiscard]] QList<FieldRow> fieldRows(const QJsonObject &user);
/// Base, mine, theirs and the automatic merge: every edited path and every path that changed elsewhere. `theirs` is the
/// user as it was read when the conflict was found, `resolution` what a person decided so far.
[[nodiscard]] QList<FieldRow> threeWayRows(const Change &change, const QJsonObject &theirs,
                                           const Resolution &resolution = {});

} // namespace skranke
