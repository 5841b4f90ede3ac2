// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <expected>

namespace skranke::sandbox {

/// `<user>` as `rest_user.xsd` wants it. Members that the schema does not know are left out.
[[nodiscard]] QByteArray userAsXml(const QJsonObject &user);
/// `<users total_record_count="N">`, from the JSON list `{total_record_count, user: [...]}`.
[[nodiscard]] QByteArray usersAsXml(const QJsonObject &list, qint64 total);
/// A `<user>` document in JSON's shape, unchecked. The error is the reader's own sentence. Elements that the schema
/// does not know are skipped; the nesting is as flat as the schema, so no document can exhaust the stack.
[[nodiscard]] std::expected<QJsonObject, QString> userFromXml(const QByteArray &document);

} // namespace skranke::sandbox
