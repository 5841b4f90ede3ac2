// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <coroutine>
#include <utility>

namespace skranke {

/// Lets one coroutine wait until someone says "go on", once. It does not survive its waiter, and never resumes a waiter
/// when it is destroyed: what a dying object left waiting stays asleep rather than run into dead objects.
class Wakeup {
public:
    Wakeup() = default;
    Wakeup(const Wakeup &) = delete;
    Wakeup &operator=(const Wakeup &) = delete;

    /// Runs the waiter on the spot, up to its next wait.
    void wake()
    {
        m_awake = true;
        if (const auto waiter = std::exchange(m_waiter, {}))
            waiter.resume();
    }

    [[nodiscard]] bool await_ready() const noexcept { return m_awake; }
    void await_suspend(std::coroutine_handle<> waiter) noexcept { m_waiter = waiter; }
    void await_resume() const noexcept { }

private:
    std::coroutine_handle<> m_waiter;
    bool m_awake = false;
};

} // namespace skranke
