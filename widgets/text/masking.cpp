// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/masking.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int digitsShown = 6;

bool isNationalNumber(QStringView code)
{
    return code.compare("FR"_L1, Qt::CaseInsensitive) == 0 || code.compare("GR"_L1, Qt::CaseInsensitive) == 0;
}

} // namespace

QString maskedLine(const QString &line)
{
    const auto colon = line.indexOf(u':');
    // A byte order mark before the first code must not unmask it.
    QStringView code = QStringView(line).first(qMax(colon, qsizetype(0))).trimmed();
    if (code.startsWith(QChar(0xFEFF)))
        code = code.sliced(1).trimmed();
    if (colon < 0 || !isNationalNumber(code))
        return line;
    QString masked = line;
    int seen = 0;
    for (qsizetype i = colon + 1; i < masked.size(); ++i) {
        const QChar c = masked.at(i);
        if (!c.isLetterOrNumber())
            continue;
        if (!c.isDigit() || seen >= digitsShown)
            masked[i] = u'*';
        if (c.isDigit())
            ++seen;
    }
    return masked;
}

} // namespace skranke
