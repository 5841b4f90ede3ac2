// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"
#include "tests/app/cli/clirunner.h"
#include "tests/app/privacy/canaries.h"
#include "tests/app/privacy/needles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using skranke::sandbox::FaultPlan;
using skranke::sandbox::SandboxOptions;
using skranke::sandbox::SandboxServer;
using skranke::test::CliRunner;
using skranke::test::filesHolding;
using skranke::test::plaintextForms;
namespace canaries = skranke::test::canaries;

/// Persons' data are in sealed columns only: a thousand invented persons pass through everything the program does, and
/// no file it left behind holds any of them in plain sight (`design.md`, privacy).
class CanariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSearchItselfFindsEveryForm()
    {
        QTemporaryDir folder;
        int number = 0;
        for (const QByteArray &form : plaintextForms(u"Zqxslekt0042æ"_s)) {
            QFile file(folder.filePath(QString::number(number++)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("before " + form + " after");
        }
        QFile folded(folder.filePath(u"folded"_s));
        QVERIFY(folded.open(QIODevice::WriteOnly));
        folded.write(QByteArray("{\"name\":\"" + u"Zqxslekt0042æ"_s.toUtf8() + "\"}").toBase64());
        folded.close();
        QCOMPARE(filesHolding(folder.path(), {u"Zqxslekt0042æ"_s}).size(), number + 1);
    }

    void noFileHoldsAPersonInPlainSight()
    {
        QTemporaryDir given; // what comes from outside: the night's files
        QTemporaryDir wrote; // everything the program can write to
        for (const QString &part : {u"home"_s, u"tmp"_s, u"config"_s, u"data"_s, u"cache"_s, u"state"_s, u"run"_s})
            QVERIFY(QDir(wrote.path()).mkpath(part));
        QVERIFY(
            QFile::setPermissions(wrote.filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

        SandboxOptions options;
        options.institutions = 1;
        options.usersPerInstitution = 50;
        options.callsPerSecond = 0;
        SandboxServer sandbox(options);
        QVERIFY(sandbox.listen());
        const QString code = sandbox.institutions().constFirst().code;

        CliRunner cli(wrote.filePath(u"profile"_s));
        cli.setVariable(u"HOME"_s, wrote.filePath(u"home"_s));
        cli.setVariable(u"TMPDIR"_s, wrote.filePath(u"tmp"_s));
        cli.setVariable(u"XDG_CONFIG_HOME"_s, wrote.filePath(u"config"_s));
        cli.setVariable(u"XDG_DATA_HOME"_s, wrote.filePath(u"data"_s));
        cli.setVariable(u"XDG_CACHE_HOME"_s, wrote.filePath(u"cache"_s));
        cli.setVariable(u"XDG_STATE_HOME"_s, wrote.filePath(u"state"_s));
        cli.setVariable(u"XDG_RUNTIME_DIR"_s, wrote.filePath(u"run"_s));

        const QString first = canaries::nightFile(given.path(), u"nsk-2026-11-22.txt"_s, false);
        const QString second = canaries::nightFile(given.path(), u"nsk-2026-11-23.txt"_s, true);

        const QByteArray key = sandbox.key(code).toUtf8();
        QCOMPARE(cli.run({u"institution"_s, u"add"_s, code, u"--name"_s, u"N"_s, u"--alma-url"_s,
                          sandbox.url().toString(), u"--key-stdin"_s},
                         key + '\n')
                     .exitCode,
                 0);
        QCOMPARE(cli.run({u"institution"_s, u"set"_s, code, u"--reserve"_s, u"10"_s}).exitCode, 0);

        // The thousand are in Alma already but for forty new ones, so that cache, plan and queue all hold them.
        QCOMPARE(cli.run({u"users"_s, u"check"_s, first, u"--institution"_s, code, u"--limit"_s, u"0"_s}).exitCode, 1);
        const QJsonObject pattern = sandbox.users(code).constLast();
        for (int at = 0; at < canaries::count - 40; ++at)
            sandbox.setUser(code, canaries::user(at, pattern));
        QCOMPARE(cli.run({u"users"_s, u"sync"_s, u"--institution"_s, code}).exitCode, 0);
        // Of the thousand the load would change one and the same field, for which a brake stops it.
        const auto stopped = cli.run({u"users"_s, u"plan"_s, second, u"--institution"_s, code});
        QCOMPARE(stopped.exitCode, 4);
        for (const QJsonValue brake : stopped.json.value(u"brakes").toArray()) {
            if (!brake[u"stop"].toBool())
                continue;
            QCOMPARE(cli.run({u"brake"_s, u"limit"_s, brake[u"id"].toString(), u"--institution"_s, code, u"--warns"_s,
                              u"0"_s, u"--stops"_s, u"0"_s})
                         .exitCode,
                     0);
        }
        const auto plan = cli.run({u"users"_s, u"plan"_s, second, u"--institution"_s, code});
        QVERIFY2(!plan.json.value(u"batch").toString().isEmpty(), QByteArray(plan.output + plan.messages));
        QVERIFY2(plan.json.value(u"changes").toInt() >= 90, QByteArray(plan.output + plan.messages));
        const QString batch = plan.json.value(u"batch").toString();
        const auto changes = cli.run({u"queue"_s, u"list"_s, u"--batch"_s, batch}).json.value(u"changes").toArray();
        QCOMPARE(cli.run({u"queue"_s, u"show"_s, changes.at(0)[u"id"_s].toString()}).exitCode, 0);
        // Enough go out to pass through every state; the rest is withdrawn.
        QStringList few;
        for (int at = 0; at < 40 && at < changes.size(); ++at)
            few.append(changes.at(at)[u"id"_s].toString());
        QCOMPARE(cli.run(QStringList{u"queue"_s, u"approve"_s} + few).json.value(u"approved").toInt(), int(few.size()));
        sandbox.faults().setShares(*FaultPlan::parse(u"500:0.1,lost:0.1"_s));
        // Some of forty meet a fault, whatever the dice say; what each run leaves is settled by the next.
        const auto faulty = cli.run({u"queue"_s, u"send"_s}).json;
        QVERIFY2(faulty.value(u"unknown").toInt() > 0, QJsonDocument(faulty).toJson());
        QVERIFY2(faulty.value(u"applied").toInt() > 0, QJsonDocument(faulty).toJson());
        sandbox.faults().setShares({});
        // One that never reached Alma is approved again, which is told by 1.
        QVERIFY(QList({0, 1}).contains(cli.run({u"queue"_s, u"verify"_s}).exitCode));
        QCOMPARE(cli.run({u"queue"_s, u"send"_s}).exitCode, 0);
        QVERIFY(
            cli.run({u"queue"_s, u"list"_s, u"--state"_s, u"unknown"_s}).json.value(u"changes").toArray().isEmpty());
        QVERIFY(cli.run({u"queue"_s, u"withdraw"_s, u"--state"_s, u"proposed"_s}).exitCode == 0);
        QVERIFY(cli.run({u"queue"_s, u"undo"_s, u"--batch"_s, batch}).json.value(u"changes").toInt() >= 35);
        QCOMPARE(cli.run({u"privacy"_s, u"show"_s, u"zqxcan0000"_s}).exitCode, 0);
        QCOMPARE(cli.run({u"privacy"_s, u"purge"_s}).exitCode, 0);
        QCOMPARE(cli.run({u"audit"_s, u"verify"_s}).exitCode, 0);
        // Unusable ends: a folder, a file cut in the middle of a character, a profile that is a file.
        QCOMPARE(cli.run({u"users"_s, u"check"_s, given.path()}).exitCode, 2);
        QFile whole(first);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(given.filePath(u"cut.txt"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(whole.size() / 2));
        cut.close();
        QCOMPARE(cli.run({u"users"_s, u"check"_s, cut.fileName(), u"--institution"_s, code}).exitCode, 1);
        const CliRunner misplaced(first);
        QCOMPARE(misplaced.run({u"users"_s, u"plan"_s, second, u"--institution"_s, code}).exitCode, 2);

        const QStringList found = filesHolding(wrote.path(), canaries::marks());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        const QStringList keys = filesHolding(wrote.path(), {QString::fromUtf8(key)});
        QVERIFY2(keys.isEmpty(), qPrintable(keys.join(u'\n')));
        // The store is where it should be and holds something; else the search proved nothing.
        QVERIFY(QFileInfo(wrote.filePath(u"profile/skranke.sqlite"_s)).size() > 500'000);
    }
};

QTEST_GUILESS_MAIN(CanariesTest)
#include "tst_canaries.moc"
