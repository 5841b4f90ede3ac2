// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

namespace skranke {

/// The fields that changes edit, each with how many changes do, under a first row for all of them.
class FieldCountsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FieldColumn, CountColumn, ColumnCount };

    explicit FieldCountsModel(QObject *parent = nullptr);

    /// `counts` by member; `total` changes there are. Keeps rows when the same fields stay.
    void setCounts(const QHash<QString, int> &counts, int total);
    [[nodiscard]] QString memberAt(int row) const; ///< empty for the row of all fields
    [[nodiscard]] int rowOf(const QString &member) const; ///< -1 when no change edits it
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QStringList m_members{QString()}; // the first one stands for all
    QHash<QString, int> m_counts; // all under the empty name
};

} // namespace skranke
