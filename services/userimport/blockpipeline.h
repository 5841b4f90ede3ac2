// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/job.h"
#include "services/userimport/blockcheck.h"
#include "services/userimport/orderedwork.h"

#include <functional>

namespace skranke {

/// Runs the blocks of one file through checkers on all processors and hands the results out in the order of the file,
/// whatever the number of threads. Decides nothing itself.
class BlockPipeline {
public:
    BlockPipeline(const CheckContext &context, BlockChecker::Purpose purpose, int threads);
    Q_DISABLE_COPY_MOVE(BlockPipeline)
    ~BlockPipeline() = default;

    enum class Outcome { Done, Stopped, Canceled, Failed };
    /// Takes a result and what to add to its record and line numbers; false stops the pass.
    using Merge = std::function<bool(BlockResult &result, quint32 recordBase, quint32 lineBase)>;
    /// Reads to the end. `merge` is called on this thread.
    [[nodiscard]] Outcome run(BlockReader &reader, qint64 size, const Job &job, const Merge &merge);

    [[nodiscard]] bool startsWithMark() const { return m_mark; } ///< UTF-8 byte order mark
    [[nodiscard]] bool isUtf16() const { return m_utf16; }

private:
    struct Task {
        Block block;
        BlockResult result;
        bool absolute = false; ///< records and lines count from the start of the file already
    };

    [[nodiscard]] BlockChecker::Part partOf(const Block &block) const;
    [[nodiscard]] bool mergeTask(Task &task);
    void runInline(Task &task);
    void takeMark(Block &block);

    const CheckContext &m_context;
    BlockChecker::Purpose m_purpose;
    bool m_hasThreads;
    BlockChecker m_inline; ///< for records that go on from block to block
    Merge m_merge;
    quint32 m_records = 0;
    quint32 m_lines = 0;
    size_t m_skip = 0; ///< bytes of the byte order mark
    bool m_mark = false;
    bool m_utf16 = false;
    OrderedWork<Task> m_work; ///< last: its threads end before what they use
};

} // namespace skranke
