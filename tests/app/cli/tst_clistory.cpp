// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"
#include "tests/app/cli/clirunner.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using skranke::sandbox::SandboxOptions;
using skranke::sandbox::SandboxServer;
using skranke::test::CliRunner;

namespace {

constexpr int userCount = 120;

QByteArray record(const QString &lt, const QString &family, const QString &given, const QString &realmId,
                  const QString &group)
{
    return u"LT:%1\nRS:1160101\nFI:%4\nGD:2031-06-30\nEN:%2\nFN:%3\nKA:%5\n-----------------------------------------------\n"_s
        .arg(lt, family, given, realmId, group)
        .toUtf8();
}

} // namespace

/// The program's main job on the command line, over real processes: from a night's file to Alma and back.
class CliStoryTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return file.fileName();
    }

    /// External users of the sandbox, enough of them to change.
    [[nodiscard]] QList<QJsonObject> externalUsers() const
    {
        QList<QJsonObject> found;
        for (const QJsonObject &user : m_sandbox->users(m_code)) {
            if (user.value(u"account_type").toObject().value(u"value").toString() == u"EXTERNAL")
                found.append(user);
        }
        return found;
    }

    void addInstitution() const
    {
        const auto added = m_cli->run({u"institution"_s, u"add"_s, m_code, u"--name"_s, u"Nordskog"_s, u"--alma-url"_s,
                                       m_sandbox->url().toString(), u"--key-stdin"_s},
                                      m_sandbox->key(m_code).toUtf8() + '\n');
        QCOMPARE(added.exitCode, 0);
        const auto set = m_cli->run({u"institution"_s, u"set"_s, m_code, u"--reserve"_s, u"10"_s});
        QCOMPARE(set.exitCode, 0);
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
        options.institutions = 2;
        options.usersPerInstitution = userCount;
        // Arrivals are counted here; a stand-in that stands still on a busy machine would turn one away with 429, and
        // it would come again. The pace has tests of its own.
        options.callsPerSecond = 0;
        m_sandbox = std::make_unique<SandboxServer>(options);
        QVERIFY(m_sandbox->listen());
        m_code = m_sandbox->institutions().constFirst().code;
        m_cli = std::make_unique<CliRunner>(path(u"profile"_s));
    }

    void afterPlanApproveSendAndUndoAlmaIsAsBefore()
    {
        addInstitution();
        const QList<QJsonObject> before = m_sandbox->users(m_code);
        QCOMPARE(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).json.value(u"users").toInt(),
                 int(before.size()));

        QByteArray file;
        const QList<QJsonObject> external = externalUsers();
        QVERIFY(external.size() > 30);
        for (int at = 0; at < 30; ++at)
            file += record(external.at(at).value(u"primary_id").toString(), u"Ærfugl%1"_s.arg(at), u"Åse"_s,
                           u"endret%1@nordskog.example"_s.arg(at), u"1"_s);
        for (int at = 0; at < 10; ++at)
            file += record(u"ny%1"_s.arg(at, 7, 10, QLatin1Char('0')), u"Ny%1"_s.arg(at), u"Øyvind"_s,
                           u"ny%1@nordskog.example"_s.arg(at), u"1"_s);
        const QString night = write(u"night.txt"_s, file);

        const auto plan = m_cli->run({u"users"_s, u"plan"_s, night, u"--institution"_s, m_code});
        QVERIFY2(plan.exitCode == 0 || plan.exitCode == 1, plan.messages);
        QCOMPARE(plan.json.value(u"records").toInt(), 40);
        QCOMPARE(plan.json.value(u"create").toInt(), 10);
        QCOMPARE(plan.json.value(u"update").toInt(), 30);
        QCOMPARE(m_sandbox->arrivals().size(), 0);
        const QString batch = plan.json.value(u"batch").toString();
        QVERIFY(!batch.isEmpty());

        // The same file again: the same batch, nothing proposed twice.
        const auto again = m_cli->run({u"users"_s, u"plan"_s, night, u"--institution"_s, m_code});
        QCOMPARE(again.output, plan.output);
        // Nor does a reason that comes late reach what somebody may have reviewed without it.
        const auto late =
            m_cli->run({u"users"_s, u"plan"_s, night, u"--institution"_s, m_code, u"--reason"_s, u"Nytt semester"_s});
        QCOMPARE(late.json.value(u"keeping_reason").toInt(), 40);
        QVERIFY2(late.messages.contains("lay in the queue already and keep"), late.messages);
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--batch"_s, batch}).json.value(u"changes").toArray().size(), 40);

        // Nothing is sent that nobody approved.
        QCOMPARE(m_cli->run({u"queue"_s, u"send"_s}).exitCode, 0);
        QCOMPARE(m_sandbox->arrivals().size(), 0);

        QCOMPARE(m_cli->run({u"queue"_s, u"approve"_s, u"--batch"_s, batch}).json.value(u"approved").toInt(), 40);
        const auto sent = m_cli->run({u"queue"_s, u"send"_s, u"--batch"_s, batch});
        QVERIFY2(sent.exitCode == 0, QByteArray(sent.output + sent.messages));
        QCOMPARE(sent.json.value(u"applied").toInt() + sent.json.value(u"kept").toInt(), 40);
        QCOMPARE(m_sandbox->arrivals().size(), 40);
        QCOMPARE(m_sandbox->user(m_code, u"ny0000003"_s).value(u"last_name").toString(), u"Ny3"_s);

        const auto undo = m_cli->run({u"queue"_s, u"undo"_s, u"--batch"_s, batch});
        QCOMPARE(undo.json.value(u"changes").toInt(), 40);
        const QString back = undo.json.value(u"batch").toString();
        QCOMPARE(m_cli->run({u"queue"_s, u"approve"_s, u"--batch"_s, back}).json.value(u"approved").toInt(), 40);
        const auto undone = m_cli->run({u"queue"_s, u"send"_s, u"--batch"_s, back});
        QVERIFY2(undone.exitCode == 0, QByteArray(undone.output + undone.messages));

        const QList<QJsonObject> after = m_sandbox->users(m_code);
        QCOMPARE(after.size(), before.size());
        for (qsizetype at = 0; at < before.size(); ++at)
            QCOMPARE(after.at(at), before.at(at));
        // Whether Alma ever answered 429 is for `tst_callpace` and `tools/soak sync`: here the stand-in shares a busy
        // machine with other tests and may itself stand still.
        QCOMPARE(m_cli->run({u"audit"_s, u"verify"_s}).json.value(u"intact"), QJsonValue(true));

        // What was done can be taken out, whole or in part, to standard output or to a file.
        const auto all = m_cli->run({u"audit"_s, u"export"_s});
        QCOMPARE(all.exitCode, 0);
        QCOMPARE(all.json.value(u"verdict").toObject().value(u"intact"), QJsonValue(true));
        const qsizetype entries = all.json.value(u"entries").toArray().size();
        QVERIFY(entries >= 40 * 6); // proposed, approved, sending, applied or kept; and back
        const auto ofBatch = m_cli->run({u"audit"_s, u"export"_s, u"--batch"_s, batch, u"--event"_s, u"approved"_s});
        QCOMPARE(ofBatch.json.value(u"entries").toArray().size(), 40);
        const auto csv = m_cli->run({u"audit"_s, u"export"_s, u"--format"_s, u"csv"_s}, {}, true);
        QCOMPARE(csv.exitCode, 0);
        QVERIFY(csv.output.startsWith("number,time,event,change,batch,account,key,tracking_id\r\n"));
        QCOMPARE(csv.output.count("\r\n"), entries + 1);
        QCOMPARE(
            m_cli->run({u"audit"_s, u"export"_s, u"--to"_s, u"2020-01-01"_s}).json.value(u"entries").toArray().size(),
            0);
        const QString auditFile = path(u"audit.csv"_s);
        const auto saved = m_cli->run({u"audit"_s, u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, auditFile});
        QCOMPARE(saved.exitCode, 0);
        QCOMPARE(saved.json.value(u"exported").toInt(), int(entries));
        QVERIFY(QFile::exists(auditFile));
        for (const QStringList &wrong : {QStringList{u"--format"_s, u"xml"_s}, QStringList{u"--from"_s, u"yesterday"_s},
                                         QStringList{u"--format"_s, u"csv"_s}, QStringList{u"--batch"_s, QString()}})
            QCOMPARE(m_cli->run(QStringList{u"audit"_s, u"export"_s} + wrong).exitCode, 64);

        // The filters of the review, by words.
        const auto size = [this](const QStringList &filters) {
            return m_cli->run(QStringList{u"queue"_s, u"list"_s} + filters).json.value(u"changes").toArray().size();
        };
        QCOMPARE(size({u"--batch"_s, batch, u"--risk"_s, u"deletes"_s}), 0);
        QCOMPARE(size({u"--batch"_s, back, u"--rule"_s, u"undo"_s}), 40);
        qsizetype deletions = 0;
        for (const QJsonValue &change :
             m_cli->run({u"queue"_s, u"list"_s, u"--batch"_s, back}).json[u"changes"].toArray())
            deletions += change[u"operation"].toString() == u"delete" ? 1 : 0;
        QVERIFY(deletions > 0);
        QCOMPARE(size({u"--batch"_s, back, u"--risk"_s, u"deletes"_s}), deletions);
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--risk"_s, u"danger"_s}).exitCode, 64);
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--rule"_s, u"mine"_s}).exitCode, 64);
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--field"_s, QString()}).exitCode, 64);
        QVERIFY(size({u"--batch"_s, batch, u"--field"_s, u"last_name"_s}) > 0);
    }

    void singleFieldsAreTakenBackOneAfterAnother()
    {
        addInstitution();
        QCOMPARE(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).exitCode, 0);
        const QList<QJsonObject> before = m_sandbox->users(m_code);
        const QList<QJsonObject> external = externalUsers();
        QByteArray file;
        for (int at = 0; at < 2; ++at)
            file += record(external.at(at).value(u"primary_id").toString(), u"Ærfugl"_s, u"Åse"_s,
                           u"endret%1@nordskog.example"_s.arg(at), u"1"_s);
        const auto plan = m_cli->run({u"users"_s, u"plan"_s, write(u"night.txt"_s, file), u"--institution"_s, m_code});
        const QString batch = plan.json.value(u"batch").toString();
        const auto approveAndSend = [this](const QString &which) {
            return m_cli->run({u"queue"_s, u"approve"_s, u"--batch"_s, which}).exitCode == 0
                && m_cli->run({u"queue"_s, u"send"_s, u"--batch"_s, which}).exitCode == 0;
        };
        QVERIFY(approveAndSend(batch));
        const auto undo = [this, &batch](const QStringList &fields, bool plain = false) {
            QStringList arguments{u"queue"_s, u"undo"_s, u"--batch"_s, batch, u"--lang"_s, u"en"_s};
            for (const QString &field : fields)
                arguments += {u"--only-field"_s, field};
            return m_cli->run(arguments, {}, plain);
        };
        const auto inAlma = [this, &external](int at, QLatin1StringView member) {
            return m_sandbox->user(m_code, external.at(at).value(u"primary_id").toString()).value(member);
        };

        // The second takes the first in, which waits: one open change a user.
        QCOMPARE(undo({u"last_name"_s}).json.value(u"changes"), QJsonValue(2));
        const auto both = undo({u"first_name"_s});
        QCOMPARE(both.exitCode, 0);
        QCOMPARE(both.json.value(u"changes"), QJsonValue(2));
        QCOMPARE(both.json.value(u"joined"), QJsonValue(2));
        QCOMPARE(both.json.value(u"replaced"), QJsonValue(0));
        QCOMPARE(both.json.value(u"left_out"), QJsonValue(QJsonObject()));
        QVERIFY(approveAndSend(both.json.value(u"batch").toString()));
        for (int at = 0; at < 2; ++at) {
            QCOMPARE(inAlma(at, "last_name"_L1), external.at(at).value(u"last_name"));
            QCOMPARE(inAlma(at, "first_name"_L1), external.at(at).value(u"first_name"));
        }
        QVERIFY(m_sandbox->users(m_code) != before);

        // Not twice; and who names one is told.
        const auto twice = undo({u"last_name"_s});
        QCOMPARE(twice.exitCode, 4);
        QCOMPARE(twice.json.value(u"refused"), QJsonValue(QJsonObject{{u"taken-back"_s, 2}}));
        const QString id =
            m_cli->run({u"queue"_s, u"list"_s, u"--batch"_s, batch}).json.value(u"changes")[0][u"id"].toString();
        const auto named = m_cli->run({u"queue"_s, u"undo"_s, id, u"--only-field"_s, u"last_name"_s});
        QCOMPARE(named.exitCode, 4);
        QCOMPARE(named.json.value(u"refused"), QJsonValue(QJsonObject{{u"taken-back"_s, 1}}));
        QCOMPARE(named.json.value(u"passed_over").toArray().size(), 1);

        const auto rest = undo({}, true);
        QCOMPARE(rest.exitCode, 0);
        QVERIFY2(rest.output.contains("4 edit(s) were left out: This has been taken back before.")
                     || rest.output.contains("4 edits were left out: This has been taken back before."),
                 rest.output);
        const auto known = undo({});
        QCOMPARE(known.json.value(u"known"), QJsonValue(2));
        QCOMPARE(known.json.value(u"left_out"), QJsonValue(QJsonObject{{u"taken-back"_s, 4}}));
        QVERIFY(approveAndSend(known.json.value(u"batch").toString()));
        const QList<QJsonObject> after = m_sandbox->users(m_code);
        for (qsizetype at = 0; at < before.size(); ++at)
            QCOMPARE(after.at(at), before.at(at));
    }

    void aSyncWhileUsersComeHasFailed()
    {
        SandboxOptions options;
        options.institutions = 1;
        options.usersPerInstitution = 1500;
        options.callsPerSecond = 0;
        m_sandbox = std::make_unique<SandboxServer>(options);
        QVERIFY(m_sandbox->listen());
        m_code = m_sandbox->institutions().constFirst().code;
        addInstitution();
        QJsonObject user = externalUsers().constFirst();
        int come = 0;
        QTimer coming; // between any two pages, so that no reading sees the count stand still
        connect(&coming, &QTimer::timeout, this, [&] {
            user.insert(u"primary_id"_s, u"kom%1"_s.arg(++come));
            m_sandbox->setUser(m_code, user);
        });
        coming.start(std::chrono::milliseconds(1));
        const auto sync = m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code});
        QVERIFY(come > 3);
        QCOMPARE(sync.exitCode, 3);
        QCOMPARE(sync.json.value(u"complete"), QJsonValue(false));
        QVERIFY(!sync.messages.isEmpty());
    }

    void aConflictIsFoundByComparingAndDecidedByOneWord()
    {
        addInstitution();
        QCOMPARE(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).exitCode, 0);
        const QList<QJsonObject> external = externalUsers();
        QByteArray file;
        for (int at = 0; at < 3; ++at)
            file += record(external.at(at).value(u"primary_id").toString(), u"Ærfugl"_s, u"Åse"_s,
                           u"endret%1@nordskog.example"_s.arg(at), u"1"_s);
        const auto plan = m_cli->run({u"users"_s, u"plan"_s, write(u"night.txt"_s, file), u"--institution"_s, m_code});
        const QString batch = plan.json.value(u"batch").toString();
        QCOMPARE(m_cli->run({u"queue"_s, u"approve"_s, u"--batch"_s, batch}).json.value(u"approved").toInt(), 3);

        // Nothing was read since: nothing is known.
        const auto early = m_cli->run({u"queue"_s, u"compare"_s, u"--batch"_s, batch});
        QCOMPARE(early.exitCode, 0);
        QCOMPARE(early.json.value(u"no_news"), QJsonValue(3));

        for (int at = 0; at < 2; ++at) {
            QJsonObject theirs = external.at(at);
            theirs.insert(u"last_name"_s, u"Moe"_s);
            m_sandbox->setUser(m_code, theirs);
        }
        QCOMPARE(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).exitCode, 0);
        const auto compared = m_cli->run({u"queue"_s, u"compare"_s, u"--batch"_s, batch});
        QCOMPARE(compared.exitCode, 0); // compared as asked; what it found is in the answer
        QVERIFY(compared.messages.contains("queue resolve"));
        QCOMPARE(compared.json.value(u"conflicts"), QJsonValue(2));
        QCOMPARE(compared.json.value(u"unchanged"), QJsonValue(1));
        const auto conflicts = m_cli->run({u"queue"_s, u"list"_s, u"--state"_s, u"conflict"_s});
        const QString first = conflicts.json.value(u"changes")[0][u"id"].toString();
        const QString second = conflicts.json.value(u"changes")[1][u"id"].toString();
        QVERIFY(!second.isEmpty());

        for (const QStringList &unsaid : {QStringList{}, QStringList{u"--mine"_s, u"--theirs"_s}})
            QCOMPARE(m_cli->run(QStringList{u"queue"_s, u"resolve"_s, first} + unsaid).exitCode, 64);
        const auto other =
            m_cli->run({u"queue"_s, u"resolve"_s, first, u"--mine"_s, u"--only-field"_s, u"expiry_date"_s});
        QCOMPARE(other.exitCode, 4);
        QCOMPARE(other.json.value(u"undecided"), QJsonValue(1));

        QCOMPARE(m_cli->run({u"queue"_s, u"resolve"_s, first, u"--mine"_s}).json.value(u"proposed"), QJsonValue(1));
        QCOMPARE(m_cli->run({u"queue"_s, u"resolve"_s, second, u"--theirs"_s}).json.value(u"proposed"), QJsonValue(1));
        QCOMPARE(m_cli->run({u"queue"_s, u"approve"_s, u"--batch"_s, batch}).json.value(u"approved").toInt(), 2);
        QCOMPARE(m_cli->run({u"queue"_s, u"send"_s, u"--wait"_s, u"--batch"_s, batch}).exitCode, 0);
        QStringList names;
        for (int at = 0; at < 3; ++at)
            names.append(m_sandbox->user(m_code, external.at(at).value(u"primary_id").toString())
                             .value(u"last_name")
                             .toString());
        names.sort();
        QCOMPARE(names, (QStringList{u"Moe"_s, u"Ærfugl"_s, u"Ærfugl"_s}));
    }

    void findingsLeadToExitCodeOneAndAreListed()
    {
        const QString file = write(u"bad.txt"_s,
                                   record(u"nsk0000001"_s, u"Å"_s, u"B"_s, u"a@nordskog.example"_s, u"1"_s)
                                       + record(u"nsk0000001"_s, u"C"_s, u"D"_s, u"b@nordskog.example"_s, u"1"_s));
        const auto check = m_cli->run({u"users"_s, u"check"_s, file});
        QCOMPARE(check.exitCode, 1);
        QCOMPARE(check.json.value(u"records").toInt(), 2);
        QVERIFY(check.json.value(u"usable").toBool());
        bool found = false;
        for (const QJsonValue &entry : check.json.value(u"findings").toArray()) {
            if (entry[u"rule"_s].toString() != u"L02")
                continue;
            found = true;
            QCOMPARE(entry[u"record"_s].toInt(), 2);
            QCOMPARE(entry[u"severity"_s].toString(), u"E"_s);
            QVERIFY(!entry[u"message"_s].toString().isEmpty());
        }
        QVERIFY(found);
    }

    void aPlanThatHoldsOrWarnsEndsWithOneAndSaysByWhichRule()
    {
        addInstitution();
        QCOMPARE(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).exitCode, 0);
        QString internal;
        for (const QJsonObject &user : m_sandbox->users(m_code)) {
            if (user.value(u"account_type").toObject().value(u"value").toString() == u"INTERNAL")
                internal = user.value(u"primary_id").toString();
        }
        QVERIFY(!internal.isEmpty());
        const QByteArray held = record(internal, u"Ærfugl"_s, u"Åse"_s, u"aase@nordskog.example"_s, u"1"_s);
        const QByteArray warned =
            "GL:gl0000001\n" + record(u"ny0000001"_s, u"Ny"_s, u"Øyvind"_s, u"ny@nordskog.example"_s, u"1"_s);
        const auto rules = [](const QString &rule) {
            return QJsonValue(QJsonArray{QJsonObject{{u"rule"_s, rule}, {u"count"_s, 1}}});
        };
        const auto planOf = [&](const QByteArray &bytes, bool asText = false) {
            const QString file = write(u"clean.txt"_s, bytes);
            const auto check = m_cli->run({u"users"_s, u"check"_s, file, u"--institution"_s, m_code});
            if (check.exitCode != 0)
                return check;
            return m_cli->run({u"users"_s, u"plan"_s, file, u"--institution"_s, m_code}, {}, asText);
        };
        const auto both = planOf(held + warned);
        QCOMPARE(both.json.value(u"held"), QJsonValue(1));
        QCOMPARE(both.json.value(u"held_by_rule"), rules(u"L09"_s));
        QCOMPARE(both.json.value(u"warned_by_rule"), rules(u"L07"_s));
        QCOMPARE(both.exitCode, 1);
        const auto text = planOf(held + warned, true);
        QVERIFY2(text.output.contains("L09 ") && text.output.contains("L07 "), text.output);

        const auto onlyHeld = planOf(held);
        QCOMPARE(onlyHeld.exitCode, 1);
        QCOMPARE(onlyHeld.json.value(u"warned_by_rule"), QJsonValue(QJsonArray()));
        const auto onlyWarned = planOf(warned);
        QCOMPARE(onlyWarned.exitCode, 1);
        QCOMPARE(onlyWarned.json.value(u"held_by_rule"), QJsonValue(QJsonArray()));
        const auto neither = planOf(record(u"ny0000002"_s, u"Ny"_s, u"Øyvind"_s, u"ny2@nordskog.example"_s, u"1"_s));
        QCOMPARE(neither.json.value(u"create"), QJsonValue(1));
        QCOMPARE(neither.exitCode, 0);
    }

    void anUnusableFileEndsWithTwoAndOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("rule");
        QTest::newRow("empty") << QByteArray() << u"F01"_s;
        QTest::newRow("not text") << QByteArray("\x7f"
                                                "ELF\0\0\0\1\2\3",
                                                10)
                                  << u"F02"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeL\0T\0:\0a\0", 10) << u"F02"_s;
    }
    void anUnusableFileEndsWithTwoAndOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, rule);
        const QString file = write(u"file.txt"_s, bytes);
        const auto check = m_cli->run({u"users"_s, u"check"_s, file}, {}, true);
        QCOMPARE(check.exitCode, 2);
        QVERIFY2(check.messages.contains("file.txt"), check.messages);
        QCOMPARE(check.messages.trimmed().count('\n'), 0);
        QCOMPARE(check.output, QByteArray());

        const auto asJson = m_cli->run({u"users"_s, u"check"_s, file});
        QCOMPARE(asJson.exitCode, 2);
        QCOMPARE(asJson.json.value(u"usable"), QJsonValue(false));
        QCOMPARE(asJson.json.value(u"file"), QJsonValue(file));
        QCOMPARE(asJson.json.value(u"bytes"), QJsonValue(bytes.size()));
        const QJsonObject counted = asJson.json.value(u"by_rule").toArray().first().toObject();
        QCOMPARE(counted, (QJsonObject{{u"rule"_s, rule}, {u"severity"_s, u"F"_s}, {u"count"_s, 1}}));
        const QJsonObject finding = asJson.json.value(u"findings").toArray().first().toObject();
        QCOMPARE(finding.value(u"rule"), QJsonValue(rule));
        QCOMPARE(finding.value(u"line"), QJsonValue(QJsonValue::Null));
        QVERIFY(!finding.value(u"message").toString().isEmpty());
    }

    void aFolderOrAMissingFileEndsWithTwo()
    {
        for (const QString &name : {m_folder->path(), path(u"none.txt"_s)}) {
            const auto check = m_cli->run({u"users"_s, u"check"_s, name});
            QCOMPARE(check.exitCode, 2);
            QCOMPARE(check.json.value(u"usable"), QJsonValue(false));
            QCOMPARE(check.json.value(u"findings"), QJsonValue(QJsonArray()));
            QCOMPARE(check.messages.trimmed().count('\n'), 0);
        }
    }

    void aFindingBetweenRecordsNamesItsLineOnly()
    {
        const QString file = write(u"head.txt"_s,
                                   "Export of the night\n----------\n"
                                       + record(u"nsk0000001"_s, u"Å"_s, u"B"_s, u"a@nordskog.example"_s, u"1"_s));
        const auto check = m_cli->run({u"users"_s, u"check"_s, file, u"--lang"_s, u"en"_s}, {}, true);
        QCOMPARE(check.exitCode, 1);
        QVERIFY2(check.output.contains("G12 E line 1: "), check.output);
        QVERIFY2(!check.output.contains("record 0"), check.output);
    }

    void wrongUsageEndsWithSixtyFour_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"users"_s, u"dance"_s};
        QTest::newRow("not built yet") << QStringList{u"users"_s, u"push"_s, u"f"_s};
        QTest::newRow("missing argument") << QStringList{u"users"_s, u"check"_s};
        QTest::newRow("unknown option") << QStringList{u"users"_s, u"check"_s, u"f"_s, u"--nonsense"_s};
        QTest::newRow("bad limit") << QStringList{u"users"_s, u"check"_s, u"f"_s, u"--limit"_s, u"many"_s};
        QTest::newRow("plan without institution") << QStringList{u"users"_s, u"plan"_s, u"f"_s};
        QTest::newRow("approve nothing") << QStringList{u"queue"_s, u"approve"_s};
        QTest::newRow("unknown state") << QStringList{u"queue"_s, u"list"_s, u"--state"_s, u"maybe"_s};
    }
    void wrongUsageEndsWithSixtyFour()
    {
        QFETCH(QStringList, arguments);
        const auto answer = m_cli->run(arguments);
        QCOMPARE(answer.exitCode, 64);
        QVERIFY(!answer.messages.isEmpty());
    }

    void anUnknownChangeIsNoSilentSuccess()
    {
        QCOMPARE(m_cli->run({u"queue"_s, u"approve"_s, u"c0123456789abcdef"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"queue"_s, u"show"_s, u"c0123456789abcdef"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"queue"_s, u"send"_s, u"--batch"_s, u"b0123456789abcdef"_s}).exitCode, 2);
    }

    void aKeyOfAnotherInstitutionIsRefused()
    {
        const QString other = m_sandbox->institutions().at(1).code;
        QCOMPARE(m_cli
                     ->run({u"institution"_s, u"add"_s, m_code, u"--name"_s, u"N"_s, u"--alma-url"_s,
                            m_sandbox->url().toString(), u"--key-stdin"_s},
                           m_sandbox->key(other).toUtf8() + '\n')
                     .exitCode,
                 0);
        QCOMPARE(m_cli->run({u"institution"_s, u"test"_s, m_code}).exitCode, 4);
        QCOMPARE(m_cli->run({u"users"_s, u"sync"_s, u"--institution"_s, m_code}).exitCode, 4);
    }

    void withoutAWayToAlmaTheAnswerIsThree()
    {
        addInstitution();
        m_sandbox.reset();
        QCOMPARE(m_cli->run({u"institution"_s, u"test"_s, m_code}).exitCode, 3);
        // Registering and reviewing work without network.
        QCOMPARE(m_cli->run({u"institution"_s, u"list"_s}).json.value(u"institutions").toArray().size(), 1);
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s}).exitCode, 0);
    }

    void theKeyIsNeverShown()
    {
        addInstitution();
        const auto list = m_cli->run({u"institution"_s, u"list"_s});
        QVERIFY(!list.output.contains(m_sandbox->key(m_code).toUtf8()));
    }
};

QTEST_GUILESS_MAIN(CliStoryTest)
#include "tst_clistory.moc"
