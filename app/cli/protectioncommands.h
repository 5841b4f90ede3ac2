// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `protection add|list|end`.
[[nodiscard]] QList<Command> protectionCommands();

} // namespace skranke::cli
