// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/testpaths.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What `tools/soak` takes for a success.
class TestSoak : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSyncIsJudgedByItsFigures_data();
    void aSyncIsJudgedByItsFigures();
    void fuzzingIsJudgedByTheReadersLines_data();
    void fuzzingIsJudgedByTheReadersLines();
};

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

/// Calls one function of `tools/soak`.
void judge(QProcess &shell, const QStringList &call)
{
    shell.start(
        u"bash"_s,
        QStringList{u"-c"_s, u"source \"$1\"; \"${@:2}\""_s, u"bash"_s, skranke::TestPaths::source(u"tools/soak"_s)}
            + call);
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardError(), QByteArray());
}

/// A line of a report of llvm-cov: regions and functions are not what is judged.
QByteArray covered(const QByteArray &source, int lines, int missed)
{
    return source + "  100  99  1.00%  10  9  10.00%  " + QByteArray::number(lines) + "  " + QByteArray::number(missed)
        + "  50.00%  40  39  2.50%\n";
}

} // namespace

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
    QProcess shell;
    judge(shell, {u"judge_sync"_s, write(folder, u"sync.json"_s, sync), write(folder, u"counters.json"_s, counters)});
    QCOMPARE(shell.exitCode() == 0, succeeds);
    QVERIFY(!shell.readAllStandardOutput().isEmpty());
}

void TestSoak::fuzzingIsJudgedByTheReadersLines_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QByteArray>("report");
    QTest::addColumn<QByteArray>("verdict"); // what the last line says
    QTest::addColumn<bool>("succeeds");
    const QByteArray head = "Filename  Regions  Missed Regions  Cover  Functions  Missed Functions  Executed  Lines  "
                            "Missed Lines  Cover  Branches  Missed Branches  Cover\n------------------\n";
    const QByteArray other = covered("merge.cpp", 900, 900) + covered("bups1writer.cpp", 100, 100);
    const QByteArray total = "------------------\n" + covered("TOTAL", 2000, 1000);
    QTest::newRow("at the bar") << u"bups1"_s
                                << head + covered("bups1reader.cpp", 150, 20) + covered("bups1text.cpp", 50, 10) + other
            + total << "coverage of the bups1 reader: 85.0 % of 200 lines (bar 85)"_ba
                                << true;
    QTest::newRow("below it") << u"bups1"_s
                              << head + covered("bups1reader.cpp", 150, 21) + covered("bups1text.cpp", 50, 10) + other
            + total << "coverage of the bups1 reader: 84.5 % of 200 lines (bar 85)"_ba
                              << false;
    QTest::newRow("in folders") << u"xml"_s
                                << head + covered("services/userimport/xmlscanner_levels.cpp", 100, 5)
            + covered("services/userimport/xmluserreader.h", 100, 5) + total
                                << "coverage of the xml reader: 95.0 % of 200 lines (bar 85)"_ba << true;
    QTest::newRow("another reader's lines do not count")
        << u"xml"_s << head + covered("xmlscanner.cpp", 100, 40) + covered("bups1reader.cpp", 900, 0) + total
        << "coverage of the xml reader: 60.0 % of 100 lines (bar 85)"_ba << false;
    QTest::newRow("no reader in the report")
        << u"bups1"_s << head + other + total << "coverage of the bups1 reader: no figures"_ba << false;
    QTest::newRow("no report") << u"bups1"_s << QByteArray() << "coverage of the bups1 reader: no figures"_ba << false;
    QTest::newRow("other columns") << u"bups1"_s << covered("bups1reader.cpp", 150, 0)
                                   << "coverage of the bups1 reader: no figures"_ba << false;
}

void TestSoak::fuzzingIsJudgedByTheReadersLines()
{
    QFETCH(QString, reader);
    QFETCH(QByteArray, report);
    QFETCH(QByteArray, verdict);
    QFETCH(bool, succeeds);
    QTemporaryDir folder;
    QProcess shell;
    judge(shell, {u"judge_coverage"_s, reader, write(folder, u"coverage"_s, report)});
    QCOMPARE(shell.exitCode() == 0, succeeds);
    QCOMPARE(shell.readAllStandardOutput().trimmed().split('\n').constLast(), verdict);
}

QTEST_GUILESS_MAIN(TestSoak)
#include "tst_soak.moc"
