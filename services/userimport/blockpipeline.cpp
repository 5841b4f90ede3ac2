// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/blockpipeline.h"

namespace skranke {

namespace {

// Blocks under way besides those that the workers hold: one being filled, one waiting.
constexpr int spareTasks = 2;

} // namespace

BlockPipeline::BlockPipeline(const CheckContext &context, BlockChecker::Purpose purpose, int threads)
    : m_context(context)
    , m_purpose(purpose)
    , m_inline(context, purpose)
{
    for (int i = 0; i < threads + spareTasks; ++i)
        m_ring.push_back(std::make_unique<Task>());
    for (int i = 0; i < threads; ++i)
        m_workers.emplace_back([this](const std::stop_token &stop) { work(stop); });
}

BlockPipeline::~BlockPipeline()
{
    for (std::jthread &worker : m_workers)
        worker.request_stop();
    m_changed.notify_all();
}

void BlockPipeline::work(const std::stop_token &stop)
{
    BlockChecker checker(m_context, m_purpose);
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_taken < m_queued; })) {
        Task &task = *m_ring[m_taken++ % m_ring.size()];
        lock.unlock();
        task.result.clear();
        checker.run(partOf(task.block), 0, 0, task.result);
        lock.lock();
        task.state = Task::State::Done;
        m_changed.notify_all();
    }
}

BlockChecker::Part BlockPipeline::partOf(const Block &block) const
{
    return {.text = block.text().substr(block.offset == 0 ? m_skip : 0),
            .startsInRecord = block.startsInRecord,
            .endsInRecord = block.endsInRecord,
            .afterSeparator = block.offset != 0};
}

bool BlockPipeline::mergeTask(Task &task)
{
    const bool goOn = m_merge(task.result, task.absolute ? 0 : m_records, task.absolute ? 0 : m_lines);
    m_records += task.result.records;
    m_lines += task.result.lines;
    task.state = Task::State::Free;
    return goOn;
}

bool BlockPipeline::mergeUntil(size_t sequence)
{
    while (m_merged < sequence) {
        Task &task = *m_ring[m_merged % m_ring.size()];
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return task.state == Task::State::Done; });
        }
        ++m_merged;
        if (!mergeTask(task))
            return false;
    }
    return true;
}

void BlockPipeline::runInline(Task &task)
{
    // All blocks before are merged by now, so that lines can be counted from the start of the file, as a record that
    // goes on from block to block needs it.
    task.result.clear();
    task.absolute = true;
    m_inline.run(partOf(task.block), m_records, m_lines, task.result);
}

void BlockPipeline::takeMark(Block &block)
{
    const std::string_view text = block.text();
    m_utf16 = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    m_mark = text.starts_with("\xEF\xBB\xBF");
    m_skip = m_mark ? 3 : 0;
}

BlockPipeline::Outcome BlockPipeline::run(BlockReader &reader, qint64 size, const Job &job, const Merge &merge)
{
    m_merge = merge;
    bool inRecord = false;
    for (size_t sequence = 0;; ++sequence) {
        Task &task = *m_ring[sequence % m_ring.size()];
        if (sequence >= m_ring.size() && !mergeUntil(sequence - m_ring.size() + 1))
            return Outcome::Stopped;
        if (job.cancel.isCanceled())
            return Outcome::Canceled;
        const BlockReader::Step step = reader.next(task.block);
        if (step == BlockReader::Step::Failed)
            return Outcome::Failed;
        if (step == BlockReader::Step::End) {
            if (!mergeUntil(sequence))
                return Outcome::Stopped;
            if (inRecord) {
                task.result.clear();
                task.absolute = true;
                m_inline.finish(m_records, task.result);
                if (!mergeTask(task))
                    return Outcome::Stopped;
            }
            return Outcome::Done;
        }
        if (sequence == 0)
            takeMark(task.block);
        if (m_utf16)
            return Outcome::Done;
        // A record that goes on from block to block needs one checker, in order.
        const bool chained = task.block.startsInRecord || task.block.endsInRecord;
        if (m_workers.empty() || chained) {
            if (!mergeUntil(sequence))
                return Outcome::Stopped;
            runInline(task);
            const std::lock_guard lock(m_mutex);
            task.state = Task::State::Done;
            ++m_queued;
            ++m_taken;
        } else {
            const std::lock_guard lock(m_mutex);
            task.state = Task::State::Waiting;
            task.absolute = false;
            ++m_queued;
        }
        m_changed.notify_all();
        inRecord = task.block.endsInRecord;
        job.report(reader.bytesRead(), size);
    }
}

} // namespace skranke
