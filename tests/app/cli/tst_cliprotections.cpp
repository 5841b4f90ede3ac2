// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clirunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using skranke::test::CliRunner;

/// `protection add|list|end` over the real program.
class CliProtectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(m_folder->filePath(u"profile"_s));
        QCOMPARE(m_cli
                     ->run({u"institution"_s, u"add"_s, u"NSK"_s, u"--name"_s, u"Nordskog"_s, u"--alma-url"_s,
                            u"https://alma.example"_s})
                     .exitCode,
                 0);
    }
    void cleanup()
    {
        m_cli.reset();
        m_folder.reset();
    }

    void entryIsMadeListedAndEnded()
    {
        const QString last = QDate::currentDate().addDays(90).toString(Qt::ISODate);
        const auto added = m_cli->run(wish({u"--until"_s, last, u"--owner"_s, u"Skranken"_s}));
        QCOMPARE(added.exitCode, 0);
        const QJsonValue entry = added.json.value(u"protections")[0];
        QCOMPARE(entry[u"number"].toInt(), 1);
        QCOMPARE(entry[u"institution"].toString(), u"NSK"_s);
        QCOMPARE(entry[u"person"].toString(), u"nsk1000001"_s);
        QCOMPARE(entry[u"field"].toString(), u"user_group"_s);
        QCOMPARE(entry[u"policy"].toString(), u"create_only"_s);
        QCOMPARE(entry[u"owner"].toString(), u"Skranken"_s);
        QCOMPARE(entry[u"reason"].toString(), u"guest of the institute"_s);
        QCOMPARE(entry[u"from"].toString(), QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(entry[u"until"].toString(), last);
        QCOMPARE(entry[u"state"].toString(), u"applies"_s);
        QVERIFY(entry[u"ended"].isNull());

        QCOMPARE(listed({}), 1);
        QCOMPARE(listed({u"--person"_s, u"NSK1000001"_s}), 1);
        QCOMPARE(listed({u"--person"_s, u"nsk1000002"_s}), 0);
        QCOMPARE(listed({u"--ending"_s}), 0);
        const auto text = m_cli->run({u"protection"_s, u"list"_s, u"--lang"_s, u"en"_s}, {}, true);
        QVERIFY2(text.output.contains("nsk1000001") && text.output.contains("applies"), text.output.constData());

        const auto ended = m_cli->run({u"protection"_s, u"end"_s, u"1"_s});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.json.value(u"protections")[0][u"state"].toString(), u"ended"_s);
        QCOMPARE(listed({}), 0);
        QCOMPARE(listed({u"--all"_s}), 1);
        const auto audit = m_cli->run({u"audit"_s, u"export"_s});
        QVERIFY(audit.output.contains("protection-added") && audit.output.contains("protection-ended"));
        QVERIFY(!audit.output.contains("nsk1000001") && !audit.output.contains("guest"));
    }

    void contactInfoIsThreeFields()
    {
        const auto added =
            m_cli->run({u"protection"_s, u"add"_s, u"--institution"_s, u"NSK"_s, u"--everybody"_s, u"--field"_s,
                        u"contact_info"_s, u"--policy"_s, u"merge"_s, u"--reason"_s, u"desk keeps addresses"_s});
        QCOMPARE(added.exitCode, 0);
        QCOMPARE(added.json.value(u"protections").toArray().size(), 3);
        QVERIFY(added.json.value(u"protections")[2][u"person"].isNull());
        QVERIFY(added.json.value(u"protections")[2][u"until"].isNull());
    }

    void wrongUsageIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
        QTest::newRow("nobody") << QStringList{u"--field"_s, u"user_group"_s, u"--policy"_s, u"create_only"_s} << 64;
        QTest::newRow("a person and everybody") << wish({u"--everybody"_s}).sliced(2) << 64;
        QTest::newRow("an empty person") << wish({u"--person"_s, QString()}).sliced(2) << 64;
        QTest::newRow("no such field") << wish({u"--field"_s, u"shoe_size"_s}).sliced(2) << 64;
        QTest::newRow("no such policy") << wish({u"--policy"_s, u"keep"_s}).sliced(2) << 64;
        QTest::newRow("no reason") << wish({u"--reason"_s, u" "_s}).sliced(2) << 64;
        QTest::newRow("over already") << wish({u"--until"_s, yesterday}).sliced(2) << 64;
        QTest::newRow("no day") << wish({u"--until"_s, u"30.06.2027"_s}).sliced(2) << 64;
        QTest::newRow("unknown institution") << wish({u"--institution"_s, u"XXX"_s}).sliced(2) << 2;
    }
    void wrongUsageIsTold()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const int, exitCode);
        QCOMPARE(m_cli->run(QStringList{u"protection"_s, u"add"_s} + arguments).exitCode, exitCode);
        QCOMPARE(listed({u"--all"_s}), 0);
    }

    void unknownEntryIsTold()
    {
        QCOMPARE(m_cli->run({u"protection"_s, u"end"_s, u"7"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"protection"_s, u"end"_s, u"x"_s}).exitCode, 64);
    }

    void erasureTakesTheEntries()
    {
        QCOMPARE(m_cli->run(wish({})).exitCode, 0);
        const auto shown = m_cli->run({u"privacy"_s, u"show"_s, u"nsk1000001"_s});
        QCOMPARE(shown.json.value(u"institutions")[0][u"protections"].toArray().size(), 1);
        const auto erased = m_cli->run({u"privacy"_s, u"erase"_s, u"nsk1000001"_s});
        QCOMPARE(erased.exitCode, 0);
        QCOMPARE(erased.json.value(u"protections").toInt(), 1);
        QCOMPARE(listed({u"--all"_s}), 0);
    }

private:
    /// The later of two equal options counts.
    static QStringList wish(const QStringList &more)
    {
        return QStringList{u"protection"_s, u"add"_s,         u"--institution"_s, u"NSK"_s,
                           u"--person"_s,   u"nsk1000001"_s,  u"--field"_s,       u"user_group"_s,
                           u"--policy"_s,   u"create_only"_s, u"--reason"_s,      u"guest of the institute"_s}
        + more;
    }
    [[nodiscard]] qsizetype listed(const QStringList &more) const
    {
        const auto answer = m_cli->run(QStringList{u"protection"_s, u"list"_s} + more);
        return answer.exitCode == 0 ? answer.json.value(u"protections").toArray().size() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;
};

QTEST_GUILESS_MAIN(CliProtectionsTest)
#include "tst_cliprotections.moc"
