// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/changerisk.h"

#include "services/core/fieldcomparison.h"
#include "services/core/userfields.h"
#include "services/core/words.h"

#include <QDate>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr WordTable<Risk, 7> riskWords{{
    {Risk::Deletes, "deletes"_L1},
    {Risk::LosesAccess, "access"_L1},
    {Risk::LogIn, "log-in"_L1},
    {Risk::HandEdit, "hand-edit"_L1},
    {Risk::Sticky, "sticky"_L1},
    {Risk::UserGroup, "user-group"_L1},
    {Risk::MailDomain, "mail-domain"_L1},
}};

bool replacesSomething(const Edit &edit)
{
    return !fieldcomparison::isEmptyValue(edit.oldValue)
        && !userfields::sameValue(edit.path, edit.oldValue, edit.newValue);
}

/// Alma writes `2027-06-30Z`.
QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().first(std::min<qsizetype>(10, value.toString().size())), Qt::ISODate);
}

bool endsEarlier(const Edit &edit)
{
    if (fieldcomparison::isEmptyValue(edit.newValue))
        return false;
    if (fieldcomparison::isEmptyValue(edit.oldValue))
        return true;
    return dayOf(edit.newValue) < dayOf(edit.oldValue);
}

bool becomesInactive(const Edit &edit)
{
    const auto isInactive = [](const QJsonValue &value) {
        return fieldcomparison::codeOf(value).toString().compare("INACTIVE"_L1, Qt::CaseInsensitive) == 0;
    };
    return isInactive(edit.newValue) && !isInactive(edit.oldValue);
}

void addDomain(QSet<QString> &domains, const QJsonObject &element)
{
    const QString address = element.value("email_address"_L1).toString();
    if (const auto at = address.lastIndexOf(u'@'); at >= 0)
        domains.insert(fieldcomparison::folded(QStringView(address).sliced(at + 1)));
}

QSet<QString> mailDomains(const QJsonObject &user)
{
    QSet<QString> domains;
    const auto mails = userfields::elements(user, u"contact_info.email");
    for (const auto &mail : mails)
        addDomain(domains, mail.second);
    return domains;
}

bool movesMail(const Change &change)
{
    const QSet<QString> before = mailDomains(change.base);
    return !before.isEmpty() && before != mailDomains(change.result);
}

bool edits(const Change &change, QStringView member, bool (*isRisky)(const Edit &))
{
    return std::ranges::any_of(change.intent,
                               [&](const Edit &edit) { return edit.path.member == member && isRisky(edit); });
}

bool has(const Change &change, Risk risk)
{
    switch (risk) {
    case Risk::Deletes:
        return change.operation == Operation::Delete;
    case Risk::LosesAccess:
        return edits(change, u"expiry_date", &endsEarlier) || edits(change, u"status", &becomesInactive);
    case Risk::LogIn:
        return edits(change, u"primary_id", &replacesSomething)
            || edits(change, u"user_identifier", &replacesSomething);
    case Risk::HandEdit:
        return std::ranges::any_of(change.intent, &Edit::losesHandEdit);
    case Risk::Sticky:
        return !change.overrides.isEmpty();
    case Risk::UserGroup:
        return edits(change, u"user_group", &replacesSomething);
    case Risk::MailDomain:
        return edits(change, u"contact_info.email", [](const Edit &) { return true; }) && movesMail(change);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

const QList<Risk> &allRisks()
{
    static const QList<Risk> risks{Risk::Deletes, Risk::LosesAccess, Risk::LogIn,     Risk::HandEdit,
                                   Risk::Sticky,  Risk::UserGroup,   Risk::MailDomain};
    return risks;
}

QString toWord(Risk risk)
{
    return wordOf(riskWords, risk);
}

std::optional<Risk> riskFromWord(QStringView word)
{
    return valueOf(riskWords, word);
}

QList<Risk> risksOf(const Change &change)
{
    QList<Risk> risks;
    if (change.operation == Operation::Create || change.operation == Operation::Run)
        return risks;
    std::ranges::copy_if(allRisks(), std::back_inserter(risks), [&change](Risk risk) { return has(change, risk); });
    return risks;
}

} // namespace skranke
