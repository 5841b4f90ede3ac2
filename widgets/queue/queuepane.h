// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changequeue.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/pane.h"
#include "widgets/text/syntaxcolours.h"

#include <QPointer>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace skranke {

class BatchesView;
class BusyBar;
class ChangeDetail;
class ChangesView;
class EmptyView;
class JobBoard;
class JobStatus;
class MessageBar;
class PrimaryButton;

/// The change queue: batches, their changes, and one change in full. Reviews, approves, withdraws, sends, verifies and
/// takes back through `ChangeQueue`; review works without network.
class QueuePane : public Pane
{
    Q_OBJECT

public:
    QueuePane(DeskServices services, JobBoard &jobs, QWidget *parent = nullptr);
    ~QueuePane() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QList<MenuEntry> menuEntries() const override;
    void refresh() override;
    void focusFilter() override;
    bool stepBack() override;
    void setInstitutionFilter(const InstitutionCode &institution) override;
    bool open(const Link &link) override;
    [[nodiscard]] QStringList pictureViews() const override;
    void showPictureView(const QString &view) override;
    [[nodiscard]] bool isPictureReady() const override;

protected:
    void retranslate() override;

private:
    void makeActions();
    QAction *addPaneAction(const QString &icon, const QList<QKeySequence> &shortcuts, void (QueuePane::*slot)());
    void placeViews();
    void connectQueue();
    void takeBatches();
    void takeFilter();
    void takeCounts();
    void takeButtons();
    void takeChange(const ChangeId &id);
    void noteStateChange(const ChangeId &id, ChangeState state);

    void next();
    void previous();
    void nextConflict();
    void approveSelected();
    void approveShown();
    void withdrawSelected();
    void proposeAgain();
    void send();
    void verify();
    void undo();
    void selectAll();

    /// The selected changes; without a selection of several the one that is looked at.
    [[nodiscard]] ChangeFilter selection() const;
    void run(const QString &title, ChangeFilter filter, bool verifying);
    void showSummary(const QString &done, const ChangeQueue::SendSummary &summary);

    DeskServices m_services;
    JobBoard &m_jobs;
    SyntaxColours m_colours;
    InstitutionCode m_institution;
    ChangeFilter m_filter;
    QHash<ChangeState, int> m_counts; // of the shown filter
    QTimer m_later; // gathers the queue's signals into few refreshes
    QPointer<JobStatus> m_job;
    bool m_loading = false;
    BatchId m_opened;

    MessageBar *m_message = nullptr;
    BusyBar *m_busy = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyView *m_empty = nullptr;
    BatchesView *m_batches = nullptr;
    ChangesView *m_changes = nullptr;
    ChangeDetail *m_detail = nullptr;
    QLabel *m_footer = nullptr;
    QPushButton *m_approve = nullptr;
    PrimaryButton *m_send = nullptr;

    QList<QAction *> m_actions;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
    QAction *m_conflictAction = nullptr;
    QAction *m_approveAction = nullptr;
    QAction *m_approveShownAction = nullptr;
    QAction *m_withdrawAction = nullptr;
    QAction *m_againAction = nullptr;
    QAction *m_sendAction = nullptr;
    QAction *m_verifyAction = nullptr;
    QAction *m_undoAction = nullptr;
};

} // namespace skranke
