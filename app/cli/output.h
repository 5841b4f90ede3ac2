// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "services/core/error.h"
#include "services/core/job.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace skranke::cli {

/// Where a command's answer goes: one JSON document or plain lines on standard output, messages on standard error.
class Output {
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }

    /// The answer: the document with `--json`, else the lines.
    void answer(const QJsonObject &document, const QStringList &lines) const;
    /// Rows with aligned columns; numbers right-aligned.
    [[nodiscard]] static QStringList table(const QStringList &headings, const QList<QStringList> &rows);

    /// On standard error: not part of the answer.
    void message(const QString &text) const;
    /// The error's sentence and remedy, Alma's code and tracking id; answers the exit code.
    [[nodiscard]] ExitCode failure(const Error &error) const;

    /// Shows progress on standard error when that is a terminal, else nothing.
    [[nodiscard]] ProgressFunction progress(const QString &what) const;

private:
    bool m_json;
};

} // namespace skranke::cli
