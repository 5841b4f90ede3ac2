// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/xmltext.h"

namespace skranke::sandbox {

QString xmlText(QStringView text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
            continue;
        }
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        const bool impossible = control || c.isSurrogate() || c.unicode() >= 0xfffe;
        clean += impossible ? QChar(QChar::ReplacementCharacter) : c;
    }
    return clean;
}

} // namespace skranke::sandbox
