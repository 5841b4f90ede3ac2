// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/routes.h"
#include "tests/app/sandbox/wireclient.h"
#include "tests/fakes/testpaths.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr int persons = 300;

QString contract(const QString &file)
{
    return skranke::TestPaths::shared(u"alma-contract/"_s + file);
}

QJsonObject readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString typeWord(const QJsonValue &value)
{
    static const QHash<QJsonValue::Type, QString> words{
        {QJsonValue::Null, u"null"_s},     {QJsonValue::Bool, u"bool"_s},   {QJsonValue::Double, u"number"_s},
        {QJsonValue::String, u"string"_s}, {QJsonValue::Array, u"array"_s}, {QJsonValue::Object, u"object"_s}};
    return words.value(value.type());
}

/// Every member with its path (`contact_info.email[].preferred`) and the types seen.
void collect(const QJsonValue &value, const QString &path, QMap<QString, QSet<QString>> &shape)
{
    shape[path].insert(typeWord(value));
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), path.isEmpty() ? it.key() : path + u'.' + it.key(), shape);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue element : array)
            collect(element, path + u"[]"_s, shape);
    }
}

} // namespace

class TestSandboxContract : public QObject {
    Q_OBJECT

private:
    SandboxServer m_server{{.usersPerInstitution = persons, .callsPerSecond = 0, .today = QDate(2026, 11, 23)}};

    QString validate(const QByteArray &xml, const QString &schema)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"answer.xml"_s));
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        file.write(xml);
        file.close();
        QProcess lint;
        lint.start(u"xmllint"_s,
                   {u"--nonet"_s, u"--noout"_s, u"--schema"_s, contract(u"xsd/"_s + schema), file.fileName()});
        if (!lint.waitForFinished(60000) || lint.exitCode() != 0)
            return QString::fromUtf8(lint.readAllStandardError()).first(500);
        return {};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(contract(u"xsd/rest_user.xsd"_s)))
            QSKIP("the contract files are not beside the project");
        QVERIFY(m_server.listen());
    }

    void xmlAnswersAreValid_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("schema");
        for (int offset = 0; offset <= persons; offset += 100)
            QTest::addRow("full page at %d", offset)
                << "/almaws/v1/users?expand=full&limit=100&offset=" + QByteArray::number(offset) << u"rest_users.xsd"_s;
        QTest::newRow("stubs") << "/almaws/v1/users?limit=100"_ba << u"rest_users.xsd"_s;
        QTest::newRow("nobody") << "/almaws/v1/users?q=last_name~xyzzy"_ba << u"rest_users.xsd"_s;
        const QByteArray id = m_server.users(u"UNV"_s).constFirst().value("primary_id"_L1).toString().toLatin1();
        QTest::newRow("one user") << "/almaws/v1/users/" + id << u"rest_user.xsd"_s;
        QTest::newRow("with counts") << "/almaws/v1/users/" + id + "?expand=loans,requests,fees" << u"rest_user.xsd"_s;
        QTest::newRow("brief") << "/almaws/v1/users/" + id + "?view=brief" << u"rest_user.xsd"_s;
    }

    void xmlAnswersAreValid()
    {
        if (QStandardPaths::findExecutable(u"xmllint"_s).isEmpty())
            QSKIP("xmllint is not installed");
        QFETCH(QByteArray, path);
        QFETCH(QString, schema);
        for (const InstitutionProfile &profile : m_server.institutions()) {
            if (path.contains("/users/unv") && profile.code != u"UNV")
                continue;
            const WireAnswer answer = WireClient(m_server, profile.key.toLatin1()).call("GET", path, {}, "");
            QCOMPARE(answer.status, 200);
            QCOMPARE(validate(answer.body, schema), QString());
        }
    }

    void everyPathMethodAndParameterIsPublished()
    {
        const QJsonObject users = readJson(contract(u"openapi/users.json"_s)).value("paths"_L1).toObject();
        const QJsonObject conf = readJson(contract(u"openapi/conf.json"_s)).value("paths"_L1).toObject();
        QVERIFY(!users.isEmpty() && !conf.isEmpty());
        for (const auto &[method, path] : servedRoutes()) {
            const QJsonObject &document = path.startsWith(u"/almaws/v1/conf") ? conf : users;
            const QJsonValue operation = document.value(path)[QString::fromLatin1(method).toLower()];
            QVERIFY2(operation.isObject(), qPrintable(QString::fromLatin1(method) + path));
            QSet<QString> published;
            const QJsonArray parameters = operation["parameters"_L1].toArray();
            for (const QJsonValue parameter : parameters) {
                if (parameter["in"_L1].toString() == u"query")
                    published.insert(parameter["name"_L1].toString());
            }
            for (const QString &parameter : readParameters(method, path))
                QVERIFY2(published.contains(parameter), qPrintable(parameter));
        }
    }

    void usersHaveTheShapeOfTheRecordedOne()
    {
        const QJsonObject sample =
            readJson(contract(u"samples/BIBSYSDEV+basebibliotek-alma-integrasjoner/lum_0030100.json"_s));
        QVERIFY(!sample.isEmpty());
        QMap<QString, QSet<QString>> recorded;
        collect(sample, {}, recorded);
        QFile schemaFile(contract(u"xsd/rest_user.xsd"_s));
        QVERIFY(schemaFile.open(QIODevice::ReadOnly));
        const QString schema = QString::fromUtf8(schemaFile.readAll());

        QMap<QString, QSet<QString>> sent;
        for (const InstitutionProfile &profile : m_server.institutions()) {
            const WireClient client(m_server, profile.key.toLatin1());
            for (int offset = 0; offset < persons; offset += 100) {
                const QByteArray path = "/almaws/v1/users?expand=full&limit=100&offset=" + QByteArray::number(offset);
                const QJsonArray users = client.call("GET", path).json().value("user"_L1).toArray();
                QCOMPARE(users.size(), 100);
                for (const QJsonValue user : users)
                    collect(user, {}, sent);
            }
        }
        for (const auto &[path, types] : sent.asKeyValueRange()) {
            // Planted so that clients show they keep what no schema knows.
            if (path.startsWith(u"sandbox_extra"))
                continue;
            QSet<QString> foreign = types - recorded.value(path);
            foreign.remove(u"null"_s);
            const bool nullOnly = recorded.value(path) == QSet<QString>{u"null"_s};
            if (recorded.contains(path) && !nullOnly)
                QVERIFY2(foreign.isEmpty(), qPrintable(path));
            const QString name = path.section(u'.', -1).remove(u"[]"_s);
            const bool known = recorded.contains(path) || name == u"value" || name == u"desc"
                || schema.contains(u"name=\"%1\""_s.arg(name));
            QVERIFY2(known, qPrintable(path));
        }
        // Nothing that the recorded user has is missing, but for what only Esploro fills.
        for (const auto &[path, types] : recorded.asKeyValueRange()) {
            if (path != u"researcher")
                QVERIFY2(sent.contains(path), qPrintable(path));
        }
    }

    void errorsHaveTheShapeOfTheRecordedOnes()
    {
        const WireClient client(m_server, m_server.key(u"NSK"_s).toLatin1());
        const QJsonObject recorded =
            readJson(contract(u"samples/BIBSYSDEV+basebibliotek-alma-integrasjoner/almaUserNotFound.json"_s));
        QVERIFY(!recorded.isEmpty());
        QMap<QString, QSet<QString>> expected;
        collect(recorded, {}, expected);
        const WireAnswer answer = client.call("GET", "/almaws/v1/users/NO-0030100");
        QCOMPARE(answer.status, 400);
        QMap<QString, QSet<QString>> sent;
        collect(answer.json(), {}, sent);
        QCOMPARE(sent, expected);
        QCOMPARE(answer.errorCode(), u"401861"_s);
        QCOMPARE(answer.json()["errorList"_L1]["error"_L1][0]["errorMessage"_L1].toString(),
                 u"User with identifier NO-0030100 was not found."_s);

        const QByteArray xml = client.call("GET", "/almaws/v1/users/NO-0030100", {}, "").body;
        QVERIFY(xml.contains("<web_service_result xmlns=\"http://com/exlibris/urm/general/xmlbeans\">"));
        QVERIFY(xml.contains("<errorCode>401861</errorCode>"));
        QVERIFY(xml.contains("<trackingId>E01-"));
    }

    void generalConfigurationHasWhatTheSchemaRequires()
    {
        const WireClient client(m_server, m_server.key(u"HVO"_s).toLatin1());
        const QJsonObject schema =
            readJson(contract(u"openapi/schemas/rest_general.json"_s)).value("general"_L1).toObject();
        const QJsonObject answer = client.call("GET", "/almaws/v1/conf/general").json();
        const QJsonArray required = schema.value("required"_L1).toArray();
        QVERIFY(!required.isEmpty());
        for (const QJsonValue name : required)
            QVERIFY2(answer.contains(name.toString()), qPrintable(name.toString()));
        QCOMPARE(answer["institution"_L1]["value"_L1].toString(), u"47BIBSYS_HVO"_s);
        QCOMPARE(answer["environment_type"_L1].toString(), u"sandbox"_s);
    }
};

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_sandboxcontract.moc"
