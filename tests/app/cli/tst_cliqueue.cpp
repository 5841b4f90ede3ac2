// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/faultplan.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/app/cli/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using skranke::sandbox::SandboxOptions;
using skranke::sandbox::SandboxServer;
using skranke::test::CliRunner;

/// The queue on the command line when only a part of it is meant, or somebody presses Ctrl+C: over real processes.
class CliQueueTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] CliRunner::Answer queue(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{u"queue"_s} + arguments);
    }
    [[nodiscard]] QJsonArray changes(const QStringList &filters) const
    {
        return queue(QStringList{u"list"_s} + filters).json.value(u"changes").toArray();
    }
    [[nodiscard]] QStringList idsOf(const QString &batch) const
    {
        QStringList ids;
        for (const QJsonValue &change : changes({u"--batch"_s, batch}))
            ids.append(change[u"id"].toString());
        return ids;
    }
    [[nodiscard]] QString stateOf(const QString &id) const
    {
        return queue({u"show"_s, id}).json.value(u"state").toString();
    }
    [[nodiscard]] QString keyOf(const QString &id) const { return queue({u"show"_s, id}).json[u"key"].toString(); }
    [[nodiscard]] QStringList fieldsOf(const QString &id) const
    {
        QStringList fields;
        for (const QJsonValue &field : queue({u"show"_s, id}).json.value(u"fields").toArray())
            fields.append(field.toString());
        return fields;
    }
    /// The change of a person: whoever leaves edits out of one puts another in its place.
    [[nodiscard]] QString idOf(const QString &batch, const QString &person) const
    {
        const QStringList ids = idsOf(batch);
        for (const QString &id : ids) {
            if (keyOf(id) == person)
                return id;
        }
        return {};
    }
    [[nodiscard]] static int doneIn(const CliRunner::Answer &answer)
    {
        return answer.json.value(u"applied").toInt() + answer.json.value(u"kept").toInt();
    }

    /// A batch that gives `changed` persons another first and last name, and adds some; answers its id.
    [[nodiscard]] QString proposed(int changed, int added) const
    {
        QFile file(path(u"night.txt"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        const auto add = [&file](const QString &id, int number) {
            file.write(u"LT:%1\nRS:1160101\nGD:2031-06-30\nEN:Ærfugl%2\nFN:Øystein%2\nKA:1\n"
                       "-----------------------------------------------\n"_s.arg(id)
                           .arg(number)
                           .toUtf8());
        };
        int left = changed;
        for (const QJsonObject &user : m_sandbox->users(m_code)) {
            if (left == 0)
                break;
            if (user[u"account_type"][u"value"].toString() == u"EXTERNAL")
                add(user[u"primary_id"].toString(), left--);
        }
        for (int at = 0; at < added; ++at)
            add(u"ny%1"_s.arg(at, 7, 10, QLatin1Char('0')), at);
        file.close();
        const auto plan = m_cli->run({u"users"_s, u"plan"_s, file.fileName(), u"--institution"_s, m_code});
        return plan.json.value(u"batch").toString();
    }
    void approve(const QString &batch, int count) const
    {
        QCOMPARE(queue({u"approve"_s, u"--batch"_s, batch}).json.value(u"approved").toInt(), count);
    }
    /// Each person was written to once at most.
    void nobodyWasWrittenToTwice(qsizetype persons) const
    {
        QSet<QString> bodies;
        for (const auto &arrival : m_sandbox->arrivals())
            bodies.insert(arrival.bodyHash);
        QCOMPARE(m_sandbox->arrivals().size(), persons);
        QCOMPARE(bodies.size(), persons);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<CliRunner> m_cli;
    QString m_code;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SandboxOptions options;
        options.institutions = 1;
        options.usersPerInstitution = 60;
        options.callsPerSecond = 0; // arrivals are counted here; the pace has tests of its own
        m_sandbox = std::make_unique<SandboxServer>(options);
        QVERIFY(m_sandbox->listen());
        m_code = m_sandbox->institutions().constFirst().code;
        m_cli = std::make_unique<CliRunner>(path(u"profile"_s));
        QCOMPARE(m_cli
                     ->run({u"institution"_s, u"add"_s, m_code, u"--name"_s, u"Nordskog"_s, u"--alma-url"_s,
                            m_sandbox->url().toString(), u"--key-stdin"_s},
                           m_sandbox->key(m_code).toUtf8() + '\n')
                     .exitCode,
                 0);
        QCOMPARE(m_cli->run({u"institution"_s, u"set"_s, m_code, u"--reserve"_s, u"10"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).exitCode, 0);
    }

    void anInterruptStopsASendAndSaysWhatWasNotDone()
    {
        constexpr int all = 30;
        const QString batch = proposed(15, 15);
        approve(batch, all);
        bool pressed = false;
        const auto stopped = m_cli->interrupted({u"queue"_s, u"send"_s, u"--batch"_s, batch}, [&] {
            return !pressed && m_sandbox->arrivals().size() >= 2 ? pressed = true : false;
        });
        QVERIFY(pressed);
        QCOMPARE(stopped.exitCode, 1); // changes ended neither applied nor kept
        QCOMPARE(stopped.json.value(u"canceled"), QJsonValue(true));
        const int sent = doneIn(stopped);
        QVERIFY2(sent >= 2 && sent < all, stopped.output);
        QCOMPARE(stopped.json.value(u"not_sent").toInt(), all - sent);
        QCOMPARE(stopped.json.value(u"unknown").toInt() + stopped.json.value(u"sending").toInt(), 0);
        QCOMPARE(stopped.json.value(u"stopped_because"), QJsonValue(QJsonValue::Null));
        QCOMPARE(m_sandbox->arrivals().size(), sent); // what was under way was finished
        QCOMPARE(changes({u"--state"_s, u"approved"_s}).size(), all - sent);

        const auto resumed = queue({u"send"_s, u"--batch"_s, batch});
        QCOMPARE(resumed.exitCode, 0);
        QCOMPARE(doneIn(resumed), all - sent);
        QCOMPARE(resumed.json.value(u"canceled"), QJsonValue(false));
        nobodyWasWrittenToTwice(all);
    }

    void aSecondInterruptEndsItAtOnceAndNothingIsSentTwice()
    {
        constexpr int all = 12;
        const QString batch = proposed(12, 0);
        approve(batch, all);
        m_sandbox->faults().setShares({{skranke::sandbox::Fault::Slow, 1.0}}); // something is under way
        const auto ended = m_cli->interrupted({u"queue"_s, u"send"_s, u"--batch"_s, batch},
                                              [&] { return !m_sandbox->arrivals().isEmpty(); });
        QCOMPARE(ended.exitCode, -1); // by the signal
        QVERIFY(ended.output.isEmpty());
        m_sandbox->faults().reset();

        const auto verified = queue({u"verify"_s, u"--batch"_s, batch});
        QVERIFY(verified.exitCode == 0 || verified.exitCode == 1); // 1: of one it turned out that it had not arrived
        QVERIFY(changes({u"--batch"_s, batch, u"--state"_s, u"unknown"_s}).isEmpty());
        QVERIFY(changes({u"--batch"_s, batch, u"--state"_s, u"sending"_s}).isEmpty());
        QCOMPARE(queue({u"send"_s, u"--batch"_s, batch}).exitCode, 0);
        QCOMPARE(changes({u"--batch"_s, batch, u"--state"_s, u"applied"_s}).size()
                     + changes({u"--batch"_s, batch, u"--state"_s, u"kept"_s}).size(),
                 all);
        nobodyWasWrittenToTwice(all);
    }

    void anInterruptedVerifyIsToldToo()
    {
        const QString batch = proposed(4, 0);
        approve(batch, 4);
        m_sandbox->faults().setShares({{skranke::sandbox::Fault::Slow, 1.0}});
        const auto ended = m_cli->interrupted({u"queue"_s, u"send"_s, u"--batch"_s, batch},
                                              [&] { return !m_sandbox->arrivals().isEmpty(); });
        QCOMPARE(ended.exitCode, -1);
        const auto stopped = m_cli->interrupted({u"queue"_s, u"verify"_s, u"--batch"_s, batch},
                                                [&, first = true, calls = m_sandbox->calls()]() mutable {
                                                    return m_sandbox->calls() > calls && std::exchange(first, false);
                                                });
        QVERIFY(stopped.exitCode == 0 || stopped.exitCode == 1);
        QVERIFY(stopped.json.contains(u"canceled"));
        m_sandbox->faults().reset();
        QCOMPARE(queue({u"verify"_s}).exitCode, 0);
        QVERIFY(changes({u"--state"_s, u"unknown"_s}).isEmpty());
    }

    void onlyNamedChangesAreSent()
    {
        const QString batch = proposed(4, 1);
        const QStringList ids = idsOf(batch);
        QCOMPARE(ids.size(), 5);
        approve(batch, 5);
        const auto sent = queue({u"send"_s, ids.at(1), ids.at(3)});
        QCOMPARE(sent.exitCode, 0);
        QCOMPARE(doneIn(sent), 2);
        QCOMPARE(sent.json.value(u"not_sent").toInt(), 0); // the others were not asked for
        QCOMPARE(m_sandbox->arrivals().size(), 2);
        for (int at = 0; at < 5; ++at)
            QCOMPARE(stateOf(ids.at(at)) == u"approved", at != 1 && at != 3);
        // Named again, there is nothing left to send of it.
        QCOMPARE(doneIn(queue({u"send"_s, ids.at(1)})), 0);
        QCOMPARE(m_sandbox->arrivals().size(), 2);
        // One unknown name, and nothing at all is sent.
        QCOMPARE(queue({u"send"_s, ids.at(0), u"c0123456789abcdef"_s}).exitCode, 2);
        QCOMPARE(m_sandbox->arrivals().size(), 2);
    }

    void filtersNarrowWhatIsSent()
    {
        const QString batch = proposed(3, 2);
        approve(batch, 5);
        const auto created = queue({u"send"_s, u"--batch"_s, batch, u"--rule"_s, u"new_user"_s});
        QCOMPARE(created.exitCode, 0);
        QCOMPARE(doneIn(created), 2);
        for (const auto &arrival : m_sandbox->arrivals())
            QCOMPARE(arrival.method, QByteArray("POST"));
        QCOMPARE(doneIn(queue({u"send"_s, u"--batch"_s, batch, u"--field"_s, u"user_title"_s})), 0);
        QCOMPARE(doneIn(queue({u"send"_s, u"--batch"_s, batch, u"--state"_s, u"proposed"_s})), 0);
        QCOMPARE(doneIn(queue({u"send"_s, u"--batch"_s, batch, u"--field"_s, u"last_name"_s})), 3);
        QCOMPARE(m_sandbox->arrivals().size(), 5);
    }

    void onlyOneFieldIsApprovedAndSent()
    {
        const QString batch = proposed(2, 1);
        const QStringList ids = idsOf(batch);
        QString updated;
        for (const QString &id : ids) {
            if (fieldsOf(id).contains(u"first_name"_s) && queue({u"show"_s, id}).json[u"operation"] == u"update"_s)
                updated = id;
        }
        QVERIFY(!updated.isEmpty());
        const QString person = keyOf(updated);
        const QString before = m_sandbox->user(m_code, person).value(u"first_name").toString();
        const auto approved = queue({u"approve"_s, u"--batch"_s, batch, u"--only-field"_s, u"last_name"_s});
        QCOMPARE(approved.exitCode, 4); // one creates a user, which is approved whole or not at all
        QCOMPARE(approved.json.value(u"whole").toInt(), 1);
        QCOMPARE(approved.json.value(u"approved").toInt(), 2);
        QCOMPARE(approved.json.value(u"narrowed").toInt(), 2);
        QCOMPARE(fieldsOf(idOf(batch, person)), QStringList{u"last_name"_s});
        QCOMPARE(doneIn(queue({u"send"_s, u"--batch"_s, batch})), 2);
        const QJsonObject user = m_sandbox->user(m_code, person);
        QVERIFY(user.value(u"last_name").toString().startsWith(u"Ærfugl"));
        QCOMPARE(user.value(u"first_name").toString(), before);
        QCOMPARE(queue({u"approve"_s, u"--batch"_s, batch, u"--only-field"_s, QString()}).exitCode, 64);
    }

    void aFieldIsLeftOutOrTakenBackAlone()
    {
        const QString batch = proposed(2, 0);
        QString id = idsOf(batch).constFirst();
        const QString person = keyOf(id);
        const QJsonObject before = m_sandbox->user(m_code, person);
        const auto left = queue({u"withdraw"_s, id, u"--only-field"_s, u"first_name"_s});
        QCOMPARE(left.exitCode, 0);
        QCOMPARE(left.json.value(u"narrowed").toInt(), 1);
        id = idOf(batch, person);
        QVERIFY(!id.isEmpty());
        QVERIFY(!fieldsOf(id).contains(u"first_name"_s));
        QVERIFY(fieldsOf(id).contains(u"last_name"_s));
        QVERIFY(fieldsOf(id).size() > 1); // the rest of it
        QCOMPARE(queue({u"approve"_s, id}).json.value(u"approved").toInt(), 1);
        QCOMPARE(doneIn(queue({u"send"_s, id})), 1);
        const QJsonObject sent = m_sandbox->user(m_code, person);
        QCOMPARE(sent.value(u"first_name"), before.value(u"first_name"));
        QVERIFY(sent.value(u"last_name") != before.value(u"last_name"));

        const auto undo = queue({u"undo"_s, id, u"--only-field"_s, u"last_name"_s});
        QCOMPARE(undo.json.value(u"changes").toInt(), 1);
        const QString back = undo.json.value(u"batch").toString();
        QCOMPARE(fieldsOf(idsOf(back).constFirst()), QStringList{u"last_name"_s});
        approve(back, 1);
        QCOMPARE(doneIn(queue({u"send"_s, u"--batch"_s, back})), 1);
        const QJsonObject undone = m_sandbox->user(m_code, person);
        QCOMPARE(undone.value(u"last_name"), before.value(u"last_name"));
        QCOMPARE(undone.value(u"expiry_date"), sent.value(u"expiry_date")); // what else was sent stays
    }

    void aSelectionIsWithdrawnAndTakenBack()
    {
        const QString batch = proposed(4, 0);
        const QStringList ids = idsOf(batch);
        approve(batch, 4);
        QCOMPARE(queue({u"withdraw"_s, ids.at(0), ids.at(2)}).json.value(u"withdrawn").toInt(), 2);
        QCOMPARE(doneIn(queue({u"send"_s, u"--batch"_s, batch})), 2);
        QCOMPARE(m_sandbox->arrivals().size(), 2);
        const auto undo = queue({u"undo"_s, ids.at(1)});
        QCOMPARE(undo.json.value(u"changes").toInt(), 1);
        // What was never sent cannot be taken back, and who names it is told so.
        const auto never = queue({u"undo"_s, ids.at(0)});
        QCOMPARE(never.exitCode, 4);
        QCOMPARE(never.json.value(u"passed_over")[0][u"id"].toString(), ids.at(0));
    }
};

QTEST_GUILESS_MAIN(CliQueueTest)
#include "tst_cliqueue.moc"
