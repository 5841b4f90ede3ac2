// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke {

/// Where the profile lies: `home` (the option `--home`), else the environment's `SKRANKE_HOME`, else `skranke` in the
/// user's data folder. Absolute; the folder need not exist.
[[nodiscard]] QString profileFolder(const QString &home);

/// True for a folder that is not there yet, is empty, or holds what a profile holds. Any other is somebody else's: made
/// private, it would be closed to those who use it.
[[nodiscard]] bool mayBeProfile(const QString &folder);

/// Whether the data key shall lie in a file: asked for by the program, or by `SKRANKE_KEY_FILE`.
[[nodiscard]] bool prefersKeyFile(bool asked);

} // namespace skranke
