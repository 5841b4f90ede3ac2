// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"
#include "tests/app/cli/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;
using skranke::sandbox::SandboxServer;
using skranke::test::CliRunner;

namespace {

const QStringList range{u"--from"_s, u"2026-11-10"_s, u"--to"_s, u"2026-11-23"_s};

} // namespace

/// `users runs` over real processes, from a stand-in's fourteen nights.
class CliRunsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;

    [[nodiscard]] CliRunner::Answer runs(const QStringList &options, bool asText = false) const
    {
        const QStringList words{u"users"_s, u"runs"_s, u"--institution"_s, u"NSK"_s, u"--lang"_s, u"en"_s};
        return m_cli->run(words + options, {}, asText);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_sandbox = std::make_unique<SandboxServer>(skranke::sandbox::SandboxOptions{
            .institutions = 1,
            .usersPerInstitution = 60,
            .callsPerSecond = 0,
            .today = QDate(2026, 11, 23),
            .clock = [] { return QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC); }});
        QVERIFY(m_sandbox->listen());
        m_cli = std::make_unique<CliRunner>(m_folder->filePath(u"profile"_s));
        const auto added = m_cli->run({u"institution"_s, u"add"_s, u"NSK"_s, u"--name"_s, u"Nordskog"_s,
                                       u"--alma-url"_s, m_sandbox->url().toString(), u"--key-stdin"_s},
                                      m_sandbox->key(u"NSK"_s).toUtf8() + '\n');
        QCOMPARE(added.exitCode, 0);
    }

    void runsAreReadKeptAndShown()
    {
        const auto first = runs(range);
        QVERIFY2(first.exitCode == 0, first.messages);
        QCOMPARE(first.json.value(u"institution").toString(), u"NSK"_s);
        QCOMPARE(first.json.value(u"from").toString(), u"2026-11-10"_s);
        const QJsonValue read = first.json.value(u"read");
        QCOMPARE(read[u"profiles"].toInt(), 1);
        QCOMPARE(read[u"new"], read[u"runs"]);
        const QJsonArray list = first.json.value(u"runs").toArray();
        QCOMPARE(list.size(), read[u"runs"].toInt());
        QStringList statuses;
        qint64 rejected = 0;
        for (const QJsonValue run : list) {
            statuses.append(run[u"status"].toString());
            QVERIFY(run[u"final"].toBool());
            QCOMPARE(run[u"rejected_read"].toString(), u"read"_s);
            rejected += run[u"rejected_users"].toArray().size();
            if (run[u"status"].toString() == u"COMPLETED_NO_BULKS")
                QVERIFY(run[u"processed"].isNull());
        }
        QVERIFY(statuses.contains(u"FAILED"_s) && statuses.contains(u"COMPLETED_FAILED"_s));
        QCOMPARE(rejected, read[u"rejected_users"].toInteger());
        QCOMPARE_GT(rejected, 5);

        const auto again = runs(range);
        QCOMPARE(again.json.value(u"read")[u"new"].toInt(), 0);
        QCOMPARE(again.json.value(u"runs"), first.json.value(u"runs"));
        m_sandbox->resetCounters();
        const auto offline = runs(range + QStringList{u"--offline"_s});
        QCOMPARE(offline.exitCode, 0);
        QVERIFY(offline.json.value(u"read").isNull());
        QCOMPARE(offline.json.value(u"runs"), first.json.value(u"runs"));
        QCOMPARE(m_sandbox->calls(), 0);
    }

    void peopleGetATable()
    {
        const auto text = runs(range, true);
        QCOMPARE(text.exitCode, 0);
        const QList<QByteArray> lines = text.output.split('\n');
        QVERIFY2(lines.constFirst().contains("Rejected"), text.output);
        QVERIFY2(text.output.contains("Completed with Errors"), text.output);
        QVERIFY2(text.output.contains("FTP has failed.: Download zip file for manual FTP."), text.output);
        QVERIFY2(text.output.contains("  Rejected: "), text.output);
    }

    void rejectedUsersAreLookedUpInAFile()
    {
        const QJsonArray list = runs(range).json.value(u"runs").toArray();
        QStringList ids;
        for (const QJsonValue run : list) {
            const QJsonArray users = run[u"rejected_users"].toArray();
            for (const QJsonValue user : users)
                ids.append(user[u"keys"][0][u"value"].toString());
        }
        QFile file(m_folder->filePath(u"night.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("LT:nobody\n----------\nLT:" + ids.constFirst().toUpper().toUtf8() + "\n----------\n");
        file.close();
        const QStringList withFile = range + QStringList{u"--offline"_s, u"--file"_s, file.fileName()};
        const QJsonArray again = runs(withFile).json.value(u"runs").toArray();
        int found = 0;
        for (const QJsonValue run : again) {
            const QJsonArray users = run[u"rejected_users"].toArray();
            for (const QJsonValue user : users) {
                const QJsonArray records = user[u"records"].toArray();
                const bool isIt = user[u"keys"][0][u"value"].toString() == ids.constFirst();
                QCOMPARE(records.size(), isIt ? 1 : 0);
                if (!isIt)
                    continue;
                ++found;
                QCOMPARE(records.at(0)[u"line"].toInt(), 3);
            }
        }
        QCOMPARE(found, int(ids.count(ids.constFirst())));
        const QByteArray text = runs(withFile, true).output;
        QVERIFY2(text.contains("(line 3, record 2)") && text.contains("(not in the file)"), text);
        const QStringList missing = range + QStringList{u"--offline"_s, u"--file"_s, m_folder->filePath(u"none"_s)};
        QCOMPARE(runs(missing).exitCode, 2);
    }

    void withoutRunsOneSentenceSaysSo()
    {
        const QStringList later{u"--from"_s, u"2027-01-01"_s, u"--to"_s, u"2027-01-02"_s};
        QCOMPARE(runs(later, true).output.trimmed(), "No import run of those days is known."_ba);
        QCOMPARE(runs(later).json.value(u"runs"), QJsonValue(QJsonArray()));
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no date") << QStringList{u"--from"_s, u"yesterday"_s};
        QTest::newRow("no day") << QStringList{u"--to"_s, u"2026-02-30"_s};
        QTest::newRow("empty") << QStringList{u"--from"_s, QString()};
        QTest::newRow("wrong order") << QStringList{u"--from"_s, u"2026-02-03"_s, u"--to"_s, u"2026-02-02"_s};
        QTest::newRow("no file") << QStringList{u"--file"_s, QString()};
        QTest::newRow("no institution") << QStringList{u"--institution"_s, QString()};
    }
    void wrongUsageIsTold()
    {
        QFETCH(const QStringList, options);
        QCOMPARE(runs(options).exitCode, 64);
        QCOMPARE(m_sandbox->calls(), 0);
    }

    void failuresHaveTheirExitCodes()
    {
        QCOMPARE(m_cli->run({u"users"_s, u"runs"_s, u"--institution"_s, u"ZZZ"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"users"_s, u"runs"_s, u"--institution"_s, u"ZZZ"_s, u"--offline"_s}).exitCode, 2);
        m_sandbox->refuseKeys({u"NSK"_s});
        QCOMPARE(runs(range).exitCode, 3);
    }

    void aPersonIsShownAndErased()
    {
        const QJsonArray list = runs(range).json.value(u"runs").toArray();
        QString person;
        for (const QJsonValue run : list) {
            if (const QJsonArray users = run[u"rejected_users"].toArray(); !users.isEmpty())
                person = users.at(0)[u"keys"][0][u"value"].toString();
        }
        QVERIFY(!person.isEmpty());
        const auto shown = m_cli->run({u"privacy"_s, u"show"_s, person});
        QVERIFY(!shown.json.value(u"institutions")[0][u"alma_runs"].toArray().isEmpty());
        const auto erased = m_cli->run({u"privacy"_s, u"erase"_s, person});
        QCOMPARE(erased.exitCode, 0);
        QCOMPARE_GE(erased.json.value(u"alma_runs").toInt(), 1);
        const auto after = runs(range + QStringList{u"--offline"_s});
        QVERIFY(!after.output.contains(person.toUtf8()));
        QCOMPARE(after.json.value(u"runs").toArray().size(), list.size());
    }
};

QTEST_GUILESS_MAIN(CliRunsTest)
#include "tst_cliruns.moc"
