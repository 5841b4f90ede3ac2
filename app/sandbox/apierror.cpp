// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/apierror.h"

#include "app/sandbox/xmltext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

QByteArray errorAsJson(const ApiError &error, const QString &trackingId)
{
    QJsonObject entry{{u"errorCode"_s, error.code}, {u"errorMessage"_s, error.message}};
    if (error.hasTrackingId)
        entry.insert(u"trackingId"_s, trackingId);
    const QJsonObject body{
        {u"errorsExist"_s, true},
        {u"errorList"_s, QJsonObject{{u"error"_s, QJsonArray{entry}}}},
        {u"result"_s, QJsonValue::Null},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray errorAsWrappedJson(const ApiError &error)
{
    const QJsonObject entry{{u"errorMessage"_s, error.message}, {u"errorCode"_s, error.code}};
    const QJsonObject list{{u"errorList"_s, QJsonObject{{u"error"_s, entry}}}};
    return QJsonDocument(QJsonObject{{u"web_service_result"_s, list}}).toJson(QJsonDocument::Compact);
}

QByteArray errorWithNumber(int code, const QString &message)
{
    const QJsonObject entry{{u"errorCode"_s, code}, {u"errorMessage"_s, message}};
    const QJsonObject body{{u"errorsExist"_s, true}, {u"errorList"_s, QJsonObject{{u"error"_s, QJsonArray{entry}}}}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray errorAsXml(const ApiError &error, const QString &trackingId)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(u"web_service_result"_s);
    xml.writeDefaultNamespace(u"http://com/exlibris/urm/general/xmlbeans"_s);
    xml.writeTextElement(u"errorsExist"_s, u"true"_s);
    xml.writeStartElement(u"errorList"_s);
    xml.writeStartElement(u"error"_s);
    xml.writeTextElement(u"errorCode"_s, error.code);
    xml.writeTextElement(u"errorMessage"_s, xmlText(error.message));
    if (error.hasTrackingId)
        xml.writeTextElement(u"trackingId"_s, trackingId);
    xml.writeEndDocument();
    return bytes;
}

namespace errors {

ApiError userNotFound(const QString &id)
{
    return {.code = u"401861"_s, .message = u"User with identifier %1 was not found."_s.arg(id)};
}

ApiError userOfTypeNotFound(const QString &id, const QString &type)
{
    return {.code = u"401890"_s, .message = u"User with identifier %1 of type %2 was not found."_s.arg(id, type)};
}

ApiError identifierTaken(const QString &id, const QString &type)
{
    return {.code = u"401851"_s, .message = u"User with identifier %1 of type %2 already exists."_s.arg(id, type)};
}

ApiError mandatoryMissing(const QString &member)
{
    return {.code = u"401664"_s, .message = u"Mandatory field is missing: %1"_s.arg(member)};
}

ApiError parameterNotValid(const QString &parameter, const QString &value)
{
    return {.code = u"401666"_s, .message = u"%1 parameter is not valid. (%2)"_s.arg(parameter, value)};
}

ApiError typeInvalid(const QString &what, const QString &code)
{
    return {.code = u"401864"_s, .message = u"Given %1 type (%2) is invalid."_s.arg(what, code)};
}

ApiError unreadableBody(const QString &readerText)
{
    return {.code = u"401652"_s, .message = readerText};
}

} // namespace errors

} // namespace skranke::sandbox
