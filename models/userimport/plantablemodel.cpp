// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/plantablemodel.h"

#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/queue/fieldvalue.h"
#include "services/core/userfields.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString valueOrDash(const QString &member, const QJsonValue &value)
{
    const QString text = fieldvalue::text(member, value);
    return text.isEmpty() ? u"–"_s : text;
}

QString outcomeWord(const PlannedUser &user, const FieldDecision *field)
{
    if (user.action == PlannedAction::Held)
        return u"held"_s;
    if (field)
        return toWord(outcomeOf(*field));
    switch (user.action) {
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
    return row >= 0 && row < m_rows.size() ? &m_plan->users.at(m_rows.at(row).user) : nullptr;
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

const FieldDecision *PlanTableModel::fieldOf(const PlanRow &row) const
{
    return row.isWholePerson() ? nullptr : &m_plan->users.at(row.user).fields.at(row.field);
}

bool PlanTableModel::isProposable(const PlannedUser &user) const
{
    return user.action == PlannedAction::Create || user.action == PlannedAction::Update;
}

bool PlanTableModel::differs(const PlanRow &row) const
{
    const FieldDecision *field = fieldOf(row);
    return m_nightly && field
        && (!row.nightly || !userfields::sameValue(field->path, field->result, row.nightly->result));
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
    const PlannedUser &user = m_plan->users.at(row.user);
    if (column == UserColumn)
        return displayName(user);
    const FieldDecision *field = fieldOf(row);
    if (!field)
        return personText(user, column);
    const QString &member = field->path.member;
    switch (column) {
    case FieldColumn:
        return fieldnames::name(member);
    case NowColumn:
        return valueOrDash(member, field->now);
    case IncomingColumn:
        return valueOrDash(member, field->incoming);
    case ResultColumn:
        return valueOrDash(member, field->result);
    case NightlyColumn:
        return row.nightly ? valueOrDash(member, row.nightly->result) : QString();
    case DecidedByColumn:
        // What the fields come to is decided by nothing but the rule that holds the person.
        return user.action == PlannedAction::Held ? heldReason(user.heldBecause) : changewords::ruleName(field->rule);
    case OutcomeColumn:
        return user.action == PlannedAction::Held ? tr("held back") : outcomeName(outcomeOf(*field));
    default:
        return {};
    }
}

QString PlanTableModel::toolTip(const PlanRow &row, int column) const
{
    const PlannedUser &user = m_plan->users.at(row.user);
    if (column == UserColumn) {
        QString text = QString(displayName(user) + u" · "_s + user.primaryId.toString());
        if (user.record > 0)
            text += u'\n' + tr("Record %L1, line %L2").arg(user.record).arg(user.line);
        return text;
    }
    const FieldDecision *field = fieldOf(row);
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
    const FieldDecision *field = fieldOf(row);
    switch (column) {
    case FieldColumn:
        return field ? fieldnames::order(field->path.member) : -1;
    case DecidedByColumn: {
        const PlannedUser &user = m_plan->users.at(row.user);
        return user.action == PlannedAction::Held ? user.heldBecause : field ? toWord(field->rule) : QString();
    }
    case OutcomeColumn:
        return outcomeWord(m_plan->users.at(row.user), field);
    case NowColumn:
        return field ? fieldvalue::sortText(field->path.member, field->now) : QString();
    case IncomingColumn:
        return field ? fieldvalue::sortText(field->path.member, field->incoming) : QString();
    case ResultColumn:
        return field ? fieldvalue::sortText(field->path.member, field->result) : QString();
    default:
        return cellText(row, column);
    }
}

QVariant PlanTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlanRow &row = m_rows.at(index.row());
    const PlannedUser &user = m_plan->users.at(row.user);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::CheckStateRole:
        if (column != UserColumn || !isProposable(user) || m_plan->semantics != MergeSemantics::Api)
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
        return row.user;
    case StateRole:
        return column == OutcomeColumn ? QVariant(outcomeWord(user, fieldOf(row))) : QVariant();
    case EmphasisRole: {
        const FieldDecision *field = fieldOf(row);
        return (column == ResultColumn && field && field->changes) || (column == NightlyColumn && differs(row));
    }
    case AvailableRole:
        return true;
    case UserIndexRole:
        return row.user;
    case MemberRole:
        return row.isWholePerson() ? QString() : fieldOf(row)->path.member;
    case DiffersRole:
        return differs(row);
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
