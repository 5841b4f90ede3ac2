// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/institutions/institutiontablemodel.h"

#include "models/common/format.h"
#include "models/institutions/institutionwords.h"
#include "models/roles.h"

#include <algorithm>

namespace skranke {

void InstitutionTableModel::setRows(QList<InstitutionRow> rows)
{
    removeRowsNotIn(rows);
    for (int at = 0; at < rows.size(); ++at) {
        InstitutionRow &row = rows[at];
        const int found = rowOf(row.institution.code);
        if (found > at) { // they came in another order
            beginMoveRows({}, found, found, {}, at);
            m_rows.move(found, at);
            endMoveRows();
        } else if (found < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, row);
            endInsertRows();
        }
        if (!row.tested.isValid())
            row.tested = m_rows.at(at).tested;
        m_rows[at] = row;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

void InstitutionTableModel::removeRowsNotIn(const QList<InstitutionRow> &rows)
{
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        const InstitutionCode code = m_rows.at(at).institution.code;
        if (std::ranges::any_of(rows, [&code](const InstitutionRow &row) { return row.institution.code == code; }))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.removeAt(at);
        endRemoveRows();
    }
}

void InstitutionTableModel::setCallsLeft(const InstitutionCode &code, int callsLeft)
{
    const int row = rowOf(code);
    if (row < 0 || m_rows.at(row).callsLeft == callsLeft)
        return;
    m_rows[row].callsLeft = callsLeft;
    Q_EMIT dataChanged(index(row, CallsLeftColumn), index(row, CallsLeftColumn));
}

void InstitutionTableModel::setTested(const InstitutionCode &code, const QDateTime &tested)
{
    const int row = rowOf(code);
    if (row < 0)
        return;
    m_rows[row].tested = tested;
    Q_EMIT dataChanged(index(row, TestedColumn), index(row, TestedColumn));
}

int InstitutionTableModel::rowOf(const InstitutionCode &code) const
{
    const auto found = std::ranges::find(m_rows, code, [](const InstitutionRow &row) { return row.institution.code; });
    return found == m_rows.cend() ? -1 : int(std::distance(m_rows.cbegin(), found));
}

void InstitutionTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int InstitutionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int InstitutionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant InstitutionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const InstitutionRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case SortRole:
        return sortValue(row, index.column());
    case IdRole:
        return row.institution.code.toString();
    case StateRole:
        if (index.column() == EnvironmentColumn && row.institution.environment != AlmaEnvironment::Unknown)
            return toWord(row.institution.environment);
        if (index.column() == KeyColumn)
            return toWord(row.institution.keyState);
        return {};
    case Qt::ToolTipRole:
        return index.column() == KeyColumn ? institutionwords::keyRemedy(row.institution.keyState) : QVariant();
    case Qt::TextAlignmentRole:
        if (index.column() == UsersColumn || index.column() == CallsLeftColumn)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    default:
        return {};
    }
}

QVariant InstitutionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == UsersColumn || section == CallsLeftColumn))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole) {
        // The words of the headings are short, so that the columns are no wider than what stands in them.
        switch (section) {
        case TestedColumn:
            return tr("Last test of the key");
        case UsersColumn:
            return tr("Users in the cache");
        case FetchedColumn:
            return tr("When the users were last fetched from Alma");
        case CallsLeftColumn:
            return tr("Calls left today");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case NameColumn:
        return tr("Name");
    case EnvironmentColumn:
        return tr("Environment");
    case KeyColumn:
        return tr("Key");
    case TestedColumn:
        return tr("Tested");
    case UsersColumn:
        return tr("Users");
    case FetchedColumn:
        return tr("Fetched");
    case CallsLeftColumn:
        return tr("Calls left");
    default:
        return {};
    }
}

QVariant InstitutionTableModel::sortValue(const InstitutionRow &row, int column) const
{
    switch (column) {
    case EnvironmentColumn:
        return toWord(row.institution.environment);
    case KeyColumn:
        return int(row.institution.keyState);
    case TestedColumn:
        return row.tested;
    case UsersColumn:
        return row.users.value_or(-1);
    case FetchedColumn:
        return row.fetched;
    case CallsLeftColumn:
        return row.callsLeft;
    default:
        return text(row, column);
    }
}

QString InstitutionTableModel::text(const InstitutionRow &row, int column) const
{
    switch (column) {
    case CodeColumn:
        return row.institution.code.toString();
    case NameColumn:
        return row.institution.name;
    case EnvironmentColumn:
        return institutionwords::environment(row.institution.environment);
    case KeyColumn:
        return institutionwords::keyState(row.institution.keyState);
    case TestedColumn:
        return format::dateTime(row.tested);
    case UsersColumn:
        return row.users ? format::number(*row.users) : QString();
    case FetchedColumn:
        return row.users ? (row.fetched.isValid() ? format::dateTime(row.fetched) : tr("never")) : QString();
    case CallsLeftColumn:
        return row.callsLeft < 0 ? QString() : format::number(row.callsLeft);
    default:
        return {};
    }
}

} // namespace skranke
