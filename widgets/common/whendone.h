// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <concepts>
#include <utility>

namespace skranke {

namespace detail {

// A free coroutine with parameters by value: a lambda's captures would die before the answer comes.
template <typename T, typename Callback>
QCoro::Task<> deliver(QCoro::Task<T> task, QPointer<QObject> receiver, Callback callback)
{
    if constexpr (std::is_void_v<T>) {
        co_await std::move(task);
        if (receiver)
            callback();
    } else {
        auto answer = co_await std::move(task);
        if (receiver)
            callback(std::move(answer));
    }
}

} // namespace detail

/// The one way the window consumes a task: calls `callback` with the answer, or does nothing when `receiver` has gone.
template <typename T, typename Callback>
void whenDone(QCoro::Task<T> task, QObject *receiver, Callback callback)
{
    detail::deliver(std::move(task), QPointer<QObject>(receiver), std::move(callback));
}

} // namespace skranke
