// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/xmlschemabook.h"

#include <array>
#include <vector>

namespace skranke {

/// The elements and attributes that a rule looks at.
enum class XmlRole : quint8 {
    None,
    PrimaryIdentifier,
    FirstName,
    LastName,
    UserGroup,
    Language,
    BirthDate,
    ExpiryDate,
    PurgeDate,
    MatchIdType,
    PreviousId,
    Action,
    Identifier,
    IdentifierType,
    IdentifierValue,
    Address,
    PostalCode,
    Country,
    AddressPreferred,
    EMail,
    EMailAddress,
    EMailPreferred,
    Phone,
    PhoneNumber,
    PhonePreferred,
    PhonePreferredSms,
    LibraryCode,
};
constexpr size_t xmlRoleCount = static_cast<size_t>(XmlRole::LibraryCode) + 1;

/// Which part of a schema has which role, looked up once.
class XmlRoles {
public:
    explicit XmlRoles(const XmlSchemaBook &schema);

    [[nodiscard]] XmlRole roleOf(XmlPartId part) const { return m_roles[part]; }
    [[nodiscard]] XmlPartId partOf(XmlRole role) const { return m_parts[static_cast<size_t>(role)]; }

private:
    std::vector<XmlRole> m_roles;
    std::array<XmlPartId, xmlRoleCount> m_parts = {};
};

} // namespace skranke
