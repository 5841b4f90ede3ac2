// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/userxml.h"

#include "app/sandbox/userschema.h"
#include "app/sandbox/uservalues.h"
#include "app/sandbox/xmltext.h"

#include <QJsonArray>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

void writeCoded(QXmlStreamWriter &xml, QLatin1StringView name, const QJsonValue &value)
{
    const QString code = codeOf(value);
    xml.writeStartElement(name);
    if (const QString desc = value[u"desc"_s].toString(); !desc.isEmpty())
        xml.writeAttribute("desc"_L1, xmlText(desc));
    xml.writeCharacters(xmlText(code));
    xml.writeEndElement();
}

QString attributeText(const QJsonValue &value)
{
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : xmlText(value.toString());
}

void writeMembers(QXmlStreamWriter &xml, std::span<const MemberSpec> members, const QJsonObject &object);

void writeList(QXmlStreamWriter &xml, const MemberSpec &member, const QJsonArray &elements)
{
    xml.writeStartElement(member.wrapper);
    for (const QJsonValue &element : elements) {
        if (member.kind == MemberKind::CodedList) {
            writeCoded(xml, member.name, element);
            continue;
        }
        xml.writeStartElement(member.name);
        writeMembers(xml, member.members, element.toObject());
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeMember(QXmlStreamWriter &xml, const MemberSpec &member, const QJsonValue &value)
{
    switch (member.kind) {
    case MemberKind::Text:
    case MemberKind::Boolean:
        xml.writeTextElement(member.name, attributeText(value));
        break;
    case MemberKind::Date:
    case MemberKind::Time:
        if (!isEmptyValue(value))
            xml.writeTextElement(member.name, value.toString());
        break;
    case MemberKind::Coded:
        writeCoded(xml, member.name, value);
        break;
    case MemberKind::Count:
        xml.writeStartElement(member.name);
        xml.writeAttribute("link"_L1, value[u"link"_s].toString());
        xml.writeCharacters(codeOf(value));
        xml.writeEndElement();
        break;
    case MemberKind::List:
    case MemberKind::CodedList:
        writeList(xml, member, value.toArray());
        break;
    case MemberKind::Group:
        xml.writeStartElement(member.name);
        writeMembers(xml, member.members, value.toObject());
        xml.writeEndElement();
        break;
    }
}

void writeMembers(QXmlStreamWriter &xml, std::span<const MemberSpec> members, const QJsonObject &object)
{
    for (const MemberSpec &member : members) {
        const QJsonValue value = object.value(member.name);
        if (member.attribute && !value.isNull() && !value.isUndefined())
            xml.writeAttribute(member.name, attributeText(value));
    }
    for (const MemberSpec &member : members) {
        const QJsonValue value = object.value(member.name);
        // An absent or null list still has its wrapper where the schema demands one.
        const bool absent = value.isUndefined() || value.isNull();
        if (!member.attribute && (!absent || (member.required && member.kind == MemberKind::CodedList)))
            writeMember(xml, member, value);
    }
}

void writeUser(QXmlStreamWriter &xml, const QJsonObject &user)
{
    xml.writeStartElement("user"_L1);
    writeMembers(xml, userMembers(), user);
    xml.writeEndElement();
}

QJsonObject readMembers(QXmlStreamReader &xml, std::span<const MemberSpec> members);

QJsonObject readCoded(QXmlStreamReader &xml)
{
    const QString desc = xml.attributes().value("desc"_L1).toString();
    return {{u"value"_s, xml.readElementText(QXmlStreamReader::SkipChildElements)}, {u"desc"_s, desc}};
}

QJsonArray readList(QXmlStreamReader &xml, const MemberSpec &member)
{
    QJsonArray elements;
    while (xml.readNextStartElement()) {
        if (xml.name() != member.name)
            xml.skipCurrentElement();
        else if (member.kind == MemberKind::CodedList)
            elements.append(readCoded(xml));
        else
            elements.append(readMembers(xml, member.members));
    }
    return elements;
}

QJsonValue readMember(QXmlStreamReader &xml, const MemberSpec &member)
{
    switch (member.kind) {
    case MemberKind::Coded:
        return readCoded(xml);
    case MemberKind::List:
    case MemberKind::CodedList:
        return readList(xml, member);
    case MemberKind::Group:
        return readMembers(xml, member.members);
    case MemberKind::Boolean: {
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
        return text == u"true" || text == u"1";
    }
    case MemberKind::Count:
        xml.skipCurrentElement();
        return QJsonValue::Null;
    case MemberKind::Text:
    case MemberKind::Date:
    case MemberKind::Time:
        break;
    }
    return xml.readElementText(QXmlStreamReader::SkipChildElements);
}

QJsonObject readMembers(QXmlStreamReader &xml, std::span<const MemberSpec> members)
{
    QJsonObject object;
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const MemberSpec &member : members) {
        if (member.attribute && attributes.hasAttribute(member.name))
            object.insert(member.name, attributes.value(member.name).toString());
    }
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        const auto matches = [&name](const MemberSpec &member) {
            return !member.attribute && (member.wrapper.isEmpty() ? member.name : member.wrapper) == name;
        };
        const auto found = std::ranges::find_if(members, matches);
        if (found == members.end())
            xml.skipCurrentElement();
        else
            object.insert(found->name, readMember(xml, *found));
    }
    return object;
}

} // namespace

QByteArray userAsXml(const QJsonObject &user)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0", true);
    writeUser(xml, user);
    xml.writeEndDocument();
    return bytes;
}

QByteArray usersAsXml(const QJsonObject &list, qint64 total)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0", true);
    xml.writeStartElement("users"_L1);
    xml.writeAttribute("total_record_count"_L1, QString::number(total));
    const QJsonArray users = list.value("user"_L1).toArray();
    for (const QJsonValue &user : users)
        writeUser(xml, user.toObject());
    xml.writeEndDocument();
    return bytes;
}

std::expected<QJsonObject, QString> userFromXml(const QByteArray &document)
{
    QXmlStreamReader xml(document);
    if (!xml.readNextStartElement() || xml.name() != "user"_L1)
        return std::unexpected(xml.hasError() ? xml.errorString() : u"the root element is not <user>"_s);
    QJsonObject user = readMembers(xml, userMembers());
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        return std::unexpected(xml.errorString());
    return user;
}

} // namespace skranke::sandbox
