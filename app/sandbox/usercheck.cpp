// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/usercheck.h"

#include "app/sandbox/codetables.h"
#include "app/sandbox/userschema.h"
#include "app/sandbox/uservalues.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

using Fault = std::optional<ApiError>;

QString token(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return u"Object value (token `JsonToken.START_OBJECT`)"_s;
    case QJsonValue::Array:
        return u"Array value (token `JsonToken.START_ARRAY`)"_s;
    case QJsonValue::String:
        return u"String value (token `JsonToken.VALUE_STRING`)"_s;
    case QJsonValue::Double:
        return u"Integer value (token `JsonToken.VALUE_NUMBER_INT`)"_s;
    case QJsonValue::Bool:
        return u"Boolean value (token `JsonToken.VALUE_TRUE`)"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"Null value (token `JsonToken.VALUE_NULL`)"_s;
}

ApiError cannotDeserialize(QLatin1StringView javaType, const QJsonValue &value, const QString &member)
{
    return errors::unreadableBody(
        u"Cannot deserialize value of type `%1` from %2 (through reference chain: User[\"%3\"])"_s.arg(
            javaType, token(value), member));
}

bool isScalar(const QJsonValue &value)
{
    return !value.isObject() && !value.isArray();
}

Fault shapeOfMembers(std::span<const MemberSpec> members, const QJsonObject &object, const QString &path);

Fault shapeOfCoded(const QJsonValue &value, const QString &path)
{
    if (value.isNull())
        return std::nullopt;
    if (!value.isObject())
        return cannotDeserialize("com.exlibris.alma.user.CodedValue"_L1, value, path);
    if (!isScalar(value[u"value"_s]))
        return cannotDeserialize("java.lang.String"_L1, value[u"value"_s], path);
    return std::nullopt;
}

Fault shapeOfList(const MemberSpec &member, const QJsonValue &value, const QString &path)
{
    if (value.isNull())
        return std::nullopt;
    if (!value.isArray())
        return cannotDeserialize("java.util.ArrayList<java.lang.Object>"_L1, value, path);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (member.kind == MemberKind::CodedList) {
            if (const Fault fault = shapeOfCoded(element, path))
                return fault;
            continue;
        }
        if (!element.isObject())
            return cannotDeserialize("com.exlibris.alma.user.Element"_L1, element, path);
        if (const Fault fault = shapeOfMembers(member.members, element.toObject(), path))
            return fault;
    }
    return std::nullopt;
}

Fault shapeOfValue(const MemberSpec &member, const QJsonValue &value, const QString &path)
{
    switch (member.kind) {
    case MemberKind::Text:
        return isScalar(value) ? Fault() : cannotDeserialize("java.lang.String"_L1, value, path);
    case MemberKind::Coded:
        return shapeOfCoded(value, path);
    case MemberKind::Date:
    case MemberKind::Time: {
        const bool date = member.kind == MemberKind::Date;
        const QString text = value.toString();
        if (value.isNull() || (value.isString() && text.isEmpty()))
            return std::nullopt;
        if (value.isString() && (date ? isDate(text) : QDateTime::fromString(text, Qt::ISODateWithMs).isValid()))
            return std::nullopt;
        return cannotDeserialize("javax.xml.datatype.XMLGregorianCalendar"_L1, value, path);
    }
    case MemberKind::Boolean:
        if (value.isNull() || value.isBool() || value == u"true"_s || value == u"false"_s || value == u""_s)
            return std::nullopt;
        return cannotDeserialize("java.lang.Boolean"_L1, value, path);
    case MemberKind::Count:
        return std::nullopt;
    case MemberKind::List:
    case MemberKind::CodedList:
        return shapeOfList(member, value, path);
    case MemberKind::Group:
        if (value.isNull())
            return std::nullopt;
        if (!value.isObject())
            return cannotDeserialize("com.exlibris.alma.user.ContactInfo"_L1, value, path);
        return shapeOfMembers(member.members, value.toObject(), path);
    }
    return std::nullopt;
}

Fault shapeOfMembers(std::span<const MemberSpec> members, const QJsonObject &object, const QString &path)
{
    for (const MemberSpec &member : members) {
        if (!member.wrapper.isEmpty() && object.contains(member.wrapper)) {
            return errors::unreadableBody(
                u"Unrecognized field \"%1\", not marked as ignorable; a flat array \"%2\" is expected"_s.arg(
                    member.wrapper, member.name));
        }
        const auto found = object.constFind(member.name);
        if (found == object.constEnd())
            continue;
        const QString here = path.isEmpty() ? QString(member.name) : path + u'.' + member.name;
        if (const Fault fault = shapeOfValue(member, *found, here))
            return fault;
    }
    return std::nullopt;
}

ApiError tooLong(const MemberSpec &member)
{
    return {.code = u"401652"_s,
            .message = u"General Error: An error has occurred while processing the request. (%1 is longer than %2)"_s
                           .arg(member.name)
                           .arg(member.maximum)};
}

Fault checkCode(const MemberSpec &member, const QString &code)
{
    if (member.maximum > 0 && code.size() > member.maximum)
        return tooLong(member);
    if (code.isEmpty() || describe(member.table, code))
        return std::nullopt;
    if (member.name == "user_group"_L1)
        return ApiError{.code = u"401852"_s, .message = u"Given user group is not legal."_s};
    return errors::typeInvalid(member.name, code);
}

Fault contentOfMembers(std::span<const MemberSpec> members, const QJsonObject &object)
{
    for (const MemberSpec &member : members) {
        const QJsonValue value = object.value(member.name);
        if (member.required && isEmptyValue(value))
            return errors::mandatoryMissing(member.name);
        switch (member.kind) {
        case MemberKind::Text:
            if (member.maximum > 0 && value.toString().size() > member.maximum)
                return tooLong(member);
            break;
        case MemberKind::Coded:
            if (const Fault fault = checkCode(member, codeOf(value)))
                return fault;
            break;
        case MemberKind::CodedList: {
            const QJsonArray codes = value.toArray();
            for (const QJsonValue &code : codes) {
                if (const Fault fault = checkCode(member, codeOf(code)))
                    return fault;
            }
            break;
        }
        case MemberKind::List: {
            const QJsonArray elements = value.toArray();
            for (const QJsonValue &element : elements) {
                if (const Fault fault = contentOfMembers(member.members, element.toObject()))
                    return fault;
            }
            break;
        }
        case MemberKind::Group:
            if (const Fault fault = contentOfMembers(member.members, value.toObject()))
                return fault;
            break;
        case MemberKind::Date:
        case MemberKind::Time:
        case MemberKind::Boolean:
        case MemberKind::Count:
            break;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ApiError> checkShape(const QJsonObject &user)
{
    if (user.value("user"_L1).isObject())
        return errors::unreadableBody(u"Unrecognized field \"user\" (class User), not marked as ignorable"_s);
    return shapeOfMembers(userMembers(), user, {});
}

std::optional<ApiError> checkContent(const QJsonObject &user)
{
    return contentOfMembers(userMembers(), user);
}

} // namespace skranke::sandbox
