// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/fieldcomparison.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::fieldcomparison {

namespace {

/// `{value, desc}` and its variants (`spec/alma-api.md` 1.5); an element that happens to have a `value` is not one.
bool isCoded(const QJsonValue &value)
{
    if (!value.isObject())
        return false;
    const QJsonObject object = value.toObject();
    bool hasValue = false;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto name = it.key();
        if (name == "value"_L1) {
            if (it->isObject() || it->isArray())
                return false;
            hasValue = true;
        } else if (name != "desc"_L1 && name != "description"_L1 && name != "name"_L1 && name != "link"_L1) {
            return false;
        }
    }
    return hasValue;
}

/// The day of `2027-06-30`, `2027-06-30Z`, `2027-06-30T12:00:00Z`; any other text as it is.
QString dayOf(const QString &text)
{
    const bool looksLikeDay = text.size() >= 10 && text.at(4) == u'-' && text.at(7) == u'-'
        && (text.size() == 10 || text.at(10) == u'Z' || text.at(10) == u'T' || text.at(10) == u'+');
    return looksLikeDay ? text.first(10) : text;
}

/// Members of list elements that only Alma writes (`spec/alma-api.md` 3.2).
bool isElementOutputOnly(QStringView listMember, QStringView name)
{
    if (name == "created_by"_L1 || name == "created_date"_L1)
        return listMember == "user_note"_L1 || listMember == "user_block"_L1;
    if (name == "category_type"_L1)
        return listMember == "user_statistic"_L1;
    if (name == "full_name"_L1 || name == "link"_L1)
        return listMember == "proxy_for_user"_L1;
    return false;
}

/// Types of an e-mail, an address, a phone: a set of codes, in whatever order Alma lists them.
QStringList sortedCodes(const QJsonArray &array)
{
    QStringList codes;
    for (const QJsonValue &entry : array)
        codes.append(scalarText(codeOf(entry)));
    codes.sort();
    return codes;
}

bool sameScalar(Kind kind, const QJsonValue &a, const QJsonValue &b)
{
    const QString textA = scalarText(a);
    const QString textB = scalarText(b);
    switch (kind) {
    case Kind::Day:
        return dayOf(textA) == dayOf(textB);
    case Kind::Caseless:
        return folded(textA) == folded(textB);
    case Kind::Phone: {
        const QString digits = phoneDigits(textA);
        return digits == phoneDigits(textB) && (!digits.isEmpty() || textA == textB);
    }
    case Kind::Segment:
    case Kind::Plain:
        break;
    }
    if (textA == textB)
        return true;
    if (a.isBool() || b.isBool())
        return textA.compare(textB, Qt::CaseInsensitive) == 0;
    if (a.isDouble() || b.isDouble()) {
        bool numberA = false;
        bool numberB = false;
        const double x = textA.toDouble(&numberA);
        const double y = textB.toDouble(&numberB);
        return numberA && numberB && !(x < y) && !(y < x);
    }
    return false;
}

bool sameArray(Kind kind, const QJsonArray &a, const QJsonArray &b, bool subset)
{
    if (a.size() != b.size())
        return false;
    if (std::ranges::all_of(a, isCoded) && std::ranges::all_of(b, isCoded))
        return sortedCodes(a) == sortedCodes(b);
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (!same(kind, a.at(i), b.at(i), subset))
            return false;
    }
    return true;
}

} // namespace

QString folded(QStringView text)
{
    return text.trimmed().toString().normalized(QString::NormalizationForm_C).toLower();
}

QString phoneDigits(QStringView number)
{
    const QStringView trimmed = number.trimmed();
    QString digits;
    digits.reserve(trimmed.size());
    for (const QChar c : trimmed) {
        if (c.isDigit())
            digits.append(c);
    }
    if (trimmed.startsWith(u'+') && digits.startsWith("47"_L1))
        digits.remove(0, 2);
    return digits;
}

Kind kindOf(QStringView listMember, QStringView name)
{
    if (name == "segment_type"_L1)
        return Kind::Segment;
    if (name == "phone_number"_L1)
        return Kind::Phone;
    if (name == "primary_id"_L1 || name == "email_address"_L1
        || (name == "value"_L1 && listMember == "user_identifier"_L1)) {
        return Kind::Caseless;
    }
    return name.endsWith("_date"_L1) ? Kind::Day : Kind::Plain;
}

QJsonValue codeOf(const QJsonValue &value)
{
    return isCoded(value) ? value.toObject().value("value"_L1) : value;
}

bool isEmptyValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object: {
        const QJsonValue code = codeOf(value);
        if (!code.isObject())
            return isEmptyValue(code);
        const QJsonObject object = value.toObject();
        return std::ranges::all_of(object, isEmptyValue);
    }
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return false;
    }
    return false;
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return value.toString();
}

bool isInternalSegment(const QJsonValue &segment)
{
    return segment.toString().trimmed().compare("Internal"_L1, Qt::CaseInsensitive) == 0;
}

bool sameObject(QStringView listMember, const QJsonObject &a, const QJsonObject &b, bool subset)
{
    const auto sameMember = [&](const QString &name) {
        if (name == "desc"_L1 || isElementOutputOnly(listMember, name))
            return true;
        return same(kindOf(listMember, name), a.value(name), b.value(name), subset);
    };
    for (auto it = b.begin(); it != b.end(); ++it) {
        if (!sameMember(it.key()))
            return false;
    }
    if (subset)
        return true;
    for (auto it = a.begin(); it != a.end(); ++it) {
        if (!b.contains(it.key()) && !sameMember(it.key()))
            return false;
    }
    return true;
}

bool same(Kind kind, const QJsonValue &left, const QJsonValue &right, bool subset)
{
    // A missing or illegal segment counts as External (3.3).
    if (kind == Kind::Segment)
        return isInternalSegment(left) == isInternalSegment(right);
    const QJsonValue a = codeOf(left);
    const QJsonValue b = codeOf(right);
    if (isEmptyValue(a) || isEmptyValue(b))
        return isEmptyValue(a) && isEmptyValue(b);
    if (a.isArray() || b.isArray())
        return a.isArray() && b.isArray() && sameArray(kind, a.toArray(), b.toArray(), subset);
    if (a.isObject() || b.isObject())
        return a.isObject() && b.isObject() && sameObject({}, a.toObject(), b.toObject(), subset);
    return sameScalar(kind, a, b);
}

} // namespace skranke::fieldcomparison
