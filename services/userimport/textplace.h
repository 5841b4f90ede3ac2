// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <string_view>

namespace skranke {

/// Where in a text one stands: lines and columns from 1, columns in characters. Goes forwards over pieces that may be
/// cut anywhere, so that a file on one line costs no memory. LF, CR and CRLF end a line, as in XML.
class TextPlace {
public:
    quint32 line = 1;
    quint32 column = 1;

    /// Bytes that are read one by one, when the text is no UTF-8.
    explicit TextPlace(bool utf8 = true)
        : m_utf8(utf8)
    {
    }
    void advance(std::string_view text);

private:
    [[nodiscard]] quint32 characters(std::string_view text) const;
    void advanceSlowly(std::string_view text);

    bool m_utf8;
    bool m_afterReturn = false;
};

} // namespace skranke
