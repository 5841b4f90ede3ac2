// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/queueanswers.h"

#include "app/cli/output.h"
#include "services/core/canonicaljson.h"
#include "services/core/changerisk.h"
#include "services/core/errortext.h"
#include "services/queue/notetext.h"
#include "services/queue/risktext.h"
#include "services/queue/statetext.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace skranke::cli {

using namespace Qt::StringLiterals;

namespace {

/// The texts of this file, under one heading for translators.
struct CliQueueAnswers {
    Q_DECLARE_TR_FUNCTIONS(CliQueueAnswers)
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
            //: A number and a state: "12 applied"
            parts.append(CliQueueAnswers::tr("%L1 %2").arg(counts.value(state)).arg(stateText(state)));
    }
    return parts.isEmpty() ? CliQueueAnswers::tr("nothing") : parts.join(u", "_s);
}

QJsonObject rowToJson(const Change &change)
{
    QJsonArray risks;
    const QList<Risk> found = risksOf(change);
    for (const Risk risk : found)
        risks.append(toWord(risk));
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
        {u"risks"_s, risks},
    };
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
            {u"reason"_s, entry.reason.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(entry.reason)},
            {u"damaged"_s, entry.damaged},
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
                      {u"ticket"_s, change.evidence.occasion.ticket},
                      {u"reason"_s, change.evidence.occasion.reason},
                  });
    object.insert(u"history"_s, steps);
    return object;
}

QJsonArray passedOverToJson(const QList<Change> &changes)
{
    QJsonArray array;
    for (const Change &change : changes)
        array.append(QJsonObject{{u"id"_s, change.id.toString()}, {u"state"_s, toWord(change.state)}});
    return array;
}

/// Which of the changes that somebody named were left as they are, and why; one line each.
QStringList passedOverText(const QList<Change> &changes)
{
    QStringList lines;
    for (const Change &change : changes) {
        QString line = CliQueueAnswers::tr("Change %1 was passed over: it is in the state \"%2\".")
                           .arg(change.id.toString(), stateText(change.state));
        if (change.damaged)
            line += u' ' + errorLine({.kind = Error::Kind::Storage, .code = u"change-damaged"_s});
        lines.append(line);
    }
    return lines;
}

QList<std::pair<QString, int>> sorted(const QHash<QString, int> &counts)
{
    QList<std::pair<QString, int>> list;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        list.emplaceBack(it.key(), it.value());
    std::ranges::sort(list);
    return list;
}

QJsonObject toJson(const QHash<QString, int> &counts)
{
    QJsonObject object;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString whyNot(const QString &code)
{
    return errorText({.kind = Error::Kind::Rejected, .code = code}).sentence;
}

/// An undo has the title of what it takes back, and none when that lay in several batches.
QString batchText(const Batch &batch)
{
    switch (batch.kind) {
    case BatchKind::FileImport:
    case BatchKind::Desk:
        return batch.title.isEmpty() ? CliQueueAnswers::tr("Single changes") : batch.title;
    case BatchKind::Undo:
        return batch.title.isEmpty() ? CliQueueAnswers::tr("Undo of several batches")
                                     : CliQueueAnswers::tr("Undo of %1").arg(batch.title);
    }
    Q_UNREACHABLE_RETURN({});
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

} // namespace

QueueAnswer listAnswer(const QList<BatchSummary> &batches, const QList<Change> &changes, const ChangeFilter &filter)
{
    QJsonArray batchArray;
    QList<QStringList> batchRows;
    for (const BatchSummary &summary : batches) {
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
        batchRows.append({summary.batch.id.toString(), summary.batch.institution.toString(), batchText(summary.batch),
                          QString::number(summary.total()), countsToText(summary.counts)});
    }
    QJsonArray changeArray;
    QList<QStringList> changeRows;
    for (const Change &change : changes) {
        const QJsonObject row = rowToJson(change);
        changeArray.append(row);
        QStringList fields;
        for (const QJsonValue &field : row.value(u"fields").toArray())
            fields.append(field.toString());
        QStringList risks;
        const QList<Risk> found = risksOf(change);
        for (const Risk risk : found)
            risks.append(riskText(risk));
        changeRows.append({change.id.toString(), stateText(change.state), toWord(change.operation),
                           fields.join(u", "_s), risks.join(u", "_s)});
    }
    QStringList lines{CliQueueAnswers::tr("The queue is empty.")};
    if (!batchRows.isEmpty())
        lines =
            Output::table({CliQueueAnswers::tr("Batch"), CliQueueAnswers::tr("Institution"),
                           CliQueueAnswers::tr("Title"), CliQueueAnswers::tr("Changes"), CliQueueAnswers::tr("States")},
                          batchRows);
    const bool isNarrowed =
        !filter.batch.isEmpty() || !filter.states.isEmpty() || !filter.member.isEmpty() || filter.rule || filter.risk;
    if (isNarrowed && changeRows.isEmpty() && !batches.isEmpty())
        lines = {CliQueueAnswers::tr("Nothing matches.")};
    if (isNarrowed && !changeRows.isEmpty()) {
        lines.append(QString());
        lines.append(Output::table({CliQueueAnswers::tr("Change"), CliQueueAnswers::tr("State"),
                                    CliQueueAnswers::tr("Operation"), CliQueueAnswers::tr("Fields"),
                                    CliQueueAnswers::tr("Risks")},
                                   changeRows));
    }
    return {.document = {{u"batches"_s, batchArray}, {u"changes"_s, changeArray}}, .lines = lines};
}

QueueAnswer changeAnswer(const Change &change, const QList<HistoryEntry> &history)
{
    QList<QStringList> rows;
    for (const Edit &edit : change.intent)
        rows.append({edit.path.toString(), valueText(edit.oldValue), valueText(edit.newValue), toWord(edit.rule)});
    QStringList lines{
        CliQueueAnswers::tr("Change %1 of batch %2: %3, %4")
            .arg(change.id.toString(), change.batch.toString(), toWord(change.operation), stateText(change.state)),
        CliQueueAnswers::tr("User %1 of %2, digest %3")
            .arg(change.target.key, change.target.institution.toString(),
                 QString::fromLatin1(change.digest.toHex().first(8))),
        QString(),
    };
    lines.append(Output::table({CliQueueAnswers::tr("Field"), CliQueueAnswers::tr("Now"), CliQueueAnswers::tr("Result"),
                                CliQueueAnswers::tr("Decided by")},
                               rows));
    if (change.damaged)
        lines.append(errorLine({.kind = Error::Kind::Storage, .code = u"change-damaged"_s}));
    // A refusal is Alma's or one of our own rules'; Alma's words stand beside the sentence.
    if (!change.errorCode.isEmpty())
        lines.append(
            errorLine({.kind = Error::Kind::Rejected, .code = change.errorCode, .trackingId = change.trackingId}));
    if (!change.errorText.isEmpty())
        lines.append(CliQueueAnswers::tr("Alma says: %1").arg(change.errorText));
    for (const QString &note : change.notes)
        lines.append(noteText(note));
    lines.append(QString());
    for (const HistoryEntry &entry : history) {
        lines.append(u"%1  %2  %3  %4"_s.arg(entry.time.toString(Qt::ISODate), stateText(entry.state), entry.account,
                                             noteText(entry.note)));
        if (entry.damaged)
            lines.append(u"    "_s + CliQueueAnswers::tr("The reason was altered in the local store."));
        else if (!entry.reason.isEmpty())
            lines.append(u"    "_s + CliQueueAnswers::tr("Reason: %1").arg(entry.reason));
    }
    return {.document = wholeToJson(change, history), .lines = lines};
}

QueueAnswer reviewAnswer(bool approves, int count, const QList<Change> &passedOver)
{
    QStringList lines;
    if (count > 0) {
        lines.append(approves ? CliQueueAnswers::tr("Approved %Ln change(s).", nullptr, count)
                              : CliQueueAnswers::tr("Withdrew %Ln change(s).", nullptr, count));
    }
    lines += passedOverText(passedOver);
    if (lines.isEmpty()) {
        lines.append(approves ? CliQueueAnswers::tr("None of these changes waits for approval.")
                              : CliQueueAnswers::tr("None of these changes can be withdrawn any more."));
    }
    return {.document = {{approves ? u"approved"_s : u"withdrawn"_s, count},
                         {u"passed_over"_s, passedOverToJson(passedOver)}},
            .lines = lines};
}

QueueAnswer narrowedAnswer(const ChangeQueue::Narrowed &sum)
{
    QStringList lines;
    if (sum.approved > 0)
        lines.append(CliQueueAnswers::tr("Approved %Ln change(s).", nullptr, sum.approved));
    if (sum.narrowed > 0)
        lines.append(CliQueueAnswers::tr("Left edits out of %Ln change(s).", nullptr, sum.narrowed));
    if (sum.withdrawn > 0)
        lines.append(CliQueueAnswers::tr("Withdrew %Ln change(s).", nullptr, sum.withdrawn));
    if (sum.whole > 0)
        lines.append(CliQueueAnswers::tr("%Ln change(s) create or delete a user: these are approved or withdrawn as a "
                                         "whole.",
                                         nullptr, sum.whole));
    if (lines.isEmpty())
        lines.append(CliQueueAnswers::tr("None of these changes has such an edit."));
    return {.document =
                {
                    {u"approved"_s, sum.approved},
                    {u"narrowed"_s, sum.narrowed},
                    {u"withdrawn"_s, sum.withdrawn},
                    {u"whole"_s, sum.whole},
                },
            .lines = lines};
}

QueueAnswer summaryAnswer(const ChangeQueue::SendSummary &summary)
{
    QJsonObject document = countsToJson(summary.counts);
    document.insert(u"not_sent"_s, summary.notSent);
    document.insert(u"lacking_second"_s, summary.lackingSecond);
    document.insert(u"needing_id"_s, summary.needingId);
    document.insert(u"canceled"_s, summary.canceled);
    document.insert(u"stopped_because"_s,
                    summary.stop ? QJsonValue(errorWord(*summary.stop)) : QJsonValue(QJsonValue::Null));
    QStringList lines{countsToText(summary.counts)};
    if (summary.notSent > 0)
        lines.append(CliQueueAnswers::tr("%Ln change(s) were not sent and stay approved.", nullptr, summary.notSent));
    if (summary.lackingSecond > 0) {
        lines.append(CliQueueAnswers::tr("%Ln change(s) need a second approval and stay approved.", nullptr,
                                         summary.lackingSecond));
        lines.append(errorLine({.kind = Error::Kind::Rejected, .code = u"second-approval"_s}));
    }
    if (summary.needingId > 0)
        lines.append(CliQueueAnswers::tr("%Ln change(s) wait for an id that another change has not given up.", nullptr,
                                         summary.needingId));
    if (summary.stop)
        lines.append(CliQueueAnswers::tr("Not everything was done. %1").arg(errorLine(*summary.stop)));
    return {.document = document, .lines = lines};
}

QueueAnswer undoAnswer(const ChangeQueue::UndoProposal &proposal, const QList<Change> &passedOver)
{
    QStringList lines;
    if (proposal.changes > 0) {
        lines.append(CliQueueAnswers::tr("Proposed to take back %Ln change(s) as batch %1.", nullptr, proposal.changes)
                         .arg(proposal.batch.toString()));
    } else if (proposal.known == 0) {
        lines.append(CliQueueAnswers::tr("There is nothing to take back."));
    }
    if (proposal.joined > 0)
        lines.append(CliQueueAnswers::tr("%Ln undo(s) that waited took these edits in and wait for review again.",
                                         nullptr, proposal.joined));
    if (proposal.replaced > 0)
        lines.append(
            CliQueueAnswers::tr("%Ln open change(s) of the same users were replaced.", nullptr, proposal.replaced));
    if (proposal.known > 0)
        lines.append(CliQueueAnswers::tr("%Ln change(s) that take this back lay in the queue already.", nullptr,
                                         proposal.known));
    lines += passedOverText(passedOver);
    const int toldOneByOne = std::max(0, static_cast<int>(passedOver.size()) - proposal.refused.value(u"taken-back"_s));
    for (const auto &[reason, count] : sorted(proposal.leftOut))
        lines.append(CliQueueAnswers::tr("%Ln edit(s) were left out: %1", nullptr, count).arg(whyNot(reason)));
    for (const auto &[reason, count] : sorted(proposal.refused)) {
        // Those that were named and are in another state were told one by one.
        const int untold = reason == u"wrong-state" ? count - toldOneByOne : count;
        if (untold > 0)
            lines.append(
                CliQueueAnswers::tr("%Ln change(s) cannot be taken back: %1", nullptr, untold).arg(whyNot(reason)));
    }
    return {.document =
                {
                    {u"batch"_s,
                     proposal.batch.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(proposal.batch.toString())},
                    {u"changes"_s, proposal.changes},
                    {u"known"_s, proposal.known},
                    {u"joined"_s, proposal.joined},
                    {u"replaced"_s, proposal.replaced},
                    {u"refused"_s, toJson(proposal.refused)},
                    {u"left_out"_s, toJson(proposal.leftOut)},
                    {u"passed_over"_s, passedOverToJson(passedOver)},
                },
            .lines = lines};
}

} // namespace skranke::cli
