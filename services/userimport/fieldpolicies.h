// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/xmluser.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace skranke {

/// A policy that somebody set for a field of one person, in place of Alma's own rule.
struct AppliedPolicy {
    FieldPolicy policy = FieldPolicy::Replace;
    QString reason = {}; ///< by whom, why, until when (`policynote.h`); free of personal data

    bool operator==(const AppliedPolicy &) const = default;
};

/// By member, as in `userfields`. A member that is missing follows Alma's own rule.
using FieldPolicies = QHash<QString, AppliedPolicy>;

/// Which policy a field has (`spec/user-import.md` 2.4). Pure functions.
namespace fieldpolicies {

/// Members that a policy can be set for, single values first: what a nightly load reads, without the identity of a
/// user, which is a matter of matching (6.1) and of the profile.
[[nodiscard]] const QStringList &members();
/// Whether the policy makes sense for the member: `keep_if_manual` for whole values, `replace_external` for lists with
/// segments, `merge` for lists.
[[nodiscard]] bool fits(QStringView member, FieldPolicy policy);
/// How well it keeps Alma's value; a greater number is stricter.
[[nodiscard]] int strictness(FieldPolicy policy);

/// The members that a file means by a `target`: `user_group`, `contact_info/addresses`, `contact_info` for all of it;
/// our own names too. Empty: not a field that can be protected.
[[nodiscard]] QStringList targetMembers(QStringView target);
/// What a file asks for one of its records: the record's own rules before those of the whole file. Of several rules for
/// one field in one place the strictest counts; one that does not fit its field counts for nothing.
[[nodiscard]] FieldPolicies fromFile(const QList<FileProtection> &file, const QList<FileProtection> &record);
/// Both the register and the file speak: the stricter wins, the register when they are equal. So a file can add
/// protection, and never take away what the desk has set.
[[nodiscard]] FieldPolicies stricterOf(FieldPolicies registered, const FieldPolicies &file);

} // namespace fieldpolicies

/// `keep_if_manual` ...: as a file, the store and the command line write it.
[[nodiscard]] QString toWord(FieldPolicy policy);
[[nodiscard]] std::optional<FieldPolicy> fieldPolicyFromWord(QStringView word);

} // namespace skranke
