// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include "services/core/errortext.h"

#include <QElapsedTimer>
#include <QJsonArray>
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

void Output::answer(const QJsonObject &document, const QStringList &lines)
{
    m_answered = true;
    QTextStream out(stdout);
    if (m_json) {
        out << QJsonDocument(document).toJson(QJsonDocument::Indented);
        return;
    }
    for (const QString &line : lines)
        out << line << '\n';
}

void Output::answer(QJsonObject document, const QStringList &lines, const LongPart &part)
{
    if (part.count == 0) {
        document.insert(part.member, QJsonArray());
        answer(document, lines);
        return;
    }
    if (!m_json) {
        answer({}, lines);
        QTextStream out(stdout);
        for (qsizetype index = 0; index < part.count; ++index)
            out << part.line(index) << '\n';
        return;
    }
    m_answered = true;
    // The document is written with one stand-in element; no text of it can hold the line that opens the array, since a
    // line break within a text is escaped.
    document.insert(part.member, QJsonArray{0});
    const QByteArray whole = QJsonDocument(document).toJson(QJsonDocument::Indented);
    const QByteArray opening = "\n    \"" + part.member.toUtf8() + "\": [\n";
    const qsizetype begin = whole.indexOf(opening) + opening.size();
    const qsizetype end = whole.indexOf('\n', begin);
    QTextStream out(stdout);
    out << whole.first(begin);
    for (qsizetype index = 0; index < part.count; ++index) {
        QByteArray element = QJsonDocument(part.object(index)).toJson(QJsonDocument::Indented).trimmed();
        element.replace("\n", "\n        ");
        out << (index > 0 ? ",\n        " : "        ") << element;
    }
    out << whole.sliced(end);
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

void Output::fail(const QString &code, const QString &text, const QString &trackingId)
{
    message(text);
    if (!m_json || m_answered)
        return;
    answer({{u"error"_s,
             QJsonObject{
                 {u"code"_s, code},
                 {u"message"_s, text},
                 {u"tracking_id"_s, trackingId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(trackingId)},
             }}},
           {});
}

ExitCode Output::failure(const Error &error, const QString &about)
{
    const QString line = errorLine(error);
    fail(errorWord(error), about.isEmpty() ? line : QString(about + u": "_s + line), error.trackingId);
    return exitCodeFor(error);
}

ExitCode Output::usage(const QString &problem, const QString &help)
{
    fail(u"usage"_s, problem, {});
    if (!help.isEmpty())
        message(help);
    return ExitCode::Usage;
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
