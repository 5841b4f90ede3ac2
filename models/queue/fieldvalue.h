// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace skranke {

/// Values of users and changes as people read them, in the language and locale of the program. Holds personal data: for
/// the screen only.
namespace fieldvalue {

/// One value of a member or of a list element. Absent, null, "" and [] give an empty text; a coded value is its code
/// and description (`2 Employee`), a date the locale's, a list its elements, each with "(internal)" when it is so.
[[nodiscard]] QString text(const QString &member, const QJsonValue &value);

/// For comparing and sorting, the same in every language: dates as ISO, codes without description.
[[nodiscard]] QString sortText(const QString &member, const QJsonValue &value);

/// "Family name, Given name" of a user object; the primary id when it has no name.
[[nodiscard]] QString displayName(const QJsonObject &user);
/// The person a change is about: from the result, else the base, else the target's key.
[[nodiscard]] QString displayName(const Change &change);

} // namespace fieldvalue

} // namespace skranke
