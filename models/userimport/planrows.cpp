// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/userimport/planrows.h"

#include "models/queue/fieldvalue.h"
#include "services/core/userfields.h"
#include "services/store/vault.h"

#include <QCoreApplication>

#include <algorithm>

namespace skranke {

namespace {

const FieldDecision *fieldAt(const PlannedUser &user, const FieldPath &path)
{
    const auto found = std::ranges::find(user.fields, path, &FieldDecision::path);
    return found == user.fields.end() ? nullptr : &*found;
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

bool accepts(const PlanFilter &filter, const PlannedUser &user, const FieldDecision *field, bool differs)
{
    if (filter.action && user.action != *filter.action)
        return false;
    const bool asksForFields = !filter.member.isEmpty() || filter.rule || filter.outcome || filter.protectedOnly;
    if (!field && asksForFields)
        return false;
    if (field) {
        if (!filter.member.isEmpty() && field->path.member != filter.member)
            return false;
        if (filter.rule && field->rule != *filter.rule)
            return false;
        if (filter.outcome && outcomeOf(user, *field) != *filter.outcome)
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

QHash<QString, const PlannedUser *> usersById(const Plan *plan)
{
    QHash<QString, const PlannedUser *> users;
    if (!plan)
        return users;
    for (const PlannedUser &user : plan->users)
        users.insert(normalisedIdentifier(user.primaryId.toString()), &user);
    return users;
}

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
    const auto other = usersById(nightly);
    QList<PlanRow> rows;
    for (qsizetype u = 0; u < plan.users.size(); ++u) {
        const PlannedUser &user = plan.users.at(u);
        const PlannedUser *same = nightly ? other.value(normalisedIdentifier(user.primaryId.toString())) : nullptr;
        if (standsForItself(user, filter)) {
            if (accepts(filter, user, nullptr, nightly && !same))
                rows.append({.user = u});
            continue;
        }
        for (qsizetype f = 0; f < user.fields.size(); ++f) {
            const FieldDecision &field = user.fields.at(f);
            const FieldDecision *counterpart = same ? fieldAt(*same, field.path) : nullptr;
            const bool differs =
                nightly && (!counterpart || !userfields::sameValue(field.path, field.result, counterpart->result));
            if (!isWorthShowing(field) && !(differs && counterpart))
                continue;
            if (!accepts(filter, user, &field, differs))
                continue;
            PlanRow row{.user = u, .field = f};
            if (counterpart)
                row.nightly = *counterpart;
            rows.append(row);
        }
    }
    return rows;
}

QHash<QString, int> memberCounts(const Plan &plan)
{
    QHash<QString, int> counts;
    for (const PlannedUser &user : plan.users) {
        for (const FieldDecision &field : user.fields) {
            if (isWorthShowing(field))
                ++counts[field.path.member];
        }
    }
    return counts;
}

QHash<DecidedBy, int> ruleCounts(const Plan &plan)
{
    QHash<DecidedBy, int> counts;
    for (const PlannedUser &user : plan.users) {
        for (const FieldDecision &field : user.fields) {
            if (isWorthShowing(field))
                ++counts[field.rule];
        }
    }
    return counts;
}

} // namespace skranke
