// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `backup list|create|restore|export|import`.
[[nodiscard]] QList<Command> backupCommands();

} // namespace skranke::cli
