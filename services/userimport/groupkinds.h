// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace skranke {

/// What an institution's user groups are, as codes of Alma's UserGroups table. Data of the code book, empty as shipped:
/// what the groups 1 to 8 stand for is not publicly documented, so each institution says it for itself. A rule whose
/// groups are empty is silent.
struct GroupKinds {
    QSet<QString> borrowers; ///< RK3: from one of these ...
    QSet<QString> staff; ///< ... to one of these gives access
    QSet<QString> students; ///< RK5: a record with one of these ...
    QSet<QString> employees; ///< ... about a user with one of these

    /// Takes over what the object names: `borrowers`, `staff`, `students`, `employees`, each a list of codes. False for
    /// anything else; the sets are then half changed.
    [[nodiscard]] bool apply(const QJsonObject &json);
    bool operator==(const GroupKinds &) const = default;
};

} // namespace skranke
