// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QJsonObject>
#include <QList>

namespace skranke::userfields {

/// What rule 3 says about an update whose target may have changed since base.
struct Rebase {
    QJsonObject result; ///< fresh with the edits applied; meaningful without conflicts
    /// Touched paths that changed elsewhere to something else than we want, and elements that we mark as the preferred
    /// one while others marked another one: a list has one at the most (`spec/user-import.md` 2.3).
    QList<FieldPath> conflicts;
    QList<FieldPath> carried; ///< paths that changed elsewhere and are kept as they are now
};
/// Elements of a list that are marked as the preferred one, where its kind has such a mark.
[[nodiscard]] QList<FieldPath> preferredOf(const QJsonObject &user, const QString &member);
[[nodiscard]] Rebase rebase(const QJsonObject &base, const QList<Edit> &intent, const QJsonObject &fresh);

} // namespace skranke::userfields
