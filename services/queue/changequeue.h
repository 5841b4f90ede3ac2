// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/queue/amendment.h"
#include "services/queue/brake.h"
#include "services/store/changerepository.h"

#include <QCoroTask>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace skranke {

class Store;
class UsersApi;
struct ChangeStep;
struct QueueContext;

/// The one way out: changes are proposed, reviewed, approved, sent, verified, taken back (`spec/change-queue.md`).
///
/// Review, approval and withdrawal work without network. Only the dispatcher behind `send` writes to Alma.
class ChangeQueue : public QObject {
    Q_OBJECT

public:
    /// Answers an institution that may be called (tested key); the queue lies below the register, so it is handed in.
    using Readiness = std::function<QCoro::Task<Result<Institution>>(InstitutionCode)>;

    ChangeQueue(Store &store, UsersApi &users, Readiness readiness, QObject *parent = nullptr);
    ~ChangeQueue() override; ///< what is under way is not waited for; the next start settles it

    /// When (UTC) an institution whose calls of the day are used up may be called again. Without it nothing waits.
    void setQuotaReset(std::function<QDateTime()> reset);

    /// Who is at the desk; the operating system's account by default.
    void setAccount(std::function<QString()> account);

    struct Proposed {
        BatchId batch; ///< where nothing was added, that of the changes that were there already; else empty
        int added = 0;
        int amended = 0; ///< replaced an open change of the same target, which loses its approval (rule 9)
        int known = 0; ///< the very same change was there already
        int held = 0; ///< not taken: an earlier change of the target is on its way or of unknown outcome
        QList<ChangeId> ids = {}; ///< of the added and the amended
    };
    /// Stores a batch and its changes in one transaction; digests and ids are given here, and the batch's id when it
    /// has none. The same batch proposed again adds nothing, except what came to nothing (withdrawn, refused) or was
    /// taken back by an undo: that is proposed anew under an id of its own.
    /// When one of `verdicts` stops, nothing is proposed, and the stop is stored so that two persons can lift it for
    /// exactly these changes (`brakebook.h`): `brake-stopped`, the subject is the stop's id.
    [[nodiscard]] QCoro::Task<Result<Proposed>> propose(Batch batch, QList<Change> changes,
                                                        QList<BrakeVerdict> verdicts = {});

    [[nodiscard]] QCoro::Task<Result<QList<BatchSummary>>> batches();
    [[nodiscard]] QCoro::Task<Result<QList<Change>>> page(ChangeFilter filter, qint64 afterRow, int limit);
    [[nodiscard]] QCoro::Task<Result<QList<ChangeId>>> ids(ChangeFilter filter);
    [[nodiscard]] QCoro::Task<Result<Change>> find(ChangeId id); ///< `unknown-change`
    [[nodiscard]] QCoro::Task<Result<QList<HistoryEntry>>> history(ChangeId id);
    [[nodiscard]] QCoro::Task<Result<QHash<ChangeState, int>>> counts(ChangeFilter filter);

    /// How many changes of the filter edit each member.
    [[nodiscard]] QCoro::Task<Result<QHash<QString, int>>> memberCounts(ChangeFilter filter);

    /// Answers how many were approved or withdrawn; changes in another state than asked for are passed over. An
    /// approval stores digest and account, signed with the account's own key, which is made on first need; a change
    /// that is no longer what was proposed is passed over too. An approved change takes another person's approval
    /// beside the first; the second one of a large batch takes a reason (rule 7): `second-reason` when it is blank, and
    /// then nothing at all was approved; `reason-too-long`.
    [[nodiscard]] QCoro::Task<Result<int>> approve(ChangeFilter filter, QString reason = {});
    [[nodiscard]] QCoro::Task<Result<int>> withdraw(ChangeFilter filter);

    struct Narrowed {
        int narrowed = 0; ///< lost some of their edits
        int approved = 0;
        int withdrawn = 0; ///< lost all of them
        int whole = 0; ///< creates and deletes, which are all or nothing; unchanged
    };
    /// "Only the e-mail changes": approves of proposed changes the edits of these members; the other edits of these
    /// changes are left out. Changes without such an edit stay as they are.
    [[nodiscard]] QCoro::Task<Result<Narrowed>> approveOnly(ChangeFilter filter, QStringList members);
    /// Takes the edits of these members out of what is proposed or approved; the rest waits for review.
    [[nodiscard]] QCoro::Task<Result<Narrowed>> leaveOut(ChangeFilter filter, QStringList members);

    struct Resolved {
        int proposed = 0; ///< on top of theirs; they wait for review
        int withdrawn = 0; ///< nothing was left: Alma keeps what it has
        int undecided = 0; ///< a conflict in them was not decided; unchanged
        int impossible = 0; ///< the user is gone, or was made by somebody else; unchanged
    };
    /// Settles changes in conflict by what a person decided for all alike (rule 3) and, before that, for a single one;
    /// theirs is what was read when the conflict was found.
    [[nodiscard]] QCoro::Task<Result<Resolved>> resolve(ChangeFilter filter, Resolution alike,
                                                        QHash<ChangeId, Resolution> own = {});

    struct Rebased {
        int unchanged = 0; ///< the target is as it was
        int merged = 0; ///< changed elsewhere; noted, the approval stays
        int conflicts = 0; ///< changed on a touched path, or already in conflict
        int noNews = 0; ///< the cache has not read the target since the change was made
        bool canceled = false;
    };
    /// Holds what is proposed, approved or in conflict against what the cache read since (rules 3 and 4). Works without
    /// network; in pages, so that others come in between. Reports changes looked at.
    [[nodiscard]] QCoro::Task<Result<Rebased>> rebase(ChangeFilter filter, Job job = {});
    struct TakenApprovals {
        QString account = {}; ///< who approved
        SigningKeyId key = {};
        int approved = 0;
        int known = 0; ///< that person's approval was there already
        QList<std::pair<ChangeId, QString>> refused; ///< with the code of the reason (`errortext.h`)
    };
    /// Takes the file of approvals that another desk gave back for a review bundle of this one. Every approval is
    /// checked against the register and against the change as it is now; taking the same file again changes nothing.
    [[nodiscard]] QCoro::Task<Result<TakenApprovals>> takeApprovals(QByteArray answer);

    struct SendSummary {
        QHash<ChangeState, int> counts = {}; ///< states of the changes that this run touched
        int notSent = 0; ///< still approved: stopped, paused, or reserve reached
        int lackingSecond = 0; ///< still approved, not tried: their batch needs a second person's approval (rule 7)
        /// Still approved, not tried: another change did not give up the id that they need (rule 9).
        int needingId = 0;
        QList<ChangeId> needing = {}; ///< which these are; of a run over midnight not told
        /// The first error that ended an institution's part early; else one that kept a change from being read.
        std::optional<Error> stop = {};
        bool outOfCalls = false; ///< an institution's calls of the day are used up, whatever `stop` says of another
        bool canceled = false;
    };
    struct SendOptions {
        /// When the calls of the day are used up, wait for the quota's midnight and go on with what was approved when
        /// the sending began. Others may send meanwhile.
        bool goOnAfterMidnight = false;
        std::function<void(QDateTime until)> waiting = {}; ///< UTC; an invalid time when it goes on
        /// After a midnight: what keeps it from going on and ends by itself (`store-locked` while another process
        /// sends, no connection); nothing when it is tried again.
        std::function<void(std::optional<Error> why)> heldUp = {};
        /// How many changes each institution still gets, at the beginning and whenever one is settled; what another
        /// day is waited for counts too, what was given up does not.
        std::function<void(const QHash<InstitutionCode, qint64> &left)> left = {};
    };
    /// Sends every approved change of the filter (rules 2, 3, 5, 6). Stops cleanly on cancel: what is under way is
    /// finished and read back. One process of a profile sends at a time: `store-locked` when another one goes on for
    /// long. A second call in this one joins: both advance together, each with its own summary, and what both mean is
    /// sent once, by the first while it goes on. Batches get their changes sent in turn (`fairOrder`), institutions
    /// side by side. An error only when nothing at all could be done.
    [[nodiscard]] QCoro::Task<Result<SendSummary>> send(ChangeFilter filter, Job job = {});
    [[nodiscard]] QCoro::Task<Result<SendSummary>> send(ChangeFilter filter, Job job, SendOptions options);
    /// GET, write, GET: what forecasts count for each change.
    static constexpr int callsPerChange = 3;
    /// Settles every unknown (and, after a crash, sending) change of the filter by reading. Sends nothing but GET.
    [[nodiscard]] QCoro::Task<Result<SendSummary>> verify(ChangeFilter filter, Job job = {});

    struct UndoProposal {
        BatchId batch;
        int changes = 0; ///< proposed now
        int known = 0; ///< wait in the queue already, in this batch or an earlier one
        int replaced = 0; ///< open changes of the same targets in whose place the proposed ones stand (rule 9)
        /// Of the proposed, those that hold an undo of other fields of the same change that waited, and stand in its
        /// place; an approval of that is gone. They are not among `replaced`.
        int joined = 0;
        /// Code of the reason -> how many changes: `expired-preimage`, `wrong-state` (not applied), `taken-back` (by an
        /// earlier undo), `changed-since` (a later change of the same target must be taken back first, or somebody else
        /// has changed what it wrote), `undo-waits` (that of another change of the same target must be settled first),
        /// `nothing-to-undo`.
        QHash<QString, int> refused;
        /// Code of the reason -> how many edits of the changes that are taken back: `taken-back`, `changed-since`.
        QHash<QString, int> leftOut = {};
        QList<ChangeId> passedOver = {}; ///< not written, or taken back already; withdrawn ones are not among `refused`
    };
    /// Proposes new changes that take applied or kept ones back, later changes first (rule 6). Own review, own
    /// approval. With `members` only the edits of these, e.g. `contact_info.email`; the other edits of the same changes
    /// can be taken back later, and what was taken back can be made again by the undo of that undo.
    [[nodiscard]] QCoro::Task<Result<UndoProposal>> undo(ChangeFilter filter, QStringList members = {});

    /// Makes every `sending` left over from a crash `unknown` (rule 5). Called once at start, by the process that holds
    /// the dispatcher's lock; answers how many.
    [[nodiscard]] QCoro::Task<Result<int>> recover();

Q_SIGNALS:
    void batchChanged(const skranke::BatchId &batch);
    void changeChanged(const skranke::ChangeId &change, skranke::ChangeState state);

private:
    void tell(const QList<ChangeStep> &steps);

    std::shared_ptr<QueueContext> m_context; // outlives this while something is under way
    QTimer m_batchTimer; // many steps, one signal a batch
    QSet<BatchId> m_changedBatches;
};

} // namespace skranke
