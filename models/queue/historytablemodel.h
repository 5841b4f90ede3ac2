// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QAbstractTableModel>

namespace skranke {

/// The steps in the life of one change, oldest first.
class HistoryTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        StateColumn,
        AccountColumn,
        ReasonColumn,
        KeyColumn,
        TrackingColumn,
        NoteColumn,
        ColumnCount
    };

    explicit HistoryTableModel(QObject *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries);
    /// Few steps have a reason: the second approval of a large batch has.
    [[nodiscard]] bool hasReasons() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<HistoryEntry> m_entries;
};

} // namespace skranke
