// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <atomic>
#include <functional>
#include <memory>

namespace skranke {

/// Lets the person who started long work stop it. Copies share one flag, which also tells one piece of work from
/// another; safe from any thread.
class CancelToken {
public:
    void cancel() { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCanceled() const { return !m_isShielded && m_flag->load(std::memory_order_relaxed); }

    /// Of the same piece of work, for a part of it that must be finished: never canceled.
    [[nodiscard]] CancelToken shielded() const
    {
        CancelToken token = *this;
        token.m_isShielded = true;
        return token;
    }
    /// The same for all copies, and for nothing else that lives; only to be compared.
    [[nodiscard]] const void *work() const { return m_flag.get(); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag = std::make_shared<std::atomic<bool>>(false);
    bool m_isShielded = false;
};

/// How far long work has come; `total` 0 means "not known yet". May be called from a worker thread.
using ProgressFunction = std::function<void(qint64 done, qint64 total)>;

/// What every long service call takes: how to tell and how to stop.
struct Job {
    ProgressFunction progress = {};
    CancelToken cancel = {};

    void report(qint64 done, qint64 total) const
    {
        if (progress)
            progress(done, total);
    }
};

} // namespace skranke
