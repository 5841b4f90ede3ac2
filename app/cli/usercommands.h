// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `users check|sync|plan`.
[[nodiscard]] QList<Command> userCommands();

} // namespace skranke::cli
