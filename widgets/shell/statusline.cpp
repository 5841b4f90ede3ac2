// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/statusline.h"

#include "models/common/format.h"
#include "services/alma/almaclient.h"
#include "services/alma/quotapilot.h"
#include "widgets/common/badge.h"
#include "widgets/common/icons.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/label.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int signSide = 16;
constexpr int progressWidth = 160;

} // namespace

StatusLine::StatusLine(JobBoard &jobs, QWidget *parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_connectionSign(plainLabel(this))
    , m_connection(plainLabel(this))
    , m_quota(plainLabel(this))
    , m_job(plainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_timeLeft(plainLabel(this))
    , m_cancel(new QPushButton(this))
{
    m_timeLeft->setObjectName(u"statusTimeLeft"_s);
    m_progress->setFixedWidth(progressWidth);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_cancel->setFlat(true);
    m_cancel->setIcon(icons::get(u"dialog-cancel"_s));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(8);
    row->addWidget(m_connectionSign);
    row->addWidget(m_connection);
    row->addSpacing(16);
    row->addWidget(m_quota);
    row->addStretch(1);
    row->addWidget(m_job);
    row->addWidget(m_progress);
    row->addWidget(m_timeLeft);
    row->addWidget(m_cancel);
    setMinimumHeight(std::max(32, m_cancel->sizeHint().height() + 4));

    connect(&m_jobs, &JobBoard::changed, this, &StatusLine::showJobs);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_jobs.running().isEmpty())
            m_jobs.running().constLast()->cancel();
    });
    showConnection();
    showQuota();
    showJobs();
}

void StatusLine::watch(AlmaClient &client, QuotaPilot &pilot)
{
    m_client = &client;
    m_pilot = &pilot;
    const auto called = [this] {
        m_called = true;
        showConnection();
    };
    connect(&client, &AlmaClient::onlineChanged, this, called);
    connect(&pilot, &QuotaPilot::meterChanged, this, called); // a call has been made, or answered
    connect(&pilot, &QuotaPilot::meterChanged, this, &StatusLine::showQuota);
    showConnection();
    showQuota();
}

void StatusLine::setInstitutions(const QList<InstitutionCode> &institutions)
{
    m_institutions = institutions;
    showQuota();
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::ThemeChange:
        showConnection();
        showQuota();
        showJobs();
        break;
    default:
        break;
    }
}

void StatusLine::showConnection()
{
    const bool shown = m_client != nullptr;
    m_connection->setVisible(shown);
    m_connectionSign->setVisible(shown);
    if (!shown)
        return;
    const bool online = m_client->isOnline();
    const QPalette palette = QGuiApplication::palette();
    if (online && !m_called) {
        m_connectionSign->hide();
        m_connection->setText(tr("Alma not called yet"));
        m_connection->setToolTip(tr("Alma has not been called since Skranke was started."));
        m_connection->setAccessibleName(m_connection->text());
        return;
    }
    m_connectionSign->setPixmap(icons::coloured(online ? u"connected"_s : u"disconnected"_s,
                                                toneColour(online ? Tone::Good : Tone::Attention, palette))
                                    .pixmap(QSize(signSide, signSide), devicePixelRatio()));
    m_connection->setText(online ? tr("Online")
                                 : tr("Offline since %1").arg(format::dateTime(m_client->offlineSince())));
    m_connection->setToolTip(online ? tr("The last call reached Alma.")
                                    : tr("Alma cannot be reached. Everything but sending goes on."));
    m_connection->setAccessibleName(m_connection->text());
}

void StatusLine::showQuota()
{
    QStringList all;
    QString lowest;
    int lowestRemaining = -1;
    for (const InstitutionCode &code : std::as_const(m_institutions)) {
        const QuotaPilot::Meter meter = m_pilot ? m_pilot->meter(code) : QuotaPilot::Meter();
        if (meter.remaining < 0)
            continue;
        const QString line = tr("%1: %Ln calls left", nullptr, meter.remaining).arg(code.toString());
        all += line;
        if (lowestRemaining < 0 || meter.remaining < lowestRemaining) {
            lowest = line;
            lowestRemaining = meter.remaining;
        }
    }
    m_quota->setText(lowest);
    m_quota->setToolTip(format::plain(all.join(u'\n')));
    m_quota->setAccessibleName(lowest.isEmpty() ? tr("Calls left today: not known yet") : lowest);
}

void StatusLine::showJobs()
{
    const bool running = !m_jobs.running().isEmpty();
    for (QWidget *part : std::initializer_list<QWidget *>{m_job, m_progress, m_timeLeft})
        part->setVisible(running);
    m_cancel->setVisible(running && m_jobs.running().constLast()->isStoppable());
    if (!running)
        return;
    const JobStatus &status = *m_jobs.running().constLast();
    QString title = status.title();
    if (m_jobs.running().size() > 1)
        title += u' ' + tr("(and %n more)", nullptr, int(m_jobs.running().size()) - 1);
    m_job->setText(title);
    const auto fraction = status.fraction();
    m_progress->setRange(0, fraction ? 1000 : 0);
    m_progress->setValue(fraction ? qRound(*fraction * 1000) : 0);
    m_progress->setAccessibleName(title);
    QStringList told;
    if (fraction)
        told += format::percent(*fraction);
    if (status.isCanceled())
        told += tr("stopping");
    else if (const QString outlook = status.outlookText(); !outlook.isEmpty())
        told += outlook;
    else if (const auto left = status.timeLeft())
        told += format::timeLeft(*left);
    m_timeLeft->setText(told.join(u" · "_s));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel: %1").arg(title));
    m_cancel->setEnabled(!status.isCanceled());
}

} // namespace skranke
