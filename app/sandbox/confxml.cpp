// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/confxml.h"

#include "app/sandbox/xmltext.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>
#include <QXmlStreamWriter>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Child elements in the order of the schemas, by the name of the element they stand in.
const QHash<QString, QStringList> &childrenByElement()
{
    static const QHash<QString, QStringList> children{
        {u"jobs"_s, {u"job"_s}},
        {u"job_instances"_s, {u"job_instance"_s}},
        {u"events"_s, {u"event"_s}},
        {u"integration_profiles"_s, {u"integration_profile"_s}},
        {u"job"_s,
         {u"id"_s, u"name"_s, u"description"_s, u"type"_s, u"category"_s, u"content"_s, u"schedule"_s, u"creator"_s,
          u"next_run"_s, u"parameter"_s, u"related_profile"_s, u"additional_info"_s}},
        {u"job_instance"_s,
         {u"id"_s, u"external_id"_s, u"name"_s, u"submitted_by"_s, u"submit_time"_s, u"start_time"_s, u"end_time"_s,
          u"progress"_s, u"status"_s, u"status_date"_s, u"alert"_s, u"counter"_s, u"action"_s, u"job_info"_s}},
        {u"job_info"_s, {u"id"_s, u"name"_s, u"description"_s, u"type"_s, u"category"_s}},
        {u"integration_profile"_s,
         {u"id"_s, u"code"_s, u"name"_s, u"type"_s, u"system"_s, u"ftp_connection"_s, u"default"_s,
          u"system_description"_s, u"description"_s, u"parameter"_s}},
        {u"counter"_s, {u"type"_s, u"value"_s}},
        {u"parameter"_s, {u"action"_s, u"name"_s, u"value"_s}},
        {u"event"_s, {u"event_id"_s, u"event_key"_s}},
        {u"event_key"_s, {u"code"_s, u"value"_s}},
    };
    return children;
}

/// Lists of these stand in a wrapper; the others directly in their parent.
QString wrapperOf(const QString &member)
{
    static const QStringList wrapped{u"alert"_s, u"counter"_s, u"action"_s, u"parameter"_s, u"event_key"_s};
    return wrapped.contains(member) ? member + u's' : QString();
}

QString textOf(const QJsonValue &value)
{
    return xmlText(value.isString() ? value.toString() : value.toVariant().toString());
}

void writeValue(QXmlStreamWriter &xml, const QString &element, const QJsonValue &value);

void writeList(QXmlStreamWriter &xml, const QString &member, const QJsonArray &elements)
{
    const QString wrapper = wrapperOf(member);
    if (!wrapper.isEmpty())
        xml.writeStartElement(wrapper);
    for (const QJsonValue &element : elements)
        writeValue(xml, member, element);
    if (!wrapper.isEmpty())
        xml.writeEndElement();
}

void writeValue(QXmlStreamWriter &xml, const QString &element, const QJsonValue &value)
{
    xml.writeStartElement(element);
    for (const auto attribute : {"total_record_count"_L1, "link"_L1, "desc"_L1}) {
        if (const QJsonValue text = value[attribute]; !text.isUndefined() && !text.isNull())
            xml.writeAttribute(attribute, textOf(text));
    }
    const auto children = childrenByElement().constFind(element);
    if (value.isObject() && children != childrenByElement().cend()) {
        for (const QString &child : *children) {
            const QJsonValue inside = value[child];
            if (inside.isArray())
                writeList(xml, child, inside.toArray());
            else if (!inside.isUndefined() && !inside.isNull())
                writeValue(xml, child, inside);
        }
    } else {
        xml.writeCharacters(textOf(value.isObject() ? value["value"_L1] : value));
    }
    xml.writeEndElement();
}

} // namespace

QByteArray confAsXml(QLatin1StringView root, const QJsonObject &object)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    writeValue(xml, root, object);
    xml.writeEndDocument();
    return bytes;
}

} // namespace skranke::sandbox
