// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"
#include "services/queue/brakes.h"
#include "services/store/importrunrepository.h"
#include "services/store/store.h"
#include "tests/app/cli/clidesk.h"

#include <QJsonArray>

using namespace skranke;
using namespace skranke::sandbox;
using namespace skranke::test;

/// The brakes of a night's file on the command line (`spec/user-import.md` 5.6).
class TestCliBrakes : public QObject, private CliDesk {
    Q_OBJECT

    void addInstitution(const SandboxServer &sandbox, const QString &code, const QStringList &more)
    {
        const QStringList arguments{u"institution"_s,         u"add"_s,        code, u"--name"_s, code, u"--alma-url"_s,
                                    sandbox.url().toString(), u"--key-stdin"_s};
        QCOMPARE(m_cli->run(arguments + more, sandbox.key(code).toUtf8() + '\n').exitCode, 0);
    }

    /// New persons from one number to another, the second not included.
    [[nodiscard]] static QByteArray persons(int from, int to, const QString &library)
    {
        QByteArray file;
        for (int at = from; at < to; ++at) {
            const QString id = u"ny%1"_s.arg(at, 7, 10, QLatin1Char('0'));
            file +=
                u"LT:%1\nRS:%2\nEN:Ny\nFN:Øyvind\nKA:1\n-----------------------------\n"_s.arg(id, library).toUtf8();
        }
        return file;
    }

    [[nodiscard]] CliRunner::Answer plan(const QString &name, const QByteArray &file)
    {
        return m_cli->run({u"users"_s, u"plan"_s, write(name, file), u"--institution"_s, m_code});
    }

    [[nodiscard]] static QJsonObject brake(const CliRunner::Answer &answer, const QString &id)
    {
        const QJsonArray brakes = answer.json.value(u"brakes").toArray();
        for (const QJsonValue &one : brakes) {
            if (one.toObject().value(u"id") == id)
                return one.toObject();
        }
        return {};
    }

    /// Of the runs written down, newest first; the run that was lifted is one, stopped no more.
    [[nodiscard]] QString outcomes() const
    {
        const auto desk = opened();
        const auto runs = desk->store().runBlocking([code = InstitutionCode(m_code)](StoreAccess &access) {
            return ImportRunRepository(access).runs(code, 0);
        });
        QStringList words;
        for (const ImportRun &run : runs.value_or(QList<ImportRun>()))
            words.append(toWord(run.outcome));
        return words.join(u' ');
    }

    QString m_code;

private Q_SLOTS:
    void aStopHoldsBackTheWholeFile()
    {
        begin();
        SandboxOptions options;
        options.institutions = 2;
        options.usersPerInstitution = 20;
        options.callsPerSecond = 0;
        SandboxServer sandbox(options);
        QVERIFY(sandbox.listen());
        m_code = sandbox.institutions().first().code;
        addInstitution(sandbox, m_code, {u"--library"_s, u"1999901"_s});
        addInstitution(sandbox, sandbox.institutions().at(1).code, {u"--library"_s, u"1888801"_s});
        QVERIFY(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).json.value(u"complete").toBool());

        const auto first = plan(u"monday.txt"_s, persons(0, 60, u"1999901"_s));
        QVERIFY2(first.exitCode == 0 || first.exitCode == 1, first.messages);
        QVERIFY(!first.json.value(u"batch").toString().isEmpty());
        QVERIFY(first.json.value(u"stop").isNull());
        QVERIFY(brake(first, u"BR01"_s).isEmpty()); // nothing to compare with yet
        QCOMPARE(brake(first, u"BR03"_s).value(u"stop"), QJsonValue(false));

        const auto fewer = plan(u"tuesday.txt"_s, persons(0, 45, u"1999901"_s));
        QCOMPARE(fewer.exitCode, 4);
        QVERIFY(fewer.json.value(u"batch").isNull());
        QCOMPARE(fewer.json.value(u"create").toInt(), 45);
        const QJsonObject missing = brake(fewer, u"BR02"_s);
        QCOMPARE(missing.value(u"measured").toDouble(), 25.0);
        QCOMPARE(missing.value(u"limit").toDouble(), 5.0);
        QCOMPARE(missing.value(u"stop"), QJsonValue(true));
        const QString stop = fewer.json.value(u"stop").toString();
        QCOMPARE(m_cli->run({u"brake"_s, u"show"_s, stop}).json.value(u"brakes"), fewer.json.value(u"brakes"));
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s}).json.value(u"changes").toArray().size(), 60);

        // Two persons lift it for exactly this file.
        for (const QString &account : {u"kari"_s, u"ola"_s}) {
            const auto desk = opened();
            QVERIFY(desk);
            desk->brakes().setAccount([account] { return account; });
            QVERIFY(QCoro::waitFor(desk->brakes().lift(stop, u"They moved to another campus"_s)).has_value());
        }
        const auto lifted = plan(u"tuesday.txt"_s, persons(0, 45, u"1999901"_s));
        QVERIFY2(lifted.exitCode == 0 || lifted.exitCode == 1, lifted.messages);
        QCOMPARE(lifted.json.value(u"brakes"), fewer.json.value(u"brakes"));
        QVERIFY(lifted.json.value(u"stop").isNull());

        // An empty file, records of the other institution, and the file of Monday again after another one.
        QCOMPARE(plan(u"empty.txt"_s, {}).exitCode, 2);
        const auto foreign = plan(u"foreign.txt"_s, persons(0, 60, u"1888801"_s));
        QCOMPARE(foreign.exitCode, 4);
        QCOMPARE(brake(foreign, u"BR07"_s).value(u"measured").toDouble(), 100.0);
        QVERIFY(plan(u"wednesday.txt"_s, persons(0, 61, u"1999901"_s)).exitCode <= 1);
        QCOMPARE(outcomes(), u"accepted stopped stopped accepted accepted");
        QCOMPARE(brake(plan(u"again.txt"_s, persons(0, 60, u"1999901"_s)), u"BR06"_s).value(u"outcome").toString(),
                 QDate::currentDate().dayOfWeek() >= Qt::Saturday ? u"warn"_s : u"stop"_s);
    }
};

QTEST_GUILESS_MAIN(TestCliBrakes)
#include "tst_clibrakes.moc"
