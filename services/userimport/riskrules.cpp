// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/riskrules.h"

#include <QDate>
#include <QJsonObject>

#include <algorithm>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestExtension = 5; // years

/// Of a coded field, or as it stands.
QString codeOf(const QJsonValue &value)
{
    return value.isObject() ? codeOf(value.toObject().value(u"value")) : value.toString();
}

bool isWord(const QJsonValue &value, QLatin1StringView word)
{
    return codeOf(value).compare(word, Qt::CaseInsensitive) == 0;
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate); // a zone may stand behind it
}

/// A block without a status holds.
bool isBlocking(const QJsonValue &block)
{
    return block.isObject() && !isWord(block.toObject().value(u"block_status"), "INACTIVE"_L1);
}

bool givesAccess(const FieldDecision &field, const GroupKinds &kinds)
{
    const QString &member = field.path.member;
    if (member == u"status")
        return isWord(field.now, "INACTIVE"_L1) && isWord(field.result, "ACTIVE"_L1);
    if (member == u"user_block")
        return isBlocking(field.now) && !isBlocking(field.result);
    if (member == u"expiry_date") {
        const QDate now = dateOf(field.now);
        return now.isValid() && dateOf(field.result) > now.addYears(longestExtension);
    }
    return member == u"user_group" && kinds.borrowers.contains(codeOf(field.now))
        && kinds.staff.contains(codeOf(field.result));
}

} // namespace

QString riskOf(const QList<FieldDecision> &fields, const GroupKinds &kinds)
{
    const auto isStudentOfStaff = [&kinds](const FieldDecision &field) {
        return field.path.member == u"user_group" && kinds.students.contains(codeOf(field.incoming))
            && kinds.employees.contains(codeOf(field.now));
    };
    if (std::ranges::any_of(fields, isStudentOfStaff))
        return QString(risks::employedStudent);
    const auto isRisk = [&kinds](const FieldDecision &field) { return field.changes && givesAccess(field, kinds); };
    return std::ranges::any_of(fields, isRisk) ? QString(risks::access) : QString();
}

bool isEmployedStudent(const QString &incomingGroup, const QJsonObject &holder, const GroupKinds &kinds)
{
    return kinds.students.contains(incomingGroup) && kinds.employees.contains(codeOf(holder.value(u"user_group")));
}

} // namespace skranke
