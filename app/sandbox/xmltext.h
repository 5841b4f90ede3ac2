// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace skranke::sandbox {

/// The text without the characters that XML 1.0 cannot hold (control characters, lone surrogates): U+FFFD in their
/// place.
[[nodiscard]] QString xmlText(QStringView text);

} // namespace skranke::sandbox
