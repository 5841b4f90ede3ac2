// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/store.h"

#include <QString>
#include <QVariantList>

namespace skranke {

/// Removes every cached user that meets a condition on `cached_user`, with all its rows in the other tables of the
/// cache, in one transaction; memory does not grow with their number. Answers how many.
[[nodiscard]] Result<int> removeCachedUsers(StoreAccess &access, const QString &condition, const QVariantList &binds);

} // namespace skranke
