// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/preferencesfile.h"
#include "app/wiring/workspace.h"
#include "tests/app/cli/clidesk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::test;

/// What the command line answers to whoever calls it wrongly, whatever the command: no call, one profile, real
/// processes.
class CliAnswersTest : public QObject, private CliDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aCrashLeavesNoImageOfTheMemory()
    {
        QProcess waiting; // for the key on its standard input
        waiting.start(TestPaths::program(u"skranke-cli"_s),
                      {u"institution"_s, u"add"_s, u"NSK"_s, u"--name"_s, u"N"_s, u"--alma-url"_s,
                       u"http://127.0.0.1:9"_s, u"--key-stdin"_s, u"--home"_s, path(u"profile"_s)});
        QVERIFY(waiting.waitForStarted());
        const auto coreLimit = [&waiting] {
            QFile limits(u"/proc/%1/limits"_s.arg(waiting.processId()));
            if (!limits.open(QIODevice::ReadOnly))
                return QByteArray();
            const QByteArray all = limits.readAll();
            const qsizetype at = all.indexOf("Max core file size");
            return all.sliced(at, all.indexOf('\n', at) - at).simplified();
        };
        QTRY_COMPARE(coreLimit(), "Max core file size 0 0 bytes"_ba);
        waiting.closeWriteChannel();
        QVERIFY(waiting.waitForFinished());
    }

    void whatIsWrongAtTheStartIsSaid()
    {
        QVERIFY(opened());
        Preferences preferences;
        preferences.extraCaFile = path(u"gone.pem"_s);
        QVERIFY(savePreferences(path(u"profile"_s), preferences));
        const auto list = m_cli->run({u"institution"_s, u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(!list.messages.trimmed().isEmpty());
        QVERIFY(!list.json.isEmpty());
    }

    void aFolderOfSomebodyElseIsNoProfile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
        const QString other = path(u"other"_s);
        QVERIFY(!write(u"other/thesis.odt"_s, "x").isEmpty());
        const auto mode = QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                                             | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        QVERIFY(QFile::setPermissions(other, mode));
        const auto list = CliRunner(other).run({u"institution"_s, u"list"_s});
        QCOMPARE(list.exitCode, 2);
        QVERIFY2(list.messages.contains(other.toUtf8()), list.messages);
        QCOMPARE(QDir(other).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{u"thesis.odt"_s});
        QVERIFY(QFile::permissions(other).testFlags(mode));
    }

    void aFailureIsADocumentToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown change") << QStringList{u"queue"_s, u"show"_s, u"c1"_s} << 2 << u"unknown-change"_s;
        QTest::newRow("unknown institution")
            << QStringList{u"institution"_s, u"test"_s, u"ZZZ"_s} << 2 << u"unknown-institution"_s;
        QTest::newRow("unusable file") << QStringList{u"users"_s, u"plan"_s, u"/none.txt"_s, u"--institution"_s,
                                                      u"ZZZ"_s}
                                       << 2 << u"unknown-institution"_s;
        QTest::newRow("no command") << QStringList{} << 64 << u"usage"_s;
        QTest::newRow("unknown command") << QStringList{u"users"_s, u"dance"_s} << 64 << u"usage"_s;
        QTest::newRow("unknown option") << QStringList{u"queue"_s, u"list"_s, u"--what"_s} << 64 << u"usage"_s;
        QTest::newRow("too few arguments") << QStringList{u"users"_s, u"check"_s} << 64 << u"usage"_s;
        QTest::newRow("option of a command")
            << QStringList{u"users"_s, u"check"_s, u"f"_s, u"--limit"_s, u"many"_s} << 64 << u"usage"_s;
        QTest::newRow("nothing named") << QStringList{u"queue"_s, u"approve"_s} << 64 << u"usage"_s;
    }
    void aFailureIsADocumentToo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        const auto answer = m_cli->run(arguments);
        QCOMPARE(answer.exitCode, exitCode);
        const QJsonObject error = answer.json.value(u"error").toObject();
        QCOMPARE(error.value(u"code").toString(), code);
        QVERIFY(!error.value(u"message").toString().isEmpty());
        QCOMPARE(error.value(u"tracking_id"), QJsonValue(QJsonValue::Null));
        QVERIFY(!answer.messages.isEmpty());
    }

    void anOptionThatAScriptLeftEmptyIsAWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = u"night.txt"_s;
        QTest::newRow("check: the last file") << QStringList{u"users"_s, u"check"_s, file, u"--previous"_s, QString()};
        QTest::newRow("check: the last file, blank")
            << QStringList{u"users"_s, u"check"_s, file, u"--previous"_s, u" "_s};
        QTest::newRow("check: the last file, joined") << QStringList{u"users"_s, u"check"_s, file, u"--previous="_s};
        QTest::newRow("check: institution") << QStringList{u"users"_s, u"check"_s, file, u"--institution"_s, QString()};
        QTest::newRow("sync: institution") << QStringList{u"users"_s, u"sync"_s, u"--institution"_s, QString()};
        QTest::newRow("plan: institution") << QStringList{u"users"_s, u"plan"_s, file, u"--institution"_s, QString()};
    }
    void anOptionThatAScriptLeftEmptyIsAWrongUsage()
    {
        QFETCH(QStringList, arguments);
        write(u"night.txt"_s,
              "LT:nsk0000001\nRS:1999901\nFI:a@b.example\nGD:2031-06-30\nEN:Berg\nFN:Bo\nKA:1\n----------\n");
        if (arguments.size() > 2 && arguments.at(2) == u"night.txt")
            arguments[2] = path(u"night.txt"_s);
        const auto answer = m_cli->run(arguments);
        QCOMPARE(answer.exitCode, 64);
        QCOMPARE(answer.json.value(u"error").toObject().value(u"code").toString(), u"usage"_s);
    }

    void whatIsWrongWithTheArgumentsIsSaidInTheLanguageAskedFor()
    {
        QProcess process;
        process.start(TestPaths::program(u"skranke-cli"_s),
                      {u"--lang"_s, u"nb"_s, u"users"_s, u"check"_s, u"--home"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 64);
        const QByteArray messages = process.readAllStandardError();
        QVERIFY2(!messages.contains("needs a value"), messages);
    }

    void withoutACommandThereIsHelp()
    {
        const auto nothing = asText({});
        QCOMPARE(nothing.exitCode, 64);
        QVERIFY2(nothing.messages.contains("institution add") && nothing.messages.contains("queue send"),
                 nothing.messages);
        QVERIFY2(!nothing.messages.contains("\"\""), nothing.messages);
        const auto group = asText({u"institution"_s});
        QCOMPARE(group.exitCode, 64);
        QVERIFY2(group.messages.contains("institution add") && !group.messages.contains("queue send"), group.messages);
    }

    void helpIsAboutWhatWasNamed()
    {
        const auto command = asText({u"users"_s, u"check"_s, u"--help"_s});
        QCOMPARE(command.exitCode, 0);
        QVERIFY2(command.output.contains("users check FILE") && command.output.contains("--limit")
                     && command.output.contains("How many findings"),
                 command.output);
        QVERIFY2(!command.output.contains("institution add"), command.output);
        const auto group = asText({u"queue"_s, u"--help"_s});
        QCOMPARE(group.exitCode, 0);
        QVERIFY2(group.output.contains("queue approve") && !group.output.contains("institution add"), group.output);
        const auto unknown = asText({u"users"_s, u"dance"_s, u"--help"_s});
        QCOMPARE(unknown.exitCode, 64);
    }
};

QTEST_GUILESS_MAIN(CliAnswersTest)
#include "tst_clianswers.moc"
