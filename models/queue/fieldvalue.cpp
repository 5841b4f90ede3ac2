// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/queue/fieldvalue.h"

#include "models/common/format.h"
#include "services/core/userfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace skranke::fieldvalue {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FieldValue", text);
}

/// Alma's dates are `2027-06-30Z` or `2027-06-30`; anything else is no date.
QDate almaDate(const QString &text)
{
    if (text.size() < 10 || text.size() > 11 || (text.size() == 11 && text.at(10) != u'Z'))
        return {};
    return QDate::fromString(text.first(10), Qt::ISODate);
}

bool isCoded(const QJsonObject &object)
{
    return object.contains(u"value"_s) && !object.value(u"value").isObject();
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? translated(QT_TRANSLATE_NOOP("FieldValue", "yes"))
                              : translated(QT_TRANSLATE_NOOP("FieldValue", "no"));
    if (value.isDouble())
        return QLocale::c().toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    const QString string = value.toString();
    const QDate date = almaDate(string);
    return date.isValid() ? format::date(date) : string;
}

QString codedText(const QJsonValue &value)
{
    if (!value.isObject())
        return scalarText(value);
    const QJsonObject object = value.toObject();
    const QString code = scalarText(object.value(u"value"));
    const QString description = object.value(u"desc").toString();
    if (description.isEmpty() || description.compare(code, Qt::CaseInsensitive) == 0)
        return code;
    return code.isEmpty() ? description : QString(code + u' ' + description);
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present.append(part);
    }
    return present.join(separator);
}

QString addressText(const QJsonObject &address)
{
    const QString place = joined({address.value(u"postal_code").toString(), address.value(u"city").toString()}, u" "_s);
    return joined({address.value(u"line1").toString(), address.value(u"line2").toString(), place}, u", "_s);
}

/// What a list element is about, without its segment.
QString elementText(const QString &member, const QJsonObject &element)
{
    if (member == "contact_info.email"_L1)
        return element.value(u"email_address").toString();
    if (member == "contact_info.phone"_L1)
        return element.value(u"phone_number").toString();
    if (member == "contact_info.address"_L1)
        return addressText(element);
    if (member == "user_identifier"_L1)
        return joined({codedText(element.value(u"id_type")), element.value(u"value").toString()}, u": "_s);
    if (member == "user_note"_L1)
        return joined({codedText(element.value(u"note_type")), element.value(u"note_text").toString()}, u": "_s);
    if (member == "user_block"_L1)
        return joined({codedText(element.value(u"block_type")), codedText(element.value(u"block_description"))},
                      u": "_s);
    if (member == "user_statistic"_L1)
        return joined({codedText(element.value(u"statistic_category")), element.value(u"statistic_note").toString()},
                      u": "_s);
    if (member == "user_role"_L1)
        return joined({codedText(element.value(u"role_type")), codedText(element.value(u"scope"))}, u": "_s);
    if (member == "rs_library"_L1)
        return codedText(element.value(u"code"));
    if (member == "library_notice"_L1)
        return joined({codedText(element.value(u"code")), scalarText(element.value(u"value"))}, u": "_s);
    if (member == "proxy_for_user"_L1)
        return joined({element.value(u"full_name").toString(), element.value(u"primary_id").toString()}, u" "_s);
    return isCoded(element) ? codedText(element)
                            : QString::fromUtf8(QJsonDocument(element).toJson(QJsonDocument::Compact));
}

QString objectText(const QString &member, const QJsonObject &object)
{
    if (object.isEmpty())
        return {};
    if (!userfields::isList(member) && isCoded(object))
        return codedText(object);
    const QString text = elementText(member, object);
    if (userfields::isSegmented(member) && userfields::isInternal(object))
        return QCoreApplication::translate("FieldValue", "%1 (internal)").arg(text);
    return text;
}

} // namespace

QString text(const QString &member, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return {};
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array)
            parts.append(text(member, element));
        return joined(parts, u"; "_s);
    }
    case QJsonValue::Object:
        return objectText(member, value.toObject());
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::String:
        return scalarText(value);
    }
    Q_UNREACHABLE_RETURN({});
}

QString sortText(const QString &member, const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject() && !userfields::isList(member) && isCoded(value.toObject()))
        return value.toObject().value(u"value").toVariant().toString();
    return text(member, value);
}

QString displayName(const QJsonObject &user)
{
    const QString name = joined({user.value(u"last_name").toString(), user.value(u"first_name").toString()}, u", "_s);
    return name.isEmpty() ? user.value(u"primary_id").toString() : name;
}

QString displayName(const Change &change)
{
    for (const QJsonObject *user : {&change.result, &change.base}) {
        if (const QString name = displayName(*user); !name.isEmpty())
            return name;
    }
    return change.target.key;
}

} // namespace skranke::fieldvalue
