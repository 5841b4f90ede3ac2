// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/queue/changequeue.h"
#include "widgets/common/badge.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/pane.h"
#include "widgets/queue/reviewsheetactions.h"
#include "widgets/queue/sendingrun.h"
#include "widgets/text/syntaxcolours.h"

#include <QDateTime>
#include <QDialog>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QKeySequence;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace skranke {

class BatchesView;
class BrakeBar;
class BrakeTasks;
class BundleTasks;
class BusyBar;
class ChangeDetail;
class ChangesExport;
class ChangesView;
class EmptyView;
class FieldCountsView;
class JobBoard;
class MessageBar;
class PrimaryButton;

/// The change queue: batches, their changes, and one change in full. Reviews, approves, withdraws, sends, verifies and
/// takes back through `ChangeQueue`; review works without network.
class QueuePane : public Pane {
    Q_OBJECT

public:
    QueuePane(DeskServices services, JobBoard &jobs, QWidget *parent = nullptr);
    ~QueuePane() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<MenuEntry> menuEntries() const override { return m_entries; }
    void refresh() override;
    void focusFilter() override;
    void takeFocus() override;
    void readAttention() override;
    void readNews() override;
    bool stepBack() override;
    void setInstitutionFilter(const InstitutionCode &institution) override;
    bool open(const Link &link) override;
    [[nodiscard]] std::unique_ptr<Pane> another() const override;
    [[nodiscard]] QVariantMap place() const override;
    void goTo(const QVariantMap &place) override;
    [[nodiscard]] bool hasUnsavedWork() const override { return !m_runs.empty(); }
    [[nodiscard]] QStringList pictureViews() const override;
    void showPictureView(const QString &view) override;
    [[nodiscard]] bool isPictureReady() const override;

    /// Writes the list of changes, all that fit batch and filters, without asking where to.
    void exportTo(const QString &path);

protected:
    void retranslate() override;

private:
    void makeActions();
    QAction *addAction(const QString &icon, const QKeySequence &shortcut, void (QueuePane::*slot)(),
                       Menu menu = Menu::Queue, Qt::ShortcutContext context = Qt::WidgetWithChildrenShortcut);
    QWidget *makePage();
    QWidget *makeFooter();
    void connectViews();
    void readBatches();
    void takeBatches(QList<BatchSummary> batches);
    /// Leaves only the filter's institution, and batches with changes or the one that is chosen; counts what needs a
    /// person.
    void takeAttention(QList<BatchSummary> &batches);
    [[nodiscard]] bool leadsOutOfTheFilter(const QList<BatchSummary> &batches) const;
    void takeEmptiness(bool othersHaveChanges);
    void takeWhatIsLeft(const QList<BatchSummary> &batches);
    void takeListEmptiness();
    void showNewestBatch();
    void takeNextStep();
    void takeScope();
    void takeInstitutionColumn();
    void takeCounts();
    void takeButtons();
    void showChange(const ChangeId &id);
    /// Whether its details stand there: after another one has been chosen those of the former do for a moment.
    [[nodiscard]] bool isShown(const ChangeId &id) const;
    /// What a person decides on by a key: the selected changes in these states. One alone only once it is shown, for
    /// nothing leaves unseen; a key that comes too early does nothing.
    [[nodiscard]] QList<ChangeId> decidable(const QList<ChangeState> &states) const;
    void refreshSoon();
    void follow(const ChangeId &id, ChangeState state);

    void next();
    void previous();
    void nextConflict();
    void selectAll();
    void approveSelected();
    void approveShown();
    void withdrawSelected();
    void takeMine();
    void takeTheirs();
    void takeMineForAll();
    void takeTheirsForAll();
    void choose(Side side);
    void chooseForAll(Side side);
    void proposeAgain();
    void proposeDecided();
    void resolve(const ChangeFilter &filter);
    void compare();
    void tellRebased(const ChangeQueue::Rebased &rebased);
    void send();
    void sendSelected();
    void verify();
    void undo();
    void undoShown();
    void undoField();
    void approveField();
    void leaveFieldOut();
    void exportTable();
    void liftBrake();
    void signBrakeStop();
    void exportBundle();
    void openBundle();
    void importApprovals();

    /// What a step over many changes is about. What is reviewed must be shown; what was reviewed is sent and verified
    /// also while the tree shows another state. What a typed text or a filter hides is never touched.
    enum class Reach { Batch, Shown };
    /// Everything within reach, the typed text included, that is in one of the states (none: in any). Nothing when
    /// there can be none, for an empty filter would mean all.
    [[nodiscard]] std::optional<ChangeFilter> filterFor(Reach reach, const QList<ChangeState> &states = {}) const;
    /// What an approval covers: the changes of the list as a person caused it to be read, not what came to them since.
    [[nodiscard]] std::optional<ChangeFilter> listedFor(const QList<ChangeState> &states) const;
    /// Says how many of these newcomers wait for approval among what is shown, after what has been told; the next
    /// approval of what is listed covers them. `otherwise`: what to say when none does.
    void tellNewcomers(const QSet<ChangeId> &newcomers, const QString &otherwise = {});
    /// For the review sheet: the selected changes when there are several, else what is shown.
    [[nodiscard]] std::optional<ReviewSheetActions::Scope> sheetScope() const;
    /// A step with the selection while that is still being read is done when it is whole; then true. True also while
    /// the rows are still those of a list that was left: such a step is not done at all.
    [[nodiscard]] bool waitForSelection(const QAction *action, void (QueuePane::*step)());
    void approve(const ChangeFilter &filter, const QString &reason = {});
    /// The second approval of a large batch takes one.
    void askForReason(const ChangeFilter &filter);
    void takeBack(const ChangeFilter &filter, const QStringList &members = {});
    void propose(const Change &change);
    void openPlace();
    void showProgress();
    void tellWaiting(SendingRun &run, const QDateTime &until);
    void tellHeldUp(const std::optional<Error> &why);
    void takePauseBack(); ///< what the last two told, unless something else was told since
    void takeForecast();
    void takeOutlook(SendingRun &run);
    [[nodiscard]] InstitutionCode institutionOf(const ChangeFilter &filter) const; ///< empty: all
    /// The run that sends, or may send, what is within reach: the button stops it.
    [[nodiscard]] std::shared_ptr<SendingRun> runHere() const;
    /// As the pilot says, for institutions of the register.
    [[nodiscard]] std::optional<QuotaForecast> forecast(const InstitutionCode &code, qint64 calls, double made) const;
    void readInstitutions();
    /// Asks once before something that cannot be taken back.
    void ask(const QString &title, const QString &text, const QString &yes, std::function<void()> then);
    /// `then` is called once what came of it has been told.
    void narrow(const QList<ChangeId> &ids, QCoro::Task<Result<ChangeQueue::Narrowed>> task,
                const std::function<void()> &then = {});
    void startRun(const QString &title, const ChangeFilter &filter, bool sending);
    void endRun(const std::shared_ptr<SendingRun> &run, const Result<ChangeQueue::SendSummary> &answer);
    /// Of runs that went on together, the summaries of all.
    void tellSummary(const SendingRun &run, const QString &summary, Tone tone);
    void showSummaries();
    /// A run left changes in this state. One button serves all summaries: over several batches it leads to all, and to
    /// the gravest state.
    void noteToShow(const BatchId &batch, ChangeState state);

    DeskServices m_services;
    JobBoard &m_jobs;
    SyntaxColours m_colours;
    InstitutionCode m_institution;
    QHash<ChangeState, int> m_counts; // of what is within reach
    QHash<InstitutionCode, Institution> m_register; // for forecasts
    QHash<InstitutionCode, int> m_approved; // over all batches
    QHash<BatchId, Batch> m_batchesById;
    QTimer m_later; // gathers the queue's signals into few refreshes
    QTimer m_outlookTimer; // while something is sent: the forecast is kept up to date
    std::vector<std::shared_ptr<SendingRun>> m_runs; // the newest last
    QStringList m_summaries; // of runs that ended while others went on
    QString m_waitingStep; // its name
    QString m_pauseText; // last told while a run waits for the next day
    Tone m_summaryTone = Tone::Good; // the gravest of these
    ChangeId m_looking; // the change whose details are on their way or shown
    bool m_isReadingChange = false; // since it was chosen
    struct Place {
        BatchId batch; // empty: all
        std::optional<ChangeState> state = {};
        ChangeId change = {};
        bool byLink = false; // else it is where the window was left
    };
    std::optional<Place> m_toShow; // where what the summaries tell can be seen
    std::optional<Place> m_goTo; // once the batches are read
    BatchId m_emptied; // the chosen batch, when nothing is left of it
    BatchId m_newest; // of the same institution, made since; empty: there is none
    bool m_batchesRead = false;
    bool m_takingBatches = false; // no person chooses another scope
    bool m_othersHaveChanges = false; // the empty view is about the filter's institution
    bool m_severalInstitutions = false; // have changes
    bool m_listIsOld = false; // changes were added or replaced

    MessageBar *m_message = nullptr;
    BrakeBar *m_brakeBar = nullptr;
    BusyBar *m_busy = nullptr;
    QPointer<QDialog> m_secondApproval; // one at a time
    QStackedWidget *m_stack = nullptr;
    EmptyView *m_empty = nullptr;
    BrakeTasks *m_brakes = nullptr;
    BundleTasks *m_bundles = nullptr;
    BatchesView *m_batches = nullptr;
    FieldCountsView *m_fieldCounts = nullptr;
    ChangesView *m_changes = nullptr;
    ChangeDetail *m_detail = nullptr;
    QLabel *m_keys = nullptr;
    QLabel *m_digest = nullptr;
    QLabel *m_forecast = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_approve = nullptr;
    PrimaryButton *m_send = nullptr;

    QList<MenuEntry> m_entries;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
    QAction *m_conflictAction = nullptr;
    QAction *m_approveAction = nullptr;
    QAction *m_approveShownAction = nullptr;
    QAction *m_withdrawAction = nullptr;
    QAction *m_mineAction = nullptr;
    QAction *m_theirsAction = nullptr;
    QAction *m_mineForAllAction = nullptr;
    QAction *m_theirsForAllAction = nullptr;
    QAction *m_againAction = nullptr;
    QAction *m_decidedAction = nullptr;
    QAction *m_compareAction = nullptr;
    QAction *m_sendAction = nullptr;
    QAction *m_sendSelectedAction = nullptr;
    QAction *m_verifyAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_undoShownAction = nullptr;
    QAction *m_approveFieldAction = nullptr;
    QAction *m_leaveFieldOutAction = nullptr;
    QAction *m_undoFieldAction = nullptr;
    QAction *m_selectAllAction = nullptr;
    QAction *m_exportAction = nullptr;
    ChangesExport *m_export = nullptr;
    ReviewSheetActions *m_sheet = nullptr;
    QAction *m_liftAction = nullptr;
    QAction *m_signStopAction = nullptr;
    QAction *m_bundleAction = nullptr;
    QAction *m_openBundleAction = nullptr;
    QAction *m_importAction = nullptr;
};

} // namespace skranke
