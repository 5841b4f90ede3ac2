// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/brakecommands.h"

#include "app/cli/braketext.h"
#include "app/cli/output.h"
#include "app/cli/reasonoption.h"
#include "app/wiring/workspace.h"
#include "services/core/namedfile.h"
#include "services/queue/brakefile.h"
#include "services/queue/brakes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const BrakeStop &stop)
{
    QJsonArray lifts;
    for (const BrakeLift &lift : stop.lifts) {
        lifts.append(QJsonObject{{u"account"_s, lift.account},
                                 {u"key"_s, lift.key.toString()},
                                 {u"reason"_s, lift.reason},
                                 {u"reason_erased"_s, lift.erased},
                                 {u"time"_s, lift.time.toString(Qt::ISODate)},
                                 {u"holds"_s, lift.holds}});
    }
    return {
        {u"id"_s, stop.id},
        {u"institution"_s, stop.institution.toString()},
        {u"title"_s, stop.title},
        {u"changes"_s, stop.changes},
        {u"made"_s, stop.made.toString(Qt::ISODate)},
        {u"account"_s, stop.account},
        {u"brakes"_s, brakesToJson(stop.verdicts)},
        {u"lifts"_s, lifts},
        {u"lifted"_s, stop.isLifted()},
        {u"damaged"_s, stop.damaged},
    };
}

QString stateText(const BrakeStop &stop)
{
    if (stop.damaged)
        return CliBrake::tr("altered in the store");
    if (stop.isLifted())
        return CliBrake::tr("lifted");
    return stop.lifts.isEmpty() ? CliBrake::tr("stopped") : CliBrake::tr("waits for a second person");
}

QString limitText(double value, BrakeUnit unit)
{
    return value > 0 ? brakeFigure(value, unit) : CliBrake::tr("off");
}

QStringList linesOf(const BrakeStop &stop)
{
    QStringList lines{
        CliBrake::tr("Stop %1 of %2 (%3): %Ln change(s), %4.", nullptr, static_cast<int>(stop.changes))
            .arg(stop.id, stop.institution.toString(), stop.title, stateText(stop)),
        QString(),
    };
    lines += brakeTable(stop.verdicts);
    for (const BrakeLift &lift : stop.lifts) {
        const QString line = lift.holds ? CliBrake::tr("Signed by %1 with key %2: %3")
                                        : CliBrake::tr("Does not count: %1 with key %2: %3");
        const QString reason = lift.erased ? CliBrake::tr("the reason was erased") : lift.reason;
        lines.append(line.arg(lift.account, lift.key.toString(), reason));
    }
    return lines;
}

QCoro::Task<ExitCode> list(Context context)
{
    const auto stops = co_await context.workspace->brakes().stops();
    if (!stops)
        co_return context.output->failure(stops.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const BrakeStop &stop : *stops) {
        array.append(toJson(stop));
        rows.append({stop.id, stop.institution.toString(), stop.title, QString::number(stop.changes),
                     stop.made.toString(Qt::ISODate), stateText(stop)});
    }
    QStringList lines{CliBrake::tr("No brake has stopped anything.")};
    if (!rows.isEmpty())
        lines = Output::table({CliBrake::tr("Stop"), CliBrake::tr("Institution"), CliBrake::tr("Title"),
                               CliBrake::tr("Changes"), CliBrake::tr("Time"), CliBrake::tr("State")},
                              rows);
    context.output->answer({{u"stops"_s, array}}, lines);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> show(Context context)
{
    const auto stop = co_await context.workspace->brakes().find(context.arguments.at(0));
    if (!stop)
        co_return context.output->failure(stop.error());
    context.output->answer(toJson(*stop), linesOf(*stop));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> exportStop(Context context)
{
    const QString path = context.options->value(u"output"_s);
    if (path.isEmpty())
        co_return context.output->usage(CliBrake::tr("Where to? Add -o FILE."));
    const auto file = co_await context.workspace->brakes().exported(context.arguments.at(0));
    if (!file)
        co_return context.output->failure(file.error());
    if (const auto written = writeNewFile(path, *file); !written)
        co_return context.output->failure(written.error());
    context.output->answer({{u"file"_s, path}}, {CliBrake::tr("Wrote the stop to %1 for a second person.").arg(path)});
    co_return ExitCode::Done;
}

/// Without -o it only shows what would be signed.
QCoro::Task<ExitCode> signStop(Context context)
{
    const auto file = readNamedFile(context.arguments.at(0), BrakeFile::mostBytes);
    if (!file)
        co_return context.output->failure(file.error());
    const auto stop = BrakeBook::shown(*file);
    if (!stop)
        co_return context.output->failure(stop.error());
    const QString path = context.options->value(u"output"_s);
    if (path.isEmpty()) {
        context.output->answer(toJson(*stop), linesOf(*stop));
        co_return ExitCode::Done;
    }
    const auto lifted = co_await context.workspace->brakes().signedAway(*file, context.options->value(u"reason"_s));
    if (!lifted)
        co_return reasonFailure(context, lifted.error());
    if (const auto written = writeNewFile(path, *lifted); !written)
        co_return context.output->failure(written.error());
    QJsonObject document = toJson(*stop);
    document.insert(u"file"_s, path);
    context.output->answer(document, linesOf(*stop) << CliBrake::tr("Signed; the file %1 goes back.").arg(path));
    co_return ExitCode::Done;
}

ExitCode tellLifted(const Context &context, const Result<BrakeStop> &stop)
{
    if (!stop)
        return reasonFailure(context, stop.error());
    context.output->answer(toJson(*stop),
                           {stop->isLifted()
                                ? CliBrake::tr("Lifted. Make the plan again: exactly these changes pass now.")
                                : CliBrake::tr("Signed. A second person must lift it too, with another key.")});
    return ExitCode::Done;
}

QCoro::Task<ExitCode> importLift(Context context)
{
    const auto file = readNamedFile(context.arguments.at(0), BrakeFile::mostBytes);
    if (!file)
        co_return context.output->failure(file.error());
    co_return tellLifted(context, co_await context.workspace->brakes().takeLift(*file));
}

QCoro::Task<ExitCode> lift(Context context)
{
    co_return tellLifted(
        context,
        co_await context.workspace->brakes().lift(context.arguments.at(0), context.options->value(u"reason"_s)));
}

InstitutionCode institutionOf(const Context &context)
{
    return InstitutionCode(context.options->value(u"institution"_s).trimmed());
}

QCoro::Task<ExitCode> limits(Context context)
{
    const auto rules = co_await context.workspace->brakes().rules(institutionOf(context));
    if (!rules)
        co_return context.output->failure(rules.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const BrakeRule &rule : *rules) {
        array.append(QJsonObject{{u"id"_s, rule.id},
                                 {u"unit"_s, toWord(rule.unit)},
                                 {u"warns"_s, rule.warns},
                                 {u"stops"_s, rule.stops},
                                 {u"warns_below"_s, rule.warnsBelow},
                                 {u"stops_below"_s, rule.stopsBelow},
                                 {u"from_count"_s, rule.fromCount}});
        rows.append({rule.id, limitText(rule.warns, rule.unit), limitText(rule.stops, rule.unit)});
    }
    context.output->answer(
        {{u"limits"_s, array}},
        Output::table({CliBrake::tr("Brake"), CliBrake::tr("Warns from"), CliBrake::tr("Stops from")}, rows));
    co_return ExitCode::Done;
}

/// Empty when it is not given; no number when it cannot be read.
std::optional<double> numberOf(const Context &context, const QString &option)
{
    if (!context.options->isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const double number = context.options->value(option).toDouble(&isNumber);
    return isNumber ? number : qQNaN();
}

QCoro::Task<ExitCode> limit(Context context)
{
    const QString rule = context.arguments.at(0);
    const InstitutionCode institution = institutionOf(context);
    // A variable that a script forgot to fill must not mean all institutions.
    if (context.options->isSet(u"institution"_s) && institution.isEmpty())
        co_return context.output->usage(CliBrake::tr("--institution needs the code of an institution."));
    const auto warns = numberOf(context, u"warns"_s);
    const auto stops = numberOf(context, u"stops"_s);
    const bool resets = context.options->isSet(u"shipped"_s);
    if (resets == (warns || stops))
        co_return context.output->usage(CliBrake::tr("Give --warns, --stops or both, or else --shipped."));
    Brakes &brakes = context.workspace->brakes();
    const auto done = resets ? co_await brakes.resetLimit(rule, institution)
                             : co_await brakes.setLimit(rule, institution, warns, stops);
    if (!done)
        co_return context.output->failure(done.error());
    co_return co_await limits(context);
}

} // namespace

QList<Command> brakeCommands()
{
    const QString group = u"brake"_s;
    const auto institution = [](QCommandLineParser &parser) {
        parser.addOption({u"institution"_s, CliBrake::tr("For this institution; else for all."), u"code"_s});
    };
    const auto reason = &declareReason;
    const auto output = [](QCommandLineParser &parser) {
        parser.addOption({{u"o"_s, u"output"_s}, CliBrake::tr("Write to a new file."), u"file"_s});
    };
    return {
        {.group = group,
         .verb = u"list"_s,
         .usage = {},
         .help = CliBrake::tr("List what brakes have stopped."),
         .declare = {},
         .run = list},
        {.group = group,
         .verb = u"show"_s,
         .usage = u"ID"_s,
         .help = CliBrake::tr("Show one stop with its figures and signatures."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = show},
        {.group = group,
         .verb = u"lift"_s,
         .usage = u"ID --reason TEXT"_s,
         .help = CliBrake::tr("Sign the lifting of a stop; two persons must, each with a reason and an own key."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = reason,
         .run = lift},
        {.group = group,
         .verb = u"export"_s,
         .usage = u"ID -o FILE"_s,
         .help = CliBrake::tr("Write a stop to a file, for a second person at another desk."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = output,
         .run = exportStop},
        {.group = group,
         .verb = u"sign"_s,
         .usage = u"FILE [--reason TEXT -o ANSWER]"_s,
         .help = CliBrake::tr("Show the stop of another desk; with -o sign its lifting."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare =
             [reason, output](QCommandLineParser &parser) {
                 reason(parser);
                 output(parser);
             },
         .run = signStop},
        {.group = group,
         .verb = u"import"_s,
         .usage = u"ANSWER"_s,
         .help = CliBrake::tr("Take the signature of a second person at another desk."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = importLift},
        {.group = group,
         .verb = u"limits"_s,
         .usage = u"[--institution C]"_s,
         .help = CliBrake::tr("List the limits in force."),
         .declare = institution,
         .run = limits},
        {.group = group,
         .verb = u"limit"_s,
         .usage = u"BRAKE [--institution C] (--warns N --stops N | --shipped)"_s,
         .help = CliBrake::tr("Set a limit; 0 is off. Stands in the audit log."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare =
             [institution](QCommandLineParser &parser) {
                 institution(parser);
                 parser.addOptions({{u"warns"_s, CliBrake::tr("Warn from here on."), u"number"_s},
                                    {u"stops"_s, CliBrake::tr("Stop from here on."), u"number"_s},
                                    {u"shipped"_s, CliBrake::tr("Go back to the limit that came with the program.")}});
             },
         .run = limit},
    };
}

} // namespace skranke::cli
