// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/fieldcountsmodel.h"

#include "models/common/format.h"
#include "models/queue/fieldnames.h"

#include <algorithm>

namespace skranke {

FieldCountsModel::FieldCountsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FieldCountsModel::setCounts(const QHash<QString, int> &counts, int total)
{
    QStringList members = counts.keys();
    std::ranges::sort(members, [](const QString &a, const QString &b) {
        return std::pair(fieldnames::order(a), a) < std::pair(fieldnames::order(b), b);
    });
    members.prepend(QString());
    m_counts = counts;
    m_counts.insert(QString(), total);
    // In place, so that the chosen row stays chosen and the list where it was scrolled to.
    for (int row = static_cast<int>(m_members.size()) - 1; row >= 0; --row) {
        if (members.contains(m_members.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_members.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < members.size(); ++row) {
        if (row < m_members.size() && m_members.at(row) == members.at(row))
            continue;
        beginInsertRows({}, row, row);
        m_members.insert(row, members.at(row));
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, CountColumn), index(rowCount() - 1, CountColumn));
}

QString FieldCountsModel::memberAt(int row) const
{
    return m_members.value(row);
}

int FieldCountsModel::rowOf(const QString &member) const
{
    return static_cast<int>(m_members.indexOf(member));
}

void FieldCountsModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FieldCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

int FieldCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldCountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &member = m_members.at(index.row());
    const int count = m_counts.value(member);
    const QString name = member.isEmpty() ? tr("All fields") : fieldnames::name(member);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == CountColumn ? format::number(count) : name;
    case Qt::AccessibleTextRole:
        //: Read aloud: a field and how many changes edit it
        return tr("%1, %2").arg(name, format::number(count));
    case Qt::TextAlignmentRole:
        return index.column() == CountColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SortRole:
        return index.column() == CountColumn ? QVariant(count) : QVariant(index.row());
    case IdRole:
        return member;
    case CountRole:
        return count;
    case AvailableRole:
        return true;
    default:
        return {};
    }
}

} // namespace skranke
