// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/workspace.h"
#include "services/queue/brakes.h"
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

    /// A brake stopped a change of `nsk0000000`, and a colleague has signed its lifting. The stop's id.
    [[nodiscard]] QString stopped() const
    {
        const auto workspace = opened();
        const Batch batch{.id = {},
                          .institution = nsk(),
                          .kind = BatchKind::FileImport,
                          .title = u"night"_s,
                          .created = {},
                          .undoes = {}};
        const auto verdicts = judge({{.id = u"BR05"_s, .unit = BrakeUnit::Percent, .warns = 5, .stops = 10}},
                                    {{.id = u"BR05"_s, .measured = 12, .count = 60}});
        const auto stop = QCoro::waitFor(workspace->queue().propose(batch, {change(u"nsk0000000"_s)}, verdicts));
        workspace->brakes().setAccount([] { return u"kari"_s; });
        const QString id = stop ? QString() : stop.error().subject;
        return QCoro::waitFor(workspace->brakes().lift(id, u"nsk0000000 asked for it"_s)) ? id : QString();
    }

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

    void reasonsOfALiftingAreErasedAndTheLiftingHolds()
    {
        const QString stop = stopped();
        QVERIFY(stop.startsWith(u's'));
        const CliRunner other(path(u"other"_s));
        QCOMPARE(m_cli->run({u"brake"_s, u"export"_s, stop, u"-o"_s, path(u"night.stop"_s)}).exitCode, 0);
        QCOMPARE(other
                     .run({u"brake"_s, u"sign"_s, path(u"night.stop"_s), u"--reason"_s, u"Ærfugl asked for it"_s,
                           u"-o"_s, path(u"night.lift"_s)})
                     .exitCode,
                 0);
        QFile answer(path(u"night.lift"_s));
        QVERIFY(answer.open(QIODevice::ReadOnly));
        QVERIFY(!answer.readAll().contains("asked"));
        QCOMPARE(other.run({u"key"_s, u"export"_s, u"-o"_s, path(u"other.key"_s)}).exitCode, 0);
        QCOMPARE(m_cli->run({u"key"_s, u"add"_s, path(u"other.key"_s)}).exitCode, 0);
        const auto taken = m_cli->run({u"brake"_s, u"import"_s, path(u"night.lift"_s)});
        QVERIFY(taken.json.value(u"lifted").toBool());
        QCOMPARE(taken.json.value(u"lifts")[1][u"reason"].toString(), u"Ærfugl asked for it"_s);

        QCOMPARE(proposed(1).size(), 1);
        const auto shown = m_cli->run({u"privacy"_s, u"show"_s, u"nsk0000000"_s});
        QCOMPARE(shown.json.value(u"institutions")[0][u"brake_lifts"].toArray().size(), 2);
        const auto erased = m_cli->run({u"privacy"_s, u"erase"_s, u"nsk0000000"_s});
        QCOMPARE(erased.exitCode, 0);
        QCOMPARE(erased.json.value(u"lift_reasons").toInt(), 2);
        const auto after = m_cli->run({u"brake"_s, u"show"_s, stop});
        QVERIFY(after.json.value(u"lifted").toBool());
        for (const QJsonValue &lift : after.json.value(u"lifts").toArray()) {
            QVERIFY(lift[u"holds"].toBool());
            QVERIFY(lift[u"reason_erased"].toBool());
            QCOMPARE(lift[u"reason"].toString(), QString());
        }
        const auto text = asText({u"brake"_s, u"show"_s, stop});
        QVERIFY2(text.output.contains("the reason was erased"), text.output);
        QVERIFY(m_cli->run({u"audit"_s, u"verify"_s}).json.value(u"intact").toBool());
        QVERIFY(!m_cli->run({u"audit"_s, u"export"_s}).output.contains("rfugl"));
    }

    void whatIsWrittenWithAnothersChangeIsShownAndErased()
    {
        {
            const auto workspace = opened();
            Change others = change(u"nsk0000001"_s);
            others.evidence.occasion.reason = u"as for nsk0000000"_s;
            const Batch batch{.id = {},
                              .institution = nsk(),
                              .kind = BatchKind::FileImport,
                              .title = u"night"_s,
                              .created = {},
                              .undoes = {}};
            QVERIFY(QCoro::waitFor(workspace->queue().propose(batch, {others})));
        }
        const auto shown = m_cli->run({u"privacy"_s, u"show"_s, u"nsk0000000"_s});
        QCOMPARE(shown.json.value(u"institutions")[0][u"mentions"][0][u"reason"].toString(), u"as for nsk0000000"_s);
        const auto erased = m_cli->run({u"privacy"_s, u"erase"_s, u"nsk0000000"_s});
        QCOMPARE(erased.exitCode, 0);
        QCOMPARE(erased.json.value(u"reasons").toInt(), 1);
        QCOMPARE(erased.json.value(u"changes").toInt(), 0);
        QCOMPARE(erased.json.value(u"review_again"), QJsonValue(QJsonArray()));
        QVERIFY(m_cli->run({u"audit"_s, u"verify"_s}).json.value(u"intact").toBool());
        const auto after = m_cli->run({u"privacy"_s, u"show"_s, u"nsk0000000"_s});
        QCOMPARE(after.json.value(u"institutions"), QJsonValue(QJsonArray()));
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
