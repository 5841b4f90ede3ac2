// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/sandboxserver.h"

#include <QEventLoop>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

namespace skranke::sandbox {

/// What came back over the wire; `status` 0 when nothing did.
struct WireAnswer {
    int status = 0;
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;
    bool closed = false; ///< the stand-in ended the connection

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QString errorCode() const
    {
        return json()[QStringLiteral("errorList")][QStringLiteral("error")][0][QStringLiteral("errorCode")].toString();
    }
};

/// Speaks HTTP over a bare socket, one connection a call, so that nothing is ever sent twice behind the test's back.
class WireClient {
public:
    WireClient(const SandboxServer &server, QByteArray key)
        : m_port(server.port())
        , m_key(std::move(key))
    {
    }

    WireAnswer call(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                    const QByteArray &headers = "Accept: application/json\r\nContent-Type: application/json\r\n",
                    int patience = 10000) const
    {
        QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + headers;
        if (!m_key.isEmpty())
            request += "Authorization: apikey " + m_key + "\r\n";
        if (!body.isEmpty() || method == "POST" || method == "PUT")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        return exchange(request + "\r\n" + body, patience);
    }

    WireAnswer put(const QString &id, const QJsonObject &user, const QByteArray &query = {}) const
    {
        return call("PUT", "/almaws/v1/users/" + QUrl::toPercentEncoding(id) + query, QJsonDocument(user).toJson());
    }

    WireAnswer post(const QJsonObject &user) const
    {
        return call("POST", "/almaws/v1/users", QJsonDocument(user).toJson());
    }

    QJsonObject get(const QString &id) const
    {
        return call("GET", "/almaws/v1/users/" + QUrl::toPercentEncoding(id)).json();
    }

    WireAnswer exchange(const QByteArray &bytes, int patience = 10000) const
    {
        QTcpSocket socket;
        QEventLoop loop;
        QByteArray received;
        WireAnswer answer;
        QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
            received += socket.readAll();
            if (parse(received, answer))
                loop.quit();
        });
        QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        socket.write(bytes);
        loop.exec();
        answer.closed = answer.status == 0 && socket.state() == QAbstractSocket::UnconnectedState;
        return answer;
    }

private:
    static bool parse(const QByteArray &received, WireAnswer &answer)
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = received.first(end).split('\n');
        for (const QByteArray &line : lines.sliced(1))
            answer.headers.insert(line.first(line.indexOf(':')).toLower(),
                                  line.sliced(line.indexOf(':') + 1).trimmed());
        answer.body = received.sliced(end + 4);
        if (answer.body.size() < answer.headers.value("content-length", "0").toLongLong())
            return false;
        answer.status = lines.first().split(' ').value(1).toInt();
        return true;
    }

    quint16 m_port;
    QByteArray m_key;
};

} // namespace skranke::sandbox
