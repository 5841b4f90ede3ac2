// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/usercheck.h"
#include "app/sandbox/usersendpoint.h"
#include "app/sandbox/userxml.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace skranke::sandbox::userwrites {

using namespace Qt::StringLiterals;

namespace {

CompletionContext contextOf(const InstitutionState &institution, const ApiCall &call)
{
    return {.now = call.now, .libraryNames = institution.profile.libraryNames()};
}

std::expected<QJsonObject, ApiError> readBody(const ApiCall &call)
{
    if (call.bodyFormat == Format::Xml) {
        auto user = userFromXml(call.body);
        if (!user)
            return std::unexpected(ApiError{.code = u"401676"_s, .message = u"No valid XML was given."_s});
        // Empty elements of the schema's lists arrive without their members; shapes can only be wrong in values.
        if (const auto fault = checkShape(*user))
            return std::unexpected(ApiError{.code = u"401676"_s, .message = u"No valid XML was given."_s});
        return *user;
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(call.body, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return std::unexpected(errors::unreadableBody(
            u"Unexpected character at offset %1: %2"_s.arg(parseError.offset).arg(parseError.errorString())));
    if (!document.isObject())
        return std::unexpected(errors::unreadableBody(
            u"Cannot deserialize value of type `com.exlibris.alma.user.User` from Array value (token `JsonToken.START_ARRAY`)"_s));
    if (const auto fault = checkShape(document.object()))
        return std::unexpected(*fault);
    return document.object();
}

/// Mandatory members and the account type, for both writes.
std::optional<ApiError> checkAccount(const QJsonObject &user, const QStringList &externalIds)
{
    for (const auto member : {"record_type"_L1, "primary_id"_L1, "account_type"_L1}) {
        if (isEmptyValue(user.value(member)))
            return errors::mandatoryMissing(member);
    }
    const QString account = codeOf(user.value("account_type"_L1));
    if (account == u"INTEXTAUTH")
        return ApiError{.code = u"401855"_s,
                        .message =
                            u"The account type 'Internal with external authentication' is currently not supported."_s};
    if (account != u"INTERNAL" && account != u"EXTERNAL")
        return ApiError{.code = u"401857"_s,
                        .message = u"The given user account type is illegal (must be INTERNAL/EXTERNAL)."_s};
    const QString externalId = user.value("external_id"_L1).toString();
    if (account == u"INTERNAL" && !externalId.isEmpty())
        return ApiError{.code = u"401853"_s, .message = u"External Id must be empty for internal user."_s};
    if (account == u"EXTERNAL" && externalId.isEmpty())
        return ApiError{.code = u"401854"_s, .message = u"External Id must be given for external user."_s};
    if (account == u"EXTERNAL" && !externalIds.contains(externalId))
        return errors::typeInvalid(u"external_id"_s, externalId);
    return std::nullopt;
}

/// Every identifier unique in the institution, over all types, and not twice on the user itself.
std::optional<ApiError> checkIdentifiers(const UserBase &users, const QJsonObject &user, const QString &exceptPrimaryId)
{
    const QString primaryId = user.value("primary_id"_L1).toString();
    if (users.taken(primaryId, exceptPrimaryId))
        return errors::identifierTaken(primaryId, u"Primary Identifier"_s);
    QSet<QString> own{primaryId.toLower()};
    const QJsonArray identifiers = user.value("user_identifier"_L1).toArray();
    for (const QJsonValue &identifier : identifiers) {
        const QString value = identifier["value"_L1].toString();
        if (own.contains(value.toLower()) || users.taken(value, exceptPrimaryId))
            return errors::identifierTaken(value, codeOf(identifier["id_type"_L1]));
        own.insert(value.toLower());
    }
    return std::nullopt;
}

std::optional<ApiError> checkPassword(const QJsonObject &body)
{
    const QString password = body.value("password"_L1).toString();
    if (password.isEmpty())
        return std::nullopt;
    const QString name = body.value("primary_id"_L1).toString();
    if (password.size() >= 8 && !password.contains(name, Qt::CaseInsensitive))
        return std::nullopt;
    return ApiError{.code = u"500038"_s,
                    .message =
                        u"New password must be at least 8 characters long and must not include the user-name or any "
                        u"commonly used password."_s};
}

void takePassword(StoredUser &user, const QJsonObject &body)
{
    const bool internal = codeOf(body.value("account_type"_L1)) == u"INTERNAL";
    if (const QString password = body.value("password"_L1).toString(); internal && !password.isEmpty())
        user.password = password;
}

std::expected<QSet<QString>, ApiError> overridesOf(const ApiCall &call)
{
    QSet<QString> members;
    for (const QString &name : call.query.value(u"override"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString member = memberOfOverride(name.trimmed());
        if (member.isEmpty())
            return std::unexpected(errors::parameterNotValid(u"override"_s, name));
        members.insert(member);
    }
    return members;
}

} // namespace

ApiOutcome create(InstitutionState &institution, const ApiCall &call)
{
    const auto body = readBody(call);
    if (!body)
        return std::unexpected(body.error());
    if (const auto fault = checkAccount(*body, institution.externalIds))
        return std::unexpected(*fault);
    StoredUser user;
    user.held.user = createdFrom(*body, institution.profile.almaCode, contextOf(institution, call));
    user.modified = call.now.toUTC().date();
    if (const auto fault = checkContent(user.held.user))
        return std::unexpected(*fault);
    if (const auto fault = checkIdentifiers(institution.users, user.held.user, {}))
        return std::unexpected(*fault);
    if (const auto fault = checkPassword(*body))
        return std::unexpected(*fault);
    takePassword(user, *body);
    const QString primaryId = user.primaryId();
    institution.users.store(std::move(user), primaryId);
    return userBytes(*institution.users.find(primaryId), call, false, {});
}

ApiOutcome update(InstitutionState &institution, const ApiCall &call)
{
    const QString type = call.query.value(u"user_id_type"_s, u"all_unique"_s);
    const StoredUser *existing = institution.users.find(call.path.at(1), type);
    if (!existing)
        return std::unexpected(errors::userOfTypeNotFound(call.path.at(1), type));
    const auto body = readBody(call);
    if (!body)
        return std::unexpected(body.error());
    const QString accountNow = codeOf(existing->held.user.value("account_type"_L1));
    const QString accountWanted = codeOf(body->value("account_type"_L1));
    if (accountNow == u"EXTERNAL" && accountWanted == u"INTERNAL")
        return std::unexpected(ApiError{.code = u"401860"_s, .message = u"Failed to update user."_s});
    // An external id that differs is 401858, before it is asked whether it names a profile.
    const QString externalNow = existing->held.user.value("external_id"_L1).toString();
    const QString externalWanted = body->value("external_id"_L1).toString();
    if (accountNow == u"EXTERNAL" && accountWanted == u"EXTERNAL" && !externalWanted.isEmpty()
        && externalNow != externalWanted)
        return std::unexpected(ApiError{.code = u"401858"_s,
                                        .message =
                                            u"The external id in DB does not fit the given value in xml - external id "
                                            u"cannot be updated."_s});
    if (const auto fault = checkAccount(*body, institution.externalIds))
        return std::unexpected(*fault);
    const auto overrides = overridesOf(call);
    if (!overrides)
        return std::unexpected(overrides.error());

    StoredUser user = *existing;
    const QString primaryIdBefore = user.primaryId();
    user.held = swappedAll(existing->held, *body, *overrides, contextOf(institution, call));
    user.modified = call.now.toUTC().date();
    if (const auto fault = checkContent(user.held.user))
        return std::unexpected(*fault);
    if (const auto fault = checkIdentifiers(institution.users, user.held.user, primaryIdBefore))
        return std::unexpected(*fault);
    if (const auto fault = checkPassword(*body))
        return std::unexpected(*fault);
    takePassword(user, *body);
    const QString primaryId = user.primaryId();
    institution.users.store(std::move(user), primaryIdBefore);
    return userBytes(*institution.users.find(primaryId), call, false, {});
}

ApiOutcome remove(InstitutionState &institution, const ApiCall &call)
{
    const QString type = call.query.value(u"user_id_type"_s, u"all_unique"_s);
    const StoredUser *user = institution.users.find(call.path.at(1), type);
    if (!user)
        return std::unexpected(errors::userOfTypeNotFound(call.path.at(1), type));
    if (user->loans > 0 || user->requests > 0 || user->fees > 0)
        return std::unexpected(
            ApiError{.code = u"401850"_s,
                     .message = u"Failed to delete user with identifier %1 of type %2."_s.arg(call.path.at(1), type)});
    institution.users.remove(user->primaryId());
    return QByteArray();
}

} // namespace skranke::sandbox::userwrites
