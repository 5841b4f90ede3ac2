// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/queuepane.h"

#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "services/core/errortext.h"
#include "widgets/common/busybar.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/batchesview.h"
#include "widgets/queue/brakebar.h"
#include "widgets/queue/braketasks.h"
#include "widgets/queue/bundletasks.h"
#include "widgets/queue/changedetail.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesexport.h"
#include "widgets/queue/changesview.h"
#include "widgets/queue/secondapprovaldialog.h"

#include <QAction>
#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace skranke {

QueuePane::~QueuePane()
{
    // The queue finishes what is under way by itself; nobody looks at its progress any more.
    for (const auto &run : m_runs) {
        if (!run->job)
            continue;
        run->job->cancel();
        run->job->finish();
    }
}

QString QueuePane::title() const
{
    return tr("Change queue");
}

QString QueuePane::iconName() const
{
    return u"pane-queue"_s;
}

QString QueuePane::helpText() const
{
    const QString main = tr(
        "<p>Everything Skranke changes in Alma goes through this queue. Changes are <b>proposed</b>, a person reviews "
        "and <b>approves</b> them, then they are <b>sent</b>. Review works without network.</p>"
        "<p>J and K go to the next and previous change, A approves, T withdraws, N goes to the next conflict, "
        "Ctrl+Enter sends what is approved. Ctrl+Z proposes to take applied changes back.</p>"
        "<p>R compares what waits with the users as they were fetched last. In a conflict, M takes mine and D theirs "
        "for a field, with Shift for that field in all conflicts shown; P proposes the change again, Shift+P all that "
        "are decided.</p>"
        "<p>A brake that stopped a set of changes before the first was proposed is told above the batches. Two persons "
        "can lift it, each with an own signing key and a reason (Ctrl+Alt+L).</p>"
        "<p>After a cut connection a change is <i>unknown</i>: Verify reads the user and settles it.</p>");
    return main + tr("<p>Ctrl+Shift+Enter sends only those of the selected changes that are approved.</p>");
}

std::optional<ChangeFilter> QueuePane::filterFor(Reach reach, const QList<ChangeState> &states) const
{
    ChangeFilter filter = m_changes->filters().filter();
    const auto chosen = m_batches->state();
    if (m_changes->hasText()) {
        filter.ids = m_changes->shown();
        if (filter.ids.isEmpty())
            return std::nullopt;
    } else if (reach == Reach::Batch && chosen && filter.states == QList{*chosen}) {
        filter.states.clear();
    }
    if (states.isEmpty())
        return filter;
    if (filter.states.isEmpty()) {
        filter.states = states;
        return filter;
    }
    filter.states.removeIf([&states](ChangeState state) { return !states.contains(state); });
    if (filter.states.isEmpty())
        return std::nullopt; // the table is narrowed to other states: what is not shown is not touched
    return filter;
}

std::optional<ChangeFilter> QueuePane::listedFor(const QList<ChangeState> &states) const
{
    auto filter = filterFor(Reach::Shown, states);
    if (!filter)
        return std::nullopt;
    if (filter->ids.isEmpty())
        filter->ids = m_changes->listed();
    filter->ids.removeIf([this](const ChangeId &id) { return m_changes->newcomers().contains(id); });
    return !filter->ids.isEmpty() ? filter : std::nullopt;
}

void QueuePane::tellNewcomers(const QSet<ChangeId> &newcomers, const QString &otherwise)
{
    const auto say = [this, otherwise] {
        if (!otherwise.isEmpty())
            m_message->showMessage(otherwise);
    };
    auto filter = filterFor(Reach::Shown, {ChangeState::Proposed});
    QList<ChangeId> ids = newcomers.values();
    if (filter && !filter->ids.isEmpty())
        ids.removeIf([&filter](const ChangeId &id) { return !filter->ids.contains(id); });
    if (!filter || ids.isEmpty()) {
        say();
        return;
    }
    filter->ids = ids;
    whenDone(m_services.queue.ids(*filter), this, [this, say](const Result<QList<ChangeId>> &waiting) {
        if (!waiting || waiting->isEmpty()) {
            say();
            return;
        }
        const QString notice =
            tr("%Ln change(s) that another program proposed came to the list since you opened it, and "
               "were left. Look at them, then approve again.",
               nullptr, static_cast<int>(waiting->size()));
        const QString told = m_message->text();
        m_message->showMessage(told.isEmpty() ? notice : told + u' ' + notice, Tone::Attention);
        m_changes->forgetNewcomers({waiting->cbegin(), waiting->cend()});
    });
}

std::optional<ReviewSheetActions::Scope> QueuePane::sheetScope() const
{
    const QList<ChangeId> selected = m_changes->selected(changewords::statesInOrder());
    const auto filter = selected.size() > 1 ? std::optional(ChangeFilter{.ids = selected}) : filterFor(Reach::Shown);
    if (!filter || m_changes->current().isEmpty())
        return std::nullopt;
    return ReviewSheetActions::Scope{.filter = *filter, .batch = m_batches->batch()};
}

void QueuePane::takeCounts()
{
    const auto filter = filterFor(Reach::Batch);
    if (!filter) {
        m_counts.clear();
        takeButtons();
        return;
    }
    whenDone(m_services.queue.counts(*filter), this, [this](Result<QHash<ChangeState, int>> counts) {
        if (counts)
            m_counts = *counts;
        takeButtons();
    });
}

void QueuePane::showChange(const ChangeId &id)
{
    m_isReadingChange = m_isReadingChange || id != m_looking;
    m_looking = id;
    if (id.isEmpty()) {
        m_detail->clear();
        takeButtons();
        return;
    }
    whenDone(m_services.queue.find(id), this, [this, id](Result<Change> change) {
        if (id != m_looking)
            return;
        if (!change) {
            // One that another has taken the place of meanwhile is no fault: the list is being read again.
            if (change.error().code != "unknown-change"_L1)
                m_message->showError(tr("Reading a change"), change.error());
            return;
        }
        whenDone(m_services.queue.history(id), this, [this, id, change = *change](Result<QList<HistoryEntry>> history) {
            if (id != m_looking)
                return;
            if (!history)
                m_message->showError(tr("Reading the history of a change"), history.error());
            m_isReadingChange = false;
            m_detail->setChange(change, history.value_or(QList<HistoryEntry>()));
            takeButtons();
        });
    });
}

void QueuePane::refreshSoon()
{
    if (!m_later.isActive()) // begun anew by each step it would never fire while many are taken
        m_later.start();
}

void QueuePane::follow(const ChangeId &id, ChangeState state)
{
    m_changes->setState(id, state);
    refreshSoon();
}

void QueuePane::next()
{
    m_changes->step(1);
}

void QueuePane::previous()
{
    m_changes->step(-1);
}

void QueuePane::nextConflict()
{
    m_changes->nextConflict();
}

void QueuePane::selectAll()
{
    m_changes->selectAll();
}

bool QueuePane::waitForSelection(const QAction *action, void (QueuePane::*step)())
{
    // What is selected in the list that was left is not in the one that was chosen: the key comes too early. Select All
    // means the new one, and waits for it.
    if (!m_changes->isSelecting())
        return m_changes->isLeaving();
    m_waitingStep = action->text().remove(u'&');
    m_message->showMessage(
        tr("“%1” waits until everything that is selected has been read. Esc calls it off.").arg(m_waitingStep));
    m_changes->whenSelected([this, step] {
        m_message->clear();
        (this->*step)();
    });
    return true;
}

void QueuePane::approve(const ChangeFilter &filter, const QString &reason)
{
    const auto steps = m_changes->expectSteps(filter.ids);
    whenDone(m_services.queue.approve(filter, reason), this, [this, filter, steps](Result<int> count) {
        if (!count && count.error().code == "second-reason"_L1)
            askForReason(filter);
        else if (!count)
            m_message->showError(tr("Approving"), count.error());
        else if (*count == 0)
            m_message->showMessage(tr("Nothing among the changes shown waits for approval."));
        else
            refreshSoon();
    });
}

void QueuePane::askForReason(const ChangeFilter &filter)
{
    if (m_secondApproval && m_secondApproval->isVisible())
        return; // the key was pressed again before the first answer was there
    const bool isOne = filter.ids.size() == 1;
    if (isOne)
        m_changes->choose(filter.ids.constFirst()); // what is approved stays in sight
    auto *dialog = new SecondApprovalDialog(static_cast<int>(filter.ids.size()), this);
    connect(dialog, &SecondApprovalDialog::reasonEntered, this, [this, filter, isOne](const QString &reason) {
        if (isOne)
            m_changes->step(1);
        approve(filter, reason);
    });
    m_secondApproval = dialog;
    dialog->open();
}

bool QueuePane::isShown(const ChangeId &id) const
{
    return id == m_looking && !m_isReadingChange && m_detail->change() && m_detail->change()->id == id;
}

QList<ChangeId> QueuePane::decidable(const QList<ChangeState> &states) const
{
    const auto selected = m_changes->selected(changewords::statesInOrder());
    if (selected.size() == 1 && !isShown(selected.constFirst()))
        return {};
    return m_changes->selected(states);
}

void QueuePane::approveSelected()
{
    if (waitForSelection(m_approveAction, &QueuePane::approveSelected))
        return;
    // An approved one may need this person's approval beside another's.
    const auto ids = decidable({ChangeState::Proposed, ChangeState::Approved});
    if (ids.isEmpty())
        return;
    m_message->clear();
    if (ids.size() == 1)
        m_changes->step(1); // on to the next one to review; first, since the answer may lead back, and come at once
    approve({.ids = ids});
}

void QueuePane::approveShown()
{
    m_message->clear();
    const auto filter = listedFor({ChangeState::Proposed});
    if (filter)
        approve(*filter);
    tellNewcomers(m_changes->newcomers(),
                  filter ? QString() : tr("Nothing among the changes shown waits for approval."));
}

void QueuePane::withdrawSelected()
{
    if (waitForSelection(m_withdrawAction, &QueuePane::withdrawSelected))
        return;
    const auto ids = decidable({ChangeState::Proposed, ChangeState::Approved, ChangeState::Conflict});
    if (ids.isEmpty())
        return;
    m_message->clear();
    const auto steps = m_changes->expectSteps(ids);
    whenDone(m_services.queue.withdraw({.ids = ids}), this, [this, steps](Result<int> count) {
        if (!count)
            m_message->showError(tr("Withdrawing"), count.error());
        else
            refreshSoon();
    });
    if (ids.size() == 1)
        m_changes->step(1);
}

void QueuePane::propose(const Change &change)
{
    // The batch is there already; the change stays with those it was proposed with.
    Batch batch;
    batch.id = change.batch;
    batch.institution = change.target.institution;
    const auto steps = m_changes->expectSteps({change.id});
    whenDone(m_services.queue.propose(batch, {change}), this, [this, steps](Result<ChangeQueue::Proposed> proposed) {
        if (!proposed) {
            m_message->showError(tr("Proposing the change again"), proposed.error());
            return;
        }
        m_message->showMessage(proposed->held > 0
                                   ? tr("Another change of this user is on its way; it must be settled first.")
                                   : tr("Proposed again on top of what Alma has now. It waits for review."),
                               proposed->held > 0 ? Tone::Attention : Tone::Good);
        m_listIsOld = true;
        refreshSoon();
    });
}

void QueuePane::exportTable()
{
    m_changes->askWhereTo([this](const QString &path) { exportTo(path); });
}

void QueuePane::exportTo(const QString &path)
{
    m_export->writeTo(path, m_changes->list());
}

void QueuePane::liftBrake()
{
    if (const auto stop = m_brakeBar->current())
        m_brakes->show(stop->id);
}

void QueuePane::signBrakeStop()
{
    m_brakes->askAndOpen();
}

void QueuePane::exportBundle()
{
    if (const auto filter = filterFor(Reach::Shown))
        m_bundles->askAndExport(*filter);
}

void QueuePane::openBundle()
{
    m_bundles->askAndOpen();
}

void QueuePane::importApprovals()
{
    m_bundles->askAndImport();
}

QStringList QueuePane::pictureViews() const
{
    return {u"fields"_s, u"conflict"_s, u"raw"_s, u"history"_s};
}

void QueuePane::showPictureView(const QString &view)
{
    auto *tabs = m_detail->findChild<QTabWidget *>(u"changeTabs"_s);
    if (view == "conflict"_L1)
        m_changes->nextConflict();
    tabs->setCurrentIndex(view == "conflict"_L1 ? 1 : view == "raw"_L1 ? 2 : view == "history"_L1 ? 3 : 0);
}

bool QueuePane::isPictureReady() const
{
    return m_batchesRead && !m_changes->isLoading()
        && (m_changes->current().isEmpty() || isShown(m_changes->current()));
}

} // namespace skranke
