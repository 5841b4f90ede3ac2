// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/callgate.h"
#include "tests/services/alma/almatesting.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <vector>

using namespace skranke;
using namespace skranke::almatesting;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using When = FakeHttpServer::Step::When;
using Then = FakeHttpServer::Step::Then;

/// The way to the server: whether there is one, through which proxy, and what changing that does to calls under way.
/// Certificates that really vouch for a server: `tst_almatls.cpp`.
class TestAlmaConnection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offlineIsNoticedAndOver();
    void aMissingHostIsOffline();
    void aConnectionThatNeverStandsIsOffline();
    void anUntrustedServerIsNotTalkedTo();
    void certificateFilesAreChecked();
    void loopbackNeverGoesThroughAProxy();
    void aCallWithoutAnswerLetsGoOfItsConnection_data();
    void aCallWithoutAnswerLetsGoOfItsConnection();
    void newSettingsLeaveCallsUnderWayAlone_data();
    void newSettingsLeaveCallsUnderWayAlone();
};

void TestAlmaConnection::offlineIsNoticedAndOver()
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

void TestAlmaConnection::aMissingHostIsOffline()
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

void TestAlmaConnection::aConnectionThatNeverStandsIsOffline()
{
    Bench bench;
    QTcpServer silent; // never shakes hands
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    bench.institution.almaUrl = QUrl(u"https://127.0.0.1:%1"_s.arg(silent.serverPort()));
    bench.client.setRetries(0);
    bench.client.setTimeout(300ms);
    const auto reply = QCoro::waitFor(bench.client.get(bench.institution, u"/users/x"_s));
    QVERIFY(!reply);
    QCOMPARE(reply.error().kind, Kind::Offline);
    // A write may have left all the same, for all that is known.
    const auto written = QCoro::waitFor(bench.client.put(bench.institution, u"/users/x"_s, {}, "{}"));
    QVERIFY(!written);
    QVERIFY(outcomeUnknown(written.error()));
}

void TestAlmaConnection::anUntrustedServerIsNotTalkedTo()
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

void TestAlmaConnection::certificateFilesAreChecked()
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

void TestAlmaConnection::loopbackNeverGoesThroughAProxy()
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

void TestAlmaConnection::aCallWithoutAnswerLetsGoOfItsConnection_data()
{
    QTest::addColumn<bool>("write");
    QTest::addColumn<bool>("canceled");
    QTest::newRow("GET, time is up") << false << false;
    QTest::newRow("GET, given up") << false << true;
    QTest::newRow("PUT, time is up") << true << false;
}

void TestAlmaConnection::aCallWithoutAnswerLetsGoOfItsConnection()
{
    QFETCH(const bool, write);
    QFETCH(const bool, canceled);
    Bench bench;
    bench.client.setRetries(0);
    bench.client.setTimeout(canceled ? 30s : 8s);
    bench.pilot.answered(bench.institution.code, 1'000'000); // several calls may be under way
    const auto call = [&](const CancelToken &cancel) {
        return write ? bench.client.put(bench.institution, u"/users/x"_s, {}, "{}")
                     : bench.client.get(bench.institution, u"/users/x"_s, {}, cancel);
    };
    // As many as there are connections: were one of them kept, less and less would come through, then nothing.
    bench.server.script(QList<Step>(CallGate::widest, Step{}));
    bench.server.setOtherwise(answering(200, "{}"));
    CancelToken cancel;
    std::vector<QCoro::Task<AlmaResult<AlmaReply>>> silent;
    for (int i = 0; i < CallGate::widest; ++i)
        silent.push_back(call(cancel));
    // The first are overdue before the last may go.
    QTRY_COMPARE_WITH_TIMEOUT(bench.server.arrivals().size(), CallGate::widest, 15s);
    if (canceled)
        cancel.cancel();
    for (auto &task : silent) {
        const auto reply = QCoro::waitFor(std::move(task));
        QVERIFY(!reply);
        QCOMPARE(reply.error().kind, canceled ? Kind::Canceled : Kind::Timeout);
    }
    QVERIFY(QCoro::waitFor(call({})));
}

void TestAlmaConnection::newSettingsLeaveCallsUnderWayAlone_data()
{
    QTest::addColumn<bool>("other");
    QTest::newRow("the same network, another language") << false;
    QTest::newRow("another proxy") << true;
}

void TestAlmaConnection::newSettingsLeaveCallsUnderWayAlone()
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

QTEST_GUILESS_MAIN(TestAlmaConnection)
#include "tst_almaconnection.moc"
