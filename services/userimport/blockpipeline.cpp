// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/blockpipeline.h"

#include <memory>

namespace skranke {

BlockPipeline::BlockPipeline(const CheckContext &context, BlockChecker::Purpose purpose, int threads)
    : m_context(context)
    , m_purpose(purpose)
    , m_hasThreads(threads > 0)
    , m_inline(context, purpose)
    , m_work(
          threads,
          [this] {
              const auto checker = std::make_shared<BlockChecker>(m_context, m_purpose);
              return [this, checker](Task &task) {
                  task.result.clear();
                  checker->run(partOf(task.block), 0, 0, task.result);
              };
          },
          [this](Task &task) { return mergeTask(task); })
{
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
    return goOn;
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
    for (bool isFirst = true;; isFirst = false) {
        Task *task = m_work.next();
        if (!task)
            return Outcome::Stopped;
        if (job.cancel.isCanceled())
            return Outcome::Canceled;
        const BlockReader::Step step = reader.next(task->block);
        if (step == BlockReader::Step::Failed)
            return Outcome::Failed;
        if (step == BlockReader::Step::End) {
            if (!m_work.takeAll())
                return Outcome::Stopped;
            if (inRecord) {
                task->result.clear();
                task->absolute = true;
                m_inline.finish(m_records, task->result);
                if (!mergeTask(*task))
                    return Outcome::Stopped;
            }
            return Outcome::Done;
        }
        if (isFirst)
            takeMark(task->block);
        if (m_utf16)
            return Outcome::Done;
        // A record that goes on from block to block needs one checker, in order.
        const bool chained = task->block.startsInRecord || task->block.endsInRecord;
        if (!m_hasThreads || chained) {
            if (!m_work.takeAll())
                return Outcome::Stopped;
            runInline(*task);
            m_work.putDone();
        } else {
            task->absolute = false;
            m_work.start();
        }
        inRecord = task->block.endsInRecord;
        job.report(reader.bytesRead(), size);
    }
}

} // namespace skranke
