// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/sandboxserver.h"
#include "app/wiring/workspace.h"
#include "services/queue/changequeue.h"
#include "tests/app/cli/clirunner.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using skranke::Workspace;
using skranke::sandbox::SandboxOptions;
using skranke::sandbox::SandboxServer;
using skranke::test::CliRunner;

/// Keys, brakes and review bundles on the command line, over real processes and two desks.
class CliReviewTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QString codeOf(const CliRunner::Answer &answer)
    {
        return answer.json.value(u"error").toObject().value(u"code").toString();
    }
    /// Two changes wait for approval at the first desk.
    void proposeTwo()
    {
        QVERIFY(m_sandbox->listen());
        const QString code = m_sandbox->institutions().first().code;
        QCOMPARE(m_first
                     ->run({u"institution"_s, u"add"_s, code, u"--name"_s, u"Nordskog"_s, u"--alma-url"_s,
                            m_sandbox->url().toString(), u"--key-stdin"_s},
                           m_sandbox->key(code).toUtf8() + '\n')
                     .exitCode,
                 0);
        QCOMPARE(m_first->run({u"institution"_s, u"set"_s, code, u"--reserve"_s, u"10"_s}).exitCode, 0);
        QCOMPARE(m_first->run({u"users"_s, u"sync"_s, u"--institution"_s, code}).exitCode, 0);
        QFile file(path(u"night.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &id : {u"nyperson1"_s, u"nyperson2"_s})
            file.write(u"LT:%1\nRS:1160101\nFI:%1@realm.example\nGD:2031-06-30\nEN:Berg\nFN:Ny\nKA:1\n"
                       "-----------------------------------------------\n"_s.arg(id)
                           .toUtf8());
        file.close();
        const auto plan = m_first->run({u"users"_s, u"plan"_s, file.fileName(), u"--institution"_s, code});
        m_batch = plan.json.value(u"batch").toString();
        QVERIFY2(m_batch.startsWith(u'b'), plan.messages.constData());
    }
    void exportBundle()
    {
        const auto made = m_first->run({u"queue"_s, u"bundle"_s, u"export"_s, u"--batch"_s, m_batch, u"-o"_s,
                                        path(u"review.bundle"_s), u"--passphrase-stdin"_s},
                                       passphrase);
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json.value(u"changes").toInt(), 2);
        QFile file(path(u"review.bundle"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_digest = QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        QCOMPARE(made.json.value(u"digest").toString(), m_digest);
    }

    static constexpr auto passphrase = "fire ord om hausten\n";
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<CliRunner> m_first;
    std::unique_ptr<CliRunner> m_second;
    QString m_batch;
    QString m_digest; // of the bundle

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        SandboxOptions options;
        options.institutions = 1;
        options.usersPerInstitution = 5;
        options.callsPerSecond = 0;
        m_sandbox = std::make_unique<SandboxServer>(options);
        m_first = std::make_unique<CliRunner>(path(u"first"_s));
        m_second = std::make_unique<CliRunner>(path(u"second"_s));
    }

    void aKeyIsMadeShownAndGoesToAnotherDesk()
    {
        const auto own = m_first->run({u"key"_s, u"show"_s, u"--name"_s, u"Kari"_s});
        QCOMPARE(own.exitCode, 0);
        const QString id = own.json.value(u"id").toString();
        QCOMPARE(own.json.value(u"name").toString(), u"Kari"_s);
        QCOMPARE(m_first->run({u"key"_s, u"show"_s}).json.value(u"id").toString(), id);
        const QString file = path(u"kari.key"_s);
        QCOMPARE(m_first->run({u"key"_s, u"export"_s, u"-o"_s, file}).exitCode, 0);
        QCOMPARE(codeOf(m_first->run({u"key"_s, u"export"_s, u"-o"_s, file})), u"file-exists"_s);
        QCOMPARE(m_second->run({u"key"_s, u"add"_s, file}).exitCode, 0);
        const auto keys = m_second->run({u"key"_s, u"list"_s}).json.value(u"keys").toArray();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(keys.first().toObject().value(u"id").toString(), id);
        QCOMPARE(keys.first().toObject().value(u"own").toBool(), false);
        QCOMPARE(m_second->run({u"key"_s, u"revoke"_s, id}).exitCode, 0);
        const auto again = m_second->run({u"key"_s, u"add"_s, file});
        QCOMPARE(again.exitCode, 4);
        QCOMPARE(codeOf(again), u"signing-key-revoked"_s);
        QCOMPARE(m_second->run({u"audit"_s, u"verify"_s}).json.value(u"entries").toInt(), 2);
    }

    void wrongFilesAndIdsAreRefused()
    {
        QCOMPARE(m_first->run({u"key"_s, u"add"_s, path(u"none"_s)}).exitCode, 2);
        QCOMPARE(m_first->run({u"key"_s, u"add"_s, m_folder->path()}).exitCode, 2);
        QCOMPARE(m_first->run({u"key"_s, u"add"_s}).exitCode, 64);
        QCOMPARE(m_first->run({u"key"_s, u"revoke"_s, u"feed"_s}).exitCode, 2);
        QCOMPARE(m_first->run({u"brake"_s, u"show"_s, u"s0"_s}).exitCode, 2);
        QCOMPARE(m_first->run({u"brake"_s, u"lift"_s, u"s0"_s, u"--reason"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(m_first->run({u"brake"_s, u"lift"_s, u"s0"_s, u"--reason"_s, u" "_s}).exitCode, 64);
        QCOMPARE(m_first->run({u"brake"_s, u"lift"_s, u"s0"_s}).exitCode, 64);
        QCOMPARE(m_first->run({u"queue"_s, u"bundle"_s, u"shred"_s}).exitCode, 64);
        QCOMPARE(m_first->run({u"queue"_s, u"bundle"_s, u"export"_s, u"-o"_s, path(u"x"_s)}).exitCode, 64);
    }

    void limitsAreListedAndSet()
    {
        const auto limitOf = [this](const QStringList &more) {
            const auto listed = m_first->run(QStringList{u"brake"_s, u"limits"_s} + more);
            return listed.json.value(u"limits").toArray().first().toObject().value(u"stops").toDouble();
        };
        const double shipped = limitOf({});
        QVERIFY(shipped > 0);
        QCOMPARE(
            m_first
                ->run({u"brake"_s, u"limit"_s, u"second.changes"_s, u"--stops"_s, u"0"_s, u"--institution"_s, u"NSK"_s})
                .exitCode,
            0);
        QCOMPARE(limitOf({}), shipped);
        QCOMPARE(limitOf({u"--institution"_s, u"NSK"_s}), 0);
        QCOMPARE(m_first->run({u"brake"_s, u"limit"_s, u"second.changes"_s, u"--stops"_s, u"few"_s}).exitCode, 2);
        QCOMPARE(m_first->run({u"brake"_s, u"limit"_s, u"second.changes"_s}).exitCode, 64);
        QCOMPARE(m_first
                     ->run({u"brake"_s, u"limit"_s, u"second.changes"_s, u"--stops"_s, u"1"_s, u"--institution"_s,
                            QString()})
                     .exitCode,
                 64);
        QCOMPARE(
            m_first->run({u"brake"_s, u"limit"_s, u"second.changes"_s, u"--shipped"_s, u"--institution"_s, u"NSK"_s})
                .exitCode,
            0);
        QCOMPARE(limitOf({u"--institution"_s, u"NSK"_s}), shipped);
        QVERIFY(m_first->run({u"brake"_s, u"list"_s}).json.value(u"stops").toArray().isEmpty());
    }

    void aBundleGoesToAnotherDeskAndItsApprovalsComeBack()
    {
        proposeTwo();
        exportBundle();
        m_sandbox.reset(); // from here on without network
        const QString bundle = path(u"review.bundle"_s);
        const auto wrong =
            m_second->run({u"queue"_s, u"bundle"_s, u"open"_s, bundle, u"--passphrase-stdin"_s}, "other words\n");
        QCOMPARE(wrong.exitCode, 2);
        QCOMPARE(codeOf(wrong), u"bundle-passphrase"_s);
        const auto opened =
            m_second->run({u"queue"_s, u"bundle"_s, u"open"_s, bundle, u"--passphrase-stdin"_s}, passphrase);
        QCOMPARE(opened.exitCode, 0);
        QCOMPARE(opened.json.value(u"digest").toString(), m_digest);
        const auto changes = opened.json.value(u"changes").toArray();
        QCOMPARE(changes.size(), 2);
        const QString id = changes.first().toObject().value(u"id").toString();
        const auto one =
            m_second->run({u"queue"_s, u"bundle"_s, u"open"_s, bundle, id, u"--passphrase-stdin"_s}, passphrase);
        QCOMPARE(one.json.value(u"id").toString(), id);
        QVERIFY(!one.json.value(u"intent").toArray().isEmpty());

        const QString answer = path(u"answer.json"_s);
        QCOMPARE(m_second
                     ->run({u"queue"_s, u"bundle"_s, u"approve"_s, bundle, u"-o"_s, answer, u"--passphrase-stdin"_s},
                           passphrase)
                     .exitCode,
                 0);
        const auto unknown = m_first->run({u"queue"_s, u"bundle"_s, u"import"_s, answer});
        QCOMPARE(unknown.exitCode, 2);
        QCOMPARE(codeOf(unknown), u"signing-key-unknown"_s);
        QCOMPARE(m_second->run({u"key"_s, u"export"_s, u"-o"_s, path(u"second.key"_s)}).exitCode, 0);
        QCOMPARE(m_first->run({u"key"_s, u"add"_s, path(u"second.key"_s)}).exitCode, 0);
        const auto taken = m_first->run({u"queue"_s, u"bundle"_s, u"import"_s, answer});
        QCOMPARE(taken.exitCode, 0);
        QCOMPARE(taken.json.value(u"approved").toInt(), 2);
        const auto again = m_first->run({u"queue"_s, u"bundle"_s, u"import"_s, answer});
        QCOMPARE(again.json.value(u"approved").toInt(), 0);
        QCOMPARE(again.json.value(u"known").toInt(), 2);
        QCOMPARE(m_first->run({u"queue"_s, u"show"_s, id}).json.value(u"state").toString(), u"approved"_s);
    }

    void aLargeBatchWaitsForASecondPerson()
    {
        proposeTwo();
        QCOMPARE(m_first->run({u"brake"_s, u"limit"_s, u"second.changes"_s, u"--stops"_s, u"2"_s}).exitCode, 0);
        QCOMPARE(m_first->run({u"queue"_s, u"approve"_s, m_batch}).json.value(u"approved").toInt(), 2);
        const auto sent = m_first->run({u"queue"_s, u"send"_s, m_batch});
        QCOMPARE(sent.exitCode, 4);
        QCOMPARE(sent.json.value(u"lacking_second").toInt(), 2);
        const auto told = m_first->run({u"queue"_s, u"send"_s, m_batch, u"--lang"_s, u"en"_s}, {}, true);
        QVERIFY2(told.output.contains("second approval"), told.output.constData());
        // The same person at another desk, with another key, is no second person.
        exportBundle();
        const QString answer = path(u"answer.json"_s);
        const QStringList approve{u"queue"_s, u"bundle"_s, u"approve"_s,           path(u"review.bundle"_s),
                                  u"-o"_s,    answer,      u"--passphrase-stdin"_s};
        const auto opened = m_second->run(
            {u"queue"_s, u"bundle"_s, u"open"_s, path(u"review.bundle"_s), u"--passphrase-stdin"_s}, passphrase);
        QVERIFY(opened.json.value(u"second_approval").toBool());
        const auto without = m_second->run(approve, passphrase);
        QCOMPARE(without.exitCode, 64);
        QCOMPARE(codeOf(without), u"usage"_s);
        QVERIFY(!QFile::exists(answer));
        QCOMPARE(m_second->run(approve + QStringList{u"--reason"_s, u"announced"_s}, passphrase).exitCode, 0);
        QCOMPARE(m_second->run({u"key"_s, u"export"_s, u"-o"_s, path(u"second.key"_s)}).exitCode, 0);
        QCOMPARE(m_first->run({u"key"_s, u"add"_s, path(u"second.key"_s)}).exitCode, 0);
        QCOMPARE(m_first->run({u"queue"_s, u"bundle"_s, u"import"_s, answer}).json.value(u"known").toInt(), 2);
        QCOMPARE(m_first->run({u"queue"_s, u"send"_s, m_batch}).exitCode, 4);
    }

    void aSecondPersonGivesAReason()
    {
        proposeTwo();
        QCOMPARE(m_first->run({u"brake"_s, u"limit"_s, u"second.changes"_s, u"--stops"_s, u"2"_s}).exitCode, 0);
        {
            // Somebody else at the same desk: the account of a process cannot be chosen.
            const auto desk = QCoro::waitFor(Workspace::open(path(u"first"_s), Workspace::KeyPlace::KeyFile));
            QVERIFY(desk);
            (*desk)->queue().setAccount([] { return u"kari"_s; });
            QCOMPARE(QCoro::waitFor((*desk)->queue().approve({})).value_or(0), 2);
        }
        const QStringList approve{u"queue"_s, u"approve"_s, m_batch};
        for (const QString &reason : {QString(), u"  "_s, QString(501, u'x')}) {
            const auto refused = m_first->run(approve + QStringList{u"--reason"_s, reason});
            QCOMPARE(refused.exitCode, 64);
            QCOMPARE(codeOf(refused), u"usage"_s);
        }
        const auto told = m_first->run(approve + QStringList{u"--lang"_s, u"en"_s}, {}, true);
        QCOMPARE(told.exitCode, 64);
        QVERIFY2(told.messages.contains("takes a reason") && told.messages.contains("--reason"),
                 told.messages.constData());
        QCOMPARE(m_first->run(approve + QStringList{u"--only-field"_s, u"last_name"_s, u"--reason"_s, u"x"_s}).exitCode,
                 64);
        QCOMPARE(m_first->run(approve + QStringList{u"--reason"_s, u"Kunngjort"_s}).json.value(u"approved").toInt(), 2);

        const auto sent = m_first->run({u"queue"_s, u"send"_s, m_batch});
        QCOMPARE(sent.exitCode, 0);
        QCOMPARE(sent.json.value(u"applied").toInt(), 2);
        // Who approved as second, and why, can be seen when the approvals themselves are spent.
        const QString id = m_first->run({u"queue"_s, u"list"_s, u"--batch"_s, m_batch})
                               .json.value(u"changes")
                               .toArray()
                               .first()
                               .toObject()
                               .value(u"id")
                               .toString();
        const auto shown = m_first->run({u"queue"_s, u"show"_s, id});
        const QJsonArray history = shown.json.value(u"history").toArray();
        QCOMPARE(history.at(1)[u"account"].toString(), u"kari"_s);
        QVERIFY(history.at(1)[u"reason"].isNull());
        QCOMPARE(history.at(2)[u"state"].toString(), u"approved"_s);
        QCOMPARE(history.at(2)[u"reason"].toString(), u"Kunngjort"_s);
        const auto text = m_first->run({u"queue"_s, u"show"_s, id, u"--lang"_s, u"en"_s}, {}, true);
        QVERIFY2(text.output.contains("Reason: Kunngjort"), text.output.constData());
        QVERIFY(!m_first->run({u"audit"_s, u"export"_s}).output.contains("Kunngjort"));
        QVERIFY(m_first->run({u"audit"_s, u"verify"_s}).json.value(u"intact").toBool());
    }
};

QTEST_GUILESS_MAIN(CliReviewTest)
#include "tst_clireview.moc"
