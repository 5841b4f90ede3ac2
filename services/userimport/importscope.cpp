// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/importscope.h"

#include "services/core/sha256.h"
#include "services/core/userfields.h"
#include "services/userimport/codebook.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QLatin1StringView barcodeType("BARCODE");

/// Packed values of an earlier layout must not be compared with today's.
constexpr QByteArrayView packingVersion("compared-1");

QByteArray fingerprintOf(const QList<ScopeGroup> &groups, LtTarget ltTarget)
{
    Sha256 digest;
    digest.add(packingVersion);
    digest.add(toWord(ltTarget).toUtf8());
    for (const ScopeGroup &group : groups) {
        QString line = u'\n' + group.member + u'\t' + group.type;
        for (const ScopeEntry &entry : group.entries)
            line += u'\t' + entry.part;
        digest.add(line.toUtf8());
    }
    return digest.result().first(8);
}

} // namespace

bool ScopeGroup::isList() const
{
    return userfields::isList(member);
}

bool ScopeGroup::isSticky() const
{
    return userfields::stickyMembers().contains(member);
}

ValueForm ScopeGroup::form() const
{
    if (member == "user_identifier"_L1 || member == "contact_info.email"_L1)
        return ValueForm::Caseless;
    if (member == "contact_info.phone"_L1)
        return ValueForm::Phone;
    return almamember::isDate(member) ? ValueForm::Day : ValueForm::Plain;
}

bool ScopeGroup::covers(const QJsonObject &element) const
{
    if (type.isEmpty())
        return true;
    const QJsonValue value = element.value(almamember::typeName(member));
    if (!value.isArray())
        return value.toObject().value("value"_L1).toString() == type;
    const QJsonArray types = value.toArray();
    return std::ranges::any_of(
        types, [this](const QJsonValue &one) { return one.toObject().value("value"_L1).toString() == type; });
}

bool ScopeGroup::isDocumented() const
{
    return std::ranges::any_of(entries, &ScopeEntry::documented);
}

ImportScope::ImportScope(QList<ScopeGroup> groups, LtTarget ltTarget)
    : m_groups(std::move(groups))
    , m_ltTarget(ltTarget)
{
    for (ScopeGroup &group : m_groups)
        group.entries.removeIf([](const ScopeEntry &entry) { return isNationalNumber(entry.code); });
    m_groups.removeIf([](const ScopeGroup &group) { return group.entries.isEmpty(); });
    if (m_ltTarget == LtTarget::Barcode) {
        const bool mapped = std::ranges::any_of(m_groups, [](const ScopeGroup &group) {
            return group.member == "user_identifier"_L1 && group.type == barcodeType;
        });
        if (!mapped) {
            const ScopeEntry lt{.code = bups1Code("LT"), .part = u"value"_s};
            m_groups.append({.member = u"user_identifier"_s, .type = barcodeType, .entries = {lt}});
        }
    }
    m_fingerprint = fingerprintOf(m_groups, m_ltTarget);
}

bool ImportScope::maps(QStringView member) const
{
    return std::ranges::any_of(m_groups, [member](const ScopeGroup &group) { return group.member == member; });
}

QString ImportScope::matchKind() const
{
    return m_ltTarget == LtTarget::Barcode ? QString(barcodeType) : u"primary_id"_s;
}

namespace almamember {

bool isCoded(QStringView member)
{
    static constexpr std::array names{
        "user_title"_L1,  "job_category"_L1, "gender"_L1,          "user_group"_L1,
        "campus_code"_L1, "status"_L1,       "cataloger_level"_L1, "preferred_language"_L1,
        "record_type"_L1, "account_type"_L1,
    };
    return std::ranges::any_of(names, [member](QLatin1StringView name) { return name == member; });
}

bool isDate(QStringView member)
{
    return member.endsWith("_date"_L1);
}

QString typeName(QStringView member)
{
    if (member == "user_identifier"_L1)
        return u"id_type"_s;
    if (member == "contact_info.email"_L1)
        return u"email_type"_s;
    if (member == "contact_info.phone"_L1)
        return u"phone_type"_s;
    if (member == "contact_info.address"_L1)
        return u"address_type"_s;
    if (member == "user_note"_L1)
        return u"note_type"_s;
    if (member == "user_block"_L1)
        return u"block_type"_s;
    if (member == "user_statistic"_L1)
        return u"statistic_category"_s;
    return {};
}

QString mainPart(QStringView member)
{
    if (member == "user_identifier"_L1)
        return u"value"_s;
    if (member == "contact_info.email"_L1)
        return u"email_address"_s;
    if (member == "contact_info.phone"_L1)
        return u"phone_number"_s;
    if (member == "contact_info.address"_L1)
        return u"line1"_s;
    if (member == "user_note"_L1)
        return u"note_text"_s;
    if (member == "user_block"_L1)
        return u"block_description"_s;
    if (member == "user_statistic"_L1)
        return u"statistic_note"_s;
    return u"code"_s;
}

QJsonValue single(QStringView member, const QString &value)
{
    if (isCoded(member))
        return QJsonObject{{u"value"_s, value}};
    return value;
}

QJsonObject element(QStringView member, const QString &type, const QJsonObject &parts)
{
    QJsonObject object = parts;
    if (const QString name = typeName(member); !name.isEmpty() && !type.isEmpty()) {
        const QJsonObject coded{{u"value"_s, type}};
        object.insert(name, member.startsWith("contact_info."_L1) ? QJsonValue(QJsonArray{coded}) : QJsonValue(coded));
    }
    if (userfields::isSegmented(member))
        object.insert(u"segment_type"_s, u"External"_s);
    if (member.startsWith("contact_info."_L1))
        object.insert(u"preferred"_s, false);
    if (member == "user_note"_L1) {
        for (const QString &flag : {u"user_viewable"_s, u"popup_note"_s}) {
            if (!object.contains(flag))
                object.insert(flag, false);
        }
    }
    return object;
}

} // namespace almamember

} // namespace skranke
