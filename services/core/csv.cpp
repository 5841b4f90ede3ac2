// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/csv.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace skranke::csv {

namespace {

QString written(QString cell, QChar separator)
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

QString line(QStringList cells, QChar separator)
{
    for (QString &cell : cells)
        cell = written(cell, separator);
    return cells.join(separator) + u"\r\n"_s;
}

QChar separatorOfLanguage()
{
    return QLocale().decimalPoint() == u"," ? u';' : u',';
}

} // namespace skranke::csv
