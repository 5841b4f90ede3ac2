// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitcode.h"
#include "services/core/error.h"
#include "services/core/job.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace skranke::cli {

/// Where a command's answer goes: one JSON document or plain lines on standard output, messages on standard error.
/// With `--json` a failure is a document too, unless the command gave its own before it failed.
class Output {
public:
    explicit Output(bool json);

    [[nodiscard]] bool isJson() const { return m_json; }

    /// The answer: the document with `--json`, else the lines.
    void answer(const QJsonObject &document, const QStringList &lines);
    /// Something long in an answer, made and written piece by piece: it may be larger than memory.
    struct LongPart {
        QString member; ///< the document's array that the objects are; what the document says of it counts for nothing
        qsizetype count = 0;
        std::function<QJsonObject(qsizetype index)> object;
        std::function<QString(qsizetype index)> line; ///< goes behind the other lines
    };
    void answer(QJsonObject document, const QStringList &lines, const LongPart &part);
    /// The command has written its answer to standard output by itself.
    void answeredElsewhere() { m_answered = true; }
    /// Rows with aligned columns; numbers right-aligned.
    [[nodiscard]] static QStringList table(const QStringList &headings, const QList<QStringList> &rows);

    /// On standard error: not part of the answer.
    void message(const QString &text) const;
    /// The error's sentence and remedy, Alma's code and tracking id; answers the exit code. `about`: what it concerns,
    /// set before the sentence when that does not name it.
    [[nodiscard]] ExitCode failure(const Error &error, const QString &about = {});
    /// Wrong usage: what is wrong with the arguments, and, for people only, what helps.
    [[nodiscard]] ExitCode usage(const QString &problem, const QString &help = {});

    /// Shows progress on standard error when that is a terminal, else nothing.
    [[nodiscard]] ProgressFunction progress(const QString &what) const;

private:
    void fail(const QString &code, const QString &text, const QString &trackingId);

    bool m_json;
    bool m_answered = false;
};

} // namespace skranke::cli
