// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/awaitfuture.h"
#include "services/core/error.h"
#include "services/store/vault.h"

#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QtConcurrentRun>
#include <QThread>
#include <QThreadPool>

#include <functional>
#include <future>
#include <map>
#include <memory>

namespace skranke {

/// What a repository works on: the open connection of the store's thread and the keys. Repositories are made where they
/// are used, inside `Store::run`, and never kept.
struct StoreAccess {
    QSqlDatabase db;
    const Vault &vault;
    int transactionDepth = 0; ///< kept by `Sql::Transaction`
    std::map<QString, QSqlQuery> statements = {}; ///< kept by `Sql::kept`; a map, because they must stay in place
};

class ProfileLock;

/// The local store of one profile: one SQLite file (WAL, foreign keys, secure_delete), used from one thread of its own.
///
/// Opening runs the migrations; a file of a newer version is refused (`store-newer`), a damaged one is set aside
/// (`store-damaged`) and never overwritten. A profile that has only backups or a damaged store left is not begun anew
/// by itself (`store-missing`): a nightly script would go on with nothing. Several processes may use one profile at
/// once (busy timeout, WAL).
class Store {
public:
    Store();
    ~Store(); ///< waits for running work, then closes
    Q_DISABLE_COPY_MOVE(Store)

    /// Opens or makes `skranke.sqlite` in `folder` (made with mode 0700). Blocks; call before the event loop or on a
    /// worker.
    [[nodiscard]] Result<> open(const QString &folder, QByteArray dataKey);

    /// Puts an empty store where only backups or a damaged one are left; they stay. `file-exists` when there is a
    /// store, `store-not-lost` when nothing says that there was one.
    [[nodiscard]] static Result<> beginEmpty(const QString &folder);

    [[nodiscard]] const Vault &vault() const { return *m_vault; }

    /// Runs `work(StoreAccess &)` on the store's thread; the coroutine goes on where it was. `work` returns a `Result`.
    template <typename Work>
    auto run(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreAccess &>>
    {
        using Answer = std::invoke_result_t<Work, StoreAccess &>;
        QFuture<Answer> future =
            QtConcurrent::run(&m_thread, [this, work = std::move(work)]() mutable { return work(*m_access); });
        co_return co_await resultOf(std::move(future));
    }

    /// For tests and for work already on a worker thread: waits for the answer. Never from the store's own thread.
    template <typename Work>
    auto runBlocking(Work work) -> std::invoke_result_t<Work, StoreAccess &>
    {
        return onThread([this, work = std::move(work)]() mutable { return work(*m_access); });
    }

    /// The store for a coroutine that comes back to it: the store may have gone between two pieces of its work. For the
    /// thread that owns the store.
    class Link {
    public:
        /// `Canceled` when the store has gone.
        template <typename Work>
        auto run(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreAccess &>>
        {
            // By value: the coroutine that holds this link may go while it waits.
            return runOn(m_store, std::move(work));
        }

    private:
        friend class Store;
        explicit Link(std::shared_ptr<Store *> store)
            : m_store(std::move(store))
        {
        }
        template <typename Work>
        static auto runOn(std::shared_ptr<Store *> store, Work work)
            -> QCoro::Task<std::invoke_result_t<Work, StoreAccess &>>
        {
            if (!*store)
                co_return std::unexpected(
                    Error{.kind = Error::Kind::Canceled, .detail = QStringLiteral("the store was closed")});
            co_return co_await (*store)->run(std::move(work));
        }

        std::shared_ptr<Store *> m_store;
    };
    [[nodiscard]] Link link() const { return Link(m_self); }

private:
    /// Not by waiting for a `QFuture`: that would run what has not begun on the thread that waits, beside whatever the
    /// store's thread is doing on the same connection.
    template <typename Work>
    auto onThread(Work work) -> std::invoke_result_t<Work>
    {
        Q_ASSERT_X(!m_thread.contains(QThread::currentThread()), "Store", "the store's thread would wait for itself");
        // Shared, since setting the value may still be at its end when the one who waits has gone.
        const auto promise = std::make_shared<std::promise<std::invoke_result_t<Work>>>();
        auto answer = promise->get_future();
        m_thread.start([promise, &work] { promise->set_value(work()); });
        return answer.get();
    }

    Result<> openHere(const QString &folder);
    Result<> openFile(const QString &path, bool wasLeftOpen);
    void closeHere();

    class Connection;

    QThreadPool m_thread; // exactly one thread that never expires: SQLite connections belong to a thread
    std::shared_ptr<Store *> m_self; // null inside once this has gone
    std::unique_ptr<ProfileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Vault> m_vault;
    std::unique_ptr<StoreAccess> m_access;
};

} // namespace skranke
