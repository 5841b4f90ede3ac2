// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/almatransfer.h"

#include "services/alma/oncedevice.h"
#include "services/alma/wakeup.h"

#include <QMetaEnum>
#include <QObject>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

using Network = QNetworkReply::NetworkError;

int number(const QByteArray &header, int otherwise)
{
    bool ok = false;
    const int value = header.trimmed().toInt(&ok);
    return ok && value >= 0 ? value : otherwise;
}

/// Errors that Qt makes out of an HTTP status; the answer itself is whole and says more.
bool isStatusError(Network error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

/// Errors that can only happen before a connection stands.
bool isNoConnection(Network error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

/// Errors that can happen before a connection stands, or later.
bool isWayError(Network error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::UnknownProxyError:
        return true;
    default:
        return isNoConnection(error);
    }
}

AlmaFault fault(Error::Kind kind, const QString &code, const AlmaTransfer &transfer)
{
    AlmaFault fault;
    fault.kind = kind;
    fault.code = code;
    fault.status = transfer.status;
    // The name of the error, never Qt's sentence: that has the address, and with it the person, in it.
    fault.detail = QString::fromLatin1(QMetaEnum::fromType<Network>().valueToKey(transfer.error));
    return fault;
}

} // namespace

QCoro::Task<AlmaTransfer> finished(QNetworkReply *reply, const OnceDevice *body, CancelToken cancel,
                                   std::chrono::milliseconds deadline)
{
    AlmaTransfer transfer;
    transfer.hasBody = body && (body->wasRead() || !body->atEnd());
    Wakeup done;
    // What is connected of the reply is connected to this. Cutting all that the reply has would also cut the one by
    // which Qt lets go of the HTTP connection: an aborted reply says that it has ended before it has told its thread.
    const QObject ours;
    QTimer watch;
    watch.setInterval(std::chrono::milliseconds(50));
    const auto start = std::chrono::steady_clock::now();
    QObject::connect(&watch, &QTimer::timeout, reply, [&transfer, reply, cancel, start, deadline] {
        transfer.canceled = cancel.isCanceled();
        transfer.late = std::chrono::steady_clock::now() - start > deadline;
        if (transfer.canceled || transfer.late)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::downloadProgress, &ours, [&transfer, reply](qint64 received) {
        if (received > largestAnswer && !transfer.tooLarge) {
            transfer.tooLarge = true;
            reply->abort();
        }
    });
    QObject::connect(reply, &QNetworkReply::requestSent, &ours, [&transfer] { transfer.sent = true; });
    // Of a request whose body is empty, a DELETE among them, Qt does not tell that it was sent. Plain http goes to this
    // machine alone, where nobody waits for a connection; of any other it is known when it stands.
    if (reply->url().scheme() == "https"_L1) {
        QObject::connect(reply, &QNetworkReply::socketStartedConnecting, &ours,
                         [&transfer] { transfer.connecting = true; });
        QObject::connect(reply, &QNetworkReply::encrypted, &ours, [&transfer] { transfer.connecting = false; });
    }
    QObject::connect(reply, &QNetworkReply::finished, &ours, [&done] { done.wake(); });
    watch.start();
    if (!reply->isFinished())
        co_await done;

    watch.stop();
    reply->disconnect(&ours);
    transfer.sent = transfer.sent || (body && body->wasRead());
    transfer.error = reply->error();
    transfer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    transfer.contentType = reply->rawHeader("Content-Type");
    transfer.remaining = number(reply->rawHeader("X-Exl-Api-Remaining"), -1);
    transfer.retryAfter = std::chrono::seconds(std::min(number(reply->rawHeader("Retry-After"), 0), 120));
    // Raw, because Qt's own reading leaves out addresses without a host.
    const QUrl location = QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode);
    if (location.isValid() && !location.isEmpty())
        transfer.redirect = reply->url().resolved(location);
    if (reply->isOpen())
        transfer.body = reply->readAll();
    reply->deleteLater();
    co_return transfer;
}

bool surelyNotSent(const AlmaTransfer &transfer)
{
    if (transfer.status != 0 || transfer.sent)
        return false;
    // A handshake that failed is one of its own connection; the others may be of any, at any time.
    const bool handshake = transfer.connecting && transfer.error == QNetworkReply::SslHandshakeFailedError;
    return isNoConnection(transfer.error) || handshake || (transfer.hasBody && isWayError(transfer.error));
}

std::optional<AlmaFault> transferFault(const AlmaTransfer &transfer, bool isWrite)
{
    if (transfer.canceled)
        return fault(Error::Kind::Canceled, {}, transfer);
    if (transfer.tooLarge)
        return fault(Error::Kind::BadReply, u"reply-too-large"_s, transfer);
    if (transfer.status != 0 && isStatusError(transfer.error))
        return std::nullopt;
    const bool timeout = transfer.late || transfer.error == QNetworkReply::OperationCanceledError
        || transfer.error == QNetworkReply::TimeoutError || transfer.error == QNetworkReply::ProxyTimeoutError;
    if (timeout) {
        const bool noWay = !isWrite && transfer.connecting && transfer.status == 0;
        return fault(noWay ? Error::Kind::Offline : Error::Kind::Timeout, {}, transfer);
    }
    const bool noWay = !transfer.sent && transfer.status == 0 && isWayError(transfer.error);
    if (isWrite ? surelyNotSent(transfer) : noWay) {
        const bool tls = transfer.error == QNetworkReply::SslHandshakeFailedError;
        return fault(Error::Kind::Offline, tls ? u"tls-failed"_s : QString(), transfer);
    }
    return fault(Error::Kind::BadReply, u"connection-lost"_s, transfer);
}

} // namespace skranke
