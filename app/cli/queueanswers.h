// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/changequeue.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace skranke::cli {

/// What a queue command answers: one document for scripts, the same as lines for people. Made from values; asks nobody.
struct QueueAnswer {
    QJsonObject document;
    QStringList lines;
};

/// Batches and changes; people see the changes only when the filter narrows them.
[[nodiscard]] QueueAnswer listAnswer(const QList<BatchSummary> &batches, const QList<Change> &changes,
                                     const ChangeFilter &filter);
/// One change, whole. Holds personal data.
[[nodiscard]] QueueAnswer changeAnswer(const Change &change, const QList<HistoryEntry> &history);
/// How many changes were approved or, when not, withdrawn. `passedOver`: those that were named and stay as they are.
[[nodiscard]] QueueAnswer reviewAnswer(bool approves, int count, const QList<Change> &passedOver);
/// Edits of some fields only: what was approved, and what was left out.
[[nodiscard]] QueueAnswer narrowedAnswer(const ChangeQueue::Narrowed &sum);
/// What became of the changes of a run, of sending and of verifying alike.
[[nodiscard]] QueueAnswer summaryAnswer(const ChangeQueue::SendSummary &summary);
/// `passedOver`: those that were named and are not in a state that can be taken back, or were taken back already. JSON:
/// `batch`, `changes`, `known`, `joined`, `replaced`, `refused` and `left_out` as in `ChangeQueue::UndoProposal`
/// (`refused` counts changes, `left_out` edits, each by the code of the reason), `passed_over`.
[[nodiscard]] QueueAnswer undoAnswer(const ChangeQueue::UndoProposal &proposal, const QList<Change> &passedOver);

} // namespace skranke::cli
