// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/errortext.h"

#include <optional>

namespace skranke {

/// The part of `errorText` for the protection register. Own codes: `protection-field`, `protection-policy`,
/// `protection-dates`, `protection-reason`, `protection-owner`, `protection-damaged`, `unknown-protection`,
/// `several-users`.
[[nodiscard]] std::optional<ErrorText> protectionErrorText(const Error &error);

} // namespace skranke
