// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/text/lineindex.h"

#include "services/core/awaitfuture.h"

#include <QFile>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr qint64 pieceBytes = 1 << 20;
constexpr qint64 readBytes = 1 << 16;

Error unreadable(const QString &code, const QString &path)
{
    return {.kind = Error::Kind::BadInput, .code = code, .subject = QFileInfo(path).fileName()};
}

/// Counts ends of line over pieces; a CR LF may lie across two of them.
class LineCounter {
public:
    void add(const char *piece, qint64 size)
    {
        for (qint64 i = 0; i < size; ++i) {
            const char c = piece[i];
            const bool secondOfPair = m_afterCr && c == '\n';
            m_afterCr = false;
            if (secondOfPair)
                continue;
            if (m_atStart)
                begin(m_offset + i);
            m_atStart = c == '\n' || c == '\r';
            m_afterCr = c == '\r';
        }
        m_offset += size;
    }

    LineIndex result()
    {
        m_index.bytes = m_offset;
        return m_index;
    }

private:
    void begin(qint64 offset)
    {
        if (m_index.lines % LineIndex::stride == 0)
            m_index.offsets.append(offset);
        ++m_index.lines;
    }

    LineIndex m_index;
    qint64 m_offset = 0;
    bool m_atStart = true; // the next byte, if any, begins a line
    bool m_afterCr = false;
};

Result<LineIndex> indexOf(const QString &path, const CancelToken &cancel)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::unexpected(unreadable(u"no-such-file"_s, path));
    if (!info.isFile())
        return std::unexpected(unreadable(u"not-a-file"_s, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::unexpected(unreadable(u"unreadable-file"_s, path));
    LineCounter counter;
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCanceled())
            return std::unexpected(Error{.kind = Error::Kind::Canceled});
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return std::unexpected(unreadable(u"unreadable-file"_s, path));
        if (read == 0)
            return counter.result();
        counter.add(piece.constData(), read);
    }
}

} // namespace

Result<QList<QByteArray>> readLines(const QString &path, const LineIndex &index, qint64 first, qint64 count)
{
    QList<QByteArray> lines;
    first = qBound<qint64>(0, first, index.lines);
    count = qMin(count, index.lines - first);
    if (count <= 0)
        return lines;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(index.offsets.at(first / LineIndex::stride)))
        return std::unexpected(unreadable(u"unreadable-file"_s, path));
    qint64 skip = first % LineIndex::stride;
    QByteArray line;
    bool afterCr = false;
    const auto finish = [&] {
        if (skip > 0)
            --skip;
        else
            lines.append(line);
        line.clear();
    };
    while (lines.size() < count) {
        const QByteArray piece = file.read(readBytes);
        if (piece.isEmpty()) {
            if (!line.isEmpty())
                finish();
            return lines;
        }
        for (const char c : piece) {
            const bool secondOfPair = afterCr && c == '\n';
            afterCr = false;
            if (secondOfPair)
                continue;
            if (c != '\n' && c != '\r') {
                if (line.size() < longestLine)
                    line.append(c);
                continue;
            }
            afterCr = c == '\r';
            finish();
            if (lines.size() == count)
                break;
        }
    }
    return lines;
}

QCoro::Task<Result<LineIndex>> indexLines(QString path, CancelToken cancel)
{
    co_return co_await resultOf(QtConcurrent::run(indexOf, path, cancel));
}

} // namespace skranke
