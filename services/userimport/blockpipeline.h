// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/job.h"
#include "services/userimport/blockcheck.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace skranke {

/// Runs the blocks of one file through checkers on all processors and hands the results out in the order of the file,
/// whatever the number of threads. Decides nothing itself.
class BlockPipeline {
public:
    BlockPipeline(const CheckContext &context, BlockChecker::Purpose purpose, int threads);
    Q_DISABLE_COPY_MOVE(BlockPipeline)
    ~BlockPipeline();

    enum class Outcome { Done, Stopped, Canceled, Failed };
    /// Takes a result and what to add to its record and line numbers; false stops the pass.
    using Merge = std::function<bool(BlockResult &result, quint32 recordBase, quint32 lineBase)>;
    /// Reads to the end. `merge` is called on this thread.
    [[nodiscard]] Outcome run(BlockReader &reader, qint64 size, const Job &job, const Merge &merge);

    [[nodiscard]] bool startsWithMark() const { return m_mark; } ///< UTF-8 byte order mark
    [[nodiscard]] bool isUtf16() const { return m_utf16; }

private:
    struct Task {
        enum class State { Free, Waiting, Done };
        Block block;
        BlockResult result;
        State state = State::Free;
        bool absolute = false; ///< records and lines count from the start of the file already
    };

    void work(const std::stop_token &stop);
    [[nodiscard]] BlockChecker::Part partOf(const Block &block) const;
    [[nodiscard]] bool mergeTask(Task &task);
    [[nodiscard]] bool mergeUntil(size_t sequence);
    void runInline(Task &task);
    void takeMark(Block &block);

    const CheckContext &m_context;
    BlockChecker::Purpose m_purpose;
    BlockChecker m_inline; ///< for records that go on from block to block
    Merge m_merge;
    std::vector<std::unique_ptr<Task>> m_ring;
    size_t m_merged = 0; ///< sequence number of the next result to hand out
    size_t m_queued = 0; ///< sequence number of the next block to queue
    size_t m_taken = 0; ///< sequence number of the next block for a worker
    quint32 m_records = 0;
    quint32 m_lines = 0;
    size_t m_skip = 0; ///< bytes of the byte order mark
    bool m_mark = false;
    bool m_utf16 = false;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::vector<std::jthread> m_workers;
};

} // namespace skranke
