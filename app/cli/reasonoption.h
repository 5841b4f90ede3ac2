// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/exitcode.h"
#include "services/core/error.h"

namespace skranke::cli {

/// `--reason TEXT`, which a person signs: for a second approval and for the lifting of a brake (`signedreason.h`).
void declareReason(QCommandLineParser &parser);

/// Tells the error; a reason that is missing or too long is wrong usage, for the command line can be mended.
[[nodiscard]] ExitCode reasonFailure(const Context &context, const Error &error);

} // namespace skranke::cli
