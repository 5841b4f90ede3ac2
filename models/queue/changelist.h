// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/common/spreadsheet.h"
#include "models/queue/changetablemodel.h"

namespace skranke {

/// The list of changes for a file, as a table shows it. Pure functions.
namespace changelist {

/// How somebody looks at the list.
struct Look {
    QString text = {}; ///< only rows in which every word of it stands somewhere
    QList<int> columns = {}; ///< `ChangeTableModel::Column`, from the left
    int sortColumn = -1; ///< -1: the order of the rows
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
};

/// Headings and rows in the language of the program; on any thread.
[[nodiscard]] spreadsheet::Table tableOf(const QList<ChangeRow> &rows, const Look &look);

} // namespace changelist

} // namespace skranke
