// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/usersync.h"

#include "services/alma/usersapi.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/userimport/cacheentry.h"

#include <QElapsedTimer>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Users of one transaction. Their indexes lie all over the tables: the more at once, the fewer pages are written
/// twice. Few enough that the pages asked ahead bridge the time it takes.
constexpr qsizetype savedAtOnce = 500;

} // namespace

UserSync::UserSync(Store &store, UsersApi &users, Institution institution, Job job)
    : m_store(store)
    , m_users(users)
    , m_institution(std::move(institution))
    , m_job(std::move(job))
    , m_started(QDateTime::currentDateTimeUtc())
{
}

QCoro::Task<Result<UserImport::SyncSummary>> UserSync::run()
{
    QElapsedTimer clock;
    clock.start();
    auto scope = cacheScope(m_institution);
    if (!scope)
        co_return std::unexpected(scope.error());
    m_scope = std::move(*scope);

    bool complete = false;
    for (int reading = 0; reading < mostReadings && !complete; ++reading) {
        const auto whole = co_await readAll();
        const auto saved = co_await saveGathered();
        if (!whole || !saved)
            co_return std::unexpected(whole ? saved.error() : whole.error());
        complete = *whole;
    }
    const auto removed = co_await finish(complete);
    if (!removed)
        co_return std::unexpected(removed.error());
    m_summary.removed = *removed;
    m_summary.complete = complete;
    m_summary.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    co_return m_summary;
}

QCoro::Task<Result<bool>> UserSync::readAll()
{
    struct Totals {
        qint64 first = 0;
        bool moved = false;
    };
    const auto totals = std::make_shared<Totals>();
    Job watched = m_job;
    watched.progress = [totals, report = m_job.progress](qint64 done, qint64 total) {
        if (totals->first == 0)
            totals->first = total;
        totals->moved = totals->moved || total != totals->first;
        if (report)
            report(done, total);
    };
    const auto sink = [this](QList<QJsonObject> users) { return gather(std::move(users)); };
    const auto reading = co_await m_users.readAll(m_institution, sink, watched);
    if (!reading)
        co_return std::unexpected(reading.error());
    m_summary.calls += reading->calls;
    m_summary.users = std::max(m_summary.users, reading->users);
    // A count that moved means that pages moved too: somebody may have slipped from one page to another unseen.
    co_return reading->complete && !totals->moved;
}

QCoro::Task<Result<>> UserSync::gather(QList<QJsonObject> users)
{
    if (m_gathered.isEmpty())
        m_gatheredSince = QDateTime::currentDateTimeUtc();
    m_gathered += std::move(users);
    if (m_gathered.size() < savedAtOnce)
        co_return Result<>{};
    co_return co_await saveGathered();
}

QCoro::Task<Result<>> UserSync::saveGathered()
{
    if (m_gathered.isEmpty())
        co_return Result<>{};
    // By value: the closure runs on the store's thread.
    co_return co_await m_store.run([code = m_institution.code, scope = m_scope, since = m_gatheredSince,
                                    users = std::exchange(m_gathered, {})](StoreAccess &access) {
        return refreshCache(access, code, scope, users, since);
    });
}

QCoro::Task<Result<int>> UserSync::finish(bool complete)
{
    co_return co_await m_store.run(
        [code = m_institution.code, started = m_started, complete](StoreAccess &access) -> Result<int> {
            UserCacheRepository cache(access);
            const auto removed = complete ? cache.removeOlderThan(code, started) : Result<int>(0);
            if (!removed)
                return removed;
            // Who is missing from an incomplete one would be planned as new, and taken for gone from Alma.
            const auto saved = complete ? cache.saveLastSync(code, started) : Result<>();
            if (!saved)
                return std::unexpected(saved.error());
            return removed;
        });
}

} // namespace skranke
