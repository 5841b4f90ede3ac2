// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/core/job.h"
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

    /// Who is at the desk; the operating system's account by default.
    void setAccount(std::function<QString()> account);

    struct Proposed {
        BatchId batch; ///< where nothing was added, that of the changes that were there already; else empty
        int added = 0;
        int amended = 0; ///< replaced an open change of the same target, which loses its approval (rule 9)
        int known = 0; ///< the very same change was there already
        int held = 0; ///< not taken: an earlier change of the target is on its way or of unknown outcome
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
    /// beside the first.
    [[nodiscard]] QCoro::Task<Result<int>> approve(ChangeFilter filter);
    [[nodiscard]] QCoro::Task<Result<int>> withdraw(ChangeFilter filter);

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
        std::optional<Error> stop = {}; ///< the error that ended the run early, if one did
        bool canceled = false;
    };
    /// Sends every approved change of the filter (rules 2, 3, 5, 6). Stops cleanly on cancel: what is under way is
    /// finished and read back. One process of a profile sends at a time: `store-locked` when another one goes on for
    /// long; a second call in this one waits. An error only when nothing at all could be done.
    [[nodiscard]] QCoro::Task<Result<SendSummary>> send(ChangeFilter filter, Job job = {});
    /// Settles every unknown (and, after a crash, sending) change of the filter by reading. Sends nothing but GET.
    [[nodiscard]] QCoro::Task<Result<SendSummary>> verify(ChangeFilter filter, Job job = {});

    struct UndoProposal {
        BatchId batch;
        int changes = 0;
        /// Code of the reason -> how many: `expired-preimage`, `wrong-state` (not applied, or taken back already),
        /// `changed-since` (a later change of the same target must be taken back first), `nothing-to-undo`.
        QHash<QString, int> refused;
    };
    /// Proposes new changes that take applied or kept ones back, later changes first (rule 6). Own review, own
    /// approval.
    [[nodiscard]] QCoro::Task<Result<UndoProposal>> undo(ChangeFilter filter);

    /// Makes every `sending` left over from a crash `unknown` (rule 5). Called once at start, by the process that holds
    /// the dispatcher's lock; answers how many.
    [[nodiscard]] QCoro::Task<Result<int>> recover();

    struct AuditReport {
        bool intact = true;
        qint64 entries = 0;
        qint64 firstBad = 0; ///< entry number from 1, 0 when intact
        QString problem; ///< `altered`, `removed`, `inserted`, `reordered`, `cut-off`
    };
    [[nodiscard]] QCoro::Task<Result<AuditReport>> verifyAudit();

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
