// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlroles.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

struct Place {
    XmlRole role;
    QStringView structure;
    QStringView name;
};

constexpr auto places = std::to_array<Place>({
    {XmlRole::PrimaryIdentifier, u"user", u"primary_id"},
    {XmlRole::FirstName, u"user", u"first_name"},
    {XmlRole::LastName, u"user", u"last_name"},
    {XmlRole::UserGroup, u"user", u"user_group"},
    {XmlRole::Language, u"user", u"preferred_language"},
    {XmlRole::BirthDate, u"user", u"birth_date"},
    {XmlRole::ExpiryDate, u"user", u"expiry_date"},
    {XmlRole::PurgeDate, u"user", u"purge_date"},
    {XmlRole::MatchIdType, u"bups_user", u"@match_id_type"},
    {XmlRole::PreviousId, u"bups_user", u"@previous_id"},
    {XmlRole::Action, u"bups_user", u"@action"},
    {XmlRole::Identifier, u"user_identifiers", u"user_identifier"},
    {XmlRole::IdentifierType, u"user_identifier", u"id_type"},
    {XmlRole::IdentifierValue, u"user_identifier", u"value"},
    {XmlRole::Address, u"addresses", u"address"},
    {XmlRole::PostalCode, u"address", u"postal_code"},
    {XmlRole::Country, u"address", u"country"},
    {XmlRole::AddressPreferred, u"address", u"@preferred"},
    {XmlRole::EMail, u"emails", u"email"},
    {XmlRole::EMailAddress, u"email", u"email_address"},
    {XmlRole::EMailPreferred, u"email", u"@preferred"},
    {XmlRole::Phone, u"phones", u"phone"},
    {XmlRole::PhoneNumber, u"phone", u"phone_number"},
    {XmlRole::PhonePreferred, u"phone", u"@preferred"},
    {XmlRole::PhonePreferredSms, u"phone", u"@preferred_sms"},
    {XmlRole::LibraryCode, u"rs_library", u"code"},
});
static_assert(places.size() + 1 == xmlRoleCount);

} // namespace

XmlRoles::XmlRoles(const XmlSchemaBook &schema)
    : m_roles(static_cast<size_t>(schema.partCount()) + 1, XmlRole::None)
{
    for (const Place &place : places) {
        const XmlPartId part = schema.partOf(place.structure, place.name);
        m_parts[static_cast<size_t>(place.role)] = part;
        if (part != 0)
            m_roles[part] = place.role;
    }
}

} // namespace skranke
