// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/alma/almatesting.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace skranke;
using namespace skranke::almatesting;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using When = FakeHttpServer::Step::When;
using Then = FakeHttpServer::Step::Then;

namespace {

const QByteArray userJson = R"({"primary_id":"kari"})";

QCoro::Task<AlmaResult<AlmaReply>> sendBy(AlmaClient &client, QByteArray method, Institution institution,
                                          QByteArray body)
{
    if (method == "POST")
        co_return co_await client.post(institution, u"/users"_s, {}, body);
    if (method == "PUT")
        co_return co_await client.put(institution, u"/users/kari"_s, {}, body);
    co_return co_await client.remove(institution, u"/users/kari"_s, {});
}

int writesIn(const QList<FakeHttpServer::Arrival> &arrivals)
{
    return static_cast<int>(
        std::ranges::count_if(arrivals, [](const auto &arrival) { return arrival.method != "GET"; }));
}

/// Long enough for a second try of Qt's to arrive.
constexpr int lull = 300;

} // namespace

/// Proves that POST, PUT and DELETE reach the server once, whatever happens to the connection.
class TestAlmaWrites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theServerWouldSeeQtSendTwice_data();
    void theServerWouldSeeQtSendTwice();
    void aWriteArrivesWhole_data();
    void aWriteArrivesWhole();
    void aWriteArrivesOnce_data();
    void aWriteArrivesOnce();
    void aWriteOnAConnectionThatDiesArrivesOnce_data();
    void aWriteOnAConnectionThatDiesArrivesOnce();
    void aWriteRacingTheEndOfItsConnectionArrivesAtMostOnce_data();
    void aWriteRacingTheEndOfItsConnectionArrivesAtMostOnce();
    void aDeadConnectionAndAGoneServerLeaveTheWriteUnknown();
    void aWriteWithoutAnswerTimesOutAndArrivesOnce_data();
    void aWriteWithoutAnswerTimesOutAndArrivesOnce();
    void aRefusedConnectionMeansNotDone_data();
    void aRefusedConnectionMeansNotDone();
    void answersAreNeverFollowedOrRepeated_data();
    void answersAreNeverFollowedOrRepeated();

private:
    static void methods();
};

void TestAlmaWrites::methods()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("POST") << QByteArray("POST");
    QTest::newRow("PUT") << QByteArray("PUT");
    QTest::newRow("DELETE") << QByteArray("DELETE");
}

void TestAlmaWrites::theServerWouldSeeQtSendTwice_data()
{
    methods();
}

/// The control: what Qt does with bytes for a body. Were this ever to pass with one arrival, the tests below would
/// prove nothing.
void TestAlmaWrites::theServerWouldSeeQtSendTwice()
{
    QFETCH(const QByteArray, method);
    FakeHttpServer server;
    server.setOtherwise({.then = Then::Close});
    QNetworkAccessManager network;
    QNetworkRequest request(server.url());
    QNetworkReply *reply = network.sendCustomRequest(request, method, userJson);
    QSignalSpy done(reply, &QNetworkReply::finished);
    QVERIFY(done.wait());
    QVERIFY(server.arrivals().size() > 1);
}

void TestAlmaWrites::aWriteArrivesWhole_data()
{
    methods();
}

void TestAlmaWrites::aWriteArrivesWhole()
{
    QFETCH(const QByteArray, method);
    Bench bench;
    bench.server.setOtherwise(method == "DELETE" ? answering(204, {}, {}) : answering(200, userJson));
    QByteArray body = userJson;
    body.append(QByteArray(3'000'000, ' '));
    const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, body));
    QVERIFY(reply);
    QCOMPARE(bench.server.arrivals().size(), 1);
    const auto arrival = bench.server.arrivals().first();
    QCOMPARE(arrival.method, method);
    QCOMPARE(arrival.body, method == "DELETE" ? QByteArray() : body);
    QCOMPARE(arrival.headers.value("content-length"), QByteArray::number(arrival.body.size()));
    QVERIFY(!arrival.headers.contains("transfer-encoding"));
    QCOMPARE(arrival.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(arrival.headers.value("authorization"), QByteArray("apikey l8xx-not-a-key"));
}

void TestAlmaWrites::aWriteArrivesOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Step>("step");
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n";
    const auto row = [](const char *name, const Step &step) {
        for (const char *method : {"POST", "PUT", "DELETE"})
            QTest::addRow("%s, %s", method, name) << QByteArray(method) << step;
    };
    row("closed before an answer", {.then = Then::Close});
    row("reset before an answer", {.then = Then::Reset});
    row("closed at the first byte", {.when = When::FirstByte, .then = Then::Close});
    row("reset at the first byte", {.when = When::FirstByte, .then = Then::Reset});
    row("closed after its headers", {.when = When::Headers, .then = Then::Close});
    row("reset after its headers", {.when = When::Headers, .then = Then::Reset});
    row("closed after half its body", {.when = When::HalfBody, .then = Then::Close});
    row("reset after half its body", {.when = When::HalfBody, .then = Then::Reset});
    row("closed within the status line", {.bytes = "HTTP/1.1 20", .then = Then::Close});
    row("closed after the answer's headers", {.bytes = start, .then = Then::Close});
    row("closed within the answer", {.bytes = start + R"({"primary_id":)", .then = Then::Close});
    row("reset within the answer", {.bytes = start + R"({"primary_id":)", .then = Then::Reset});
    row("not HTTP at all", {.bytes = "SSH-2.0-OpenSSH_9.2\r\n", .then = Then::Close});
}

void TestAlmaWrites::aWriteArrivesOnce()
{
    QFETCH(const QByteArray, method);
    QFETCH(const Step, step);
    for (const qsizetype size : {qsizetype(100), qsizetype(4'000'000)}) {
        Bench bench;
        bench.client.setTimeout(2s);
        bench.server.setOtherwise(step);
        const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, QByteArray(size, ' ')));
        QVERIFY(!reply);
        QVERIFY2(outcomeUnknown(reply.error()), qPrintable(reply.error().detail));
        QTest::qWait(lull);
        QCOMPARE(bench.server.arrivals().size(), 1);
        QVERIFY(bench.client.isOnline());
    }
}

void TestAlmaWrites::aWriteOnAConnectionThatDiesArrivesOnce_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Then>("then");
    QTest::addColumn<When>("when");
    for (const char *method : {"POST", "PUT", "DELETE"}) {
        for (const auto then : {Then::Close, Then::Reset}) {
            for (const auto when : {When::FirstByte, When::Whole})
                QTest::addRow("%s, %d %d", method, int(then), int(when)) << QByteArray(method) << then << when;
        }
    }
}

/// The classic cause of Qt's second sending: a kept connection that the server gives up when it is used again.
void TestAlmaWrites::aWriteOnAConnectionThatDiesArrivesOnce()
{
    QFETCH(const QByteArray, method);
    QFETCH(const Then, then);
    QFETCH(const When, when);
    Bench bench;
    bench.server.script({answering(200, "{}"), Step{.when = when, .then = then}});
    bench.server.setOtherwise(answering(200, userJson));
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/conf/general"_s)));
    const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, userJson));
    QVERIFY(!reply);
    QVERIFY(outcomeUnknown(reply.error()));
    QTest::qWait(lull);
    QCOMPARE(bench.server.arrivals().size(), 2);
    // It was the kept connection.
    QCOMPARE(bench.server.arrivals().at(1).connection, bench.server.arrivals().at(0).connection);
}

void TestAlmaWrites::aWriteRacingTheEndOfItsConnectionArrivesAtMostOnce_data()
{
    methods();
}

void TestAlmaWrites::aWriteRacingTheEndOfItsConnectionArrivesAtMostOnce()
{
    QFETCH(const QByteArray, method);
    for (int i = 0; i < 20; ++i) {
        Bench bench;
        bench.server.setHandler([](const FakeHttpServer::Arrival &arrival) {
            return arrival.method == "DELETE" ? answering(204, {}, {}) : answering(200, userJson);
        });
        QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/conf/general"_s)));
        // Wait for the turn's pace, so that the write leaves at once.
        QTest::qWait(45);
        bench.server.closeConnections();
        const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, userJson));
        QVERIFY(reply || outcomeUnknown(reply.error()));
        QVERIFY(writesIn(bench.server.arrivals()) <= 1);
        if (reply)
            QCOMPARE(writesIn(bench.server.arrivals()), 1);
    }
}

/// "Refused" after something was sent is not "not done".
void TestAlmaWrites::aDeadConnectionAndAGoneServerLeaveTheWriteUnknown()
{
    for (const char *method : {"POST", "PUT", "DELETE"}) {
        Bench bench;
        bench.server.script({answering(200, "{}"), Step{.then = Then::Reset, .stopListening = true}});
        QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/conf/general"_s)));
        const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, userJson));
        QVERIFY(!reply);
        QVERIFY2(outcomeUnknown(reply.error()), qPrintable(reply.error().detail));
        QCOMPARE(writesIn(bench.server.arrivals()), 1);
    }
}

void TestAlmaWrites::aWriteWithoutAnswerTimesOutAndArrivesOnce_data()
{
    methods();
}

void TestAlmaWrites::aWriteWithoutAnswerTimesOutAndArrivesOnce()
{
    QFETCH(const QByteArray, method);
    Bench bench;
    bench.client.setTimeout(200ms);
    bench.server.setOtherwise({});
    const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, userJson));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Timeout);
    QVERIFY(outcomeUnknown(reply.error()));
    QTest::qWait(lull);
    QCOMPARE(bench.server.arrivals().size(), 1);
}

void TestAlmaWrites::aRefusedConnectionMeansNotDone_data()
{
    methods();
}

void TestAlmaWrites::aRefusedConnectionMeansNotDone()
{
    QFETCH(const QByteArray, method);
    Bench bench;
    bench.server.script({Step{.bytes = FakeHttpServer::answer(200, "{}"), .then = Then::Close, .stopListening = true}});
    QVERIFY(QCoro::waitFor(bench.client.get(bench.institution, u"/conf/general"_s)));
    const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, userJson));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Offline);
    QVERIFY(!outcomeUnknown(reply.error()));
    QVERIFY(!bench.client.isOnline());
}

void TestAlmaWrites::answersAreNeverFollowedOrRepeated_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("unknown");
    const auto row = [](const char *name, const Step &step, Kind kind, const char *code, bool unknown) {
        for (const char *method : {"POST", "PUT", "DELETE"})
            QTest::addRow("%s, %s", method, name)
                << QByteArray(method) << step << kind << QString::fromLatin1(code) << unknown;
    };
    row("429 per second", answering(429, almaError("PER_SECOND_THRESHOLD")), Kind::RateLimited, "PER_SECOND_THRESHOLD",
        false);
    row("429 daily", answering(429, almaError("DAILY_THRESHOLD")), Kind::RateLimited, "DAILY_THRESHOLD", false);
    row("400", answering(400, almaError("401852")), Kind::Rejected, "401852", false);
    row("400 not found", answering(400, almaError("401861")), Kind::NotFound, "401861", false);
    row("200 with an error", answering(200, almaError("401852")), Kind::Rejected, "401852", false);
    row("401", answering(401, almaError("UNAUTHORIZED"), "application/json", {"WWW-Authenticate: Basic realm=\"x\""}),
        Kind::Unauthorized, "UNAUTHORIZED", false);
    row("500", answering(500, almaError("GENERAL_ERROR")), Kind::ServerFault, "GENERAL_ERROR", true);
    row("503 routing", answering(503, almaError("ROUTING_ERROR")), Kind::ServerFault, "ROUTING_ERROR", true);
    row("502 page", answering(502, "<html>Bad gateway</html>", "text/html"), Kind::ServerFault, "", true);
    row("200 page", answering(200, "<html>Log in</html>", "text/html"), Kind::BadReply, "", true);
    row("404 page", answering(404, "<html>Not found</html>", "text/html"), Kind::BadReply, "", true);
    row("302", answering(302, "", "text/html", {"Location: /almaws/v1/users/other"}), Kind::BadReply,
        "redirect-refused", true);
    // Qt already stops at the body it may not send again.
    row("307", answering(307, "", "text/html", {"Location: /almaws/v1/users/other"}), Kind::BadReply, "connection-lost",
        true);
}

void TestAlmaWrites::answersAreNeverFollowedOrRepeated()
{
    QFETCH(const QByteArray, method);
    QFETCH(const Step, step);
    QFETCH(const Kind, kind);
    QFETCH(const QString, code);
    QFETCH(const bool, unknown);
    Bench bench;
    bench.server.setOtherwise(step);
    const auto reply = QCoro::waitFor(sendBy(bench.client, method, bench.institution, userJson));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, kind);
    QCOMPARE(reply.error().code, code);
    QCOMPARE(outcomeUnknown(reply.error()), unknown);
    QTest::qWait(50);
    QCOMPARE(bench.server.arrivals().size(), 1);
}

QTEST_GUILESS_MAIN(TestAlmaWrites)
#include "tst_almawrites.moc"
