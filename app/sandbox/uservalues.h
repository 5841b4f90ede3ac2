// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace skranke::sandbox {

/// Null, absent, "", an empty list, or a coded field without code.
[[nodiscard]] bool isEmptyValue(const QJsonValue &value);
/// The code of `{value, desc}`, trimmed of nothing; empty for null.
[[nodiscard]] QString codeOf(const QJsonValue &coded);
/// `YYYY-MM-DD`, with or without `Z` or an offset.
[[nodiscard]] bool isDate(QStringView text);

/// What completing a user needs to know of the institution.
struct CompletionContext {
    QDateTime now = {}; ///< for `created_date` of new elements
    QHash<QString, QString> libraryNames = {}; ///< descriptions of `Libraries` and `Campuses`
};

/// The one form in which a user is kept: every member of the schema present as its default says, descriptions filled in
/// from the code tables, dates with `Z`, segments of an external user Internal or External and of an internal user
/// Internal, `full_name` made of its parts. Members that the schema does not know stay as they are. A completed user
/// completed again is the same.
[[nodiscard]] QJsonObject completed(const QJsonObject &user, const CompletionContext &context);

} // namespace skranke::sandbox
