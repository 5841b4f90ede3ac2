// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/reviewsheetactions.h"

#include "models/institutions/institutionwords.h"
#include "models/queue/changewords.h"
#include "services/core/awaitfuture.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "services/queue/deskaccount.h"
#include "widgets/common/icons.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/reviewsheetprinter.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinter>
#include <QtConcurrentRun>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int pageChanges = 100; // turned into text between two looks of the window at its events

/// Title of the batch, name and environment of the institution, as far as there is only one.
QCoro::Task<Result<ReviewSheet::Head>> readHead(ChangeQueue *queue, InstitutionRegister *institutions,
                                                ReviewSheetActions::Scope scope)
{
    ReviewSheet::Head head{.title = {},
                           .institution = {},
                           .environment = {},
                           .made = QDateTime::currentDateTimeUtc(),
                           .account = deskAccount()};
    InstitutionCode code = scope.filter.institution;
    const auto batches = co_await queue->batches();
    if (!batches)
        co_return std::unexpected(batches.error());
    for (const BatchSummary &one : *batches) {
        if (one.batch.id == scope.batch) {
            head.title = changewords::batchName(one.batch);
            code = one.batch.institution;
        }
    }
    if (code.isEmpty())
        co_return head;
    const auto registered = co_await institutions->all();
    if (!registered)
        co_return std::unexpected(registered.error());
    head.institution = code.toString();
    for (const Institution &one : *registered) {
        if (one.code != code)
            continue;
        head.institution += u" "_s + one.name;
        head.environment = institutionwords::environment(one.environment);
    }
    co_return head;
}

QCoro::Task<Result<int>> drawn(QThreadPool *worker, std::function<Result<int>()> draw)
{
    co_return co_await resultOf(QtConcurrent::run(worker, std::move(draw)));
}

} // namespace

struct ReviewSheetActions::Target {
    QString path; ///< of a PDF; empty: the printer
    std::shared_ptr<QPrinter> printer;
};

/// One sheet on its way.
struct ReviewSheetActions::Making {
    std::shared_ptr<const Target> target;
    Scope scope;
    QList<ChangeId> ids; ///< in the order of the queue
    qsizetype read = 0;
    std::optional<ReviewSheet> sheet;
};

ReviewSheetActions::ReviewSheetActions(DeskServices services, JobBoard &jobs, MessageBar &messages,
                                       std::function<std::optional<Scope>()> scope, QWidget *parent)
    : QObject(parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_messages(messages)
    , m_scope(std::move(scope))
    , m_print(new QAction(icons::get(u"document-print"_s), QString(), this))
    , m_pdf(new QAction(icons::get(u"document-export"_s), QString(), this))
{
    m_worker.setMaxThreadCount(1);
    m_print->setShortcut(QKeySequence::Print);
    m_pdf->setShortcut(QKeySequence(u"Ctrl+Shift+P"_s));
    m_print->setAutoRepeat(false);
    m_pdf->setAutoRepeat(false);
    connect(m_print, &QAction::triggered, this, &ReviewSheetActions::askForPrinter);
    connect(m_pdf, &QAction::triggered, this, &ReviewSheetActions::askForFile);
}

ReviewSheetActions::~ReviewSheetActions()
{
    if (m_job) {
        m_job->cancel();
        m_job->finish();
    }
    m_worker.waitForDone();
}

void ReviewSheetActions::retranslate()
{
    m_print->setText(tr("P&rint Review Sheet…"));
    m_pdf->setText(tr("Save Review Sheet as P&DF…"));
}

QWidget *ReviewSheetActions::window() const
{
    return qobject_cast<QWidget *>(parent());
}

void ReviewSheetActions::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save Review Sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({tr("PDF (*.pdf)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewSheetActions::writePdf);
    dialog->open();
}

void ReviewSheetActions::askForPrinter()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(tr("Review sheet"));
    auto *dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false); // that file would be readable for others
    connect(dialog, &QPrintDialog::finished, this, [this, printer](int answer) {
        if (answer == QDialog::Accepted)
            start(std::make_shared<const Target>(Target{.path = {}, .printer = printer}));
    });
    dialog->open();
}

void ReviewSheetActions::writePdf(const QString &path)
{
    start(std::make_shared<const Target>(Target{.path = path, .printer = {}}));
}

void ReviewSheetActions::start(const std::shared_ptr<const Target> &target)
{
    if (m_job)
        return;
    const auto scope = m_scope();
    if (!scope) {
        m_messages.showMessage(tr("There is nothing to review here."));
        return;
    }
    m_messages.clear();
    m_job = m_jobs.start(tr("Making the review sheet"));
    m_print->setEnabled(false);
    m_pdf->setEnabled(false);
    auto making = std::make_shared<Making>();
    making->target = target;
    making->scope = *scope;
    whenDone(readHead(&m_services.queue, &m_services.institutions, *scope), this,
             [this, making](const Result<ReviewSheet::Head> &head) {
                 if (!head) {
                     end(making, std::unexpected(head.error()));
                     return;
                 }
                 ReviewSheet::Head named = *head;
                 if (named.title.isEmpty())
                     named.title = tr("the change queue");
                 making->sheet.emplace(named);
                 begin(making);
             });
}

void ReviewSheetActions::begin(const std::shared_ptr<Making> &making)
{
    whenDone(m_services.queue.ids(making->scope.filter), this, [this, making](const Result<QList<ChangeId>> &ids) {
        if (!ids) {
            end(making, std::unexpected(ids.error()));
            return;
        }
        making->ids = *ids;
        readOn(making);
    });
}

void ReviewSheetActions::readOn(const std::shared_ptr<Making> &making)
{
    const Job job = m_job ? m_job->job() : Job();
    job.report(making->read, making->ids.size() * 2); // the other half is drawing
    if (job.cancel.isCanceled()) {
        end(making, std::unexpected(Error{.kind = Error::Kind::Canceled}));
        return;
    }
    const QList<ChangeId> next = making->ids.mid(making->read, pageChanges);
    if (next.isEmpty()) {
        draw(making);
        return;
    }
    whenDone(m_services.queue.page({.ids = next}, 0, 0), this, [this, making, next](const Result<QList<Change>> &page) {
        if (!page) {
            end(making, std::unexpected(page.error()));
            return;
        }
        making->sheet->add(*page);
        making->read += next.size();
        readOn(making);
    });
}

void ReviewSheetActions::draw(const std::shared_ptr<Making> &making)
{
    const reviewsheetprinter::Text text{.parts = making->sheet->parts(), .foot = making->sheet->footText()};
    Job job = m_job ? m_job->job() : Job();
    const qint64 half = making->ids.size();
    job.progress = [half, tell = job.progress](qint64 done, qint64 total) {
        if (tell && total > 0)
            tell(half + half * done / total, half * 2);
    };
    auto work = [text, job, target = making->target]() -> Result<int> {
        return target->printer ? reviewsheetprinter::print(text, *target->printer, job)
                               : reviewsheetprinter::writePdf(text, target->path, job);
    };
    whenDone(drawn(&m_worker, std::move(work)), this, [this, making](const Result<int> &pages) { end(making, pages); });
}

void ReviewSheetActions::end(const std::shared_ptr<Making> &making, const Result<int> &pages)
{
    if (m_job)
        m_job->finish();
    m_job = nullptr;
    m_print->setEnabled(true);
    m_pdf->setEnabled(true);
    if (!pages) {
        if (pages.error().kind != Error::Kind::Canceled)
            m_messages.showError(tr("Making the review sheet"), pages.error());
        return;
    }
    const QString &path = making->target->path;
    m_messages.showMessage(path.isEmpty()
                               ? tr("%Ln page(s) sent to the printer.", nullptr, *pages)
                               : tr("%Ln page(s) written to %1.", nullptr, *pages).arg(QFileInfo(path).fileName()),
                           Tone::Good);
}

} // namespace skranke
