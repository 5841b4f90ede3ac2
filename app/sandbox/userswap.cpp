// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/userswap.h"

#include "app/sandbox/userschema.h"

#include <QJsonArray>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString today(const CompletionContext &context)
{
    return context.now.toUTC().date().toString(Qt::ISODate) + u'Z';
}

} // namespace

const QStringList &keptMembers()
{
    static const QStringList members{
        u"user_group"_s,      u"job_category"_s,     u"pin_number"_s,     u"preferred_language"_s,
        u"campus_code"_s,     u"rs_library"_s,       u"user_title"_s,     u"library_notice"_s,
        u"pref_first_name"_s, u"pref_middle_name"_s, u"pref_last_name"_s, u"cataloger_level"_s,
    };
    return members;
}

QString memberOfOverride(const QString &overrideName)
{
    if (overrideName == u"rs_libraries")
        return u"rs_library"_s;
    if (overrideName == u"library_notices")
        return u"library_notice"_s;
    const bool listName = overrideName == u"rs_library" || overrideName == u"library_notice";
    return keptMembers().contains(overrideName) && !listName ? overrideName : QString();
}

HeldUser swappedAll(const HeldUser &existing, const QJsonObject &incoming, const QSet<QString> &overrides,
                    const CompletionContext &context)
{
    HeldUser result{.user = incoming, .manual = existing.manual};
    for (const MemberSpec &member : userMembers()) {
        if (member.outputOnly)
            result.user.insert(member.name, existing.user.value(member.name));
    }
    if (isEmptyValue(incoming.value("user_role"_L1)))
        result.user.insert("user_role"_L1, existing.user.value("user_role"_L1));

    const bool external = codeOf(incoming.value("account_type"_L1)) == u"EXTERNAL";
    for (const QString &member : keptMembers()) {
        if (overrides.contains(member)) {
            result.manual.remove(member);
            continue;
        }
        if (external && (result.manual.contains(member) || isEmptyValue(incoming.value(member))))
            result.user.insert(member, existing.user.value(member));
    }

    const QString before = codeOf(existing.user.value("status"_L1));
    result.user = completed(result.user, context);
    if (codeOf(result.user.value("status"_L1)) != before)
        result.user.insert("status_date"_L1, today(context));
    return result;
}

QJsonObject createdFrom(const QJsonObject &incoming, const QString &scope, const CompletionContext &context)
{
    QJsonObject user = incoming;
    for (const MemberSpec &member : userMembers()) {
        if (member.outputOnly)
            user.remove(member.name);
    }
    user.insert("status_date"_L1, today(context));
    if (isEmptyValue(user.value("user_role"_L1))) {
        const QJsonObject patron{
            {u"status"_s, QJsonObject{{u"value"_s, u"ACTIVE"_s}}},
            {u"scope"_s, QJsonObject{{u"value"_s, scope}}},
            {u"role_type"_s, QJsonObject{{u"value"_s, u"200"_s}}},
        };
        user.insert("user_role"_L1, QJsonArray{patron});
    }
    return completed(user, context);
}

} // namespace skranke::sandbox
