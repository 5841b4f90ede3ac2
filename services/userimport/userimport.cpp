// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/userimport.h"

#include "services/alma/usersapi.h"
#include "services/core/awaitfuture.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "services/queue/signedreason.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cacheentry.h"
#include "services/userimport/filechecks.h"
#include "services/userimport/filerecord.h"
#include "services/userimport/foreignlists.h"
#include "services/userimport/importruns.h"
#include "services/userimport/planner.h"
#include "services/userimport/usersync.h"
#include "services/userimport/xmlfilechecks.h"

#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

struct UserImport::Private {
    Store &store;
    UsersApi &users;
    InstitutionRegister &institutions;
    ChangeQueue &queue;
    QThreadPool workers; // waits for running work when it dies
    bool isNoteFailing = false; // told once, and not for each of ten thousand changes
};

namespace {

/// On the worker: makes the plan and lets the brakes judge it. Of an empty file there is no plan, but the brakes know
/// it all the same; a file of which nothing can be made has had its night.
Result<Plan> judgedPlan(Store &store, const ImportPlanner::Request &request, const Job &job)
{
    auto plan = ImportPlanner(store).plan(request, job);
    const bool isEmpty = !plan && plan.error().code == u"empty-file";
    // A forecast proposes nothing that could be held back.
    if (request.semantics != MergeSemantics::Api || (!plan && !isEmpty))
        return plan;
    Plan nothing;
    nothing.institution = request.institution.code;
    nothing.file = QFileInfo(request.path).fileName();
    nothing.report.usable = false;
    Plan &judged = isEmpty ? nothing : *plan;
    const Result<> done = store.runBlocking([&](StoreAccess &access) -> Result<> {
        ImportRuns runs(access);
        if (const auto known = runs.judge(judged, request.institution, request.today); !known)
            return known;
        if (judged.report.usable)
            return {};
        return runs.record(judged.institution, judged.file, judged.run, RunOutcome::Stopped);
    });
    if (!done)
        return std::unexpected(done.error());
    return plan;
}

} // namespace

UserImport::UserImport(Store &store, UsersApi &users, InstitutionRegister &institutions, ChangeQueue &queue,
                       QObject *parent)
    : QObject(parent)
    , d(new Private{.store = store, .users = users, .institutions = institutions, .queue = queue, .workers = {}})
{
    connect(&queue, &ChangeQueue::changeChanged, this, [this](const ChangeId &, ChangeState state) {
        if (state == ChangeState::Applied || state == ChangeState::Kept)
            noteOutcomes();
    });
}

UserImport::~UserImport() = default;

QCoro::Task<Result<CheckReport>> UserImport::check(CheckRequest request, Job job)
{
    ForeignLists foreign;
    if (request.institution) {
        const QPointer<UserImport> self(this);
        const auto all = co_await d->institutions.all();
        if (!all)
            co_return std::unexpected(all.error());
        if (!self)
            co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
        foreign = foreignTo(*request.institution, *all);
    }
    const CheckOptions options{.variant = request.variant == Bups1Variant::Auto && request.institution
                                   ? request.institution->variant
                                   : request.variant,
                               .institution = request.institution,
                               .foreign = foreign,
                               .codeBook = {},
                               .today = request.today,
                               .limit = request.limit,
                               .recordRules = false};
    auto outcome = co_await resultOf(QtConcurrent::run(
        &d->workers, [path = request.path, previous = request.previousPath, format = request.format, options, job] {
            return checkUserFile(path, previous, options, format, job);
        }));
    if (!outcome)
        co_return std::unexpected(outcome.error());
    co_return std::move(outcome->report);
}

QCoro::Task<Result<UserImport::SyncSummary>> UserImport::sync(InstitutionCode institution, Job job)
{
    const QPointer<UserImport> self(this);
    auto ready = co_await d->institutions.readyForCalls(institution, job.cancel);
    if (!ready)
        co_return std::unexpected(ready.error());
    if (!self)
        co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
    // First: what is read back now is newer.
    if (const auto noted = co_await noteOutcomes(institution); !noted)
        co_return std::unexpected(noted.error());
    if (!self)
        co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
    // The sync outlives this object if need be: it stands on the store and the client only.
    const auto run = std::make_unique<UserSync>(d->store, d->users, std::move(*ready), std::move(job));
    auto summary = co_await run->run();
    if (self)
        Q_EMIT cacheChanged(institution);
    co_return summary;
}

QCoro::Task<Result<Plan>> UserImport::plan(PlanRequest request, Job job)
{
    const QPointer<UserImport> self(this);
    auto institution = co_await d->institutions.find(request.institution);
    if (!institution)
        co_return std::unexpected(institution.error());
    if (!self)
        co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
    if (const auto noted = co_await noteOutcomes(request.institution); !noted)
        co_return std::unexpected(noted.error());
    if (!self)
        co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
    const auto fetched = co_await d->store.run(
        [code = request.institution](StoreAccess &access) { return UserCacheRepository(access).lastSync(code); });
    if (!fetched)
        co_return std::unexpected(fetched.error());
    if (!self)
        co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
    if (!*fetched)
        co_return std::unexpected(Error{
            .kind = Error::Kind::BadInput, .code = u"cache-missing"_s, .subject = request.institution.toString()});
    const auto all = co_await d->institutions.all();
    if (!all)
        co_return std::unexpected(all.error());
    if (!self)
        co_return std::unexpected(Error{.kind = Error::Kind::Canceled});
    const ImportPlanner::Request planned{.path = request.path,
                                         .institution = *institution,
                                         .semantics = request.semantics,
                                         .today = request.today.isValid() ? request.today : QDate::currentDate(),
                                         .foreign = foreignTo(*institution, *all)};
    auto made = co_await resultOf(
        QtConcurrent::run(&d->workers, [store = &d->store, planned, job] { return judgedPlan(*store, planned, job); }));
    // A plan is worth more than its place among the recent files: that one is missing there is no reason to refuse it.
    if (made && self)
        co_await rememberFile(d->store, request.path, request.institution, made->report);
    co_return made;
}

QCoro::Task<Result<ChangeQueue::Proposed>> UserImport::propose(Plan plan, QSet<ChangeId> except, Occasion occasion)
{
    if (plan.semantics != MergeSemantics::Api)
        co_return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"wrong-state"_s, .detail = u"a forecast proposes nothing"_s});
    auto ticket = checkedReason(occasion.ticket);
    if (!ticket)
        ticket.error().code = u"ticket-too-long"_s;
    const auto reason = checkedReason(occasion.reason);
    if (!ticket || !reason)
        co_return std::unexpected(!ticket ? ticket.error() : reason.error());
    QList<Change> changes;
    changes.reserve(plan.summary.changes);
    for (PlannedUser &user : plan.users) {
        if (user.change.id.isEmpty() || except.contains(user.change.id))
            continue;
        user.change.evidence.occasion = {.ticket = *ticket, .reason = *reason};
        changes.append(std::move(user.change));
    }
    Batch batch;
    batch.id = plan.summary.batch;
    batch.institution = plan.institution;
    batch.kind = BatchKind::FileImport;
    batch.title = plan.file;
    const PlannedRun run = std::move(plan.run);
    plan = {};
    const QPointer<UserImport> self(this);
    const InstitutionCode institution = batch.institution;
    const QString file = batch.title;
    // A night without changes is a run, too: nothing to propose, but much to learn.
    Result<ChangeQueue::Proposed> proposed = ChangeQueue::Proposed{};
    if (!changes.isEmpty() || stops(run.verdicts))
        proposed = co_await d->queue.propose(std::move(batch), std::move(changes), run.verdicts);
    const bool isStopped = !proposed && proposed.error().code == u"brake-stopped";
    if (!self || !run.figures.night.isValid() || (!proposed && !isStopped))
        co_return proposed;
    const RunOutcome outcome = isStopped ? RunOutcome::Stopped : RunOutcome::Accepted;
    const QString stop = isStopped ? proposed.error().subject : QString();
    const Result<> recorded = co_await d->store.run(
        [=](StoreAccess &access) { return ImportRuns(access).record(institution, file, run, outcome, stop); });
    if (!recorded)
        co_return std::unexpected(recorded.error());
    co_return proposed;
}

QCoro::Task<Result<>> UserImport::noteOutcomes(InstitutionCode wanted)
{
    const QPointer<UserImport> self(this);
    // All in one piece of work on the store's thread: it is done even when the program ends right after sending.
    const auto noted = co_await d->store.run([](StoreAccess &access) { return recordOutcomes(access); });
    const QMap<InstitutionCode, Error> failed = noted ? noted->failed : QMap<InstitutionCode, Error>();
    std::optional<Error> error = noted ? std::optional<Error>() : noted.error();
    if (!error && !failed.isEmpty())
        error = failed.first();
    if (self) {
        const bool wasFailing = std::exchange(d->isNoteFailing, error.has_value());
        if (error && !wasFailing)
            Q_EMIT noteFailed(*error);
    }
    const QList<InstitutionCode> touched = noted ? noted->touched : QList<InstitutionCode>();
    for (const InstitutionCode &institution : touched) {
        if (self)
            Q_EMIT cacheChanged(institution);
    }
    if (error && (!noted || wanted.isEmpty() || failed.contains(wanted)))
        co_return std::unexpected(noted && !wanted.isEmpty() ? failed.value(wanted) : *error);
    co_return Result<>{};
}

} // namespace skranke
