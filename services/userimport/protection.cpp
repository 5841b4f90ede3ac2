// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/protection.h"

#include "services/userimport/policynote.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

FieldPolicies policiesOf(const auto &entries)
{
    FieldPolicies policies;
    for (auto it = entries.begin(); it != entries.end(); ++it)
        policies.insert(it.key(), it->policy);
    return policies;
}

bool isAnnounced(ProtectionState state, const StoredProtection &entry, QDate today, int soonDays)
{
    return state == ProtectionState::EndsSoon
        || (state == ProtectionState::Expired && entry.lastDay.daysTo(today) <= soonDays);
}

} // namespace

ProtectionState stateOf(const StoredProtection &entry, QDate today, int soonDays)
{
    if (entry.ended.isValid())
        return ProtectionState::Ended;
    if (entry.damaged)
        return ProtectionState::Damaged;
    if (entry.lastDay.isValid() && entry.lastDay < today)
        return ProtectionState::Expired;
    if (entry.firstDay > today)
        return ProtectionState::Waits;
    const bool isNear = entry.lastDay.isValid() && today.daysTo(entry.lastDay) <= soonDays;
    return isNear ? ProtectionState::EndsSoon : ProtectionState::Applies;
}

QString toWord(ProtectionState state)
{
    switch (state) {
    case ProtectionState::Waits:
        return u"waits"_s;
    case ProtectionState::Applies:
        return u"applies"_s;
    case ProtectionState::EndsSoon:
        return u"ends_soon"_s;
    case ProtectionState::Expired:
        return u"expired"_s;
    case ProtectionState::Ended:
        return u"ended"_s;
    case ProtectionState::Damaged:
        return u"damaged"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

Result<ActiveProtections> ActiveProtections::of(const QList<StoredProtection> &entries,
                                                const InstitutionCode &institution, QDate today, int soonDays)
{
    ActiveProtections active;
    for (const StoredProtection &entry : entries) {
        if (entry.institution != institution)
            continue;
        const ProtectionState state = stateOf(entry, today, soonDays);
        const auto policy = fieldPolicyFromWord(entry.policy);
        const bool isUnreadable = !policy || !fieldpolicies::fits(entry.member, *policy);
        if (state == ProtectionState::Damaged || (isUnreadable && state != ProtectionState::Ended)) {
            return std::unexpected(Error{.kind = Error::Kind::Storage,
                                         .code = u"protection-damaged"_s,
                                         .subject = QString::number(entry.number)});
        }
        if (isAnnounced(state, entry, today, soonDays)) {
            active.m_ending.append({.number = entry.number,
                                    .member = entry.member,
                                    .policy = *policy,
                                    .owner = entry.owner,
                                    .lastDay = entry.lastDay,
                                    .isOver = state == ProtectionState::Expired,
                                    .isOfOnePerson = !entry.personIndex.isEmpty()});
        }
        if (state != ProtectionState::Applies && state != ProtectionState::EndsSoon)
            continue;
        active.m_needWholeUsers = active.m_needWholeUsers || *policy == FieldPolicy::Replace;
        Entries &scope = entry.personIndex.isEmpty() ? active.m_everybody : active.m_persons[entry.personIndex];
        const QString reason = policynote::ofEntry(entry.number, *policy, entry.owner, entry.lastDay);
        add(scope, entry.member,
            {.policy = {.policy = *policy, .reason = reason}, .lastDay = entry.lastDay, .number = entry.number});
    }
    active.m_policiesOfAll = policiesOf(active.m_everybody);
    std::ranges::sort(active.m_ending, {},
                      [](const EndingProtection &one) { return std::tuple(one.lastDay, one.number); });
    return active;
}

void ActiveProtections::add(Entries &entries, const QString &member, const Entry &entry)
{
    const auto rank = [](const Entry &one) {
        // Without an end lasts longest.
        const qint64 last = one.lastDay.isValid() ? one.lastDay.toJulianDay() : std::numeric_limits<qint64>::max();
        return std::tuple(fieldpolicies::strictness(one.policy.policy), last, -one.number);
    };
    const auto known = entries.constFind(member);
    if (known == entries.constEnd() || rank(entry) > rank(*known))
        entries.insert(member, entry);
}

FieldPolicies ActiveProtections::policiesFor(const QList<BlindIndex> &person) const
{
    const bool hasOwn =
        std::ranges::any_of(person, [this](const BlindIndex &index) { return m_persons.contains(index); });
    if (!hasOwn)
        return m_policiesOfAll;
    Entries entries = m_everybody;
    for (const BlindIndex &index : person) {
        const Entries own = m_persons.value(index);
        for (auto it = own.begin(); it != own.end(); ++it)
            add(entries, it.key(), *it);
    }
    return policiesOf(entries);
}

} // namespace skranke
