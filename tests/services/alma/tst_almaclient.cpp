// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/alma/almatesting.h"

#include <QCoroTimer>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SKRANKE_HAS_LEAK_CHECK
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define SKRANKE_HAS_LEAK_CHECK
#endif
#ifdef SKRANKE_HAS_LEAK_CHECK
#include <sanitizer/lsan_interface.h>
#endif

using namespace skranke;
using namespace skranke::almatesting;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using When = FakeHttpServer::Step::When;
using Then = FakeHttpServer::Step::Then;

namespace {

QCoro::Task<Result<QString>> noKey(InstitutionCode)
{
    co_return std::unexpected(Error{.kind = Kind::Storage, .code = u"key-store"_s});
}

QCoro::Task<Result<QString>> emptyKey(InstitutionCode)
{
    co_return QString();
}

QCoro::Task<Result<QString>> keyWithALineBreak(InstitutionCode)
{
    co_return u"key\r\nX-Evil: 1"_s;
}

QCoro::Task<> cancelAfter(CancelToken token, std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
    token.cancel();
}

QString caught;

void catchLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    caught += text + u'\n';
}

} // namespace

class TestAlmaClient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theKeyGoesIntoTheHeaderOnly();
    void idsReachTheServerEncoded();
    void answersAreUnderstood();
    void xmlAnswersAreHandedOn();
    void aMissingKeyCallsNothing_data();
    void aMissingKeyCallsNothing();
    void insecureAddressesCallNothing();
    void aGetIsRepeatedUntilItSucceeds_data();
    void aGetIsRepeatedUntilItSucceeds();
    void aGetIsNotRepeatedForEver();
    void finalAnswersAreNotRepeated_data();
    void finalAnswersAreNotRepeated();
    void after429AtLeastASecondPasses();
    void theDailyLimitStopsTheInstitution();
    void theReserveIsKept();
    void aGetTimesOut();
    void aTricklingAnswerEnds();
    void cancelEndsAWait_data();
    void cancelEndsAWait();
    void aRedirectOnTheSameHostIsFollowedWithTheKey();
    void otherRedirectsAreRefused_data();
    void otherRedirectsAreRefused();
    void offlineIsNoticedAndOver();
    void aMissingHostIsOffline();
    void anUntrustedServerIsNotTalkedTo();
    void certificateFilesAreChecked();
    void loopbackNeverGoesThroughAProxy();
    void newSettingsLeaveCallsUnderWayAlone_data();
    void newSettingsLeaveCallsUnderWayAlone();
    void logsHoldNoIdsAndNoKey();
    void aClientMayGoWhileACallIsUnderWay();
};

void TestAlmaClient::theKeyGoesIntoTheHeaderOnly()
{
    Bench bench;
    QUrlQuery query;
    query.addQueryItem(u"expand"_s, u"loans,fees"_s);
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s, query)));
    const auto arrival = bench.server.arrivals().first();
    QCOMPARE(arrival.target, QByteArray("/almaws/v1/users/kari?expand=loans,fees"));
    QCOMPARE(arrival.headers.value("authorization"), QByteArray("apikey l8xx-not-a-key"));
    QCOMPARE(arrival.headers.value("accept"), QByteArray("application/json"));
    QVERIFY(!arrival.headers.contains("cookie"));
    QVERIFY(!arrival.headers.contains("upgrade"));
}

void TestAlmaClient::idsReachTheServerEncoded()
{
    Bench bench;
    bench.institution.almaUrl.setPath(u"/almaws/v1"_s);
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users/..%2F100%25%20%C3%A6%2Fx"_s)));
    QCOMPARE(bench.server.arrivals().first().target, QByteArray("/almaws/v1/users/..%2F100%25%20%C3%A6%2Fx"));
}

void TestAlmaClient::answersAreUnderstood()
{
    Bench bench;
    bench.server.setOtherwise(answering(200, R"({"mms_id":990006312214702201,"unknown":{"x":[1,null]}})",
                                        "application/json", {"X-Exl-Api-Remaining: 498668"}));
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/bibs/1"_s));
    QVERIFY(reply);
    QCOMPARE(reply->status, 200);
    QCOMPARE(reply->remaining, 498668);
    QCOMPARE(reply->json.value("mms_id"_L1).toInteger(), 990006312214702201);
    QVERIFY(reply->json.contains("unknown"_L1));
    QCOMPARE(bench.pilot.meter(bench.institution.code).remaining, 498668);
}

void TestAlmaClient::xmlAnswersAreHandedOn()
{
    Bench bench;
    bench.server.setOtherwise(answering(200, "<user><primary_id>kari</primary_id></user>", "application/xml"));
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    QVERIFY(reply);
    QVERIFY(reply->json.isEmpty());
    QCOMPARE(reply->body, QByteArray("<user><primary_id>kari</primary_id></user>"));
    QCOMPARE(reply->remaining, -1);
}

void TestAlmaClient::aMissingKeyCallsNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("key store fails") << 0 << Kind::Storage << u"key-store"_s;
    QTest::newRow("empty") << 1 << Kind::Unauthorized << u"key-missing"_s;
    QTest::newRow("with a line break") << 2 << Kind::Unauthorized << u"key-missing"_s;
}

void TestAlmaClient::aMissingKeyCallsNothing()
{
    QFETCH(const int, which);
    QFETCH(const Kind, kind);
    QFETCH(const QString, code);
    FakeHttpServer server;
    QuotaPilot pilot{QString()};
    AlmaClient client(which == 0 ? noKey : which == 1 ? emptyKey : keyWithALineBreak, pilot);
    const auto reply = QCoro::waitFor(client.get(institutionAt(server.url()), u"/users"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(reply.error().code, code);
    QCOMPARE(server.connections(), 0);
}

void TestAlmaClient::insecureAddressesCallNothing()
{
    Bench bench;
    for (const auto &url : {u"http://api.example"_s, u"http://192.0.2.1"_s, u"http://[2001:db8::1]"_s}) {
        bench.institution.almaUrl = QUrl(url);
        const auto read = QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::BadInput);
        QCOMPARE(read.error().code, u"insecure-url"_s);
        const auto written = QCoro::waitFor(bench.client.put(bench.institution, u"/users/x"_s, {}, "{}"));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"insecure-url"_s);
    }
    QVERIFY(bench.client.isOnline());
}

void TestAlmaClient::aGetIsRepeatedUntilItSucceeds_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("500") << answering(500, almaError("GENERAL_ERROR"));
    QTest::newRow("502 page") << answering(502, "<html></html>", "text/html");
    QTest::newRow("503 routing") << answering(503, almaError("ROUTING_ERROR"));
    QTest::newRow("400 routing") << answering(400, almaError("ROUTING_ERROR"));
    QTest::newRow("504 empty") << answering(504, "");
    QTest::newRow("closed") << Step{.then = Then::Close};
    QTest::newRow("reset") << Step{.then = Then::Reset};
    QTest::newRow("reset at the first byte") << Step{.when = When::FirstByte, .then = Then::Reset};
    QTest::newRow("cut short") << Step{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{", .then = Then::Close};
    QTest::newRow("silence") << Step{};
}

void TestAlmaClient::aGetIsRepeatedUntilItSucceeds()
{
    QFETCH(const Step, step);
    Bench bench;
    bench.client.setTimeout(300ms);
    bench.server.script({step, step});
    bench.server.setOtherwise(answering(200, R"({"primary_id":"kari"})"));
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    QVERIFY(reply);
    QCOMPARE(reply->json.value("primary_id"_L1).toString(), u"kari"_s);
}

void TestAlmaClient::aGetIsNotRepeatedForEver()
{
    Bench bench;
    bench.server.setOtherwise(answering(500, almaError("GENERAL_ERROR")));
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::ServerFault);
    QCOMPARE(reply.error().trackingId, u"E01-2007092130-5VP8A-AWAE1"_s);
    QCOMPARE(bench.server.arrivals().size(), 5);
    bench.client.setRetries(0);
    QVERIFY(!QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    QCOMPARE(bench.server.arrivals().size(), 6);
}

void TestAlmaClient::finalAnswersAreNotRepeated_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("not found") << answering(400, almaError("401861")) << Kind::NotFound;
    QTest::newRow("business") << answering(400, almaError("401666")) << Kind::Rejected;
    QTest::newRow("unauthorized") << answering(401, almaError("UNAUTHORIZED")) << Kind::Unauthorized;
    QTest::newRow("basic realm") << answering(401, "", "text/html", {"WWW-Authenticate: Basic realm=\"x\""})
                                 << Kind::Unauthorized;
    QTest::newRow("forbidden") << answering(403, almaError("FORBIDDEN")) << Kind::Unauthorized;
    QTest::newRow("bare 404") << answering(404, "<html></html>", "text/html") << Kind::BadReply;
    QTest::newRow("page for a user") << answering(200, "<html>Log in</html>", "text/html") << Kind::BadReply;
    QTest::newRow("half a user") << answering(200, R"({"primary_id":)") << Kind::BadReply;
    QTest::newRow("error with success") << answering(200, almaError("401861")) << Kind::NotFound;
    QTest::newRow("daily") << answering(429, almaError("DAILY_THRESHOLD")) << Kind::RateLimited;
}

void TestAlmaClient::finalAnswersAreNotRepeated()
{
    QFETCH(const Step, step);
    QFETCH(const Kind, kind);
    Bench bench;
    bench.server.setOtherwise(step);
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(reply.error().subject, u"NSK"_s);
    QTest::qWait(60);
    QCOMPARE(bench.server.arrivals().size(), 1);
    QVERIFY(bench.client.isOnline());
}

void TestAlmaClient::after429AtLeastASecondPasses()
{
    Bench bench;
    bench.server.script({answering(429, almaError("PER_SECOND_THRESHOLD"))});
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    QCOMPARE(bench.server.arrivals().size(), 2);
    QVERIFY(bench.server.arrivals().at(1).microseconds - bench.server.arrivals().at(0).microseconds >= 1'000'000);
}

void TestAlmaClient::theDailyLimitStopsTheInstitution()
{
    Bench bench;
    bench.server.setOtherwise(answering(429, almaError("DAILY_THRESHOLD")));
    QVERIFY(!QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    const auto second = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Kind::RateLimited);
    QCOMPARE(second.error().code, u"DAILY_THRESHOLD"_s);
    QCOMPARE(bench.server.arrivals().size(), 1);
    QVERIFY(bench.pilot.meter(bench.institution.code).pausedUntil > QDateTime::currentDateTimeUtc());
}

void TestAlmaClient::theReserveIsKept()
{
    Bench bench;
    bench.institution.reserve = 1000;
    bench.server.script({answering(200, "{}", "application/json", {"X-Exl-Api-Remaining: 1001"}),
                         answering(400, almaError("401861"), "application/json", {"X-Exl-Api-Remaining: 1000"})});
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    QVERIFY(!QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    const auto third = QCoro::waitFor(bench.client.put(bench.institution, u"/users/kari"_s, {}, "{}"));
    QVERIFY(!third);
    QCOMPARE(third.error().code, u"daily-reserve"_s);
    QVERIFY(!outcomeUnknown(third.error()));
    QCOMPARE(bench.server.arrivals().size(), 2);
}

void TestAlmaClient::aGetTimesOut()
{
    Bench bench;
    bench.client.setTimeout(100ms);
    bench.client.setRetries(1);
    bench.server.setOtherwise({});
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
    QCOMPARE(bench.server.arrivals().size(), 2);
}

void TestAlmaClient::aTricklingAnswerEnds()
{
    Bench bench;
    bench.client.setTimeout(200ms);
    bench.client.setRetries(0);
    // Something moves all the time, but the answer never ends.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bench.institution.almaUrl.setPort(server.serverPort());
    QTimer drip;
    QTcpSocket *socket = nullptr;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
        drip.start(20);
    });
    connect(&drip, &QTimer::timeout, this, [&] { socket->write("x"); });
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    drip.stop();
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
}

void TestAlmaClient::cancelEndsAWait_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("backoff");
    QTest::newRow("while the server is silent") << Step{} << 1;
    QTest::newRow("between two tries") << answering(500, "") << 100'000;
    QTest::newRow("while slowed down") << answering(429, almaError("PER_SECOND_THRESHOLD")) << 100'000;
}

void TestAlmaClient::cancelEndsAWait()
{
    QFETCH(const Step, step);
    QFETCH(const int, backoff);
    Bench bench;
    bench.client.setBackoff(std::chrono::milliseconds(backoff));
    bench.server.setOtherwise(step);
    CancelToken token;
    QElapsedTimer clock;
    clock.start();
    auto stop = cancelAfter(token, 150ms);
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s, {}, token));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Canceled);
    QVERIFY(clock.elapsed() < 20'000);
    QCOMPARE(bench.server.arrivals().size(), 1);

    const auto late = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s, {}, token));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, Kind::Canceled);
    QCOMPARE(bench.server.arrivals().size(), 1);
}

void TestAlmaClient::aRedirectOnTheSameHostIsFollowedWithTheKey()
{
    Bench bench;
    bench.server.script(
        {answering(302, "", {}, {"Location: /almaws/v1/bibs/1/holdings/2/items/3", "X-Exl-Api-Remaining: 100"}),
         answering(200, R"({"item_data":{}})", "application/json", {"X-Exl-Api-Remaining: 99"})});
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/items"_s));
    QVERIFY(reply);
    QVERIFY(reply->json.contains("item_data"_L1));
    QCOMPARE(bench.server.arrivals().size(), 2);
    QCOMPARE(bench.server.arrivals().at(1).target, QByteArray("/almaws/v1/bibs/1/holdings/2/items/3"));
    QCOMPARE(bench.server.arrivals().at(1).headers.value("authorization"), QByteArray("apikey l8xx-not-a-key"));
    // Both took a turn.
    QCOMPARE(bench.pilot.meter(bench.institution.code).callsPerSecond, 0.4);
}

void TestAlmaClient::otherRedirectsAreRefused_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("other host") << QByteArray("http://localhost:9/x");
    QTest::newRow("other port") << QByteArray("http://127.0.0.1:9/x");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("nowhere") << QByteArray();
}

void TestAlmaClient::otherRedirectsAreRefused()
{
    QFETCH(const QByteArray, location);
    Bench bench;
    bench.server.setOtherwise(
        answering(302, "", {}, location.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{"Location: " + location}));
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/items"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::BadReply);
    QCOMPARE(reply.error().code, u"redirect-refused"_s);
    QCOMPARE(bench.server.arrivals().size(), 1);

    Bench circle;
    circle.server.setOtherwise(answering(302, "", {}, {"Location: /almaws/v1/items"}));
    QVERIFY(!QCoro::waitFor(circle.client.get(circle.institution, u"/items"_s)));
    QCOMPARE(circle.server.arrivals().size(), 4);
}

void TestAlmaClient::offlineIsNoticedAndOver()
{
    Bench bench;
    const QUrl alive = bench.server.url();
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost));
    bench.institution.almaUrl.setPort(gone.serverPort());
    gone.close();
    QSignalSpy changed(&bench.client, &AlmaClient::onlineChanged);
    for (int i = 0; i < 2; ++i) {
        const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, Kind::Offline);
    }
    QVERIFY(!bench.client.isOnline());
    QVERIFY(bench.client.offlineSince().isValid());
    QCOMPARE(bench.client.offlineSince().timeSpec(), Qt::UTC);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toBool(), false);

    bench.institution.almaUrl = alive;
    bench.server.setOtherwise(answering(400, almaError("401861")));
    QVERIFY(!QCoro::waitFor(bench.client.get(bench.institution, u"/users/x"_s)));
    QVERIFY(bench.client.isOnline());
    QVERIFY(!bench.client.offlineSince().isValid());
    QCOMPARE(changed.size(), 2);
}

void TestAlmaClient::aMissingHostIsOffline()
{
    Bench bench;
    Preferences direct;
    direct.proxyMode = Preferences::ProxyMode::None;
    QVERIFY(bench.client.configure(direct));
    bench.client.setTimeout(5s);
    bench.institution.almaUrl = QUrl(u"https://nobody.invalid"_s);
    const auto reply = QCoro::waitFor(bench.client.put(bench.institution, u"/users/x"_s, {}, "{}"));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Offline);
    QVERIFY(!reply.error().detail.contains("nobody"_L1));
}

void TestAlmaClient::anUntrustedServerIsNotTalkedTo()
{
    Bench bench;
    // Plain text where TLS is expected: the handshake fails, and no request is sent.
    bench.server.setOtherwise(
        {.when = When::FirstByte, .bytes = "HTTP/1.1 400 Bad Request\r\n\r\n", .then = Then::Close});
    bench.institution.almaUrl.setScheme(u"https"_s);
    const auto reply = QCoro::waitFor(bench.client.put(bench.institution, u"/users/x"_s, {}, R"({"secret":1})"));
    QVERIFY(!reply);
    QVERIFY(reply.error().kind == Kind::Offline || outcomeUnknown(reply.error()));
    for (const auto &arrival : bench.server.arrivals())
        QVERIFY(!arrival.complete);
}

void TestAlmaClient::certificateFilesAreChecked()
{
    Bench bench;
    QTemporaryDir folder;
    Preferences preferences;
    preferences.extraCaFile = folder.filePath(u"none.pem"_s);
    auto set = bench.client.configure(preferences);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Kind::BadInput);
    QCOMPARE(set.error().code, u"no-such-file"_s);
    QCOMPARE(set.error().subject, u"none.pem"_s);

    QFile file(folder.filePath(u"not.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("-----BEGIN CERTIFICATE-----\nnonsense\n-----END CERTIFICATE-----\n");
    file.close();
    preferences.extraCaFile = file.fileName();
    set = bench.client.configure(preferences);
    QVERIFY(!set);
    QCOMPARE(set.error().code, u"invalid-value"_s);

    preferences.extraCaFile = folder.path();
    QVERIFY(!bench.client.configure(preferences));
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s)));
}

void TestAlmaClient::loopbackNeverGoesThroughAProxy()
{
    Bench bench;
    FakeHttpServer proxy;
    Preferences preferences;
    preferences.proxyMode = Preferences::ProxyMode::Manual;
    preferences.proxyHost = u"127.0.0.1"_s;
    preferences.proxyPort = quint16(proxy.url().port());
    QVERIFY(bench.client.configure(preferences));
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users"_s)));
    QCOMPARE(proxy.connections(), 0);

    // All else does; this one refuses to tunnel, so the write surely did not happen.
    proxy.setOtherwise(answering(403, "no", "text/plain"));
    bench.institution.almaUrl = QUrl(u"https://api.example"_s);
    const auto reply = QCoro::waitFor(bench.client.put(bench.institution, u"/users/x"_s, {}, "{}"));
    QVERIFY(!reply);
    QVERIFY(proxy.connections() > 0);
    QCOMPARE(proxy.arrivals().first().method, QByteArray("CONNECT"));
    QVERIFY(!proxy.arrivals().first().headers.contains("authorization"));
}

void TestAlmaClient::newSettingsLeaveCallsUnderWayAlone_data()
{
    QTest::addColumn<bool>("other");
    QTest::newRow("the same network, another language") << false;
    QTest::newRow("another proxy") << true;
}

void TestAlmaClient::newSettingsLeaveCallsUnderWayAlone()
{
    QFETCH(const bool, other);
    Bench bench;
    bench.client.setRetries(0);
    bench.client.setTimeout(10s);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    bench.institution.almaUrl.setPort(server.serverPort());
    QTcpSocket *socket = nullptr;
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&] { heard += socket->readAll(); });
    });
    auto writing = bench.client.put(bench.institution, u"/users/x"_s, {}, R"({"last":1})");
    QVERIFY(QTest::qWaitFor([&] { return heard.endsWith(R"({"last":1})"); }));

    Preferences preferences;
    preferences.language = Preferences::Language::Nynorsk;
    preferences.proxyMode = other ? Preferences::ProxyMode::None : Preferences::ProxyMode::System;
    QElapsedTimer clock;
    clock.start();
    QVERIFY(bench.client.configure(preferences));
    QVERIFY(clock.elapsed() < 1000);

    QTimer::singleShot(50ms, this, [&] { socket->write(FakeHttpServer::answer(200, R"({"primary_id":"x"})")); });
    const auto written = QCoro::waitFor(std::move(writing));
    QVERIFY(written);
    QCOMPARE(written->json.value("primary_id"_L1).toString(), u"x"_s);
}

void TestAlmaClient::logsHoldNoIdsAndNoKey()
{
    caught.clear();
    QLoggingCategory::setFilterRules(u"skranke.*=true\nqt.*=true\nqt.core.*=false"_s);
    const auto before = qInstallMessageHandler(catchLog);
    {
        Bench bench;
        bench.server.setOtherwise(answering(
            400,
            R"({"errorsExist":true,"errorList":{"error":[{"errorCode":"401861","errorMessage":"User kari.canary not found","trackingId":"E01-1"}]}})"));
        QVERIFY(!QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari.canary"_s)));
        QVERIFY(!QCoro::waitFor(
            bench.client.put(bench.institution, u"/users/kari.canary"_s, {}, R"({"primary_id":"kari.canary"})")));
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules(QString());
    QVERIFY(caught.contains("/users/{}"_L1));
    QVERIFY(caught.contains("E01-1"_L1));
    QString ours;
    for (const auto &line : caught.split(u'\n')) {
        if (line.contains("users"_L1) && line.contains("ms"_L1))
            ours += line;
    }
    QVERIFY(!ours.contains("canary"_L1));
    QVERIFY(!ours.contains("l8xx"_L1));
}

void TestAlmaClient::aClientMayGoWhileACallIsUnderWay()
{
    FakeHttpServer server;
    server.setOtherwise({});
    QuotaPilot pilot{QString()};
    {
#ifdef SKRANKE_HAS_LEAK_CHECK
        // By design such a call never comes back, so its frame is never freed.
        const __lsan::ScopedDisabler byDesign;
#endif
        AlmaClient client(key, pilot);
        auto open = client.get(institutionAt(server.url()), u"/users"_s);
        QVERIFY(QTest::qWaitFor([&] { return server.arrivals().size() == 1; }));
    }
    // One that still waits for its turn comes back to a client that is gone.
    Institution slow = institutionAt(server.url());
    slow.callsPerSecond = 1;
    std::optional<QCoro::Task<AlmaResult<AlmaReply>>> waiting;
    {
        AlmaClient client(key, pilot);
        auto first = client.get(slow, u"/users"_s);
        auto second = client.get(slow, u"/users"_s);
        waiting = client.get(slow, u"/users"_s);
        QVERIFY(!waiting->isReady());
    }
    QVERIFY(QTest::qWaitFor([&] { return waiting->isReady(); }, 10s));
}

QTEST_GUILESS_MAIN(TestAlmaClient)
#include "tst_almaclient.moc"
