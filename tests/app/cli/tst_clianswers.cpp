// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/preferencesfile.h"
#include "app/wiring/workspace.h"
#include "services/core/institution.h"
#include "services/institutions/institutionregister.h"
#include "services/queue/changequeue.h"
#include "services/store/store.h"
#include "services/store/usercacherepository.h"
#include "tests/app/cli/clirunner.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace skranke;
using skranke::test::CliRunner;

namespace {

InstitutionCode nsk()
{
    return InstitutionCode(u"NSK"_s);
}

QJsonObject person(const QString &id)
{
    return {{u"primary_id"_s, id}, {u"last_name"_s, u"Ærfugl"_s}};
}

Change change(const QString &id)
{
    Change change;
    change.target = {.institution = nsk(), .kind = TargetKind::User, .key = id};
    change.base = person(id);
    change.intent = {{.path = {.member = u"last_name"_s, .element = {}},
                      .oldValue = u"Ærfugl"_s,
                      .newValue = u"Ås"_s,
                      .rule = DecidedBy::FileValue}};
    change.result = {{u"primary_id"_s, id}, {u"last_name"_s, u"Ås"_s}};
    return change;
}

/// A byte over the limit, and valid JSON all the same.
QByteArray tooLarge()
{
    return QByteArray((1 << 20) - 1, ' ') + "{}";
}

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

/// What the command line answers when something is not as it was asked for: no call, one profile, real processes.
class CliAnswersTest : public QObject {
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

    /// The profile that the programs run on, from within; closed again before they do.
    [[nodiscard]] std::unique_ptr<Workspace> opened() const
    {
        auto workspace = QCoro::waitFor(Workspace::open(path(u"profile"_s), Workspace::KeyPlace::KeyFile));
        return workspace ? std::move(*workspace) : nullptr;
    }

    /// Changes of one batch, proposed; their ids in order.
    [[nodiscard]] QStringList proposed(int count) const
    {
        const auto workspace = opened();
        QList<Change> changes;
        for (int at = 0; at < count; ++at)
            changes.append(change(u"nsk%1"_s.arg(at, 7, 10, QLatin1Char('0'))));
        const Batch batch{.id = {},
                          .institution = nsk(),
                          .kind = BatchKind::FileImport,
                          .title = u"night"_s,
                          .created = {},
                          .undoes = {}};
        if (!workspace || !QCoro::waitFor(workspace->queue().propose(batch, changes)))
            return {};
        QStringList ids;
        const auto known = QCoro::waitFor(workspace->queue().ids({}));
        for (const ChangeId &id : known.value_or(QList<ChangeId>()))
            ids.append(id.toString());
        return ids;
    }

    [[nodiscard]] CliRunner::Answer asText(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{u"--lang"_s, u"en"_s} + arguments, {}, true);
    }

    [[nodiscard]] QStringList addArguments() const
    {
        return {u"institution"_s,
                u"add"_s,
                u"NSK"_s,
                u"--name"_s,
                u"Nordskog"_s,
                u"--alma-url"_s,
                u"https://alma.library.example"_s};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CliRunner> m_cli;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_cli = std::make_unique<CliRunner>(path(u"profile"_s));
    }

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

    void institutionsTellTheirCodeBook()
    {
        const QByteArray book = "{\"limits\":{\"oldest\":99}}";
        const QString file = write(u"book.json"_s, book);
        const QJsonValue none(QJsonValue::Null);
        const QJsonValue own(QJsonDocument::fromJson(book).object());
        const auto listed = [this] {
            return m_cli->run({u"institution"_s, u"list"_s}).json.value(u"institutions")[0][u"code_book"];
        };
        const auto set = [this](const QString &to) {
            return m_cli->run({u"institution"_s, u"set"_s, u"NSK"_s, u"--code-book"_s, to}).json.value(u"code_book");
        };
        QCOMPARE(m_cli->run(addArguments()).json.value(u"code_book"), none);
        QCOMPARE(listed(), none);
        QCOMPARE(set(file), own);
        QCOMPARE(listed(), own);
        QCOMPARE(set(u"standard"_s), none);
    }

    void aCrashLeavesNoImageOfTheMemory()
    {
        QProcess waiting; // for the key on its standard input
        waiting.start(TestPaths::program(u"skranke-cli"_s),
                      {u"institution"_s, u"add"_s, u"NSK"_s, u"--name"_s, u"N"_s, u"--alma-url"_s,
                       u"http://127.0.0.1:9"_s, u"--key-stdin"_s, u"--home"_s, path(u"profile"_s)});
        QVERIFY(waiting.waitForStarted());
        const auto coreLimit = [&waiting] {
            QFile limits(u"/proc/%1/limits"_s.arg(waiting.processId()));
            if (!limits.open(QIODevice::ReadOnly))
                return QByteArray();
            const QByteArray all = limits.readAll();
            const qsizetype at = all.indexOf("Max core file size");
            return all.sliced(at, all.indexOf('\n', at) - at).simplified();
        };
        QTRY_COMPARE(coreLimit(), "Max core file size 0 0 bytes"_ba);
        waiting.closeWriteChannel();
        QVERIFY(waiting.waitForFinished());
    }

    void aFileThatIsNoCodeBookIsNotTaken_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("missing") << u"none.json"_s << QByteArray() << "none.json"_ba;
        QTest::newRow("folder") << u"."_s << QByteArray() << "folder"_ba;
        QTest::newRow("device without an end") << u"/dev/zero"_s << QByteArray() << "zero"_ba;
        QTest::newRow("empty") << u"book.json"_s << QByteArray() << "book.json"_ba;
        QTest::newRow("blank") << u"book.json"_s << " \n"_ba << "book.json"_ba;
        QTest::newRow("not UTF-8") << u"book.json"_s << "{\"codes\":[{\"code\":\"EM\",\"nameNb\":\"\xe6\"}]}"_ba
                                   << "UTF-8"_ba;
        QTest::newRow("too large") << u"book.json"_s << tooLarge() << "1 MiB"_ba;
        QTest::newRow("broken") << u"book.json"_s << "{\"codes\":\n["_ba << "line 2"_ba;
        QTest::newRow("list") << u"book.json"_s << "[]"_ba << "line 1"_ba;
        QTest::newRow("bad code") << u"book.json"_s << "{\"codes\":[\n{\"code\":\"zz\"}]}"_ba << "line 2"_ba;
        QTest::newRow("unknown member") << u"book.json"_s << "{\n\n\"kodes\":[]}"_ba << "line 3"_ba;
        QTest::newRow("national number") << u"book.json"_s
                                         << "{\"codes\":[{\"code\":\"FR\",\"alma\":{\"role\":\"lt\"}}]}"_ba
                                         << "book.json: The code book cannot be used because of line 1"_ba;
    }
    void aFileThatIsNoCodeBookIsNotTaken()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const QString file = name == u"book.json" ? write(name, bytes) : QDir(m_folder->path()).absoluteFilePath(name);
        const auto added = asText(addArguments() + QStringList{u"--code-book"_s, file});
        QCOMPARE(added.exitCode, 2);
        QVERIFY2(added.messages.contains(said), added.messages);
        QCOMPARE(added.messages.trimmed().count('\n'), 0);
        QCOMPARE(m_cli->run({u"institution"_s, u"list"_s}).json.value(u"institutions"), QJsonValue(QJsonArray()));
    }

    void aCodeBookIsTakenAndGivenUpForTheStandardOne()
    {
        const QByteArray book = "{\"limits\":{\"oldest\":99}}";
        const QString file = write(u"book.json"_s, book);
        QCOMPARE(m_cli->run(addArguments() + QStringList{u"--code-book"_s, file}).exitCode, 0);
        {
            const auto institution = QCoro::waitFor(opened()->institutions().find(nsk()));
            QVERIFY(institution);
            QCOMPARE(institution->codeBook, QString::fromUtf8(book));
        }
        QCOMPARE(m_cli->run({u"institution"_s, u"edit"_s, u"NSK"_s, u"--code-book"_s, u"standard"_s}).exitCode, 0);
        const auto institution = QCoro::waitFor(opened()->institutions().find(nsk()));
        QVERIFY(institution);
        QCOMPARE(institution->codeBook, QString());
    }

    void aCodeBookThatWasStoredBrokenIsCalledByItsName()
    {
        {
            Institution institution;
            institution.code = nsk();
            institution.name = u"Nordskog"_s;
            institution.almaUrl = QUrl(u"https://alma.library.example"_s);
            institution.codeBook = u"{\"kodes\":[]}"_s;
            QVERIFY(QCoro::waitFor(opened()->institutions().add(institution)));
        }
        const QString file = write(u"night.txt"_s, "LT:nsk0000001\nEN:A\nFN:B\nKA:1\n--------------------\n");
        const auto check = asText({u"users"_s, u"check"_s, file, u"--institution"_s, u"NSK"_s});
        QCOMPARE(check.exitCode, 2);
        QVERIFY2(check.messages.contains("code book") && check.messages.contains("line 1"), check.messages);
        QVERIFY2(check.messages.contains("kodes"), check.messages);
    }

    void changesThatAreNamedAndCannotBeReviewedAreToldById()
    {
        const QStringList ids = proposed(3);
        QCOMPARE(ids.size(), 3);
        const auto first = m_cli->run({u"queue"_s, u"approve"_s, ids.at(0)});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json.value(u"approved").toInt(), 1);

        // Who asks for what is so already has got it.
        const auto again = asText({u"queue"_s, u"approve"_s, ids.at(0)});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(!again.output.contains("Approved 0"), again.output);

        // What fits is done all the same.
        QCOMPARE(m_cli->run({u"queue"_s, u"withdraw"_s, ids.at(0)}).exitCode, 0);
        const auto second = m_cli->run({u"queue"_s, u"approve"_s, ids.at(0), ids.at(1)});
        QCOMPARE(second.exitCode, 4);
        QCOMPARE(second.json.value(u"approved").toInt(), 1);
        QCOMPARE(second.json.value(u"passed_over"),
                 QJsonValue(QJsonArray{QJsonObject{{u"id"_s, ids.at(0)}, {u"state"_s, u"withdrawn"_s}}}));
        const auto text = asText({u"queue"_s, u"approve"_s, ids.at(0)});
        QCOMPARE(text.exitCode, 4);
        QVERIFY2(text.output.contains(ids.at(0).toUtf8()) && text.output.contains("withdrawn"), text.output);
    }

    void aSelectionThatHoldsNothingToReviewIsDone()
    {
        const QStringList ids = proposed(2);
        const QString batch =
            m_cli->run({u"queue"_s, u"list"_s}).json.value(u"batches").toArray().first()[u"batch"_s].toString();
        QCOMPARE(m_cli->run({u"queue"_s, u"withdraw"_s, u"--batch"_s, batch}).exitCode, 0);
        for (const QStringList &which :
             {QStringList{u"--batch"_s, batch}, QStringList{batch}, QStringList{u"--state"_s, u"proposed"_s}}) {
            const auto approved = asText(QStringList{u"queue"_s, u"approve"_s} + which);
            QCOMPARE(approved.exitCode, 0);
            QVERIFY2(!approved.output.contains('0'), approved.output);
            QCOMPARE(approved.output.trimmed().count('\n'), 0);
        }
        const auto undo = asText({u"queue"_s, u"undo"_s, u"--batch"_s, batch});
        QCOMPARE(undo.exitCode, 0);
    }

    void anUndoIsToldFromWhatItTakesBack()
    {
        QVERIFY(!proposed(1).isEmpty());
        {
            const auto workspace = opened();
            QVERIFY(workspace);
            const Batch undo{.id = {},
                             .institution = nsk(),
                             .kind = BatchKind::Undo,
                             .title = u"night"_s,
                             .created = {},
                             .undoes = {}};
            QVERIFY(QCoro::waitFor(workspace->queue().propose(undo, {change(u"nsk0000009"_s)})));
        }
        const auto list = asText({u"queue"_s, u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.output.count("night"), 2);
        QCOMPARE(list.output.count("Undo of night"), 1);
    }

    void changesThatAreNamedAndCannotBeTakenBackAreToldById()
    {
        const QStringList ids = proposed(2);
        QCOMPARE(m_cli->run({u"queue"_s, u"withdraw"_s, ids.at(0)}).exitCode, 0);
        const auto undo = m_cli->run({u"queue"_s, u"undo"_s, ids.at(0), ids.at(1)});
        QCOMPARE(undo.exitCode, 4);
        QCOMPARE(undo.json.value(u"changes").toInt(), 0);
        QCOMPARE(undo.json.value(u"passed_over"),
                 QJsonValue(QJsonArray{QJsonObject{{u"id"_s, ids.at(0)}, {u"state"_s, u"withdrawn"_s}},
                                       QJsonObject{{u"id"_s, ids.at(1)}, {u"state"_s, u"proposed"_s}}}));
        QCOMPARE(undo.json.value(u"refused"), QJsonValue(QJsonObject{{u"wrong-state"_s, 2}}));
        const auto text = asText({u"queue"_s, u"undo"_s, ids.at(0)});
        QCOMPARE(text.exitCode, 4);
        QVERIFY2(text.output.contains(ids.at(0).toUtf8()) && text.output.contains("withdrawn"), text.output);
    }

    void aListOfNothingSaysWhy()
    {
        QVERIFY(asText({u"queue"_s, u"list"_s}).output.contains("The queue is empty."));
        QCOMPARE(proposed(1).size(), 1);
        QCOMPARE(m_cli->run({u"queue"_s, u"list"_s, u"--batch"_s, u"bzzz"_s}).exitCode, 2);
        const auto unknown = asText({u"queue"_s, u"list"_s, u"--batch"_s, u"bzzz"_s});
        QVERIFY2(unknown.messages.contains("bzzz") && unknown.output.isEmpty(),
                 QByteArray(unknown.output + unknown.messages));
        const auto nothing = asText({u"queue"_s, u"list"_s, u"--state"_s, u"refused"_s});
        QCOMPARE(nothing.exitCode, 0);
        QCOMPARE(nothing.output.trimmed(), "Nothing matches."_ba);
        // A variable that a script forgot to fill must not widen what is meant.
        QCOMPARE(m_cli->run({u"queue"_s, u"send"_s, u"--batch"_s, QString()}).exitCode, 64);
    }

    void statesAreCalledInTheLanguageAskedFor()
    {
        QCOMPARE(proposed(1).size(), 1);
        const auto list =
            m_cli->run({u"queue"_s, u"list"_s, u"--state"_s, u"proposed"_s, u"--lang"_s, u"nb"_s}, {}, true);
        QCOMPARE(list.exitCode, 0);
        QVERIFY2(list.output.contains("foreslått") && !list.output.contains("proposed"), list.output);
    }

    void anUnknownChangeIsNamed()
    {
        const auto show = asText({u"queue"_s, u"show"_s, u"c0123456789abcdef"_s});
        QCOMPARE(show.exitCode, 2);
        QVERIFY2(show.messages.contains("c0123456789abcdef"), show.messages);
    }

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

    void whatIsWrongAtTheStartIsSaid()
    {
        QVERIFY(opened());
        Preferences preferences;
        preferences.extraCaFile = path(u"gone.pem"_s);
        QVERIFY(savePreferences(path(u"profile"_s), preferences));
        const auto list = m_cli->run({u"institution"_s, u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QVERIFY(!list.messages.trimmed().isEmpty());
        QVERIFY(!list.json.isEmpty());
    }

    void aFolderOfSomebodyElseIsNoProfile()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"other"_s));
        const QString other = path(u"other"_s);
        QVERIFY(!write(u"other/thesis.odt"_s, "x").isEmpty());
        const auto mode = QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup
                                             | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
        QVERIFY(QFile::setPermissions(other, mode));
        const auto list = CliRunner(other).run({u"institution"_s, u"list"_s});
        QCOMPARE(list.exitCode, 2);
        QVERIFY2(list.messages.contains(other.toUtf8()), list.messages);
        QCOMPARE(QDir(other).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
                 QStringList{u"thesis.odt"_s});
        QVERIFY(QFile::permissions(other).testFlags(mode));
    }

    void aFailureIsADocumentToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown change") << QStringList{u"queue"_s, u"show"_s, u"c1"_s} << 2 << u"unknown-change"_s;
        QTest::newRow("unknown institution")
            << QStringList{u"institution"_s, u"test"_s, u"ZZZ"_s} << 2 << u"unknown-institution"_s;
        QTest::newRow("unusable file") << QStringList{u"users"_s, u"plan"_s, u"/none.txt"_s, u"--institution"_s,
                                                      u"ZZZ"_s}
                                       << 2 << u"unknown-institution"_s;
        QTest::newRow("no command") << QStringList{} << 64 << u"usage"_s;
        QTest::newRow("unknown command") << QStringList{u"users"_s, u"dance"_s} << 64 << u"usage"_s;
        QTest::newRow("unknown option") << QStringList{u"queue"_s, u"list"_s, u"--what"_s} << 64 << u"usage"_s;
        QTest::newRow("too few arguments") << QStringList{u"users"_s, u"check"_s} << 64 << u"usage"_s;
        QTest::newRow("option of a command")
            << QStringList{u"users"_s, u"check"_s, u"f"_s, u"--limit"_s, u"many"_s} << 64 << u"usage"_s;
        QTest::newRow("nothing named") << QStringList{u"queue"_s, u"approve"_s} << 64 << u"usage"_s;
    }
    void aFailureIsADocumentToo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        const auto answer = m_cli->run(arguments);
        QCOMPARE(answer.exitCode, exitCode);
        const QJsonObject error = answer.json.value(u"error").toObject();
        QCOMPARE(error.value(u"code").toString(), code);
        QVERIFY(!error.value(u"message").toString().isEmpty());
        QCOMPARE(error.value(u"tracking_id"), QJsonValue(QJsonValue::Null));
        QVERIFY(!answer.messages.isEmpty());
    }

    void aCheckOfAnUnusableFileKeepsItsOwnDocument()
    {
        const auto check = m_cli->run({u"users"_s, u"check"_s, path(u"none.txt"_s)});
        QCOMPARE(check.exitCode, 2);
        QCOMPARE(check.json.value(u"usable"), QJsonValue(false));
        QVERIFY(!check.json.contains(u"error"_s));
    }

    void anOptionThatAScriptLeftEmptyIsAWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString file = u"night.txt"_s;
        QTest::newRow("check: the last file") << QStringList{u"users"_s, u"check"_s, file, u"--previous"_s, QString()};
        QTest::newRow("check: the last file, blank")
            << QStringList{u"users"_s, u"check"_s, file, u"--previous"_s, u" "_s};
        QTest::newRow("check: the last file, joined") << QStringList{u"users"_s, u"check"_s, file, u"--previous="_s};
        QTest::newRow("check: institution") << QStringList{u"users"_s, u"check"_s, file, u"--institution"_s, QString()};
        QTest::newRow("sync: institution") << QStringList{u"users"_s, u"sync"_s, u"--institution"_s, QString()};
        QTest::newRow("plan: institution") << QStringList{u"users"_s, u"plan"_s, file, u"--institution"_s, QString()};
    }
    void anOptionThatAScriptLeftEmptyIsAWrongUsage()
    {
        QFETCH(QStringList, arguments);
        write(u"night.txt"_s,
              "LT:nsk0000001\nRS:1999901\nFI:a@b.example\nGD:2031-06-30\nEN:Berg\nFN:Bo\nKA:1\n----------\n");
        if (arguments.size() > 2 && arguments.at(2) == u"night.txt")
            arguments[2] = path(u"night.txt"_s);
        const auto answer = m_cli->run(arguments);
        QCOMPARE(answer.exitCode, 64);
        QCOMPARE(answer.json.value(u"error").toObject().value(u"code").toString(), u"usage"_s);
    }

    void aListIsEmptiedByAWordAndNotByNothing_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("member");
        QTest::newRow("realms") << u"--realm"_s << u"Nordskog.example"_s << u"realms"_s;
        QTest::newRow("libraries") << u"--library"_s << u"1999901,1999902"_s << u"libraries"_s;
        QTest::newRow("user groups") << u"--user-group"_s << u"1"_s << u"user_groups"_s;
        QTest::newRow("nights") << u"--nights"_s << u"mon,tue"_s << u"nights"_s;
    }
    void aListIsEmptiedByAWordAndNotByNothing()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(QString, member);
        const auto listed = [&] {
            const auto institutions = m_cli->run({u"institution"_s, u"list"_s}).json.value(u"institutions").toArray();
            QStringList entries;
            for (const QJsonValue &entry : institutions.first().toObject().value(member).toArray())
                entries.append(entry.toString());
            return entries.join(u',');
        };
        QCOMPARE(m_cli->run(addArguments() + QStringList{option, value}).exitCode, 0);
        QCOMPARE(listed(), value.toLower());
        for (const QString &empty : {QString(), u" "_s, u" , "_s}) {
            QCOMPARE(m_cli->run({u"institution"_s, u"edit"_s, u"NSK"_s, option, empty}).exitCode, 64);
            QCOMPARE(listed(), value.toLower());
        }
        QCOMPARE(m_cli->run({u"institution"_s, u"edit"_s, u"NSK"_s, option, u"none"_s}).exitCode, 0);
        QCOMPARE(listed(), QString());
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

    void whatIsWrongWithTheArgumentsIsSaidInTheLanguageAskedFor()
    {
        QProcess process;
        process.start(TestPaths::program(u"skranke-cli"_s),
                      {u"--lang"_s, u"nb"_s, u"users"_s, u"check"_s, u"--home"_s});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 64);
        const QByteArray messages = process.readAllStandardError();
        QVERIFY2(!messages.contains("needs a value"), messages);
    }

    void withoutACommandThereIsHelp()
    {
        const auto nothing = asText({});
        QCOMPARE(nothing.exitCode, 64);
        QVERIFY2(nothing.messages.contains("institution add") && nothing.messages.contains("queue send"),
                 nothing.messages);
        QVERIFY2(!nothing.messages.contains("\"\""), nothing.messages);
        const auto group = asText({u"institution"_s});
        QCOMPARE(group.exitCode, 64);
        QVERIFY2(group.messages.contains("institution add") && !group.messages.contains("queue send"), group.messages);
    }

    void helpIsAboutWhatWasNamed()
    {
        const auto command = asText({u"users"_s, u"check"_s, u"--help"_s});
        QCOMPARE(command.exitCode, 0);
        QVERIFY2(command.output.contains("users check FILE") && command.output.contains("--limit")
                     && command.output.contains("How many findings"),
                 command.output);
        QVERIFY2(!command.output.contains("institution add"), command.output);
        const auto group = asText({u"queue"_s, u"--help"_s});
        QCOMPARE(group.exitCode, 0);
        QVERIFY2(group.output.contains("queue approve") && !group.output.contains("institution add"), group.output);
        const auto unknown = asText({u"users"_s, u"dance"_s, u"--help"_s});
        QCOMPARE(unknown.exitCode, 64);
    }
};

QTEST_GUILESS_MAIN(CliAnswersTest)
#include "tst_clianswers.moc"
