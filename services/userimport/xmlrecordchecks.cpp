// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlrecordchecks.h"

#include "services/userimport/contactchecks.h"
#include "services/userimport/previousindex.h"
#include "services/userimport/valuechecks.h"
#include "services/userimport/xmlvalues.h"

#include <algorithm>
#include <utility>

using namespace std::string_view_literals;

namespace skranke {

XmlRecordChecks::XmlRecordChecks(const CheckContext &context, const XmlSchemaBook &schema, std::string feideIdType)
    : m_context(context)
    , m_schema(schema)
    , m_roles(schema)
    , m_hash(context)
    , m_feideIdType(std::move(feideIdType))
{
}

std::string_view XmlRecordChecks::text(const XmlNode *node) const
{
    return node ? m_record->text(*node) : std::string_view();
}

std::string_view XmlRecordChecks::feideId() const
{
    const auto found = std::ranges::find_if(m_identifiers, [this](const Item &one) { return isFeide(one); });
    return found == m_identifiers.end() ? std::string_view() : text(found->value);
}

bool XmlRecordChecks::isMatchedByPrimaryId() const
{
    const std::string_view type = text(XmlRole::MatchIdType);
    return type.empty() || type == "PRIMARY"sv;
}

void XmlRecordChecks::add(const XmlNode *node, Rule rule, Severity severity, XmlPartId part, Why why, quint32 count)
{
    m_findings->add(node ? *node : m_record->nodes().front(), rule, severity, part, why, count);
}

void XmlRecordChecks::add(const XmlNode *node, const ValueFindings &findings, XmlPartId part)
{
    for (const ValueFinding &finding : findings)
        add(node, finding.rule, finding.severity, part, finding.why, finding.count);
}

void XmlRecordChecks::sort(const XmlRecordParser &record)
{
    m_record = &record;
    m_single = {};
    m_libraries.clear();
    for (Items *items : {&m_identifiers, &m_addresses, &m_eMails, &m_phones})
        items->clear();
    const auto note = [](Items &items, const XmlNode *Item::*member, const XmlNode &node) {
        if (!items.empty()) // else a list within a list that the schema does not know
            items.back().*member = &node;
    };
    for (const XmlNode &node : record.nodes()) {
        const XmlRole role = m_roles.roleOf(node.part);
        switch (role) {
        case XmlRole::None:
            break;
        case XmlRole::Identifier:
            m_identifiers.push_back({.self = &node});
            break;
        case XmlRole::IdentifierType:
            note(m_identifiers, &Item::type, node);
            break;
        case XmlRole::IdentifierValue:
            note(m_identifiers, &Item::value, node);
            break;
        case XmlRole::Address:
            m_addresses.push_back({.self = &node});
            break;
        case XmlRole::PostalCode:
            note(m_addresses, &Item::value, node);
            break;
        case XmlRole::Country:
            note(m_addresses, &Item::type, node);
            break;
        case XmlRole::AddressPreferred:
            note(m_addresses, &Item::preferred, node);
            break;
        case XmlRole::EMail:
            m_eMails.push_back({.self = &node});
            break;
        case XmlRole::EMailAddress:
            note(m_eMails, &Item::value, node);
            break;
        case XmlRole::EMailPreferred:
            note(m_eMails, &Item::preferred, node);
            break;
        case XmlRole::Phone:
            m_phones.push_back({.self = &node});
            break;
        case XmlRole::PhoneNumber:
            note(m_phones, &Item::value, node);
            break;
        case XmlRole::PhonePreferred:
            note(m_phones, &Item::preferred, node);
            break;
        case XmlRole::PhonePreferredSms:
            note(m_phones, &Item::preferredSms, node);
            break;
        case XmlRole::LibraryCode:
            m_libraries.push_back(&node);
            break;
        default:
            m_single[static_cast<size_t>(role)] = &node;
            break;
        }
    }
    m_deactivates = text(XmlRole::Action) == "deactivate"sv;
}

void XmlRecordChecks::run(const XmlRecordParser &record, const XmlFindings &findings)
{
    m_findings = &findings;
    sort(record);
    checkIdentity();
    checkFeideIds();
    checkNames();
    checkGroup();
    for (const XmlNode *library : m_libraries) {
        if (!text(library).empty())
            add(library, valuechecks::library(m_context, text(library)), library->part);
    }
    checkDates();
    checkPurge();
    const std::string_view language = text(XmlRole::Language);
    if (!language.empty() && !contains(m_context.languages, language))
        add(node(XmlRole::Language), Rule::S01, Severity::Warning, m_roles.partOf(XmlRole::Language), Why::NotListed);
    checkContacts();
    if (m_context.previous)
        checkPrevious();
}

void XmlRecordChecks::checkIdentity()
{
    const std::string_view id = text(XmlRole::PrimaryIdentifier);
    // Alma makes a primary id for a new user when none is sent, so another match type can do without.
    if (id.empty() && isMatchedByPrimaryId())
        add(node(XmlRole::PrimaryIdentifier), Rule::L01, Severity::Error, m_roles.partOf(XmlRole::PrimaryIdentifier));
    if (!isMatchedByPrimaryId()) {
        const auto isMatch = [this](const Item &one) {
            return text(one.type) == text(XmlRole::MatchIdType) && !text(one.value).empty();
        };
        if (std::ranges::none_of(m_identifiers, isMatch))
            add(node(XmlRole::MatchIdType), Rule::L12, Severity::Error, m_roles.partOf(XmlRole::MatchIdType));
    }
    const std::string_view old = text(XmlRole::PreviousId);
    if (!old.empty() && !id.empty() && m_hash.ofIdentifier(old) == m_hash.ofIdentifier(id))
        add(node(XmlRole::PreviousId), Rule::L05, Severity::Warning, m_roles.partOf(XmlRole::PreviousId));
}

void XmlRecordChecks::checkFeideIds()
{
    const XmlPartId part = m_roles.partOf(XmlRole::IdentifierValue);
    if (!m_deactivates && std::ranges::none_of(m_identifiers, [this](const Item &one) { return isFeide(one); }))
        add(nullptr, Rule::P06, Severity::Warning, part);
    for (const Item &identifier : m_identifiers) {
        const std::string_view value = text(identifier.value);
        if (!isFeide(identifier) || value.empty())
            continue;
        const valuechecks::FeideVerdict verdict = valuechecks::feideId(m_context, value);
        add(identifier.value, verdict.findings, part);
        const auto isSame = [&](const Item &eMail) {
            return valuechecks::isSameText(m_context, text(eMail.value), value);
        };
        if (verdict.isForeign && std::ranges::any_of(m_eMails, isSame))
            add(identifier.value, Rule::P04, Severity::Warning, part);
    }
}

void XmlRecordChecks::checkNames()
{
    for (const XmlRole role : {XmlRole::LastName, XmlRole::FirstName}) {
        const XmlPartId part = m_roles.partOf(role);
        const std::string_view name = text(role);
        if (!name.empty())
            add(node(role), valuechecks::name(m_context, name), part);
        else if (!m_deactivates)
            add(node(role), Rule::N01, Severity::Error, part, node(role) ? Why::Empty : Why::Missing);
    }
}

void XmlRecordChecks::checkGroup()
{
    const XmlNode *group = node(XmlRole::UserGroup);
    const XmlPartId part = m_roles.partOf(XmlRole::UserGroup);
    if (!text(group).empty())
        add(group, valuechecks::userGroup(m_context, text(group)), part);
    else if (!m_deactivates)
        add(group, Rule::C01, Severity::Error, part, group ? Why::Empty : Why::Missing);
}

void XmlRecordChecks::checkDates()
{
    // What is no date at all, the schema has said (D01).
    const auto dateOf = [this](XmlRole role) {
        const std::string_view date = xmlvalues::withoutZone(text(role));
        return valuechecks::date(date).isEmpty() ? date : std::string_view();
    };
    const XmlNode *expiry = node(XmlRole::ExpiryDate);
    const XmlPartId part = m_roles.partOf(XmlRole::ExpiryDate);
    if (!expiry && !m_deactivates) {
        const auto before = m_context.previous
            ? m_context.previous->find(m_hash.ofIdentifier(text(XmlRole::PrimaryIdentifier)))
            : std::nullopt;
        const bool hadOne = before && before->hasExpiry;
        add(nullptr, Rule::D04, hadOne ? Severity::Warning : Severity::Info, part, hadOne ? Why::HadOne : Why::None);
    }
    // Whoever is deactivated may well have expired.
    if (const std::string_view date = dateOf(XmlRole::ExpiryDate); !date.empty() && !m_deactivates)
        add(expiry, valuechecks::expiry(m_context, date), part);
    if (const std::string_view date = dateOf(XmlRole::BirthDate); !date.empty())
        add(node(XmlRole::BirthDate), valuechecks::birthDate(m_context, date), m_roles.partOf(XmlRole::BirthDate));
}

void XmlRecordChecks::checkPurge()
{
    const ParsedDate purge = ParsedDate::parse(xmlvalues::withoutZone(text(XmlRole::PurgeDate)));
    if (purge.kind != ParsedDate::Kind::Date)
        return;
    const XmlPartId part = m_roles.partOf(XmlRole::PurgeDate);
    const ParsedDate expiry = ParsedDate::parse(xmlvalues::withoutZone(text(XmlRole::ExpiryDate)));
    if (purge.number() <= valuechecks::today(m_context))
        add(node(XmlRole::PurgeDate), Rule::D06, Severity::Error, part, Why::PurgeDue);
    else if (expiry.kind == ParsedDate::Kind::Date && purge.number() < expiry.number())
        add(node(XmlRole::PurgeDate), Rule::D06, Severity::Error, part, Why::BeforeExpiry);
}

void XmlRecordChecks::checkPrevious()
{
    const std::string_view id = text(XmlRole::PrimaryIdentifier);
    const std::string_view family = text(XmlRole::LastName);
    const std::string_view given = text(XmlRole::FirstName);
    if (id.empty())
        return;
    const quint64 own = m_hash.ofIdentifier(id);
    const auto before = m_context.previous->find(own);
    const bool hasNames = !family.empty() && !given.empty() && family != given;
    if (hasNames && before && before->name != 0
        && before->name == static_cast<quint32>(m_hash.ofParts({given, family})))
        add(node(XmlRole::LastName), Rule::N03, Severity::Warning, m_roles.partOf(XmlRole::LastName), Why::Swapped);
    for (const Item &identifier : m_identifiers) {
        if (!isFeide(identifier) || text(identifier.value).empty())
            continue;
        const quint64 feide = m_hash.ofIdentifier(text(identifier.value));
        const std::string_view old = text(XmlRole::PreviousId);
        if (m_context.previous->wasAnothers(feide, own)
            && (old.empty() || m_context.previous->wasAnothers(feide, m_hash.ofIdentifier(old))))
            add(identifier.value, Rule::P05, Severity::Error, m_roles.partOf(XmlRole::IdentifierValue));
    }
}

void XmlRecordChecks::checkContacts()
{
    for (const Item &address : m_addresses) {
        add(address.value, contactchecks::postalCode(m_schema, text(address.value), text(address.type)),
            m_roles.partOf(XmlRole::PostalCode));
        add(address.type, contactchecks::country(m_schema, text(address.type)), m_roles.partOf(XmlRole::Country));
    }
    for (const Item &eMail : m_eMails)
        add(eMail.value, contactchecks::eMail(m_schema, text(eMail.value)), m_roles.partOf(XmlRole::EMailAddress));
    for (const Item &phone : m_phones)
        add(phone.value, contactchecks::phone(text(phone.value)), m_roles.partOf(XmlRole::PhoneNumber));
    checkPreferred(m_addresses, m_roles.partOf(XmlRole::Address), &Item::preferred, true);
    checkPreferred(m_eMails, m_roles.partOf(XmlRole::EMail), &Item::preferred, true);
    checkPreferred(m_phones, m_roles.partOf(XmlRole::Phone), &Item::preferred, true);
    checkPreferred(m_phones, m_roles.partOf(XmlRole::PhonePreferredSms), &Item::preferredSms, false);
}

void XmlRecordChecks::checkPreferred(const Items &items, XmlPartId part, const XmlNode *Item::*mark, bool isOneWanted)
{
    const Item *first = nullptr;
    for (const Item &item : items) {
        if (!xmlvalues::isTrue(text(item.*mark)))
            continue;
        if (first)
            return add(item.self, Rule::E03, Severity::Warning, part);
        first = &item;
    }
    if (!first && isOneWanted && !items.empty())
        add(items.front().self, Rule::E03, Severity::Warning, part, Why::Missing);
}

void XmlRecordChecks::collectKeys(quint32 number, BlockResult &result)
{
    const auto collect = [&](std::string_view value, DuplicateKind kind) {
        if (!value.empty())
            result.keys.push_back({m_hash.ofIdentifier(value), number, kind});
    };
    collect(text(XmlRole::PrimaryIdentifier), DuplicateKind::Lt);
    collect(text(XmlRole::PreviousId), DuplicateKind::Gl);
    for (const Item &identifier : m_identifiers)
        collect(text(identifier.value), isFeide(identifier) ? DuplicateKind::Fi : DuplicateKind::Identifier);
    for (const Item &eMail : m_eMails)
        collect(text(eMail.value), DuplicateKind::EMail);
    const std::string_view family = text(XmlRole::LastName);
    const std::string_view given = text(XmlRole::FirstName);
    const std::string_view born = xmlvalues::withoutZone(text(XmlRole::BirthDate));
    if (!family.empty() && !given.empty() && !born.empty())
        result.keys.push_back({m_hash.ofParts({family, given, born}), number, DuplicateKind::NameAndBirth});
}

void XmlRecordChecks::remember(const XmlRecordParser &record, BlockResult &result)
{
    sort(record);
    const std::string_view id = text(XmlRole::PrimaryIdentifier);
    const std::string_view feide = feideId();
    const std::string_view family = text(XmlRole::LastName);
    const std::string_view given = text(XmlRole::FirstName);
    PreviousPerson person;
    person.lt = id.empty() ? 0 : m_hash.ofIdentifier(id);
    person.fi = feide.empty() ? 0 : m_hash.ofIdentifier(feide);
    person.name = family.empty() || given.empty() ? 0 : static_cast<quint32>(m_hash.ofParts({family, given}));
    person.hasExpiry = !text(XmlRole::ExpiryDate).empty();
    result.persons.push_back(person);
}

} // namespace skranke
