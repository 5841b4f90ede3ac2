// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/almaerror.h"
#include "services/core/job.h"

#include <QByteArray>
#include <QCoroTask>
#include <QNetworkReply>
#include <QUrl>

#include <chrono>
#include <optional>

namespace skranke {

class OnceDevice;

/// What became of one HTTP request, in values.
struct AlmaTransfer {
    int status = 0; ///< 0: no answer came
    QByteArray body;
    QByteArray contentType;
    QUrl redirect; ///< whole address, when the answer names one
    int remaining = -1; ///< `X-Exl-Api-Remaining`
    std::chrono::seconds retryAfter{0}; ///< never recorded from Alma, but a gateway may send it
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool hasBody = false;
    bool sent = false; ///< some of the request may have left this machine; without a body not known
    bool connecting = false; ///< a connection was begun for it and never stood; it may have left by another
    bool canceled = false;
    bool late = false; ///< the deadline for the whole transfer passed
    bool tooLarge = false;
};

/// Longest answer that is read, in bytes: a page of 100 full users has about half a megabyte.
inline constexpr qint64 largestAnswer = 64 * 1024 * 1024;

/// Waits until `reply` has ended, `cancel` is set or `deadline` is over, and takes it apart. Deletes the reply. `body`
/// is the request's body, which may be empty; it must be the reply's child.
[[nodiscard]] QCoro::Task<AlmaTransfer> finished(QNetworkReply *reply, const OnceDevice *body, CancelToken cancel,
                                                 std::chrono::milliseconds deadline);

/// Whether nothing of the request can have left this machine, by what Qt tells.
[[nodiscard]] bool surelyNotSent(const AlmaTransfer &transfer);

/// The fault of a transfer that brought no whole answer; nothing when it did, whatever the answer says.
///
/// `Offline` of a write only when surely nothing was sent, because it means "not done". `Timeout`: no answer in time.
/// `BadReply`: `connection-lost` when the connection ended early, Qt's refusal to send a body twice included, and
/// `reply-too-large`. `Canceled`.
[[nodiscard]] std::optional<AlmaFault> transferFault(const AlmaTransfer &transfer, bool isWrite);

} // namespace skranke
