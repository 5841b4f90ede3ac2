// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/queue/queuecontext.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace skranke {

/// One run over many changes: several under way at once, stopped as a whole or for one institution, counted at the end.
/// Knows nothing of what is done with a change.
class ChangeRun {
public:
    /// Does one change and tells the run how it ended. Coroutine; what it needs it takes from the run.
    using Step = QCoro::Task<> (*)(std::shared_ptr<ChangeRun> run, ChangeId id);

    /// A phase begins when the one before has ended.
    /// What a change `needs` that was not applied keeps it from being tried: it stays as it is.
    ChangeRun(std::shared_ptr<QueueContext> context, QList<QList<ChangeId>> phases, Job job,
              QHash<ChangeId, ChangeId> needs = {});

    /// Ends when nothing is under way any more. An error only when it ended early before any change was settled; that
    /// the calls of the day are used up goes before others then, since it ends by itself.
    [[nodiscard]] static QCoro::Task<Result<ChangeQueue::SendSummary>> run(std::shared_ptr<ChangeRun> self, Step step);

    [[nodiscard]] const std::shared_ptr<QueueContext> &context() const { return m_context; }
    /// Begins nothing new: canceled, or ended by an error that concerns all.
    [[nodiscard]] bool isEnding() const;
    /// For reads that nothing depends on yet: a server that is silent must not hold up the end.
    [[nodiscard]] CancelToken cancelToken() const { return m_job.cancel; }
    [[nodiscard]] bool isStopped(const InstitutionCode &institution) const { return m_stopped.contains(institution); }

    /// The institution when it may be called; asks once a run.
    [[nodiscard]] static QCoro::Task<Result<Institution>> institution(std::shared_ptr<ChangeRun> self,
                                                                      InstitutionCode code);

    void settled(const ChangeId &id, ChangeState state); ///< counted
    void passed(const ChangeId &id); ///< somebody else had it meanwhile
    /// An error that must not be met again with the next change: no more of this institution, or of any for `Storage`.
    void stop(const InstitutionCode &institution, const Error &error);
    /// A read that failed although it was repeated; the change stays as it is. Several in a row stop the institution.
    void readFailed(const InstitutionCode &institution, const Error &error);
    void readSucceeded();
    /// Tries this change once more at the end of the run; false when that was done often enough.
    [[nodiscard]] bool retryLater(const ChangeId &id);

    /// Changes that were neither settled nor passed.
    [[nodiscard]] qsizetype left() const { return m_left.size(); }

private:
    /// True when the id that a change needs was not given up: it is passed then, or stays for another run.
    [[nodiscard]] bool leaveBehind(const ChangeId &id);
    /// One change after the other, as long as so many lanes are wanted.
    [[nodiscard]] static QCoro::Task<> lane(std::shared_ptr<ChangeRun> self, Step step);
    [[nodiscard]] bool hasNext() const { return !isEnding() && m_next < m_ids.size(); }
    [[nodiscard]] int wantedLanes() const;
    void open();

    std::shared_ptr<QueueContext> m_context;
    QList<QList<ChangeId>> m_phases;
    QList<ChangeId> m_ids; // of the current phase
    Job m_job;
    qsizetype m_next = 0;
    QHash<ChangeId, ChangeId> m_needs;
    int m_lanes = 0;
    int m_overdueBefore = 0; // of others, the fewest since this run began
    bool m_open = false; // the first change, alone, has found out whether the institution can be called
    std::function<void()> m_fillLanes; // empty outside a phase
    QSet<ChangeId> m_left;
    QSet<ChangeId> m_arrived; // applied or kept
    int m_needing = 0;
    QHash<ChangeId, int> m_retries;
    QHash<InstitutionCode, Institution> m_ready;
    QSet<InstitutionCode> m_stopped;
    std::optional<Error> m_error; // the first that stopped anything
    std::optional<Error> m_outOfCalls; // the first of these
    std::optional<Error> m_readError; // the last that stopped nothing
    bool m_ended = false;
    int m_failedReads = 0;
    qsizetype m_total = 0;
    QHash<ChangeState, int> m_counts;
};

/// Whether the next change would meet the same error: no connection, no right, no calls left today, no store.
[[nodiscard]] bool stopsRun(const Error &error);

/// The calls of the day are used up, down to the reserve or altogether.
[[nodiscard]] bool isQuotaStop(const Error &error);

} // namespace skranke
