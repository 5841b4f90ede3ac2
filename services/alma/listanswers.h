// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace skranke {

/// A count that came as number, text, "" or not at all (`spec/alma-api.md` 1.6); -1 when it says nothing.
[[nodiscard]] qint64 recordCount(const QJsonValue &value);

/// One page of a list, its elements still as they came.
struct ListPage {
    qint64 total = -1; ///< `total_record_count`; -1 when Alma left it out
    QList<QJsonObject> elements = {};
};

/// A page out of an answer: a missing, null or empty array, one object for an array of one. `BadReply` when there is
/// neither the array nor a total, or the array holds something else than objects.
[[nodiscard]] Result<ListPage> listFromAnswer(const QJsonObject &json, const QString &member);

/// The elements of a list inside of an object, as tolerantly: what is missing or null is empty.
[[nodiscard]] QJsonArray elementsOf(const QJsonObject &object, const QString &member);

} // namespace skranke
