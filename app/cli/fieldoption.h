// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QStringList>

#include <optional>

namespace skranke::cli {

/// The fields of `--only-field`, e.g. `contact_info.email`; empty: all edits. `nullopt` for an empty name, which a
/// script may have meant as one.
[[nodiscard]] std::optional<QStringList> membersFrom(const Context &context);
/// What is wrong then; translated.
[[nodiscard]] QString memberProblem();

} // namespace skranke::cli
