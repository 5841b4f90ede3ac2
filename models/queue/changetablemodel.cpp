// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changetablemodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/queue/fieldvalue.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int mostRuns = 200;

} // namespace

ChangeRow ChangeRow::from(const Change &change)
{
    ChangeRow row{
        .id = change.id,
        .batch = change.batch,
        .institution = change.target.institution,
        .name = fieldvalue::displayName(change),
        .key = change.target.key,
        .operation = change.operation,
        .state = change.state,
        .members = {},
        .edits = static_cast<int>(change.intent.size()),
        .risks = risksOf(change),
    };
    for (const Edit &edit : change.intent) {
        if (!row.members.contains(edit.path.member))
            row.members.append(edit.path.member);
    }
    return row;
}

ChangeTableModel::ChangeTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ChangeTableModel::begin(const QList<ChangeId> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_rows.clear();
    m_rowOf.clear();
    m_asked = 0;
    m_waiting = false;
    endResetModel();
}

QList<ChangeId> ChangeTableModel::nextIds(int limit) const
{
    return m_ids.mid(m_asked, limit);
}

void ChangeTableModel::append(const QList<ChangeId> &asked, const QList<Change> &page)
{
    m_waiting = false;
    if (asked.isEmpty() || m_ids.mid(m_asked, asked.size()) != asked)
        return; // the list was begun anew meanwhile
    QHash<ChangeId, ChangeRow> answered;
    for (const Change &change : page)
        answered.insert(change.id, ChangeRow::from(change));
    QList<ChangeRow> added;
    for (const ChangeId &id : asked) {
        if (const auto row = answered.constFind(id); row != answered.cend())
            added.append(*row);
    }
    m_asked += asked.size();
    if (added.isEmpty())
        return;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    const bool hasPlaces = m_rowOf.size() == first;
    for (const ChangeRow &row : std::as_const(added)) {
        if (hasPlaces)
            m_rowOf.insert(row.id, static_cast<int>(m_rows.size()));
        m_rows.append(row);
    }
    endInsertRows();
}

void ChangeTableModel::become(const ChangeTableModel &other)
{
    beginResetModel();
    m_ids = other.m_ids;
    m_rows = other.m_rows;
    m_rowOf = other.m_rowOf;
    m_asked = other.m_asked;
    m_waiting = false;
    endResetModel();
}

void ChangeTableModel::setRows(const QList<ChangeRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    m_ids.clear();
    m_rowOf.clear();
    for (const ChangeRow &row : rows) {
        m_rowOf.insert(row.id, static_cast<int>(m_ids.size()));
        m_ids.append(row.id);
    }
    m_asked = m_ids.size();
    m_waiting = false;
    endResetModel();
}

void ChangeTableModel::abandon()
{
    m_waiting = false;
}

QHash<ChangeId, qsizetype> ChangeTableModel::placesIn(const QList<ChangeId> &ids) const
{
    QHash<ChangeId, qsizetype> places;
    places.reserve(ids.size());
    for (qsizetype i = 0; i < ids.size(); ++i)
        places.insert(ids.at(i), i);
    return places;
}

QList<ChangeId> ChangeTableModel::missing(const QList<ChangeId> &ids) const
{
    const auto places = placesIn(ids);
    QSet<ChangeId> present;
    qsizetype end = 0;
    for (const ChangeRow &row : m_rows) {
        if (const auto place = places.constFind(row.id); place != places.cend()) {
            present.insert(row.id);
            end = std::max(end, *place + 1);
        }
    }
    QList<ChangeId> absent;
    for (qsizetype i = 0; i < end; ++i) {
        if (!present.contains(ids.at(i)))
            absent.append(ids.at(i));
    }
    return absent;
}

/// Every run of rows that goes is a step of each view; beyond some the reading anew is cheaper.
bool ChangeTableModel::canAdopt(const QHash<ChangeId, qsizetype> &places) const
{
    int runs = 0;
    qsizetype last = -1;
    bool wasThere = true;
    for (const ChangeRow &row : m_rows) {
        const qsizetype place = places.value(row.id, -1);
        const bool isThere = place >= 0;
        if (!isThere && wasThere)
            ++runs;
        wasThere = isThere;
        if (!isThere)
            continue;
        if (place < last)
            return false;
        if (place > last + 1)
            ++runs; // something may come in before it
        last = place;
    }
    return runs <= mostRuns;
}

bool ChangeTableModel::adopt(const QList<ChangeId> &ids, const QHash<ChangeId, ChangeState> &states,
                             const QList<Change> &found)
{
    const auto places = placesIn(ids);
    if (!canAdopt(places))
        return false;
    qsizetype end = 0;
    for (const ChangeRow &row : std::as_const(m_rows))
        end = std::max(end, places.value(row.id, -1) + 1);
    // First, so that whoever asks for more meanwhile asks for what follows.
    m_ids = ids;
    m_asked = end;
    removeRowsNotIn(places);
    QHash<ChangeId, ChangeRow> come;
    for (const Change &change : found)
        come.insert(change.id, ChangeRow::from(change));
    insertMissing(come);
    takeStates(states);
    return true;
}

void ChangeTableModel::removeRowsNotIn(const QHash<ChangeId, qsizetype> &places)
{
    const auto stays = [this, &places](qsizetype row) { return places.contains(m_rows.at(row).id); };
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (stays(row))
            continue;
        const qsizetype last = row;
        while (row > 0 && !stays(row - 1))
            --row;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(last));
        m_rows.remove(row, last - row + 1);
        m_rowOf.clear();
        endRemoveRows();
    }
}

void ChangeTableModel::insertMissing(const QHash<ChangeId, ChangeRow> &come)
{
    qsizetype row = 0;
    QList<ChangeRow> run;
    const auto insertRun = [this, &row, &run] {
        if (run.isEmpty())
            return;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row + run.size()) - 1);
        m_rows = m_rows.first(row) + run + m_rows.sliced(row);
        m_rowOf.clear();
        row += run.size();
        endInsertRows();
        run.clear();
    };
    for (qsizetype i = 0; i < m_asked; ++i) {
        if (row < m_rows.size() && m_rows.at(row).id == m_ids.at(i)) {
            insertRun();
            ++row;
        } else if (const auto one = come.constFind(m_ids.at(i)); one != come.cend()) {
            run.append(*one);
        }
    }
    insertRun();
}

void ChangeTableModel::takeStates(const QHash<ChangeId, ChangeState> &states)
{
    const auto isOther = [this, &states](qsizetype row) {
        const ChangeRow &one = m_rows.at(row);
        return states.value(one.id, one.state) != one.state;
    };
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        const qsizetype first = row;
        for (; row < m_rows.size() && isOther(row); ++row)
            m_rows[row].state = states.value(m_rows.at(row).id);
        if (row > first)
            Q_EMIT dataChanged(index(static_cast<int>(first), 0), index(static_cast<int>(row) - 1, ColumnCount - 1));
    }
}

void ChangeTableModel::setState(const ChangeId &id, ChangeState state)
{
    const int row = rowOf(id);
    if (row < 0 || m_rows.at(row).state == state)
        return;
    m_rows[row].state = state;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void ChangeTableModel::update(const Change &change)
{
    const int row = rowOf(change.id);
    if (row < 0)
        return;
    m_rows[row] = ChangeRow::from(change);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ChangeTableModel::rowOf(const ChangeId &id) const
{
    if (m_rowOf.size() != m_rows.size()) {
        m_rowOf.clear();
        for (int row = 0; row < m_rows.size(); ++row)
            m_rowOf.insert(m_rows.at(row).id, row);
    }
    return m_rowOf.value(id, -1);
}

ChangeId ChangeTableModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : ChangeId();
}

void ChangeTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ChangeTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ChangeTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !isComplete() && !m_waiting;
}

void ChangeTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    Q_EMIT moreRequested();
}

QString ChangeTableModel::cellText(const ChangeRow &row, int column) const
{
    switch (column) {
    case UserColumn:
        return row.name;
    case InstitutionColumn:
        return row.institution.toString();
    case FieldsColumn:
        if (row.operation != Operation::Update)
            return changewords::operationName(row.operation);
        return fieldnames::names(row.members);
    case RiskColumn:
        return changewords::risksLine(row.risks);
    case StateColumn:
        return changewords::stateName(row.state);
    default:
        return {};
    }
}

QString ChangeTableModel::toolTip(const ChangeRow &row, int column) const
{
    switch (column) {
    case UserColumn:
        return row.name == row.key ? row.name : QString(row.name + u" · "_s + row.key);
    case FieldsColumn:
        return tr("%n field(s): %1", nullptr, row.edits).arg(fieldnames::names(row.members));
    case RiskColumn:
        return changewords::risksText(row.risks);
    case StateColumn:
        return changewords::stateExplanation(row.state);
    default:
        return cellText(row, column);
    }
}

QVariant ChangeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return format::plain(toolTip(row, column));
    case Qt::AccessibleTextRole:
        //: Read aloud for one change: person, fields, state
        return column == UserColumn
            ? tr("%1, %2, %3").arg(row.name, cellText(row, FieldsColumn), changewords::stateName(row.state))
            : cellText(row, column);
    case SortRole:
        if (column == StateColumn)
            return static_cast<int>(changewords::statesInOrder().indexOf(row.state));
        if (column == RiskColumn) // the gravest first, those without any last
            return row.risks.isEmpty() ? allRisks().size() : allRisks().indexOf(row.risks.constFirst());
        return column == FieldsColumn ? row.members.join(u' ') : cellText(row, column);
    case IdRole:
        return row.id.toString();
    case StateRole:
        if (column == RiskColumn && !row.risks.isEmpty())
            return u"risk"_s;
        return column == StateColumn ? QVariant(toWord(row.state)) : QVariant();
    case AvailableRole:
        return true;
    case CountRole:
        return row.edits;
    case KeyRole:
        return row.key;
    case MembersRole:
        return row.members;
    default:
        return {};
    }
}

QVariant ChangeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == InstitutionColumn)
        return tr("Institution");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UserColumn:
        return tr("User");
    case InstitutionColumn:
        //: Heading of a narrow column: institution
        return tr("Inst.");
    case FieldsColumn:
        return tr("Fields");
    case RiskColumn:
        return tr("Risk");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace skranke
