// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace skranke::sandbox {

/// One request as it arrived. Names of headers are in lower case; of repeated ones the last counts.
struct HttpRequest {
    QByteArray method;
    QByteArray target; ///< path and query, still encoded
    QHash<QByteArray, QByteArray> headers;
    QByteArray body;

    [[nodiscard]] QByteArray path() const; ///< without the query, still encoded
    [[nodiscard]] QStringList segments() const; ///< of the path, decoded one by one, so that `%2F` stays inside one
    [[nodiscard]] QHash<QString, QString> query() const; ///< decoded, `+` as blank
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    bool close = false; ///< the connection ends after it

    /// Status line, headers and body. A 204 has neither body nor type.
    [[nodiscard]] QByteArray bytes() const;
};

/// Reads requests of HTTP/1.1 out of a stream, one at a time, whatever arrives. Does not know the network.
class HttpRequestParser {
public:
    enum class State {
        Incomplete, ///< more bytes are needed
        ExpectsContinue, ///< the client waits for `100 Continue` before it sends the body; asked once
        Complete, ///< `request()` is whole
        Malformed, ///< no HTTP, or headers beyond 64 KiB: 400
        NeedsLength, ///< a body without `Content-Length`: 411
        TooLarge, ///< the body is announced larger than allowed
    };

    explicit HttpRequestParser(qint64 largestBody);

    /// Takes more bytes and answers where it stands. After Malformed, NeedsLength or TooLarge it reads no more.
    State feed(QByteArrayView bytes);
    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    /// Begins the next request with what is left over.
    State next();

private:
    State parse();
    State parseHead(qsizetype end);

    qint64 m_largestBody;
    QByteArray m_buffer;
    HttpRequest m_request;
    qint64 m_bodyLength = -1; ///< -1: still reading the head
    State m_failed = State::Incomplete;
};

} // namespace skranke::sandbox
