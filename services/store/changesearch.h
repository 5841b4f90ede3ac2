// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/store/store.h"

#include <QList>

namespace skranke {

/// Changes as people look for them. Reads only; what no longer opens is passed over.
class ChangeSearch {
public:
    explicit ChangeSearch(StoreAccess &access);

    /// Of one target, whatever became of them, newest first.
    [[nodiscard]] Result<QList<Change>> ofTarget(const Target &target, int limit);
    /// Users that are to be created and whose names begin with the words of the text, newest first: nobody else knows
    /// them by name yet. Over all institutions or one (empty code). Looks at the newest `mostOpened` only, since names
    /// of changes are not indexed.
    [[nodiscard]] Result<QList<Change>> newUsers(const InstitutionCode &institution, const QString &text, int limit);

    static constexpr int mostOpened = 2000;

private:
    StoreAccess &m_access;
};

} // namespace skranke
