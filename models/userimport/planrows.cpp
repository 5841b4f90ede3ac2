// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/planrows.h"

#include "models/queue/fieldvalue.h"
#include "services/core/userfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace skranke {

namespace {

/// Index of the field, -1: none. Two plans name a person's fields in one order, so `from` is where to begin to look.
qsizetype fieldAt(const PlannedUser &user, const FieldPath &path, qsizetype from)
{
    const qsizetype size = user.fields.size();
    for (qsizetype step = 0; step < size; ++step) {
        const qsizetype at = (from + step) % size;
        if (user.fields.at(at).path == path)
            return at;
    }
    return -1;
}

/// Nothing happens to somebody who is held back, nor to a field that a plan does not name.
bool willChange(const PlannedUser *user, const FieldDecision *field)
{
    return field && field->changes && user->action != PlannedAction::Held;
}

bool textMatches(const QString &text, const PlannedUser &user, const FieldDecision *field)
{
    const auto has = [&text](const QString &value) { return value.contains(text, Qt::CaseInsensitive); };
    if (has(displayName(user)) || has(user.primaryId.toString()))
        return true;
    if (!field)
        return false;
    const QString &member = field->path.member;
    return has(fieldvalue::text(member, field->now)) || has(fieldvalue::text(member, field->incoming))
        || has(fieldvalue::text(member, field->result));
}

/// `nightlyOnly`: person and field are those of the plan that is compared with, and count for nothing in the plan
/// itself.
bool accepts(const PlanFilter &filter, const PlannedUser &user, const FieldDecision *field, bool differs,
             bool nightlyOnly)
{
    if (nightlyOnly && (filter.action || filter.outcome || filter.protectedOnly || filter.liftedOnly))
        return false;
    if (filter.action && user.action != *filter.action)
        return false;
    const bool asksForFields =
        !filter.member.isEmpty() || filter.rule || filter.outcome || filter.protectedOnly || filter.liftedOnly;
    if (!field && asksForFields)
        return false;
    if (field) {
        if (!filter.member.isEmpty() && field->path.member != filter.member)
            return false;
        if (filter.rule && field->rule != *filter.rule)
            return false;
        if (filter.outcome && outcomeOf(user, *field) != *filter.outcome)
            return false;
        if (filter.liftedOnly && (!field->liftsProtection || user.action == PlannedAction::Held))
            return false;
        if (filter.protectedOnly && outcomeOf(user, *field) != FieldOutcome::Blocked)
            return false;
    }
    if (filter.differingOnly && !differs)
        return false;
    return filter.text.isEmpty() || textMatches(filter.text, user, field);
}

/// A person without an own field row: new (one row says it all), missing, or held without a change.
bool standsForItself(const PlannedUser &user, const PlanFilter &filter)
{
    switch (user.action) {
    case PlannedAction::Create:
        return filter.member.isEmpty() && !filter.rule && !filter.outcome;
    case PlannedAction::Missing:
        return true;
    case PlannedAction::Held:
    case PlannedAction::Update:
    case PlannedAction::Unchanged:
        return std::ranges::none_of(user.fields, isWorthShowing);
    }
    Q_UNREACHABLE_RETURN(false);
}

/// Walks two plans of one file side by side and hands over every row that any filter could show. `nightly` may be null.
template <typename Visit>
class RowWalk {
public:
    RowWalk(const Plan &plan, const Plan *nightly, Visit visit)
        : m_plan(plan)
        , m_nightly(nightly)
        , m_visit(std::move(visit))
    {
    }

    void run()
    {
        const qsizetype others = m_nightly ? m_nightly->users.size() : 0;
        qsizetype other = 0;
        for (qsizetype own = 0; own < m_plan.users.size(); ++own) {
            const PlannedUser &user = m_plan.users.at(own);
            while (other < others && isBefore(m_nightly->users.at(other), user))
                person(-1, other++);
            const bool both = other < others && !isBefore(user, m_nightly->users.at(other));
            person(own, both ? other++ : -1);
        }
        while (other < others)
            person(-1, other++);
    }

private:
    /// In the order of the file; those who are missing from it last, by id (`Plan::users`).
    static bool isBefore(const PlannedUser &one, const PlannedUser &other)
    {
        const bool missing = one.action == PlannedAction::Missing;
        if (missing != (other.action == PlannedAction::Missing))
            return !missing;
        return missing ? one.primaryId < other.primaryId : one.record < other.record;
    }

    void person(qsizetype own, qsizetype other)
    {
        const PlannedUser *user = own < 0 ? nullptr : &m_plan.users.at(own);
        const PlannedUser *nightly = other < 0 ? nullptr : &m_nightly->users.at(other);
        if (user)
            m_visit(PlanRow{.user = own, .nightlyUser = other, .differs = m_nightly && !nightly}, *user, nullptr);
        qsizetype next = 0; // of the nightly load's fields
        for (qsizetype f = 0; user && f < user->fields.size(); ++f) {
            const FieldDecision &field = user->fields.at(f);
            const qsizetype at = nightly ? fieldAt(*nightly, field.path, next) : -1;
            while (next < at)
                nightlyField(own, other, next++);
            next = at < 0 ? next : at + 1;
            const FieldDecision *counterpart = at < 0 ? nullptr : &nightly->fields.at(at);
            const bool differs = m_nightly && resultsDiffer(user, &field, nightly, counterpart);
            if (differs || isWorthShowing(field))
                m_visit(PlanRow{.user = own, .field = f, .nightlyUser = other, .nightlyField = at, .differs = differs},
                        *user, &field);
        }
        while (nightly && next < nightly->fields.size())
            nightlyField(own, other, next++);
    }

    void nightlyField(qsizetype own, qsizetype other, qsizetype at)
    {
        const PlannedUser &nightly = m_nightly->users.at(other);
        const FieldDecision &field = nightly.fields.at(at);
        if (!willChange(&nightly, &field) || (own >= 0 && fieldAt(m_plan.users.at(own), field.path, 0) >= 0))
            return;
        m_visit(PlanRow{.user = own, .nightlyUser = other, .nightlyField = at, .differs = true}, nightly, &field);
    }

    static bool resultsDiffer(const PlannedUser *user, const FieldDecision *field, const PlannedUser *nightly,
                              const FieldDecision *counterpart)
    {
        const bool changes = willChange(user, field);
        if (changes != willChange(nightly, counterpart))
            return true;
        return changes && !userfields::sameValue(field->path, field->result, counterpart->result);
    }

    const Plan &m_plan;
    const Plan *m_nightly;
    Visit m_visit;
};

/// Which rows of the walk stand in the table. Asked in the order of the walk.
class ShownRows {
public:
    ShownRows(const Plan &plan, const PlanFilter &filter)
        : m_plan(plan)
        , m_filter(filter)
    {
    }

    /// One row says it all of a person who stands for itself, but for what the nightly load would leave otherwise.
    bool contains(const PlanRow &row)
    {
        if (row.user < 0)
            return true;
        if (row.user != m_user) {
            m_user = row.user;
            m_standsForItself = standsForItself(m_plan.users.at(m_user), m_filter);
        }
        return row.isWholePerson() ? m_standsForItself : !m_standsForItself || (row.nightlyUser >= 0 && row.differs);
    }

private:
    const Plan &m_plan;
    PlanFilter m_filter;
    qsizetype m_user = -1;
    bool m_standsForItself = false;
};

} // namespace

QString displayName(const PlannedUser &user)
{
    if (const QString name = fieldvalue::displayName(user.change); !name.isEmpty())
        return name;
    QJsonObject names;
    for (const FieldDecision &field : user.fields) {
        if (field.path.member == u"last_name" || field.path.member == u"first_name")
            names.insert(field.path.member, isEmptyValue(field.result) ? field.now : field.result);
    }
    const QString name = fieldvalue::displayName(names);
    if (!name.isEmpty())
        return name;
    if (!user.primaryId.isEmpty())
        return user.primaryId.toString();
    //: A record of a file that names nobody, in place of a person's name
    return QCoreApplication::translate("PlanRows", "Record %L1").arg(user.record);
}

FieldOutcome outcomeOf(const PlannedUser &user, const FieldDecision &field)
{
    return user.action == PlannedAction::Held ? FieldOutcome::Unchanged : outcomeOf(field);
}

QList<PlanRow> planRows(const Plan &plan, const Plan *nightly, const PlanFilter &filter)
{
    QList<PlanRow> rows;
    ShownRows shown(plan, filter);
    RowWalk(plan, nightly, [&](const PlanRow &row, const PlannedUser &user, const FieldDecision *field) {
        if (shown.contains(row) && accepts(filter, user, field, row.differs, row.isNightlyOnly()))
            rows.append(row);
    }).run();
    return rows;
}

PlanCounts planCounts(const Plan &plan, const Plan *nightly)
{
    PlanCounts counts;
    ShownRows shown(plan, {});
    RowWalk(plan, nightly, [&](const PlanRow &row, const PlannedUser &, const FieldDecision *field) {
        if (field) {
            ++counts.members[field->path.member];
            ++counts.rules[field->rule];
        }
        if (row.differs && shown.contains(row))
            ++counts.differing;
    }).run();
    return counts;
}

} // namespace skranke
