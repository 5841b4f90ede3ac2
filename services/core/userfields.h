// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace skranke {

/// The user object as a tree of addressable fields: keys of list elements, comparison, edits. Pure functions over
/// values.
///
/// Members of lists are written `contact_info.address`, `contact_info.email`, `contact_info.phone`, `user_identifier`,
/// `user_note`, `user_block`, `user_statistic`, `rs_library`, `user_role`, `library_notice`, `proxy_for_user`; all else
/// is a single-value field, written with its member's name.
namespace userfields {

/// The array members, in the order above.
[[nodiscard]] const QStringList &listMembers();
[[nodiscard]] bool isList(QStringView member);
/// Lists whose elements carry `segment_type` (`spec/alma-api.md` 3.2).
[[nodiscard]] bool isSegmented(QStringView member);
/// The twelve fields that Alma keeps when edited by hand, in the order of `spec/alma-api.md` 3.3, 4, in our member
/// names
/// (`rs_library` is Alma's `rs_libraries`, `library_notice` is `library_notices`).
[[nodiscard]] const QStringList &stickyMembers();
/// Alma's name of a sticky member in `override=`.
[[nodiscard]] QString overrideName(QStringView member);

/// Members of the user that only Alma writes, and `password`, which it never shows (`spec/alma-api.md` 3.2).
[[nodiscard]] bool isOutputOnly(QStringView member);

/// Key of a list element (`spec/user-import.md` 6.4): identifier `TYPE:value`, e-mail the lower-cased address, phone
/// its digits without `+47`, address `type|line1|postal code`, note `type|text`, block `type|description`, statistic
/// `category|note`, library its code; never empty. Two elements with one key get `#2`, `#3` ... behind it, in order.
[[nodiscard]] QString elementKey(QStringView member, const QJsonObject &element);

/// All elements of a list by key; empty for missing, null and empty arrays alike (`spec/alma-api.md` 1.6).
[[nodiscard]] QList<std::pair<QString, QJsonObject>> elements(const QJsonObject &user, QStringView member);
[[nodiscard]] bool isInternal(const QJsonObject &element);

/// Undefined when absent. For a list member without element: the array.
[[nodiscard]] QJsonValue value(const QJsonObject &user, const FieldPath &path);
/// Sets or, for undefined, removes. An existing element keeps its unmapped members when `value` lacks them.
void setValue(QJsonObject &user, const FieldPath &path, const QJsonValue &value);

/// Equal as the desk means it: dates by day, coded fields by `value`, absent equals null equals empty string equals
/// empty list, identifiers and e-mail without case, numbers as text equal numbers, `desc` ignored (6.2, "Scope"). For
/// an element: only the members that `b` has count (unmapped ones are no difference) when `subset` is true.
[[nodiscard]] bool sameValue(const FieldPath &path, const QJsonValue &a, const QJsonValue &b, bool subset = false);

/// Every path at which two users differ, members that only Alma writes left out (`isOutputOnly`; of elements
/// `created_by`, `created_date`, a statistic's `category_type`, a proxy's name and link). Single values first.
[[nodiscard]] QList<FieldPath> differingPaths(const QJsonObject &a, const QJsonObject &b);

/// `fresh` with the edits applied. List elements are found by their key in `fresh` before any of the edits; an element
/// of an edit with rule `Undo` is restored whole, any other keeps the members that the edit does not name.
[[nodiscard]] QJsonObject applied(QJsonObject fresh, const QList<Edit> &intent);

} // namespace userfields

} // namespace skranke
