// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxarguments.h"
#include "tests/fakes/testpaths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;

class TestSandboxProgram : public QObject {
    Q_OBJECT

private:
    const QString m_program = skranke::TestPaths::program(u"skranke-sandbox"_s);

private Q_SLOTS:
    void argumentsAreChecked_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QStringList{} << true;
        QTest::newRow("all") << QStringList{u"--port"_s,
                                            u"0"_s,
                                            u"--institutions"_s,
                                            u"5"_s,
                                            u"--users"_s,
                                            u"9"_s,
                                            u"--seed"_s,
                                            u"3"_s,
                                            u"--calls-per-second"_s,
                                            u"10"_s,
                                            u"--daily-limit"_s,
                                            u"99"_s,
                                            u"--fault"_s,
                                            u"lost:0.1,slow:0.1"_s,
                                            u"--night"_s,
                                            u"2026-11-23"_s,
                                            u"--nights"_s,
                                            u"30"_s,
                                            u"--run-seconds"_s,
                                            u"5"_s}
                             << true;
        QTest::newRow("port") << QStringList{u"--port"_s, u"70000"_s} << false;
        QTest::newRow("institutions") << QStringList{u"--institutions"_s, u"0"_s} << false;
        QTest::newRow("users") << QStringList{u"--users"_s, u"many"_s} << false;
        QTest::newRow("fault") << QStringList{u"--fault"_s, u"fire:1"_s} << false;
        QTest::newRow("night") << QStringList{u"--night"_s, u"2026-02-30"_s} << false;
        QTest::newRow("nights") << QStringList{u"--nights"_s, u"-1"_s} << false;
        QTest::newRow("production") << QStringList{u"--production"_s, u"HVO"_s} << true;
        QTest::newRow("production of nobody") << QStringList{u"--production"_s, u"ZZZ"_s} << false;
        QTest::newRow("production of one too many")
            << QStringList{u"--institutions"_s, u"1"_s, u"--production"_s, u"HVO"_s} << false;
        QTest::newRow("unknown") << QStringList{u"--what"_s} << false;
        QTest::newRow("no option") << QStringList{u"now"_s} << false;
    }

    void argumentsAreChecked()
    {
        QFETCH(QStringList, arguments);
        QTEST(parseArguments(QStringList{u"skranke-sandbox"_s} + arguments).has_value(), "good");
    }

    void stopsCleanlyOnSignals_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }

    void stopsCleanlyOnSignals()
    {
        QFETCH(int, signal);
        QTemporaryDir folder;
        QProcess program;
        program.start(m_program,
                      {u"--users"_s, u"70"_s, u"--night"_s, u"2026-11-23"_s, u"--night-files"_s,
                       folder.filePath(u"nights"_s), u"--institution-json"_s, folder.filePath(u"list.json"_s),
                       u"--state"_s, folder.filePath(u"state.json"_s), u"--night-before"_s});
        QVERIFY(QTest::qWaitFor([&program] { return program.canReadLine(); }, 60000));
        const QString line = QString::fromUtf8(program.readLine()).trimmed();
        QVERIFY(line.startsWith(u"skranke-sandbox http://127.0.0.1:"));
        QVERIFY(line.endsWith(u" NSK=sandbox-NSK HVO=sandbox-HVO UNV=sandbox-UNV"));
        const QStringList files = QDir(folder.filePath(u"nights"_s)).entryList(QDir::Files);
        QCOMPARE(files,
                 (QStringList{u"hvo-2026-11-22.txt"_s, u"hvo-2026-11-23.txt"_s, u"nsk-2026-11-22.txt"_s,
                              u"nsk-2026-11-23.txt"_s, u"unv-2026-11-22.txt"_s, u"unv-2026-11-23.txt"_s}));
        ::kill(static_cast<pid_t>(program.processId()), signal);
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(60000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);

        QFile state(folder.filePath(u"state.json"_s));
        QVERIFY(state.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(state.readAll())["HVO"_L1].toArray().size(), 70);
        QFile list(folder.filePath(u"list.json"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        const QJsonArray institutions = QJsonDocument::fromJson(list.readAll()).array();
        QCOMPARE(institutions.size(), 3);
        QCOMPARE(institutions[1]["variant"_L1].toString(), u"bups1-latin1"_s);
        QCOMPARE(institutions[1]["url"_L1].toString(), line.section(u' ', 1, 1));
        QCOMPARE(institutions[1]["add_arguments"_L1][2].toString(), u"HVO"_s);
    }

    void takenPortIsAnError()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        QProcess program;
        program.start(m_program, {u"--users"_s, u"1"_s, u"--port"_s, QString::number(other.serverPort())});
        QVERIFY(program.state() == QProcess::NotRunning || program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(!program.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSandboxProgram)
#include "tst_sandboxprogram.moc"
