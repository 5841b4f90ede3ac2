// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/protectioncommands.h"

#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/core/errortext.h"
#include "services/userimport/protectionregister.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliProtection {
    Q_DECLARE_TR_FUNCTIONS(CliProtection)
};

QDate today()
{
    return QDate::currentDate();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject toJson(const StoredProtection &entry)
{
    return {
        {u"number"_s, entry.number},
        {u"institution"_s, entry.institution.toString()},
        {u"person"_s, textOrNull(entry.person.toString())},
        {u"field"_s, entry.member},
        {u"policy"_s, entry.policy},
        {u"owner"_s, entry.owner},
        {u"reason"_s, textOrNull(entry.reason)},
        {u"from"_s, entry.firstDay.toString(Qt::ISODate)},
        {u"until"_s, textOrNull(entry.lastDay.toString(Qt::ISODate))},
        {u"created"_s, entry.created.toString(Qt::ISODate)},
        {u"created_by"_s, entry.createdBy},
        {u"ended"_s, textOrNull(entry.ended.toString(Qt::ISODate))},
        {u"ended_by"_s, textOrNull(entry.endedBy)},
        {u"state"_s, toWord(stateOf(entry, today()))},
    };
}

QString stateText(ProtectionState state)
{
    switch (state) {
    case ProtectionState::Waits:
        return CliProtection::tr("not yet");
    case ProtectionState::Applies:
        return CliProtection::tr("applies");
    case ProtectionState::EndsSoon:
        return CliProtection::tr("ends soon");
    case ProtectionState::Expired:
        return CliProtection::tr("expired");
    case ProtectionState::Ended:
        return CliProtection::tr("ended");
    case ProtectionState::Damaged:
        return CliProtection::tr("altered in the store");
    }
    Q_UNREACHABLE_RETURN({});
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : CliProtection::tr("no end");
}

void answer(const Context &context, const QList<StoredProtection> &entries)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const StoredProtection &entry : entries) {
        array.append(toJson(entry));
        rows.append({QString::number(entry.number), entry.institution.toString(),
                     entry.person.isEmpty() ? CliProtection::tr("everybody") : entry.person.toString(), entry.member,
                     entry.policy, entry.owner, dayText(entry.lastDay), stateText(stateOf(entry, today())),
                     entry.reason});
    }
    QStringList lines{CliProtection::tr("Nothing is protected.")};
    if (!rows.isEmpty()) {
        lines =
            Output::table({CliProtection::tr("Entry"), CliProtection::tr("Institution"), CliProtection::tr("Person"),
                           CliProtection::tr("Field"), CliProtection::tr("Policy"), CliProtection::tr("Owner"),
                           CliProtection::tr("Last day"), CliProtection::tr("State"), CliProtection::tr("Reason")},
                          rows);
    }
    context.output->answer({{u"protections"_s, array}}, lines);
}

/// Invalid and given: no day.
bool isDay(const Context &context, const QString &option, QDate &day)
{
    if (!context.options->isSet(option))
        return true;
    day = QDate::fromString(context.options->value(option).trimmed(), Qt::ISODate);
    return day.isValid();
}

/// A variable that a script forgot to fill must not mean everybody, or everywhere.
bool isLeftEmpty(const Context &context, const QString &option)
{
    return context.options->isSet(option) && context.options->value(option).trimmed().isEmpty();
}

/// What is wrong with the wish can be mended on the command line.
ExitCode addFailure(const Context &context, const Error &error)
{
    static constexpr std::array usage{"protection-field"_L1,  "protection-policy"_L1, "protection-dates"_L1,
                                      "protection-reason"_L1, "protection-owner"_L1,  "reason-too-long"_L1};
    const bool isUsage = std::ranges::any_of(usage, [&error](QLatin1StringView code) { return error.code == code; });
    return isUsage ? context.output->usage(errorLine(error)) : context.output->failure(error);
}

QCoro::Task<ExitCode> add(Context context)
{
    const bool isForAll = context.options->isSet(u"everybody"_s);
    if (!context.options->isSet(u"institution"_s) || isLeftEmpty(context, u"institution"_s))
        co_return context.output->usage(CliProtection::tr("Which institution? Add --institution CODE."));
    if (isForAll == context.options->isSet(u"person"_s) || isLeftEmpty(context, u"person"_s))
        co_return context.output->usage(CliProtection::tr("Whose field? Add --person ID, or --everybody."));
    ProtectionRegister::Wish wish{.institution = InstitutionCode(context.options->value(u"institution"_s).trimmed()),
                                  .person = context.options->value(u"person"_s),
                                  .field = context.options->value(u"field"_s),
                                  .policy = context.options->value(u"policy"_s),
                                  .owner = context.options->value(u"owner"_s),
                                  .reason = context.options->value(u"reason"_s)};
    for (const auto &[option, day] : {std::pair{u"from"_s, &wish.firstDay}, std::pair{u"until"_s, &wish.lastDay}}) {
        if (!isDay(context, option, *day))
            co_return context.output->usage(CliProtection::tr("--%1 takes a day: 2027-06-30.").arg(option));
    }
    const auto added = co_await context.workspace->protections().add(std::move(wish), today());
    if (!added)
        co_return addFailure(context, added.error());
    answer(context, *added);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> list(Context context)
{
    for (const QString &option : {u"institution"_s, u"person"_s}) {
        if (isLeftEmpty(context, option))
            co_return context.output->usage(CliProtection::tr("--%1 needs a value.").arg(option));
    }
    const auto entries = co_await context.workspace->protections().list(
        {.institution = InstitutionCode(context.options->value(u"institution"_s).trimmed()),
         .person = context.options->value(u"person"_s),
         .withEnded = context.options->isSet(u"all"_s),
         .onlyEndingSoon = context.options->isSet(u"ending"_s)},
        today());
    if (!entries)
        co_return context.output->failure(entries.error());
    answer(context, *entries);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> end(Context context)
{
    bool isNumber = false;
    const qint64 number = context.arguments.at(0).toLongLong(&isNumber);
    if (!isNumber)
        co_return context.output->usage(CliProtection::tr("Which entry? Name its number."));
    const auto ended = co_await context.workspace->protections().end(number);
    if (!ended)
        co_return context.output->failure(ended.error());
    answer(context, {*ended});
    co_return ExitCode::Done;
}

void declareAdd(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"institution"_s, CliProtection::tr("Code of the institution."), u"code"_s},
        {u"person"_s, CliProtection::tr("Primary id, or another identifier of a user in the cache."), u"id"_s},
        {u"everybody"_s, CliProtection::tr("All users of the institution.")},
        {u"field"_s, CliProtection::tr("What is protected: user_group, contact_info/addresses ..."), u"name"_s},
        {u"policy"_s, CliProtection::tr("How it is protected."),
         u"replace|keep_if_manual|keep_if_present|create_only|replace_external|merge"_s},
        {u"reason"_s, CliProtection::tr("Why it is protected."), u"text"_s},
        {u"owner"_s, CliProtection::tr("Account or unit that answers for it; your account by default."), u"name"_s},
        {u"from"_s, CliProtection::tr("First day; today by default."), u"day"_s},
        {u"until"_s, CliProtection::tr("Last day; without one it has no end."), u"day"_s},
    });
}

void declareList(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"institution"_s, CliProtection::tr("Only at this institution."), u"code"_s},
        {u"person"_s, CliProtection::tr("Only what concerns this person."), u"id"_s},
        {u"ending"_s, CliProtection::tr("Only what ends within %1 days.").arg(protectionEndsSoonDays)},
        {u"all"_s, CliProtection::tr("Also what has ended or expired.")},
    });
}

} // namespace

QList<Command> protectionCommands()
{
    const QString group = u"protection"_s;
    return {
        {.group = group,
         .verb = u"add"_s,
         .usage = u"--institution C --person ID|--everybody --field F --policy P --reason R [--owner N] [--from D] "
                  "[--until D]"_s,
         .help = CliProtection::tr("Protect a field in Alma from what files say."),
         .declare = declareAdd,
         .run = add},
        {.group = group,
         .verb = u"list"_s,
         .usage = u"[--institution C] [--person ID] [--ending] [--all]"_s,
         .help = CliProtection::tr("List what is protected, by whom, why and until when."),
         .declare = declareList,
         .run = list},
        {.group = group,
         .verb = u"end"_s,
         .usage = u"NUMBER"_s,
         .help = CliProtection::tr("End a protection now."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = end},
    };
}

} // namespace skranke::cli
