// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changelist.h"

#include "models/common/sortfilterproxymodel.h"

namespace skranke::changelist {

spreadsheet::Table tableOf(const QList<ChangeRow> &rows, const Look &look)
{
    // The table's own models, so that the file cannot have another order than the window.
    ChangeTableModel model;
    model.setRows(rows);
    SortFilterProxyModel shown;
    shown.setSourceModel(&model);
    shown.setFilterText(look.text);
    shown.sort(look.sortColumn, look.sortOrder);
    spreadsheet::Table table;
    for (const int column : look.columns)
        table.headings.append(shown.headerData(column, Qt::Horizontal).toString());
    table.rows.reserve(shown.rowCount());
    for (int row = 0; row < shown.rowCount(); ++row) {
        QVariantList cells;
        for (const int column : look.columns)
            cells.append(shown.index(row, column).data()); // all of them texts
        table.rows.append(cells);
    }
    return table;
}

} // namespace skranke::changelist
