// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/dispatcher.h"

#include "services/alma/almaerror.h"
#include "services/alma/usersapi.h"
#include "services/core/errortext.h"
#include "services/queue/sendplan.h"
#include "services/queue/settlement.h"
#include "services/queue/targetread.h"

using namespace Qt::StringLiterals;

namespace skranke::Dispatcher {

namespace {

using RunPtr = std::shared_ptr<ChangeRun>;

/// How a write ended.
struct Written {
    std::optional<Error> error;
    QString message; ///< Alma's words; personal
    QString key; ///< under which the target is now found
};

/// Alma's text goes into a sealed column; an error by itself does not carry it.
template <typename Fault>
Written failed(const Fault &fault)
{
    if constexpr (requires { fault.message; })
        return {.error = fault, .message = fault.message, .key = {}};
    else
        return {.error = fault, .message = {}, .key = {}};
}

/// `work`: whose share of the calls it takes.
QCoro::Task<Written> write(std::shared_ptr<QueueContext> context, Institution institution, Change change,
                           QJsonObject body, CancelToken work)
{
    Written written{.error = {}, .message = {}, .key = change.target.key};
    switch (change.operation) {
    case Operation::Create: {
        const auto answer = co_await context->users.create(institution, body, work);
        if (!answer)
            co_return failed(answer.error());
        const QString key = answer->value("primary_id"_L1).toString();
        if (!key.isEmpty())
            written.key = key;
        break;
    }
    case Operation::Update: {
        const auto answer =
            co_await context->users.update(institution, change.target.key, body, overrideNames(change), work);
        if (!answer)
            co_return failed(answer.error());
        const QString key = change.result.value("primary_id"_L1).toString(); // another one after a rename
        if (!key.isEmpty())
            written.key = key;
        break;
    }
    case Operation::Delete: {
        const auto answer = co_await context->users.remove(institution, change.target.key, work);
        if (!answer)
            co_return failed(answer.error());
        break;
    }
    case Operation::Run:
        written.error = Error{.kind = Error::Kind::BadInput, .code = u"invalid-value"_s};
        break;
    }
    co_return written;
}

QCoro::Task<> settle(RunPtr run, Change change, ChangeState state, QStringList notes)
{
    change.notes += notes;
    change.notes.removeDuplicates(); // a change may be tried more than once
    const QString note = notes.join(u"; "_s);
    const auto stepped = co_await onLedger(
        run->context(), [change, state, note](ChangeLedger &ledger) { return ledger.step(change, state, note); });
    if (stepped && state == ChangeState::Approved)
        co_return; // not sent after all: still to be done, in this run or the next
    if (stepped)
        run->settled(change.id, state);
    else if (stepped.error().code == "wrong-state"_L1)
        run->passed(change.id); // withdrawn or amended while it was read
    else
        run->stop(change.target.institution, stepped.error());
}

/// A write that Alma did not answer with success.
QCoro::Task<> settleFailed(RunPtr run, Change change, Written written)
{
    const Error error = *written.error;
    change.trackingId = error.trackingId;
    if (outcomeUnknown(error)) {
        co_await settle(run, change, ChangeState::Unknown, {u"no usable answer: "_s + errorWord(error)});
        co_return;
    }
    const bool refused = error.kind == Error::Kind::Rejected || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict;
    if (refused) {
        change.errorCode = error.code;
        change.errorText = written.message;
        co_await settle(run, change, ChangeState::Refused, {});
        co_return;
    }
    // Nothing happened: too many calls, no right, no connection. The approval stays good.
    co_await settle(run, change, ChangeState::Approved, {u"not sent: "_s + errorWord(error)});
    if (stopsRun(error))
        run->stop(change.target.institution, error);
    else
        run->retryLater(change.id, error);
}

QCoro::Task<> readBack(RunPtr run, Institution institution, Change change, QJsonObject before, QString key)
{
    auto seen = co_await readTarget(run->context(), institution, key, {}, run->cancelToken().shielded());
    for (int tries = 1; !seen && passesSoon(seen.error()) && !isLastingLimit(seen.error(), tries) && !run->isEnding();
         ++tries)
        seen = co_await readTarget(run->context(), institution, key, {}, run->cancelToken().shielded());
    if (!seen) {
        if (!run->context()->closed)
            co_await settle(run, change, ChangeState::Unknown, {u"read back failed: "_s + errorWord(seen.error())});
        if (stopsRun(seen.error()))
            run->stop(change.target.institution, seen.error());
        co_return;
    }
    const Settlement settlement = settleWritten(change, before, *seen);
    change.response = seen->value_or(QJsonObject());
    co_await settle(run, change, settlement.state, settlement.notes);
}

} // namespace

QCoro::Task<> send(std::shared_ptr<ChangeRun> run, ChangeId id)
{
    const auto taken =
        co_await onLedger(run->context(), [id](ChangeLedger &ledger) { return ledger.takeApproved(id); });
    if (!taken) {
        run->stop({}, taken.error());
        co_return;
    }
    if (!taken->change) {
        if (taken->stopped)
            run->settled(id, *taken->stopped);
        else
            run->passed(id);
        co_return;
    }
    Change change = *taken->change;
    const InstitutionCode code = change.target.institution;
    if (run->isStopped(code))
        co_return;
    const auto institution = co_await ChangeRun::institution(run, code);
    if (!institution && passesSoon(institution.error())) {
        run->retryLater(id, institution.error());
        co_return;
    }
    if (!institution) {
        run->stop(code, institution.error());
        co_return;
    }

    QStringList expand;
    if (change.operation == Operation::Delete)
        expand = {u"loans"_s, u"requests"_s, u"fees"_s};
    const auto fresh = co_await readTarget(run->context(), *institution, change.target.key, expand, run->cancelToken());
    if (!fresh && run->isEnding())
        co_return;
    if (!fresh && passesSoon(fresh.error())) {
        run->retryLater(id, fresh.error());
        co_return;
    }
    if (!fresh) {
        run->readFailed(code, fresh.error());
        co_return;
    }
    run->readSucceeded(code);

    const SendPlan plan = planSend(change, *fresh);
    switch (plan.kind) {
    case SendPlan::Kind::Conflict:
        change.response = fresh->value_or(QJsonObject()); // theirs, for the three-way view
        co_await settle(run, change, ChangeState::Conflict, plan.notes);
        co_return;
    case SendPlan::Kind::Refuse:
        change.errorCode = plan.code;
        co_await settle(run, change, ChangeState::Refused, plan.notes);
        co_return;
    case SendPlan::Kind::Write:
        break;
    }
    if (run->isEnding() || run->isStopped(code))
        co_return;

    const QJsonObject before = fresh->value_or(QJsonObject());
    change.result = plan.predicted;
    change.notes += plan.notes;
    const auto begun = co_await onLedger(
        run->context(), [change, before](ChangeLedger &ledger) { return ledger.beginSending(change, before); });
    if (!begun) {
        run->stop(code, begun.error());
        co_return;
    }
    if (!*begun) {
        run->passed(id);
        co_return;
    }

    const Written written = co_await write(run->context(), *institution, change, plan.body, run->cancelToken());
    if (run->context()->closed)
        co_return; // stays `sending`; the next start makes it unknown and reads
    if (written.error)
        co_await settleFailed(run, change, written);
    else
        co_await readBack(run, *institution, change, before, written.key);
}

} // namespace skranke::Dispatcher
