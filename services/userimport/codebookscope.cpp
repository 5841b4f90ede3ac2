// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/userfields.h"
#include "services/userimport/codebook.h"
#include "services/userimport/importscope.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// The newer table as far as it is publicly known (`user-import.md` 1.2).
constexpr std::array knownNewerCodes{
    bups1Code("LT"), bups1Code("FR"), bups1Code("GL"), bups1Code("RS"), bups1Code("FI"), bups1Code("GD"),
    bups1Code("EN"), bups1Code("FN"), bups1Code("KA"), bups1Code("IN"), bups1Code("GR"),
};

bool isDocumented(const CodeBookEntry &entry, Bups1Variant variant)
{
    if (variant == Bups1Variant::Latin1 || std::ranges::contains(knownNewerCodes, entry.code))
        return true;
    const CodeBookEntry *shipped = CodeBook::shipped().find(entry.code);
    return !shipped || *shipped != entry;
}

void addTo(QList<ScopeGroup> &groups, const QString &member, const QString &type, const ScopeEntry &entry)
{
    const auto found = std::ranges::find_if(
        groups, [&](const ScopeGroup &group) { return group.member == member && group.type == type; });
    if (found == groups.end())
        groups.append({.member = member, .type = type, .entries = {entry}});
    else
        found->entries.append(entry);
}

} // namespace

ImportScope ImportScope::of(const CodeBook &book, const Institution &institution, Bups1Variant variant)
{
    QList<ScopeGroup> groups;
    for (const CodeBookEntry &row : book.entries()) {
        const AlmaMapping &alma = row.alma;
        ScopeEntry entry{.code = row.code,
                         .part = alma.part,
                         .values = alma.values,
                         .lowerCase = alma.lowerCase,
                         .dropPrefix = alma.dropPrefix,
                         .documented = skranke::isDocumented(row, variant)};
        if (alma.role == AlmaMapping::Role::FeideIdentifier) {
            entry.part = u"value"_s;
            entry.lowerCase = true;
            addTo(groups, u"user_identifier"_s, institution.feideIdType, entry);
        } else if (alma.role == AlmaMapping::Role::Value && !alma.member.isEmpty()) {
            if (userfields::isList(alma.member) && entry.part.isEmpty())
                entry.part = almamember::mainPart(alma.member);
            addTo(groups, alma.member, userfields::isList(alma.member) ? alma.type : QString(), entry);
        }
    }
    return {std::move(groups), institution.ltTarget};
}

} // namespace skranke
