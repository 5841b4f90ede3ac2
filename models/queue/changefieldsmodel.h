// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/fieldrow.h"
#include "models/roles.h"

#include <QAbstractTableModel>

namespace skranke {

/// The fields of one person or change: *now / in the file / result / decided by*, or *base / mine / theirs / result*,
/// or only what is there *now*. Decides nothing; the rows come ready.
class ChangeFieldsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Layout { Decision, ThreeWay, Now };
    enum Column { FieldColumn, FirstColumn, SecondColumn, ThirdColumn, FourthColumn, ColumnCount };
    enum Role { MemberRole = FirstFreeRole, OutcomeRole, UnresolvedRole };

    explicit ChangeFieldsModel(Layout layout, QObject *parent = nullptr);

    void setRows(const QList<FieldRow> &rows);
    [[nodiscard]] const QList<FieldRow> &rows() const { return m_rows; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString cellText(const FieldRow &row, int column) const;
    [[nodiscard]] QString toolTip(const FieldRow &row, int column) const;
    [[nodiscard]] bool isResult(int column) const;

    Layout m_layout;
    QList<FieldRow> m_rows;
};

} // namespace skranke
