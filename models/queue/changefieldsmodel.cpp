// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/changefieldsmodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/queue/fieldvalue.h"
#include "services/userimport/policynote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// A dash says "nothing there", so that an empty value is not taken for one that failed to load.
QString valueOrDash(const QString &member, const QJsonValue &value)
{
    const QString text = fieldvalue::text(member, value);
    return text.isEmpty() ? u"–"_s : text;
}

bool isSame(const FieldRow &one, const FieldRow &other)
{
    return one.path == other.path && one.now == other.now && one.incoming == other.incoming
        && one.theirs == other.theirs && one.result == other.result && one.rule == other.rule
        && one.reason == other.reason && one.outcome == other.outcome && one.unresolved == other.unresolved
        && one.taken == other.taken;
}

} // namespace

ChangeFieldsModel::ChangeFieldsModel(Layout layout, QObject *parent)
    : QAbstractTableModel(parent)
    , m_layout(layout)
{
}

void ChangeFieldsModel::setRows(const QList<FieldRow> &rows)
{
    if (std::ranges::equal(rows, m_rows, isSame))
        return; // selection and scroll place stay
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void ChangeFieldsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ChangeFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChangeFieldsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_layout == Layout::Now ? FirstColumn + 1 : ColumnCount;
}

bool ChangeFieldsModel::isResult(int column) const
{
    return m_layout != Layout::Now && column == (m_layout == Layout::Decision ? ThirdColumn : FourthColumn);
}

QString ChangeFieldsModel::cellText(const FieldRow &row, int column) const
{
    const QString &member = row.path.member;
    switch (column) {
    case FieldColumn:
        return fieldnames::name(member);
    case FirstColumn:
        return valueOrDash(member, row.now);
    case SecondColumn:
        return valueOrDash(member, row.incoming);
    case ThirdColumn:
        return valueOrDash(member, m_layout == Layout::Decision ? row.result : row.theirs);
    case FourthColumn:
        if (m_layout == Layout::Decision)
            return changewords::ruleName(row.rule);
        return row.unresolved ? u"?"_s : valueOrDash(member, row.result);
    default:
        return {};
    }
}

QString ChangeFieldsModel::toolTip(const FieldRow &row, int column) const
{
    if (column == FieldColumn)
        return QString(fieldnames::name(row.path) + u" · "_s + row.path.member);
    if (m_layout == Layout::Decision && column == FourthColumn) {
        QStringList lines{changewords::ruleExplanation(row.rule)};
        if (!row.reason.isEmpty())
            lines.append(policynote::text(row.reason));
        if (row.liftsProtection)
            lines.append(changewords::liftedProtection());
        return lines.join(u'\n');
    }
    if (row.unresolved && column == FourthColumn)
        return tr("Changed here and in Alma: choose mine or theirs, or withdraw the change.");
    if (row.taken && column == FourthColumn)
        return *row.taken == Side::Mine ? tr("Mine was chosen: what somebody wrote in Alma is overwritten.")
                                        : tr("Theirs was chosen: the field stays as it is in Alma.");
    return cellText(row, column);
}

QVariant ChangeFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return format::plain(toolTip(row, column));
    case Qt::AccessibleTextRole:
        if (m_layout == Layout::Now && column == FieldColumn)
            return fieldnames::name(row.path);
        //: Read aloud for one field: its name and what happens to it
        return column == FieldColumn ? tr("%1, %2").arg(fieldnames::name(row.path), outcomeName(row.outcome))
                                     : cellText(row, column);
    case SortRole:
        if (column == FieldColumn)
            return fieldnames::order(row.path.member);
        if (column == FourthColumn && m_layout == Layout::Decision)
            return toWord(row.rule);
        return cellText(row, column);
    case IdRole:
        return row.path.toString();
    case StateRole:
        // One sign a row, where the row says why: beside the rule, or beside the result nobody has decided.
        if (column != FourthColumn)
            return {};
        if (m_layout == Layout::ThreeWay)
            return row.unresolved ? QVariant(toWord(ChangeState::Conflict)) : QVariant();
        return row.outcome == FieldOutcome::Unchanged ? QVariant() : QVariant(toWord(row.outcome));
    case EmphasisRole:
        return isResult(column) && (row.unresolved || row.outcome != FieldOutcome::Unchanged)
            && row.outcome != FieldOutcome::Blocked;
    case AvailableRole:
        return true;
    case MemberRole:
        return row.path.member;
    case OutcomeRole:
        return outcomeName(row.outcome);
    case UnresolvedRole:
        return row.unresolved;
    default:
        return {};
    }
}

QVariant ChangeFieldsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool decision = m_layout == Layout::Decision;
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case FirstColumn:
        return m_layout == Layout::ThreeWay ? tr("Base") : tr("Now in Alma");
    case SecondColumn:
        return decision ? tr("In the file") : tr("Mine");
    case ThirdColumn:
        return decision ? tr("Result") : tr("Theirs");
    case FourthColumn:
        return decision ? tr("Decided by") : tr("Result");
    default:
        return {};
    }
}

} // namespace skranke
