// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `brake list|show|lift|export|sign|import|limits|limit`.
[[nodiscard]] QList<Command> brakeCommands();

} // namespace skranke::cli
