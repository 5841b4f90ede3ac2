// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <string_view>

namespace skranke {

/// The parts of a Feide id (`spec/user-import.md` 5.3) and what is wrong with it. Pure; keeps nothing.
struct FeideId {
    std::string_view user;
    std::string_view realm;
    bool wellFormed = false; ///< one `@`, user and realm not empty, no blanks, no control characters (P01)
    bool realmIsDomain = false; ///< labels of letters, digits and hyphens, at least two (P02)
    bool hasUpperCase = false; ///< P03

    /// `utf8`: how bytes above 0x7F are read.
    [[nodiscard]] static FeideId parse(std::string_view text, bool utf8);
};

} // namespace skranke
