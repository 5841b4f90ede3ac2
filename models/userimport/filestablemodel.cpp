// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/filestablemodel.h"

#include "models/common/format.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Stable words for delegates and tests.
QString stateWord(ImportFile::State state)
{
    switch (state) {
    case ImportFile::State::Unchecked:
        return u"unchecked"_s;
    case ImportFile::State::Checking:
        return u"checking"_s;
    case ImportFile::State::Clean:
        return u"clean"_s;
    case ImportFile::State::Warnings:
        return u"W"_s;
    case ImportFile::State::Errors:
        return u"E"_s;
    case ImportFile::State::Unusable:
        return u"F"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString stateName(ImportFile::State state)
{
    switch (state) {
    case ImportFile::State::Unchecked:
        return FilesTableModel::tr("not checked");
    case ImportFile::State::Checking:
        return FilesTableModel::tr("being checked");
    case ImportFile::State::Clean:
        return FilesTableModel::tr("nothing to remark");
    case ImportFile::State::Warnings:
        return FilesTableModel::tr("warnings");
    case ImportFile::State::Errors:
        return FilesTableModel::tr("errors");
    case ImportFile::State::Unusable:
        return FilesTableModel::tr("unusable");
    }
    Q_UNREACHABLE_RETURN({});
}

bool isNewer(const ImportFile &a, const ImportFile &b)
{
    return a.received != b.received ? a.received > b.received : a.path < b.path;
}

} // namespace

FilesTableModel::FilesTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int FilesTableModel::put(const ImportFile &file)
{
    if (const int row = rowOf(file.path); row >= 0) {
        if (m_files.at(row).received == file.received) {
            m_files[row] = file;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            return row;
        }
        remove(file.path);
    }
    const auto place = std::lower_bound(m_files.begin(), m_files.end(), file, isNewer);
    const int row = static_cast<int>(place - m_files.begin());
    beginInsertRows({}, row, row);
    m_files.insert(row, file);
    endInsertRows();
    return row;
}

void FilesTableModel::remove(const QString &path)
{
    const int row = rowOf(path);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_files.removeAt(row);
    endRemoveRows();
}

int FilesTableModel::rowOf(const QString &path) const
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        if (m_files.at(i).path == path)
            return static_cast<int>(i);
    }
    return -1;
}

ImportFile FilesTableModel::file(int row) const
{
    return row >= 0 && row < m_files.size() ? m_files.at(row) : ImportFile{};
}

void FilesTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_files.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FilesTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int FilesTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FilesTableModel::displayData(const ImportFile &file, int column) const
{
    switch (column) {
    case FileColumn:
        return QFileInfo(file.path).fileName();
    case InstitutionColumn:
        return file.institution.toString();
    case ReceivedColumn:
        return format::dateTime(file.received);
    case RecordsColumn:
        return file.records < 0 ? QString() : QLocale().toString(file.records);
    default:
        return {};
    }
}

QVariant FilesTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportFile &file = m_files.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return displayData(file, index.column());
    case Qt::ToolTipRole:
        //: Tool tip of a file: its path, then how it stands
        return format::plain(tr("%1\n%2").arg(file.path, stateName(file.state)));
    case Qt::TextAlignmentRole:
        return index.column() == RecordsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == FileColumn)
            return QString(QFileInfo(file.path).fileName() + u", " + stateName(file.state));
        return displayData(file, index.column());
    case SortRole:
        if (index.column() == ReceivedColumn)
            return file.received;
        return index.column() == RecordsColumn ? QVariant(file.records) : displayData(file, index.column());
    case IdRole:
    case PathRole:
        return file.path;
    case StateRole:
        return stateWord(file.state);
    case StateNameRole:
        return stateName(file.state);
    case InstitutionRole:
        return file.institution.toString();
    case CountRole:
        return file.records;
    case AvailableRole:
        return file.state != ImportFile::State::Checking;
    default:
        return {};
    }
}

QVariant FilesTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == RecordsColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case InstitutionColumn:
        return tr("Institution");
    case ReceivedColumn:
        return tr("Received");
    case RecordsColumn:
        return tr("Records");
    default:
        return {};
    }
}

} // namespace skranke
