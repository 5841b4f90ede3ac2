// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/xmluser.h"

#include <QDate>
#include <QString>

namespace skranke {

/// Why a policy decided a field: by whom, why, until when, as it stands in plans and changes (`Edit::reason`). Words
/// that do not change, free of what somebody has typed about a person: the full reason lies sealed in the register,
/// under the number of the entry.
namespace policynote {

/// `owner` is an account or a unit at the desk; `until` invalid: no end.
[[nodiscard]] QString ofEntry(qint64 entry, FieldPolicy policy, const QString &owner, QDate until);
[[nodiscard]] QString ofFile();
[[nodiscard]] QString ofRecord();

/// What people read for it, translated; anything else is shown as it is.
[[nodiscard]] QString text(const QString &note);
/// What people call a policy, translated.
[[nodiscard]] QString policyName(FieldPolicy policy);

} // namespace policynote

} // namespace skranke
