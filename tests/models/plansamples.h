// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/userfields.h"
#include "services/userimport/userimport.h"

#include <QJsonObject>

/// Invented plans that tests of models and views start from.
namespace plansamples {

using namespace skranke;
using namespace Qt::StringLiterals;

inline QJsonObject coded(const QString &value, const QString &description)
{
    return {{u"value"_s, value}, {u"desc"_s, description}};
}

inline QJsonObject person(const QString &id, const QString &family, const QString &given)
{
    return {{u"primary_id"_s, id},
            {u"last_name"_s, family},
            {u"first_name"_s, given},
            {u"expiry_date"_s, u"2027-06-30Z"_s},
            {u"user_group"_s, coded(u"2"_s, u"Ansatt"_s)}};
}

inline FieldDecision decision(const QString &member, const QJsonValue &now, const QJsonValue &incoming,
                              const QJsonValue &result, DecidedBy rule = DecidedBy::FileValue)
{
    return {.path = FieldPath::fromString(member),
            .now = now,
            .incoming = incoming,
            .result = result,
            .rule = rule,
            .changes = !userfields::sameValue(FieldPath::fromString(member), now, result)};
}

/// Two changed fields, one blocked, one the same.
inline PlannedUser changed(const QString &id = u"nsk1"_s, qint64 record = 1)
{
    PlannedUser user;
    user.action = PlannedAction::Update;
    user.primaryId = PrimaryId(id);
    user.record = record;
    user.line = record * 9 - 8;
    user.fields = {
        decision(u"expiry_date"_s, u"2027-06-30Z"_s, u"2028-06-30"_s, u"2028-06-30"_s),
        decision(u"user_group"_s, coded(u"2"_s, u"Ansatt"_s), coded(u"1"_s, {}), coded(u"2"_s, u"Ansatt"_s),
                 DecidedBy::AlmaSticky),
        decision(u"first_name"_s, u"Åshild"_s, u"Åshild Ærlanda"_s, u"Åshild Ærlanda"_s),
        decision(u"last_name"_s, u"Bjørndalsæter"_s, u"Bjørndalsæter"_s, u"Bjørndalsæter"_s),
    };
    user.fields[2].losesHandEdit = true;
    user.change.base = person(id, u"Bjørndalsæter"_s, u"Åshild"_s);
    user.change.id = ChangeId(u"c-"_s + id);
    user.change.target = {.institution = InstitutionCode(u"NSK"_s), .key = id};
    for (const FieldDecision &field : std::as_const(user.fields)) {
        if (field.changes)
            user.change.intent.append({.path = field.path, .oldValue = field.now, .newValue = field.result});
    }
    user.change.result = userfields::applied(user.change.base, user.change.intent);
    return user;
}

inline PlannedUser created(const QString &id = u"nsk2"_s, qint64 record = 2)
{
    PlannedUser user;
    user.action = PlannedAction::Create;
    user.primaryId = PrimaryId(id);
    user.record = record;
    user.line = record * 9 - 8;
    user.fields = {
        decision(u"last_name"_s, QJsonValue(QJsonValue::Undefined), u"Løvås"_s, u"Løvås"_s, DecidedBy::NewUser)};
    user.change.operation = Operation::Create;
    user.change.result = person(id, u"Løvås"_s, u"Håkon"_s);
    user.change.id = ChangeId(u"c-"_s + id);
    return user;
}

inline PlannedUser missing(const QString &id = u"nsk3"_s)
{
    PlannedUser user;
    user.action = PlannedAction::Missing;
    user.primaryId = PrimaryId(id);
    return user;
}

inline PlannedUser held(const QString &id = u"nsk4"_s, qint64 record = 4)
{
    PlannedUser user = changed(id, record);
    user.action = PlannedAction::Held;
    user.heldBecause = u"G05"_s;
    user.findings = {u"G05"_s};
    user.change = {};
    return user;
}

/// Nothing changes; one field is blocked.
inline PlannedUser unchanged(const QString &id = u"nsk8"_s, qint64 record = 8)
{
    PlannedUser user;
    user.primaryId = PrimaryId(id);
    user.record = record;
    user.line = record * 9 - 8;
    user.fields = {
        decision(u"user_group"_s, coded(u"2"_s, u"Ansatt"_s), coded(u"1"_s, {}), coded(u"2"_s, u"Ansatt"_s),
                 DecidedBy::AlmaSticky),
        decision(u"last_name"_s, u"Aas"_s, u"Aas"_s, u"Aas"_s),
    };
    return user;
}

inline Plan plan(MergeSemantics semantics = MergeSemantics::Api)
{
    Plan plan;
    plan.semantics = semantics;
    plan.institution = InstitutionCode(u"NSK"_s);
    plan.file = u"nsk.txt"_s;
    plan.users = {changed(), created(), held(), missing()};
    plan.summary.records = 3;
    plan.summary.create = 1;
    plan.summary.update = 1;
    plan.summary.missing = 1;
    plan.summary.held = 1;
    plan.summary.protectedFields = 1; // nothing is kept from, nor done to, the one who is held back
    plan.summary.lostEdits = 1;
    plan.summary.changes = 2;
    return plan;
}

} // namespace plansamples
