// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/common/delimitedtext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace skranke::delimitedtext {

namespace {

QString csvCell(QString cell, QChar separator)
{
    bool isNumber = false;
    QLocale().toDouble(cell, &isNumber);
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()) && !isNumber)
        cell.prepend(u'\'');
    const bool quoted = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r');
    if (!quoted)
        return cell;
    cell.replace(u'"', u"\"\""_s);
    return u'"' + cell + u'"';
}

} // namespace

QString tabSeparated(const QList<QStringList> &rows)
{
    QString text;
    for (QStringList cells : rows) {
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
    for (QStringList cells : rows) {
        for (QString &cell : cells)
            cell = csvCell(cell, separator);
        text += cells.join(separator) + u"\r\n"_s;
    }
    return text;
}

QChar cellSeparator()
{
    return QLocale().decimalPoint() == u"," ? u';' : u',';
}

} // namespace skranke::delimitedtext
