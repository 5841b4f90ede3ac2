// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/backup/backuptablemodel.h"

#include "models/common/format.h"
#include "models/roles.h"

namespace skranke {

void BackupTableModel::setBackups(QList<Backup> backups)
{
    if (backups == m_backups)
        return; // selection and scroll place stay
    beginResetModel();
    m_backups = std::move(backups);
    endResetModel();
}

void BackupTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_backups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_backups.size()) - 1, ColumnCount - 1));
}

int BackupTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_backups.size());
}

int BackupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant BackupTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Backup &backup = m_backups.at(index.row());
    if (role == IdRole)
        return backup.name;
    if (role == StateRole && index.column() == KindColumn)
        return toWord(backup.kind);
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const bool shown = role == Qt::DisplayRole;
    switch (index.column()) {
    case MadeColumn:
        return shown ? QVariant(format::exactTime(backup.made)) : QVariant(backup.made);
    case KindColumn:
        return shown ? backupKindText(backup.kind) : toWord(backup.kind);
    case SizeColumn:
        return shown ? QVariant(format::bytes(backup.bytes)) : QVariant(backup.bytes);
    case NameColumn:
        return backup.name;
    default:
        return {};
    }
}

QVariant BackupTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == SizeColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MadeColumn:
        return tr("Made");
    case KindColumn:
        return tr("Kind");
    case SizeColumn:
        return tr("Size");
    case NameColumn:
        return tr("File");
    default:
        return {};
    }
}

QString backupKindText(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return BackupTableModel::tr("Daily");
    case BackupKind::BeforeUpgrade:
        return BackupTableModel::tr("Before an upgrade");
    case BackupKind::ByHand:
        return BackupTableModel::tr("By hand");
    case BackupKind::Replaced:
        return BackupTableModel::tr("Replaced by a restore");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace skranke
