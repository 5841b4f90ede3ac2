// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/preferences.h"

#include <QString>

namespace skranke {

/// The preferences of a profile, kept as words in `preferences.ini`. Values out of range are brought back into it.
[[nodiscard]] Preferences loadPreferences(const QString &folder);
/// `Storage` when the file cannot be written.
[[nodiscard]] Result<> savePreferences(const QString &folder, const Preferences &preferences);

} // namespace skranke
