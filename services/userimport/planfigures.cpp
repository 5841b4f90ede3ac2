// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/planfigures.h"

#include "services/core/userfields.h"
#include "services/userimport/rules.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace skranke {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView eMail("contact_info.email");
constexpr QLatin1StringView expiry("expiry_date");

/// The value of a field as one text, without its type: of a list element what it is found by.
QString textOf(const QJsonValue &value)
{
    if (!value.isObject())
        return value.toVariant().toString().trimmed().toLower();
    const QJsonObject object = value.toObject();
    for (const QLatin1StringView part :
         {"value"_L1, "email_address"_L1, "phone_number"_L1, "line1"_L1, "code"_L1, "note_text"_L1}) {
        if (const QJsonValue inner = object.value(part); !inner.isUndefined())
            return textOf(inner);
    }
    return {};
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().first(std::min<qsizetype>(10, value.toString().size())), Qt::ISODate);
}

bool movesLater(const FieldDecision &field)
{
    const QDate now = dateOf(field.now);
    const QDate then = dateOf(field.result);
    return field.path.member == expiry && now.isValid() && then > now;
}

/// BR04.
bool expires(const FieldDecision &field, QDate today)
{
    if (field.path.member == expiry) {
        const QDate now = dateOf(field.now);
        const QDate then = dateOf(field.result);
        return then.isValid() && then < today && !(now.isValid() && now < today);
    }
    return field.path.member == u"status" && textOf(field.result) == u"inactive";
}

QString domainOf(const QJsonValue &element)
{
    return textOf(element).section(u'@', 1);
}

/// The domains that a person's e-mail has not had before; empty for who had no e-mail.
QSet<QString> newDomains(const PlannedUser &user)
{
    QSet<QString> before;
    QSet<QString> after;
    for (const FieldDecision &field : user.fields) {
        if (field.path.member != eMail)
            continue;
        before.insert(domainOf(field.now));
        after.insert(domainOf(field.result));
    }
    before.remove({});
    after.remove({});
    return before.isEmpty() ? QSet<QString>() : after - before;
}

/// BR09. A value of a field that changes stands now where another field that changes, too, had it: names that are
/// swapped are the most usual case.
bool hasMovedValues(const PlannedUser &user)
{
    constexpr qsizetype shortest = 2; // a category of one digit says nothing
    QHash<QString, QString> before; // text -> member
    for (const FieldDecision &field : user.fields) {
        if (const QString text = textOf(field.now); field.changes && text.size() >= shortest)
            before.insert(text, field.path.member);
    }
    return std::ranges::any_of(user.fields, [&before](const FieldDecision &field) {
        const auto had = field.changes ? before.constFind(textOf(field.incoming)) : before.constEnd();
        return had != before.constEnd() && *had != field.path.member;
    });
}

/// Whether the person is in Alma: what a new one gets is no change.
bool isKnown(const PlannedUser &user)
{
    return (user.action == PlannedAction::Update || user.action == PlannedAction::Held)
        && std::ranges::none_of(user.fields,
                                [](const FieldDecision &field) { return field.rule == DecidedBy::NewUser; });
}

void count(RunFigures &figures, QHash<QString, qint64> &domains, const PlannedUser &user, QDate today)
{
    QSet<QString> members;
    bool isExpiring = false;
    for (const FieldDecision &field : user.fields) {
        if (!field.changes)
            continue;
        isExpiring = isExpiring || expires(field, today);
        if (!movesLater(field))
            members.insert(field.path.member);
    }
    for (const QString &member : std::as_const(members))
        ++figures.changed[member];
    const QSet<QString> added = members.contains(eMail) ? newDomains(user) : QSet<QString>();
    for (const QString &domain : added)
        ++domains[domain];
    figures.expired += isExpiring ? 1 : 0;
    figures.moved += hasMovedValues(user) ? 1 : 0;
}

/// How many of the last file nobody speaks of now, neither by id nor by the id that a record gives up.
qint64 missingOf(const QList<quint64> &last, const PlannedRun &run)
{
    return std::ranges::count_if(last, [&run](quint64 person) {
        return !std::ranges::binary_search(run.persons, person)
            && !std::ranges::binary_search(run.formerPersons, person);
    });
}

} // namespace

RunFigures figuresOf(const Plan &plan, QDate today, const std::optional<QList<quint64>> &lastPersons)
{
    RunFigures figures{.night = today,
                       .fileDate = plan.run.figures.fileDate,
                       .sha256 = plan.sha256,
                       .variant = plan.report.variant,
                       .encoding = plan.report.encoding,
                       .records = plan.report.usable ? plan.summary.records : 0};
    if (lastPersons) {
        figures.lastPersons = lastPersons->size();
        figures.missing = missingOf(*lastPersons, plan.run);
    }
    QHash<QString, qint64> domains;
    for (const PlannedUser &user : plan.users) {
        if (isKnown(user))
            count(figures, domains, user, today);
    }
    for (const qint64 persons : std::as_const(domains))
        figures.sameDomain = std::max(figures.sameDomain, persons);
    const auto foreign = std::ranges::find(plan.report.byRule, ruleId(Rule::BR07), &RuleCount::rule);
    figures.foreign = foreign == plan.report.byRule.end() ? 0 : foreign->count;
    return figures;
}

} // namespace skranke
