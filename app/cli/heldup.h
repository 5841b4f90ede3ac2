// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QString>

#include <functional>
#include <optional>

namespace skranke::cli {

/// For `ChangeQueue::SendOptions::heldUp`: says what keeps a sending from going on, and again only when it is something
/// else by then. It is tried every minute at most, for hours perhaps, and the lines end in a log. Copies tell together.
[[nodiscard]] std::function<void(std::optional<Error>)> heldUpTeller(std::function<void(const QString &)> say);

} // namespace skranke::cli
