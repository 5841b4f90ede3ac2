// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/listmerge.h"

#include "services/core/userfields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

const QJsonValue absent(QJsonValue::Undefined);

bool isSet(const QJsonValue &flag)
{
    return flag.toBool() || flag.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

/// Of a list that is replaced whole: as the file says for the API; a load makes everything External (6.3).
QString segmentOf(const IncomingElement &element, bool file)
{
    return element.isInternal && !file ? u"Internal"_s : u"External"_s;
}

/// Which of the file's new elements is the preferred one follows from what else is in the list.
bool sameButForTheMark(const FieldDecision &decision, const QJsonValue &other)
{
    QJsonValue result = decision.result;
    if (!decision.now.isObject() && result.isObject() && other.isObject()) {
        QJsonObject element = result.toObject();
        element.insert(u"preferred"_s, other.toObject().value("preferred"_L1));
        result = element;
    }
    return userfields::sameValue(decision.path, result, other);
}

bool isPreferred(const FieldDecision &decision)
{
    return isSet(decision.result.toObject().value("preferred"_L1));
}

} // namespace

QList<FieldDecision> ListMerge::decisions(const QString &member) const
{
    QList<FieldDecision> byAlma = decided(member, std::nullopt);
    const auto policy = policies.constFind(member);
    if (policy == policies.constEnd() || alma.isEmpty())
        return byAlma;
    const bool isKept = policy->policy == FieldPolicy::CreateOnly
        || (policy->policy == FieldPolicy::KeepIfPresent && !userfields::elements(alma, member).isEmpty());
    return attributed(byAlma, isKept ? untouched(byAlma) : decided(member, policy->policy), policy->reason);
}

QList<FieldDecision> ListMerge::decided(const QString &member, Policy policy) const
{
    const bool mapped = !groupsOf(member).isEmpty();
    if (userfields::isSegmented(member))
        return mapped || file ? segmented(member, policy) : QList<FieldDecision>();
    // Roles and proxies are not part of a load (2.3).
    const bool loaded = userfields::stickyMembers().contains(member);
    return (mapped && !file) || (file && loaded) ? unsegmented(member, policy) : QList<FieldDecision>();
}

QList<FieldDecision> ListMerge::untouched(QList<FieldDecision> decisions)
{
    for (FieldDecision &one : decisions) {
        one.result = one.now;
        one.disputed = false;
        one.losesHandEdit = false;
    }
    return decisions;
}

QList<FieldDecision> ListMerge::attributed(const QList<FieldDecision> &byAlma, QList<FieldDecision> byPolicy,
                                           const QString &reason)
{
    for (FieldDecision &one : byPolicy) {
        const auto before = std::ranges::find(byAlma, one.path, &FieldDecision::path);
        const bool sameOutcome = before != byAlma.end() && sameButForTheMark(one, before->result) && !before->disputed;
        // An edited list of libraries is kept by Alma; where a policy does the same, it says so.
        const bool agree = one.now.isObject() && one.incoming.isObject();
        const bool keepsOut = sameOutcome && before->rule == DecidedBy::AlmaSticky && !agree;
        if (sameOutcome && !keepsOut) {
            const bool isTheFiles = before->rule == DecidedBy::AlmaSticky || !one.now.isObject();
            if (one.rule != DecidedBy::FileValue || !isTheFiles)
                one = *before;
            continue;
        }
        one.rule = DecidedBy::Protection;
        one.reason = reason;
    }
    return byPolicy;
}

QList<qsizetype> ListMerge::groupsOf(const QString &member) const
{
    QList<qsizetype> groups;
    for (qsizetype i = 0; i < incoming.fields.size(); ++i) {
        if (incoming.fields.at(i).group.member == member)
            groups.append(i);
    }
    return groups;
}

QList<ListMerge::Wanted> ListMerge::wanted(const QString &member) const
{
    QList<Wanted> list;
    const auto groups = groupsOf(member);
    for (const qsizetype group : groups) {
        const IncomingField &field = incoming.fields.at(group);
        if (!field.isGiven())
            continue;
        for (const IncomingElement &element : field.elements) {
            const QString key = userfields::elementKey(member, element.element);
            // Alma refuses one value twice on one user, the primary id included (`user-import.md` 4).
            const bool isPrimaryId = member == "user_identifier"_L1
                && userfields::sameValue({.member = u"primary_id"_s, .element = {}}, primaryId,
                                         element.parts.value("value"_L1));
            if (!isPrimaryId && !std::ranges::contains(list, key, &Wanted::key))
                list.append({.group = group, .element = &element, .key = key});
        }
    }
    return list;
}

FieldDecision ListMerge::existing(const FieldPath &path, const QJsonObject &element, const Wanted *wanted,
                                  Policy policy) const
{
    FieldDecision decision{.path = path,
                           .now = element,
                           .incoming = wanted ? QJsonValue(wanted->element->element) : absent,
                           .result = element,
                           .rule = DecidedBy::FileValue};
    const bool internal = userfields::isInternal(element);
    if (internal && policy != FieldPolicy::Replace) {
        decision.rule = DecidedBy::InternalSegment;
        return decision;
    }
    if (!wanted)
        return decision;
    QJsonObject said = wanted->element->parts;
    if (policy == FieldPolicy::Replace)
        said.insert(u"segment_type"_s, segmentOf(*wanted->element, file));
    if (!userfields::sameValue(path, element, said, true)) {
        QJsonObject merged = element;
        for (auto it = said.begin(); it != said.end(); ++it)
            merged.insert(it.key(), *it);
        decision.result = merged;
        decision.losesHandEdit = internal || losesHandEdit(wanted->group, element);
    }
    return decision;
}

bool ListMerge::losesHandEdit(qsizetype group, const QJsonObject &element) const
{
    const IncomingField &field = incoming.fields.at(group);
    return delivered.isManualElement(group, comparedfields::normalElement(element, field.group),
                                     comparedfields::normalForm(field));
}

std::optional<FieldDecision> ListMerge::unwanted(const FieldPath &path, const QJsonObject &element, Policy policy) const
{
    const auto groups = groupsOf(path.member);
    const auto covering =
        std::ranges::find_if(groups, [&](qsizetype group) { return incoming.fields.at(group).group.covers(element); });
    const bool covered = covering != groups.end();
    const bool inScope = file || (covered && incoming.fields.at(*covering).speaks());
    if (!inScope)
        return std::nullopt;
    const bool internal = userfields::isInternal(element);
    if (policy == FieldPolicy::Merge || (internal && policy != FieldPolicy::Replace))
        return existing(path, element, nullptr, policy);
    FieldDecision decision{
        .path = path, .now = element, .incoming = absent, .result = absent, .rule = DecidedBy::ExternalReplaced};
    // That a load clears a list of which the file has nothing is assumed, not stated (6.3).
    decision.disputed = file && !policy
        && std::ranges::none_of(groups, [&](qsizetype group) { return incoming.fields.at(group).isGiven(); });
    // What is internal was put there by a person, whatever the feed had.
    decision.losesHandEdit = internal || (covered ? losesHandEdit(*covering, element) : delivered.knowsAll());
    return decision;
}

QList<FieldDecision> ListMerge::segmented(const QString &member, Policy policy) const
{
    const QList<Wanted> all = wanted(member);
    const auto elements = userfields::elements(alma, member);
    QList<FieldDecision> result;
    QStringList satisfied; // by an element that the file may change
    for (const auto &[key, element] : elements) {
        const FieldPath path{.member = member, .element = key};
        const QString plainKey = userfields::elementKey(member, element);
        const auto match = std::ranges::find(all, plainKey, &Wanted::key);
        const bool stays = userfields::isInternal(element) && policy != FieldPolicy::Replace;
        if (match != all.end() && (stays || !satisfied.contains(plainKey))) {
            result.append(existing(path, element, &*match, policy));
            if (!stays)
                satisfied.append(plainKey);
        } else if (auto decision = unwanted(path, element, policy)) {
            result.append(std::move(*decision));
        }
    }
    QList<Wanted> missing;
    for (const Wanted &one : all) {
        const bool there = std::ranges::any_of(
            elements, [&](const auto &entry) { return userfields::elementKey(member, entry.second) == one.key; });
        if (!there)
            missing.append(one);
    }
    const auto named = std::ranges::find_if(all, [](const Wanted &one) { return one.element->isPreferred; });
    const bool moves = named != all.end() && !internalStaysPreferred(member, result);
    const bool hasPreferred = moves || staysPreferred(member, result) || passOnMark(result);
    result.append(added(member, missing, hasPreferred, policy));
    if (moves)
        moveMark(member, named->key, result);
    markTwoPreferred(member, all, result);
    return result;
}

void ListMerge::markTwoPreferred(const QString &member, const QList<Wanted> &wanted,
                                 QList<FieldDecision> &decided) const
{
    const bool internal = internalStaysPreferred(member, decided);
    for (FieldDecision &one : decided) {
        const QJsonObject element = one.result.toObject();
        if (!internal || element.isEmpty() || userfields::isInternal(element))
            continue;
        const auto said = std::ranges::find(wanted, userfields::elementKey(member, element), &Wanted::key);
        const bool isNamed = file && said != wanted.end() && said->element->isPreferred;
        one.disputed = one.disputed || isNamed || isPreferred(one);
    }
}

bool ListMerge::internalStaysPreferred(const QString &member, const QList<FieldDecision> &decided) const
{
    const auto elements = userfields::elements(alma, member);
    return std::ranges::any_of(elements, [&decided](const auto &entry) {
        if (!userfields::isInternal(entry.second) || !isSet(entry.second.value("preferred"_L1)))
            return false;
        const auto decision = std::ranges::find_if(
            decided, [&entry](const FieldDecision &one) { return one.path.element == entry.first; });
        return decision == decided.end() || userfields::isInternal(decision->result.toObject());
    });
}

void ListMerge::moveMark(const QString &member, const QString &key, QList<FieldDecision> &decided)
{
    bool isMarked = false;
    for (FieldDecision &one : decided) {
        QJsonObject element = one.result.toObject();
        if (element.isEmpty() || userfields::isInternal(element))
            continue;
        const bool isNamed = !isMarked && userfields::elementKey(member, element) == key;
        if (isNamed != isSet(element.value("preferred"_L1))) {
            element.insert(u"preferred"_s, isNamed);
            one.result = element;
        }
        isMarked = isMarked || isNamed;
    }
}

bool ListMerge::staysPreferred(const QString &member, const QList<FieldDecision> &decided) const
{
    if (std::ranges::any_of(decided, isPreferred))
        return true;
    const auto elements = userfields::elements(alma, member);
    return std::ranges::any_of(elements, [&decided](const auto &entry) {
        const bool hasDecision = std::ranges::any_of(
            decided, [&entry](const FieldDecision &one) { return one.path.element == entry.first; });
        return !hasDecision && isSet(entry.second.value("preferred"_L1));
    });
}

bool ListMerge::passOnMark(QList<FieldDecision> &decided)
{
    const bool goes = std::ranges::any_of(
        decided, [](const FieldDecision &one) { return isSet(one.now.toObject().value("preferred"_L1)); });
    const auto heir = std::ranges::find_if(decided, [](const FieldDecision &one) {
        return one.rule == DecidedBy::FileValue && one.incoming.isObject() && one.result.isObject();
    });
    if (!goes || heir == decided.end())
        return false;
    QJsonObject element = heir->result.toObject();
    element.insert(u"preferred"_s, true);
    heir->result = element;
    return true;
}

QList<FieldDecision> ListMerge::added(const QString &member, const QList<Wanted> &missing, bool hasPreferred,
                                      Policy policy) const
{
    QList<FieldDecision> result;
    for (const Wanted &one : missing) {
        const IncomingField &field = incoming.fields.at(one.group);
        QJsonObject element = one.element->element;
        if (policy == FieldPolicy::Replace)
            element.insert(u"segment_type"_s, segmentOf(*one.element, file));
        if (element.contains("preferred"_L1)) {
            element.insert(u"preferred"_s, !hasPreferred);
            hasPreferred = true;
        }
        const DecidedBy rule = alma.isEmpty() ? DecidedBy::NewUser
            : isRename(field)                 ? DecidedBy::Rename
                                              : DecidedBy::FileValue;
        result.append({.path = {.member = member, .element = one.key},
                       .now = absent,
                       .incoming = element,
                       .result = element,
                       .rule = rule});
    }
    return result;
}

bool ListMerge::isRename(const IncomingField &field) const
{
    if (incoming.ltTarget != LtTarget::Barcode || field.group.type != "BARCODE"_L1 || incoming.gl.isEmpty())
        return false;
    const QString oldKey = userfields::elementKey(
        field.group.member, almamember::element(field.group.member, field.group.type, {{u"value"_s, incoming.gl}}));
    return !userfields::value(alma, {.member = field.group.member, .element = oldKey}).isUndefined();
}

bool ListMerge::isManualList(const QString &member, const IncomingField *field, bool agree) const
{
    if (agree || !userfields::stickyMembers().contains(member))
        return false;
    if (!field)
        return delivered.knowsAll();
    const qsizetype group = field - incoming.fields.constData();
    return delivered.isManual(group, comparedfields::normalForm(alma, field->group),
                              comparedfields::normalForm(*field));
}

QList<FieldDecision> ListMerge::unsegmented(const QString &member, Policy policy) const
{
    const auto groups = groupsOf(member);
    const IncomingField *field = groups.isEmpty() ? nullptr : &incoming.fields.at(groups.first());
    if (!file && !(field && field->speaks()))
        return {};
    const auto elements = userfields::elements(alma, member);
    const QList<Wanted> all = wanted(member);
    const auto isWanted = [&all](const QString &key) { return std::ranges::contains(all, key, &Wanted::key); };
    const bool agree = !all.isEmpty() && elements.size() == all.size()
        && std::ranges::all_of(elements, [&](const auto &entry) { return isWanted(entry.first); });
    const bool manual = isManualList(member, field, agree);
    const bool sticky = userfields::stickyMembers().contains(member);
    const bool keepsEdits = !policy || policy == FieldPolicy::KeepIfManual;
    const bool isKept = manual && keepsEdits;
    const bool lifts =
        manual && !all.isEmpty() && isKept && delivered.isLast(groups.first(), comparedfields::normalForm(*field));
    const bool cleared = file && sisEmptySticky == SisEmptySticky::Clear;

    QList<FieldDecision> result;
    for (const auto &[key, element] : elements) {
        FieldDecision decision{.path = {.member = member, .element = key},
                               .now = element,
                               .incoming = isWanted(key) ? QJsonValue(element) : absent,
                               .result = element,
                               .rule = DecidedBy::FileValue};
        if (isKept) {
            decision.rule = DecidedBy::AlmaSticky;
            decision.liftsProtection = lifts && !isWanted(key);
        } else if (all.isEmpty() && sticky && keepsEdits) {
            decision.rule = DecidedBy::StickyEmpty;
            decision.result = cleared ? absent : QJsonValue(element);
            decision.disputed = file;
        } else if (!isWanted(key) && policy != FieldPolicy::Merge) {
            decision.result = absent;
            decision.losesHandEdit = manual;
        }
        result.append(std::move(decision));
    }
    for (const Wanted &one : all) {
        if (std::ranges::contains(elements, one.key, &std::pair<QString, QJsonObject>::first))
            continue;
        const QJsonObject element = one.element->element;
        result.append({.path = {.member = member, .element = one.key},
                       .now = absent,
                       .incoming = element,
                       .result = isKept ? absent : QJsonValue(element),
                       .rule = isKept       ? DecidedBy::AlmaSticky
                           : alma.isEmpty() ? DecidedBy::NewUser
                                            : DecidedBy::FileValue,
                       .liftsProtection = lifts});
    }
    return result;
}

} // namespace skranke
