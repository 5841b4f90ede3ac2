// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/core/job.h"
#include "services/queue/fairorder.h"
#include "services/queue/queuecontext.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace skranke {

/// One run over many changes: several under way at once, each institution's in lanes of their own, stopped as a whole
/// or for one institution, counted at the end. Knows nothing of what is done with a change.
///
/// Runs of one process go on side by side. A change belongs to one of them: another run that wants it, or wants an id
/// that it gives up, waits until that one has settled it or has ended.
class ChangeRun {
public:
    /// Does one change and tells the run how it ended. Coroutine; what it needs it takes from the run.
    using Step = QCoro::Task<> (*)(std::shared_ptr<ChangeRun> run, ChangeId id);
    /// How many changes each institution still gets in this run.
    using LeftFunction = std::function<void(const QHash<InstitutionCode, qint64> &left)>;

    /// What a change `needs` is tried before it; what is not applied then keeps it from being tried: it stays as it is.
    ChangeRun(std::shared_ptr<QueueContext> context, QList<InstitutionOrder> orders, Job job,
              QHash<ChangeId, ChangeId> needs = {});
    ~ChangeRun();
    Q_DISABLE_COPY_MOVE(ChangeRun)

    void setLeft(LeftFunction left) { m_tellLeft = std::move(left); }
    /// Takes what no other run has. Called once, before `run`, while nobody else prepares one.
    void claim();

    /// Ends when nothing is under way any more. An error only when it ended early before any change was settled; that
    /// the calls of the day are used up goes before others then, since it ends by itself.
    [[nodiscard]] static QCoro::Task<Result<ChangeQueue::SendSummary>> run(std::shared_ptr<ChangeRun> self, Step step);

    [[nodiscard]] const std::shared_ptr<QueueContext> &context() const { return m_context; }
    /// Begins nothing new: canceled, or ended by an error that concerns all.
    [[nodiscard]] bool isEnding() const;
    /// For reads that nothing depends on yet: a server that is silent must not hold up the end.
    [[nodiscard]] CancelToken cancelToken() const { return m_job.cancel; }
    [[nodiscard]] bool isStopped(const InstitutionCode &institution) const;

    /// The institution when it may be called; asks once a run.
    [[nodiscard]] static QCoro::Task<Result<Institution>> institution(std::shared_ptr<ChangeRun> self,
                                                                      InstitutionCode code);

    void settled(const ChangeId &id, ChangeState state); ///< counted
    void passed(const ChangeId &id); ///< somebody else had it meanwhile
    /// An error that must not be met again with the next change: no more of this institution, or of any for `Storage`.
    void stop(const InstitutionCode &institution, const Error &error);
    /// A read that failed although it was repeated; the change stays as it is. Several in a row stop the institution.
    void readFailed(const InstitutionCode &institution, const Error &error);
    void readSucceeded(const InstitutionCode &institution);
    /// Tries this change once more, after what waits and after `retryPause`: too many calls a second, and the pilot
    /// slows down until there is room. `error`: why. One that lasts (`isLastingLimit`) stops the institution instead,
    /// with `lasting-limit`.
    void retryLater(const ChangeId &id, const Error &error);
    /// An error stopped an institution's part or all; a read that failed alone does not.
    [[nodiscard]] bool hasStopped() const { return m_error.has_value(); }

    /// Changes that were neither settled nor passed.
    [[nodiscard]] QList<ChangeId> left() const { return m_left.keys(); }

private:
    struct Paused {
        ChangeId id;
        std::chrono::steady_clock::time_point due;
    };
    /// One institution's part of the run.
    struct Part {
        InstitutionCode institution;
        std::deque<ChangeId> waiting; // the next one first
        std::deque<Paused> paused; // tried again when they are due
        qsizetype left = 0;
        int lanes = 0;
        int overdueBefore = 0; // calls of others, the fewest since this run began
        int failedReads = 0; // in a row
        bool open = false; // the first change, alone, has found out whether the institution can be called
        bool stopped = false;
        bool outOfCalls = false; // stopped until the next day
    };

    /// Takes the next one of the institution that may be tried now; nothing when there is none.
    [[nodiscard]] std::optional<ChangeId> takeNext(Part &part);
    /// True when what a change needs is still to come, in this run or perhaps in another: it waits for that.
    [[nodiscard]] bool leaveBehind(const ChangeId &id);
    /// Passes a change when the one that it needs, of this run or of another, did not give up the id.
    [[nodiscard]] static QCoro::Task<bool> mayTry(std::shared_ptr<ChangeRun> self, ChangeId id);
    /// One change after the other, as long as so many lanes are wanted. The part is the run's own.
    [[nodiscard]] static QCoro::Task<> lane(std::shared_ptr<ChangeRun> self, Part *part, Step step);
    [[nodiscard]] bool hasNext(const Part &part) const { return !isEnding() && !part.stopped && !part.waiting.empty(); }
    [[nodiscard]] int wantedLanes(const Part &part) const;
    void open(Part &part);
    /// Puts those whose pause is over in line.
    static void takeDue(Part &part);
    [[nodiscard]] bool waitsForPauses() const;
    /// No longer this run's: what waited for its outcome comes next.
    void drop(const ChangeId &id);
    /// Not tried again by this run, nor what waits for it: whoever else wants them may have them at once.
    void giveUp(const ChangeId &id);
    void leave(const ChangeId &id);
    [[nodiscard]] bool isAnothers(const ChangeId &id) const;
    [[nodiscard]] bool isOwn(const ChangeId &id) const;
    [[nodiscard]] bool waitsForAnother(const ChangeId &id) const;
    /// What it needs is still to be tried, and not by this run.
    [[nodiscard]] bool isHeldUp(const ChangeId &id) const;
    /// Whether what is left may still come once another run has let go of something.
    [[nodiscard]] bool waitsForOthers() const;
    /// Takes over what another run has let go of.
    void takeOver();
    /// What is another run's at the end is told by that one.
    void leaveToOthers();
    /// What the institution does not get any more in this run, another one may have at once.
    void letGo(Part &part);
    void releaseClaims();
    void tellLeft() const;

    std::shared_ptr<QueueContext> m_context;
    Job m_job;
    LeftFunction m_tellLeft;
    std::map<InstitutionCode, Part> m_parts; // none is added or removed while it runs
    QHash<ChangeId, ChangeId> m_needs;
    QHash<ChangeId, QList<ChangeId>> m_behind; // which wait for the outcome of the key
    QList<ChangeId> m_anothers; // wait for what this run does not have; claimed by none, or by another one
    std::function<void()> m_fillLanes; // empty outside of `run`
    QHash<ChangeId, InstitutionCode> m_left;
    QSet<ChangeId> m_arrived; // applied or kept
    QSet<ChangeId> m_underWay; // have a lane
    QList<ChangeId> m_needing;
    QSet<ChangeId> m_again; // in line once more; their step has not ended yet
    QHash<ChangeId, int> m_tries; // that ended with too many calls
    QHash<InstitutionCode, Institution> m_ready;
    std::optional<Error> m_error; // the first that stopped anything
    std::optional<Error> m_outOfCalls; // the first of these
    std::optional<Error> m_readError; // the last that stopped nothing
    bool m_ended = false;
    qsizetype m_total = 0;
    QHash<ChangeState, int> m_counts;
};

/// Whether the next change would meet the same error: no connection, no right, no calls left today, no store.
[[nodiscard]] bool stopsRun(const Error &error);

/// Too many calls a second: nothing happened, and the pilot lets the next call wait (`spec/change-queue.md`, rule 8).
[[nodiscard]] bool passesSoon(const Error &error);

/// Too many calls, so often in a row that nobody knows when it passes. Alma names its limit per second; an answer 429
/// that names nothing may come from any gateway before it, for ever. `tries`: of one change or read, from 1.
[[nodiscard]] bool isLastingLimit(const Error &error, int tries);

/// How long a change waits before it is tried again: twice as long after each of its `tries` (from 1), up to a minute.
/// Each try of a write is two steps of its history.
[[nodiscard]] std::chrono::milliseconds retryPause(int tries, std::chrono::milliseconds base);

/// The calls of the day are used up, down to the reserve or altogether.
[[nodiscard]] bool isQuotaStop(const Error &error);

} // namespace skranke
