// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace skranke {

/// Rows of cells, heading first, as text for other programs. Pure functions.
namespace delimitedtext {

/// Tab-separated for the clipboard: tabs and line breaks inside cells become blanks. Lines end in a line feed.
[[nodiscard]] QString tabSeparated(const QList<QStringList> &rows);

/// RFC 4180: cells with the separator, quotes or line breaks are quoted; lines end in CR LF. Cells that a spreadsheet
/// would run as a formula (`=`, `+`, `-`, `@` first, not a number) get an apostrophe before them.
[[nodiscard]] QString commaSeparated(const QList<QStringList> &rows, QChar separator);

/// What spreadsheets of the program's language expect between cells: `;` where a comma is the decimal sign.
[[nodiscard]] QChar cellSeparator();

} // namespace delimitedtext

} // namespace skranke
