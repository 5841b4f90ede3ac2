// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/workspace.h"
#include "services/core/institution.h"
#include "services/core/sha256.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "services/store/keystore.h"
#include "services/store/store.h"
#include "tests/app/cli/clirunner.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using skranke::test::CliRunner;

namespace {

const QByteArray passphrase = "fire tørre ærfugler på rad\n"_ba;

InstitutionCode nsk()
{
    return InstitutionCode(u"NSK"_s);
}

Change change(const QString &id)
{
    Change change;
    change.target = {.institution = nsk(), .kind = TargetKind::User, .key = id};
    change.base = {{u"primary_id"_s, id}, {u"last_name"_s, u"Ærfugl"_s}};
    change.intent = {{.path = {.member = u"last_name"_s, .element = {}},
                      .oldValue = u"Ærfugl"_s,
                      .newValue = u"Ås"_s,
                      .rule = DecidedBy::FileValue}};
    change.result = {{u"primary_id"_s, id}, {u"last_name"_s, u"Ås"_s}};
    return change;
}

} // namespace

/// `backup ...` as a person or a script meets it: real processes on real folders.
class CliBackupTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString inProfile(const QString &name) const { return path(u"profile/"_s + name); }

    [[nodiscard]] std::unique_ptr<Workspace> opened(const QString &name = u"profile"_s) const
    {
        auto workspace = QCoro::waitFor(Workspace::open(path(name), Workspace::KeyPlace::KeyFile));
        return workspace ? std::move(*workspace) : nullptr;
    }

    /// A desk with an institution, its key, and one approved change.
    void prepare() const
    {
        const auto workspace = opened();
        QVERIFY(workspace);
        Institution institution;
        institution.code = nsk();
        institution.name = u"Nordskog"_s;
        institution.almaUrl = QUrl(u"https://alma.library.example"_s);
        QVERIFY(QCoro::waitFor(workspace->institutions().add(institution)));
        QVERIFY(QCoro::waitFor(workspace->keys().setApiKey(nsk(), u"l8xx-invented"_s)));
        const Batch batch{.id = {},
                          .institution = nsk(),
                          .kind = BatchKind::FileImport,
                          .title = u"night"_s,
                          .created = {},
                          .undoes = {}};
        QVERIFY(QCoro::waitFor(workspace->queue().propose(batch, {change(u"nsk0000001"_s)})));
        QCOMPARE(QCoro::waitFor(workspace->queue().approve({})).value_or(0), 1);
    }

    void damage() const
    {
        QFile file(inProfile(u"skranke.sqlite"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(20000, 'x'));
    }

    [[nodiscard]] CliRunner::Answer asText(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{u"--lang"_s, u"en"_s} + arguments, {}, true);
    }

    [[nodiscard]] int stateCount(const CliRunner &cli, const QString &state) const
    {
        return cli.run({u"queue"_s, u"list"_s}).json.value(u"batches")[0][u"counts"][state].toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path(u"profile"_s));
    }

    void theFirstCommandOfADayMakesABackup()
    {
        const auto none = asText({u"backup"_s, u"list"_s});
        QCOMPARE(none.exitCode, 0);
        QVERIFY2(none.output.contains("backup create"), none.output);
        QVERIFY(!QFile::exists(path(u"profile"_s))); // looking makes nothing
        prepare();
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s}).exitCode, 0);
        const QJsonArray backups = m_cli->run({u"backup"_s, u"list"_s}).json.value(u"backups").toArray();
        QCOMPARE(backups.size(), 1);
        QCOMPARE(backups.at(0)[u"kind"_s].toString(), u"daily"_s);
        QVERIFY(backups.at(0)[u"bytes"_s].toInt() > 0);
        QVERIFY(QDateTime::fromString(backups.at(0)[u"made"_s].toString(), Qt::ISODate).isValid());
    }

    void oneIsMadeByHand()
    {
        prepare();
        const auto made = m_cli->run({u"backup"_s, u"create"_s});
        QCOMPARE(made.exitCode, 0);
        QCOMPARE(made.json.value(u"kind").toString(), u"manual"_s);
        QVERIFY(QFile::exists(inProfile(made.json.value(u"name").toString())));
        const auto list = asText({u"backup"_s, u"list"_s});
        QVERIFY2(list.output.contains("by hand") && list.output.contains("daily"), list.output);
    }

    void aDamagedStoreNamesTheCommandThatBringsItBack()
    {
        prepare();
        QCOMPARE(m_cli->run({u"backup"_s, u"create"_s}).exitCode, 0);
        damage();
        const auto refused = asText({u"queue"_s, u"list"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.messages.contains("skranke.damaged-")
                     && refused.messages.contains("skranke-cli backup restore"),
                 refused.messages);
        // The next line of a nightly script must not begin anew, and back up what is empty.
        const auto next = asText({u"institution"_s, u"list"_s});
        QCOMPARE(next.exitCode, 2);
        QVERIFY2(next.messages.contains("skranke-cli backup begin-empty"), next.messages);
        const auto restored = m_cli->run({u"backup"_s, u"restore"_s});
        QCOMPARE(restored.exitCode, 0);
        QVERIFY(restored.json.value(u"backup").toString().startsWith(u"skranke.manual-"));
        QVERIFY(restored.json.value(u"set_aside").isNull());
        QCOMPARE(restored.json.value(u"unapproved").toInt(), 1);
        QCOMPARE(stateCount(*m_cli, u"proposed"_s), 1);
        QCOMPARE(m_cli->run({u"audit"_s, u"verify"_s}).exitCode, 0);
        QCOMPARE(QDir(path(u"profile"_s)).entryList({u"skranke.damaged-*"_s}).size(), 1);
    }

    void anEmptyStoreIsBegunWhenSomebodySaysSo()
    {
        const CliRunner nobody(path(u"nobody"_s));
        QCOMPARE(nobody.run({u"backup"_s, u"begin-empty"_s}).json[u"error"][u"code"].toString(), u"store-not-lost"_s);
        QVERIFY(!QFile::exists(path(u"nobody"_s)));
        prepare();
        damage();
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s}).exitCode, 2);
        QCOMPARE(m_cli->run({u"backup"_s, u"begin-empty"_s}).exitCode, 0);
        const auto list = m_cli->run({u"institution"_s, u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.json.value(u"institutions").toArray().size(), 0);
        QCOMPARE(m_cli->run({u"backup"_s, u"begin-empty"_s}).json[u"error"][u"code"].toString(), u"file-exists"_s);
        QCOMPARE(QDir(path(u"profile"_s)).entryList({u"skranke.damaged-*"_s}).size(), 1);
    }

    void aNamedOneIsRestoredAndWhatWasThereIsKept()
    {
        prepare();
        const QString name = m_cli->run({u"backup"_s, u"create"_s}).json.value(u"name").toString();
        const auto restored = asText({u"backup"_s, u"restore"_s, name});
        QCOMPARE(restored.exitCode, 0);
        QVERIFY2(restored.output.contains(name.toUtf8()) && restored.output.contains("skranke.replaced-")
                     && restored.output.contains("approved again"),
                 restored.output);
    }

    void whatCannotBeRestoredIsRefused()
    {
        QCOMPARE(m_cli->run({u"backup"_s, u"restore"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(path(u"profile"_s)));
        prepare();
        QCOMPARE(m_cli->run({u"backup"_s, u"restore"_s, u"skranke.sqlite"_s}).json[u"error"][u"code"].toString(),
                 u"no-backup"_s);
        QCOMPARE(m_cli->run({u"backup"_s, u"restore"_s, u"a"_s, u"b"_s}).exitCode, 64);
        const QString name = m_cli->run({u"backup"_s, u"create"_s}).json.value(u"name").toString();
        {
            const auto window = opened();
            const auto used = asText({u"backup"_s, u"restore"_s});
            QCOMPARE(used.exitCode, 4);
            QVERIFY2(used.messages.contains("in use"), used.messages);
            QCOMPARE(used.messages.trimmed().count('\n'), 0);
        }
        QFile file(inProfile(name));
        QVERIFY(file.resize(file.size() / 2));
        const auto cut = asText({u"backup"_s, u"restore"_s, name});
        QCOMPARE(cut.exitCode, 2);
        QVERIFY2(cut.messages.contains(name.toUtf8()), cut.messages);
        QCOMPARE(stateCount(*m_cli, u"approved"_s), 1);
    }

    void aKeyThatHasGoneIsNotReplacedByANewOne()
    {
        prepare();
        QCOMPARE(m_cli->run({u"backup"_s, u"create"_s}).exitCode, 0);
        for (const QString &name : {u"skranke.sqlite"_s, u"data.key"_s, u"skranke.keystore"_s})
            QVERIFY(QFile::remove(inProfile(name)));
        const auto refused = m_cli->run({u"backup"_s, u"restore"_s});
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.json[u"error"][u"code"].toString(), u"key-store"_s);
        QVERIFY(!QFile::exists(inProfile(u"data.key"_s)));
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s}).json[u"error"][u"code"].toString(), u"key-store"_s);
    }

    void aDeskMoves_data()
    {
        QTest::addColumn<bool>("withKeys");
        QTest::newRow("without API keys") << false;
        QTest::newRow("with API keys") << true;
    }
    void aDeskMoves()
    {
        QFETCH(bool, withKeys);
        prepare();
        const QString file = path(u"desk.skranke"_s);
        QStringList arguments{u"backup"_s, u"export"_s, file, u"--passphrase-stdin"_s};
        if (withKeys)
            arguments << u"--with-api-keys"_s;
        const auto exported = m_cli->run(arguments, passphrase);
        QVERIFY2(exported.exitCode == 0, exported.messages);
        QCOMPARE(exported.json.value(u"api_keys").toBool(), withKeys);
        QCOMPARE(exported.json.value(u"bytes").toInteger(), QFileInfo(file).size());
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray sealed = bytes.readAll();
        // Words too long to come up by chance among that many random bytes.
        QVERIFY(!sealed.contains("SQLite format") && !sealed.contains("l8xx-invented")
                && !sealed.contains("nsk0000001"));
        QCOMPARE(QDir(path(u"profile"_s)).entryList({u"*draft*"_s}), QStringList());

        const CliRunner other(path(u"other"_s));
        const auto imported = other.run({u"backup"_s, u"import"_s, file, u"--passphrase-stdin"_s}, passphrase);
        QVERIFY2(imported.exitCode == 0, imported.messages);
        QCOMPARE(imported.json.value(u"folder").toString(), path(u"other"_s));
        // The old desk may go on sending what was approved there.
        QCOMPARE(imported.json.value(u"unapproved").toInt(), 1);
        QCOMPARE(imported.json.value(u"api_keys").toInt(), withKeys ? 1 : 0);
        QVERIFY(!(QFile::permissions(path(u"other"_s)) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther)));
        QCOMPARE(QDir(m_folder->path()).entryList({u"*.import*"_s}), QStringList());
        QCOMPARE(stateCount(other, u"proposed"_s), 1);
        QCOMPARE(other.run({u"audit"_s, u"verify"_s}).exitCode, 0);
        QCOMPARE(m_cli->run({u"audit"_s, u"verify"_s}).exitCode, 0);
        const auto desk = opened(u"other"_s);
        QVERIFY(desk);
        const auto key = QCoro::waitFor(desk->keys().apiKey(nsk()));
        QCOMPARE(key.has_value(), withKeys);
        QVERIFY(!key || *key == u"l8xx-invented");
    }

    void anExportNeedsAPassphraseAndAFreeName()
    {
        prepare();
        const QString file = path(u"desk.skranke"_s);
        QCOMPARE(m_cli->run({u"backup"_s, u"export"_s, file}).exitCode, 64);
        QCOMPARE(m_cli->run({u"backup"_s, u"export"_s}).exitCode, 64);
        const auto weak = m_cli->run({u"backup"_s, u"export"_s, file, u"--passphrase-stdin"_s}, "kort\n");
        QCOMPARE(weak.exitCode, 2);
        QCOMPARE(weak.json[u"error"][u"code"].toString(), u"weak-passphrase"_s);
        QVERIFY(!QFile::exists(file));
        QFile there(file);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        const auto taken = m_cli->run({u"backup"_s, u"export"_s, file, u"--passphrase-stdin"_s}, passphrase);
        QCOMPARE(taken.exitCode, 2);
        QCOMPARE(taken.json[u"error"][u"code"].toString(), u"file-exists"_s);
        QCOMPARE(there.size(), 4);
        const auto nowhere =
            m_cli->run({u"backup"_s, u"export"_s, path(u"no/such/folder"_s), u"--passphrase-stdin"_s}, passphrase);
        QCOMPARE(nowhere.json[u"error"][u"code"].toString(), u"unwritable-file"_s);
    }

    void whatCannotBeImportedLeavesNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << u"missing"_s << u"no-such-file"_s;
        QTest::newRow("a folder") << u"folder"_s << u"not-a-file"_s;
        QTest::newRow("a device without an end") << u"device"_s << u"not-a-file"_s;
        QTest::newRow("empty") << u"empty"_s << u"sealed-other"_s;
        QTest::newRow("text") << u"text"_s << u"sealed-other"_s;
        QTest::newRow("a store in clear") << u"store"_s << u"sealed-other"_s;
        QTest::newRow("header alone") << u"header"_s << u"sealed-truncated"_s;
        QTest::newRow("half") << u"half"_s << u"sealed-truncated"_s;
        QTest::newRow("a byte short") << u"short"_s << u"sealed-truncated"_s;
        QTest::newRow("a byte too many") << u"longer"_s << u"sealed-appended"_s;
        QTest::newRow("a bit altered") << u"altered"_s << u"sealed-altered"_s;
        QTest::newRow("another format") << u"format"_s << u"sealed-newer"_s;
        QTest::newRow("costs out of bounds") << u"costs"_s << u"sealed-parameters"_s;
        QTest::newRow("wrong passphrase") << u"passphrase"_s << u"sealed-passphrase"_s;
        QTest::newRow("no passphrase") << u"no passphrase"_s << u"sealed-passphrase"_s;
    }
    void whatCannotBeImportedLeavesNothing()
    {
        QFETCH(QString, how);
        QFETCH(QString, code);
        static QByteArray sealed; // one is enough for all of them: sealing is made to be slow
        if (sealed.isEmpty()) {
            prepare();
            const QString made = path(u"made.skranke"_s);
            QCOMPARE(m_cli->run({u"backup"_s, u"export"_s, made, u"--passphrase-stdin"_s}, passphrase).exitCode, 0);
            QFile file(made);
            QVERIFY(file.open(QIODevice::ReadOnly));
            sealed = file.readAll();
        }
        QByteArray bytes = sealed;
        QByteArray typed = passphrase;
        QString file = path(u"desk.skranke"_s);
        if (how == u"missing")
            file = path(u"none"_s);
        else if (how == u"folder")
            file = m_folder->path();
        else if (how == u"device")
            file = u"/dev/zero"_s;
        else if (how == u"empty")
            bytes.clear();
        else if (how == u"text")
            bytes = "LT:nsk0000001\n";
        else if (how == u"store")
            bytes = "SQLite format 3" + QByteArray(5000, '\0');
        else if (how == u"header")
            bytes.truncate(80);
        else if (how == u"half")
            bytes.truncate(bytes.size() / 2);
        else if (how == u"short")
            bytes.chop(1);
        else if (how == u"longer")
            bytes += 'x';
        else if (how == u"altered")
            bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        else if (how == u"format")
            bytes[8] = 9;
        else if (how == u"costs")
            bytes.replace(12, 8, QByteArray(8, '\xff')).replace(64, 32, Sha256::of(QByteArrayView(bytes).first(64)));
        else if (how == u"passphrase")
            typed = "fire tørre ærfugler på rekke\n";
        else if (how == u"no passphrase")
            typed.clear();
        if (file.endsWith(u".skranke")) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        }
        const CliRunner other(path(u"other"_s));
        const auto refused =
            other.run({u"backup"_s, u"import"_s, file, u"--passphrase-stdin"_s, u"--lang"_s, u"en"_s}, typed);
        QCOMPARE(refused.json[u"error"][u"code"].toString(), code);
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.messages.trimmed().count('\n'), 0);
        QVERIFY(!QFile::exists(path(u"other"_s)));
        QVERIFY(!QFile::exists(path(u"other.import"_s)));
    }

    void aFolderWithOtherThingsIsNotImportedInto()
    {
        prepare();
        const QString file = path(u"desk.skranke"_s);
        QCOMPARE(m_cli->run({u"backup"_s, u"export"_s, file, u"--passphrase-stdin"_s}, passphrase).exitCode, 0);
        const QStringList import{u"backup"_s, u"import"_s, file, u"--passphrase-stdin"_s};
        QCOMPARE(m_cli->run(import, passphrase).json[u"error"][u"code"].toString(), u"folder-not-empty"_s);
        QVERIFY(QDir(m_folder->path()).mkdir(u"papers"_s));
        QFile paper(path(u"papers/.hidden"_s));
        QVERIFY(paper.open(QIODevice::WriteOnly));
        const auto refused = CliRunner(path(u"papers"_s)).run(import, passphrase);
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.json[u"error"][u"code"].toString(), u"folder-not-empty"_s);
        QCOMPARE(QDir(path(u"papers"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(paper.remove());
        // What a killed import left beside it is no hindrance.
        QVERIFY(QDir(m_folder->path()).mkpath(u"papers.import/skranke.restore"_s));
        QFile left(path(u"papers.import/data.key"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        QCOMPARE(CliRunner(path(u"papers"_s)).run(import, passphrase).exitCode, 0);
        QVERIFY(!QFile::exists(path(u"papers.import"_s)));
        QCOMPARE(m_cli->run({u"backup"_s, u"import"_s, file}).exitCode, 64);
    }

    void helpNamesTheCommands()
    {
        const auto help = asText({u"--help"_s});
        for (const QByteArray &command : {"backup list"_ba, "backup create"_ba, "backup restore [NAME]"_ba,
                                          "backup export FILE --passphrase-stdin"_ba, "backup import FILE"_ba})
            QVERIFY2(help.output.contains(command), help.output);
        QVERIFY(asText({u"backup"_s, u"export"_s, u"--help"_s}).output.contains("--with-api-keys"));
    }
};

QTEST_GUILESS_MAIN(CliBackupTest)
#include "tst_clibackup.moc"
