// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QJsonDocument>
#include <QtLogging>

/// An invented user, and values, paths and edits of it written as text.
namespace usersamples {

using namespace skranke;
using namespace Qt::StringLiterals;

inline QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("bad JSON in a test: %s", text.constData());
    return document.object();
}

/// Any JSON value; `undefined` for an absent one.
inline QJsonValue jsonValue(const QByteArray &text)
{
    if (text == "undefined")
        return QJsonValue(QJsonValue::Undefined);
    return json("{\"v\":" + text + "}").value("v"_L1);
}

inline FieldPath at(const char *text)
{
    return FieldPath::fromString(QString::fromUtf8(text));
}

inline Edit edit(const char *path, const QByteArray &before, const QByteArray &after,
                 DecidedBy rule = DecidedBy::FileValue)
{
    return {.path = at(path), .oldValue = jsonValue(before), .newValue = jsonValue(after), .rule = rule};
}

inline QStringList texts(const QList<FieldPath> &paths)
{
    QStringList list;
    for (const FieldPath &path : paths)
        list.append(path.toString());
    return list;
}

inline const char *const kari = R"({
    "primary_id": "kari", "first_name": "Kari", "last_name": "Nordmann", "expiry_date": "2027-06-30Z", "birth_date": null,
    "user_group": {"value": "15", "desc": "Student"}, "campus_code": {"value": "", "desc": ""}, "x_unknown": {"a": [1, 2]},
    "status_date": "2020-01-01Z",
    "contact_info": {
        "address": [], "phone": null,
        "email": [
            {"email_address": "Kari@one.example", "description": "mine", "preferred": true, "segment_type": "External", "email_type": [{"value": "work", "desc": "Work"}]},
            {"email_address": "kari@two.example", "preferred": false, "segment_type": "Internal", "email_type": [{"value": "personal"}]}
        ]
    },
    "user_identifier": [{"value": "K1", "id_type": {"value": "BARCODE"}, "status": "ACTIVE", "note": "worn", "segment_type": "External"}],
    "user_role": [{"role_type": {"value": "200"}, "scope": {"value": "X"}}]
})";

} // namespace usersamples
