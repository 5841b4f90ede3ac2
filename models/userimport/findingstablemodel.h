// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/roles.h"
#include "services/userimport/finding.h"

#include <QAbstractTableModel>

namespace skranke {

/// The findings of one checked file, in the order of the file. Holds no value of a person.
class FindingsTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RuleColumn, RecordColumn, LineColumn, CodeColumn, TextColumn, ColumnCount };
    enum Role { LineRole = FirstFreeRole }; ///< qint64: line of the file, 0 for the whole file

    explicit FindingsTableModel(QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
};

} // namespace skranke
