// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/text/lineindex.h"

#include <QString>
#include <QStringList>

namespace skranke {

/// A file of which any few lines can be had at once, decoded and masked, whatever its size. Never holds the whole file.
class TextFile {
public:
    TextFile() = default;
    /// `encoding`: `utf-8`, `ascii`, `iso-8859-1` or `windows-1252`, as a check answers it.
    TextFile(QString path, QString encoding, LineIndex index);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 lineCount() const { return m_index.lines; }
    /// Lines from `first`, counted from 1, as they may be shown; fewer at the end. `unreadable-file` when the file has
    /// gone meanwhile.
    [[nodiscard]] Result<QStringList> lines(qint64 first, qint64 count) const;

private:
    QString m_path;
    QString m_encoding;
    LineIndex m_index;
};

} // namespace skranke
