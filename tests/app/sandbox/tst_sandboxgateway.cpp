// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/sandbox/wireclient.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace skranke::sandbox;
using namespace Qt::StringLiterals;

namespace {

const QByteArray usersPath = "/almaws/v1/users";
const QByteArray asJson = "Accept: application/json\r\n";

} // namespace

class TestSandboxGateway : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_server;
    QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC};

    void start(SandboxOptions options = {})
    {
        options.usersPerInstitution = 30;
        options.today = QDate(2026, 11, 23);
        if (!options.clock)
            options.clock = [this] { return m_now; };
        m_server = std::make_unique<SandboxServer>(options);
        QVERIFY(m_server->listen());
    }

    [[nodiscard]] WireClient client(const QByteArray &key = "sandbox-NSK") const { return {*m_server, key}; }
    [[nodiscard]] QJsonObject someUser() const { return m_server->users(u"NSK"_s).at(4); }
    [[nodiscard]] QString someId() const { return someUser().value("primary_id"_L1).toString(); }

private Q_SLOTS:
    void keysDecideTheInstitution_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("none") << ""_ba << "GET"_ba << 401 << u"UNAUTHORIZED"_s;
        QTest::newRow("wrong") << "l7xx0123"_ba << "GET"_ba << 400 << u"UNAUTHORIZED"_s;
        QTest::newRow("right") << "sandbox-NSK"_ba << "GET"_ba << 200 << QString();
        QTest::newRow("right, writes") << "sandbox-NSK"_ba << "POST"_ba << 200 << QString();
        QTest::newRow("read-only") << "sandbox-NSK-readonly"_ba << "GET"_ba << 200 << QString();
        QTest::newRow("read-only, writes") << "sandbox-NSK-readonly"_ba << "POST"_ba << 403 << u"FORBIDDEN"_s;
    }

    void keysDecideTheInstitution()
    {
        start();
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, method);
        const WireAnswer answer = client(key).call(method, "/almaws/v1/users/operation/test");
        QTEST(answer.status, "status");
        QTEST(answer.errorCode(), "code");
        if (answer.status == 200)
            QVERIFY(answer.headers.contains("x-exl-api-remaining"));
        if (answer.status == 200 && method == "GET")
            QCOMPARE(answer.body.trimmed(), "<test>GET - OK - institutionCode: 47BIBSYS_NSK</test>"_ba);
    }

    void aClientMayAskForTheConnectionsEnd()
    {
        start();
        QTcpSocket socket;
        const QUrl url(m_server->url());
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("GET /sandbox/counters HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray answer = socket.readAll();
        QVERIFY(answer.startsWith("HTTP/1.1 200"));
        QVERIFY(answer.contains("threshold_answers"));
    }

    void keyMayStandInTheAddress()
    {
        start();
        QCOMPARE(client({})
                     .call("GET", "/almaws/v1/conf/general?apikey=sandbox-UNV")
                     .json()["institution"_L1]["value"_L1]
                     .toString(),
                 u"47BIBSYS_UNV"_s);
    }

    void refusedKeyAnswersInTheAskedFormat()
    {
        start();
        m_server->refuseKeys({u"NSK"_s});
        QCOMPARE(client().call("GET", usersPath, {}, asJson).errorCode(), u"UNAUTHORIZED"_s);
        const WireAnswer xml = client().call("GET", usersPath, {}, "");
        QVERIFY(xml.body.contains("Invalid API Key"));
        QVERIFY(xml.headers.value("content-type").startsWith("application/xml"));
        QVERIFY(!xml.body.contains("trackingId"));
    }

    void productionIsAnOption()
    {
        start({.productionInstitutions = {u"NSK"_s}});
        QCOMPARE(client().call("GET", "/almaws/v1/conf/general").json()["environment_type"_L1].toString(),
                 u"production"_s);
        QCOMPARE(client("sandbox-HVO").call("GET", "/almaws/v1/conf/general").json()["environment_type"_L1].toString(),
                 u"sandbox"_s);
    }

    void listPagesAndRefuses_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("count");
        QTest::newRow("default limit") << ""_ba << 200 << 10;
        QTest::newRow("limit 0") << "?limit=0"_ba << 200 << 0;
        QTest::newRow("limit 100") << "?limit=100"_ba << 200 << 30;
        QTest::newRow("limit 101") << "?limit=101"_ba << 400 << 0;
        QTest::newRow("limit -1") << "?limit=-1"_ba << 400 << 0;
        QTest::newRow("limit no number") << "?limit=ten"_ba << 400 << 0;
        QTest::newRow("offset") << "?limit=100&offset=25"_ba << 200 << 5;
        QTest::newRow("past the end") << "?offset=500"_ba << 200 << 0;
        QTest::newRow("order") << "?order_by=primary_id"_ba << 200 << 10;
        QTest::newRow("unknown order") << "?order_by=age"_ba << 400 << 0;
        QTest::newRow("unknown expand") << "?expand=everything"_ba << 400 << 0;
        QTest::newRow("unknown field of q") << "?q=shoe_size~43"_ba << 400 << 0;
        QTest::newRow("q and date") << "?q=last_name~x&modify_date_from=2026-01-01"_ba << 400 << 0;
        QTest::newRow("bad date") << "?modify_date_from=01.01.2026"_ba << 400 << 0;
        QTest::newRow("all changed since") << "?limit=100&modify_date_from=2020-01-01"_ba << 200 << 30;
    }

    void listPagesAndRefuses()
    {
        start();
        QFETCH(QByteArray, query);
        const WireAnswer answer = client().call("GET", usersPath + query);
        QTEST(answer.status, "status");
        QTEST(int(answer.json().value("user"_L1).toArray().size()), "count");
        if (answer.status == 400)
            QCOMPARE(answer.errorCode(), u"401666"_s);
        else
            QCOMPARE(answer.json().value("total_record_count"_L1).toVariant().toInt(), 30);
    }

    void emptyListsComeInThreeShapes()
    {
        start({.callsPerSecond = 0});
        QSet<QJsonValue::Type> types;
        for (int i = 0; i < 30; ++i) {
            const QJsonObject list =
                client().call("GET", "/almaws/v1/users?q=last_name~xx" + QByteArray::number(i)).json();
            QCOMPARE(list.value("total_record_count"_L1).toInt(), 0);
            types.insert(list.value("user"_L1).type());
        }
        QCOMPARE(types, (QSet<QJsonValue::Type>{QJsonValue::Array, QJsonValue::Null, QJsonValue::Undefined}));
    }

    void userIsFoundByAnyIdentifierWithoutCase()
    {
        start();
        const QString feide = someUser()["user_identifier"_L1][0]["value"_L1].toString();
        QVERIFY(feide.contains(u'@'));
        QCOMPARE(client().get(feide.toUpper()).value("primary_id"_L1).toString(), someId());
        QCOMPARE(client().get(someId().toUpper()).value("primary_id"_L1).toString(), someId());
        const QByteArray path = usersPath + '/' + QUrl::toPercentEncoding(feide);
        QCOMPARE(client().call("GET", path + "?user_id_type=UNIV_ID").status, 200);
        QCOMPARE(client().call("GET", path + "?user_id_type=BARCODE").errorCode(), u"401890"_s);
        QCOMPARE(client().call("GET", usersPath + "/nobody").errorCode(), u"401861"_s);
        QCOMPARE(client().call("DELETE", usersPath + "/nobody").errorCode(), u"401890"_s);
        QCOMPARE(client().call("GET", usersPath + '/' + someId().toLatin1() + "?expand=loan").errorCode(), u"401666"_s);
    }

    void countsComeOnlyWhenAskedFor()
    {
        start({.callsPerSecond = 0});
        QSet<QJsonValue::Type> types;
        for (const QJsonObject &user : m_server->users(u"NSK"_s)) {
            const QString id = user.value("primary_id"_L1).toString();
            m_server->setLoans(u"NSK"_s, id, 3);
            QVERIFY(client().get(id).value("loans"_L1).isNull());
            const QJsonObject asked = client().call("GET", usersPath + '/' + id.toLatin1() + "?expand=loans").json();
            const QJsonValue count = asked["loans"_L1]["value"_L1];
            QCOMPARE(count.toVariant().toInt(), 3);
            QVERIFY(asked.value("fees"_L1).isNull());
            types.insert(count.type());
        }
        QCOMPARE(types, (QSet<QJsonValue::Type>{QJsonValue::Double, QJsonValue::String}));
    }

    void moreThanTheCallsOfASecondAreRefused()
    {
        start();
        for (int i = 0; i < 25; ++i)
            QCOMPARE(client().call("GET", "/almaws/v1/conf/test").status, 200);
        const WireAnswer refused = client().call("GET", "/almaws/v1/conf/test");
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.errorCode(), u"PER_SECOND_THRESHOLD"_s);
        QVERIFY(!refused.body.contains("trackingId"));
        // Another institution has its own second, and the refused call did not count.
        QCOMPARE(client("sandbox-HVO").call("GET", "/almaws/v1/conf/test").status, 200);
        m_now = m_now.addMSecs(999);
        QCOMPARE(client().call("GET", "/almaws/v1/conf/test").status, 429);
        m_now = m_now.addMSecs(1);
        QCOMPARE(client().call("GET", "/almaws/v1/conf/test").status, 200);
        QCOMPARE(m_server->thresholdAnswers(), 2);
    }

    void dailyLimitHoldsUntilMidnightInGmt()
    {
        start({.dailyLimit = 2});
        QVERIFY(!m_server->fewestCallsLeft(u"NSK"_s));
        QCOMPARE(client().call("GET", "/almaws/v1/conf/test").headers.value("x-exl-api-remaining"), "1"_ba);
        QCOMPARE(client().call("GET", "/almaws/v1/conf/test").headers.value("x-exl-api-remaining"), "0"_ba);
        const WireAnswer refused = client().call("GET", usersPath);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.errorCode(), u"DAILY_THRESHOLD"_s);
        QCOMPARE(refused.headers.value("x-exl-api-remaining"), "0"_ba);
        QCOMPARE(m_server->callsLeft(u"NSK"_s), 0);
        m_now = QDateTime(m_now.date().addDays(1), QTime(0, 0), QTimeZone::UTC);
        QCOMPARE(client().call("GET", usersPath).status, 200);
        QCOMPARE(m_server->callsLeft(u"NSK"_s), 1);
        QCOMPARE(m_server->fewestCallsLeft(u"NSK"_s), 0); // of all days; who counts a day alone resets
        m_server->resetCounters();
        QVERIFY(!m_server->fewestCallsLeft(u"NSK"_s));
    }

    void faultsBreakTheCallAsNamed_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<QByteArray>("inBody");
        QTest::newRow("reset") << Fault::Reset << 0 << true << ""_ba;
        QTest::newRow("lost") << Fault::Lost << 0 << true << ""_ba;
        QTest::newRow("timeout") << Fault::Timeout << 0 << false << ""_ba;
        QTest::newRow("500") << Fault::ServerError << 500 << false << "GENERAL_ERROR"_ba;
        QTest::newRow("429") << Fault::TooMany << 429 << false << "PER_SECOND_THRESHOLD"_ba;
        QTest::newRow("429-bare") << Fault::TooManyBare << 429 << false << ""_ba;
        QTest::newRow("html") << Fault::Html << 502 << false << "<html>"_ba;
        QTest::newRow("empty") << Fault::Empty << 200 << false << ""_ba;
        QTest::newRow("xml-error") << Fault::XmlError << 503 << false << "<errorCode>ROUTING_ERROR</errorCode>"_ba;
        QTest::newRow("wrapped")
            << Fault::Wrapped << 500 << false
            << R"({"web_service_result":{"errorList":{"error":{"errorCode":"GENERAL_ERROR","errorMessage":)"_ba;
        QTest::newRow("200-error") << Fault::ErrorInSuccess << 200 << false << R"("errorCode":401652)"_ba;
        QTest::newRow("slow") << Fault::Slow << 200 << false << "total_record_count"_ba;
    }

    void faultsBreakTheCallAsNamed()
    {
        start();
        QFETCH(Fault, fault);
        m_server->faults().queue(fault, 1, "GET");
        const int patience = fault == Fault::Timeout ? 300 : 10000;
        const WireAnswer answer = client().call("GET", usersPath, {}, asJson, patience);
        QTEST(answer.status, "status");
        QTEST(answer.closed, "closed");
        QFETCH(QByteArray, inBody);
        QVERIFY(answer.body.contains(inBody));
        QCOMPARE(answer.body.isEmpty(), inBody.isEmpty());
    }

    void lostWriteIsCarriedOutAndResetIsNot()
    {
        start();
        QJsonObject user = someUser();
        user.insert(u"job_description"_s, u"Bibliotekar"_s);
        m_server->faults().queue(Fault::Reset, 1, "PUT");
        QVERIFY(client().put(someId(), user).closed);
        QVERIFY(someUser().value("job_description"_L1) != u"Bibliotekar"_s);
        m_server->faults().queue(Fault::Lost, 1, "PUT");
        QVERIFY(client().put(someId(), user).closed);
        QCOMPARE(someUser().value("job_description"_L1).toString(), u"Bibliotekar"_s);
        QCOMPARE(m_server->arrivals().size(), 2);
        QCOMPARE(m_server->arrivals().at(0).fate, u"reset-undone"_s);
        QCOMPARE(m_server->arrivals().at(1).fate, u"lost-done"_s);
    }

    void sameSeedGivesTheSameFaults()
    {
        const auto shares = FaultPlan::parse(u"timeout:0.05,reset:0.05,lost:0.1,500:0.1,429:0.1,html:0.05"_s);
        QVERIFY(shares);
        const auto series = [&shares](quint32 seed) {
            FaultPlan plan(seed);
            plan.setShares(*shares);
            QStringList words;
            for (int i = 0; i < 500; ++i) {
                const auto fault = plan.draw("GET");
                words.append(fault ? faultWord(*fault) : u"-"_s);
            }
            return words;
        };
        QCOMPARE(series(7), series(7));
        QVERIFY(series(7) != series(8));
        const auto quiet = series(7).count(u"-"_s);
        QVERIFY2(quiet > 225 && quiet < 325, qPrintable(QString::number(quiet)));
    }

    void faultSharesAreChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("one") << u"lost:0.01"_s << true;
        QTest::newRow("several") << u"timeout:0.01,reset:0.01,500:0.02"_s << true;
        QTest::newRow("every kind")
            << u"timeout:0,reset:0,lost:0,500:0,429:0,429-bare:0,html:0,empty:0,xml-error:0,wrapped:0,200-error:0,slow:0"_s
            << true;
        QTest::newRow("all") << u"slow:1"_s << true;
        QTest::newRow("unknown") << u"fire:0.1"_s << false;
        QTest::newRow("no share") << u"lost"_s << false;
        QTest::newRow("over one") << u"lost:1.1"_s << false;
        QTest::newRow("sum over one") << u"lost:0.6,reset:0.6"_s << false;
        QTest::newRow("negative") << u"lost:-0.1"_s << false;
        QTest::newRow("no number") << u"lost:nan"_s << false;
    }

    void faultSharesAreChecked()
    {
        QFETCH(QString, text);
        QTEST(FaultPlan::parse(text).has_value(), "good");
    }

    void arrivalsFileNamesNoPerson()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"arrivals"_s);
        start({.arrivalsFile = path});
        const QString id = someId();
        QCOMPARE(client().put(id, someUser()).status, 200);
        QCOMPARE(client().call("DELETE", usersPath + "/nobody").status, 400);
        QCOMPARE(client().call("GET", usersPath).status, 200);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count('\n'), 2);
        QVERIFY(text.startsWith("1 PUT NSK "));
        QVERIFY(text.contains(" done\n"));
        QVERIFY(text.endsWith(" refused\n"));
        QVERIFY(!text.contains(id.toLatin1()));
    }

    void hostileBodiesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("nothing") << ""_ba << "application/json"_ba;
        QTest::newRow("no JSON") << "<user/>"_ba << "application/json"_ba;
        QTest::newRow("truncated") << "{\"primary_id\":\"a"_ba << "application/json"_ba;
        QTest::newRow("array") << "[]"_ba << "application/json"_ba;
        QTest::newRow("not UTF-8") << "{\"primary_id\":\"\xff\xfe\"}"_ba << "application/json"_ba;
        QTest::newRow("deep") << QByteArray(200000, '[') << "application/json"_ba;
        QTest::newRow("deep objects") << "{\"a\":"_ba.repeated(50000) << "application/json"_ba;
        QTest::newRow("wrapped") << "{\"user\":{\"primary_id\":\"a\"}}"_ba << "application/json"_ba;
        QTest::newRow("wrapped list") << "{\"user_note\":{\"user_note\":[]}}"_ba << "application/json"_ba;
        QTest::newRow("XML's wrapper") << "{\"user_notes\":{\"user_note\":[]}}"_ba << "application/json"_ba;
        QTest::newRow("code as text") << "{\"user_group\":\"1\"}"_ba << "application/json"_ba;
        QTest::newRow("no date") << "{\"expiry_date\":\"15.08.2027\"}"_ba << "application/json"_ba;
        QTest::newRow("no XML") << "{}"_ba << "application/xml"_ba;
        QTest::newRow("other root") << "<bib/>"_ba << "application/xml"_ba;
        QTest::newRow("open XML") << "<user><primary_id>a</primary_id>"_ba << "application/xml"_ba;
        QTest::newRow("entities")
            << "<!DOCTYPE user [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
               "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
               "<user><first_name>&d;</first_name></user>"_ba
            << "application/xml"_ba;
        QTest::newRow("deep XML") << "<user>"_ba + "<x>"_ba.repeated(50000) << "application/xml"_ba;
    }

    void hostileBodiesAreRefused()
    {
        start();
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        const qsizetype before = m_server->users(u"NSK"_s).size();
        const WireAnswer answer =
            client().call("POST", usersPath, body, "Accept: application/json\r\nContent-Type: " + type + "\r\n");
        QCOMPARE(answer.status, 400);
        QVERIFY(!answer.errorCode().isEmpty());
        QCOMPARE(m_server->users(u"NSK"_s).size(), before);
        QCOMPARE(client().call("GET", usersPath).status, 200);
    }

    void bodyBeyondTheLimitIsRefused()
    {
        start({.largestBody = 1000});
        const WireAnswer answer = client().call("POST", usersPath, QByteArray(300000, ' '));
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.body.contains("REQUEST_TOO_LARGE"));
        QVERIFY(m_server->arrivals().isEmpty());
        QCOMPARE(client().call("GET", usersPath).status, 200);
    }

    void unknownPathIsNotFound()
    {
        start();
        QCOMPARE(client().call("GET", "/almaws/v1/bibs/99").status, 404);
        QCOMPARE(client().call("PATCH", usersPath + "/x").status, 404);
        QCOMPARE(client().exchange("rubbish\r\n\r\n").status, 400);
    }

    void qtsOwnClientIsServed()
    {
        start();
        QNetworkAccessManager manager;
        QNetworkRequest request(m_server->url().resolved(QUrl(u"/almaws/v1/users?limit=3"_s)));
        request.setRawHeader("Authorization", "apikey sandbox-NSK");
        request.setRawHeader("Accept", "application/json");
        for (int i = 0; i < 3; ++i) {
            const std::unique_ptr<QNetworkReply> reply(manager.get(request));
            QSignalSpy finished(reply.get(), &QNetworkReply::finished);
            QVERIFY(finished.wait(10000));
            QCOMPARE(reply->error(), QNetworkReply::NoError);
            QCOMPARE(QJsonDocument::fromJson(reply->readAll())["user"_L1].toArray().size(), 3);
        }
        QCOMPARE(m_server->calls("GET", u"/almaws/v1/users"_s), 3);
    }

    void administrationIsNotCounted()
    {
        start();
        const QString id = someId();
        const QByteArray edit = QJsonDocument(QJsonObject{{u"institution"_s, u"NSK"_s},
                                                          {u"primary_id"_s, id},
                                                          {u"member"_s, u"user_group"_s},
                                                          {u"value"_s, u"8"_s}})
                                    .toJson();
        QCOMPARE(client({}).call("POST", "/sandbox/edit", edit).status, 200);
        QCOMPARE(m_server->user(u"NSK"_s, id)["user_group"_L1]["value"_L1].toString(), u"8"_s);
        QVERIFY(m_server->manualMembers(u"NSK"_s, id).contains(u"user_group"_s));
        QCOMPARE(client({}).call("GET", "/sandbox/users?institution=NSK").json().value("users"_L1).toArray().size(),
                 30);
        QCOMPARE(client({}).call("POST", "/sandbox/fault", "{\"next\":\"500\"}").status, 200);
        QCOMPARE(client().call("GET", usersPath).status, 500);
        QCOMPARE(client({}).call("POST", "/sandbox/fault", "{\"spec\":\"fire:1\"}").status, 400);
        QCOMPARE(client({}).call("GET", "/sandbox/nothing").status, 404);
        const QJsonObject counters = client({}).call("GET", "/sandbox/counters").json();
        QCOMPARE(counters["calls_today"_L1]["NSK"_L1].toInt(), 1);
        QCOMPARE(counters["fewest_calls_left"_L1]["NSK"_L1].toInt(), 99999);
        QCOMPARE(counters["faults"_L1]["500"_L1].toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSandboxGateway)
#include "tst_sandboxgateway.moc"
