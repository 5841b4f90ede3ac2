// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/httpmessage.h"

#include <QUrl>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestHead = 64 * 1024;

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 204:
        return "No Content"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 411:
        return "Length Required"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Answer"_ba;
    }
}

QString decoded(QByteArrayView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toByteArray()));
}

bool isToken(QByteArrayView text)
{
    const auto allowed = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_' || (c >= '0' && c <= '9');
    };
    return !text.isEmpty() && std::ranges::all_of(text, allowed);
}

} // namespace

QByteArray HttpRequest::path() const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? target : target.first(question);
}

QStringList HttpRequest::segments() const
{
    QStringList parts;
    for (const QByteArray &part : path().split('/')) {
        if (!part.isEmpty())
            parts.append(decoded(part));
    }
    return parts;
}

QHash<QString, QString> HttpRequest::query() const
{
    QHash<QString, QString> pairs;
    const qsizetype question = target.indexOf('?');
    if (question < 0)
        return pairs;
    for (QByteArray pair : target.sliced(question + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            pairs.insert(decoded(pair), QString());
        else
            pairs.insert(decoded(pair.first(equals)), decoded(pair.sliced(equals + 1)));
    }
    return pairs;
}

QByteArray HttpResponse::bytes() const
{
    QByteArray out = "HTTP/1.1 "_ba + QByteArray::number(status) + ' ' + reason(status) + "\r\n";
    for (const auto &[name, value] : headers)
        out += name + ": " + value + "\r\n";
    if (status != 204) {
        if (!contentType.isEmpty())
            out += "Content-Type: " + contentType + "\r\n";
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    out += close ? "Connection: close\r\n\r\n"_ba : "Connection: keep-alive\r\n\r\n"_ba;
    if (status != 204)
        out += body;
    return out;
}

HttpRequestParser::HttpRequestParser(qint64 largestBody)
    : m_largestBody(largestBody)
{
}

HttpRequestParser::State HttpRequestParser::feed(QByteArrayView bytes)
{
    if (m_failed != State::Incomplete)
        return m_failed;
    m_buffer += bytes;
    return parse();
}

HttpRequestParser::State HttpRequestParser::next()
{
    m_request = {};
    m_bodyLength = -1;
    return parse();
}

HttpRequestParser::State HttpRequestParser::parse()
{
    if (m_bodyLength < 0) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end > largestHead || (end < 0 && m_buffer.size() > largestHead))
            return m_failed = State::Malformed;
        if (end < 0)
            return State::Incomplete;
        const State head = parseHead(end);
        if (head != State::Incomplete) {
            if (head != State::ExpectsContinue)
                m_failed = head;
            return head;
        }
    }
    if (m_buffer.size() < m_bodyLength)
        return State::Incomplete;
    m_request.body = m_buffer.first(m_bodyLength);
    m_buffer.remove(0, m_bodyLength);
    m_bodyLength = -1;
    return State::Complete;
}

HttpRequestParser::State HttpRequestParser::parseHead(qsizetype end)
{
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start[2].startsWith("HTTP/1.") || !start[1].startsWith('/') || !isToken(start[0]))
        return State::Malformed;
    m_request.method = start[0];
    m_request.target = start[1];
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || !isToken(QByteArrayView(line).first(colon)))
            return State::Malformed;
        m_request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    if (m_request.headers.contains("transfer-encoding"))
        return State::NeedsLength;
    if (!m_request.headers.contains("content-length")) {
        m_bodyLength = 0;
        return State::Incomplete;
    }
    bool ok = false;
    const qint64 length = m_request.headers.value("content-length").toLongLong(&ok);
    if (!ok || length < 0)
        return State::Malformed;
    if (length > m_largestBody)
        return State::TooLarge;
    m_bodyLength = length;
    const bool waits = m_request.headers.value("expect").toLower() == "100-continue" && m_buffer.size() < length;
    return waits ? State::ExpectsContinue : State::Incomplete;
}

} // namespace skranke::sandbox
