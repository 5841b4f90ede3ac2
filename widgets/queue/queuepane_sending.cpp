// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What leaves the queue for Alma and comes back: sending, verifying, forecasts, taking back.
#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "services/alma/quotapilot.h"
#include "services/core/errortext.h"
#include "services/institutions/institutionregister.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/batchesview.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesview.h"
#include "widgets/queue/queuepane.h"

#include <QLabel>
#include <QPointer>

#include <algorithm>
#include <chrono>
#include <functional>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

SendingPace::Time steadyNow()
{
    return std::chrono::duration_cast<SendingPace::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

InstitutionCode QueuePane::institutionOf(const ChangeFilter &filter) const
{
    if (filter.batch.isEmpty())
        return filter.institution;
    const Batch batch = m_batchesById.value(filter.batch);
    // What takes several batches back may be of several institutions, although it bears the first one's code.
    for (Batch one = batch; one.kind == BatchKind::Undo; one = m_batchesById.value(one.undoes)) {
        if (one.undoes.isEmpty())
            return {};
    }
    return batch.institution;
}

std::shared_ptr<SendingRun> QueuePane::runHere() const
{
    const ChangeFilter here = m_changes->filters().filter();
    const InstitutionCode institution = institutionOf(here);
    const auto mayMeet = [](const auto &one, const auto &two) { // empty: all
        return one.isEmpty() || two.isEmpty() || one == two;
    };
    const auto run = std::ranges::find_if(m_runs | std::views::reverse, [&](const auto &one) {
        return mayMeet(one->batch, here.batch) && mayMeet(one->institution, institution);
    });
    return run == m_runs.rend() ? nullptr : *run;
}

void QueuePane::send()
{
    if (const auto run = runHere()) {
        run->job->cancel();
        takeButtons();
        return;
    }
    if (const auto filter = filterFor(Reach::Batch, {ChangeState::Approved}))
        startRun(tr("Sending changes"), *filter, true);
}

void QueuePane::sendSelected()
{
    if (waitForSelection(m_sendSelectedAction, &QueuePane::sendSelected))
        return;
    const auto ids = m_changes->selected({ChangeState::Approved});
    if (!ids.isEmpty()) // no ids would mean all changes
        startRun(tr("Sending the selected changes"),
                 {.ids = ids,
                  .batch = m_changes->filters().filter().batch,
                  .institution = m_changes->filters().filter().institution},
                 true);
}

void QueuePane::verify()
{
    if (const auto filter = filterFor(Reach::Batch, {ChangeState::Unknown}))
        startRun(tr("Verifying changes"), *filter, false);
}

void QueuePane::startRun(const QString &title, const ChangeFilter &filter, bool sending)
{
    if (runHere())
        return;
    if (m_runs.empty()) {
        m_message->clear();
        m_summaries.clear();
        m_summaryTone = Tone::Good;
        m_toShow.reset();
    }
    const auto run = std::make_shared<SendingRun>();
    run->job = m_jobs.start(title);
    run->batch = filter.batch;
    run->institution = institutionOf(filter);
    run->sending = sending;
    m_runs.push_back(run);
    connect(run->job, &JobStatus::changed, this, &QueuePane::showProgress);
    m_outlookTimer.start();
    const QPointer pane(this);
    const ChangeQueue::SendOptions options{
        .goOnAfterMidnight = true,
        .waiting =
            [pane, run](const QDateTime &until) {
                if (pane)
                    pane->tellWaiting(*run, until);
            },
        .heldUp =
            [pane](const std::optional<Error> &why) {
                if (pane)
                    pane->tellHeldUp(why);
            },
        .left = [run](const QHash<InstitutionCode, qint64> &left) { run->setLeft(left, steadyNow()); },
    };
    auto work = sending ? m_services.queue.send(filter, run->job->job(), options)
                        : m_services.queue.verify(filter, run->job->job());
    whenDone(std::move(work), this, [this, run](Result<ChangeQueue::SendSummary> answer) { endRun(run, answer); });
    takeButtons();
}

void QueuePane::endRun(const std::shared_ptr<SendingRun> &run, const Result<ChangeQueue::SendSummary> &answer)
{
    const QString title = run->sending ? tr("Sending changes") : tr("Verifying changes");
    if (run->job)
        run->job->finish();
    std::erase(m_runs, run);
    if (m_runs.empty())
        m_outlookTimer.stop();
    takeForecast();
    showProgress();
    refreshSoon();
    if (!answer) {
        if (answer.error().kind != Error::Kind::Canceled)
            m_message->showError(title, answer.error());
        return;
    }
    QHash<ChangeState, int> done;
    QHash<ChangeState, int> open;
    for (auto count = answer->counts.cbegin(); count != answer->counts.cend(); ++count)
        (count.key() == ChangeState::Applied || count.key() == ChangeState::Kept ? done : open)
            .insert(count.key(), count.value());
    QStringList sentences;
    if (const QString line = changewords::countsLine(done); !line.isEmpty())
        //: Summary of a run: "Done: 173 applied, 2 kept by Alma."
        sentences.append(tr("Done: %1.").arg(line));
    const QString undone = changewords::countsLine(open);
    if (!undone.isEmpty())
        sentences.append(tr("Not done: %1.").arg(undone));
    if (answer->notSent > 0)
        sentences.append(answer->canceled ? tr("%Ln change(s) not sent because you stopped.", nullptr, answer->notSent)
                                          : tr("%Ln change(s) not sent.", nullptr, answer->notSent));
    if (answer->lackingSecond > 0) {
        sentences.append(tr("%Ln change(s) not sent yet.", nullptr, answer->lackingSecond));
        sentences.append(errorLine({.kind = Error::Kind::Rejected, .code = u"second-approval"_s}));
    }
    if (answer->needingId > 0)
        sentences.append(
            tr("%Ln change(s) wait for an id that another change has not given up.", nullptr, answer->needingId));
    if (answer->stop)
        sentences.append(errorLine(*answer->stop));
    if (sentences.isEmpty())
        sentences.append(run->sending ? tr("Nothing was approved, so nothing was sent.")
                                      : tr("Nothing was left to verify."));
    const bool clean = undone.isEmpty() && answer->notSent == 0 && answer->lackingSecond == 0 && answer->needingId == 0
        && !answer->stop;
    for (const ChangeState state : {ChangeState::Conflict, ChangeState::Unknown, ChangeState::Refused}) {
        if (open.value(state) == 0)
            continue;
        noteToShow(run->batch, state);
        break;
    }
    tellSummary(*run, sentences.join(u' '), clean ? Tone::Good : Tone::Attention);
}

void QueuePane::noteToShow(const BatchId &batch, ChangeState state)
{
    if (!m_toShow) {
        m_toShow = Place{.batch = batch, .state = state, .byLink = true};
        return;
    }
    if (m_toShow->batch != batch)
        m_toShow->batch = {};
    for (const ChangeState graver : {ChangeState::Conflict, ChangeState::Unknown}) {
        if (m_toShow->state == graver)
            return;
        if (state == graver)
            m_toShow->state = state;
    }
}

void QueuePane::showSummaries()
{
    m_message->showMessage(m_summaries.join(u'\n'), m_summaryTone);
    if (!m_toShow)
        return;
    //: Button; %1 is a state, e.g. conflict
    m_message->setAction(tr("Show: %1").arg(changewords::stateName(*m_toShow->state)), [this, place = *m_toShow] {
        m_goTo = place;
        readBatches();
    });
}

void QueuePane::tellSummary(const SendingRun &run, const QString &summary, Tone tone)
{
    if (tone == Tone::Attention)
        m_summaryTone = tone;
    const bool alone = m_runs.empty() && m_summaries.isEmpty();
    const QString name =
        run.batch.isEmpty() ? tr("All batches") : changewords::batchName(m_batchesById.value(run.batch));
    //: Of several runs at once, whose summary it is: %1 is what a batch is called, %2 sentences
    m_summaries.append(alone ? summary : tr("%1: %2").arg(name, summary));
    showSummaries();
}

void QueuePane::tellWaiting(SendingRun &run, const QDateTime &until)
{
    run.setPause(until);
    takeForecast();
    showProgress();
    if (until.isValid()) {
        m_pauseText = tr("The calls of the day are used up, but for the reserve. Sending goes on at %1 while Skranke "
                         "runs; what is approved stays approved if you stop.")
                          .arg(format::dateTime(until));
        m_message->showMessage(m_pauseText, Tone::Attention);
        return;
    }
    takePauseBack();
}

void QueuePane::tellHeldUp(const std::optional<Error> &why)
{
    if (!why) {
        takePauseBack();
        return;
    }
    m_pauseText =
        tr("Sending cannot go on yet and is tried again while Skranke runs; what is approved stays approved if "
           "you stop. %1")
            .arg(errorLine(*why));
    m_message->showMessage(m_pauseText, Tone::Attention);
}

void QueuePane::takePauseBack()
{
    if (m_message->text() != m_pauseText)
        return; // something else has been told meanwhile
    if (m_summaries.isEmpty())
        m_message->clear();
    else
        showSummaries();
}

std::optional<QuotaForecast> QueuePane::forecast(const InstitutionCode &code, qint64 calls, double made) const
{
    const auto institution = m_register.constFind(code);
    if (calls == 0 || institution == m_register.cend())
        return {};
    return m_services.pilot.forecast(*institution, calls, made);
}

void QueuePane::takeOutlook(SendingRun &run)
{
    const auto end = run.outlook(std::bind_front(&QueuePane::forecast, this), steadyNow());
    if (run.job)
        run.job->setOutlook({.done = end ? end->done : QDateTime(), .goesOn = run.pausedUntil()});
}

void QueuePane::takeForecast()
{
    for (const auto &run : m_runs)
        takeOutlook(*run);
    const auto run = runHere();
    if (run) {
        const QString outlook = run->job->outlookText();
        m_forecast->setVisible(!outlook.isEmpty());
        m_forecast->setText(outlook);
        m_forecast->setToolTip(
            tr("Three calls a change, as fast as they went out lately, within what the institution allows."));
        return;
    }
    std::optional<QuotaForecast> last;
    const auto add = [this, &last](const InstitutionCode &code, qint64 approved) {
        // Runs of one institution share its calls until the shorter one is done.
        qint64 besides = 0;
        for (const auto &one : m_runs)
            besides += std::min(approved, one->left(code));
        const auto end = forecast(code, (approved + besides) * ChangeQueue::callsPerChange, 0);
        if (end && (!last || end->done > last->done))
            last = end;
    };
    // Institutions are sent to side by side; what takes longest ends the run.
    const ChangeFilter filter = m_changes->filters().filter();
    if (!filter.batch.isEmpty())
        add(m_batchesById.value(filter.batch).institution, m_counts.value(ChangeState::Approved));
    else if (!filter.institution.isEmpty())
        add(filter.institution, m_counts.value(ChangeState::Approved));
    else
        for (auto one = m_approved.cbegin(); one != m_approved.cend(); ++one)
            add(one.key(), one.value());
    m_forecast->setVisible(last.has_value());
    if (!last)
        return;
    //: Beside the Send button: when a run that starts now will be done
    m_forecast->setText(tr("done about %1").arg(format::dateTime(last->done)));
    m_forecast->setToolTip(last->waits
                               ? tr("The calls that are left today do not suffice: the rest goes out after midnight.")
                               : tr("Three calls a change, within what the institution allows in a second."));
}

void QueuePane::undo()
{
    if (waitForSelection(m_undoAction, &QueuePane::undo))
        return;
    // A conflict, withdrawn or not, may have been written in part: the queue knows.
    const auto ids =
        m_changes->selected({ChangeState::Applied, ChangeState::Kept, ChangeState::Conflict, ChangeState::Withdrawn});
    if (!ids.isEmpty())
        takeBack({.ids = ids});
}

void QueuePane::undoShown()
{
    if (const auto filter = filterFor(Reach::Shown, {ChangeState::Applied, ChangeState::Kept}))
        takeBack(*filter);
    else
        m_message->showMessage(tr("Nothing among the changes shown can be taken back."));
}

void QueuePane::takeBack(const ChangeFilter &filter, const QStringList &members)
{
    m_message->clear();
    whenDone(m_services.queue.undo(filter, members), this, [this](Result<ChangeQueue::UndoProposal> proposal) {
        if (!proposal) {
            m_message->showError(tr("Proposing the undo"), proposal.error());
            return;
        }
        QStringList sentences;
        if (proposal->changes > 0)
            sentences.append(tr("%Ln change(s) that take this back wait for review.", nullptr, proposal->changes));
        if (proposal->joined > 0)
            sentences.append(tr("%Ln undo(s) that waited took these edits in and wait for review again.", nullptr,
                                proposal->joined));
        if (proposal->replaced > 0)
            sentences.append(tr("%Ln open change(s) of the same users were replaced.", nullptr, proposal->replaced));
        if (proposal->known > 0)
            sentences.append(
                tr("%Ln change(s) that take this back lay in the queue already.", nullptr, proposal->known));
        int refused = 0;
        QStringList reasons;
        for (auto one = proposal->refused.cbegin(); one != proposal->refused.cend(); ++one) {
            refused += one.value();
            reasons.append(changewords::undoRefusal(one.key()));
        }
        if (refused > 0)
            sentences.append(
                tr("%Ln change(s) cannot be taken back: %1.", nullptr, refused).arg(reasons.join(u", "_s)));
        QStringList leftOut = proposal->leftOut.keys();
        leftOut.sort();
        for (const QString &reason : std::as_const(leftOut)) {
            sentences.append(tr("%Ln edit(s) were left out: %1.", nullptr, proposal->leftOut.value(reason))
                                 .arg(changewords::undoRefusal(reason)));
        }
        const bool isWhole = refused == 0 && proposal->replaced == 0 && leftOut.isEmpty();
        m_message->showMessage(sentences.join(u' '), isWhole ? Tone::Good : Tone::Attention);
        if (!proposal->batch.isEmpty())
            m_message->setAction(tr("Show the Undo"), [this, batch = proposal->batch] {
                open({.kind = Link::Kind::Batch, .id = batch.toString()});
            });
        refreshSoon();
    });
}

} // namespace skranke
