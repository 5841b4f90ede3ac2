// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/singlemerge.h"

#include "services/core/userfields.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

const QJsonValue absent(QJsonValue::Undefined);

/// What a field that cannot be empty falls back to (2.3): the others become absent.
QJsonValue defaultOf(QStringView member)
{
    if (member == "preferred_language"_L1)
        return almamember::single(member, u"en"_s);
    if (member == "status"_L1)
        return almamember::single(member, u"ACTIVE"_s);
    return absent;
}

bool keeps(FieldPolicy policy, bool isThere, bool manual)
{
    switch (policy) {
    case FieldPolicy::CreateOnly:
        return true;
    case FieldPolicy::KeepIfPresent:
        return isThere;
    case FieldPolicy::KeepIfManual:
        return manual;
    case FieldPolicy::Replace:
    case FieldPolicy::ReplaceExternal:
    case FieldPolicy::Merge:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

bool SingleMerge::isEmpty(const FieldPath &path, const QJsonValue &value)
{
    return userfields::sameValue(path, value, absent);
}

FieldDecision SingleMerge::mapped(const QJsonValue &now, const IncomingField &field, bool manual) const
{
    return underPolicy(mappedByAlma(now, field, manual), field.isGiven(), manual);
}

FieldDecision SingleMerge::unmapped(const FieldPath &path, const QJsonValue &now, bool manual) const
{
    return underPolicy(unmappedByAlma(path, now, manual), false, manual);
}

FieldDecision SingleMerge::stickyEmpty(const FieldPath &path, const QJsonValue &now, const QJsonValue &incoming) const
{
    const bool cleared = file && sisEmptySticky == SisEmptySticky::Clear && !isEmpty(path, now);
    return {.path = path,
            .now = now,
            .incoming = incoming,
            .result = cleared ? defaultOf(path.member) : now,
            .rule = DecidedBy::StickyEmpty,
            .disputed = file};
}

FieldDecision SingleMerge::mappedByAlma(const QJsonValue &now, const IncomingField &field, bool manual) const
{
    const FieldPath path{.member = field.group.member, .element = {}};
    const QJsonValue incoming = field.isGiven() ? field.value
        : field.presence == Presence::Empty     ? QJsonValue(QString())
                                                : absent;
    FieldDecision decision{.path = path, .now = now, .incoming = incoming, .result = now, .rule = DecidedBy::FileValue};
    if (field.isGiven() && userfields::sameValue(path, now, field.value))
        return decision;
    if (field.group.isSticky() && manual) {
        decision.rule = DecidedBy::AlmaSticky;
    } else if (field.isGiven()) {
        decision.result = field.value;
        decision.losesHandEdit = manual;
    } else if (field.group.isSticky()) {
        decision = stickyEmpty(path, now, incoming);
    } else {
        decision.rule = DecidedBy::EmptiedByFile;
        decision.result = defaultOf(path.member);
        decision.losesHandEdit = manual;
    }
    return decision;
}

FieldDecision SingleMerge::unmappedByAlma(const FieldPath &path, const QJsonValue &now, bool manual) const
{
    if (!userfields::stickyMembers().contains(path.member)) {
        return {.path = path,
                .now = now,
                .incoming = absent,
                .result = defaultOf(path.member),
                .rule = DecidedBy::EmptiedByFile,
                .losesHandEdit = manual};
    }
    if (manual)
        return {.path = path, .now = now, .incoming = absent, .result = now, .rule = DecidedBy::AlmaSticky};
    return stickyEmpty(path, now, absent);
}

FieldDecision SingleMerge::underPolicy(const FieldDecision &byAlma, bool given, bool manual) const
{
    const FieldPath &path = byAlma.path;
    const auto policy = policies.constFind(path.member);
    const bool agree = given && userfields::sameValue(path, byAlma.now, byAlma.incoming);
    if (policy == policies.constEnd() || agree)
        return byAlma;
    FieldDecision decision = byPolicy(byAlma, policy->policy, given, manual);
    // What would have come out anyway, and for certain, is no work of the policy; unless the file names another value
    // and the policy keeps it out.
    const bool keepsOut = given && keeps(policy->policy, !isEmpty(path, byAlma.now), manual);
    const bool sameOutcome = userfields::sameValue(path, decision.result, byAlma.result);
    if (sameOutcome && !keepsOut && (!byAlma.disputed || decision.disputed))
        return byAlma;
    decision.rule = DecidedBy::Protection;
    decision.reason = policy->reason;
    return decision;
}

FieldDecision SingleMerge::byPolicy(const FieldDecision &byAlma, FieldPolicy policy, bool given, bool manual) const
{
    if (keeps(policy, !isEmpty(byAlma.path, byAlma.now), manual))
        return {.path = byAlma.path, .now = byAlma.now, .incoming = byAlma.incoming, .result = byAlma.now};
    if (policy == FieldPolicy::KeepIfManual && !given)
        return stickyEmpty(byAlma.path, byAlma.now, byAlma.incoming);
    return {.path = byAlma.path,
            .now = byAlma.now,
            .incoming = byAlma.incoming,
            .result = given ? byAlma.incoming : defaultOf(byAlma.path.member),
            .losesHandEdit = manual};
}

} // namespace skranke
