// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <span>

namespace skranke::sandbox {

/// How a member of Alma's user object looks in JSON and in XML.
enum class MemberKind {
    Text,
    Coded, ///< `{value, desc}`; in XML the text and an attribute
    Date, ///< `YYYY-MM-DDZ`
    Time, ///< ISO 8601 in UTC
    Boolean,
    Count, ///< null, or `{value, link}` when asked for with `expand`
    List, ///< array of objects; in XML inside a wrapper
    CodedList, ///< array of `{value, desc}`; in XML inside a wrapper
    Group, ///< object of lists: `contact_info`
};

/// What an empty member is answered as; recorded answers use all three.
enum class EmptyAs { Text, Null, Absent };

/// One member as `rest_user.xsd` declares it, under its JSON name.
struct MemberSpec {
    QLatin1StringView name;
    MemberKind kind = MemberKind::Text;
    int maximum = 0; ///< characters; 0: no limit
    EmptyAs empty = EmptyAs::Text;
    QLatin1StringView table = {}; ///< code table of a coded member; empty: any code goes
    QLatin1StringView fallback = {}; ///< default of a missing element
    QLatin1StringView wrapper = {}; ///< XML element around a list
    std::span<const MemberSpec> members = {}; ///< of a list's element, or of a group
    bool attribute = false; ///< an XML attribute, not an element
    bool outputOnly = false; ///< Alma writes it, ignores it on input
    bool required = false; ///< of an element: refused when missing
};

/// The user object, in the order of the schema (`spec/alma-api.md` 3.2). The sandbox reads, writes, checks and
/// completes users from this one table; it was written from the schema, not from the client.
[[nodiscard]] std::span<const MemberSpec> userMembers();
/// Null when the schema does not know the name.
[[nodiscard]] const MemberSpec *findMember(std::span<const MemberSpec> members, QAnyStringView name);
/// Whether the list's elements are Internal or External.
[[nodiscard]] bool isSegmented(const MemberSpec &list);

} // namespace skranke::sandbox
