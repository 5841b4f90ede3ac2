// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/xmlvalues.h"

#include "services/userimport/bups1lines.h"
#include "services/userimport/valuechecks.h"

#include <algorithm>

using namespace std::string_view_literals;

namespace skranke::xmlvalues {

namespace {

/// Digits where `form` has a 0, itself anywhere else.
bool hasForm(std::string_view text, std::string_view form)
{
    return std::ranges::equal(text, form,
                              [](char c, char wanted) { return wanted == '0' ? isDigitAscii(c) : c == wanted; });
}

bool isZone(std::string_view text)
{
    return text.empty() || text == "Z"sv || hasForm(text, "+00:00"sv) || hasForm(text, "-00:00"sv);
}

bool isDateTime(std::string_view text)
{
    if (text.size() < 19 || text[10] != 'T' || !hasForm(text.substr(11, 8), "00:00:00"sv)
        || ParsedDate::parse(text.substr(0, 10)).kind != ParsedDate::Kind::Date)
        return false;
    std::string_view rest = text.substr(19);
    if (rest.starts_with('.')) {
        const size_t end = std::min(rest.find_first_not_of("0123456789"sv, 1), rest.size());
        if (end == 1)
            return false;
        rest.remove_prefix(end);
    }
    const bool isTime = text.substr(11, 2) < "24"sv && text[14] < '6' && text[17] < '6';
    return isTime && isZone(rest);
}

bool isInteger(std::string_view text)
{
    const bool isSigned = text.starts_with('-') || text.starts_with('+');
    return valuechecks::allDigits(text.substr(isSigned ? 1 : 0)) && text.size() <= 20;
}

bool isNumber(std::string_view text)
{
    bool isNumeric = false;
    [[maybe_unused]] const double number =
        QByteArrayView(text.data(), static_cast<qsizetype>(text.size())).toDouble(&isNumeric);
    return isNumeric;
}

} // namespace

bool fits(std::string_view value, const XmlPart &part)
{
    switch (part.kind) {
    case XmlKind::Text:
    case XmlKind::Code:
    case XmlKind::Date:
    case XmlKind::Structure:
    case XmlKind::Any:
        return true;
    case XmlKind::DateTime:
        return isDateTime(value);
    case XmlKind::Boolean:
        return value == "true"sv || value == "false"sv || value == "1"sv || value == "0"sv;
    case XmlKind::Integer:
        return isInteger(value);
    case XmlKind::Number:
        return isNumber(value);
    case XmlKind::Word:
        return std::ranges::any_of(part.words, [&](const QString &word) {
            return QUtf8StringView(value.data(), static_cast<qsizetype>(value.size())) == word;
        });
    }
    Q_UNREACHABLE_RETURN(true);
}

std::string_view withoutZone(std::string_view date)
{
    return date.size() > 10 && isZone(date.substr(10)) ? date.substr(0, 10) : date;
}

bool isTrue(std::string_view boolean)
{
    return boolean == "true"sv || boolean == "1"sv;
}

} // namespace skranke::xmlvalues
