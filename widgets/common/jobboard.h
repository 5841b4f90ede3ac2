// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/jobstatus.h"

#include <QList>
#include <QObject>

namespace skranke {

/// All work that is running; the status bar shows it. Runs nothing itself.
class JobBoard : public QObject {
    Q_OBJECT

public:
    explicit JobBoard(QObject *parent = nullptr);

    /// `title`: translated, e.g. "Fetching users of NSK". The caller calls `finish` when the work has ended.
    JobStatus *start(const QString &title, JobStatus::Stoppable stoppable = JobStatus::Stoppable::Yes);
    [[nodiscard]] const QList<JobStatus *> &running() const { return m_running; }
    void cancelAll();

Q_SIGNALS:
    void changed();

private:
    QList<JobStatus *> m_running;
};

} // namespace skranke
