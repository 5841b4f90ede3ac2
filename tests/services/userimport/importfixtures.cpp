// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfixtures.h"

#include "services/userimport/bups1reader.h"

using namespace Qt::StringLiterals;

namespace skranke::testing {

ImportScope writtenScope(Bups1Variant variant, LtTarget ltTarget, bool contacts)
{
    const bool older = variant == Bups1Variant::Latin1;
    const QHash<QString, QString> languages{
        {u"NOB"_s, u"nb"_s}, {u"NNO"_s, u"nn"_s}, {u"DAN"_s, u"da"_s}, {u"SWE"_s, u"sv"_s}};
    QList<ScopeGroup> groups{
        {.member = u"rs_library"_s, .entries = {{.code = bups1Code("RS"), .part = u"code"_s, .dropPrefix = u"NO-"_s}}},
        {.member = u"user_identifier"_s,
         .type = u"UNIV_ID"_s,
         .entries = {{.code = bups1Code("FI"), .part = u"value"_s, .lowerCase = true}}},
        {.member = u"expiry_date"_s, .entries = {{.code = bups1Code("GD"), .part = {}}}},
        {.member = u"last_name"_s, .entries = {{.code = bups1Code("EN"), .part = {}}}},
        {.member = u"first_name"_s, .entries = {{.code = bups1Code("FN"), .part = {}}}},
        {.member = u"user_group"_s, .entries = {{.code = bups1Code("KA"), .part = {}}}},
        {.member = u"birth_date"_s, .entries = {{.code = bups1Code("FD"), .part = {}, .documented = older}}},
        {.member = u"preferred_language"_s,
         .entries = {{.code = bups1Code("SK"), .part = {}, .values = languages, .documented = older}}},
    };
    if (contacts) {
        groups.append({.member = u"contact_info.email"_s,
                       .type = u"personal"_s,
                       .entries = {{.code = bups1Code("EM"), .part = u"email_address"_s}}});
        groups.append({.member = u"contact_info.phone"_s,
                       .type = u"mobile"_s,
                       .entries = {{.code = bups1Code("TM"), .part = u"phone_number"_s}}});
    }
    return {std::move(groups), ltTarget};
}

CodeSource codesOf(const QJsonObject &record)
{
    return [record](quint16 code) -> std::optional<QString> {
        const QString name = toString(code);
        if (!record.contains(name))
            return std::nullopt;
        return record.value(name).toString();
    };
}

QJsonObject patched(QJsonObject base, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it->isNull())
            base.remove(it.key());
        else
            base.insert(it.key(), *it);
    }
    return base;
}

} // namespace skranke::testing
