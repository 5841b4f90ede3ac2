// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/comparedfields.h"
#include "services/userimport/fieldpolicies.h"
#include "services/userimport/incominguser.h"
#include "services/userimport/userimport.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace skranke {

/// What decides a merge besides the user and the record.
struct MergePolicy {
    MergeSemantics semantics = MergeSemantics::Api;
    SisEmptySticky sisEmptySticky = SisEmptySticky::Clear;
    QString externalId; ///< code of the SIS profile
    FieldPolicies fields = {}; ///< in place of Alma's own rule; decide under both semantics (6.4)
};

/// What a merge came to.
struct Merged {
    PlannedAction action = PlannedAction::Unchanged; ///< Create, Update, Unchanged or Held
    QString heldBecause; ///< `L09` for an internal user; `L12` for a new user without anything to be its primary id
    QList<FieldDecision> fields; ///< one rule each; those out of scope are left out under API semantics
    QList<Edit> intent; ///< the decisions that change something
    QJsonObject result; ///< predicted user
    /// Sticky fields that Alma must be told to overwrite, by its names (`override=`): a policy wants it so.
    QStringList overrides = {};

    [[nodiscard]] qint64 protectedFields() const; ///< `isProtected` (`protectedfield.h`)
    [[nodiscard]] qint64 lostEdits() const;
    [[nodiscard]] qint64
    liftedProtections() const; ///< fields of which a value of the file would lift Alma's protection
};

/// Which value wins, field by field (`spec/user-import.md` 6.1-6.4). Pure: the same input gives the same bytes.
///
/// An empty `alma` means that there is no such user. The caller has matched the two: a primary id other than `LT` means
/// found under `GL`.
///
/// API semantics predict our own GET-merge-PUT: only fields and list elements that the source can speak of are touched,
/// of lists the External elements of the mapped type; internal elements and everything else are carried over. File
/// semantics predict Alma's nightly load, which reads the record as it stands: what it does not say is emptied,
/// External elements are all replaced, roles and internal elements stay.
///
/// A policy decides under both semantics. It is named as the rule where it keeps Alma's value from the file's, or where
/// something else comes out than would without it.
///
/// A record that deactivates somebody who is not there asks for nothing.
///
/// An internal user is held under both: the nightly load rejects it, and turning it into an external one cannot be
/// taken back (6.1.3), so a person decides.
[[nodiscard]] Merged merge(const QJsonObject &alma, const IncomingUser &incoming, const MergePolicy &policy,
                           const DeliveredValues &delivered = {});

} // namespace skranke
