// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/queue/changelist.h"
#include "services/store/changerepository.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace skranke {

class ChangeQueue;
class JobBoard;
class JobStatus;
class MessageBar;

/// Writes the list of changes as CSV or XLSX, whole, however little of it has been read for the window. Reads page by
/// page, writes on a worker, with progress and cancel in the window's status bar.
class ChangesExport : public QObject {
    Q_OBJECT

public:
    struct List {
        ChangeFilter filter;
        changelist::Look look;
    };

    ChangesExport(ChangeQueue &queue, JobBoard &jobs, MessageBar &messages, QObject *parent = nullptr);
    ~ChangesExport() override; ///< stops what is being written, and waits for it

    /// XLSX when the name ends so, else CSV, in a file that only this account can read. It is written beside its place
    /// and renamed when it is whole: a file that was there stays as it was until then, and when somebody stops. What
    /// is on its way is finished first.
    void writeTo(const QString &path, const List &list);
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void runningChanged(bool running);

private:
    struct Writing;

    void readOn(const std::shared_ptr<Writing> &writing);
    void write(const std::shared_ptr<Writing> &writing);
    void end(const std::shared_ptr<Writing> &writing, const Result<int> &written);

    ChangeQueue &m_queue;
    JobBoard &m_jobs;
    MessageBar &m_messages;
    QThreadPool m_worker;
    QPointer<JobStatus> m_job;
};

} // namespace skranke
