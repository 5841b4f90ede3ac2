// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/httpmessage.h"

#include <QObject>

#include <functional>

class QTcpSocket;

namespace skranke::sandbox {

/// One client's connection: hands over request after request, sends the answers in order. Reads the next request only
/// when the last one is answered. Deletes itself when the client goes.
///
/// Qt's own HTTP server is not used because the stand-in must be able to break a connection at a chosen moment.
class HttpConnection : public QObject {
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, qint64 largestBody, QObject *parent);

    void respond(HttpResponse response);
    /// Ends the connection without an answer.
    void breakOff();

Q_SIGNALS:
    void requestReceived(const skranke::sandbox::HttpRequest &request);
    /// What arrived cannot be a request; the connection reads no more and waits for `respond` with `close`.
    void requestRefused(skranke::sandbox::HttpRequestParser::State why);

private:
    void read();
    void readNext();
    void advance(HttpRequestParser::State state);

    QTcpSocket *m_socket;
    HttpRequestParser m_parser;
    bool m_busy = false; ///< a request is being answered
    bool m_closing = false;
    qint64 m_discarded = 0; ///< bytes thrown away after the last answer
};

} // namespace skranke::sandbox
