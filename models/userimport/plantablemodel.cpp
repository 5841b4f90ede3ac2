// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/plantablemodel.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/queue/fieldvalue.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString valueOrDash(const QString &member, const QJsonValue &value)
{
    const QString text = fieldvalue::text(member, value);
    return text.isEmpty() ? u"–"_s : text;
}

QString wholeWord(PlannedAction action)
{
    switch (action) {
    case PlannedAction::Create:
        return u"create"_s;
    case PlannedAction::Missing:
        return u"missing"_s;
    case PlannedAction::Held:
    case PlannedAction::Update:
    case PlannedAction::Unchanged:
        break;
    }
    return u"unchanged"_s;
}

} // namespace

PlanTableModel::PlanTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PlanTableModel::setPlan(std::shared_ptr<const Plan> plan, std::shared_ptr<const Plan> nightly)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_nightly = std::move(nightly);
    m_rows = m_plan ? planRows(*m_plan, m_nightly.get(), m_filter) : QList<PlanRow>();
    endResetModel();
}

void PlanTableModel::setFilter(const PlanFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    m_rows = m_plan ? planRows(*m_plan, m_nightly.get(), m_filter) : QList<PlanRow>();
    endResetModel();
}

void PlanTableModel::setHeldBack(const QSet<ChangeId> &changes)
{
    if (changes == m_heldBack)
        return;
    m_heldBack = changes;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, UserColumn), index(rowCount() - 1, UserColumn), {Qt::CheckStateRole});
    Q_EMIT heldBackChanged();
}

qint64 PlanTableModel::toPropose() const
{
    if (!m_plan || m_plan->semantics != MergeSemantics::Api)
        return 0;
    qint64 count = 0;
    for (const PlannedUser &user : m_plan->users) {
        if (isProposable(user) && !m_heldBack.contains(user.change.id))
            ++count;
    }
    return count;
}

const PlannedUser *PlanTableModel::user(int row) const
{
    return row >= 0 && row < m_rows.size() ? &userOf(m_rows.at(row)) : nullptr;
}

MergeSemantics PlanTableModel::semantics(int row) const
{
    const bool isOther = row >= 0 && row < m_rows.size() && m_rows.at(row).user < 0;
    return isOther ? m_nightly->semantics : m_plan ? m_plan->semantics : MergeSemantics::Api;
}

PlanCounts PlanTableModel::counts() const
{
    return m_plan ? planCounts(*m_plan, m_nightly.get()) : PlanCounts();
}

void PlanTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PlanTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlanTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const PlannedUser &PlanTableModel::userOf(const PlanRow &row) const
{
    return row.user >= 0 ? m_plan->users.at(row.user) : m_nightly->users.at(row.nightlyUser);
}

const FieldDecision *PlanTableModel::fieldOf(const PlanRow &row) const
{
    return row.field < 0 ? nullptr : &m_plan->users.at(row.user).fields.at(row.field);
}

const FieldDecision *PlanTableModel::nightlyFieldOf(const PlanRow &row) const
{
    return row.nightlyField < 0 ? nullptr : &m_nightly->users.at(row.nightlyUser).fields.at(row.nightlyField);
}

const FieldDecision *PlanTableModel::anyFieldOf(const PlanRow &row) const
{
    const FieldDecision *field = fieldOf(row);
    return field ? field : nightlyFieldOf(row);
}

/// A field that one of two compared plans does not name stays there as it is now.
QJsonValue PlanTableModel::valueIn(const PlanRow &row, int column) const
{
    const FieldDecision *field = fieldOf(row);
    const FieldDecision *nightly = nightlyFieldOf(row);
    switch (column) {
    case NowColumn:
        return anyFieldOf(row)->now;
    case IncomingColumn:
        return anyFieldOf(row)->incoming;
    case ResultColumn:
        return field ? field->result : nightly->now;
    case NightlyColumn:
        return nightly ? nightly->result : m_nightly ? field->now : QJsonValue(QJsonValue::Undefined);
    default:
        return QJsonValue(QJsonValue::Undefined);
    }
}

bool PlanTableModel::isProposable(const PlannedUser &user) const
{
    return user.action == PlannedAction::Create || user.action == PlannedAction::Update;
}

QString PlanTableModel::personText(const PlannedUser &user, int column) const
{
    if (column == FieldColumn) {
        if (user.action == PlannedAction::Create)
            return tr("%n field(s)", nullptr, static_cast<int>(user.fields.size()));
        return u"–"_s;
    }
    if (column == OutcomeColumn) {
        switch (user.action) {
        case PlannedAction::Create:
            return tr("new user");
        case PlannedAction::Missing:
            return tr("not in the file");
        case PlannedAction::Held:
            return tr("held back");
        case PlannedAction::Update:
        case PlannedAction::Unchanged:
            return tr("unchanged");
        }
    }
    if (column == ResultColumn && user.action == PlannedAction::Missing)
        return tr("stays as it is");
    if (column == ResultColumn && user.action == PlannedAction::Create)
        return user.primaryId.toString();
    if (column == DecidedByColumn && user.action == PlannedAction::Create)
        return changewords::ruleName(DecidedBy::NewUser);
    if (column == DecidedByColumn && user.action == PlannedAction::Held)
        return heldReason(user.heldBecause);
    return {};
}

QString PlanTableModel::cellText(const PlanRow &row, int column) const
{
    const PlannedUser &user = userOf(row);
    if (column == UserColumn)
        return displayName(user);
    const FieldDecision *field = anyFieldOf(row);
    if (!field)
        return personText(user, column);
    const QString &member = field->path.member;
    switch (column) {
    case FieldColumn:
        return fieldnames::name(member);
    case NowColumn:
    case IncomingColumn:
    case ResultColumn:
        return valueOrDash(member, valueIn(row, column));
    case NightlyColumn:
        return m_nightly ? valueOrDash(member, valueIn(row, column)) : QString();
    case DecidedByColumn:
        // What the fields come to is decided by nothing but the rule that holds the person.
        return user.action == PlannedAction::Held ? heldReason(user.heldBecause) : changewords::ruleName(field->rule);
    case OutcomeColumn:
        return outcomeText(row);
    default:
        return {};
    }
}

QString PlanTableModel::outcomeText(const PlanRow &row) const
{
    const PlannedUser &user = userOf(row);
    if (user.action == PlannedAction::Held)
        return tr("held back");
    const QString outcome = outcomeName(outcomeOf(*anyFieldOf(row)));
    //: What happens to a field that Skranke leaves alone and Alma's nightly load does not: %1 is "emptied", "changes"
    return row.isNightlyOnly() ? tr("nightly load: %1").arg(outcome) : outcome;
}

QString PlanTableModel::stateWord(const PlanRow &row) const
{
    const PlannedUser &user = userOf(row);
    if (user.action == PlannedAction::Held)
        return u"held"_s;
    const FieldDecision *field = anyFieldOf(row);
    return field ? toWord(outcomeOf(*field)) : wholeWord(user.action);
}

QString PlanTableModel::toolTip(const PlanRow &row, int column) const
{
    const PlannedUser &user = userOf(row);
    if (column == UserColumn) {
        QString text = QString(displayName(user) + u" · "_s + user.primaryId.toString());
        if (user.record > 0)
            text += u'\n' + tr("Record %L1, line %L2").arg(user.record).arg(user.line);
        return text;
    }
    const FieldDecision *field = anyFieldOf(row);
    if (field && column == FieldColumn)
        return QString(fieldnames::name(field->path) + u" · "_s + field->path.member);
    if (user.action == PlannedAction::Held && (column == DecidedByColumn || column == OutcomeColumn))
        return heldReason(user.heldBecause);
    if (field && (column == DecidedByColumn || column == OutcomeColumn)) {
        const QString explanation = changewords::ruleExplanation(field->rule);
        return field->reason.isEmpty() ? explanation : QString(explanation + u'\n' + field->reason);
    }
    return cellText(row, column);
}

QVariant PlanTableModel::sortKey(const PlanRow &row, int column) const
{
    const FieldDecision *field = anyFieldOf(row);
    switch (column) {
    case FieldColumn:
        return field ? fieldnames::order(field->path.member) : -1;
    case DecidedByColumn: {
        const PlannedUser &user = userOf(row);
        return user.action == PlannedAction::Held ? user.heldBecause : field ? toWord(field->rule) : QString();
    }
    case OutcomeColumn:
        return stateWord(row);
    case NowColumn:
    case IncomingColumn:
    case ResultColumn:
    case NightlyColumn:
        return field ? fieldvalue::sortText(field->path.member, valueIn(row, column)) : QString();
    default:
        return cellText(row, column);
    }
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = m_rows.at(index.row());
    const PlannedUser &user = userOf(row);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return format::plain(toolTip(row, column));
    case Qt::CheckStateRole:
        if (column != UserColumn || row.user < 0 || !isProposable(user) || m_plan->semantics != MergeSemantics::Api)
            return {};
        return m_heldBack.contains(user.change.id) ? Qt::Unchecked : Qt::Checked;
    case Qt::AccessibleTextRole:
        if (column != UserColumn)
            return cellText(row, column);
        //: Read aloud for one row of a plan: person, field, what happens
        return tr("%1, %2, %3").arg(displayName(user), cellText(row, FieldColumn), cellText(row, OutcomeColumn));
    case SortRole:
        return sortKey(row, column);
    case IdRole:
        return user.primaryId.toString();
    case GroupRole:
        return row.user >= 0 ? row.user : -2 - row.nightlyUser; // -1 is no group's number
    case StateRole:
        return column == OutcomeColumn ? QVariant(stateWord(row)) : QVariant();
    case EmphasisRole: {
        const FieldDecision *field = fieldOf(row);
        return (column == ResultColumn && field && field->changes) || (column == NightlyColumn && row.differs);
    }
    case AvailableRole:
        return true;
    case UserIndexRole:
        return row.user;
    case MemberRole:
        return row.isWholePerson() ? QString() : anyFieldOf(row)->path.member;
    case DiffersRole:
        return row.differs;
    default:
        return {};
    }
}

bool PlanTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const PlanRow &changed = m_rows.at(index.row());
    const ChangeId id = m_plan->users.at(changed.user).change.id;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_heldBack.remove(id);
    else
        m_heldBack.insert(id);
    int first = index.row();
    int last = index.row();
    while (first > 0 && m_rows.at(first - 1).user == changed.user)
        --first;
    while (last + 1 < m_rows.size() && m_rows.at(last + 1).user == changed.user)
        ++last;
    Q_EMIT dataChanged(this->index(first, UserColumn), this->index(last, UserColumn), {Qt::CheckStateRole});
    Q_EMIT heldBackChanged();
    return true;
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && data(index, Qt::CheckStateRole).isValid())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case UserColumn:
        return tr("User");
    case FieldColumn:
        return tr("Field");
    case NowColumn:
        return tr("Now in Alma");
    case IncomingColumn:
        return tr("In the file");
    case ResultColumn:
        return m_plan && m_plan->semantics == MergeSemantics::File ? tr("After the nightly load") : tr("Result");
    case NightlyColumn:
        return tr("After the nightly load");
    case DecidedByColumn:
        return tr("Decided by");
    case OutcomeColumn:
        return tr("What happens");
    default:
        return {};
    }
}

} // namespace skranke
