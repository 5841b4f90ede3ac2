// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `institution add|list|edit|set|remove|key|test`.
[[nodiscard]] QList<Command> institutionCommands();

} // namespace skranke::cli
