// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

namespace skranke::cli {

/// What the program answers the shell (`design.md`, "Command line").
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< check and plan: severity E or W; send and verify: a change ended neither applied nor kept
    InputUnusable = 2,
    AlmaFailed = 3, ///< Alma or the network
    Stopped = 4, ///< by a brake or a rule
    Usage = 64,
};

/// Which exit code an error leads to; a table, no text is read.
[[nodiscard]] ExitCode exitCodeFor(const Error &error);

} // namespace skranke::cli
