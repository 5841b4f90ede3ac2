// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/conflictcommands.h"

#include "app/cli/fieldoption.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/queueselection.h"
#include "app/wiring/workspace.h"
#include "services/queue/changequeue.h"

#include <QCoreApplication>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliConflict {
    Q_DECLARE_TR_FUNCTIONS(CliConflict)
};

QCoro::Task<ExitCode> compare(Context context)
{
    ChangeQueue &queue = context.workspace->queue();
    const auto chosen = co_await chosenChanges(context, true);
    if (!chosen)
        co_return chosen.error();
    const Selection &selection = *chosen;
    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(CliConflict::tr("Comparing")), .cancel = interrupt.token()};
    ChangeQueue::Rebased sum;
    for (const ChangeFilter &filter : selection.filters) {
        const auto part = co_await queue.rebase(filter, job);
        if (!part)
            co_return context.output->failure(part.error());
        sum.unchanged += part->unchanged;
        sum.merged += part->merged;
        sum.conflicts += part->conflicts;
        sum.noNews += part->noNews;
        sum.canceled = sum.canceled || part->canceled;
    }
    QStringList lines{
        CliConflict::tr("%Ln change(s) still fit Alma as it was last read.", nullptr, sum.unchanged + sum.merged)};
    if (sum.merged > 0)
        lines.append(
            CliConflict::tr("%Ln of them beside what others changed elsewhere in the user.", nullptr, sum.merged));
    if (sum.noNews > 0)
        lines.append(CliConflict::tr("%Ln user(s) not read since the change was made; run \"users sync\" first.",
                                     nullptr, sum.noNews));
    context.output->answer({{u"unchanged"_s, sum.unchanged},
                            {u"merged"_s, sum.merged},
                            {u"conflicts"_s, sum.conflicts},
                            {u"no_news"_s, sum.noNews},
                            {u"canceled"_s, sum.canceled}},
                           lines);
    if (sum.conflicts > 0)
        context.output->message(CliConflict::tr("%Ln change(s) in conflict: somebody changed the same field. Decide "
                                                "with \"queue resolve\".",
                                                nullptr, sum.conflicts));
    co_return sum.canceled ? ExitCode::Stopped : ExitCode::Done;
}

QCoro::Task<ExitCode> resolve(Context context)
{
    ChangeQueue &queue = context.workspace->queue();
    const bool mine = context.options->isSet(u"mine"_s);
    if (mine == context.options->isSet(u"theirs"_s))
        co_return context.output->usage(CliConflict::tr("Say either --mine or --theirs."));
    const auto members = membersFrom(context);
    if (!members)
        co_return context.output->usage(memberProblem());
    const auto chosen = co_await chosenChanges(context, false);
    if (!chosen)
        co_return chosen.error();
    const Selection &selection = *chosen;
    const Side side = mine ? Side::Mine : Side::Theirs;
    Resolution alike;
    for (const QString &member : *members)
        alike.members.insert(member, side);
    if (members->isEmpty())
        alike.others = side;
    ChangeQueue::Resolved sum;
    for (const ChangeFilter &filter : selection.filters) {
        const auto part = co_await queue.resolve(filter, alike);
        if (!part)
            co_return context.output->failure(part.error());
        sum.proposed += part->proposed;
        sum.withdrawn += part->withdrawn;
        sum.undecided += part->undecided;
        sum.impossible += part->impossible;
    }
    QStringList lines{
        CliConflict::tr("%Ln change(s) proposed on top of what Alma has now; review them.", nullptr, sum.proposed)};
    if (sum.withdrawn > 0)
        lines.append(CliConflict::tr("%Ln change(s) withdrawn: nothing was left to change.", nullptr, sum.withdrawn));
    if (sum.undecided > 0)
        lines.append(
            CliConflict::tr("%Ln change(s) stay in conflict: another field is undecided.", nullptr, sum.undecided));
    if (sum.impossible > 0)
        lines.append(CliConflict::tr("%Ln change(s) stay in conflict: the user is gone, or was made by somebody else.",
                                     nullptr, sum.impossible));
    context.output->answer({{u"proposed"_s, sum.proposed},
                            {u"withdrawn"_s, sum.withdrawn},
                            {u"undecided"_s, sum.undecided},
                            {u"impossible"_s, sum.impossible}},
                           lines);
    co_return sum.undecided + sum.impossible > 0 ? ExitCode::Stopped : ExitCode::Done;
}

} // namespace

QList<Command> conflictCommands()
{
    return {
        {.group = u"queue"_s,
         .verb = u"compare"_s,
         .usage = u"[ID]... [--batch B] [--state S]"_s,
         .help = CliConflict::tr("Compare open changes with what was read from Alma since."),
         .maxArguments = -1,
         .declare = &declareSelection,
         .run = compare},
        {.group = u"queue"_s,
         .verb = u"resolve"_s,
         .usage = u"[ID]... [--batch B] (--mine | --theirs) [--only-field F]..."_s,
         .help = CliConflict::tr("Decide conflicts: the queue's value or the one in Alma."),
         .maxArguments = -1,
         .declare =
             [](QCommandLineParser &parser) {
                 declareSelection(parser);
                 parser.addOptions({
                     {u"mine"_s, CliConflict::tr("Keep what the change wanted; it is proposed anew.")},
                     {u"theirs"_s, CliConflict::tr("Keep what Alma has; nothing of it is sent.")},
                     {u"only-field"_s,
                      CliConflict::tr("Decide only conflicts in this field, e.g. contact_info.email; may be repeated."),
                      u"field"_s},
                 });
             },
         .run = resolve},
    };
}

} // namespace skranke::cli
