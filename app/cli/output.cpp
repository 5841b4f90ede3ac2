// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "services/core/errortext.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QMutex>
#include <QTextStream>

#include <unistd.h>

namespace skranke::cli {

using namespace Qt::StringLiterals;

Output::Output(bool json)
    : m_json(json)
{
}

void Output::answer(const QJsonObject &document, const QStringList &lines) const
{
    QTextStream out(stdout);
    if (m_json) {
        out << QJsonDocument(document).toJson(QJsonDocument::Indented);
        return;
    }
    for (const QString &line : lines)
        out << line << '\n';
}

QStringList Output::table(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    QList<bool> numeric;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        qsizetype width = headings.at(column).size();
        bool allNumbers = !rows.isEmpty();
        for (const QStringList &row : rows) {
            width = std::max(width, row.at(column).size());
            bool isNumber = false;
            row.at(column).toLongLong(&isNumber);
            allNumbers = allNumbers && isNumber;
        }
        widths.append(width);
        numeric.append(allNumbers);
    }
    const auto line = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QString &cell = cells.at(column);
            text += numeric.at(column) ? cell.rightJustified(widths.at(column)) : cell.leftJustified(widths.at(column));
            text += "  "_L1;
        }
        while (text.endsWith(u' '))
            text.chop(1);
        return text;
    };
    QStringList lines{line(headings)};
    for (const QStringList &row : rows)
        lines.append(line(row));
    return lines;
}

void Output::message(const QString &text) const
{
    QTextStream(stderr) << text << '\n';
}

ExitCode Output::failure(const Error &error) const
{
    message(errorLine(error));
    return exitCodeFor(error);
}

ProgressFunction Output::progress(const QString &what) const
{
    if (::isatty(STDERR_FILENO) == 0)
        return {};
    // Called from worker threads: one write a line, at most five a second.
    auto timer = std::make_shared<QElapsedTimer>();
    auto mutex = std::make_shared<QMutex>();
    return [what, timer, mutex](qint64 done, qint64 total) {
        const QMutexLocker lock(mutex.get());
        if (timer->isValid() && timer->elapsed() < 200 && done != total)
            return;
        timer->start();
        const QString amount = total > 0 ? u"%1 %"_s.arg(done * 100 / total) : QString::number(done);
        QTextStream(stderr) << u'\r' << what << u' ' << amount << (done == total ? u"\n"_s : u"   "_s);
    };
}

} // namespace skranke::cli
