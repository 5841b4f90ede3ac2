// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/userimport/groupkinds.h"
#include "services/userimport/incominguser.h"
#include "services/userimport/merge.h"
#include "services/userimport/protection.h"
#include "services/userimport/userimport.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace skranke {

/// Everything that is known about one record when it is decided.
struct PlanSubject {
    IncomingUser incoming;
    qint64 record = 0;
    qint64 line = 0;
    QStringList findings = {}; ///< rule ids
    QString error = {}; ///< the first rule that makes the record unsafe to import; empty: none
    QJsonObject alma = {}; ///< empty: nobody found
    QString conflict = {}; ///< why the match itself is not safe; empty: it is
    QString risk = {}; ///< a risk that other users show: `RK1` or `RK5`
    DeliveredValues delivered = {};
    FieldPolicies policies = {}; ///< of this person, register and file taken together
};

/// What one record comes to.
struct DecidedUser {
    PlannedUser user; ///< `Unchanged`: listed only when something is protected
    qint64 protectedFields = 0;
    qint64 lostEdits = 0;
    qint64 liftedProtections = 0;
};

/// Turns merges into planned users with their changes, and sums them up. Pure: no store, no clock.
class PlanBuilder {
public:
    PlanBuilder(const Institution &institution, MergeSemantics semantics, CheckReport report, GroupKinds kinds = {});

    /// On any thread; the order does not matter.
    [[nodiscard]] DecidedUser decide(PlanSubject subject) const;
    /// In the order of the file.
    void add(DecidedUser decided);
    void addUnchanged(qint64 count);
    /// Entries of the protection register that end, or have just ended.
    void announce(QList<EndingProtection> ending);
    /// After all records, in any order; those beyond the listed ones are only counted.
    void addMissing(QList<PrimaryId> listed, qint64 count);

    /// Sets batch, ids and digests. The builder is used up.
    [[nodiscard]] Plan finished();

private:
    /// Why nothing shall happen to the user; empty: the merge stands.
    [[nodiscard]] QString heldReasonOf(const PlanSubject &subject, const Merged &merged) const;
    [[nodiscard]] Change changeFor(const PlanSubject &subject, const Merged &merged, const QStringList &findings) const;

    Plan m_plan;
    MergePolicy m_policy;
    GroupKinds m_kinds;
};

} // namespace skranke
