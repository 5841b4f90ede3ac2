// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/confanswers.h"
#include "services/alma/confapi.h"
#include "tests/services/alma/almatesting.h"

#include <QJsonDocument>
#include <QTest>

using namespace skranke;
using namespace skranke::almatesting;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

class TestConfApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void generalIsRead_data();
    void generalIsRead();
    void generalWithoutInstitutionIsRefused_data();
    void generalWithoutInstitutionIsRefused();
    void testAnswersNameTheInstitution_data();
    void testAnswersNameTheInstitution();
    void callsGoWhereTheyShould();
    void aRefusedKeyIsToldApart();
};

void TestConfApi::generalIsRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("name");
    QTest::addColumn<AlmaEnvironment>("environment");
    QTest::addColumn<QString>("url");
    QTest::newRow("production") << QByteArray(
        R"({"institution":{"value":"47BIBSYS_NSK","desc":"Ås"},"alma_url":"https://nsk.example","environment_type":"production"})")
                                << u"Ås"_s << AlmaEnvironment::Production << u"https://nsk.example"_s;
    QTest::newRow("sandbox") << QByteArray(R"({"institution":{"value":"47BIBSYS_NSK"},"environment_type":"SANDBOX"})")
                             << QString() << AlmaEnvironment::Sandbox << QString();
    QTest::newRow("coded word") << QByteArray(
        R"({"institution":{"value":"47BIBSYS_NSK"},"environment_type":{"value":"sandbox"}})")
                                << QString() << AlmaEnvironment::Sandbox << QString();
    QTest::newRow("unknown word") << QByteArray(
        R"({"institution":{"value":"47BIBSYS_NSK"},"environment_type":"premium"})")
                                  << QString() << AlmaEnvironment::Unknown << QString();
    QTest::newRow("no word") << QByteArray(R"({"institution":"47BIBSYS_NSK"})") << QString() << AlmaEnvironment::Unknown
                             << QString();
    QTest::newRow("XML") << QByteArray(
        R"(<general><institution desc="Ås">47BIBSYS_NSK</institution><alma_url>https://nsk.example</alma_url><environment_type>production</environment_type></general>)")
                         << u"Ås"_s << AlmaEnvironment::Production << u"https://nsk.example"_s;
}

void TestConfApi::generalIsRead()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, name);
    QFETCH(const AlmaEnvironment, environment);
    QFETCH(const QString, url);
    const auto general = generalFromAnswer(QJsonDocument::fromJson(body).object(), body);
    QVERIFY(general);
    QCOMPARE(general->institutionCode, u"47BIBSYS_NSK"_s);
    QCOMPARE(general->institutionName, name);
    QCOMPARE(general->environment, environment);
    QCOMPARE(general->almaUrl, url);
}

void TestConfApi::generalWithoutInstitutionIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "{}", R"({"institution":{"value":""}})", R"({"institution":null,"environment_type":"production"})",
          "<general/>", "<general><institution>X", "<!DOCTYPE general><general><institution>X</institution></general>",
          "OK"})
        QTest::newRow(body) << QByteArray(body);
}

void TestConfApi::generalWithoutInstitutionIsRefused()
{
    QFETCH(const QByteArray, body);
    const auto general = generalFromAnswer(QJsonDocument::fromJson(body).object(), body);
    QVERIFY(!general);
    QCOMPARE(general.error().kind, Kind::BadReply);
}

void TestConfApi::testAnswersNameTheInstitution_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("as documented") << QByteArray("<test>GET - OK - institutionCode: 01ABC_INST</test>")
                                   << u"01ABC_INST"_s;
    QTest::newRow("plain") << QByteArray("GET - OK - institutionCode:47BIBSYS_NSK") << u"47BIBSYS_NSK"_s;
    QTest::newRow("in JSON") << QByteArray(R"({"test":"GET - OK - institutionCode: 01ABC_INST"})") << u"01ABC_INST"_s;
    QTest::newRow("without") << QByteArray("<test>POST - OK</test>") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("huge") << QByteArray(1'000'000, 'x') << QString();
}

void TestConfApi::testAnswersNameTheInstitution()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, code);
    QCOMPARE(testedInstitution(body), code);
}

void TestConfApi::callsGoWhereTheyShould()
{
    Bench bench;
    ConfApi conf(bench.client);
    bench.server.script({answering(200, R"({"institution":{"value":"X"},"environment_type":"sandbox"})"),
                         answering(200, "<test>GET - OK</test>", "application/xml"),
                         answering(200, "<test>GET - OK - institutionCode: X</test>", "application/xml")});
    QCOMPARE(QCoro::waitFor(conf.general(bench.institution)).value().institutionCode, u"X"_s);
    QVERIFY(QCoro::waitFor(conf.testReadUsers(bench.institution)));
    QCOMPARE(QCoro::waitFor(conf.testConf(bench.institution)).value(), u"X"_s);
    QList<QByteArray> targets;
    for (const auto &arrival : bench.server.arrivals()) {
        QCOMPARE(arrival.method, QByteArray("GET"));
        targets.append(arrival.target);
    }
    QCOMPARE(targets,
             (QList<QByteArray>{"/almaws/v1/conf/general", "/almaws/v1/users/operation/test", "/almaws/v1/conf/test"}));
}

void TestConfApi::aRefusedKeyIsToldApart()
{
    Bench bench;
    ConfApi conf(bench.client);
    for (const int status : {400, 401, 403}) {
        bench.server.setOtherwise(answering(status, almaError("UNAUTHORIZED")));
        QCOMPARE(QCoro::waitFor(conf.general(bench.institution)).error().kind, Kind::Unauthorized);
        QCOMPARE(QCoro::waitFor(conf.testReadUsers(bench.institution)).error().kind, Kind::Unauthorized);
        QCOMPARE(QCoro::waitFor(conf.testConf(bench.institution)).error().kind, Kind::Unauthorized);
    }
}

QTEST_GUILESS_MAIN(TestConfApi)
#include "tst_confapi.moc"
