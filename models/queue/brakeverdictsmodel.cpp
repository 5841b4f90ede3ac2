// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/brakeverdictsmodel.h"

#include "models/queue/brakewords.h"
#include "models/roles.h"

namespace skranke {

namespace {

bool isFigure(int column)
{
    return column == BrakeVerdictsModel::MeasuredColumn || column == BrakeVerdictsModel::LimitColumn;
}

QString cellText(const BrakeVerdict &verdict, int column)
{
    switch (column) {
    case BrakeVerdictsModel::BrakeColumn:
        return brakewords::brakeName(verdict);
    case BrakeVerdictsModel::MeasuredColumn:
        return brakewords::figure(verdict.measured, verdict.unit);
    case BrakeVerdictsModel::LimitColumn:
        return brakewords::limit(verdict);
    case BrakeVerdictsModel::OutcomeColumn:
        return brakewords::outcomeName(verdict.outcome);
    default:
        return {};
    }
}

QVariant sortValue(const BrakeVerdict &verdict, int column)
{
    switch (column) {
    case BrakeVerdictsModel::MeasuredColumn:
        return verdict.measured;
    case BrakeVerdictsModel::LimitColumn:
        return verdict.limit;
    case BrakeVerdictsModel::OutcomeColumn:
        return static_cast<int>(verdict.outcome);
    default:
        return verdict.id;
    }
}

} // namespace

void BrakeVerdictsModel::setVerdicts(QList<BrakeVerdict> verdicts)
{
    if (verdicts == m_verdicts)
        return; // selection and scroll place stay
    beginResetModel();
    m_verdicts = std::move(verdicts);
    endResetModel();
}

void BrakeVerdictsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_verdicts.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int BrakeVerdictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_verdicts.size());
}

int BrakeVerdictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BrakeVerdictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BrakeVerdict &verdict = m_verdicts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(verdict, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == BrakeColumn ? brakewords::verdictLine(verdict) : cellText(verdict, index.column());
    case Qt::TextAlignmentRole:
        return isFigure(index.column()) ? QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter))
                                        : QVariant();
    case SortRole:
        return sortValue(verdict, index.column());
    case IdRole:
        return verdict.id;
    case StateRole:
        return index.column() == OutcomeColumn ? QVariant(toWord(verdict.outcome)) : QVariant();
    default:
        return {};
    }
}

QVariant BrakeVerdictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isFigure(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BrakeColumn:
        return tr("Brake");
    case MeasuredColumn:
        return tr("Measured");
    case LimitColumn:
        return tr("Limit");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace skranke
