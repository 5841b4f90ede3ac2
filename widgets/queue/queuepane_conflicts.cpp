// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the pane does about an Alma that went on: comparing, choosing mine or theirs, proposing again.
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/jobstatus.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/changedetail.h"
#include "widgets/queue/changesview.h"
#include "widgets/queue/conflictview.h"
#include "widgets/queue/queuepane.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace skranke {

void QueuePane::takeMine()
{
    choose(Side::Mine);
}

void QueuePane::takeTheirs()
{
    choose(Side::Theirs);
}

void QueuePane::choose(Side side)
{
    if (!isShown(m_looking))
        return;
    m_message->clear();
    m_detail->showConflict();
    if (!m_detail->conflict().choose(side))
        m_message->showMessage(tr("This change has no conflict to decide field by field."));
}

void QueuePane::takeMineForAll()
{
    chooseForAll(Side::Mine);
}

void QueuePane::takeTheirsForAll()
{
    chooseForAll(Side::Theirs);
}

void QueuePane::chooseForAll(Side side)
{
    if (!isShown(m_looking))
        return;
    m_detail->showConflict();
    const QString member = m_detail->conflict().chooseForAll(side);
    if (member.isEmpty()) {
        m_message->showMessage(tr("This change has no conflict to decide field by field."));
        return;
    }
    const QString field = fieldnames::name(member);
    m_message->showMessage(side == Side::Mine ? tr("%1: mine is chosen in every conflict shown.").arg(field)
                                              : tr("%1: theirs is chosen in every conflict shown.").arg(field));
    m_message->setAction(tr("Propose All Decided"), [this] { proposeDecided(); });
}

void QueuePane::proposeAgain()
{
    const auto &change = m_detail->change();
    if (!isShown(m_looking))
        return;
    m_message->clear();
    if (change->state == ChangeState::Conflict) {
        const ConflictView &conflict = m_detail->conflict();
        if (conflict.undecided() > 0) {
            m_detail->showConflict();
            m_message->showMessage(tr("Choose mine (M) or theirs (D) for each field first."), Tone::Attention);
            return;
        }
        resolve({.ids = {change->id}});
        return;
    }
    if (const auto amendment = amendmentOf(*change))
        propose(*amendment);
    else if (change->damaged)
        m_message->showError(tr("Proposing the change again"),
                             {.kind = Error::Kind::Storage, .code = u"change-damaged"_s});
}

void QueuePane::proposeDecided()
{
    m_message->clear();
    if (const auto filter = filterFor(Reach::Shown, {ChangeState::Conflict}))
        resolve(*filter);
    else
        m_message->showMessage(tr("There is no conflict among the changes shown."));
}

void QueuePane::resolve(const ChangeFilter &filter)
{
    const ConflictView &choices = m_detail->conflict();
    auto resolved = m_services.queue.resolve(filter, choices.alike(), choices.own());
    const auto steps = m_changes->expectSteps(filter.ids);
    whenDone(std::move(resolved), this, [this, steps](Result<ChangeQueue::Resolved> answer) {
        if (!answer) {
            m_message->showError(tr("Proposing the change again"), answer.error());
            return;
        }
        QStringList sentences;
        if (answer->proposed > 0)
            sentences.append(tr("%Ln change(s) proposed again on top of what Alma has now; they wait for review.",
                                nullptr, answer->proposed));
        if (answer->withdrawn > 0)
            sentences.append(tr("%Ln change(s) withdrawn: Alma keeps what it has.", nullptr, answer->withdrawn));
        if (answer->undecided > 0)
            sentences.append(tr("%Ln change(s) have other conflicts too.", nullptr, answer->undecided));
        if (answer->impossible > 0)
            sentences.append(tr("%Ln change(s) can only be withdrawn: the user has been created or deleted in Alma "
                                "since.",
                                nullptr, answer->impossible));
        if (sentences.isEmpty())
            sentences.append(tr("There is no conflict among the changes shown."));
        const bool clean = answer->undecided + answer->impossible == 0;
        m_message->showMessage(sentences.join(u' '), clean ? Tone::Good : Tone::Attention);
        m_listIsOld = true;
        refreshSoon();
    });
}

void QueuePane::compare()
{
    const auto filter = filterFor(Reach::Batch, {ChangeState::Proposed, ChangeState::Approved, ChangeState::Conflict});
    if (!filter || !m_runs.empty())
        return;
    m_message->clear();
    const auto run = std::make_shared<SendingRun>();
    run->job = m_jobs.start(tr("Comparing with Alma"));
    m_runs.push_back(run);
    connect(run->job, &JobStatus::changed, this, &QueuePane::showProgress);
    whenDone(m_services.queue.rebase(*filter, run->job->job()), this, [this, run](Result<ChangeQueue::Rebased> answer) {
        if (run->job)
            run->job->finish();
        std::erase(m_runs, run);
        refreshSoon();
        takeButtons();
        if (!answer) {
            m_message->showError(tr("Comparing with Alma"), answer.error());
            return;
        }
        tellRebased(*answer);
    });
    takeButtons();
}

void QueuePane::tellRebased(const ChangeQueue::Rebased &rebased)
{
    QStringList sentences;
    if (rebased.unchanged > 0)
        sentences.append(tr("%Ln change(s) fit as they are.", nullptr, rebased.unchanged));
    if (rebased.merged > 0)
        sentences.append(tr("%Ln user(s) changed elsewhere, which is kept.", nullptr, rebased.merged));
    if (rebased.conflicts > 0)
        sentences.append(tr("%Ln conflict(s).", nullptr, rebased.conflicts));
    if (rebased.noNews > 0)
        sentences.append(tr("%Ln user(s) have not been fetched since their change was made.", nullptr, rebased.noNews));
    if (rebased.canceled)
        sentences.append(tr("Stopped."));
    if (sentences.isEmpty())
        sentences.append(tr("Nothing waits to be compared."));
    m_message->showMessage(sentences.join(u' '), rebased.conflicts > 0 ? Tone::Attention : Tone::Neutral);
    if (rebased.conflicts > 0)
        m_message->setAction(tr("Next Conflict"), [this] { nextConflict(); });
}

} // namespace skranke
