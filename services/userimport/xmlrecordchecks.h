// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/blockresult.h"
#include "services/userimport/keyedhash.h"
#include "services/userimport/valuechecks.h"
#include "services/userimport/xmlrecordparser.h"
#include "services/userimport/xmlroles.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace skranke {

/// The rules that one record of an XML file answers: `spec/user-import.md` 5.2 to 5.4 as far as one record and the file
/// before it go. What the schema says is checked already (`XmlRecordParser`); repetitions within the file,
/// `duplicateindex.h` sees.
class XmlRecordChecks {
public:
    /// Both must outlive it. `feideIdType`: identifier type that holds the Feide id.
    XmlRecordChecks(const CheckContext &context, const XmlSchemaBook &schema, std::string feideIdType);

    /// Of a record that was read to its end.
    void run(const XmlRecordParser &record, const XmlFindings &findings);
    /// What is compared with other records, of the one that was run.
    void collectKeys(quint32 number, BlockResult &result);
    /// What is kept of a record of the file before.
    void remember(const XmlRecordParser &record, BlockResult &result);

private:
    /// An element of a list with the nodes that the rules look at; null: absent.
    struct Item {
        const XmlNode *self = nullptr;
        const XmlNode *type = nullptr; ///< identifier type, country
        const XmlNode *value = nullptr; ///< identifier, postal code, address, number
        const XmlNode *preferred = nullptr;
        const XmlNode *preferredSms = nullptr;
    };
    using Items = std::vector<Item>;

    void sort(const XmlRecordParser &record);
    void checkIdentity();
    void checkFeideIds();
    void checkNames();
    void checkGroup();
    void checkDates();
    void checkPurge();
    void checkPrevious();
    void checkContacts();
    void checkPreferred(const Items &items, XmlPartId part, const XmlNode *Item::*mark, bool isOneWanted);
    void add(const XmlNode *node, const ValueFindings &findings, XmlPartId part);
    void add(const XmlNode *node, Rule rule, Severity severity, XmlPartId part, Why why = Why::None, quint32 count = 0);

    [[nodiscard]] const XmlNode *node(XmlRole role) const { return m_single[static_cast<size_t>(role)]; }
    [[nodiscard]] std::string_view text(const XmlNode *node) const;
    [[nodiscard]] std::string_view text(XmlRole role) const { return text(node(role)); }
    [[nodiscard]] bool isFeide(const Item &identifier) const { return text(identifier.type) == m_feideIdType; }
    /// Of the first identifier of the Feide type; empty: none.
    [[nodiscard]] std::string_view feideId() const;
    [[nodiscard]] bool isMatchedByPrimaryId() const;

    const CheckContext &m_context;
    const XmlSchemaBook &m_schema;
    XmlRoles m_roles;
    KeyedHash m_hash;
    std::string m_feideIdType;

    const XmlRecordParser *m_record = nullptr;
    const XmlFindings *m_findings = nullptr;
    std::array<const XmlNode *, xmlRoleCount> m_single = {};
    Items m_identifiers;
    Items m_addresses;
    Items m_eMails;
    Items m_phones;
    std::vector<const XmlNode *> m_libraries;
    bool m_deactivates = false;
};

} // namespace skranke
