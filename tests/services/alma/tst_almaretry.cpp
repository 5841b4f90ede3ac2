// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almaretry.h"
#include "tests/services/alma/almatesting.h"

#include <QCoroTimer>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace skranke;
using namespace skranke::almatesting;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using When = FakeHttpServer::Step::When;
using Then = FakeHttpServer::Step::Then;

namespace {

QCoro::Task<> cancelAfter(CancelToken token, std::chrono::milliseconds time)
{
    co_await QCoro::sleepFor(time);
    token.cancel();
}

} // namespace

/// When a GET is asked again, how long it waits, and what ends it: a final answer, the limits of the day, time, the
/// user.
class TestAlmaRetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pausesGrowAndAreDrawnByLot();
    void aGetIsRepeatedUntilItSucceeds_data();
    void aGetIsRepeatedUntilItSucceeds();
    void noGetIsRepeatedWithoutATurn_data();
    void noGetIsRepeatedWithoutATurn();
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
};

void TestAlmaRetry::pausesGrowAndAreDrawnByLot()
{
    QCOMPARE(repeatDelay(0, 500ms, Kind::Timeout, 0s, 0.0), 0ms);
    QCOMPARE(repeatDelay(0, 500ms, Kind::Timeout, 0s, 0.5), 250ms);
    QCOMPARE(repeatDelay(3, 500ms, Kind::Timeout, 0s, 0.5), 2000ms);
    QCOMPARE(repeatDelay(60, 500ms, Kind::Timeout, 0s, 0.5), 15'000ms);
    QCOMPARE(repeatDelay(0, 500ms, Kind::RateLimited, 0s, 0.0), 1000ms);
    QCOMPARE(repeatDelay(0, 500ms, Kind::RateLimited, 0s, 0.5), 1250ms);
    QCOMPARE(repeatDelay(0, 500ms, Kind::ServerFault, 7s, 0.5), 7000ms);
}

void TestAlmaRetry::aGetIsRepeatedUntilItSucceeds_data()
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

void TestAlmaRetry::aGetIsRepeatedUntilItSucceeds()
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

void TestAlmaRetry::noGetIsRepeatedWithoutATurn_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("closed") << Step{.then = Then::Close};
    QTest::newRow("reset") << Step{.then = Then::Reset};
    QTest::newRow("reset at the first byte") << Step{.when = When::FirstByte, .then = Then::Reset};
}

/// Qt would send it again at once, up to three times, beside what the pilot gives out.
void TestAlmaRetry::noGetIsRepeatedWithoutATurn()
{
    QFETCH(const Step, step);
    Bench bench;
    bench.server.setOtherwise(step);
    bench.client.setRetries(0);
    QVERIFY(!QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    QCOMPARE(bench.server.arrivals().size(), 1);
    // On a connection that was good before.
    bench.server.script({answering(200, "{}"), step});
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    const auto lost = QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s));
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, u"connection-lost"_s);
    QCOMPARE(bench.server.arrivals().size(), 3);
}

void TestAlmaRetry::aGetIsNotRepeatedForEver()
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

void TestAlmaRetry::finalAnswersAreNotRepeated_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("not found") << answering(400, almaError("401861")) << Kind::NotFound;
    QTest::newRow("business") << answering(400, almaError("401666")) << Kind::Rejected;
    QTest::newRow("unauthorized") << answering(401, almaError("UNAUTHORIZED")) << Kind::Unauthorized;
    QTest::newRow("basic realm") << answering(401, "", "text/html", {"WWW-Authenticate: Basic realm=\"x\""})
                                 << Kind::BadReply;
    QTest::newRow("forbidden") << answering(403, almaError("FORBIDDEN")) << Kind::Unauthorized;
    QTest::newRow("bare 404") << answering(404, "<html></html>", "text/html") << Kind::BadReply;
    QTest::newRow("page for a user") << answering(200, "<html>Log in</html>", "text/html") << Kind::BadReply;
    QTest::newRow("half a user") << answering(200, R"({"primary_id":)") << Kind::BadReply;
    QTest::newRow("error with success") << answering(200, almaError("401861")) << Kind::NotFound;
    QTest::newRow("daily") << answering(429, almaError("DAILY_THRESHOLD")) << Kind::RateLimited;
}

void TestAlmaRetry::finalAnswersAreNotRepeated()
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

void TestAlmaRetry::after429AtLeastASecondPasses()
{
    Bench bench;
    bench.server.script({answering(429, almaError("PER_SECOND_THRESHOLD"))});
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/users/kari"_s)));
    QCOMPARE(bench.server.arrivals().size(), 2);
    QVERIFY(bench.server.arrivals().at(1).microseconds - bench.server.arrivals().at(0).microseconds >= 1'000'000);
}

void TestAlmaRetry::theDailyLimitStopsTheInstitution()
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

void TestAlmaRetry::theReserveIsKept()
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

void TestAlmaRetry::aGetTimesOut()
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

void TestAlmaRetry::aTricklingAnswerEnds()
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

void TestAlmaRetry::cancelEndsAWait_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("backoff");
    QTest::newRow("while the server is silent") << Step{} << 1;
    // The server says how long, for a wait that is drawn may be none at all.
    const QList<QByteArray> later{"Retry-After: 60"};
    const QByteArray json("application/json");
    QTest::newRow("between two tries") << answering(500, "", json, later) << 1;
    QTest::newRow("while slowed down") << answering(429, almaError("PER_SECOND_THRESHOLD"), json, later) << 1;
}

void TestAlmaRetry::cancelEndsAWait()
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

QTEST_GUILESS_MAIN(TestAlmaRetry)
#include "tst_almaretry.moc"
