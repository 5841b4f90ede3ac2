// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/job.h"

#include <QCoroTask>
#include <QList>
#include <QString>

namespace skranke {

/// Where the lines of a file begin: one offset in `stride` lines, so that a file of 200 MB needs a few hundred
/// kilobytes and any line is found by reading at most `stride` lines. Ends of line are LF, CR LF and CR, as the checks
/// count them.
struct LineIndex {
    static constexpr qint64 stride = 512;

    qint64 lines = 0;
    qint64 bytes = 0;
    QList<qint64> offsets; ///< of lines 0, stride, 2 * stride ...
};

/// Reads the file once, in pieces, on a worker thread. `BadInput` with `no-such-file`, `not-a-file` or
/// `unreadable-file`; `Canceled`.
[[nodiscard]] QCoro::Task<Result<LineIndex>> indexLines(QString path, CancelToken cancel);

/// The bytes of lines `first` to `first + count - 1`, counted from 0, without their ends. Reads on the caller's thread:
/// for a screenful. Lines longer than `longestLine` are cut.
[[nodiscard]] Result<QList<QByteArray>> readLines(const QString &path, const LineIndex &index, qint64 first,
                                                  qint64 count);
inline constexpr qsizetype longestLine = 4096;

} // namespace skranke
