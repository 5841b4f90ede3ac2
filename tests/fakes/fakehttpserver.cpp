// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fakes/fakehttpserver.h"

#include <sys/socket.h>

#include <chrono>
#include <memory>

namespace skranke {

struct FakeHttpServer::Peer {
    QTcpSocket *socket = nullptr;
    int connection = 0;
    QByteArray received;
    qsizetype current = -1; ///< index of the arrival under way
    qsizetype headerEnd = -1;
    qsizetype expected = 0;
    Step step;
    bool acted = false;
};

FakeHttpServer::FakeHttpServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &FakeHttpServer::accept);
    m_otherwise.bytes = answer(200, "{}");
    m_server.listen(QHostAddress::LocalHost);
}

FakeHttpServer::~FakeHttpServer() = default;

QUrl FakeHttpServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}

void FakeHttpServer::script(const QList<Step> &steps)
{
    m_steps = steps;
}

void FakeHttpServer::setOtherwise(const Step &step)
{
    m_otherwise = step;
}

void FakeHttpServer::setHandler(std::function<Step(const Arrival &)> handler)
{
    m_handler = std::move(handler);
}

void FakeHttpServer::closeConnections()
{
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->disconnectFromHost();
    }
    m_sockets.clear();
}

QByteArray FakeHttpServer::answer(int status, const QByteArray &body, const QByteArray &type,
                                  const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n";
    if (!type.isEmpty())
        bytes += "Content-Type: " + type + "\r\n";
    for (const QByteArray &header : headers)
        bytes += header + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void FakeHttpServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        const auto peer = std::make_shared<Peer>();
        peer->socket = socket;
        peer->connection = ++m_connections;
        // Small, so that a client cannot push a large body into our memory before we look at it.
        socket->setReadBufferSize(64 * 1024);
        m_sockets.append(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, peer] { read(*peer); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        read(*peer);
    }
}

FakeHttpServer::Step FakeHttpServer::stepFor(const Arrival &arrival)
{
    if (m_handler)
        return arrival.complete ? m_handler(arrival) : Step{};
    return m_steps.isEmpty() ? m_otherwise : m_steps.takeFirst();
}

void FakeHttpServer::read(Peer &peer)
{
    peer.received += peer.socket->readAll();
    while (!peer.received.isEmpty()) {
        if (peer.current < 0) {
            Arrival fresh;
            fresh.connection = peer.connection;
            const auto now = std::chrono::steady_clock::now().time_since_epoch();
            fresh.microseconds = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
            m_arrivals.append(fresh);
            peer.current = m_arrivals.size() - 1;
            peer.headerEnd = -1;
            peer.acted = false;
            if (!m_handler)
                peer.step = stepFor(fresh);
        }
        Arrival &arrival = m_arrivals[peer.current];
        if (!peer.acted && peer.step.when == Step::When::FirstByte && !m_handler) {
            act(peer, peer.step);
            return;
        }
        if (peer.headerEnd < 0) {
            const qsizetype end = peer.received.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            peer.headerEnd = end + 4;
            const auto lines = peer.received.first(end).split('\n');
            const auto words = lines.first().trimmed().split(' ');
            arrival.method = words.value(0);
            arrival.target = words.value(1);
            for (const QByteArray &line : lines.mid(1)) {
                const qsizetype colon = line.indexOf(':');
                arrival.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
            }
            peer.expected = arrival.headers.value("content-length").toLongLong();
        }
        const qsizetype body = peer.received.size() - peer.headerEnd;
        const bool headers = peer.step.when == Step::When::Headers;
        const bool half = peer.step.when == Step::When::HalfBody && body >= peer.expected / 2;
        if (!m_handler && !peer.acted && (headers || half)) {
            act(peer, peer.step);
            return;
        }
        if (body < peer.expected)
            return;
        arrival.body = peer.received.mid(peer.headerEnd, peer.expected);
        arrival.complete = true;
        peer.received.remove(0, peer.headerEnd + peer.expected);
        peer.current = -1;
        if (m_handler)
            peer.step = stepFor(arrival);
        if (!peer.acted)
            act(peer, peer.step);
    }
}

void FakeHttpServer::act(Peer &peer, const Step &step)
{
    peer.acted = true;
    if (step.stopListening)
        m_server.close();
    if (!step.bytes.isEmpty()) {
        peer.socket->write(step.bytes);
        peer.socket->flush();
    }
    if (step.then == Step::Then::Close) {
        peer.socket->disconnectFromHost();
    } else if (step.then == Step::Then::Reset) {
        const linger now{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(peer.socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        peer.socket->abort();
    }
}

} // namespace skranke
