// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clidesk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::test;

namespace {

// A sanitizer keeps what was freed, so memory says nothing there.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryTells = false;
#elif defined(__has_feature)
constexpr bool memoryTells = !__has_feature(address_sanitizer) && !__has_feature(thread_sanitizer);
#else
constexpr bool memoryTells = true;
#endif

/// Kilobytes that the largest program so far took.
qint64 largestChild()
{
    struct rusage usage = {};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// `users ...` where a file is not as it was asked for: one profile, real processes.
class CliUsersTest : public QObject, private CliDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    /// Apart from the hashes of a record, memory does not grow with the file: all findings are written one by one.
    void allFindingsAreListedWithoutKeepingThem()
    {
        QByteArray records;
        constexpr int count = 40'000;
        for (int at = 0; at < count; ++at)
            records += "LT:nsk" + QByteArray::number(1'000'000 + at)
                + "\nRS:1999901\nEN:H\xc3\xa6tta\nFN:M\xc3\xa1ret\nKA:1\n------------\n";
        const QString file = write(u"night.txt"_s, records);
        const QStringList check{u"users"_s, u"check"_s, file};
        const auto few = m_cli->run(check + QStringList{u"--limit"_s, u"1"_s});
        QCOMPARE(few.json.value(u"findings").toArray().size(), 1);
        const qint64 before = largestChild();
        const auto all = m_cli->run(check + QStringList{u"--limit"_s, u"0"_s});
        // Read at once: a later program would begin with the memory of this one.
        if constexpr (memoryTells)
            QCOMPARE_LT(largestChild() - before, 32 * 1024);
        QCOMPARE(all.exitCode, 1);
        QCOMPARE(all.json.value(u"findings").toArray().size(), 2 * count); // D04, P06
        QVERIFY2(all.output == QJsonDocument(all.json).toJson(QJsonDocument::Indented), "one plain document");
        QCOMPARE(all.json.value(u"by_rule"), few.json.value(u"by_rule"));
        const auto lines = asText(check + QStringList{u"--limit"_s, u"0"_s});
        QCOMPARE(lines.output.count("\nP06 W line "), count);
    }

    void aCheckWithoutFindingsListsNone()
    {
        const QString file = write(u"night.txt"_s,
                                   "LT:nsk1004711\nRS:1999901\nFI:ashbj014@nordskog.example\nGD:2027-08-15\n"
                                   "EN:Hansen\nFN:Kari\nKA:1\n-----------------\n");
        const auto answer = m_cli->run({u"users"_s, u"check"_s, file});
        QCOMPARE(answer.json.value(u"findings"), QJsonValue(QJsonArray()));
        QCOMPARE(answer.output, QJsonDocument(answer.json).toJson(QJsonDocument::Indented));
        QCOMPARE(answer.exitCode, 0);
    }

    void anXmlFileIsSeenAtItsStartAndPlacedByColumn()
    {
        const QString file = write(u"night"_s,
                                   "<users>\n<user><primary_id>nsk1004711</primary_id><first_name>Kari</first_name>"
                                   "<last_name>HANSEN</last_name><user_group>1</user_group></user>\n</users>\n");
        const auto check = m_cli->run({u"users"_s, u"check"_s, file});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(check.json.value(u"variant"), u"bups2"_s);
        QCOMPARE(check.json.value(u"records"), 1);
        const QJsonArray findings = check.json.value(u"findings").toArray();
        QCOMPARE(findings.size(), 3); // D04, P06, N03
        const QJsonObject name = findings.last().toObject();
        QCOMPARE(name.value("rule"_L1), u"N03"_s);
        QCOMPARE(name.value("line"_L1), 2);
        QCOMPARE(name.value("column"_L1), 71);
        QCOMPARE(name.value("code"_L1), u"last_name"_s);
        const auto asked = m_cli->run({u"users"_s, u"check"_s, file, u"--variant"_s, u"bups2"_s});
        QCOMPARE(asked.output, check.output);
        QVERIFY(asText({u"users"_s, u"check"_s, file, u"--lang"_s, u"en"_s})
                    .output.contains("N03 W line 2, column 71, record 1: last_name is in capital letters"));
        const auto asLines = m_cli->run({u"users"_s, u"check"_s, file, u"--variant"_s, u"bups1"_s});
        QCOMPARE(asLines.exitCode, 2);
        QCOMPARE(asLines.json.value(u"variant"), u"bups1"_s);
        QCOMPARE(asLines.json.value(u"findings").toArray().last().toObject().value("column"_L1),
                 QJsonValue(QJsonValue::Null));
        QCOMPARE(m_cli->run({u"users"_s, u"check"_s, file, u"--variant"_s, u"xml"_s}).exitCode, 64);
    }

    void anXmlFileThatAlmaWouldRefuseIsOfNoUse()
    {
        const QString file = write(u"night.xml"_s, "<users><user><status>a & b</status></user></users>");
        const auto check = m_cli->run({u"users"_s, u"check"_s, file, u"--lang"_s, u"en"_s});
        QCOMPARE(check.exitCode, 2);
        QCOMPARE(check.json.value(u"usable"), QJsonValue(false));
        QVERIFY2(check.messages.startsWith("night.xml: Here stands an &"), check.messages);
    }

    void aTextWithoutPersonsSaysWhyItIsOfNoUse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no LT") << "Kari,Hansen\nOla,Berg\n"_ba;
        QTest::newRow("only a byte order mark") << "\xEF\xBB\xBF"_ba;
    }
    void aTextWithoutPersonsSaysWhyItIsOfNoUse()
    {
        QFETCH(QByteArray, bytes);
        const QString file = write(u"night.txt"_s, bytes);
        const auto check = m_cli->run({u"users"_s, u"check"_s, file, u"--lang"_s, u"en"_s});
        QCOMPARE(check.exitCode, 2);
        QCOMPARE(check.json.value(u"usable"), QJsonValue(false));
        QVERIFY2(check.messages.startsWith("night.txt: ") && check.messages.count('\n') == 1, check.messages);
        QCOMPARE(asText({u"users"_s, u"check"_s, file}).messages, check.messages);
    }

    void aForecastTakesNoTicketAndNoReason_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("ticket") << u"--ticket"_s;
        QTest::newRow("reason") << u"--reason"_s;
    }
    void aForecastTakesNoTicketAndNoReason()
    {
        QFETCH(const QString, option);
        const QString file = write(u"night.txt"_s, "LT:nsk1004711\nRS:1999901\nEN:Hansen\nFN:Kari\nKA:1\n---\n");
        const auto refused = m_cli->run({u"users"_s, u"plan"_s, file, u"--institution"_s, u"NSK"_s, u"--semantics"_s,
                                         u"file"_s, option, u"RT 4711"_s});
        QCOMPARE(refused.exitCode, 64);
        QVERIFY2(refused.messages.contains(option.toUtf8()), refused.messages);
    }

    void aCheckOfAnUnusableFileKeepsItsOwnDocument()
    {
        const auto check = m_cli->run({u"users"_s, u"check"_s, path(u"none.txt"_s)});
        QCOMPARE(check.exitCode, 2);
        QCOMPARE(check.json.value(u"usable"), QJsonValue(false));
        QVERIFY(!check.json.contains(u"error"_s));
    }
};

QTEST_GUILESS_MAIN(CliUsersTest)
#include "tst_cliusers.moc"
