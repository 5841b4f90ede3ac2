// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/reviewsheet.h"
#include "services/store/changerepository.h"
#include "widgets/common/deskservices.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QPagedPaintDevice;
class QWidget;

namespace skranke {

class JobBoard;
class JobStatus;
class MessageBar;

/// Makes the review sheet of what a person looks at: "Print Review Sheet…" and "Save Review Sheet as PDF…". Reads page
/// by page, lays out and draws on a worker, with progress and cancel in the window's status bar.
class ReviewSheetActions : public QObject {
    Q_OBJECT

public:
    /// What the sheet is about.
    struct Scope {
        ChangeFilter filter;
        BatchId batch; ///< its title stands on the sheet; empty: no single one
    };
    /// `scope` says what is shown or selected when an action is triggered; none: nothing.
    ReviewSheetActions(DeskServices services, JobBoard &jobs, MessageBar &messages,
                       std::function<std::optional<Scope>()> scope, QWidget *parent);
    ~ReviewSheetActions() override; ///< stops what is being drawn, and waits for it

    [[nodiscard]] QAction *printAction() const { return m_print; }
    [[nodiscard]] QAction *pdfAction() const { return m_pdf; }
    void retranslate();

    /// Without asking where to; what is on its way is finished first.
    void writePdf(const QString &path);
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

private:
    struct Target; // a file or a printer
    struct Making;

    void askForFile();
    void askForPrinter();
    void start(const std::shared_ptr<const Target> &target);
    void begin(const std::shared_ptr<Making> &making);
    void readOn(const std::shared_ptr<Making> &making);
    void draw(const std::shared_ptr<Making> &making);
    void end(const std::shared_ptr<Making> &making, const Result<int> &pages);
    [[nodiscard]] QWidget *window() const;

    DeskServices m_services;
    JobBoard &m_jobs;
    MessageBar &m_messages;
    std::function<std::optional<Scope>()> m_scope;
    QThreadPool m_worker;
    QPointer<JobStatus> m_job;
    QAction *m_print = nullptr;
    QAction *m_pdf = nullptr;
};

} // namespace skranke
