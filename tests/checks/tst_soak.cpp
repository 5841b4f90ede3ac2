// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What `tools/soak sync` takes for a success.
class TestSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSyncIsJudgedByItsFigures_data();
    void aSyncIsJudgedByItsFigures();
};

void TestSoak::aSyncIsJudgedByItsFigures_data()
{
    QTest::addColumn<QByteArray>("sync");
    QTest::addColumn<QByteArray>("counters");
    QTest::addColumn<bool>("succeeds");
    const QByteArray fast = "{\n    \"calls\": 1500,\n    \"seconds\": 60.5,\n    \"users\": 150000\n}\n";
    const QByteArray slow = "{\n    \"calls\": 1500,\n    \"seconds\": 75.1,\n    \"users\": 150000\n}\n";
    const QByteArray none = "HTTP/1.1 200 OK\r\n\r\n{\n    \"threshold_answers\": 0\n}";
    const QByteArray some = "HTTP/1.1 200 OK\r\n\r\n{\n    \"threshold_answers\": 3\n}";
    QTest::newRow("fast, none refused") << fast << none << true;
    QTest::newRow("slower than 24 a second") << slow << none << false;
    QTest::newRow("an answer 429") << fast << some << false;
    QTest::newRow("no figures of the sync") << QByteArray("{}\n") << none << false;
    QTest::newRow("no figures of the stand-in") << fast << QByteArray("HTTP/1.1 500\r\n\r\n") << false;
}

void TestSoak::aSyncIsJudgedByItsFigures()
{
    QFETCH(QByteArray, sync);
    QFETCH(QByteArray, counters);
    QFETCH(bool, succeeds);
    QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &content) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    };
    QProcess shell;
    shell.start(u"bash"_s,
                {u"-c"_s, u"source \"$1\"; judge_sync \"$2\" \"$3\""_s, u"bash"_s,
                 skranke::TestPaths::source(u"tools/soak"_s), write(u"sync.json"_s, sync),
                 write(u"counters.json"_s, counters)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode() == 0, succeeds);
    QCOMPARE(shell.readAllStandardError(), QByteArray());
    QVERIFY(!shell.readAllStandardOutput().isEmpty());
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
