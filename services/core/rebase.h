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
    QList<FieldPath> conflicts; ///< touched paths that changed elsewhere to something else than we want
    QList<FieldPath> carried; ///< paths that changed elsewhere and are kept as they are now
};
[[nodiscard]] Rebase rebase(const QJsonObject &base, const QList<Edit> &intent, const QJsonObject &fresh);

} // namespace skranke::userfields
