// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QStringList>

namespace skranke {

/// Words for people: Alma's members as the library field names them, in the language of the program.
namespace fieldnames {

/// `expiry_date` -> "Valid until". A member without a name of ours is answered as Alma writes it.
[[nodiscard]] QString name(const QString &member);
/// As `name`; a list element is told apart by its key: "E-mail (kari@nordskog.example)". Holds personal data.
[[nodiscard]] QString name(const FieldPath &path);
/// Several members in one cell: "Valid until, E-mail"; each named once, in the given order.
[[nodiscard]] QString names(const QStringList &members);
/// Every member that has a name of ours, in the order in which a person page lists them.
[[nodiscard]] const QStringList &known();
/// Place in `known`; unknown members come last.
[[nodiscard]] int order(const QString &member);

} // namespace fieldnames

} // namespace skranke
