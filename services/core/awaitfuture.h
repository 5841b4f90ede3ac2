// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QScopedPointer>

#include <coroutine>
#include <memory>

namespace skranke {

/// Lets a coroutine wait for a `QFuture` and go on in its own thread: `co_await resultOf(QtConcurrent::run(...))`.
///
/// QCoro's own way connects without a context object, which QT_NO_CONTEXTLESS_CONNECT forbids.
template <typename T>
class FutureAwaiter {
public:
    explicit FutureAwaiter(QFuture<T> future)
        : m_future(std::move(future))
    {
    }

    [[nodiscard]] bool await_ready() const noexcept { return m_future.isFinished(); }

    void await_suspend(std::coroutine_handle<> awaiting)
    {
        m_watcher.reset(new QFutureWatcher<T>);
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(),
                         [awaiting] { awaiting.resume(); });
        m_watcher->setFuture(m_future);
    }

    T await_resume() { return m_future.result(); }

private:
    QFuture<T> m_future;
    // Goes with the coroutine, which ends while this is telling it that it may go on.
    std::unique_ptr<QFutureWatcher<T>, QScopedPointerDeleteLater> m_watcher;
};

template <typename T>
[[nodiscard]] FutureAwaiter<T> resultOf(QFuture<T> future)
{
    return FutureAwaiter<T>(std::move(future));
}

} // namespace skranke
