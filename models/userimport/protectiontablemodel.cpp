// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/protectiontablemodel.h"

#include "models/common/format.h"
#include "models/queue/fieldnames.h"
#include "models/roles.h"
#include "services/userimport/policynote.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString policyText(const StoredProtection &entry)
{
    const auto policy = fieldPolicyFromWord(entry.policy);
    return policy ? policynote::policyName(*policy) : entry.policy;
}

} // namespace

QString protectionStateName(ProtectionState state)
{
    switch (state) {
    case ProtectionState::Waits:
        return ProtectionTableModel::tr("not yet");
    case ProtectionState::Applies:
        return ProtectionTableModel::tr("applies");
    case ProtectionState::EndsSoon:
        return ProtectionTableModel::tr("ends soon");
    case ProtectionState::Expired:
        return ProtectionTableModel::tr("expired");
    case ProtectionState::Ended:
        return ProtectionTableModel::tr("ended");
    case ProtectionState::Damaged:
        return ProtectionTableModel::tr("altered in the store");
    }
    Q_UNREACHABLE_RETURN({});
}

void ProtectionTableModel::setEntries(QList<StoredProtection> entries, QDate today)
{
    if (entries == m_entries && today == m_today)
        return; // selection and scroll place stay
    beginResetModel();
    m_entries = std::move(entries);
    m_today = today;
    endResetModel();
}

void ProtectionTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ProtectionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ProtectionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ProtectionTableModel::cellText(const StoredProtection &entry, int column) const
{
    switch (column) {
    case FieldColumn:
        return fieldnames::name(entry.member);
    case PolicyColumn:
        return policyText(entry);
    case StateColumn:
        return protectionStateName(stateOf(entry, m_today));
    case LastDayColumn:
        return entry.lastDay.isValid() ? format::date(entry.lastDay) : tr("no end");
    case WhoseColumn:
        return entry.personIndex.isEmpty() ? tr("everybody") : entry.person.toString();
    case OwnerColumn:
        return entry.owner;
    case ReasonColumn:
        return entry.reason;
    default:
        return {};
    }
}

QVariant ProtectionTableModel::sortValue(const StoredProtection &entry, int column) const
{
    switch (column) {
    case FieldColumn:
        return fieldnames::order(entry.member);
    case PolicyColumn:
        return entry.policy;
    case StateColumn:
        return toWord(stateOf(entry, m_today));
    case LastDayColumn:
        return entry.lastDay.isValid() ? entry.lastDay : QDate(9999, 12, 31);
    default:
        return cellText(entry, column);
    }
}

QVariant ProtectionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoredProtection &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() != FieldColumn)
            return cellText(entry, index.column());
        //: Read aloud for one protection: field, policy, state, last day, reason
        return tr("%1: %2, %3, last day %4, %5")
            .arg(cellText(entry, FieldColumn), policyText(entry), cellText(entry, StateColumn),
                 cellText(entry, LastDayColumn), entry.reason);
    case SortRole:
        return sortValue(entry, index.column());
    case IdRole:
        return QString::number(entry.number);
    case StateRole:
        return index.column() == StateColumn ? QVariant(toWord(stateOf(entry, m_today))) : QVariant();
    default:
        return {};
    }
}

QVariant ProtectionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case PolicyColumn:
        return tr("What happens");
    case StateColumn:
        return tr("State");
    case LastDayColumn:
        return tr("Last day");
    case WhoseColumn:
        return tr("Whose");
    case OwnerColumn:
        return tr("Owner");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace skranke
