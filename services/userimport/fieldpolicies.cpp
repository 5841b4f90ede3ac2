// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/fieldpolicies.h"

#include "services/core/userfields.h"
#include "services/userimport/policynote.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr std::array policyWords{
    std::pair{FieldPolicy::Replace, "replace"_L1},
    std::pair{FieldPolicy::KeepIfManual, "keep_if_manual"_L1},
    std::pair{FieldPolicy::KeepIfPresent, "keep_if_present"_L1},
    std::pair{FieldPolicy::CreateOnly, "create_only"_L1},
    std::pair{FieldPolicy::ReplaceExternal, "replace_external"_L1},
    std::pair{FieldPolicy::Merge, "merge"_L1},
};

/// Ex Libris' names of lists, as a file writes them behind each other, and ours.
constexpr std::array listTargets{
    std::pair{"contact_info/addresses"_L1, "contact_info.address"_L1},
    std::pair{"contact_info/emails"_L1, "contact_info.email"_L1},
    std::pair{"contact_info/phones"_L1, "contact_info.phone"_L1},
    std::pair{"user_identifiers"_L1, "user_identifier"_L1},
    std::pair{"user_notes"_L1, "user_note"_L1},
    std::pair{"user_blocks"_L1, "user_block"_L1},
    std::pair{"user_statistics"_L1, "user_statistic"_L1},
    std::pair{"rs_libraries"_L1, "rs_library"_L1},
    std::pair{"library_notices"_L1, "library_notice"_L1},
};

FieldPolicies strictestOf(const QList<FileProtection> &rules, const QString &reason)
{
    FieldPolicies policies;
    for (const FileProtection &rule : rules) {
        const QStringList members = fieldpolicies::targetMembers(rule.target);
        for (const QString &member : members) {
            if (!fieldpolicies::fits(member, rule.policy))
                continue;
            const auto known = policies.constFind(member);
            const bool isStricter = known == policies.constEnd()
                || fieldpolicies::strictness(rule.policy) > fieldpolicies::strictness(known->policy);
            if (isStricter)
                policies.insert(member, {.policy = rule.policy, .reason = reason});
        }
    }
    return policies;
}

} // namespace

namespace fieldpolicies {

const QStringList &members()
{
    static const QStringList names{
        u"first_name"_s,         u"middle_name"_s,          u"last_name"_s,          u"pin_number"_s,
        u"user_title"_s,         u"job_category"_s,         u"job_description"_s,    u"gender"_s,
        u"user_group"_s,         u"campus_code"_s,          u"web_site_url"_s,       u"cataloger_level"_s,
        u"birth_date"_s,         u"preferred_language"_s,   u"expiry_date"_s,        u"purge_date"_s,
        u"pref_first_name"_s,    u"pref_middle_name"_s,     u"pref_last_name"_s,     u"status"_s,
        u"contact_info.email"_s, u"contact_info.address"_s, u"contact_info.phone"_s, u"user_identifier"_s,
        u"user_note"_s,          u"user_block"_s,           u"user_statistic"_s,     u"rs_library"_s,
        u"library_notice"_s,
    };
    return names;
}

bool fits(QStringView member, FieldPolicy policy)
{
    switch (policy) {
    case FieldPolicy::Replace:
    case FieldPolicy::KeepIfPresent:
    case FieldPolicy::CreateOnly:
        return true;
    case FieldPolicy::KeepIfManual:
        return !userfields::isSegmented(member); // libraries and notices are kept or replaced as one
    case FieldPolicy::ReplaceExternal:
        return userfields::isSegmented(member);
    case FieldPolicy::Merge:
        return userfields::isList(member);
    }
    Q_UNREACHABLE_RETURN(false);
}

int strictness(FieldPolicy policy)
{
    switch (policy) {
    case FieldPolicy::Replace:
        return 0;
    case FieldPolicy::ReplaceExternal:
        return 1;
    case FieldPolicy::KeepIfManual:
        return 2;
    case FieldPolicy::Merge:
        return 3;
    case FieldPolicy::KeepIfPresent:
        return 4;
    case FieldPolicy::CreateOnly:
        return 5;
    }
    Q_UNREACHABLE_RETURN(0);
}

QStringList targetMembers(QStringView target)
{
    if (target == "contact_info"_L1)
        return {u"contact_info.address"_s, u"contact_info.email"_s, u"contact_info.phone"_s};
    const auto list = std::ranges::find_if(listTargets, [target](const auto &entry) { return entry.first == target; });
    if (list != listTargets.end())
        return {QString(list->second)};
    return members().contains(target) ? QStringList{target.toString()} : QStringList();
}

FieldPolicies fromFile(const QList<FileProtection> &file, const QList<FileProtection> &record)
{
    FieldPolicies policies = strictestOf(file, policynote::ofFile());
    policies.insert(strictestOf(record, policynote::ofRecord()));
    return policies;
}

FieldPolicies stricterOf(FieldPolicies registered, const FieldPolicies &file)
{
    for (auto it = file.begin(); it != file.end(); ++it) {
        const auto known = registered.constFind(it.key());
        if (known == registered.constEnd() || strictness(it->policy) > strictness(known->policy))
            registered.insert(it.key(), *it);
    }
    return registered;
}

} // namespace fieldpolicies

QString toWord(FieldPolicy policy)
{
    return std::ranges::find(policyWords, policy, &std::pair<FieldPolicy, QLatin1StringView>::first)->second;
}

std::optional<FieldPolicy> fieldPolicyFromWord(QStringView word)
{
    const auto found = std::ranges::find_if(policyWords, [word](const auto &entry) { return entry.second == word; });
    return found == policyWords.end() ? std::nullopt : std::optional(found->first);
}

} // namespace skranke
