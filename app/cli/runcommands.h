// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `users runs`: Alma's own import runs.
[[nodiscard]] QList<Command> runCommands();

} // namespace skranke::cli
