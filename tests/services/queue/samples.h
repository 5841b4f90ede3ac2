// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/userfields.h"
#include "tests/services/core/usersamples.h"

/// Invented users and changes that several tests of the queue start from.
namespace samples {

using namespace skranke;
using namespace Qt::StringLiterals;

using usersamples::json;

inline QJsonObject kari()
{
    return json(R"({
        "primary_id": "kari", "first_name": "Kari", "last_name": "Nordmann", "full_name": "Kari Nordmann",
        "expiry_date": "2027-06-30Z", "status_date": "2020-01-01Z", "x_unknown": {"kept": [1, 2]},
        "user_group": {"value": "15", "desc": "Student"}, "account_type": {"value": "EXTERNAL"}, "external_id": "SIS",
        "contact_info": {"address": [], "phone": null, "email": [
            {"email_address": "kari@one.example", "description": "mine", "preferred": true, "segment_type": "External"},
            {"email_address": "kari@two.example", "preferred": false, "segment_type": "Internal"}]},
        "user_identifier": [{"value": "K1", "id_type": {"value": "BARCODE"}, "status": "ACTIVE", "segment_type": "External"}],
        "user_role": [{"role_type": {"value": "200"}, "scope": {"value": "X"}}],
        "loans": null, "requests": null, "fees": null
    })");
}

inline Edit edit(const QJsonObject &base, const QString &path, const QJsonValue &value,
                 DecidedBy rule = DecidedBy::FileValue)
{
    const FieldPath where = FieldPath::fromString(path);
    return {.path = where, .oldValue = userfields::value(base, where), .newValue = value, .rule = rule};
}

inline Change update(const QJsonObject &base, const QList<Edit> &intent)
{
    Change change;
    change.target = {.institution = InstitutionCode(u"NSK"_s),
                     .kind = TargetKind::User,
                     .key = base.value("primary_id"_L1).toString()};
    change.operation = Operation::Update;
    change.base = base;
    change.intent = intent;
    change.result = userfields::applied(base, intent);
    return change;
}

inline Change create(const QJsonObject &user)
{
    Change change;
    change.target = {.institution = InstitutionCode(u"NSK"_s),
                     .kind = TargetKind::User,
                     .key = user.value("primary_id"_L1).toString()};
    change.operation = Operation::Create;
    const auto paths = userfields::differingPaths({}, user);
    for (const FieldPath &path : paths)
        change.intent.append({.path = path,
                              .oldValue = QJsonValue(QJsonValue::Undefined),
                              .newValue = userfields::value(user, path),
                              .rule = DecidedBy::NewUser});
    change.result = userfields::applied({}, change.intent);
    return change;
}

inline QJsonObject with(QJsonObject user, const QString &path, const QJsonValue &value)
{
    userfields::setValue(user, FieldPath::fromString(path), value);
    return user;
}

inline const QJsonValue gone{QJsonValue::Undefined};

} // namespace samples
