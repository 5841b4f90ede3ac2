// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/usersync.h"

#include "services/alma/usersapi.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "services/store/vault.h"
#include "services/userimport/cacheentry.h"

#include <QElapsedTimer>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace skranke {

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
        if (!whole)
            co_return std::unexpected(whole.error());
        complete = *whole;
    }
    if (const auto finished = co_await finish(complete); !finished)
        co_return std::unexpected(finished.error());
    m_summary.users = static_cast<qint64>(m_seen.size());
    m_summary.seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    co_return m_summary;
}

QCoro::Task<Result<bool>> UserSync::readAll()
{
    m_seenNow.clear();
    qint64 firstTotal = -1;
    qint64 total = -1; // as last answered
    qint64 next = 0; // offset of the next page to ask for
    bool more = true; // until the end of the list is known
    std::deque<QCoro::Task<Result<UserPage>>> underWay;
    std::optional<Error> error;
    while (true) {
        // The first answer says how many pages there are; before it only one is asked for.
        const int most = total < 0 ? 1 : pagesUnderWay;
        while (more && !error && static_cast<int>(underWay.size()) < most) {
            underWay.push_back(m_users.page(m_institution, next, pageSize));
            next += pageSize;
            ++m_summary.calls;
            more = total < 0 || next < total;
        }
        if (underWay.empty())
            break;
        auto page = co_await std::move(underWay.front());
        underWay.pop_front();
        if (m_job.cancel.isCanceled() && !error)
            error = Error{.kind = Error::Kind::Canceled};
        if (!page && !error)
            error = page.error();
        if (error)
            continue; // what is under way is waited for: its calls count
        if (page->total >= 0)
            total = page->total;
        if (firstTotal < 0)
            firstTotal = total;
        // A list that grew has further pages; without a count the end is a page that is not full.
        more = total >= 0 ? next < total : page->users.size() == pageSize;
        if (auto saved = co_await save(std::move(page->users)); !saved)
            error = saved.error();
        m_job.report(static_cast<qint64>(m_seen.size()), std::max<qint64>(total, 0));
    }
    if (error)
        co_return std::unexpected(*error);
    // A count that moved means that pages moved too: somebody may have slipped from one page to another unseen.
    co_return total == firstTotal &&static_cast<qint64>(m_seenNow.size()) >= total;
}

QCoro::Task<Result<>> UserSync::save(QList<QJsonObject> users)
{
    for (const QJsonObject &user : std::as_const(users)) {
        const size_t id = qHash(normalisedIdentifier(user.value("primary_id"_L1).toString()), size_t{0x5eed});
        m_seen.insert(id);
        m_seenNow.insert(id);
    }
    // By value: the closure runs on the store's thread.
    co_return co_await m_store.run(
        [code = m_institution.code, scope = m_scope, users = std::move(users)](StoreAccess &access) {
            return refreshCache(access, code, scope, users, QDateTime::currentDateTimeUtc());
        });
}

QCoro::Task<Result<>> UserSync::finish(bool complete)
{
    const auto removed = co_await m_store.run(
        [code = m_institution.code, started = m_started, complete](StoreAccess &access) -> Result<int> {
            UserCacheRepository cache(access);
            int count = 0;
            if (complete) {
                const auto gone = cache.removeOlderThan(code, started);
                if (!gone)
                    return gone;
                count = *gone;
            }
            if (const auto saved = cache.saveLastSync(code, started); !saved)
                return std::unexpected(saved.error());
            return count;
        });
    if (!removed)
        co_return std::unexpected(removed.error());
    m_summary.removed = *removed;
    co_return Result<>{};
}

} // namespace skranke
