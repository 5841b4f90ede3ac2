// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/userimport/userfile.h"
#include "services/userimport/xmlfilechecks.h"
#include "services/userimport/xmlschemabook.h"
#include "services/userimport/xmluserreader.h"
#include "tests/services/userimport/xmlcases.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <KZip>

using namespace skranke;
using namespace Qt::StringLiterals;

/// What a reader makes of the records, from plain and from zipped files.
class TestXmlUserReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordHasTheShapeOfAlmasJson();
    void theWrapperIsUnderstood();
    void recordsAreReadAgainAtTheirPlaces();
    void faultyRecordsArePassedOverAndCounted();
    void theDeclaredEncodingIsRead();
    void namesOfTheFileBecomeOurs();
    void whatIsNoUserFileIsRefused_data();
    void whatIsNoUserFileIsRefused();
    void aZipIsReadWithoutUnpacking();
    void badZipsAreRefused();
    void theFormatIsSeenAtTheStart();
};

namespace {

QList<XmlUser> readAll(const XmlUserReader &reader)
{
    QList<XmlUser> users;
    const auto read = reader.forEachRecord([&](const XmlUser &user) {
        users.append(user);
        return true;
    });
    if (!read)
        qFatal("reading failed");
    return users;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

void writeZip(const QString &path, const QList<std::pair<QString, QByteArray>> &members)
{
    KZip zip(path);
    if (!zip.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    for (const auto &[name, bytes] : members) {
        if (!zip.writeFile(name, bytes))
            qFatal("cannot write");
    }
}

} // namespace

void TestXmlUserReader::aRecordHasTheShapeOfAlmasJson()
{
    const QByteArray file = xmlcases::users(xmlcases::user());
    const auto reader = XmlUserReader::overBytes(file);
    QVERIFY(reader);
    QVERIFY(reader->head().isFull);
    QVERIFY(!reader->head().recordCount);
    const QList<XmlUser> users = readAll(*reader);
    QCOMPARE(users.size(), 1);
    const XmlUser &user = users.first();
    QCOMPARE(user.record, 1);
    QCOMPARE(user.line, 3);
    QCOMPARE(user.offset, file.indexOf("<user>"));
    QCOMPARE(user.user.value("primary_id"_L1), u"nsk1004711"_s);
    QCOMPARE(user.user.value("user_group"_L1).toObject().value("value"_L1), u"1"_s);
    const QJsonObject address =
        user.user.value("contact_info"_L1).toObject().value("address"_L1).toArray().first().toObject();
    QCOMPARE(address.value("preferred"_L1), true);
    QCOMPARE(address.value("city"_L1), u"SKÅNEVIK"_s);
    QVERIFY(!user.user.contains("middle_name"_L1));
}

void TestXmlUserReader::theWrapperIsUnderstood()
{
    const QByteArray file =
        xmlcases::bups(" source_id=\"FS:1\" match_id_type=\"UNIV_ID\" previous_id=\"nsk1\" action=\"deactivate\"",
                       "<protection><rule target=\"user_notes\" policy=\"merge\"/></protection>" + xmlcases::user(),
                       "<protection><rule target=\"user_group\" policy=\"keep_if_manual\"/>"
                       "<rule target=\"user_notes\" policy=\"create_only\"/></protection>");
    const auto reader = XmlUserReader::overBytes(file);
    QVERIFY(reader);
    const XmlFileHead &head = reader->head();
    QCOMPARE(head.formatVersion, u"proposal-1"_s);
    QCOMPARE(head.institutionCode, u"47BIBSYS_NSK"_s);
    QCOMPARE(head.created, u"2026-11-23T02:15:00Z"_s);
    QVERIFY(head.isFull);
    QCOMPARE(head.recordCount, 1);
    QCOMPARE(head.protection,
             QList<FileProtection>(
                 {{u"user_group"_s, FieldPolicy::KeepIfManual}, {u"user_notes"_s, FieldPolicy::CreateOnly}}));
    const XmlUser user = readAll(*reader).first();
    QCOMPARE(user.sourceId, u"FS:1"_s);
    QCOMPARE(user.matchIdType, u"UNIV_ID"_s);
    QCOMPARE(user.previousId, u"nsk1"_s);
    QVERIFY(user.deactivates);
    QCOMPARE(user.protection, QList<FileProtection>({{u"user_notes"_s, FieldPolicy::Merge}}));
    QCOMPARE(user.user.value("last_name"_L1), u"Bjørndalsæter"_s);
    const QByteArray delta = QByteArray(file).replace(" mode=\"full\"", "").replace("\"UNIV_ID\" p", "\"PRIMARY\" p");
    const auto second = XmlUserReader::overBytes(delta);
    QVERIFY(second);
    QVERIFY(!second->head().isFull);
    QVERIFY(readAll(*second).first().matchIdType.isEmpty());
}

void TestXmlUserReader::recordsAreReadAgainAtTheirPlaces()
{
    const QByteArray longOne = xmlcases::user({{"ACTIVE", QByteArray(200000, 'A')}});
    const QByteArray file = xmlcases::users(xmlcases::otherUser() + longOne + xmlcases::otherUser("z"));
    const auto reader = XmlUserReader::overBytes(file);
    QVERIFY(reader);
    const QList<XmlUser> users = readAll(*reader);
    QCOMPARE(users.size(), 3);
    for (const XmlUser &user : users) {
        const auto again = reader->readRecordAt(user.offset);
        QVERIFY(again);
        QCOMPARE(again->user, user.user);
        QCOMPARE(again->offset, user.offset);
    }
    QCOMPARE(reader->readRecordAt(users.first().offset + 1).error().code, u"unreadable-file"_s);
    QCOMPARE(reader->readRecordAt(file.size() + 10).error().code, u"unreadable-file"_s);
}

void TestXmlUserReader::faultyRecordsArePassedOverAndCounted()
{
    const QByteArray file = xmlcases::users(xmlcases::otherUser() + "<user>&</user>\n" + xmlcases::otherUser("z"));
    const auto reader = XmlUserReader::overBytes(file);
    QVERIFY(reader);
    const QList<XmlUser> users = readAll(*reader);
    QCOMPARE(users.size(), 2);
    QCOMPARE(users.last().record, 3);
}

void TestXmlUserReader::theDeclaredEncodingIsRead()
{
    const QByteArray utf8 = xmlcases::users(xmlcases::user()).replace("UTF-8", "ISO-8859-1");
    const QByteArray file = QString::fromUtf8(utf8).toLatin1();
    const auto reader = XmlUserReader::overBytes(file);
    QVERIFY(reader);
    const XmlUser user = readAll(*reader).first();
    QCOMPARE(user.user.value("first_name"_L1), u"Åshild Ærlanda"_s);
    QCOMPARE(reader->readRecordAt(user.offset)->user, user.user);
}

void TestXmlUserReader::namesOfTheFileBecomeOurs()
{
    QVERIFY(XmlSchemaBook::shipped().partCount() > 100);
    QFile schema(u":/codebooks/bups2.json"_s);
    QFile countries(u":/codebooks/countries.json"_s);
    QVERIFY(schema.open(QIODevice::ReadOnly) && countries.open(QIODevice::ReadOnly));
    const auto book = XmlSchemaBook::fromJson(
        schema.readAll().replace("\"names\": {}",
                                 "\"names\": {\"personer\": \"bups_users\", \"person\": \"bups_user\", "
                                 "\"bruker\": \"user\", \"etternavn\": \"last_name\"}"),
        countries.readAll());
    QVERIFY(book);
    const QByteArray file = xmlcases::bups({}, xmlcases::user())
                                .replace("bups_users", "personer")
                                .replace("bups_user", "person")
                                .replace("<user>", "<bruker>")
                                .replace("</user>", "</bruker>")
                                .replace("last_name>", "etternavn>");
    const auto reader = XmlUserReader::overBytes(file, &*book);
    QVERIFY(reader);
    QCOMPARE(readAll(*reader).first().user.value("last_name"_L1), u"Bjørndalsæter"_s);
    const auto checked = checkXml(file, {.today = QDate(2026, 11, 23)}, {}, &*book);
    QVERIFY(checked);
    QVERIFY(checked->report.byRule.isEmpty());
}

void TestXmlUserReader::whatIsNoUserFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << "LT:x\n"_ba << u"xml-root"_s;
    QTest::newRow("other root") << "<html/>"_ba << u"xml-root"_s;
    QTest::newRow("empty") << ""_ba << u"xml-root"_s;
    QTest::newRow("document type") << "<!DOCTYPE users><users/>"_ba << u"xml-doctype"_s;
    QTest::newRow("UTF-16") << "\xFF\xFE<"_ba << u"not-text"_s;
}

void TestXmlUserReader::whatIsNoUserFileIsRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    const auto reader = XmlUserReader::overBytes(file);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, code);
    QCOMPARE(reader.error().kind, Error::Kind::BadInput);
}

void TestXmlUserReader::aZipIsReadWithoutUnpacking()
{
    const QTemporaryDir folder;
    QByteArray records;
    for (int number = 0; number < 500; ++number)
        records += xmlcases::otherUser("n" + QByteArray::number(number));
    const QByteArray file = xmlcases::users(records);
    const QString path = folder.filePath(u"night.zip"_s);
    writeZip(path, {{u"../out/Night.XML"_s, file}, {u"readme.txt"_s, "x"}});
    const auto reader = XmlUserReader::open(path);
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().code));
    const QList<XmlUser> users = readAll(*reader);
    QCOMPARE(users.size(), 500);
    for (const qsizetype at : {3, 499, 7}) // also backwards
        QCOMPARE(reader->readRecordAt(users.at(at).offset)->user, users.at(at).user);
    const auto checked = checkUserFile(path, {}, {}, UserFileFormat::Auto);
    QVERIFY(checked);
    QCOMPARE(checked->report.variant, u"bups2"_s);
    QCOMPARE(checked->report.records, 500);
    QCOMPARE(checked->report.bytes, QFileInfo(path).size());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"night.zip"_s));
}

void TestXmlUserReader::badZipsAreRefused()
{
    const QTemporaryDir folder;
    const QByteArray file = xmlcases::users(xmlcases::user());
    const QString path = folder.filePath(u"night.zip"_s);
    const auto codeOf = [&path] {
        const auto checked = checkUserFile(path, {}, {}, UserFileFormat::Auto);
        return checked ? QString() : checked.error().code;
    };
    writeZip(path, {{u"a.xml"_s, file}, {u"b.xml"_s, file}});
    QCOMPARE(codeOf(), u"zip-members"_s);
    writeZip(path, {});
    QCOMPARE(codeOf(), u"zip-members"_s);
    writeZip(path, {{u"a.xml"_s, QByteArray(50'000'000, ' ')}});
    QCOMPARE(codeOf(), u"zip-too-large"_s);
    writeZip(path, {{u"a.xml"_s, file}});
    QCOMPARE(codeOf(), QString());

    QFile zip(path);
    QVERIFY(zip.open(QIODevice::ReadWrite));
    const QByteArray whole = zip.readAll();
    write(path, whole.first(whole.size() / 2));
    QCOMPARE(codeOf(), u"zip-damaged"_s);
    QByteArray changed = whole;
    changed[whole.size() / 3] = static_cast<char>(~changed.at(whole.size() / 3));
    write(path, changed);
    QCOMPARE(codeOf(), u"zip-damaged"_s);
    QByteArray encrypted = whole;
    encrypted[6] = static_cast<char>(encrypted.at(6) | 1);
    write(path, encrypted);
    QCOMPARE(codeOf(), u"zip-encrypted"_s);
}

void TestXmlUserReader::theFormatIsSeenAtTheStart()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"night"_s);
    const auto variantOf = [&path](const QByteArray &bytes) {
        write(path, bytes);
        const auto checked = checkUserFile(path, {}, {}, UserFileFormat::Auto);
        return checked ? checked->report.variant : checked.error().code;
    };
    QCOMPARE(variantOf("LT:X\n----------\n"), u"bups1"_s);
    QCOMPARE(variantOf("\xEF\xBB\xBF \n" + xmlcases::users(xmlcases::user())), u"bups2"_s);
    QCOMPARE(variantOf(""), u"empty-file"_s);
    write(path, "LT:X\n");
    QCOMPARE(checkUserFile(path, {}, {}, UserFileFormat::Xml)->report.usable, false);
    write(folder.filePath(u"xml"_s), xmlcases::users(xmlcases::user()));
    QCOMPARE(checkUserFile(folder.filePath(u"xml"_s), path, {}, UserFileFormat::Auto).error().code,
             u"previous-format"_s);
}

QTEST_GUILESS_MAIN(TestXmlUserReader)

#include "tst_xmluserreader.moc"
