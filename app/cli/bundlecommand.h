// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace skranke::cli {

/// `queue bundle export|open|approve|import`: review at another desk.
[[nodiscard]] Command bundleCommand();

} // namespace skranke::cli
