// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"

#include <QList>
#include <QStringList>
#include <QVariant>

namespace skranke {

/// A table as other programs open it, in a file that only this account can read and that is there whole or not at all.
/// For tables that may hold personal data.
namespace spreadsheet {

/// What a file gets: headings, and rows of as many cells. A cell is a number, a `QDate`, a `QDateTime`, or anything
/// else as text.
struct Table {
    QStringList headings;
    QList<QVariantList> rows;
};

/// How a cell that shows `text` and sorts by `sortValue` is written: as the date or the number it is; numbers only when
/// a number of the program's language is shown, since many things sort by a number that are none.
[[nodiscard]] QVariant cellOf(const QString &text, const QVariant &sortValue);

/// XLSX, a row at a time. The heading stays in sight, and every column can be filtered. Text is text, whatever it looks
/// like: no cell becomes a formula or a link. Times are of this place, as Excel knows no others. Rows and text beyond
/// what Excel can hold (1,048,575 and 32,767 characters) are left out. `unwritable-file`, `disk-full`, `Canceled`.
[[nodiscard]] Result<> writeXlsx(const Table &table, const QString &path, const Job &job = {});

/// CSV for a spreadsheet of the program's language (`services/core/csv.h`). Errors as above.
[[nodiscard]] Result<> writeCsv(const QList<QStringList> &rows, const QString &path, const Job &job = {});

} // namespace spreadsheet

} // namespace skranke
