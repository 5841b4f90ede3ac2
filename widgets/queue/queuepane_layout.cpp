// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands where in the pane, its texts and its actions; what it does is in queuepane.cpp.
#include "models/common/format.h"
#include "models/queue/changewords.h"
#include "widgets/common/busybar.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/icons.h"
#include "widgets/common/jobstatus.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/queue/batchesview.h"
#include "widgets/queue/brakebar.h"
#include "widgets/queue/braketasks.h"
#include "widgets/queue/bundletasks.h"
#include "widgets/queue/changedetail.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesexport.h"
#include "widgets/queue/changesview.h"
#include "widgets/queue/conflictview.h"
#include "widgets/queue/fieldcountsview.h"
#include "widgets/queue/queuepane.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

QueuePane::QueuePane(DeskServices services, JobBoard &jobs, QWidget *parent)
    : Pane(u"queue"_s, parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_message(new MessageBar(this))
    , m_brakeBar(new BrakeBar(this))
    , m_busy(new BusyBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyView(u"pane-queue"_s, this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(200ms);
    m_outlookTimer.setInterval(1s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makePage());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addWidget(m_brakeBar);
    layout->addWidget(m_stack, 1);
    m_brakes = new BrakeTasks(m_services.brakes, m_services.signingKeys, *m_brakeBar, *m_message, this);
    m_bundles = new BundleTasks(m_services.queue, m_services.store, *m_message, *m_busy, this);
    makeActions();
    connectViews();
    retranslate();
}

QWidget *QueuePane::makePage()
{
    auto *page = new QWidget(this);
    auto *across = new QSplitter(Qt::Horizontal, page);
    across->setObjectName(u"queueAcross"_s);
    across->setChildrenCollapsible(false);
    auto *left = new QSplitter(Qt::Vertical, across);
    left->setObjectName(u"queueLeft"_s);
    left->setChildrenCollapsible(false);
    m_batches = new BatchesView(left);
    m_fieldCounts = new FieldCountsView(left);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    m_changes = new ChangesView(m_services.queue, m_services.store, across);
    m_detail = new ChangeDetail(m_colours, across);
    across->addWidget(left);
    across->addWidget(m_changes);
    across->addWidget(m_detail);
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 3);
    across->setStretchFactor(2, 4);
    across->setSizes({218, 418, 444});
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(across, 1);
    layout->addWidget(makeFooter());
    return page;
}

QWidget *QueuePane::makeFooter()
{
    auto *footer = new QWidget(this);
    m_keys = richLabel(footer);
    m_keys->setWordWrap(true);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_digest = plainLabel(footer);
    m_digest->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_forecast = plainLabel(footer);
    m_forecast->setObjectName(u"queueForecast"_s);
    m_forecast->setForegroundRole(QPalette::PlaceholderText);
    m_forecast->hide();
    m_again = new QPushButton(footer);
    m_verify = new QPushButton(footer);
    m_undo = new QPushButton(footer);
    m_approve = new QPushButton(footer);
    m_send = new PrimaryButton(footer);
    m_send->setObjectName(u"queueSend"_s);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_keys, 1);
    layout->addWidget(m_digest);
    layout->addWidget(m_forecast);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_again, m_verify, m_undo, m_approve, m_send})
        layout->addWidget(button);
    return footer;
}

void QueuePane::connectViews()
{
    connect(m_batches, &BatchesView::chosen, this, &QueuePane::takeScope);
    connect(&m_changes->filters(), &ChangeFilterBar::memberCountsTaken, m_fieldCounts, &FieldCountsView::setCounts);
    connect(m_fieldCounts, &FieldCountsView::chosen, &m_changes->filters(), &ChangeFilterBar::chooseMember);
    connect(m_changes, &ChangesView::filterChanged, m_fieldCounts,
            [this] { m_fieldCounts->choose(m_changes->filters().filter().member); });
    connect(m_changes, &ChangesView::changeChosen, this, &QueuePane::showChange);
    connect(m_changes, &ChangesView::newsTaken, this, [this] { showChange(m_changes->current()); });
    connect(m_changes, &ChangesView::filterChanged, this, &QueuePane::takeCounts);
    connect(m_changes, &ChangesView::selectionChanged, this, &QueuePane::takeButtons);
    connect(m_changes, &ChangesView::newestBatchRequested, this, &QueuePane::showNewestBatch);
    connect(m_changes, &ChangesView::stepDropped, this,
            [this] { m_message->showMessage(tr("“%1” was called off; nothing was done.").arg(m_waitingStep)); });
    connect(m_changes, &ChangesView::loadingChanged, m_busy, &BusyBar::setBusy);
    connect(m_changes, &ChangesView::conflictNotFound, m_message,
            [this] { m_message->showMessage(tr("There is no conflict among the changes shown.")); });
    connect(m_changes, &ChangesView::failed, m_message, &MessageBar::showError);
    connect(m_detail, &ChangeDetail::linkActivated, this, &Pane::linkActivated);
    connect(&m_detail->conflict(), &ConflictView::sideRequested, this, &QueuePane::choose);
    connect(&m_detail->conflict(), &ConflictView::sideForAllRequested, this, &QueuePane::chooseForAll);
    connect(&m_detail->conflict(), &ConflictView::chosen, this, &QueuePane::takeButtons);
    connect(&m_services.queue, &ChangeQueue::changeChanged, this, &QueuePane::follow);
    connect(&m_services.queue, &ChangeQueue::batchChanged, this, [this] {
        m_listIsOld = m_listIsOld || m_runs.empty();
        refreshSoon();
    });
    connect(&m_later, &QTimer::timeout, this, [this] {
        readBatches();
        m_changes->filters().takeCounts();
        takeCounts();
        if (std::exchange(m_listIsOld, false))
            m_changes->reload(ChangesView::Cause::Step);
        else
            showChange(m_changes->current());
    });
    connect(&m_outlookTimer, &QTimer::timeout, this, &QueuePane::takeForecast);
    for (const TableView *table : findChildren<TableView *>()) {
        connect(table, &TableView::exportFailed, this, [this](const QString &reason) {
            m_message->showMessage(tr("The table could not be exported: %1").arg(reason), Tone::Bad);
        });
    }
    connect(m_brakeBar, &BrakeBar::currentChanged, this, &QueuePane::takeButtons);
    connect(m_empty, &EmptyView::stepRequested, this, &QueuePane::takeNextStep);
    connect(m_again, &QPushButton::clicked, this, &QueuePane::proposeAgain);
    connect(m_verify, &QPushButton::clicked, this, &QueuePane::verify);
    connect(m_undo, &QPushButton::clicked, this, &QueuePane::undo);
    connect(m_approve, &QPushButton::clicked, this, &QueuePane::approveShown);
    connect(m_send, &QPushButton::clicked, this, &QueuePane::send);
}

QAction *QueuePane::addAction(const QString &icon, const QKeySequence &shortcut, void (QueuePane::*slot)(), Menu menu,
                              Qt::ShortcutContext context)
{
    auto *action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(icons::get(icon));
    action->setShortcut(shortcut);
    action->setShortcutContext(context);
    action->setAutoRepeat(false); // a key held down decides once: what it would reach next, nobody has looked at
    connect(action, &QAction::triggered, this, slot);
    m_entries.append({.menu = menu, .action = action});
    return action;
}

void QueuePane::makeActions()
{
    using P = QueuePane;
    // Keys that only look work wherever the keyboard is; those that approve, send or take back only within the pane:
    // somebody who types into the search must not send anything.
    constexpr auto everywhere = Qt::WindowShortcut;
    m_nextAction = addAction(u"go-down"_s, QKeySequence(u"J"_s), &P::next, Menu::Queue, everywhere);
    m_previousAction = addAction(u"go-up"_s, QKeySequence(u"K"_s), &P::previous, Menu::Queue, everywhere);
    m_conflictAction = addAction({}, QKeySequence(u"N"_s), &P::nextConflict, Menu::Queue, everywhere);
    for (QAction *action : {m_nextAction, m_previousAction, m_conflictAction})
        action->setAutoRepeat(true);
    m_entries.append({.menu = Menu::Queue});
    m_approveAction = addAction(u"dialog-ok-apply"_s, QKeySequence(u"A"_s), &P::approveSelected);
    m_approveShownAction = addAction({}, QKeySequence(u"Ctrl+Shift+A"_s), &P::approveShown);
    m_withdrawAction = addAction(u"edit-delete-remove"_s, QKeySequence(u"T"_s), &P::withdrawSelected);
    m_entries.append({.menu = Menu::Queue});
    m_compareAction = addAction(u"view-refresh"_s, QKeySequence(u"R"_s), &P::compare);
    m_mineAction = addAction({}, QKeySequence(u"M"_s), &P::takeMine);
    m_theirsAction = addAction({}, QKeySequence(u"D"_s), &P::takeTheirs);
    m_mineForAllAction = addAction({}, QKeySequence(u"Shift+M"_s), &P::takeMineForAll);
    m_theirsForAllAction = addAction({}, QKeySequence(u"Shift+D"_s), &P::takeTheirsForAll);
    m_againAction = addAction(u"edit-redo"_s, QKeySequence(u"P"_s), &P::proposeAgain);
    m_decidedAction = addAction({}, QKeySequence(u"Shift+P"_s), &P::proposeDecided);
    m_entries.append({.menu = Menu::Queue});
    m_sendAction = addAction(u"document-send"_s, QKeySequence(u"Ctrl+Return"_s), &P::send);
    m_sendSelectedAction = addAction({}, QKeySequence(u"Ctrl+Shift+Return"_s), &P::sendSelected);
    m_verifyAction = addAction({}, QKeySequence(u"Ctrl+Shift+V"_s), &P::verify);
    m_entries.append({.menu = Menu::Queue});
    m_undoAction = addAction(u"edit-undo"_s, QKeySequence::Undo, &P::undo);
    m_undoShownAction = addAction({}, QKeySequence(u"Ctrl+Alt+Z"_s), &P::undoShown);
    m_entries.append({.menu = Menu::Queue});
    m_approveFieldAction = addAction({}, QKeySequence(u"Alt+Shift+A"_s), &P::approveField);
    m_leaveFieldOutAction = addAction({}, QKeySequence(u"Alt+Shift+T"_s), &P::leaveFieldOut);
    m_undoFieldAction = addAction({}, QKeySequence(u"Alt+Shift+Z"_s), &P::undoField);
    // In a field the same key selects its text, in another table the rows of that.
    m_selectAllAction =
        addAction(u"edit-select-all"_s, QKeySequence::SelectAll, &P::selectAll, Menu::Edit, Qt::WidgetShortcut);
    m_changes->addTableAction(m_selectAllAction);
    m_exportAction =
        addAction(u"document-export"_s, QKeySequence(u"Ctrl+E"_s), &P::exportTable, Menu::File, everywhere);
    m_changes->addTableAction(m_exportAction);
    m_export = new ChangesExport(m_services.queue, m_jobs, *m_message, this);
    connect(m_export, &ChangesExport::runningChanged, m_exportAction, &QAction::setDisabled);
    m_sheet = new ReviewSheetActions(m_services, m_jobs, *m_message, [this] { return sheetScope(); }, this);
    m_entries.append({.menu = Menu::File, .action = m_sheet->printAction()});
    m_entries.append({.menu = Menu::File, .action = m_sheet->pdfAction()});
    m_entries.append({.menu = Menu::Queue});
    m_liftAction = addAction({}, QKeySequence(u"Ctrl+Alt+L"_s), &P::liftBrake);
    m_signStopAction = addAction({}, QKeySequence(u"Ctrl+Alt+S"_s), &P::signBrakeStop, Menu::Queue, everywhere);
    m_entries.append({.menu = Menu::Queue});
    m_bundleAction = addAction({}, QKeySequence(u"Ctrl+Alt+B"_s), &P::exportBundle);
    m_openBundleAction = addAction({}, QKeySequence(u"Ctrl+Alt+O"_s), &P::openBundle, Menu::Queue, everywhere);
    m_importAction = addAction({}, QKeySequence(u"Ctrl+Alt+I"_s), &P::importApprovals);
}

void QueuePane::takeButtons()
{
    // What is reviewed is seen: a table narrowed to other states has nothing to approve.
    const int proposed = filterFor(Reach::Shown, {ChangeState::Proposed}) ? m_counts.value(ChangeState::Proposed) : 0;
    const int approved = m_counts.value(ChangeState::Approved);
    const int unknown = m_counts.value(ChangeState::Unknown);
    const int done = m_counts.value(ChangeState::Applied) + m_counts.value(ChangeState::Kept);
    const auto selectedDone = m_changes->countSelected({ChangeState::Applied, ChangeState::Kept});
    const auto run = runHere();
    const bool running = run != nullptr;
    const bool stopping = running && run->job->isCanceled();
    const auto &change = m_detail->change();
    const bool again = change && !m_looking.isEmpty()
        && (change->state == ChangeState::Conflict || change->state == ChangeState::Refused
            || change->state == ChangeState::Withdrawn);

    m_approve->setText(tr("Approve %L1").arg(proposed));
    setUsable(m_approve, proposed > 0);
    m_send->setText(stopping ? tr("Stopping…") : running ? tr("Stop") : tr("Send %L1").arg(approved));
    setUsable(m_send, running ? !stopping : approved > 0);
    m_verify->setText(tr("Verify %L1").arg(unknown));
    setOffered(m_verify, unknown > 0);
    setUsable(m_verify, !running);
    m_undo->setText(tr("Undo %L1").arg(selectedDone));
    setOffered(m_undo, selectedDone > 0);
    setOffered(m_again, again);

    m_selectAllAction->setEnabled(!m_changes->current().isEmpty());
    // What has not been read yet may be in any state; the step waits for it.
    const bool selecting = m_changes->isSelecting();
    const auto isSelected = [this, selecting](const QList<ChangeState> &states) {
        return selecting || m_changes->countSelected(states) > 0;
    };
    m_approveAction->setEnabled(isSelected({ChangeState::Proposed, ChangeState::Approved}));
    m_liftAction->setEnabled(m_brakeBar->current().has_value());
    m_bundleAction->setEnabled(!m_changes->current().isEmpty());
    // The counts come a moment after the rows: a key pressed meanwhile must not be lost.
    m_approveShownAction->setEnabled(!m_changes->current().isEmpty());
    m_withdrawAction->setEnabled(isSelected({ChangeState::Proposed, ChangeState::Approved, ChangeState::Conflict}));
    m_againAction->setEnabled(again);
    const bool deciding = change && !m_looking.isEmpty() && m_detail->conflict().hasConflicts();
    for (QAction *action : {m_mineAction, m_theirsAction, m_mineForAllAction, m_theirsForAllAction})
        action->setEnabled(deciding);
    m_decidedAction->setEnabled(m_counts.value(ChangeState::Conflict) > 0);
    m_compareAction->setEnabled(m_runs.empty() && proposed + approved + m_counts.value(ChangeState::Conflict) > 0);
    m_sendAction->setEnabled(running || approved > 0);
    m_sendSelectedAction->setEnabled(!running && isSelected({ChangeState::Approved}));
    m_verifyAction->setEnabled(unknown > 0 && !running);
    m_undoAction->setEnabled(selectedDone > 0 || isSelected({ChangeState::Conflict, ChangeState::Withdrawn}));
    m_undoShownAction->setEnabled(done > 0);
    const bool hasField = !m_changes->filters().filter().member.isEmpty();
    m_approveFieldAction->setEnabled(hasField && proposed > 0);
    m_leaveFieldOutAction->setEnabled(hasField && proposed + approved > 0);
    m_undoFieldAction->setEnabled(hasField && done > 0);
    takeForecast();

    const QString digest = change && !m_looking.isEmpty() ? changewords::shortDigest(change->digest) : QString();
    m_digest->setText(digest.isEmpty() ? QString() : tr("Digest %1").arg(digest));
    showProgress();
}

void QueuePane::showProgress()
{
    const auto run = runHere();
    if (!run) {
        m_keys->setText(
            tr("<b>A</b> approve · <b>T</b> withdraw · <b>J</b>/<b>K</b> next/previous · <b>N</b> next conflict"));
        return;
    }
    if (run->pausedUntil().isValid()) {
        m_keys->setText(tr("Paused until %1").arg(format::dateTime(run->pausedUntil())));
        return;
    }
    const JobStatus &job = *run->job;
    QStringList parts{job.title()};
    if (job.total() > 0)
        //: Progress: 61 of 173
        parts.append(tr("%1 of %2").arg(format::number(job.done()), format::number(job.total())));
    if (const auto left = run->sending ? std::nullopt : job.timeLeft()) // of sending the forecast says it
        parts.append(tr("done about %1").arg(format::dateTime(QDateTime::currentDateTime().addSecs(left->count()))));
    m_keys->setText(parts.join(u" · "_s));
}

void QueuePane::retranslate()
{
    m_batches->retranslate();
    m_fieldCounts->retranslate();
    m_changes->retranslate();
    m_detail->retranslate();
    m_brakeBar->retranslate();
    takeEmptiness(m_othersHaveChanges);
    m_again->setText(tr("Propose Again"));
    m_again->setToolTip(tr("Propose the change again on top of what Alma has now (P)"));
    m_approve->setToolTip(tr("Approve every proposed change shown (Ctrl+Shift+A)"));
    m_send->setToolTip(tr("Send all approved changes that fit batch and filters to Alma (Ctrl+Enter)"));
    m_verify->setToolTip(tr("Read the users of unknown changes and settle what happened (Ctrl+Shift+V)"));
    m_undo->setToolTip(tr("Propose to take the selected applied changes back (Ctrl+Z)"));
    m_digest->setToolTip(tr("Short form of what is approved: one differing byte, and the change is not sent"));
    m_nextAction->setText(tr("&Next Change"));
    m_previousAction->setText(tr("&Previous Change"));
    m_conflictAction->setText(tr("Next &Conflict"));
    m_approveAction->setText(tr("&Approve"));
    m_approveShownAction->setText(tr("Approve All S&hown"));
    m_withdrawAction->setText(tr("&Withdraw"));
    m_compareAction->setText(tr("Compar&e with Alma"));
    m_mineAction->setText(tr("Take &Mine"));
    m_theirsAction->setText(tr("Ta&ke Theirs"));
    m_mineForAllAction->setText(tr("Take Mine for All Alike"));
    m_theirsForAllAction->setText(tr("Take Theirs for All Alike"));
    m_againAction->setText(tr("Propose A&gain"));
    m_decidedAction->setText(tr("Propose All &Decided"));
    m_sendAction->setText(tr("&Send Approved"));
    m_sendSelectedAction->setText(tr("Send Selec&ted"));
    m_verifyAction->setText(tr("&Verify Unknown"));
    m_undoAction->setText(tr("&Undo"));
    m_undoShownAction->setText(tr("Undo All Applied Shown"));
    m_approveFieldAction->setText(tr("Approve Only the Field Shown…"));
    m_leaveFieldOutAction->setText(tr("Leave Out the Field Shown…"));
    m_undoFieldAction->setText(tr("Undo Only the Field Shown"));
    m_selectAllAction->setText(tr("Select &All Changes"));
    m_exportAction->setText(tr("&Export Table…"));
    m_sheet->retranslate();
    m_liftAction->setText(tr("&Lift the Brake…"));
    m_signStopAction->setText(tr("Sign a B&rake Stop…"));
    m_bundleAction->setText(tr("Export Review &Bundle…"));
    m_openBundleAction->setText(tr("&Open Review Bundle…"));
    m_importAction->setText(tr("&Import Approvals…"));
    takeButtons();
}

} // namespace skranke
