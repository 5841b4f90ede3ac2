// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/textplace.h"

#include <algorithm>

namespace skranke {

quint32 TextPlace::characters(std::string_view text) const
{
    if (!m_utf8)
        return static_cast<quint32>(text.size());
    return static_cast<quint32>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

void TextPlace::advance(std::string_view text)
{
    if (m_afterReturn || text.find('\r') != std::string_view::npos)
        return advanceSlowly(text);
    const size_t last = text.rfind('\n');
    if (last == std::string_view::npos) {
        column += characters(text);
        return;
    }
    line += static_cast<quint32>(std::ranges::count(text, '\n'));
    column = 1 + characters(text.substr(last + 1));
}

void TextPlace::advanceSlowly(std::string_view text)
{
    for (const char c : text) {
        if (c == '\r' || (c == '\n' && !m_afterReturn)) {
            ++line;
            column = 1;
        } else if (c != '\n') {
            column += characters({&c, 1});
        }
        m_afterReturn = c == '\r';
    }
}

} // namespace skranke
