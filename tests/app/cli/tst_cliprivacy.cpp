// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/workspace.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "tests/app/cli/clidesk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::test;

/// `privacy ...` over what a profile holds of persons: one profile, real processes.
class CliPrivacyTest : public QObject, private CliDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aPurgeTellsWhatTheStartRemoved()
    {
        const auto saved = opened()->store().runBlocking([](StoreAccess &access) {
            return UserCacheRepository(access).save(nsk(),
                                                    {{.user = person(u"nsk0000001"_s),
                                                      .compared = "c"_ba,
                                                      .keys = {{.kind = u"primary_id"_s, .value = u"nsk0000001"_s}}}},
                                                    QDateTime::currentDateTimeUtc().addDays(-40));
        });
        QVERIFY(saved);
        QCOMPARE(m_cli->run({u"privacy"_s, u"purge"_s}).json.value(u"cached_users").toInt(), 1);
        const auto again = asText({u"privacy"_s, u"purge"_s});
        QVERIFY2(!again.output.contains('0'), again.output);
    }

    void personsAreLookedForWhereTheyCanBe_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("another institution") << QStringList{u"nsk0000001"_s, u"--institution"_s, u"ZZZ"_s} << 2;
        QTest::newRow("institution with changes") << QStringList{u"nsk0000001"_s, u"--institution"_s, u"NSK"_s} << 0;
        QTest::newRow("no id") << QStringList{QString()} << 64;
        QTest::newRow("blank id") << QStringList{u"  "_s} << 64;
        QTest::newRow("no institution") << QStringList{u"nsk0000001"_s, u"--institution"_s, QString()} << 64;
    }
    void personsAreLookedForWhereTheyCanBe()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QCOMPARE(proposed(1).size(), 1);
        for (const QString &verb : {u"show"_s, u"erase"_s})
            QCOMPARE(m_cli->run(QStringList{u"privacy"_s, verb} + arguments).exitCode, exitCode);
    }

    void copiesThatMayStillHoldThePersonAreNamed()
    {
        QCOMPARE(proposed(1).size(), 1); // and the first backup of the day is made
        const QString name =
            QDateTime::currentDateTimeUtc().toString(u"'skranke.before-9-'yyyyMMdd'T'HHmmss'Z.sqlite'"_s);
        const QString copy = write(u"profile/"_s + name, "x");
        QVERIFY(!copy.isEmpty());
        const auto erased = m_cli->run({u"privacy"_s, u"erase"_s, u"nsk0000000"_s});
        QCOMPARE(erased.exitCode, 0);
        QCOMPARE(erased.json.value(u"changes").toInt(), 1);
        const QJsonArray copies = erased.json.value(u"copies").toArray();
        QCOMPARE(copies.size(), 2);
        QCOMPARE(copies.at(0), QJsonValue(name));
        QVERIFY(copies.at(1).toString().startsWith(u"skranke.daily-"));
        const auto text = asText({u"privacy"_s, u"erase"_s, u"nsk0000000"_s});
        QVERIFY2(text.output.contains(name.toUtf8()), text.output);
        QVERIFY2(text.output.contains("--copies"), text.output);
        // The next backup of the day is under way while this one is asked for: it goes too.
        QVERIFY(QFile::remove(path(u"profile/"_s + copies.at(1).toString())));
        const auto whole = m_cli->run({u"privacy"_s, u"erase"_s, u"nsk0000000"_s, u"--copies"_s});
        QCOMPARE(whole.exitCode, 0);
        QCOMPARE(whole.json.value(u"copies"), QJsonValue(QJsonArray()));
        QCOMPARE(whole.json.value(u"removed_copies").toInt(), 2);
        QVERIFY(!QFile::exists(copy));
        QCOMPARE(QDir(path(u"profile"_s)).entryList({u"skranke.*-*Z*"_s}), QStringList());
    }
};

QTEST_GUILESS_MAIN(CliPrivacyTest)
#include "tst_cliprivacy.moc"
