// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QVariant>

#include <cmath>
#include <utility>

// Written by hand although Qt has it: a night's plan writes a hundred megabytes of it for digests and seals, and Qt's
// writer makes several strings of every string. That the bytes are the same is held by a test.

namespace skranke {

namespace {

/// Bytes that one UTF-16 unit takes at most: "\u" and four digits.
constexpr qsizetype widestUnit = 6;
/// A user has some 2.5 kB.
constexpr qsizetype usualSize = 4096;

char hexDigit(unsigned value)
{
    return "0123456789abcdef"[value & 0xFU];
}

char *escaped(char *to, char16_t unit)
{
    *to++ = '\\';
    switch (unit) {
    case u'"':
    case u'\\':
        *to++ = static_cast<char>(unit);
        return to;
    case u'\b':
        *to++ = 'b';
        return to;
    case u'\f':
        *to++ = 'f';
        return to;
    case u'\n':
        *to++ = 'n';
        return to;
    case u'\r':
        *to++ = 'r';
        return to;
    case u'\t':
        *to++ = 't';
        return to;
    default:
        *to++ = 'u';
        for (const int shift : {12, 8, 4, 0})
            *to++ = hexDigit(static_cast<unsigned>(unit) >> shift);
        return to;
    }
}

char continuation(char32_t point, int shift)
{
    return static_cast<char>(0x80U | ((point >> shift) & 0x3FU));
}

char *encoded(char *to, char32_t point)
{
    if (point < 0x800) {
        *to++ = static_cast<char>(0xC0U | (point >> 6));
    } else {
        if (point < 0x10000) {
            *to++ = static_cast<char>(0xE0U | (point >> 12));
        } else {
            *to++ = static_cast<char>(0xF0U | (point >> 18));
            *to++ = continuation(point, 12);
        }
        *to++ = continuation(point, 6);
    }
    *to++ = continuation(point, 0);
    return to;
}

void appendNumber(QByteArray &json, const QJsonValue &value)
{
    const QVariant number = value.toVariant(); // which alone tells 100000000000000000 and 1e+17 apart
    if (number.typeId() != QMetaType::Double)
        json += QByteArray::number(number.toLongLong());
    else if (const double real = number.toDouble(); std::isfinite(real))
        json += QByteArray::number(real, 'g', QLocale::FloatingPointShortest);
    else
        json += "null";
}

void appendObject(QByteArray &json, const QJsonObject &object);

void appendValue(QByteArray &json, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        json += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        appendNumber(json, value);
        break;
    case QJsonValue::String:
        appendJsonText(json, value.toString());
        break;
    case QJsonValue::Array: {
        json += '[';
        bool first = true;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &element : array) {
            if (!std::exchange(first, false))
                json += ',';
            appendValue(json, element);
        }
        json += ']';
        break;
    }
    case QJsonValue::Object:
        appendObject(json, value.toObject());
        break;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        json += "null";
        break;
    }
}

void appendObject(QByteArray &json, const QJsonObject &object)
{
    json += '{';
    bool first = true;
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (!std::exchange(first, false))
            json += ',';
        appendJsonText(json, member.key());
        json += ':';
        appendValue(json, QJsonValue(member.value()));
    }
    json += '}';
}

} // namespace

void appendJsonText(QByteArray &json, QStringView text)
{
    const qsizetype before = json.size();
    json.resize(before + text.size() * widestUnit + 2);
    char *to = json.data() + before;
    *to++ = '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80 && unit >= 0x20 && unit != u'"' && unit != u'\\') [[likely]]
            *to++ = static_cast<char>(unit);
        else if (unit < 0x80)
            to = escaped(to, unit);
        else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            to = encoded(to, QChar::surrogateToUcs4(unit, text[++i].unicode()));
        else
            to = QChar::isSurrogate(unit) ? escaped(to, unit) : encoded(to, unit);
    }
    *to++ = '"';
    json.truncate(to - json.constData());
}

QByteArray canonicalJson(const QJsonObject &object)
{
    QByteArray json;
    json.reserve(usualSize);
    appendObject(json, object);
    return json;
}

} // namespace skranke
