// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/audit/auditpane.h"

#include "models/audit/audittablemodel.h"
#include "models/audit/auditwords.h"
#include "models/common/format.h"
#include "services/queue/changequeue.h"
#include "widgets/audit/auditfilters.h"
#include "widgets/common/busybar.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/tableview.h"
#include "widgets/common/topkeeper.h"
#include "widgets/common/whendone.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int pageRows = 200;

} // namespace

AuditPane::~AuditPane()
{
    for (const QPointer<JobStatus> &job : {m_verifying, m_exporting}) {
        if (!job)
            continue;
        job->cancel();
        job->finish(); // its answer finds nobody here
    }
}

QString AuditPane::title() const
{
    return tr("Audit log");
}

QString AuditPane::iconName() const
{
    return u"pane-audit"_s;
}

QString AuditPane::helpText() const
{
    return tr(
        "<p>Every step of every change: when, from which account, with which key. It names changes, never persons."
        "</p><p>Each entry is chained to the one before it. <b>Verify</b> reads the whole log and finds entries that "
        "were altered, taken out, put in, moved or cut off. It cannot find that log and seal were put back together "
        "as they were earlier: keep an export elsewhere for that.</p>"
        "<p><b>Export</b> writes the entries that the filters show, as CSV for a spreadsheet or as JSON with the "
        "verdict of the check.</p>");
}

QList<Pane::MenuEntry> AuditPane::menuEntries() const
{
    return {{Menu::File, m_exportAction}, {Menu::Tools, m_verifyAction}};
}

void AuditPane::setBusy(bool busy)
{
    if (busy == m_loading)
        return;
    m_loading = busy;
    m_busy->setBusy(busy);
}

void AuditPane::refresh()
{
    reload();
    readChoices();
    if (!m_check)
        verify();
}

void AuditPane::reload()
{
    const int generation = ++m_generation;
    setBusy(true);
    readCounts();
    whenDone(m_log.newest(m_filters->filter(), 0, pageRows), this,
             [this, generation](const Result<QList<AuditEntry>> &page) {
                 if (generation != m_generation)
                     return;
                 setBusy(false);
                 m_loaded = true;
                 if (!page) {
                     m_message->showError(tr("Reading the audit log"), page.error());
                     return;
                 }
                 m_model->begin(*page, page->size() < pageRows);
                 m_hasEntries = m_hasEntries || !page->isEmpty();
                 if (!page->isEmpty())
                     m_table->setCurrentIndex(m_model->index(0, 0));
                 showEmptiness();
             });
}

void AuditPane::readCounts()
{
    const int generation = m_generation;
    whenDone(m_log.count(m_filters->filter()), this, [this, generation](const Result<qint64> &count) {
        if (generation != m_generation || !count)
            return; // the table says why the store cannot be read
        m_fitting = *count;
        takeCount();
    });
}

void AuditPane::readChoices()
{
    whenDone(m_log.choices(), this, [this](const Result<AuditLog::Choices> &choices) {
        if (!choices)
            return; // as above
        m_hasEntries = !choices->events.isEmpty();
        m_filters->setChoices(*choices);
        showEmptiness();
    });
    whenDone(m_services.queue.batches(), this, [this](const Result<QList<BatchSummary>> &batches) {
        if (batches)
            m_filters->setBatches(*batches);
    });
}

void AuditPane::readMore()
{
    const int generation = m_generation;
    setBusy(true);
    whenDone(m_log.newest(m_filters->filter(), m_model->oldest(), pageRows), this,
             [this, generation](const Result<QList<AuditEntry>> &page) {
                 if (generation != m_generation)
                     return;
                 setBusy(false);
                 if (page) {
                     m_model->append(*page, page->size() < pageRows);
                     return;
                 }
                 m_model->abandon();
                 m_message->showError(tr("Reading the audit log"), page.error());
             });
}

void AuditPane::readNewer()
{
    if (!m_loaded || !isVisible())
        return;
    if (m_model->rowCount() == 0) {
        reload();
        readChoices();
        return;
    }
    const int generation = m_generation;
    readCounts();
    whenDone(m_log.since(m_filters->filter(), m_model->newest(), pageRows), this,
             [this, generation](const Result<QList<AuditEntry>> &newer) {
                 if (generation == m_generation && newer)
                     takeNewer(*newer);
             });
}

void AuditPane::takeNewer(const QList<AuditEntry> &newer)
{
    QList<AuditEntry> newestFirst = newer;
    // Two may have asked.
    newestFirst.removeIf([this](const AuditEntry &entry) { return entry.number <= m_model->newest(); });
    std::ranges::reverse(newestFirst);
    {
        const TopKeeper keeper(*m_table);
        m_model->prepend(newestFirst);
    }
    if (newer.size() == pageRows && !newestFirst.isEmpty())
        readNewer(); // a run has written a lot
}

void AuditPane::readNews()
{
    // The chain is not verified for it: that reads the whole log, and somebody who breaks it waits for no signal.
    if (!m_loaded || !isVisible())
        return;
    readNewer();
    if (m_model->rowCount() > 0)
        readChoices(); // else the former does
}

void AuditPane::readAttention()
{
    whenDone(m_log.verify(), this, [this](const Result<AuditCheck> &check) {
        if (check) // else the pane says so when it is opened
            takeCheck(*check);
    });
}

void AuditPane::takeCheck(const AuditCheck &check)
{
    m_check = check;
    m_checked = QDateTime::currentDateTimeUtc();
    setAttentionCount(check.intact ? 0 : 1);
    takeVerdict();
}

void AuditPane::verify()
{
    if (m_verifying)
        return;
    m_verifying = m_jobs.start(tr("Verifying the audit log"));
    takeVerdict();
    whenDone(m_log.verify(m_verifying->job()), this, [this, job = m_verifying](const Result<AuditCheck> &check) {
        if (job)
            job->finish();
        m_verifying = nullptr;
        if (check)
            takeCheck(*check);
        else
            takeVerdict();
        if (!check && check.error().kind != Error::Kind::Canceled)
            m_message->showError(tr("Verifying the audit log"), check.error());
    });
}

void AuditPane::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the Audit Log"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Comma-separated values (*.csv)");
    const QString json = tr("JSON with the verdict of the check (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, json](const QString &filter) { dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPane::exportTo);
    dialog->open();
}

void AuditPane::exportTo(const QString &path)
{
    if (m_exporting)
        return;
    const bool json = QFileInfo(path).suffix().compare("json"_L1, Qt::CaseInsensitive) == 0;
    const AuditLog::Export what{.filter = m_filters->filter(),
                                .format = json ? AuditLog::Format::Json : AuditLog::Format::Csv,
                                .forSpreadsheet = true};
    m_message->clear();
    m_exporting = m_jobs.start(tr("Exporting the audit log"));
    m_exportAction->setEnabled(false);
    whenDone(m_log.writeFile(what, path, m_exporting->job()), this,
             [this, path, job = m_exporting](const Result<AuditLog::Exported> &answer) {
                 if (job)
                     job->finish();
                 m_exporting = nullptr;
                 m_exportAction->setEnabled(true);
                 takeExported(path, answer);
             });
}

void AuditPane::takeExported(const QString &path, const Result<AuditLog::Exported> &answer)
{
    if (!answer) {
        if (answer.error().kind != Error::Kind::Canceled)
            m_message->showError(tr("Exporting the audit log"), answer.error());
        return;
    }
    takeCheck(answer->check);
    const QString done =
        tr("%Ln entry(s) written to %1.", nullptr, int(answer->entries)).arg(QFileInfo(path).fileName());
    if (answer->check.intact)
        m_message->showMessage(done, Tone::Good);
    else
        m_message->showMessage(done + u' ' + auditwords::verdict(answer->check), Tone::Attention);
}

void AuditPane::openCell(const QModelIndex &index, bool clicked)
{
    if (!index.isValid() || index.row() >= m_model->entries().size())
        return;
    const AuditEntry &entry = m_model->entries().at(index.row());
    // Return opens the change from wherever in the row; a click only what looks like a link.
    if (clicked && !index.data(AuditTableModel::LinkRole).toBool())
        return;
    if (index.column() == AuditTableModel::BatchColumn && !entry.batch.isEmpty())
        Q_EMIT linkActivated({.kind = Link::Kind::Batch, .id = entry.batch.toString()});
    else if (!entry.change.isEmpty())
        Q_EMIT linkActivated({.kind = Link::Kind::Change, .id = entry.change.toString()});
}

void AuditPane::focusFilter()
{
    m_filters->takeFocus();
}

void AuditPane::takeFocus()
{
    if (m_stack->currentIndex() == 0)
        m_empty->button()->setFocus();
    else
        m_rows->currentWidget()->setFocus();
}

bool AuditPane::stepBack()
{
    return m_filters->clear();
}

std::unique_ptr<Pane> AuditPane::another() const
{
    return std::make_unique<AuditPane>(m_services, m_jobs);
}

QVariantMap AuditPane::place() const
{
    return m_filters->place();
}

void AuditPane::goTo(const QVariantMap &place)
{
    m_filters->goTo(place);
}

QStringList AuditPane::pictureViews() const
{
    return {u"entries"_s, u"filtered"_s};
}

void AuditPane::showPictureView(const QString &view)
{
    m_filters->goTo(view == "filtered"_L1 ? QVariantMap{{u"event"_s, u"approved"_s}, {u"period"_s, 4}} : QVariantMap());
}

bool AuditPane::isPictureReady() const
{
    return m_loaded && !m_loading && !m_verifying;
}

void AuditPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    readNewer(); // what came while another pane was shown
}

} // namespace skranke
