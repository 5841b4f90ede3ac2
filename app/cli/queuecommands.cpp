// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queuecommands.h"

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/cli/queueanswers.h"
#include "app/wiring/workspace.h"
#include "services/queue/changequeue.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliQueue {
    Q_DECLARE_TR_FUNCTIONS(CliQueue)
};

/// Ids of changes and of batches may be mixed; `--batch` and `--state` narrow further.
struct Selection {
    QList<ChangeFilter> filters;
    QString problem; ///< translated; empty when the selection could be read
};

Selection selectionFrom(const Context &context, bool mayMeanAll)
{
    ChangeFilter common;
    common.batch = BatchId(context.options->value(u"batch"_s));
    for (const QString &word : context.options->values(u"state"_s)) {
        const auto state = changeStateFromWord(word);
        if (!state)
            return {.filters = {}, .problem = CliQueue::tr("There is no state \"%1\".").arg(word)};
        common.states.append(*state);
    }
    Selection selection;
    ChangeFilter changes = common;
    for (const QString &argument : context.arguments) {
        if (argument.startsWith(u'b')) {
            ChangeFilter batch = common;
            batch.batch = BatchId(argument);
            selection.filters.append(batch);
        } else {
            changes.ids.append(ChangeId(argument));
        }
    }
    if (!changes.ids.isEmpty())
        selection.filters.append(changes);
    if (context.arguments.isEmpty()) {
        if (!mayMeanAll && common.batch.isEmpty() && common.states.isEmpty())
            return {.filters = {},
                    .problem = CliQueue::tr("Which changes? Name their ids, or add --batch B or --state S.")};
        selection.filters.append(common);
    }
    return selection;
}

/// Every id and batch that is named must exist: a typing mistake must not look like "nothing to do".
QCoro::Task<Result<>> checkNames(ChangeQueue *queue, Selection selection)
{
    for (const ChangeFilter &filter : selection.filters) {
        if (!filter.ids.isEmpty()) {
            const auto known = co_await queue->ids({.ids = filter.ids});
            if (!known)
                co_return std::unexpected(known.error());
            const auto missing =
                std::ranges::find_if(filter.ids, [&](const ChangeId &id) { return !known->contains(id); });
            if (missing != filter.ids.end())
                co_return std::unexpected(
                    Error{.kind = Error::Kind::NotFound, .code = u"unknown-change"_s, .subject = missing->toString()});
        }
        if (filter.batch.isEmpty())
            continue;
        const auto batches = co_await queue->batches();
        if (!batches)
            co_return std::unexpected(batches.error());
        const bool known = std::ranges::any_of(
            *batches, [&](const BatchSummary &summary) { return summary.batch.id == filter.batch; });
        if (!known)
            co_return std::unexpected(Error{.kind = Error::Kind::NotFound,
                                            .code = u"unknown-change"_s,
                                            .detail = u"no such batch"_s,
                                            .subject = filter.batch.toString()});
    }
    co_return {};
}

void give(const Context &context, const QueueAnswer &answer)
{
    context.output->answer(answer.document, answer.lines);
}

QCoro::Task<ExitCode> list(Context context)
{
    ChangeQueue &queue = context.workspace->queue();
    const Selection selection = selectionFrom(context, true);
    if (!selection.problem.isEmpty()) {
        context.output->message(selection.problem);
        co_return ExitCode::Usage;
    }
    const auto batches = co_await queue.batches();
    if (!batches)
        co_return context.output->failure(batches.error());
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

QCoro::Task<ExitCode> review(Context context, bool approves)
{
    ChangeQueue &queue = context.workspace->queue();
    const Selection selection = selectionFrom(context, false);
    if (!selection.problem.isEmpty()) {
        context.output->message(selection.problem);
        co_return ExitCode::Usage;
    }
    if (const auto known = co_await checkNames(&queue, selection); !known)
        co_return context.output->failure(known.error());
    int count = 0;
    for (const ChangeFilter &filter : selection.filters) {
        const auto done = approves ? co_await queue.approve(filter) : co_await queue.withdraw(filter);
        if (!done)
            co_return context.output->failure(done.error());
        count += *done;
    }
    give(context, reviewAnswer(approves, count));
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> approve(Context context)
{
    return review(std::move(context), true);
}

QCoro::Task<ExitCode> withdraw(Context context)
{
    return review(std::move(context), false);
}

void add(ChangeQueue::SendSummary &sum, const ChangeQueue::SendSummary &part)
{
    for (auto it = part.counts.cbegin(); it != part.counts.cend(); ++it)
        sum.counts[it.key()] += it.value();
    sum.notSent += part.notSent;
    sum.canceled = sum.canceled || part.canceled;
    if (!sum.stop)
        sum.stop = part.stop;
}

ExitCode exitCodeFor(const ChangeQueue::SendSummary &summary)
{
    if (summary.stop)
        return cli::exitCodeFor(*summary.stop);
    for (auto it = summary.counts.cbegin(); it != summary.counts.cend(); ++it) {
        if (it.key() != ChangeState::Applied && it.key() != ChangeState::Kept && it.value() > 0)
            return ExitCode::Findings;
    }
    return summary.notSent > 0 ? ExitCode::Findings : ExitCode::Done;
}

QCoro::Task<ExitCode> dispatch(Context context, bool sends)
{
    ChangeQueue &queue = context.workspace->queue();
    const Selection selection = selectionFrom(context, true);
    if (!selection.problem.isEmpty()) {
        context.output->message(selection.problem);
        co_return ExitCode::Usage;
    }
    if (const auto known = co_await checkNames(&queue, selection); !known)
        co_return context.output->failure(known.error());
    const Interrupt interrupt;
    const Job job{.progress = context.output->progress(sends ? CliQueue::tr("Sending") : CliQueue::tr("Verifying")),
                  .cancel = interrupt.token()};
    ChangeQueue::SendSummary sum;
    for (const ChangeFilter &filter : selection.filters) {
        const auto part = sends ? co_await queue.send(filter, job) : co_await queue.verify(filter, job);
        if (!part && sum.counts.isEmpty())
            co_return context.output->failure(part.error());
        if (!part) {
            // What was done before must be told all the same (change-queue.md, rule 12).
            sum.stop = part.error();
            break;
        }
        add(sum, *part);
    }
    give(context, summaryAnswer(sum));
    co_return exitCodeFor(sum);
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
    const Selection selection = selectionFrom(context, false);
    if (!selection.problem.isEmpty()) {
        context.output->message(selection.problem);
        co_return ExitCode::Usage;
    }
    if (const auto known = co_await checkNames(&queue, selection); !known)
        co_return context.output->failure(known.error());
    if (selection.filters.size() != 1) {
        context.output->message(CliQueue::tr("Name either changes or one batch."));
        co_return ExitCode::Usage;
    }
    const auto proposal = co_await queue.undo(selection.filters.first());
    if (!proposal)
        co_return context.output->failure(proposal.error());
    give(context, undoAnswer(*proposal));
    co_return proposal->changes == 0 && !proposal->refused.isEmpty() ? ExitCode::Stopped : ExitCode::Done;
}

} // namespace

QList<Command> queueCommands()
{
    const QString group = u"queue"_s;
    const auto filters = [](QCommandLineParser &parser) {
        parser.addOptions({
            {u"batch"_s, CliQueue::tr("Only changes of this batch."), u"batch"_s},
            {u"state"_s, CliQueue::tr("Only changes in this state; may be repeated."), u"state"_s},
        });
    };
    const QString usage = u"[ID]... [--batch B] [--state S]"_s;
    return {
        {.group = group,
         .verb = u"list"_s,
         .usage = u"[--batch B] [--state S]"_s,
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
         .usage = usage,
         .help = CliQueue::tr("Approve proposed changes."),
         .maxArguments = -1,
         .declare = filters,
         .run = approve},
        {.group = group,
         .verb = u"withdraw"_s,
         .usage = usage,
         .help = CliQueue::tr("Withdraw changes that are not sent yet."),
         .maxArguments = -1,
         .declare = filters,
         .run = withdraw},
        {.group = group,
         .verb = u"send"_s,
         .usage = usage,
         .help = CliQueue::tr("Send approved changes to Alma and read them back."),
         .maxArguments = -1,
         .declare = filters,
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
         .usage = usage,
         .help = CliQueue::tr("Propose to take applied changes back."),
         .maxArguments = -1,
         .declare = filters,
         .run = undo},
    };
}

} // namespace skranke::cli
