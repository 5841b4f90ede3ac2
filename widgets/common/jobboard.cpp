// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/jobboard.h"

namespace skranke {

JobBoard::JobBoard(QObject *parent)
    : QObject(parent)
{
}

JobStatus *JobBoard::start(const QString &title, JobStatus::Stoppable stoppable)
{
    auto *status = new JobStatus(title, stoppable, this);
    m_running.append(status);
    connect(status, &JobStatus::changed, this, &JobBoard::changed);
    connect(status, &JobStatus::finished, this, [this, status] {
        m_running.removeOne(status);
        Q_EMIT changed();
    });
    Q_EMIT changed();
    return status;
}

void JobBoard::cancelAll()
{
    for (JobStatus *status : m_running)
        status->cancel();
}

} // namespace skranke
