// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How the pane is put together and what it says of itself; what it does is in auditpane.cpp.
#include "models/audit/audittablemodel.h"
#include "models/audit/auditwords.h"
#include "models/common/format.h"
#include "services/queue/changequeue.h"
#include "widgets/audit/auditfilters.h"
#include "widgets/audit/auditpane.h"
#include "widgets/common/busybar.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/icons.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/label.h"
#include "widgets/common/linkdelegate.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

AuditPane::AuditPane(DeskServices services, JobBoard &jobs, QWidget *parent)
    : Pane(u"audit"_s, parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_log(services.store)
    , m_model(new AuditTableModel(this))
    , m_message(new MessageBar(this))
    , m_busy(new BusyBar(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyView(u"pane-audit"_s, this))
{
    m_later.setSingleShot(true);
    m_later.setInterval(500ms);
    makeActions();
    auto *page = new QWidget(this);
    m_filters = new AuditFilters(page);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeVerdictRow());
    column->addWidget(m_filters);
    column->addWidget(makeTable(), 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    m_stack->setCurrentIndex(1);
    m_filters->setTarget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_busy);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    connectParts();
    retranslate();
}

void AuditPane::makeActions()
{
    m_verifyAction = new QAction(icons::get(u"dialog-ok-apply"_s), QString(), this);
    m_verifyAction->setShortcut(QKeySequence(u"Ctrl+Shift+V"_s));
    m_exportAction = new QAction(icons::get(u"document-export"_s), QString(), this);
    m_exportAction->setShortcut(QKeySequence(u"Ctrl+E"_s));
    for (QAction *action : {m_verifyAction, m_exportAction})
        action->setAutoRepeat(false); // a key held down does its work once
    addActions({m_verifyAction, m_exportAction});
}

QWidget *AuditPane::makeVerdictRow()
{
    auto *row = new QWidget(this);
    m_sign = plainLabel(row);
    m_verdict = plainLabel(row);
    m_verdict->setObjectName(u"auditVerdict"_s);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count = plainLabel(row);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_verify = new QPushButton(row);
    m_verify->setObjectName(u"auditVerify"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 8, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_verify);
    return row;
}

QWidget *AuditPane::makeTable()
{
    m_rows = new QStackedWidget(this);
    m_nothingFits = new EmptyView(u"view-filter"_s, this);
    m_table = new TableView(this);
    m_table->setObjectName(u"auditEntries"_s);
    m_table->setSortingEnabled(false); // its order is that of the chain, and only a part of it is here
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LinkDelegate(AuditTableModel::LinkRole, m_table));
    m_table->setKeptColumns({AuditTableModel::TimeColumn, AuditTableModel::EventColumn});
    m_table->removeAction(m_table->exportAction()); // the whole log is exported, not the rows that are here
    m_rows->addWidget(m_table);
    m_rows->addWidget(m_nothingFits);
    return m_rows;
}

void AuditPane::connectParts()
{
    connect(m_filters, &AuditFilters::changed, this, [this] {
        if (m_loaded) // else the place is only being remembered
            reload();
    });
    connect(m_model, &AuditTableModel::moreRequested, this, &AuditPane::readMore);
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) { openCell(index, false); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { openCell(index, true); });
    connect(m_verifyAction, &QAction::triggered, this, &AuditPane::verify);
    connect(m_verify, &QPushButton::clicked, this, &AuditPane::verify);
    connect(m_exportAction, &QAction::triggered, this, &AuditPane::askForFile);
    connect(m_empty, &EmptyView::stepRequested, this, [this] { Q_EMIT paneRequested(u"queue"_s); });
    connect(m_nothingFits, &EmptyView::stepRequested, this, [this] { m_filters->clear(); });
    connect(&m_services.queue, &ChangeQueue::batchChanged, &m_later, [this] {
        if (!m_later.isActive()) // else a long run would put it off again and again
            m_later.start();
    });
    connect(&m_later, &QTimer::timeout, this, &AuditPane::readNewer);
}

void AuditPane::showEmptiness()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget()) && m_stack->isAncestorOf(window()->focusWidget())
        && !m_filters->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentIndex(m_loaded && !m_hasEntries && !m_filters->isNarrowed() ? 0 : 1);
    m_rows->setCurrentIndex(m_loaded && m_model->rowCount() == 0 ? 1 : 0);
    if (hadFocus) // else Qt would give it to whatever comes next
        takeFocus();
}

void AuditPane::takeCount()
{
    //: Beside the filters of the audit log: how many entries fit them
    m_count->setText(m_filters->isNarrowed() ? tr("%Ln entry(s) fit the filters", nullptr, int(m_fitting)) : QString());
}

void AuditPane::takeVerdict()
{
    QString sign = u"state-question"_s;
    Tone tone = Tone::Neutral;
    QString text =
        m_verifying ? tr("The chain of the log is being checked…") : tr("The chain of the log is not checked yet.");
    if (m_check && !m_verifying) {
        sign = m_check->intact ? u"state-good"_s : u"state-bad"_s;
        tone = m_check->intact ? Tone::Good : Tone::Bad;
        //: %1 is the verdict on the audit log, a sentence; %2 the time of the check
        text = tr("%1 Checked %2.").arg(auditwords::verdict(*m_check), format::dateTime(m_checked));
    }
    const int side = fontMetrics().height();
    m_sign->setPixmap(badgeIcon({.sign = sign, .tone = tone}, palette()).pixmap(QSize(side, side), devicePixelRatio()));
    m_verdict->setText(text);
    setUsable(m_verify, !m_verifying);
    m_verifyAction->setEnabled(!m_verifying);
}

void AuditPane::retranslate()
{
    m_verifyAction->setText(tr("&Verify the Audit Log"));
    m_exportAction->setText(tr("&Export the Audit Log…"));
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Read the whole log and check its chain (Ctrl+Shift+V)"));
    m_table->setAccessibleName(tr("Entries of the audit log, newest first"));
    m_empty->setTexts(tr("Nothing has been done with a change yet. Every step will stand here."),
                      tr("Open the Change Queue"));
    m_nothingFits->setTexts(tr("No entry fits the filters."), tr("Show All"));
    m_filters->retranslate();
    m_model->retranslate();
    takeCount();
    takeVerdict();
}

} // namespace skranke
