// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/storewatch.h"

#include "services/store/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int restFactor = 4; ///< how much longer than a look waited the store is left alone

Result<qint64> dataVersion(StoreAccess &access)
{
    auto query = Sql::run(access.db, u"PRAGMA data_version"_s);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return std::unexpected(Sql::errorOf(query->lastError()));
    return query->value(0).toLongLong();
}

} // namespace

StoreWatch::StoreWatch(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store.link())
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &StoreWatch::look);
}

std::chrono::milliseconds StoreWatch::restAfter(std::chrono::milliseconds waited)
{
    return std::clamp<std::chrono::milliseconds>(restFactor * waited, interval, longestRest);
}

void StoreWatch::start()
{
    if (isRunning())
        return;
    m_timer.start();
    look();
}

void StoreWatch::stop()
{
    m_timer.stop();
}

void StoreWatch::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_waiting.start();
    ask(m_store, this);
}

/// A coroutine with all it needs: store and watch may go while it waits.
QCoro::Task<> StoreWatch::ask(Store::Link store, QPointer<StoreWatch> watch)
{
    const auto version = co_await store.run(&dataVersion);
    if (watch)
        watch->take(version);
}

void StoreWatch::take(const Result<qint64> &version)
{
    m_looking = false;
    m_timer.setInterval(restAfter(std::chrono::milliseconds(m_waiting.elapsed())));
    if (!version && version.error().kind == Error::Kind::Canceled)
        stop(); // the store was closed
    if (version && !m_version) {
        m_version = *version; // also when it was stopped meanwhile: what comes from now on is news
    } else if (version && isRunning() && *m_version != *version) { // else the next start tells it
        m_version = *version;
        Q_EMIT changedElsewhere();
    }
    Q_EMIT looked();
}

} // namespace skranke
