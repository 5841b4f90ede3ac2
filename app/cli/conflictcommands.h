// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QList>

namespace skranke::cli {

/// `queue compare|resolve`: what to do about an Alma that went on (`spec/change-queue.md`, rules 3 and 4).
[[nodiscard]] QList<Command> conflictCommands();

} // namespace skranke::cli
