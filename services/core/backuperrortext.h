// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/errortext.h"

#include <optional>

namespace skranke {

/// The part of `errortext.h` that speaks of backups and sealed files; empty for other codes.
[[nodiscard]] std::optional<ErrorText> backupErrorText(const Error &error);

} // namespace skranke
