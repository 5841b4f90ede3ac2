// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/feideid.h"

#include "services/userimport/bups1lines.h"

#include <algorithm>

namespace skranke {

namespace {

bool isLabel(std::string_view label)
{
    if (label.empty() || label.size() > 63 || label.front() == '-' || label.back() == '-')
        return false;
    return std::ranges::all_of(label,
                               [](char c) { return isUpperAscii(upperAscii(c)) || isDigitAscii(c) || c == '-'; });
}

bool isDomain(std::string_view name)
{
    if (name.size() > 253)
        return false;
    int labels = 0;
    for (size_t start = 0; start <= name.size(); ++labels) {
        const size_t end = std::min(name.find('.', start), name.size());
        if (!isLabel(name.substr(start, end - start)))
            return false;
        start = end + 1;
    }
    return labels >= 2;
}

} // namespace

FeideId FeideId::parse(std::string_view text)
{
    FeideId id;
    const size_t at = text.find('@');
    if (at != std::string_view::npos) {
        id.user = text.substr(0, at);
        id.realm = text.substr(at + 1);
    }
    id.hasUpperCase = std::ranges::any_of(text, isUpperAscii);
    const bool clean =
        std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
    id.wellFormed = clean && !id.user.empty() && !id.realm.empty() && id.realm.find('@') == std::string_view::npos;
    id.realmIsDomain = isDomain(id.realm);
    return id;
}

} // namespace skranke
