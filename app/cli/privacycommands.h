// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `privacy purge|show|erase`.
[[nodiscard]] QList<Command> privacyCommands();

} // namespace skranke::cli
