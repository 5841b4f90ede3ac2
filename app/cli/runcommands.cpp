// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/runcommands.h"

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/runanswers.h"
#include "app/wiring/workspace.h"
#include "services/institutions/institutionregister.h"

#include <QCoreApplication>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliRuns {
    Q_DECLARE_TR_FUNCTIONS(CliRuns)
};

constexpr int usualDays = 7;

/// A day of the options; the fallback without one, invalid when it is none.
QDate dayFrom(const Context &context, const QString &option, const QDate &fallback)
{
    if (!context.options->isSet(option))
        return fallback;
    const QString text = context.options->value(option);
    return text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
}

QCoro::Task<ExitCode> runs(Context context)
{
    const InstitutionCode code(context.options->value(u"institution"_s).trimmed());
    if (code.isEmpty())
        co_return context.output->usage(CliRuns::tr("Which institution? Add --institution CODE."));
    RunDays days{.from = {}, .to = dayFrom(context, u"to"_s, RunDays::today())};
    days.from = dayFrom(context, u"from"_s, days.to.addDays(1 - usualDays));
    if (!days.from.isValid() || !days.to.isValid())
        co_return context.output->usage(CliRuns::tr("--from and --to take a date as YYYY-MM-DD."));
    if (days.from > days.to)
        co_return context.output->usage(CliRuns::tr("--from lies after --to."));

    const QString file = context.options->value(u"file"_s);
    if (context.options->isSet(u"file"_s) && file.trimmed().isEmpty())
        co_return context.output->usage(CliRuns::tr("--file needs a file."));

    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(CliRuns::tr("Reading runs")), .cancel = interrupt.token()};
    std::optional<AlmaRuns::Reading> reading;
    if (context.options->isSet(u"offline"_s)) {
        if (const auto known = co_await context.workspace->institutions().find(code); !known)
            co_return context.output->failure(known.error());
    } else {
        const auto read = co_await context.workspace->almaRuns().read(code, days, job);
        if (!read)
            co_return context.output->failure(read.error());
        reading = *read;
    }
    const auto known = co_await context.workspace->almaRuns().known(code, days, file, {.cancel = job.cancel});
    if (!known)
        co_return context.output->failure(known.error());
    context.output->answer(runsToJson(code, days, reading, *known), runsToLines(*known));
    if (reading && reading->profiles == 0)
        context.output->message(CliRuns::tr("Alma has no integration profile for users at this institution."));
    co_return ExitCode::Done;
}

} // namespace

QList<Command> runCommands()
{
    return {
        {.group = u"users"_s,
         .verb = u"runs"_s,
         .usage = u"--institution C [--from DATE] [--to DATE] [--file FILE] [--offline]"_s,
         .help = CliRuns::tr("Show Alma's own import runs with their counters and rejected users."),
         .declare =
             [](QCommandLineParser &parser) {
                 parser.addOptions({
                     {u"institution"_s, CliRuns::tr("Code of the institution."), u"code"_s},
                     {u"from"_s, CliRuns::tr("First day, as YYYY-MM-DD. Default: a week until the last one."),
                      u"date"_s},
                     {u"to"_s, CliRuns::tr("Last day, as YYYY-MM-DD. Default: today."), u"date"_s},
                     {u"file"_s, CliRuns::tr("Look the rejected users up in this file of borrowers."), u"file"_s},
                     {u"offline"_s, CliRuns::tr("Show what is known here; ask Alma nothing.")},
                 });
             },
         .run = runs},
    };
}

} // namespace skranke::cli
