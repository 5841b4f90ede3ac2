// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/brake.h"

#include <QAbstractTableModel>
#include <QList>

namespace skranke {

/// What the brakes measured of one set of changes, against their limits. Judges nothing.
class BrakeVerdictsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        BrakeColumn,
        MeasuredColumn,
        LimitColumn,
        OutcomeColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setVerdicts(QList<BrakeVerdict> verdicts);
    /// After a change of language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<BrakeVerdict> m_verdicts;
};

} // namespace skranke
