// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/changesexport.h"

#include "services/core/awaitfuture.h"
#include "services/queue/changequeue.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/whendone.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int pageChanges = 50; // whole changes: taken apart between two looks of the window at its events

QCoro::Task<Result<int>> written(QThreadPool *worker, std::function<Result<int>()> write)
{
    co_return co_await resultOf(QtConcurrent::run(worker, std::move(write)));
}

/// On a worker: a long list is not sorted and turned into text while the window waits. Answers how many rows there are.
Result<int> writeFile(const QList<ChangeRow> &rows, const changelist::Look &look, const QString &path, const Job &job)
{
    const spreadsheet::Table table = changelist::tableOf(rows, look);
    const int count = static_cast<int>(table.rows.size());
    if (QFileInfo(path).suffix().compare("xlsx"_L1, Qt::CaseInsensitive) == 0)
        return spreadsheet::writeXlsx(table, path, job).transform([count] { return count; });
    QList<QStringList> lines{table.headings};
    lines.reserve(count + 1);
    for (const QVariantList &cells : table.rows) {
        QStringList line;
        for (const QVariant &cell : cells)
            line.append(cell.toString());
        lines.append(line);
    }
    return spreadsheet::writeCsv(lines, path, job).transform([count] { return count; });
}

} // namespace

/// One list on its way.
struct ChangesExport::Writing {
    QString path;
    List list;
    QList<ChangeId> ids; ///< in the order of the queue
    qsizetype read = 0;
    QList<ChangeRow> rows;
};

ChangesExport::ChangesExport(ChangeQueue &queue, JobBoard &jobs, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_queue(queue)
    , m_jobs(jobs)
    , m_messages(messages)
{
    m_worker.setMaxThreadCount(1);
}

ChangesExport::~ChangesExport()
{
    if (m_job) {
        m_job->cancel();
        m_job->finish();
    }
    m_worker.waitForDone();
}

bool ChangesExport::isRunning() const
{
    return m_job != nullptr;
}

void ChangesExport::writeTo(const QString &path, const List &list)
{
    if (m_job)
        return;
    m_messages.clear();
    m_job = m_jobs.start(tr("Exporting the list of changes"));
    Q_EMIT runningChanged(true);
    auto writing = std::make_shared<Writing>(Writing{.path = path, .list = list, .ids = {}, .rows = {}});
    whenDone(m_queue.ids(list.filter), this, [this, writing](const Result<QList<ChangeId>> &ids) {
        if (!ids) {
            end(writing, std::unexpected(ids.error()));
            return;
        }
        writing->ids = *ids;
        readOn(writing);
    });
}

void ChangesExport::readOn(const std::shared_ptr<Writing> &writing)
{
    const Job job = m_job ? m_job->job() : Job();
    job.report(writing->read, writing->ids.size());
    if (job.cancel.isCanceled()) {
        end(writing, std::unexpected(Error{.kind = Error::Kind::Canceled}));
        return;
    }
    const QList<ChangeId> next = writing->ids.mid(writing->read, pageChanges);
    if (next.isEmpty()) {
        write(writing);
        return;
    }
    whenDone(m_queue.page({.ids = next}, 0, 0), this, [this, writing, next](const Result<QList<Change>> &page) {
        if (!page) {
            end(writing, std::unexpected(page.error()));
            return;
        }
        for (const Change &change : *page)
            writing->rows.append(ChangeRow::from(change));
        writing->read += next.size();
        readOn(writing);
    });
}

void ChangesExport::write(const std::shared_ptr<Writing> &writing)
{
    Job job = m_job ? m_job->job() : Job();
    job.progress = {}; // what takes time was the reading
    auto work = [rows = std::exchange(writing->rows, {}), look = writing->list.look, path = writing->path, job] {
        return writeFile(rows, look, path, job);
    };
    whenDone(written(&m_worker, std::move(work)), this,
             [this, writing](const Result<int> &rows) { end(writing, rows); });
}

void ChangesExport::end(const std::shared_ptr<Writing> &writing, const Result<int> &written)
{
    if (m_job)
        m_job->finish();
    m_job = nullptr;
    Q_EMIT runningChanged(false);
    if (written)
        m_messages.showMessage(
            tr("%Ln change(s) written to %1.", nullptr, *written).arg(QFileInfo(writing->path).fileName()), Tone::Good);
    else if (written.error().kind != Error::Kind::Canceled)
        m_messages.showError(tr("Exporting the list of changes"), written.error());
}

} // namespace skranke
