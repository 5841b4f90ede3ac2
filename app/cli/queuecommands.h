// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `queue list|show|approve|withdraw|send|verify|undo|bundle`.
[[nodiscard]] QList<Command> queueCommands();

} // namespace skranke::cli
