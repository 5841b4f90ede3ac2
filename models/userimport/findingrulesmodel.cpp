// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/findingrulesmodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/roles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

FindingRulesModel::FindingRulesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FindingRulesModel::setRules(const QList<RuleCount> &rules)
{
    beginResetModel();
    m_all = rules;
    select();
    endResetModel();
}

void FindingRulesModel::setSeverities(const QList<Severity> &severities)
{
    if (severities == m_severities)
        return;
    beginResetModel();
    m_severities = severities;
    select();
    endResetModel();
}

void FindingRulesModel::select()
{
    m_shown.clear();
    for (const RuleCount &rule : std::as_const(m_all)) {
        if (m_severities.isEmpty() || m_severities.contains(rule.severity))
            m_shown.append(rule);
    }
}

QString FindingRulesModel::rule(int row) const
{
    return row < 1 || row > m_shown.size() ? QString() : m_shown.at(row - 1).rule;
}

int FindingRulesModel::rowOf(const QString &rule) const
{
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).rule == rule)
            return static_cast<int>(i + 1);
    }
    return -1;
}

qint64 FindingRulesModel::total() const
{
    qint64 sum = 0;
    for (const RuleCount &rule : m_shown)
        sum += rule.count;
    return sum;
}

void FindingRulesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingRulesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.isEmpty() ? 0 : static_cast<int>(m_shown.size() + 1);
}

int FindingRulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingRulesModel::allData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (column == TitleColumn)
            return tr("All findings");
        return column == CountColumn ? QVariant(format::number(total())) : QVariant();
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return column == CountColumn ? QVariant(total()) : QVariant(QString());
    case CountRole:
        return total();
    case AvailableRole:
        return true;
    default:
        return {};
    }
}

QVariant FindingRulesModel::ruleData(const RuleCount &rule, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case RuleColumn:
            return rule.rule;
        case TitleColumn:
            return ruleTitle(rule.rule);
        case SeverityColumn:
            return changewords::severityName(rule.severity);
        case CountColumn:
            return format::number(rule.count);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return column == TitleColumn ? QVariant(ruleTitle(rule.rule)) : QVariant();
    case Qt::TextAlignmentRole:
        return column == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud for one rule: "G01, Separator line too short, Error, 3 findings"
        return tr("%1, %2, %3, %n finding(s)", nullptr, static_cast<int>(rule.count))
            .arg(rule.rule, ruleTitle(rule.rule), changewords::severityName(rule.severity));
    case SortRole:
        if (column == SeverityColumn)
            return static_cast<int>(rule.severity);
        return column == CountColumn ? QVariant(rule.count) : QVariant(rule.rule);
    case IdRole:
        return rule.rule;
    case StateRole:
        return column == SeverityColumn ? QVariant(toWord(rule.severity)) : QVariant();
    case CountRole:
        return rule.count;
    case AvailableRole:
        return true;
    default:
        return {};
    }
}

QVariant FindingRulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.row() == 0 ? allData(index.column(), role)
                            : ruleData(m_shown.at(index.row() - 1), index.column(), role);
}

QVariant FindingRulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == CountColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn:
        return tr("Rule");
    case TitleColumn:
        return tr("What is wrong");
    case SeverityColumn:
        return tr("Severity");
    case CountColumn:
        return tr("Count");
    default:
        return {};
    }
}

} // namespace skranke
