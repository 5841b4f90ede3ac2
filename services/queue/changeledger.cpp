// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/changeledger.h"

#include "services/core/sha256.h"
#include "services/core/userfields.h"
#include "services/queue/brakebook.h"
#include "services/queue/changepreparation.h"
#include "services/queue/changestates.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Steps kept before they go into the history and the audit log: enough to make reading and writing its head cheap.
constexpr qsizetype loggedAtOnce = 512;

/// A change may be proposed anew after it came to nothing or was taken back; its digest stays, its id must not repeat.
ChangeId idOfRepetition(const QByteArray &digest, int repetition)
{
    return repetition == 0 ? changeIdFor(digest)
                           : changeIdFor(Sha256::of(QByteArray(digest + QByteArray::number(repetition))));
}

/// Whether a target as it is now is not as a change would have it.
bool isNeeded(const Change &change, const std::optional<QJsonObject> &user)
{
    switch (change.operation) {
    case Operation::Create:
        return !user;
    case Operation::Delete:
        return user.has_value();
    case Operation::Update:
        return user && !userfields::differingPaths(userfields::applied(*user, change.intent), *user).isEmpty();
    case Operation::Run:
        return false;
    }
    Q_UNREACHABLE_RETURN(false);
}

Error wrongState(const QString &detail)
{
    return {.kind = Error::Kind::Conflict, .code = u"wrong-state"_s, .detail = detail};
}

} // namespace

std::optional<ChangeFilter> narrowed(ChangeFilter filter, const QList<ChangeState> &states)
{
    if (filter.states.isEmpty())
        filter.states = states;
    else
        filter.states.removeIf([&states](ChangeState state) { return !states.contains(state); });
    if (filter.states.isEmpty())
        return std::nullopt;
    return filter;
}

ChangeLedger::ChangeLedger(StoreAccess &access, QString account)
    : m_access(access)
    , m_changes(access)
    , m_lookup(access)
    , m_cache(access)
    , m_account(std::move(account))
    , m_undoHistory(access)
{
}

Result<> ChangeLedger::record(const ChangeHead &change, const Words &words)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString keyName = change.state == ChangeState::Sending ? change.institution.toString() : words.keyName;
    m_unwritten.append({.change = change.id,
                        .time = now,
                        .account = words.account.isEmpty() ? m_account : words.account,
                        .keyName = keyName,
                        .state = change.state,
                        .trackingId = change.trackingId,
                        .note = words.note,
                        .reason = words.reason});
    m_steps.append({.change = change.id, .batch = change.batch, .state = change.state});
    m_unlogged.append({.time = now,
                       .change = change.id,
                       .batch = change.batch,
                       .event = words.event.isEmpty() ? toWord(change.state) : words.event,
                       .account = m_account,
                       .keyName = keyName,
                       .trackingId = change.trackingId});
    return m_unlogged.size() < loggedAtOnce ? Result<>() : log();
}

Result<> ChangeLedger::log()
{
    if (const auto written = m_changes.addHistory(std::exchange(m_unwritten, {})); !written)
        return written;
    return AuditRepository(m_access).append(std::exchange(m_unlogged, {}));
}

Result<> ChangeLedger::commit(Sql::Transaction &transaction)
{
    if (auto logged = log(); !logged)
        return logged;
    return transaction.commit();
}

Result<bool> ChangeLedger::findPlace(Change &change)
{
    for (int repetition = 0;; ++repetition) {
        change.id = idOfRepetition(change.digest, repetition);
        const auto state = m_lookup.stateOf(change.id);
        if (!state)
            return std::unexpected(state.error());
        if (!*state)
            return true;
        const auto spent = isSpent(change, **state);
        if (!spent)
            return std::unexpected(spent.error());
        if (!*spent)
            return false;
    }
}

/// Whether the change of this id no longer stands for what is asked: it came to nothing, or was taken back, be it in
/// part, by an undo or by somebody in Alma. What Alma kept it would keep again.
Result<bool> ChangeLedger::isSpent(const Change &change, ChangeState state)
{
    if (state == ChangeState::Withdrawn || state == ChangeState::Refused)
        return true;
    if (state != ChangeState::Applied && state != ChangeState::Kept)
        return false;
    if (!change.undoes.isEmpty()) {
        const auto takenBack = m_lookup.takenBackBy(change.id);
        if (!takenBack)
            return std::unexpected(takenBack.error());
        if (*takenBack != change.undoes)
            return true; // an earlier undo of the same edits, which were then made again
    }
    const auto undone = takenBack(change.id);
    if (!undone)
        return std::unexpected(undone.error());
    if (!undone->isEmpty() || state == ChangeState::Kept)
        return !undone->isEmpty();
    if (const auto written = log(); !written)
        return std::unexpected(written.error());
    const auto applied = m_lookup.lastStep(change.id);
    if (!applied)
        return std::unexpected(applied.error());
    const auto news = m_cache.since(change.target, *applied);
    if (!news)
        return std::unexpected(news.error());
    return news->any && isNeeded(change, news->user);
}

Result<ChangeQueue::Proposed> ChangeLedger::propose(Batch batch, QList<Change> changes,
                                                    const QList<BrakeVerdict> &verdicts)
{
    if (const auto passed = BrakeBook(m_access, m_account).pass(batch, changes, verdicts); !passed)
        return std::unexpected(passed.error());
    if (batch.id.isEmpty()) {
        QByteArray digests;
        for (const Change &change : std::as_const(changes))
            digests += changeDigest(change);
        batch.id = BatchId(u'b' + QString::fromLatin1(Sha256::of(digests).first(8).toHex()));
    }

    ChangeQueue::Proposed proposed{.batch = batch.id};
    // Begun before the transaction: others wait for the store while it is open.
    ChangePreparation preparation(changes, m_access.vault);
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto stored = m_changes.batch(batch.id);
    if (!stored)
        return std::unexpected(stored.error());
    bool hasBatch = stored->has_value();
    ChangeId known;

    for (Change &change : changes) {
        const SealedChange content = preparation.next();
        change.batch = batch.id;
        change.state = ChangeState::Proposed;
        const auto isNew = findPlace(change);
        if (!isNew)
            return std::unexpected(isNew.error());
        if (!*isNew) {
            ++proposed.known;
            if (known.isEmpty())
                known = change.id;
            continue;
        }
        const auto open = m_lookup.openFor(change.target);
        if (!open)
            return std::unexpected(open.error());
        if (*open && !isAmendable((*open)->state)) {
            // What is on its way, or may be, must be settled before anything else is asked of its target.
            ++proposed.held;
            continue;
        }
        if (!hasBatch) { // only now: a batch of nothing would only puzzle
            if (const auto saved = m_changes.saveBatch(batch); !saved)
                return std::unexpected(saved.error());
            hasBatch = true;
        }
        const auto put = *open ? amend(**open, change, content) : m_changes.insert(change, content);
        if (!put)
            return std::unexpected(put.error());
        const Words words =
            *open ? Words{.note = u"amends "_s + (*open)->id.toString(), .event = u"amended"_s} : Words{};
        if (const auto recorded = record(headOf(change), words); !recorded)
            return std::unexpected(recorded.error());
        ++(*open ? proposed.amended : proposed.added);
        proposed.ids.append(change.id);
    }
    if (!hasBatch) {
        const auto there = known.isEmpty() ? Result<QList<ChangeHead>>() : m_lookup.heads({.ids = {known}});
        if (!there)
            return std::unexpected(there.error());
        proposed.batch = there->isEmpty() ? BatchId() : there->constFirst().batch;
    }
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return proposed;
}

Result<> ChangeLedger::amend(const ChangeHead &open, const Change &change, const SealedChange &content)
{
    const auto preImage = m_changes.hasPreImage(open.id);
    if (!preImage)
        return std::unexpected(preImage.error());
    m_steps.append({.change = {}, .batch = open.batch});
    if (!*preImage) {
        // The log holds what was approved; it must tell what became of it.
        m_unlogged.append({.time = QDateTime::currentDateTimeUtc(),
                           .change = open.id,
                           .batch = open.batch,
                           .event = u"replaced"_s,
                           .account = m_account,
                           .keyName = change.id.toString()});
        return m_changes.replace(open.id, change, content);
    }
    // It was written, and something else was read back. What of it arrived can be taken back only while it is there.
    if (auto moved = moveTo(ChangeState::Withdrawn, open, {.note = u"replaced by "_s + change.id.toString()}); !moved)
        return moved;
    return m_changes.insert(change, content);
}

Result<> ChangeLedger::moveTo(ChangeState state, ChangeHead change, const Words &words)
{
    change.state = state;
    if (auto saved = m_changes.saveState(change.id, state); !saved)
        return saved;
    if (usesApprovalsUp(state)) {
        if (auto removed = m_changes.removeApprovals(change.id); !removed)
            return removed;
    }
    return record(change, words);
}

Result<int> ChangeLedger::stepAll(const ChangeFilter &filter, const QList<ChangeState> &from, ChangeState to)
{
    const auto wanted = narrowed(filter, from);
    if (!wanted)
        return 0;
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto heads = m_lookup.heads(*wanted);
    if (!heads)
        return std::unexpected(heads.error());
    for (const ChangeHead &head : *heads) {
        if (const auto moved = moveTo(to, head, {}); !moved)
            return std::unexpected(moved.error());
    }
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return static_cast<int>(heads->size());
}

Result<int> ChangeLedger::withdraw(const ChangeFilter &filter)
{
    return stepAll(filter, {ChangeState::Proposed, ChangeState::Approved, ChangeState::Conflict},
                   ChangeState::Withdrawn);
}

Result<int> ChangeLedger::recover(const QList<ChangeId> &underWay)
{
    auto left = m_changes.ids({.states = {ChangeState::Sending}});
    if (!left)
        return std::unexpected(left.error());
    const QSet<ChangeId> goesOn(underWay.cbegin(), underWay.cend());
    left->removeIf([&goesOn](const ChangeId &id) { return goesOn.contains(id); });
    return left->isEmpty() ? Result<int>(0) : stepAll({.ids = *left}, {ChangeState::Sending}, ChangeState::Unknown);
}

Result<bool> ChangeLedger::beginSending(Change change, const QJsonObject &preImage)
{
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto state = m_lookup.stateOf(change.id);
    if (!state)
        return std::unexpected(state.error());
    if (*state != ChangeState::Approved)
        return false;
    const auto fault = approvalFault(change);
    if (!fault)
        return std::unexpected(fault.error());
    if (!fault->isEmpty())
        return false;
    // Also the empty one of a create: that there is one says that something may have been written.
    if (const auto saved = m_changes.savePreImage(change.id, preImage); !saved)
        return std::unexpected(saved.error());
    if (const auto stepped = step(std::move(change), ChangeState::Sending); !stepped)
        return std::unexpected(stepped.error());
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return true;
}

Result<> ChangeLedger::remember(Change change, const QString &note)
{
    Sql::Transaction transaction(m_access);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto stored = m_lookup.stateOf(change.id);
    if (!stored)
        return std::unexpected(stored.error());
    if (*stored != change.state)
        return std::unexpected(wrongState(change.id.toString() + u" is no longer "_s + toWord(change.state)));
    if (auto updated = m_changes.update(change); !updated)
        return updated;
    if (auto recorded = record(headOf(change), {.note = note, .event = u"compared"_s}); !recorded)
        return recorded;
    return commit(transaction);
}

Result<> ChangeLedger::step(Change change, ChangeState state, const QString &note)
{
    Sql::Transaction transaction(m_access);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto before = m_lookup.stateOf(change.id);
    if (!before)
        return std::unexpected(before.error());
    if (!*before || !mayBecome(**before, state))
        return std::unexpected(wrongState(change.id.toString() + u" cannot become " + toWord(state)));
    change.state = state;
    // What does not open stays as it lies; writing what could be read of it would make the loss final.
    if (auto updated = change.damaged ? m_changes.saveState(change.id, state) : m_changes.update(change); !updated)
        return updated;
    // Nothing was written after all: there is nothing to take back, and no reason to keep a person's data.
    if (state == ChangeState::Approved || state == ChangeState::Refused) {
        if (auto removed = m_changes.removePreImage(change.id); !removed)
            return removed;
    }
    if (usesApprovalsUp(state)) {
        if (auto removed = m_changes.removeApprovals(change.id); !removed)
            return removed;
    }
    if (state == ChangeState::Applied || state == ChangeState::Kept) {
        if (auto noted = m_changes.addOutcome(change.id); !noted)
            return noted;
    }
    if (auto recorded = record(headOf(change), {.note = note}); !recorded)
        return recorded;
    return commit(transaction);
}

} // namespace skranke
