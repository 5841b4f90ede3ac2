// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/auditlog.h"

#include "services/core/privatefile.h"
#include "services/queue/audittext.h"
#include "services/store/store.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int pageEntries = 1000;
constexpr int sliceEntries = 2000; // some hundredths of a second

Error canceled()
{
    return {.kind = Error::Kind::Canceled, .detail = u"the export was stopped"_s};
}

Result<> put(QIODevice &out, const QByteArray &bytes)
{
    if (out.write(bytes) == bytes.size())
        return {};
    if (const auto *file = qobject_cast<const QFileDevice *>(&out))
        return std::unexpected(privatefile::errorOf(*file));
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = u"unwritable-file"_s});
}

/// What is written before, for and after a page. Files are written on the store's thread too: a page is some ten
/// thousand bytes, and the window must not wait for a disk.
QByteArray beginning(const AuditLog::Export &what, const AuditCheck &check)
{
    return what.format == AuditLog::Format::Csv ? audittext::csvHeading(what.forSpreadsheet)
                                                : audittext::jsonBeginning(check);
}

QByteArray pageText(const AuditLog::Export &what, const QList<AuditEntry> &entries, bool isFirst)
{
    return what.format == AuditLog::Format::Csv ? audittext::csvLines(entries, what.forSpreadsheet)
                                                : audittext::jsonEntries(entries, isFirst);
}

QByteArray ending(const AuditLog::Export &what)
{
    return what.format == AuditLog::Format::Csv ? QByteArray() : audittext::jsonEnding();
}

/// Where a writing stands between two pages.
struct Progress {
    AuditLog::Exported exported;
    qint64 last = 0; ///< number of the last written entry
    qint64 total = 0;
    bool ended = false;
};

/// A slice at a time, so that others get at the store in between.
QCoro::Task<Result<AuditCheck>> verifyAll(Store::Link store, Job job)
{
    const auto chain = std::make_shared<AuditChain>();
    while (!chain->result) {
        if (job.cancel.isCanceled())
            co_return std::unexpected(canceled());
        const auto looked = co_await store.run(
            [chain](StoreAccess &access) { return AuditRepository(access).verifyNext(*chain, sliceEntries); });
        if (!looked)
            co_return std::unexpected(looked.error());
        job.report(chain->entries, chain->length);
    }
    co_return *chain->result;
}

Result<Progress> begin(StoreAccess &access, AuditLog::Export &what, QIODevice &out, const AuditCheck &check)
{
    AuditRepository audit(access);
    const auto last = audit.lastNumber();
    if (!last)
        return std::unexpected(last.error());
    // What came since the check is not among what it speaks of.
    const qint64 end = std::max<qint64>(1, check.intact ? std::min(check.entries, *last) : *last);
    if (what.filter.upTo == 0 || what.filter.upTo > end)
        what.filter.upTo = end;
    const auto total = audit.count(what.filter);
    if (!total)
        return std::unexpected(total.error());
    return put(out, beginning(what, check)).transform([&] {
        return Progress{.exported = {.entries = 0, .check = check}, .last = 0, .total = *total, .ended = false};
    });
}

Result<> writePage(StoreAccess &access, const AuditLog::Export &what, QIODevice &out, Progress &progress)
{
    const auto entries = AuditRepository(access).page(what.filter, progress.last, pageEntries);
    if (!entries)
        return std::unexpected(entries.error());
    if (!entries->isEmpty()) {
        if (const Result<> written = put(out, pageText(what, *entries, progress.exported.entries == 0)); !written)
            return written;
        progress.exported.entries += entries->size();
        progress.last = entries->constLast().number;
    }
    progress.ended = entries->size() < pageEntries;
    return progress.ended ? put(out, ending(what)) : Result<>();
}

QCoro::Task<Result<AuditLog::Exported>> writeAll(Store::Link store, AuditLog::Export what,
                                                 std::shared_ptr<QIODevice> out, Job job)
{
    const auto state = std::make_shared<Progress>();
    const auto shared = std::make_shared<AuditLog::Export>(std::move(what));
    const auto check = co_await verifyAll(store, job);
    if (!check)
        co_return std::unexpected(check.error());
    const auto begun = co_await store.run([shared, out, state, check = *check](StoreAccess &access) -> Result<> {
        return begin(access, *shared, *out, check).transform([&state](const Progress &first) { *state = first; });
    });
    if (!begun)
        co_return std::unexpected(begun.error());
    // A page at a time, so that others get at the store in between.
    while (!state->ended) {
        if (job.cancel.isCanceled())
            co_return std::unexpected(canceled());
        const auto written = co_await store.run(
            [shared, out, state](StoreAccess &access) { return writePage(access, *shared, *out, *state); });
        if (!written)
            co_return std::unexpected(written.error());
        job.report(state->exported.entries, state->total);
    }
    co_return state->exported;
}

QCoro::Task<Result<AuditLog::Exported>> writeToFile(Store::Link store, AuditLog::Export what, QString path, Job job)
{
    auto opened = privatefile::create(path);
    if (!opened)
        co_return std::unexpected(opened.error());
    const std::shared_ptr<QSaveFile> file = std::move(*opened);
    auto written = co_await writeAll(store, std::move(what), file, job);
    if (!written)
        co_return written;
    const auto kept = co_await store.run([file](StoreAccess &) { return privatefile::commit(*file); });
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return written;
}

} // namespace

AuditLog::AuditLog(Store &store)
    : m_store(store)
{
}

QCoro::Task<Result<QList<AuditEntry>>> AuditLog::newest(AuditFilter filter, qint64 beforeNumber, int limit) const
{
    return m_store.run([filter = std::move(filter), beforeNumber, limit](StoreAccess &access) {
        return AuditRepository(access).newest(filter, beforeNumber, limit);
    });
}

QCoro::Task<Result<QList<AuditEntry>>> AuditLog::since(AuditFilter filter, qint64 afterNumber, int limit) const
{
    return m_store.run([filter = std::move(filter), afterNumber, limit](StoreAccess &access) {
        return AuditRepository(access).page(filter, afterNumber, limit);
    });
}

QCoro::Task<Result<qint64>> AuditLog::count(AuditFilter filter) const
{
    return m_store.run(
        [filter = std::move(filter)](StoreAccess &access) { return AuditRepository(access).count(filter); });
}

QCoro::Task<Result<AuditLog::Choices>> AuditLog::choices() const
{
    return m_store.run([](StoreAccess &access) -> Result<Choices> {
        AuditRepository audit(access);
        auto events = audit.events();
        if (!events)
            return std::unexpected(events.error());
        auto accounts = audit.accounts();
        if (!accounts)
            return std::unexpected(accounts.error());
        return Choices{.events = *std::move(events), .accounts = *std::move(accounts)};
    });
}

QCoro::Task<Result<AuditCheck>> AuditLog::verify(Job job) const
{
    return verifyAll(m_store.link(), std::move(job));
}

QCoro::Task<Result<AuditLog::Exported>> AuditLog::write(Export what, std::shared_ptr<QIODevice> out, Job job) const
{
    return writeAll(m_store.link(), std::move(what), std::move(out), std::move(job));
}

QCoro::Task<Result<AuditLog::Exported>> AuditLog::writeFile(Export what, QString path, Job job) const
{
    return writeToFile(m_store.link(), std::move(what), std::move(path), std::move(job));
}

} // namespace skranke
