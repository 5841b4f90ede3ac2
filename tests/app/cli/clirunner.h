// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fakes/testpaths.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTest>

#include <csignal>
#include <functional>

namespace skranke::test {

/// Runs the real skranke-cli on a profile of its own, while an in-process sandbox keeps answering.
class CliRunner {
public:
    explicit CliRunner(QString home)
        : m_home(std::move(home))
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("SKRANKE_KEY_FILE"), QStringLiteral("1"));
        m_environment.remove(QStringLiteral("SKRANKE_HOME"));
    }

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }

    struct Answer {
        int exitCode = -1;
        QByteArray output;
        QByteArray messages;
        QJsonObject json;
    };

    /// Adds `--home`, and `--json` unless `asText`.
    [[nodiscard]] Answer run(const QStringList &arguments, const QByteArray &input = {}, bool asText = false) const
    {
        QProcess process;
        start(process, arguments, input, asText);
        return answerOf(process, [] { });
    }

    /// The same with `--json`, as if somebody pressed Ctrl+C: asked again and again while it runs, `isTime` says when.
    [[nodiscard]] Answer interrupted(const QStringList &arguments, const std::function<bool()> &isTime) const
    {
        QProcess process;
        start(process, arguments, {}, false);
        return answerOf(process, [&] {
            if (process.state() == QProcess::Running && isTime())
                ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        });
    }

private:
    void start(QProcess &process, const QStringList &arguments, const QByteArray &input, bool asText) const
    {
        process.setProcessEnvironment(m_environment);
        QStringList all = arguments;
        all << QStringLiteral("--home") << m_home;
        if (!asText)
            all << QStringLiteral("--json");
        process.start(TestPaths::program(QStringLiteral("skranke-cli")), all);
        process.write(input);
        process.closeWriteChannel();
    }

    [[nodiscard]] static Answer answerOf(QProcess &process, const std::function<void()> &meanwhile)
    {
        // The event loop must go on: the sandbox answers from this very thread.
        const bool ended = QTest::qWaitFor(
            [&] {
                meanwhile();
                return process.state() == QProcess::NotRunning;
            },
            300'000);
        Answer answer;
        answer.exitCode = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        answer.output = process.readAllStandardOutput();
        answer.messages = process.readAllStandardError();
        answer.json = QJsonDocument::fromJson(answer.output).object();
        return answer;
    }

    QString m_home;
    QProcessEnvironment m_environment;
};

} // namespace skranke::test
