// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>

namespace skranke::sandbox {

/// An answer of the configuration area as XML, made from its JSON by the hints of the schemas (`rest_job.json` and its
/// like): `link` and `total_record_count` are attributes, `{value, desc}` is an element with an attribute, lists inside
/// of objects stand in a wrapper named in the plural. Members that are not in the schemas are left out.
[[nodiscard]] QByteArray confAsXml(QLatin1StringView root, const QJsonObject &object);

} // namespace skranke::sandbox
