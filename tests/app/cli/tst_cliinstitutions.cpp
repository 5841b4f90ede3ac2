// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/wiring/workspace.h"
#include "services/core/institution.h"
#include "services/institutions/institutionregister.h"
#include "tests/app/cli/clidesk.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skranke;
using namespace skranke::test;

namespace {

/// A byte over the limit, and valid JSON all the same.
QByteArray tooLarge()
{
    return QByteArray((1 << 20) - 1, ' ') + "{}";
}

} // namespace

/// `institution ...` where what is given for one cannot be taken: one profile, real processes.
class CliInstitutionsTest : public QObject, private CliDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

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
};

QTEST_GUILESS_MAIN(CliInstitutionsTest)
#include "tst_cliinstitutions.moc"
