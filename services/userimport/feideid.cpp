// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/feideid.h"

#include "services/userimport/bups1lines.h"
#include "services/userimport/bups1text.h"

#include <QChar>

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

/// What copy and paste leaves and nobody sees: blanks, controls and signs without a shape.
bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format;
}

} // namespace

FeideId FeideId::parse(std::string_view text, bool utf8)
{
    FeideId id;
    const size_t at = text.find('@');
    if (at != std::string_view::npos) {
        id.user = text.substr(0, at);
        id.realm = text.substr(at + 1);
    }
    id.hasUpperCase = std::ranges::any_of(text, isUpperAscii);
    bool clean = std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; });
    if (std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) > 0x7F; })) {
        for (std::string_view rest = text; !rest.empty();) {
            const char32_t c = utf8 ? takeUtf8(rest) : takeByte(rest);
            clean = clean && !isInvisible(c);
            id.hasUpperCase = id.hasUpperCase || QChar::isUpper(c);
        }
    }
    id.wellFormed = clean && !id.user.empty() && !id.realm.empty() && id.realm.find('@') == std::string_view::npos;
    id.realmIsDomain = isDomain(id.realm);
    return id;
}

} // namespace skranke
