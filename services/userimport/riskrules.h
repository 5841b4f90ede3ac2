// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/groupkinds.h"
#include "services/userimport/userimport.h"

#include <QList>
#include <QString>

namespace skranke {

/// Sikt's list of risks, as ids (`spec/user-import.md` 5.6). RK2 are brakes, RK4 is seen from the calendar.
namespace risks {
inline constexpr QLatin1StringView otherInstitution("RK1");
inline constexpr QLatin1StringView access("RK3");
inline constexpr QLatin1StringView employedStudent("RK5");
} // namespace risks

/// Why a person must decide on what would happen to this user: `RK3` or `RK5`; empty: nobody need. Pure.
///
/// RK3, access for people who should not have it: INACTIVE becomes ACTIVE, a block goes or is no longer active, the
/// expiry date is extended by more than five years, or a borrower becomes staff. RK5: a student's record about a user
/// who has an employee's account; it is skipped, whatever else it says.
[[nodiscard]] QString riskOf(const QList<FieldDecision> &fields, const GroupKinds &kinds);

/// RK5 for a new record whose identifier another user of the institution has.
[[nodiscard]] bool isEmployedStudent(const QString &incomingGroup, const QJsonObject &holder, const GroupKinds &kinds);

} // namespace skranke
