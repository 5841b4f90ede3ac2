// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke {

/// Where the profile lies: `home` (the option `--home`), else the environment's `SKRANKE_HOME`, else `skranke` in the
/// user's data folder. Absolute; the folder need not exist.
[[nodiscard]] QString profileFolder(const QString &home);

} // namespace skranke
