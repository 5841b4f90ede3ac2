// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/httpconnection.h"

#include <QTcpSocket>
#include <QTimer>

namespace skranke::sandbox {

namespace {

/// A client that sends a body although it was refused is listened to this far, so that it can read the answer.
constexpr qint64 mostDiscarded = 64 * 1024 * 1024;
constexpr std::chrono::seconds lingering(2);
constexpr qint64 readBuffer = 256 * 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, qint64 largestBody, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_parser(largestBody)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    // Bytes may have come before anyone listened.
    QTimer::singleShot(0, this, &HttpConnection::read);
}

void HttpConnection::read()
{
    if (m_closing) {
        m_discarded += m_socket->readAll().size();
        if (m_discarded > mostDiscarded)
            breakOff();
        return;
    }
    if (m_busy || m_socket->bytesAvailable() == 0)
        return;
    advance(m_parser.feed(m_socket->readAll()));
}

void HttpConnection::advance(HttpRequestParser::State state)
{
    using State = HttpRequestParser::State;
    switch (state) {
    case State::Incomplete:
        return;
    case State::ExpectsContinue:
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case State::Complete:
        m_busy = true;
        Q_EMIT requestReceived(m_parser.request());
        return;
    case State::Malformed:
    case State::NeedsLength:
    case State::TooLarge:
        m_busy = true;
        Q_EMIT requestRefused(state);
        return;
    }
}

void HttpConnection::respond(HttpResponse response)
{
    const bool refused = response.close;
    if (!refused && m_parser.request().headers.value("connection").toLower() == "close") {
        // The request was read to its end, so closing takes nothing with it.
        response.close = true;
        m_socket->write(response.bytes());
        m_closing = true;
        m_socket->disconnectFromHost();
        return;
    }
    m_socket->write(response.bytes());
    if (refused) {
        // Closing with unread bytes would reset the connection and take the answer with it: the client closes first.
        m_closing = true;
        m_socket->readAll();
        QTimer::singleShot(lingering, this, &HttpConnection::breakOff);
        return;
    }
    // Not at once: a client that pipelines must not make the stack grow.
    QTimer::singleShot(0, this, &HttpConnection::readNext);
}

void HttpConnection::readNext()
{
    m_busy = false;
    advance(m_parser.next());
    read();
}

void HttpConnection::breakOff()
{
    m_closing = true;
    m_socket->abort();
    deleteLater();
}

} // namespace skranke::sandbox
