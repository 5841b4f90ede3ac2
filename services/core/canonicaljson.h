// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

class QJsonObject;

namespace skranke {

/// Canonical JSON: members sorted, no blanks, unknown members kept (`spec/change-queue.md`, "base"). UTF-8. The bytes
/// are those of Qt's compact form, which digests have always been taken of; numbers that are not finite are null.
[[nodiscard]] QByteArray canonicalJson(const QJsonObject &object);

/// One text as it stands in that form: quoted, escaped, UTF-8.
void appendJsonText(QByteArray &json, QStringView text);

} // namespace skranke
