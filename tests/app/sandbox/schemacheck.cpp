// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/sandbox/schemacheck.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == u"object")
        return value.isObject();
    if (type == u"array")
        return value.isArray() || value.isNull();
    if (type == u"string")
        return value.isString();
    if (type == u"boolean")
        return value.isBool();
    if (type == u"number")
        return value.isDouble();
    if (type == u"integer")
        return value.isDouble() && value.toVariant().toString().toLongLong() == value.toInteger(-1);
    return false;
}

} // namespace

QStringList SchemaCheck::problems(const QJsonValue &value, const QString &file)
{
    m_problems.clear();
    const QJsonObject schema = document(file).value(file.chopped(5)).toObject();
    if (schema.isEmpty())
        return {u"there is no schema "_s + file};
    check(value, schema, file, {});
    return m_problems;
}

QJsonObject SchemaCheck::document(const QString &file)
{
    if (!m_documents.contains(file)) {
        QFile source(m_folder.filePath(file));
        m_documents.insert(file,
                           source.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(source.readAll()).object()
                                                            : QJsonObject());
    }
    return m_documents.value(file);
}

void SchemaCheck::check(const QJsonValue &value, const QJsonObject &schema, const QString &file, const QString &path)
{
    if (const QString reference = schema.value("$ref"_L1).toString(); !reference.isEmpty()) {
        const QString other = reference.section(u'#', 0, 0);
        const QString target = other.isEmpty() ? file : other.section(u'/', -1);
        const QJsonValue found = document(target).value(reference.section(u"#/"_s, 1));
        if (found.isObject())
            check(value, found.toObject(), target, path);
        else
            m_problems.append(path + u": no schema "_s + reference);
        return;
    }
    const QString type = schema.value("type"_L1).toString();
    if (!isOfType(value, type)) {
        m_problems.append(path + u": not of type "_s + type);
        return;
    }
    if (value.isString())
        checkText(value.toString(), schema.value("format"_L1).toString(), path);
    if (value.isObject())
        checkObject(value.toObject(), schema, file, path);
    const QJsonArray elements = value.toArray();
    for (const QJsonValue element : elements)
        check(element, schema.value("items"_L1).toObject(), file, path + u"[]"_s);
}

void SchemaCheck::checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &file,
                              const QString &path)
{
    const QJsonArray required = schema.value("required"_L1).toArray();
    for (const QJsonValue name : required) {
        if (!object.contains(name.toString()))
            m_problems.append(path + u": without "_s + name.toString());
    }
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonValue known = properties.value(member.key());
        const QString inside = path + u'.' + member.key();
        if (known.isObject())
            check(member.value(), known.toObject(), file, inside);
        else
            m_problems.append(inside + u": not in the schema"_s);
    }
}

void SchemaCheck::checkText(const QString &text, const QString &format, const QString &path)
{
    static const QRegularExpression date(u"^\\d{4}-\\d\\d-\\d\\dZ?$"_s);
    const bool isGood = format == u"date" ? date.match(text).hasMatch()
        : format == u"date-time" ? text.contains(u'T') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid()
                                 : true;
    if (!isGood)
        m_problems.append(path + u": not in the form "_s + format);
}

} // namespace skranke::sandbox
