// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/rules.h"

#include <optional>
#include <string_view>

namespace skranke {

/// Names the cause when XML cannot be read, which a parser only says in words. Pure functions over bytes; not fast.
namespace xmldiagnosis {

/// Offset of the first byte that is no UTF-8.
[[nodiscard]] std::optional<size_t> invalidUtf8(std::string_view bytes);

struct Cause {
    size_t offset = 0;
    Why why = Why::None;
};
/// The first character, written or as `&#1;`, that XML does not allow (Illegal), or the first `&` that begins none of
/// the five predefined names and no character (Entity). Text in UTF-8; within CDATA and comments `&` means nothing.
[[nodiscard]] std::optional<Cause> firstIllegal(std::string_view bytes);

/// Whether XML 1.0 allows a character.
[[nodiscard]] bool isAllowed(char32_t character);

} // namespace xmldiagnosis

} // namespace skranke
