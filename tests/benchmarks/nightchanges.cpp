// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/nightchanges.h"

#include "services/core/userfields.h"

#include <QJsonArray>

#include <utility>

using namespace skranke;
using namespace Qt::StringLiterals;

namespace nightchanges {

InstitutionCode institution()
{
    return InstitutionCode(u"NSK"_s);
}

Change changeOf(int person)
{
    const QString id = u"nsk%1"_s.arg(person, 8, 10, QChar(u'0'));
    const auto coded = [](const QString &value, const QString &desc) {
        return QJsonObject{{u"value"_s, value}, {u"desc"_s, desc}};
    };
    QJsonObject base{
        {u"primary_id"_s, id},
        {u"first_name"_s, u"Ærling Øyvind"_s},
        {u"last_name"_s, u"Nordmann %1"_s.arg(person)},
        {u"account_type"_s, coded(u"EXTERNAL"_s, u"External"_s)},
        {u"external_id"_s, u"SIS"_s},
        {u"user_group"_s, coded(u"2"_s, u"Student"_s)},
        {u"expiry_date"_s, u"2027-06-30Z"_s},
        {u"purge_date"_s, u"2028-06-30Z"_s},
    };
    QJsonArray roles;
    for (int role = 200; role < 208; ++role) {
        roles.append(QJsonObject{{u"status"_s, coded(u"ACTIVE"_s, u"Active"_s)},
                                 {u"scope"_s, coded(u"47BIBSYS_NSK"_s, u"Nordskog"_s)},
                                 {u"role_type"_s, coded(QString::number(role), u"Role"_s)},
                                 {u"parameter"_s, QJsonArray()}});
    }
    base.insert(u"user_role"_s, roles);

    Change change;
    change.target = {.institution = institution(), .kind = TargetKind::User, .key = id};
    change.base = base;
    for (const auto &[member, value] :
         {std::pair{u"expiry_date"_s, u"2028-06-30Z"_s}, std::pair{u"last_name"_s, u"Bokmann %1"_s.arg(person)}}) {
        const FieldPath path{.member = member, .element = {}};
        change.intent.append({.path = path, .oldValue = userfields::value(base, path), .newValue = value});
    }
    change.result = userfields::applied(base, change.intent);
    change.evidence.file = u"night.txt"_s;
    change.evidence.record = person + 1;
    change.evidence.line = person * 12 + 1;
    return change;
}

QList<Change> changes(int count)
{
    QList<Change> all;
    all.reserve(count);
    for (int person = 0; person < count; ++person)
        all.append(changeOf(person));
    return all;
}

Batch batch()
{
    Batch batch;
    batch.institution = institution();
    batch.title = u"night.txt"_s;
    return batch;
}

} // namespace nightchanges
