// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/codebookparser.h"

#include "services/userimport/bups1lines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>
#include <optional>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

// The checks keep a record's values in slots addressed by six bits.
constexpr qsizetype mostCodes = 60;

// Of a name at fault no more is shown: it may be anything.
constexpr qsizetype longestName = 40;

/// Members that a code may be mapped to (`spec/alma-api.md` 3.2, writable ones).
const QStringList &mappableMembers()
{
    static const QStringList members =
        u"first_name middle_name last_name pin_number user_title job_category job_description gender user_group "
        u"campus_code "
        "web_site_url cataloger_level preferred_language birth_date expiry_date purge_date status pref_first_name "
        "pref_middle_name pref_last_name contact_info.address contact_info.email contact_info.phone user_identifier "
        "user_note user_block user_statistic rs_library"_s.split(u' ');
    return members;
}

/// The one code that may have a role; none: any may. Matching users, L02 to L10 and P01 to P06 go by these codes'
/// names.
std::optional<Bups1Code> ownerOf(AlmaMapping::Role role)
{
    switch (role) {
    case AlmaMapping::Role::LtIdentifier:
        return bups1Code("LT");
    case AlmaMapping::Role::MatchKey:
        return bups1Code("GL");
    case AlmaMapping::Role::FeideIdentifier:
        return bups1Code("FI");
    case AlmaMapping::Role::Value:
    case AlmaMapping::Role::None:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

bool needsType(const QString &member)
{
    return member.startsWith("contact_info."_L1) || member == "user_identifier"_L1 || member == "user_note"_L1
        || member == "user_block"_L1 || member == "user_statistic"_L1;
}

} // namespace

CodeBookParser::CodeBookParser(QByteArrayView json)
    : m_json(json.toByteArray())
{
}

std::unexpected<Error> CodeBookParser::fault(const QString &near, const QString &what, const QString &errorCode) const
{
    const qsizetype found = near.isEmpty() ? 0 : m_json.indexOf(QByteArray('"' + near.toUtf8() + '"'));
    const qsizetype line = 1 + QByteArrayView(m_json).first(std::max<qsizetype>(found, 0)).count('\n');
    return std::unexpected(
        Error{.kind = Error::Kind::BadInput,
              .code = errorCode,
              .detail = u"code book, line %1: %2"_s.arg(line).arg(what),
              .subject = u"%1 %2"_s.arg(QString::number(line), near.simplified().left(longestName)).trimmed()});
}

Result<CodeBook> CodeBookParser::over(CodeBook book) const
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &parsed);
    if (parsed.error != QJsonParseError::NoError) {
        const qsizetype line =
            1 + QByteArrayView(m_json).first(std::min<qsizetype>(parsed.offset, m_json.size())).count('\n');
        return std::unexpected(Error{.kind = Error::Kind::BadInput,
                                     .code = u"code-book-syntax"_s,
                                     .detail = u"code book, line %1: %2"_s.arg(line).arg(parsed.errorString()),
                                     .subject = QString::number(line)});
    }
    if (!document.isObject())
        return fault({}, u"an object is expected"_s);
    const QJsonObject root = document.object();
    for (auto member = root.begin(); member != root.end(); ++member) {
        if (member.key() == "codes"_L1 && member->isArray()) {
            const QJsonArray codes = member->toArray();
            for (const QJsonValue &code : codes) {
                if (const auto applied = applyCode(book, code.toObject()); !applied)
                    return std::unexpected(applied.error());
            }
        } else if (member.key() == "libraryCategories"_L1 && member->isArray()) {
            book.m_libraryCategories.clear();
            const QJsonArray categories = member->toArray();
            for (const QJsonValue &category : categories) {
                if (category.toInt(-1) < 0)
                    return fault(member.key(), u"categories are numbers"_s);
                book.m_libraryCategories.append(category.toInt());
            }
        } else if (member.key() == "almaLengths"_L1 && member->isObject()) {
            const QJsonObject lengths = member->toObject();
            for (auto length = lengths.begin(); length != lengths.end(); ++length) {
                if (length->toInt(-1) < 0)
                    return fault(length.key(), u"a length is a number"_s);
                book.m_almaLengths.insert(length.key(), length->toInt());
            }
        } else if (member.key() == "limits"_L1 && member->isObject()) {
            if (const auto applied = applyLimits(book.m_limits, member->toObject()); !applied)
                return std::unexpected(applied.error());
        } else if (member.key() == "calendar"_L1 && member->isObject()) {
            if (!book.m_calendar.apply(member->toObject()))
                return fault(member.key(), u"semesters, quietDays or quietDates cannot be read"_s);
        } else if (member.key() == "groupKinds"_L1 && member->isObject()) {
            if (!book.m_groupKinds.apply(member->toObject()))
                return fault(member.key(), u"borrowers, staff, students and employees are lists of codes"_s);
        } else {
            return fault(member.key(), u"unknown member, or of the wrong type"_s);
        }
    }
    if (book.m_entries.size() > mostCodes)
        return fault(u"codes"_s, u"more than %1 codes"_s.arg(mostCodes));
    return book;
}

Result<> CodeBookParser::applyCode(CodeBook &book, const QJsonObject &json) const
{
    const QString name = json.value("code"_L1).toString();
    if (name.size() != 2 || !startsWithCode(name.toStdString() + ':'))
        return fault(name.isEmpty() ? u"codes"_s : name, u"a code is a capital letter and a capital letter or digit"_s);
    const Bups1Code code = bups1Code(name.at(0).toLatin1(), name.at(1).toLatin1());
    auto entry = std::ranges::find(book.m_entries, code, &CodeBookEntry::code);
    if (entry == book.m_entries.end()) {
        CodeBookEntry added;
        added.code = code;
        book.m_entries.append(added);
        entry = std::prev(book.m_entries.end());
    }
    for (auto member = json.begin(); member != json.end(); ++member) {
        Result<> applied;
        if (member.key() == "nameNb"_L1 && member->isString())
            entry->nameNb = member->toString();
        else if (member.key() == "nameNn"_L1 && member->isString())
            entry->nameNn = member->toString();
        else if (member.key() == "nameEn"_L1 && member->isString())
            entry->nameEn = member->toString();
        else if (member.key() == "older"_L1 && member->isObject())
            applied = applyColumn(entry->older, member->toObject(), name);
        else if (member.key() == "newer"_L1 && member->isObject())
            applied = applyColumn(entry->newer, member->toObject(), name);
        else if (member.key() == "alma"_L1 && member->isObject())
            applied = applyMapping(entry->alma, member->toObject(), name);
        else if (member.key() != "code"_L1)
            return fault(member.key(), u"unknown member, or of the wrong type"_s);
        if (!applied)
            return applied;
    }
    // With a place in Alma it would be kept in plans and changes, and be sent.
    if (isNationalNumber(code) && entry->alma.role != AlmaMapping::Role::None)
        return fault(name, u"%1 has no place in Alma"_s.arg(name), u"code-book-national-number"_s);
    if (const auto owner = ownerOf(entry->alma.role); owner && *owner != code)
        return fault(name, u"the role of %1 is that of %2 alone"_s.arg(name, toString(*owner)));
    // Users are found by these two, whatever the book says.
    if ((code == bups1Code("LT") && entry->alma.role != AlmaMapping::Role::LtIdentifier)
        || (code == bups1Code("GL") && entry->alma.role != AlmaMapping::Role::MatchKey))
        return fault(name, u"%1 cannot have another role"_s.arg(name));
    return {};
}

Result<> CodeBookParser::applyColumn(CodeColumn &column, const QJsonObject &json, const QString &code) const
{
    for (auto member = json.begin(); member != json.end(); ++member) {
        const QString text = member->toString();
        if (member.key() == "type"_L1 && (text == "A"_L1 || text == "N"_L1))
            column.type = text.at(0);
        else if (member.key() == "maxLength"_L1 && member->toInt(-1) >= 0)
            column.maxLength = member->toInt();
        else if (const qsizetype at = u"MDcro-"_s.indexOf(text);
                 member.key() == "presence"_L1 && text.size() == 1 && at >= 0)
            column.presence = static_cast<CodePresence>(at);
        else
            return fault(code, u"column of %1: %2"_s.arg(code, member.key()));
    }
    return {};
}

Result<> CodeBookParser::applyMapping(AlmaMapping &mapping, const QJsonObject &json, const QString &code) const
{
    static const QStringList roles = u"none value lt feide match-key"_s.split(u' ');
    for (auto member = json.begin(); member != json.end(); ++member) {
        if (member.key() == "role"_L1 && roles.contains(member->toString())) {
            mapping.role = static_cast<AlmaMapping::Role>(roles.indexOf(member->toString()));
        } else if (member.key() == "member"_L1 && mappableMembers().contains(member->toString())) {
            mapping.member = member->toString();
        } else if (member.key() == "type"_L1 && member->isString()) {
            mapping.type = member->toString();
        } else if (member.key() == "part"_L1 && member->isString()) {
            mapping.part = member->toString();
        } else if (member.key() == "lowerCase"_L1 && member->isBool()) {
            mapping.lowerCase = member->toBool();
        } else if (member.key() == "dropPrefix"_L1 && member->isString()) {
            mapping.dropPrefix = member->toString();
        } else if (member.key() == "values"_L1 && member->isObject()) {
            const QJsonObject values = member->toObject();
            for (auto value = values.begin(); value != values.end(); ++value) {
                if (!value->isString())
                    return fault(value.key(), u"a value of %1 is text"_s.arg(code));
                mapping.values.insert(value.key(), value->toString());
            }
        } else {
            return fault(code, u"mapping of %1: %2"_s.arg(code, member.key()));
        }
    }
    if (mapping.role == AlmaMapping::Role::Value && mapping.member.isEmpty())
        return fault(code, u"mapping of %1: member is missing"_s.arg(code));
    if (mapping.role == AlmaMapping::Role::Value && needsType(mapping.member) && mapping.type.isEmpty())
        return fault(code, u"mapping of %1: type is missing"_s.arg(code));
    return {};
}

Result<> CodeBookParser::applyLimits(CheckLimits &limits, const QJsonObject &json) const
{
    const std::array<std::pair<QLatin1StringView, int *>, 9> whole = {{
        {"longestLine"_L1, &limits.longestLine},
        {"mostLines"_L1, &limits.mostLines},
        {"olderNameLength"_L1, &limits.olderNameLength},
        {"almaNameLength"_L1, &limits.almaNameLength},
        {"expiryYears"_L1, &limits.expiryYears},
        {"earliestBirthYear"_L1, &limits.earliestBirthYear},
        {"youngest"_L1, &limits.youngest},
        {"oldest"_L1, &limits.oldest},
        {"longestCategory"_L1, &limits.longestCategory},
    }};
    const std::array<std::pair<QLatin1StringView, double *>, 3> shares = {{
        {"fewerRecordsWarning"_L1, &limits.fewerRecordsWarning},
        {"fewerRecordsError"_L1, &limits.fewerRecordsError},
        {"moreRecordsWarning"_L1, &limits.moreRecordsWarning},
    }};
    for (auto member = json.begin(); member != json.end(); ++member) {
        const auto number = std::ranges::find(whole, member.key(), [](const auto &one) { return QString(one.first); });
        const auto share = std::ranges::find(shares, member.key(), [](const auto &one) { return QString(one.first); });
        if (member.key() == "ltShapeHint"_L1 && member->isBool())
            limits.ltShapeHint = member->toBool();
        else if (number != whole.end() && member->toInt(-1) >= 0)
            *number->second = member->toInt();
        else if (share != shares.end() && member->isDouble() && member->toDouble() >= 0)
            *share->second = member->toDouble();
        else
            return fault(member.key(), u"unknown limit, or of the wrong type"_s);
    }
    return {};
}

} // namespace skranke
