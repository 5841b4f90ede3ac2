// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/queue/approvals.h"
#include "services/queue/cachenews.h"
#include "services/queue/changequeue.h"
#include "services/queue/reviewanswer.h"
#include "services/queue/undohistory.h"
#include "services/store/auditrepository.h"
#include "services/store/changelookup.h"
#include "services/store/changerepository.h"
#include "services/store/sql.h"
#include "services/store/store.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>
#include <span>

namespace skranke {

/// One step that was committed, as the queue's signals tell it.
struct ChangeStep {
    ChangeId change; ///< empty: only the batch changed
    BatchId batch;
    ChangeState state = ChangeState::Proposed;
};

/// Writes the life of changes: each step with its history and its audit entry, in the caller's transaction or one of
/// its own. Works on the store's thread; knows no network. Approvals are compared here, so that nothing is sent that
/// differs from what was reviewed.
class ChangeLedger {
public:
    /// `account`: who is at the desk.
    ChangeLedger(StoreAccess &access, QString account);

    [[nodiscard]] StoreAccess &access() const { return m_access; }
    /// The steps taken since construction; they count once the transaction is committed.
    [[nodiscard]] const QList<ChangeStep> &steps() const { return m_steps; }

    /// `batch` gets an id from the digests of the changes when it has none. A verdict that stops does so before
    /// anything is proposed: `brake-stopped`.
    [[nodiscard]] Result<ChangeQueue::Proposed> propose(Batch batch, QList<Change> changes,
                                                        const QList<BrakeVerdict> &verdicts = {});
    /// All of them or none: `second-reason` when one of them needs a reason and none is given.
    [[nodiscard]] Result<int> approve(const ChangeFilter &filter, const QString &typedReason = {});
    [[nodiscard]] Result<int> withdraw(const ChangeFilter &filter);
    /// Every `sending` but what is under way becomes `unknown`; only for the holder of the dispatcher's lock.
    [[nodiscard]] Result<int> recover(const QList<ChangeId> &underWay = {});

    struct Taken {
        std::optional<Change> change; ///< may be sent; empty: it is in another state by now, or was stopped
        /// `Proposed`: an approval does not hold, noted as `approvals.h` says. `Unknown`: it was on its way before, and
        /// not this program said that it may go again (rule 5).
        std::optional<ChangeState> stopped = {};
    };
    /// Takes the approvals that another person gave a review bundle of this desk, each on its own: what was amended,
    /// sent or withdrawn since is refused, the others go on. The errors of `ReviewAnswer::check`; `unknown-bundle`.
    [[nodiscard]] Result<ChangeQueue::TakenApprovals> takeApprovals(ReviewAnswer answer);
    /// Those of the changes, all approved, that lack the second person's approval their batch needs (rule 7).
    [[nodiscard]] Result<QSet<ChangeId>> lackingSecond(const QList<ChangeId> &ids);
    /// A change that is approved, whose digest, computed again from what is stored, is the approved one (rule 2), and
    /// whose approvals are signed with keys that count.
    [[nodiscard]] Result<Taken> takeApproved(const ChangeId &id);
    /// Stores pre-image, prediction and `sending` durably (rules 5 and 6), unless somebody withdrew or amended the
    /// change meanwhile: then false. `preImage` is empty for a create.
    [[nodiscard]] Result<bool> beginSending(Change change, const QJsonObject &preImage);
    /// One step, with what the change carries by now (result, response, error, notes). `wrong-state` when the store has
    /// the change in a state that does not lead there.
    [[nodiscard]] Result<> step(Change change, ChangeState state, const QString &note = {});

    /// What the change carries by now (result, response, notes), in the state that it has; a line in its history.
    [[nodiscard]] Result<> remember(Change change, const QString &note);

    /// What of a change undos have taken back by now. As it was when this ledger was first asked.
    [[nodiscard]] Result<TakenBack> takenBack(const ChangeId &id) { return m_undoHistory.of(id); }

private:
    /// Gives `change` its id; false when the very same change is there already.
    [[nodiscard]] Result<bool> findPlace(Change &change);
    [[nodiscard]] Result<bool> isSpent(const Change &change, ChangeState state);
    /// Empty when every approval of the change holds, else the word for the first that does not (`approvals.h`);
    /// `second-approval` when they hold and another person's is missing.
    [[nodiscard]] Result<QString> approvalFault(const Change &change);
    [[nodiscard]] Result<bool> needsSecond(const Change &change);
    [[nodiscard]] Result<Approvals::Standing> standingOf(const Change &change, const QString &account,
                                                         const QString &reason);
    /// An approval that counts.
    [[nodiscard]] Result<> take(const Change &change, const ChangeRepository::Approval &approval, const QString &note);
    [[nodiscard]] Result<Taken> stopApproval(Change change, const QString &fault);
    [[nodiscard]] Result<Taken> askAlma(const Change &change);
    struct Words {
        QString note = {};
        QString event = {}; ///< of the audit log, when it is another one than the state's
        QString keyName = {};
        QString account = {}; ///< of the history, when it is not the one at the desk
        QString reason = {}; ///< of the history alone: the audit log holds no free text
    };
    [[nodiscard]] Result<> record(const ChangeHead &change, const Words &words);
    /// Puts the audit entries of the steps so far into the log, which belongs to the same transaction.
    [[nodiscard]] Result<> log();
    /// Logs what is left, and commits.
    [[nodiscard]] Result<> commit(Sql::Transaction &transaction);
    [[nodiscard]] Result<int> stepAll(const ChangeFilter &filter, const QList<ChangeState> &from, ChangeState to);
    [[nodiscard]] Result<> moveTo(ChangeState state, ChangeHead change, const Words &words);
    /// Puts `change` in the place of the open one of its target.
    [[nodiscard]] Result<> amend(const ChangeHead &open, const Change &change, const SealedChange &content);
    struct Acceptance {
        bool isNew = false;
        QString refusal = {}; ///< a code of `errortext.h`; empty: accepted, now or before
    };
    /// `fault`: what is wrong with the approval itself (`approvals.h`); empty: nothing. The change gets its new state.
    [[nodiscard]] Result<Acceptance> accept(const ReviewAnswer::One &one, Change &change, const QString &fault);
    /// Takes those approvals and counts them in `taken`. `bundled`: the changes that are in the bundle.
    [[nodiscard]] Result<> acceptSome(std::span<const ReviewAnswer::One> some, const QSet<ChangeId> &bundled,
                                      const std::optional<SigningKey> &key, ChangeQueue::TakenApprovals &taken);

    StoreAccess &m_access;
    ChangeRepository m_changes;
    ChangeLookup m_lookup;
    CacheNews m_cache;
    QString m_account;
    QList<ChangeStep> m_steps;
    QList<HistoryEntry> m_unwritten; // of the steps in the transaction that is open
    QList<AuditEntry> m_unlogged; // of the steps in the transaction that is open
    UndoHistory m_undoHistory;
    QHash<SigningKeyId, std::optional<SigningKey>> m_keys; // of approvals that were looked at
    QHash<std::pair<BatchId, InstitutionCode>, bool> m_needSecond; // of those that are being approved
};

/// `filter` with only those of its states that are among `states`; empty when none is left.
[[nodiscard]] std::optional<ChangeFilter> narrowed(ChangeFilter filter, const QList<ChangeState> &states);

} // namespace skranke
