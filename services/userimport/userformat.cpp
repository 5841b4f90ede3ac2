// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/userformat.h"

#include "services/core/userfields.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Members of an element that say where it comes from, not what it is; and the mark, which is one for the whole list.
constexpr std::array notSaid{
    "segment_type"_L1, "preferred"_L1, "created_by"_L1, "created_date"_L1, "category_type"_L1, "link"_L1,
};

bool isSaid(const QString &name)
{
    return std::ranges::none_of(notSaid, [&name](QLatin1StringView other) { return name == other; });
}

bool isTrue(const QJsonValue &flag)
{
    return flag.toBool() || flag.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

QString cleanText(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

/// Texts inside cleaned, whatever the shape.
QJsonValue cleanValue(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString());
    if (value.isArray()) {
        QJsonArray cleaned;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            cleaned.append(cleanValue(one));
        return cleaned;
    }
    if (!value.isObject())
        return value;
    QJsonObject cleaned = value.toObject();
    for (auto it = cleaned.begin(); it != cleaned.end(); ++it)
        *it = cleanValue(*it);
    return cleaned;
}

IncomingElement incomingElement(QStringView member, const QJsonObject &element)
{
    IncomingElement incoming{.isPreferred = isTrue(element.value("preferred"_L1)),
                             .isInternal = userfields::isInternal(element)};
    for (auto it = element.begin(); it != element.end(); ++it) {
        if (isSaid(it.key()))
            incoming.parts.insert(it.key(), cleanValue(*it));
    }
    incoming.element = almamember::element(member, {}, incoming.parts);
    return incoming;
}

IncomingField incomingField(const ScopeGroup &group, const QJsonObject &user)
{
    IncomingField field{.group = group};
    const QJsonValue value = userfields::value(user, {.member = group.member, .element = {}});
    if (value.isUndefined())
        return field;
    field.presence = Presence::Empty;
    if (group.isList()) {
        const auto elements = userfields::elements(user, group.member);
        for (const auto &[key, element] : elements)
            field.elements.append(incomingElement(group.member, element));
        if (!field.elements.isEmpty())
            field.presence = Presence::Given;
        return field;
    }
    const QJsonValue cleaned = cleanValue(value);
    const FieldPath path{.member = group.member, .element = {}};
    if (!userfields::sameValue(path, cleaned, QJsonValue(QJsonValue::Undefined))) {
        field.presence = Presence::Given;
        field.value = cleaned;
    }
    return field;
}

} // namespace

const UserFormat &UserFormat::exLibris()
{
    const auto address = [] {
        return QStringList{u"line1"_s, u"line2"_s,   u"line3"_s,        u"line4"_s,       u"line5"_s,
                           u"city"_s,  u"country"_s, u"address_note"_s, u"postal_code"_s, u"state_province"_s};
    };
    static const UserFormat format{
        .members =
            {
                {.name = u"first_name"_s},
                {.name = u"middle_name"_s},
                {.name = u"last_name"_s},
                {.name = u"pin_number"_s},
                {.name = u"user_title"_s},
                {.name = u"job_category"_s},
                {.name = u"job_description"_s},
                {.name = u"gender"_s},
                {.name = u"user_group"_s},
                {.name = u"campus_code"_s},
                {.name = u"web_site_url"_s},
                {.name = u"cataloger_level"_s},
                {.name = u"birth_date"_s},
                {.name = u"preferred_language"_s},
                {.name = u"expiry_date"_s},
                {.name = u"pref_first_name"_s},
                {.name = u"pref_middle_name"_s},
                {.name = u"pref_last_name"_s},
                {.name = u"status"_s},
                {.name = u"purge_date"_s, .isPartOfEvery = false},
                {.name = u"record_type"_s, .isPartOfEvery = false},
                {.name = u"account_type"_s, .isPartOfEvery = false},
                {.name = u"external_id"_s, .isPartOfEvery = false},
                {.name = u"contact_info.address"_s, .parts = address()},
                {.name = u"contact_info.email"_s, .parts = {u"email_address"_s, u"description"_s}},
                {.name = u"contact_info.phone"_s, .parts = {u"phone_number"_s}},
                {.name = u"user_identifier"_s, .parts = {u"id_type"_s, u"value"_s, u"note"_s, u"status"_s}},
                {.name = u"user_note"_s, .parts = {u"note_type"_s, u"note_text"_s}},
                {.name = u"user_block"_s,
                 .parts = {u"block_type"_s, u"block_description"_s, u"block_status"_s, u"block_note"_s}},
                {.name = u"user_statistic"_s, .parts = {u"statistic_category"_s, u"statistic_note"_s}},
                {.name = u"rs_library"_s, .parts = {u"code"_s}},
                {.name = u"library_notice"_s, .parts = {u"code"_s, u"value"_s}},
                {.name = u"user_role"_s, .isPartOfEvery = false, .parts = {u"role_type"_s, u"scope"_s, u"status"_s}},
            },
        .deactivatedMember = u"status"_s,
        .deactivatedValue = u"INACTIVE"_s,
    };
    return format;
}

ImportScope UserFormat::scope() const
{
    QList<ScopeGroup> groups;
    for (const Member &member : members) {
        ScopeGroup group{.member = member.name};
        const QStringList parts = member.parts.isEmpty() ? QStringList{QString()} : member.parts;
        for (const QString &part : parts)
            group.entries.append({.part = part, .documented = member.isPartOfEvery});
        groups.append(std::move(group));
    }
    return {std::move(groups), LtTarget::PrimaryIdentifier};
}

IncomingUser incomingUser(const UserFormat &format, const ImportScope &scope, const XmlUser &record)
{
    IncomingUser user;
    user.lt = cleanText(record.user.value("primary_id"_L1).toString());
    user.gl = cleanText(record.previousId);
    user.ltTarget = LtTarget::PrimaryIdentifier;
    user.deactivates = record.deactivates;
    user.fields.reserve(scope.groups().size());
    for (const ScopeGroup &group : scope.groups()) {
        if (!record.deactivates) {
            user.fields.append(incomingField(group, record.user));
            continue;
        }
        IncomingField field{.group = group};
        for (ScopeEntry &entry : field.group.entries)
            entry.documented = false; // what is absent is not spoken of
        if (group.member == format.deactivatedMember) {
            field.presence = Presence::Given;
            field.value = almamember::single(group.member, format.deactivatedValue);
        }
        user.fields.append(std::move(field));
    }
    return user;
}

} // namespace skranke
