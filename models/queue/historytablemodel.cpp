// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/historytablemodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/roles.h"
#include "services/queue/notetext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString cellText(const HistoryEntry &entry, int column)
{
    switch (column) {
    case HistoryTableModel::TimeColumn:
        return format::exactTime(entry.time);
    case HistoryTableModel::StateColumn:
        return changewords::stateName(entry.state);
    case HistoryTableModel::AccountColumn:
        return entry.account;
    case HistoryTableModel::ReasonColumn:
        return entry.damaged ? HistoryTableModel::tr("The reason was altered in the local store.") : entry.reason;
    case HistoryTableModel::KeyColumn:
        return entry.keyName;
    case HistoryTableModel::TrackingColumn:
        return entry.trackingId;
    case HistoryTableModel::NoteColumn:
        return noteText(entry.note, [](const QString &member) { return fieldnames::name(member); });
    default:
        return {};
    }
}

} // namespace

HistoryTableModel::HistoryTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryTableModel::setEntries(const QList<HistoryEntry> &entries)
{
    const bool goesOn =
        !m_entries.isEmpty() && entries.size() >= m_entries.size() && entries.first(m_entries.size()) == m_entries;
    if (!goesOn) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    } else if (entries.size() > m_entries.size()) {
        beginInsertRows({}, rowCount(), static_cast<int>(entries.size()) - 1);
        m_entries = entries;
        endInsertRows();
    }
}

bool HistoryTableModel::hasReasons() const
{
    return std::ranges::any_of(m_entries,
                               [](const HistoryEntry &entry) { return entry.damaged || !entry.reason.isEmpty(); });
}

void HistoryTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry, index.column());
    case Qt::ToolTipRole:
        if (index.column() == StateColumn)
            return changewords::stateExplanation(entry.state);
        if (index.column() == TimeColumn)
            return QLocale().toString(entry.time.toLocalTime(), QLocale::LongFormat);
        return format::plain(cellText(entry, index.column()));
    case SortRole:
        if (index.column() == TimeColumn)
            return entry.time;
        return index.column() == StateColumn ? toWord(entry.state) : cellText(entry, index.column());
    case IdRole:
        return entry.change.toString();
    case StateRole:
        return index.column() == StateColumn ? QVariant(toWord(entry.state)) : QVariant();
    case AvailableRole:
        return true;
    default:
        return {};
    }
}

QVariant HistoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case StateColumn:
        return tr("State");
    case AccountColumn:
        return tr("Account");
    case ReasonColumn:
        return tr("Reason");
    case KeyColumn:
        return tr("Key");
    case TrackingColumn:
        return tr("Tracking id");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace skranke
