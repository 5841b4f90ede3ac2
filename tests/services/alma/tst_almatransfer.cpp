// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almatransfer.h"
#include "services/alma/oncedevice.h"
#include "tests/fakes/fakehttpserver.h"

#include <QNetworkAccessManager>
#include <QTest>

using namespace skranke;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;
using Network = QNetworkReply::NetworkError;

namespace {

QCoro::Task<AlmaTransfer> transferred(QNetworkAccessManager *network, QUrl url, QByteArray method, QByteArray body,
                                      CancelToken cancel)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    auto *once = new OnceDevice(body);
    QNetworkReply *reply = network->sendCustomRequest(request, method, once);
    once->setParent(reply);
    co_return co_await finished(reply, once, cancel, 60s);
}

} // namespace

/// What a transfer that brought no answer says about what was done.
class TestAlmaTransfer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWriteIsNotDoneOnlyWhenNothingLeft_data();
    void aWriteIsNotDoneOnlyWhenNothingLeft();
    void aRequestThatArrivedMayHaveBeenSent_data();
    void aRequestThatArrivedMayHaveBeenSent();
};

void TestAlmaTransfer::aWriteIsNotDoneOnlyWhenNothingLeft_data()
{
    QTest::addColumn<AlmaTransfer>("transfer");
    QTest::addColumn<bool>("notSent");
    const auto row = [](const char *name, Network error, bool hasBody, bool sent, bool connecting, bool notSent) {
        AlmaTransfer transfer;
        transfer.error = error;
        transfer.hasBody = hasBody;
        transfer.sent = sent;
        transfer.connecting = connecting;
        QTest::newRow(name) << transfer << notSent;
    };
    row("PUT, refused", Network::ConnectionRefusedError, true, false, true, true);
    row("PUT, no route", Network::UnknownNetworkError, true, false, true, true);
    row("PUT, the network went away", Network::UnknownNetworkError, true, true, false, false);
    row("PUT, handshake", Network::SslHandshakeFailedError, true, false, true, true);
    row("PUT, closed", Network::RemoteHostClosedError, true, true, false, false);
    row("DELETE, refused", Network::ConnectionRefusedError, false, false, false, true);
    row("DELETE, no such host", Network::HostNotFoundError, false, false, true, true);
    row("DELETE, no such proxy", Network::ProxyNotFoundError, false, false, true, true);
    row("DELETE, handshake", Network::SslHandshakeFailedError, false, false, true, true);
    row("DELETE, TLS broke later", Network::SslHandshakeFailedError, false, false, false, false);
    row("DELETE, the network went away", Network::UnknownNetworkError, false, false, false, false);
    // Qt begins a connection for a request that then leaves by another one.
    row("DELETE, the network went away, connecting", Network::UnknownNetworkError, false, false, true, false);
    row("DELETE, for a time", Network::TemporaryNetworkFailureError, false, false, false, false);
    row("DELETE, the proxy's trouble", Network::UnknownProxyError, false, false, false, false);
    row("DELETE, closed", Network::RemoteHostClosedError, false, false, false, false);
}

void TestAlmaTransfer::aWriteIsNotDoneOnlyWhenNothingLeft()
{
    QFETCH(const AlmaTransfer, transfer);
    QFETCH(const bool, notSent);
    QCOMPARE(surelyNotSent(transfer), notSent);
    const auto fault = transferFault(transfer, true);
    QVERIFY(fault);
    QCOMPARE(fault->kind, notSent ? Kind::Offline : Kind::BadReply);
    QCOMPARE(outcomeUnknown(*fault), !notSent);
}

void TestAlmaTransfer::aRequestThatArrivedMayHaveBeenSent_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("PUT") << "PUT"_ba << "{}"_ba;
    QTest::newRow("DELETE") << "DELETE"_ba << QByteArray();
}

void TestAlmaTransfer::aRequestThatArrivedMayHaveBeenSent()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    FakeHttpServer server;
    server.setOtherwise({});
    QNetworkAccessManager network;
    CancelToken cancel;
    auto task = transferred(&network, server.url(), method, body, cancel);
    QTRY_COMPARE(server.arrivals().size(), 1);
    cancel.cancel();
    AlmaTransfer transfer = QCoro::waitFor(std::move(task));
    QCOMPARE(transfer.hasBody, !body.isEmpty());
    // As if the network had gone away meanwhile.
    transfer.canceled = false;
    transfer.error = Network::UnknownNetworkError;
    QVERIFY(!surelyNotSent(transfer));
    QCOMPARE(transferFault(transfer, true)->kind, Kind::BadReply);
}

QTEST_GUILESS_MAIN(TestAlmaTransfer)
#include "tst_almatransfer.moc"
