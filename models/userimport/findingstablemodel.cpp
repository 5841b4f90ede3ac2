// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/findingstablemodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"

namespace skranke {

namespace {

/// Places count from 1; 0 means the file as a whole and is shown as nothing.
QString placeText(qint64 place)
{
    return place > 0 ? format::number(place) : QString();
}

} // namespace

FindingsTableModel::FindingsTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FindingsTableModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

void FindingsTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_findings.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FindingsTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    const bool isPlace = index.column() == RecordColumn || index.column() == LineColumn;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case RuleColumn:
            return finding.rule;
        case RecordColumn:
            return placeText(finding.record);
        case LineColumn:
            return placeText(finding.line);
        case CodeColumn:
            return finding.code;
        case TextColumn:
            return findingText(finding);
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == TextColumn
            ? QVariant(format::plain(findingText(finding)))
            : QVariant(QString(changewords::severityName(finding.severity) + u": " + ruleTitle(finding.rule)));
    case Qt::TextAlignmentRole:
        return isPlace ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == RuleColumn
            ? QVariant(QString(finding.rule + u", " + changewords::severityName(finding.severity)))
            : QVariant();
    case SortRole:
        switch (index.column()) {
        case RecordColumn:
            return finding.record;
        case LineColumn:
            return finding.line;
        case CodeColumn:
            return finding.code;
        case TextColumn:
            return finding.argument;
        default:
            return finding.rule;
        }
    case IdRole:
        return finding.rule;
    case StateRole:
        return index.column() == RuleColumn ? QVariant(toWord(finding.severity)) : QVariant();
    case AvailableRole:
        return true;
    case LineRole:
        return finding.line;
    default:
        return {};
    }
}

QVariant FindingsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isPlace = section == RecordColumn || section == LineColumn;
        return QVariant((isPlace ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RuleColumn:
        return tr("Rule");
    case RecordColumn:
        return tr("Record");
    case LineColumn:
        return tr("Line");
    case CodeColumn:
        return tr("Code");
    case TextColumn:
        return tr("Explanation");
    default:
        return {};
    }
}

} // namespace skranke
