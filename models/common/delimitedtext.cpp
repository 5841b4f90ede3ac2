// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/delimitedtext.h"

#include "services/core/csv.h"

using namespace Qt::StringLiterals;

namespace skranke::delimitedtext {

QString tabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells = row;
        for (QString &cell : cells) {
            for (const QChar breaking : {u'\t', u'\n', u'\r', u'\u2028'})
                cell.replace(breaking, u' ');
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QString commaSeparated(const QList<QStringList> &rows, QChar separator)
{
    QString text;
    for (const QStringList &cells : rows)
        text += csv::line(cells, separator);
    return text;
}

QChar cellSeparator()
{
    return csv::separatorOfLanguage();
}

} // namespace skranke::delimitedtext
