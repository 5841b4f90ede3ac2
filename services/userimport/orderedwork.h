// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtClassHelperMacros>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace skranke {

/// Lets several threads work on a row of tasks and hands the results out in the order of the row, whatever the number
/// of threads. Tasks are used again: memory is that of `threads + 2` of them. Belongs to one thread, which fills the
/// tasks and takes the results.
template <typename Task>
class OrderedWork {
public:
    using Work = std::function<void(Task &)>;
    /// False stops the row.
    using Take = std::function<bool(Task &)>;

    /// `makeWork` is called once on each of the threads, so that they can keep state of their own.
    OrderedWork(int threads, std::function<Work()> makeWork, Take take)
        : m_makeWork(std::move(makeWork))
        , m_take(std::move(take))
    {
        for (int i = 0; i < threads + spareTasks; ++i)
            m_ring.push_back(std::make_unique<Slot>());
        for (int i = 0; i < threads; ++i)
            m_workers.emplace_back([this](const std::stop_token &stop) { work(stop); });
        if (threads == 0)
            m_ownWork = m_makeWork();
    }
    Q_DISABLE_COPY_MOVE(OrderedWork)
    ~OrderedWork()
    {
        for (std::jthread &worker : m_workers)
            worker.request_stop();
        m_changed.notify_all();
    }

    /// The task to fill next; null when a result that was handed out for it stopped the row.
    [[nodiscard]] Task *next()
    {
        if (m_queued - m_handedOut == m_ring.size() && !takeUntil(m_handedOut + 1))
            return nullptr;
        return &m_ring[m_queued % m_ring.size()]->task;
    }

    /// Queues the task that `next` answered; without threads works on it here.
    void start()
    {
        if (m_workers.empty()) {
            m_ownWork(m_ring[m_queued % m_ring.size()]->task);
            return putDone();
        }
        {
            const std::lock_guard lock(m_mutex);
            m_ring[m_queued % m_ring.size()]->isDone = false;
            ++m_queued;
        }
        m_changed.notify_all();
    }

    /// Queues the task that `next` answered when the caller has done the work; no other may be under way.
    void putDone()
    {
        const std::lock_guard lock(m_mutex);
        m_ring[m_queued % m_ring.size()]->isDone = true;
        ++m_queued;
        ++m_taken;
    }

    /// Hands out all results; false when one of them stopped the row.
    [[nodiscard]] bool takeAll() { return takeUntil(m_queued); }

private:
    // Under way besides those that the threads hold: one being filled, one waiting.
    static constexpr int spareTasks = 2;

    struct Slot {
        Task task;
        bool isDone = false;
    };

    void work(const std::stop_token &stop)
    {
        const Work work = m_makeWork();
        std::unique_lock lock(m_mutex);
        while (m_changed.wait(lock, stop, [this] { return m_taken < m_queued; })) {
            Slot &slot = *m_ring[m_taken++ % m_ring.size()];
            lock.unlock();
            work(slot.task);
            lock.lock();
            slot.isDone = true;
            m_changed.notify_all();
        }
    }

    [[nodiscard]] bool takeUntil(size_t sequence)
    {
        while (m_handedOut < sequence) {
            Slot &slot = *m_ring[m_handedOut % m_ring.size()];
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [&] { return slot.isDone; });
            }
            ++m_handedOut;
            if (!m_take(slot.task))
                return false;
        }
        return true;
    }

    std::function<Work()> m_makeWork;
    Take m_take;
    Work m_ownWork;
    std::vector<std::unique_ptr<Slot>> m_ring;
    size_t m_handedOut = 0; ///< sequence number of the next result to hand out
    size_t m_queued = 0; ///< of the next task to queue
    size_t m_taken = 0; ///< of the next task for a thread
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::jthread> m_workers; ///< last: they end before what they use
};

} // namespace skranke
