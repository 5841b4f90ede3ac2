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

bool isPreferred(const FieldDecision &decision)
{
    return isSet(decision.result.toObject().value("preferred"_L1));
}

} // namespace

QList<FieldDecision> ListMerge::decisions(const QString &member) const
{
    const bool mapped = !groupsOf(member).isEmpty();
    if (userfields::isSegmented(member))
        return mapped || file ? segmented(member) : QList<FieldDecision>();
    // Roles and proxies are not part of a load (2.3).
    const bool loaded = userfields::stickyMembers().contains(member);
    return mapped || (file && loaded) ? unsegmented(member) : QList<FieldDecision>();
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
        const QString key = userfields::elementKey(member, field.element);
        // Alma refuses one value twice on one user, the primary id included (`user-import.md` 4).
        const bool isPrimaryId = member == "user_identifier"_L1
            && userfields::sameValue({.member = u"primary_id"_s, .element = {}}, primaryId,
                                     field.parts.value("value"_L1));
        if (!isPrimaryId && !std::ranges::contains(list, key, &Wanted::key))
            list.append({.group = group, .key = key});
    }
    return list;
}

FieldDecision ListMerge::existing(const FieldPath &path, const QJsonObject &element,
                                  std::optional<qsizetype> group) const
{
    const IncomingField *match = group ? &incoming.fields.at(*group) : nullptr;
    FieldDecision decision{.path = path,
                           .now = element,
                           .incoming = match ? QJsonValue(match->element) : absent,
                           .result = element,
                           .rule = DecidedBy::FileValue};
    if (userfields::isInternal(element)) {
        decision.rule = DecidedBy::InternalSegment;
    } else if (match && !userfields::sameValue(path, element, match->parts, true)) {
        QJsonObject merged = element;
        for (auto it = match->parts.begin(); it != match->parts.end(); ++it)
            merged.insert(it.key(), *it);
        decision.result = merged;
        decision.losesHandEdit = losesHandEdit(*group, element);
    }
    return decision;
}

bool ListMerge::losesHandEdit(qsizetype group, const QJsonObject &element) const
{
    const IncomingField &field = incoming.fields.at(group);
    return delivered.isManualElement(group, comparedfields::normalElement(element, field.group),
                                     comparedfields::normalForm(field));
}

std::optional<FieldDecision> ListMerge::unwanted(const FieldPath &path, const QJsonObject &element) const
{
    const auto groups = groupsOf(path.member);
    const auto covering =
        std::ranges::find_if(groups, [&](qsizetype group) { return incoming.fields.at(group).group.covers(element); });
    const bool covered = covering != groups.end();
    const bool inScope = file || (covered && incoming.fields.at(*covering).speaks());
    if (!inScope)
        return std::nullopt;
    if (userfields::isInternal(element))
        return existing(path, element, std::nullopt);
    FieldDecision decision{
        .path = path, .now = element, .incoming = absent, .result = absent, .rule = DecidedBy::ExternalReplaced};
    // That a load clears a list of which the file has nothing is assumed, not stated (6.3).
    decision.disputed =
        file && std::ranges::none_of(groups, [&](qsizetype group) { return incoming.fields.at(group).isGiven(); });
    decision.losesHandEdit = covered ? losesHandEdit(*covering, element) : delivered.knowsAll();
    return decision;
}

QList<FieldDecision> ListMerge::segmented(const QString &member) const
{
    const QList<Wanted> all = wanted(member);
    const auto elements = userfields::elements(alma, member);
    QList<FieldDecision> result;
    QStringList satisfied; // by an external element
    for (const auto &[key, element] : elements) {
        const FieldPath path{.member = member, .element = key};
        const QString plainKey = userfields::elementKey(member, element);
        const auto match = std::ranges::find(all, plainKey, &Wanted::key);
        const bool internal = userfields::isInternal(element);
        if (match != all.end() && (internal || !satisfied.contains(plainKey))) {
            result.append(existing(path, element, match->group));
            if (!internal)
                satisfied.append(plainKey);
        } else if (auto decision = unwanted(path, element)) {
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
    const bool hasPreferred = staysPreferred(member, result) || passOnMark(result);
    result.append(added(member, missing, hasPreferred));
    markTwoPreferred(member, result);
    return result;
}

void ListMerge::markTwoPreferred(const QString &member, QList<FieldDecision> &decided) const
{
    const auto elements = userfields::elements(alma, member);
    const bool internal = std::ranges::any_of(elements, [](const auto &entry) {
        return userfields::isInternal(entry.second) && isSet(entry.second.value("preferred"_L1));
    });
    for (FieldDecision &one : decided)
        one.disputed = one.disputed || (internal && isPreferred(one) && !userfields::isInternal(one.result.toObject()));
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

QList<FieldDecision> ListMerge::added(const QString &member, const QList<Wanted> &missing, bool hasPreferred) const
{
    QList<FieldDecision> result;
    for (const Wanted &one : missing) {
        const IncomingField &field = incoming.fields.at(one.group);
        QJsonObject element = field.element;
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

QList<FieldDecision> ListMerge::unsegmented(const QString &member) const
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
    bool manual = false;
    if (field && !agree) {
        manual = delivered.isManual(groups.first(), comparedfields::normalForm(alma, field->group),
                                    comparedfields::normalForm(*field));
    } else if (!field) {
        manual = delivered.knowsAll();
    }
    const bool cleared = file && sisEmptySticky == SisEmptySticky::Clear;

    QList<FieldDecision> result;
    for (const auto &[key, element] : elements) {
        FieldDecision decision{.path = {.member = member, .element = key},
                               .now = element,
                               .incoming = isWanted(key) ? QJsonValue(element) : absent,
                               .result = element,
                               .rule = DecidedBy::FileValue};
        if (manual) {
            decision.rule = DecidedBy::AlmaSticky;
        } else if (all.isEmpty()) {
            decision.rule = DecidedBy::StickyEmpty;
            decision.result = cleared ? absent : QJsonValue(element);
            decision.disputed = file;
        } else if (!isWanted(key)) {
            decision.result = absent;
        }
        result.append(std::move(decision));
    }
    for (const Wanted &one : all) {
        if (std::ranges::contains(elements, one.key, &std::pair<QString, QJsonObject>::first))
            continue;
        const QJsonObject element = incoming.fields.at(one.group).element;
        result.append({.path = {.member = member, .element = one.key},
                       .now = absent,
                       .incoming = element,
                       .result = manual ? absent : QJsonValue(element),
                       .rule = manual       ? DecidedBy::AlmaSticky
                           : alma.isEmpty() ? DecidedBy::NewUser
                                            : DecidedBy::FileValue});
    }
    return result;
}

} // namespace skranke
