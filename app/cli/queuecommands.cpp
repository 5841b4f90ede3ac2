// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queuecommands.h"

#include "app/cli/bundlecommand.h"
#include "app/cli/conflictcommands.h"
#include "app/cli/fieldoption.h"
#include "app/cli/heldup.h"
#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/queueanswers.h"
#include "app/cli/queueselection.h"
#include "app/cli/reasonoption.h"
#include "app/wiring/workspace.h"
#include "services/queue/changequeue.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliQueue {
    Q_DECLARE_TR_FUNCTIONS(CliQueue)
};

/// The named changes as they are now, in the order of the queue.
QCoro::Task<Result<QList<Change>>> namedChanges(ChangeQueue *queue, QList<ChangeId> ids)
{
    if (ids.isEmpty())
        co_return QList<Change>(); // no ids would mean all changes
    co_return co_await queue->page({.ids = std::move(ids)}, 0, 0);
}

QSet<ChangeId> inState(const QList<Change> &changes, ChangeState state)
{
    QSet<ChangeId> ids;
    for (const Change &change : changes) {
        if (change.state == state)
            ids.insert(change.id);
    }
    return ids;
}

void give(const Context &context, const QueueAnswer &answer)
{
    context.output->answer(answer.document, answer.lines);
}

QCoro::Task<ExitCode> list(Context context)
{
    ChangeQueue &queue = context.workspace->queue();
    const auto chosen = co_await chosenChanges(context, true);
    if (!chosen)
        co_return chosen.error();
    const Selection &selection = *chosen;
    auto batches = co_await queue.batches();
    if (!batches)
        co_return context.output->failure(batches.error());
    // All its changes were replaced by later ones.
    batches->removeIf([](const BatchSummary &summary) { return summary.counts.isEmpty(); });
    const ChangeFilter filter = selection.filters.first();
    const auto changes = co_await queue.page(filter, 0, 0);
    if (!changes)
        co_return context.output->failure(changes.error());
    give(context, listAnswer(*batches, *changes, filter));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> show(Context context)
{
    ChangeQueue &queue = context.workspace->queue();
    const auto change = co_await queue.find(ChangeId(context.arguments.at(0)));
    if (!change)
        co_return context.output->failure(change.error());
    const auto history = co_await queue.history(change->id);
    if (!history)
        co_return context.output->failure(history.error());
    give(context, changeAnswer(*change, *history));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> reviewFields(Context context, Selection selection, QStringList members, bool approves)
{
    ChangeQueue &queue = context.workspace->queue();
    ChangeQueue::Narrowed sum;
    for (const ChangeFilter &filter : selection.filters) {
        const auto done =
            approves ? co_await queue.approveOnly(filter, members) : co_await queue.leaveOut(filter, members);
        if (!done)
            co_return context.output->failure(done.error());
        sum.narrowed += done->narrowed;
        sum.approved += done->approved;
        sum.withdrawn += done->withdrawn;
        sum.whole += done->whole;
    }
    give(context, narrowedAnswer(sum));
    co_return sum.whole > 0 ? ExitCode::Stopped : ExitCode::Done;
}

/// All that is meant in one step: what one of several batches lacks keeps the others from being approved too. Empty
/// when there is no change.
QCoro::Task<Result<std::optional<ChangeFilter>>> together(ChangeQueue *queue, QList<ChangeFilter> filters)
{
    if (filters.size() == 1)
        co_return filters.first();
    QSet<ChangeId> all;
    for (const ChangeFilter &filter : std::as_const(filters)) {
        const auto ids = co_await queue->ids(filter);
        if (!ids)
            co_return std::unexpected(ids.error());
        all.unite(QSet<ChangeId>(ids->cbegin(), ids->cend()));
    }
    co_return all.isEmpty() ? std::nullopt : std::optional<ChangeFilter>({.ids = all.values()});
}

QCoro::Task<ExitCode> review(Context context, bool approves)
{
    ChangeQueue &queue = context.workspace->queue();
    const auto chosen = co_await chosenChanges(context, false);
    if (!chosen)
        co_return chosen.error();
    const Selection &selection = *chosen;
    const auto members = membersFrom(context);
    if (!members)
        co_return context.output->usage(memberProblem());
    const QString reason = approves ? context.options->value(u"reason"_s) : QString();
    // Nobody comes second there: only what is proposed loses edits, and with them what was approved.
    if (!members->isEmpty() && !reason.isEmpty())
        co_return context.output->usage(
            CliQueue::tr("--only-field approves as the first person: it takes no --reason."));
    if (!members->isEmpty())
        co_return co_await reviewFields(context, selection, *members, approves);
    const auto filter = co_await together(&queue, selection.filters);
    if (!filter)
        co_return context.output->failure(filter.error());
    int count = 0;
    if (*filter) {
        const auto done = approves ? co_await queue.approve(**filter, reason) : co_await queue.withdraw(**filter);
        if (!done)
            co_return reasonFailure(context, done.error());
        count = *done;
    }
    const auto after = co_await namedChanges(&queue, selection.named());
    if (!after)
        co_return context.output->failure(after.error());
    // Who asks for what is so already has got it; the rest of the named was passed over.
    const ChangeState wanted = approves ? ChangeState::Approved : ChangeState::Withdrawn;
    const QSet<ChangeId> done = inState(*after, wanted);
    QList<Change> passedOver;
    std::ranges::copy_if(*after, std::back_inserter(passedOver),
                         [&done](const Change &change) { return !done.contains(change.id); });
    give(context, reviewAnswer(approves, count, passedOver));
    co_return passedOver.isEmpty() ? ExitCode::Done : ExitCode::Stopped;
}

QCoro::Task<ExitCode> approve(Context context)
{
    return review(std::move(context), true);
}

QCoro::Task<ExitCode> withdraw(Context context)
{
    return review(std::move(context), false);
}

ExitCode exitCodeFor(const ChangeQueue::SendSummary &summary)
{
    if (summary.stop)
        return cli::exitCodeFor(*summary.stop);
    if (summary.lackingSecond > 0)
        return ExitCode::Stopped;
    for (auto it = summary.counts.cbegin(); it != summary.counts.cend(); ++it) {
        if (it.key() != ChangeState::Applied && it.key() != ChangeState::Kept && it.value() > 0)
            return ExitCode::Findings;
    }
    return summary.notSent + summary.needingId > 0 ? ExitCode::Findings : ExitCode::Done;
}

QCoro::Task<ExitCode> dispatch(Context context, bool sends)
{
    ChangeQueue &queue = context.workspace->queue();
    const auto chosen = co_await chosenChanges(context, true);
    if (!chosen)
        co_return chosen.error();
    const Selection &selection = *chosen;
    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(sends ? CliQueue::tr("Sending") : CliQueue::tr("Verifying")),
                  .cancel = interrupt.token()};
    const ChangeQueue::SendOptions options{
        .goOnAfterMidnight = sends && context.options->isSet(u"wait"_s),
        .waiting =
            [output = context.output](const QDateTime &until) {
                if (until.isValid())
                    output->message(CliQueue::tr("The calls of the day are used up, but for the reserve. Sending goes "
                                                 "on at %1; Ctrl+C ends it, and what is approved stays approved.")
                                        .arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat)));
            },
        .heldUp = heldUpTeller([output = context.output](const QString &line) { output->message(line); }),
    };
    const auto filter = co_await together(&queue, selection.filters); // so that batches take turns
    if (!filter)
        co_return context.output->failure(filter.error());
    ChangeQueue::SendSummary summary;
    if (*filter) {
        const auto done = sends ? co_await queue.send(**filter, job, options) : co_await queue.verify(**filter, job);
        if (!done)
            co_return context.output->failure(done.error());
        summary = *done;
    }
    give(context, summaryAnswer(summary));
    co_return exitCodeFor(summary);
}

QCoro::Task<ExitCode> send(Context context)
{
    return dispatch(std::move(context), true);
}

QCoro::Task<ExitCode> verify(Context context)
{
    return dispatch(std::move(context), false);
}

QCoro::Task<ExitCode> undo(Context context)
{
    ChangeQueue &queue = context.workspace->queue();
    const auto chosen = co_await chosenChanges(context, false);
    if (!chosen)
        co_return chosen.error();
    const Selection &selection = *chosen;
    if (selection.filters.size() != 1)
        co_return context.output->usage(CliQueue::tr("Name either changes or one batch."));
    const auto named = co_await namedChanges(&queue, selection.named());
    if (!named)
        co_return context.output->failure(named.error());
    const auto members = membersFrom(context);
    if (!members)
        co_return context.output->usage(memberProblem());
    auto proposal = co_await queue.undo(selection.filters.first(), *members);
    if (!proposal)
        co_return context.output->failure(proposal.error());
    QList<Change> passedOver;
    std::ranges::copy_if(*named, std::back_inserter(passedOver),
                         [&proposal](const Change &change) { return proposal->passedOver.contains(change.id); });
    // The queue refuses no withdrawn ones, for nobody expects them of a batch; who names one does.
    const int inOtherState = static_cast<int>(proposal->passedOver.size()) - proposal->refused.value(u"taken-back"_s);
    if (!passedOver.isEmpty() && inOtherState > proposal->refused.value(u"wrong-state"_s))
        proposal->refused[u"wrong-state"_s] = inOtherState;
    give(context, undoAnswer(*proposal, passedOver));
    const bool isStopped =
        !proposal->refused.isEmpty() && (proposal->changes + proposal->known == 0 || !named->isEmpty());
    // Who names a change wants all of it back; what had been taken back is.
    const bool isPartial = !named->isEmpty() && proposal->leftOut.contains(u"changed-since"_s);
    co_return isStopped || isPartial || !passedOver.isEmpty() ? ExitCode::Stopped : ExitCode::Done;
}

} // namespace

QList<Command> queueCommands()
{
    const QString group = u"queue"_s;
    const auto filters = &declareSelection;
    const auto edits = [filters](QCommandLineParser &parser) {
        filters(parser);
        parser.addOption({u"only-field"_s,
                          CliQueue::tr("Only the edits of this field, e.g. contact_info.email; may be repeated. Other "
                                       "edits of the same changes are left out (approve) or stay (withdraw, undo)."),
                          u"field"_s});
    };
    const QString usage = u"[ID]... [--batch B] [--state S] [--field F] [--rule R] [--risk R]"_s;
    const QString editsUsage = u"[ID]... [--batch B] [--state S] [--only-field F]..."_s;
    QList<Command> commands{
        {.group = group,
         .verb = u"list"_s,
         .usage = u"[--batch B] [--state S] [--field F] [--rule R] [--risk R]"_s,
         .help = CliQueue::tr("List batches and changes."),
         .declare = filters,
         .run = list},
        {.group = group,
         .verb = u"show"_s,
         .usage = u"ID"_s,
         .help = CliQueue::tr("Show one change, whole."),
         .minArguments = 1,
         .maxArguments = 1,
         .declare = {},
         .run = show},
        {.group = group,
         .verb = u"approve"_s,
         .usage = editsUsage + u" [--reason TEXT]",
         .help = CliQueue::tr("Approve proposed changes, or, with a reason, as the second person."),
         .maxArguments = -1,
         .declare =
             [edits](QCommandLineParser &parser) {
                 edits(parser);
                 declareReason(parser);
             },
         .run = approve},
        {.group = group,
         .verb = u"withdraw"_s,
         .usage = editsUsage,
         .help = CliQueue::tr("Withdraw changes that are not sent yet."),
         .maxArguments = -1,
         .declare = edits,
         .run = withdraw},
        {.group = group,
         .verb = u"send"_s,
         .usage = usage + u" [--wait]",
         .help = CliQueue::tr("Send approved changes to Alma and read them back."),
         .maxArguments = -1,
         .declare =
             [filters](QCommandLineParser &parser) {
                 filters(parser);
                 parser.addOption({u"wait"_s,
                                   CliQueue::tr("When the calls of the day are used up, wait for the quota's "
                                                "midnight and go on with what was approved.")});
             },
         .run = send},
        {.group = group,
         .verb = u"verify"_s,
         .usage = usage,
         .help = CliQueue::tr("Settle changes of unknown outcome by reading."),
         .maxArguments = -1,
         .declare = filters,
         .run = verify},
        {.group = group,
         .verb = u"undo"_s,
         .usage = editsUsage,
         .help = CliQueue::tr("Propose to take applied changes back."),
         .maxArguments = -1,
         .declare = edits,
         .run = undo},
        bundleCommand(),
    };
    return commands + conflictCommands();
}

} // namespace skranke::cli
