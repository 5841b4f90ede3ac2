// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/audit/audittablemodel.h"

#include "models/audit/auditwords.h"
#include "models/common/format.h"

namespace skranke {

namespace {

QString cellText(const AuditEntry &entry, int column)
{
    switch (column) {
    case AuditTableModel::TimeColumn:
        return format::exactTime(entry.time);
    case AuditTableModel::EventColumn:
        return auditwords::eventName(entry.event);
    case AuditTableModel::ChangeColumn:
        return entry.change.toString();
    case AuditTableModel::BatchColumn:
        return entry.batch.toString();
    case AuditTableModel::AccountColumn:
        return entry.account;
    case AuditTableModel::KeyColumn:
        return entry.keyName;
    case AuditTableModel::TrackingColumn:
        return entry.trackingId;
    default:
        return {};
    }
}

bool isLink(const AuditEntry &entry, int column)
{
    return (column == AuditTableModel::ChangeColumn && !entry.change.isEmpty())
        || (column == AuditTableModel::BatchColumn && !entry.batch.isEmpty());
}

} // namespace

AuditTableModel::AuditTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void AuditTableModel::begin(const QList<AuditEntry> &page, bool isWhole)
{
    beginResetModel();
    m_entries = page;
    m_isWhole = isWhole;
    m_waiting = false;
    endResetModel();
}

void AuditTableModel::append(const QList<AuditEntry> &page, bool isWhole)
{
    m_waiting = false;
    m_isWhole = isWhole;
    if (page.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.size()) - 1);
    m_entries += page;
    endInsertRows();
}

void AuditTableModel::prepend(const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(entries.size()) - 1);
    m_entries = entries + m_entries;
    endInsertRows();
}

qint64 AuditTableModel::newest() const
{
    return m_entries.isEmpty() ? 0 : m_entries.constFirst().number;
}

qint64 AuditTableModel::oldest() const
{
    return m_entries.isEmpty() ? 0 : m_entries.constLast().number;
}

void AuditTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AuditTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AuditTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isWhole && !m_waiting;
}

void AuditTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    Q_EMIT moreRequested();
}

QVariant AuditTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, column);
    case Qt::ToolTipRole:
        //: Tool tip of an entry of the audit log: its number in the chain
        return column == TimeColumn ? tr("Entry %1").arg(format::number(entry.number)) : QVariant();
    case Qt::AccessibleTextRole:
        //: Read aloud for one entry of the audit log: event, change, account
        return column == TimeColumn ? tr("%1, %2, %3, %4")
                                          .arg(cellText(entry, TimeColumn), auditwords::eventName(entry.event),
                                               entry.change.toString(), entry.account)
                                    : cellText(entry, column);
    case SortRole:
        return column == TimeColumn ? QVariant(entry.number)
                                    : QVariant(column == EventColumn ? entry.event : cellText(entry, column));
    case IdRole:
        return QString::number(entry.number);
    case StateRole:
        return column == EventColumn ? QVariant(entry.event) : QVariant();
    case AvailableRole:
        return true;
    case LinkRole:
        return isLink(entry, column);
    default:
        return {};
    }
}

QVariant AuditTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case ChangeColumn:
        return tr("Change");
    case BatchColumn:
        return tr("Batch");
    case AccountColumn:
        return tr("Account");
    case KeyColumn:
        return tr("Key");
    case TrackingColumn:
        return tr("Tracking id");
    default:
        return {};
    }
}

} // namespace skranke
