// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/finding.h"

#include <QAbstractTableModel>

namespace skranke {

/// The rules that a file breaks, worst first, each with its count; the first row stands for all of them. Does not hold
/// the findings themselves.
class FindingRulesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RuleColumn, TitleColumn, SeverityColumn, CountColumn, ColumnCount };

    explicit FindingRulesModel(QObject *parent = nullptr);

    void setRules(const QList<RuleCount> &rules);
    /// Severities that are shown; empty means all.
    void setSeverities(const QList<Severity> &severities);
    /// Empty for the row of all rules.
    [[nodiscard]] QString rule(int row) const;
    /// -1 when the rule is not shown.
    [[nodiscard]] int rowOf(const QString &rule) const;
    [[nodiscard]] qint64 total() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant allData(int column, int role) const;
    [[nodiscard]] QVariant ruleData(const RuleCount &rule, int column, int role) const;
    void select();

    QList<RuleCount> m_all;
    QList<Severity> m_severities;
    QList<RuleCount> m_shown;
};

} // namespace skranke
