// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QList>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace skranke {

class AlmaClient;
class JobBoard;
class QuotaPilot;

/// The lower edge of the window: whether Alma can be reached and since when not, calls left today, running work with
/// progress, time left and cancel.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(JobBoard &jobs, QWidget *parent = nullptr);

    void watch(AlmaClient &client, QuotaPilot &pilot);
    /// Those whose quota is of interest; with more than one the lowest is shown and the tool tip lists all.
    void setInstitutions(const QList<InstitutionCode> &institutions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showConnection();
    void showQuota();
    void showJobs();

    JobBoard &m_jobs;
    AlmaClient *m_client = nullptr;
    QuotaPilot *m_pilot = nullptr;
    QList<InstitutionCode> m_institutions;
    bool m_called = false; // in this run: before that nobody knows whether Alma can be reached
    QLabel *m_connectionSign = nullptr;
    QLabel *m_connection = nullptr;
    QLabel *m_quota = nullptr;
    QLabel *m_job = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_timeLeft = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace skranke
