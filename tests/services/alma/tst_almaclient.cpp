// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/alma/almatesting.h"

#include <QLoggingCategory>
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

QString caught;

void catchLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    caught += text + u'\n';
}

} // namespace

/// What a call looks like to the server and what comes back of its answer. Neither key nor ids show anywhere else.
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
    void aRedirectOnTheSameHostIsFollowedWithTheKey();
    void otherRedirectsAreRefused_data();
    void otherRedirectsAreRefused();
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
    pilot.answered(institutionAt(server.url()).code, 1'000'000); // several calls may be under way
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
