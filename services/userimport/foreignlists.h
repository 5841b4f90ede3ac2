// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QList>
#include <QStringList>

namespace skranke {

/// What in a record would say that it is another institution's (`spec/user-import.md` 5.6, BR07).
struct ForeignLists {
    QStringList realms;
    QStringList libraries;

    bool operator==(const ForeignLists &) const = default;
};

/// Realms and libraries of all institutions of the register but this one, without those that are its own, too: two
/// institutions may share a realm while they merge. Case does not matter.
[[nodiscard]] ForeignLists foreignTo(const Institution &institution, const QList<Institution> &all);

} // namespace skranke
