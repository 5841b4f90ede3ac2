// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace skranke {

/// Comma-separated values as other programs read them. Pure functions.
namespace csv {

/// One line of RFC 4180: cells with the separator, quotes or line breaks are quoted; the line ends in CR LF. Cells that
/// a spreadsheet would run as a formula (`=`, `+`, `-`, `@` first, not a number) get an apostrophe before them.
[[nodiscard]] QString line(QStringList cells, QChar separator);

/// What spreadsheets of the program's language expect between cells: `;` where a comma is the decimal sign. Excel in
/// Norway puts a line with commas into one cell.
[[nodiscard]] QChar separatorOfLanguage();

/// Before the first line of a file for a spreadsheet: without it Excel takes UTF-8 for an old code page and breaks å.
constexpr QChar byteOrderMark = u'\ufeff';

} // namespace csv

} // namespace skranke
