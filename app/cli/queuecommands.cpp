// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queuecommands.h"

#include "app/cli/interrupt.h"
#include "app/cli/output.h"
#include "app/wiring/workspace.h"
#include "services/core/errortext.h"
#include "services/queue/changequeue.h"
#include "services/queue/notetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliQueue {
    Q_DECLARE_TR_FUNCTIONS(CliQueue)
};

constexpr std::array allStates{
    ChangeState::Proposed, ChangeState::Approved, ChangeState::Sending, ChangeState::Applied,   ChangeState::Kept,
    ChangeState::Refused,  ChangeState::Conflict, ChangeState::Unknown, ChangeState::Withdrawn,
};

QJsonObject countsToJson(const QHash<ChangeState, int> &counts)
{
    QJsonObject object;
    for (const ChangeState state : allStates)
        object.insert(toWord(state), counts.value(state));
    return object;
}

QString countsToText(const QHash<ChangeState, int> &counts)
{
    QStringList parts;
    for (const ChangeState state : allStates) {
        if (counts.value(state) > 0)
            parts.append(u"%1 %2"_s.arg(toWord(state)).arg(counts.value(state)));
    }
    return parts.isEmpty() ? CliQueue::tr("nothing") : parts.join(u", "_s);
}

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

QJsonObject rowToJson(const Change &change)
{
    QJsonArray paths;
    for (const Edit &edit : change.intent) {
        if (!paths.contains(edit.path.member))
            paths.append(edit.path.member);
    }
    return {
        {u"id"_s, change.id.toString()},
        {u"batch"_s, change.batch.toString()},
        {u"institution"_s, change.target.institution.toString()},
        {u"kind"_s, toWord(change.target.kind)},
        {u"operation"_s, toWord(change.operation)},
        {u"state"_s, toWord(change.state)},
        {u"digest"_s, QString::fromLatin1(change.digest.toHex())},
        {u"fields"_s, paths},
    };
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

    QJsonArray batchArray;
    QList<QStringList> batchRows;
    for (const BatchSummary &summary : *batches) {
        if (!filter.batch.isEmpty() && summary.batch.id != filter.batch)
            continue;
        batchArray.append(QJsonObject{
            {u"batch"_s, summary.batch.id.toString()},
            {u"institution"_s, summary.batch.institution.toString()},
            {u"kind"_s, toWord(summary.batch.kind)},
            {u"title"_s, summary.batch.title},
            {u"created"_s, summary.batch.created.toString(Qt::ISODate)},
            {u"counts"_s, countsToJson(summary.counts)},
        });
        batchRows.append({summary.batch.id.toString(), summary.batch.institution.toString(), summary.batch.title,
                          QString::number(summary.total()), countsToText(summary.counts)});
    }
    QJsonArray changeArray;
    QList<QStringList> changeRows;
    for (const Change &change : *changes) {
        const QJsonObject row = rowToJson(change);
        changeArray.append(row);
        QStringList fields;
        for (const QJsonValue &field : row.value(u"fields").toArray())
            fields.append(field.toString());
        changeRows.append({change.id.toString(), toWord(change.state), toWord(change.operation), fields.join(u", "_s)});
    }
    QStringList lines{CliQueue::tr("The queue is empty.")};
    if (!batchRows.isEmpty())
        lines = Output::table({CliQueue::tr("Batch"), CliQueue::tr("Institution"), CliQueue::tr("Title"),
                               CliQueue::tr("Changes"), CliQueue::tr("States")},
                              batchRows);
    const bool isNarrowed = !filter.batch.isEmpty() || !filter.states.isEmpty();
    if (isNarrowed && !changeRows.isEmpty()) {
        lines.append(QString());
        lines.append(Output::table(
            {CliQueue::tr("Change"), CliQueue::tr("State"), CliQueue::tr("Operation"), CliQueue::tr("Fields")},
            changeRows));
    }
    context.output->answer({{u"batches"_s, batchArray}, {u"changes"_s, changeArray}}, lines);
    co_return ExitCode::Done;
}

QJsonObject wholeToJson(const Change &change, const QList<HistoryEntry> &history)
{
    QJsonObject object = rowToJson(change);
    QJsonArray steps;
    for (const HistoryEntry &entry : history) {
        steps.append(QJsonObject{
            {u"time"_s, entry.time.toString(Qt::ISODate)},
            {u"account"_s, entry.account},
            {u"key"_s, entry.keyName},
            {u"state"_s, toWord(entry.state)},
            {u"tracking_id"_s, entry.trackingId},
            {u"note"_s, entry.note},
        });
    }
    object.insert(u"key"_s, change.target.key);
    object.insert(u"base"_s, change.base);
    object.insert(u"intent"_s, intentToJson(change.intent));
    object.insert(u"result"_s, change.result);
    object.insert(u"overrides"_s, QJsonArray::fromStringList(change.overrides));
    object.insert(u"response"_s,
                  change.response.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(change.response));
    object.insert(u"undoes"_s,
                  change.undoes.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(change.undoes.toString()));
    object.insert(u"error_code"_s,
                  change.errorCode.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(change.errorCode));
    object.insert(u"error_text"_s,
                  change.errorText.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(change.errorText));
    object.insert(u"tracking_id"_s,
                  change.trackingId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(change.trackingId));
    object.insert(u"notes"_s, QJsonArray::fromStringList(change.notes));
    object.insert(u"damaged"_s, change.damaged);
    object.insert(u"evidence"_s,
                  QJsonObject{
                      {u"file"_s, change.evidence.file},
                      {u"sha256"_s, change.evidence.fileSha256},
                      {u"record"_s, change.evidence.record},
                      {u"line"_s, change.evidence.line},
                      {u"findings"_s, QJsonArray::fromStringList(change.evidence.findings)},
                      {u"ticket"_s, change.evidence.ticket},
                      {u"reason"_s, change.evidence.reason},
                  });
    object.insert(u"history"_s, steps);
    return object;
}

QString valueText(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return u"-"_s;
    if (value.isObject() && value.toObject().contains(u"value"))
        return valueText(value.toObject().value(u"value"));
    if (value.isObject())
        return QString::fromUtf8(canonicalJson(value.toObject()));
    return value.toVariant().toString();
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
    QList<QStringList> rows;
    for (const Edit &edit : change->intent)
        rows.append({edit.path.toString(), valueText(edit.oldValue), valueText(edit.newValue), toWord(edit.rule)});
    QStringList lines{
        CliQueue::tr("Change %1 of batch %2: %3, %4")
            .arg(change->id.toString(), change->batch.toString(), toWord(change->operation), toWord(change->state)),
        CliQueue::tr("User %1 of %2, digest %3")
            .arg(change->target.key, change->target.institution.toString(),
                 QString::fromLatin1(change->digest.toHex().first(8))),
        QString(),
    };
    lines.append(Output::table(
        {CliQueue::tr("Field"), CliQueue::tr("Now"), CliQueue::tr("Result"), CliQueue::tr("Decided by")}, rows));
    if (change->damaged)
        lines.append(errorLine({.kind = Error::Kind::Storage, .code = u"change-damaged"_s}));
    // A refusal is Alma's or one of our own rules'; Alma's words stand beside the sentence.
    if (!change->errorCode.isEmpty())
        lines.append(
            errorLine({.kind = Error::Kind::Rejected, .code = change->errorCode, .trackingId = change->trackingId}));
    if (!change->errorText.isEmpty())
        lines.append(CliQueue::tr("Alma says: %1").arg(change->errorText));
    for (const QString &note : std::as_const(change->notes))
        lines.append(noteText(note));
    lines.append(QString());
    for (const HistoryEntry &entry : *history)
        lines.append(u"%1  %2  %3  %4"_s.arg(entry.time.toString(Qt::ISODate), toWord(entry.state), entry.account,
                                             noteText(entry.note)));
    context.output->answer(wholeToJson(*change, *history), lines);
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
    context.output->answer(
        {{approves ? u"approved"_s : u"withdrawn"_s, count}},
        {(approves ? CliQueue::tr("Approved %L1 changes.") : CliQueue::tr("Withdrew %L1 changes.")).arg(count)});
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
    if (sum.stoppedBecause.isEmpty())
        sum.stoppedBecause = part.stoppedBecause;
}

ExitCode exitCodeFor(const ChangeQueue::SendSummary &summary)
{
    if (isRule(summary.stoppedBecause))
        return ExitCode::Stopped;
    if (!summary.stoppedBecause.isEmpty())
        return ExitCode::AlmaFailed;
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
    std::optional<Error> failed;
    for (const ChangeFilter &filter : selection.filters) {
        const auto part = sends ? co_await queue.send(filter, job) : co_await queue.verify(filter, job);
        if (!part && sum.counts.isEmpty())
            co_return context.output->failure(part.error());
        if (!part) {
            // What was done before must be told all the same (change-queue.md, rule 12).
            failed = part.error();
            sum.stoppedBecause = part.error().code.isEmpty() ? u"error"_s : part.error().code;
            break;
        }
        add(sum, *part);
    }
    QJsonObject document = countsToJson(sum.counts);
    document.insert(u"not_sent"_s, sum.notSent);
    document.insert(u"canceled"_s, sum.canceled);
    document.insert(u"stopped_because"_s,
                    sum.stoppedBecause.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(sum.stoppedBecause));
    QStringList lines{countsToText(sum.counts)};
    if (sum.notSent > 0)
        lines.append(CliQueue::tr("%L1 changes were not sent and stay approved.").arg(sum.notSent));
    if (!sum.stoppedBecause.isEmpty())
        lines.append(CliQueue::tr("Stopped early: %1").arg(sum.stoppedBecause));
    context.output->answer(document, lines);
    co_return failed ? context.output->failure(*failed) : exitCodeFor(sum);
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
    QStringList lines{proposal->changes > 0 ? CliQueue::tr("Proposed to take back %L1 changes as batch %2.")
                                                  .arg(proposal->changes)
                                                  .arg(proposal->batch.toString())
                                            : CliQueue::tr("There is nothing to take back.")};
    QJsonObject refused;
    QStringList reasons = proposal->refused.keys();
    reasons.sort();
    for (const QString &reason : std::as_const(reasons)) {
        const int count = proposal->refused.value(reason);
        refused.insert(reason, count);
        lines.append(CliQueue::tr("%Ln change(s) cannot be taken back: %1", nullptr, count)
                         .arg(errorText({.kind = Error::Kind::Rejected, .code = reason}).sentence));
    }
    context.output->answer(
        {
            {u"batch"_s, proposal->changes > 0 ? QJsonValue(proposal->batch.toString()) : QJsonValue(QJsonValue::Null)},
            {u"changes"_s, proposal->changes},
            {u"refused"_s, refused},
        },
        lines);
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
