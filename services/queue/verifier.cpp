// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/verifier.h"

#include "services/queue/sendplan.h"
#include "services/queue/settlement.h"
#include "services/queue/targetread.h"

using namespace Qt::StringLiterals;

namespace skranke::Verifier {

namespace {

struct Case {
    std::optional<Change> change;
    QJsonObject before;
};

Result<Case> load(StoreAccess &access, const ChangeId &id)
{
    ChangeRepository changes(access);
    auto found = changes.find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->state != ChangeState::Unknown)
        return Case{};
    const auto image = changes.preImage(id);
    if (!image && image.error().code != "store-damaged"_L1)
        return std::unexpected(image.error());
    // Retention or a damage may have taken the pre-image; the base is then the best that is known of the time before.
    const QJsonObject before = image && *image ? **image : (*found)->base;
    return Case{.change = *found, .before = before};
}

/// Where the target is found if the write was carried out.
QString keyAfter(const Change &change)
{
    const QString key = change.result.value("primary_id"_L1).toString();
    return key.isEmpty() ? change.target.key : key;
}

/// Who has this primary id; an identifier of another kind can lead to another person (`alma-api.md` 3.1, "Identifier
/// caution"), who says nothing about the change.
QCoro::Task<Result<std::optional<QJsonObject>>> readUser(std::shared_ptr<ChangeRun> run, Institution institution,
                                                         QString primaryId)
{
    auto seen = co_await readTarget(run->context(), institution, primaryId, {}, run->cancelToken());
    if (seen && *seen && !hasPrimaryId(**seen, primaryId))
        seen = std::optional<QJsonObject>();
    co_return seen;
}

} // namespace

QCoro::Task<> verify(std::shared_ptr<ChangeRun> run, ChangeId id)
{
    const auto loaded = co_await onStore(run->context(), [id](StoreAccess &access) { return load(access, id); });
    if (!loaded) {
        run->stop({}, loaded.error());
        co_return;
    }
    if (!loaded->change) {
        run->passed(id);
        co_return;
    }
    if (loaded->change->damaged) {
        run->settled(id, ChangeState::Unknown); // what it wanted is not known any more; the others go on
        co_return;
    }
    Change change = *loaded->change;
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

    const QString key = keyAfter(change);
    auto seen = co_await readUser(run, *institution, key);
    if (seen && !*seen && key != change.target.key)
        seen = co_await readUser(run, *institution, change.target.key);
    if (!seen && run->isEnding())
        co_return;
    if (!seen && passesSoon(seen.error())) {
        run->retryLater(id, seen.error());
        co_return;
    }
    if (!seen) {
        run->readFailed(code, seen.error());
        co_return;
    }
    run->readSucceeded(code);

    const Settlement settlement = settleUnknown(change, loaded->before, *seen);
    if (settlement.state != ChangeState::Approved)
        change.response = seen->value_or(QJsonObject());
    change.notes += settlement.notes;
    change.notes.removeDuplicates();
    const QString note = settlement.notes.join(u"; "_s);
    const ChangeState state = settlement.state;
    const auto stepped = co_await onLedger(
        run->context(), [change, state, note](ChangeLedger &ledger) { return ledger.step(change, state, note); });
    if (!stepped) {
        run->stop(code, stepped.error());
        co_return;
    }
    run->settled(id, state);
}

} // namespace skranke::Verifier
