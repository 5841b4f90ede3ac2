// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>

namespace skranke {

/// A web server on loopback that counts every request that reaches it, whole or not, and answers, or fails to, as the
/// test has written down. It knows no Alma.
class FakeHttpServer : public QObject {
    Q_OBJECT

public:
    /// A request, from its first byte on.
    struct Arrival {
        int connection = 0; ///< counted from 1
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QByteArray body;
        bool complete = false;
        qint64 microseconds = 0; ///< of a clock that never goes back, when the first byte came
    };

    /// When the server acts on a request, and what it then does.
    struct Step {
        enum class When {
            Whole, ///< the request is there to its last byte
            FirstByte, ///< as soon as anything comes
            Headers, ///< the headers are there
            HalfBody, ///< half of the announced body is there
        };
        enum class Then {
            Stay, ///< keep the connection open
            Close, ///< end it politely
            Reset, ///< end it with RST
        };
        When when = When::Whole;
        QByteArray bytes = {}; ///< sent as they are; empty: nothing is sent
        Then then = Then::Stay;
        bool stopListening = false; ///< further connections are refused
    };

    explicit FakeHttpServer(QObject *parent = nullptr);
    ~FakeHttpServer() override;

    [[nodiscard]] QUrl url() const; ///< `http://127.0.0.1:port`

    /// What to do with the next requests, in order; after the last one `otherwise` holds.
    void script(const QList<Step> &steps);
    void setOtherwise(const Step &step);
    /// Instead of a script: a step for each whole request.
    void setHandler(std::function<Step(const Arrival &)> handler);

    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    [[nodiscard]] int connections() const { return m_connections; }
    void closeConnections();

    /// An answer as it goes over the wire, with its length.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body,
                                           const QByteArray &type = "application/json",
                                           const QList<QByteArray> &headers = {});

private:
    struct Peer;
    void accept();
    void read(Peer &peer);
    void act(Peer &peer, const Step &step);
    [[nodiscard]] Step stepFor(const Arrival &arrival);

    QTcpServer m_server;
    QList<Arrival> m_arrivals;
    QList<Step> m_steps;
    Step m_otherwise;
    std::function<Step(const Arrival &)> m_handler;
    QList<QPointer<QTcpSocket>> m_sockets;
    int m_connections = 0;
};

} // namespace skranke
