// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/brakerepository.h"
#include "services/store/signingkey.h"

#include <QByteArray>

namespace skranke::BrakeFile {

/// The lifting of a stop as two small text files, so that the second person may sit at another desk: the stop with its
/// figures goes there, a signature comes back. Neither names a person but those who sign: the reason, which may, comes
/// back sealed for the desk that asked (`AnswerBox`). Files of version 1, whose reasons stood in clear, are refused on
/// their way there and back: `brake-version`. Pure but for random keys.

constexpr qint64 mostBytes = 256 * 1024;

/// What a signature under a lifting covers: the stop with everything that the signer was shown, and the digest of the
/// reason; the reason itself where the lift has no digest.
[[nodiscard]] QByteArray liftMessage(const StoredBrakeStop &stop, const StoredBrakeLift &lift);
/// Whether it is the signature of the key's owner under exactly this stop and reason. A reason that was erased is
/// answered for by its digest; a lift without a digest does not hold any more without its reason.
[[nodiscard]] bool holds(const StoredBrakeStop &stop, const StoredBrakeLift &lift, const SigningKey &key);

struct Request {
    StoredBrakeStop stop;
    QByteArray answerKey; ///< public half: what the answer is sealed for
};
[[nodiscard]] QByteArray write(const Request &request);
[[nodiscard]] Result<Request> readStop(QByteArrayView file); ///< `brake-file`, `brake-version`

struct SignedLift {
    QString stop; ///< id
    StoredBrakeLift lift; ///< without reason and salt until `openReason`
    QByteArray sealedReason;
};
/// `brake-file` when nothing can be sealed for the request's key.
[[nodiscard]] Result<QByteArray> write(const StoredBrakeLift &lift, const Request &request);
[[nodiscard]] Result<SignedLift> readLift(QByteArrayView file); ///< `brake-file`, `brake-version`
/// Gives the lift its reason and salt; false when they do not open with the secret, or are not as this program writes
/// them.
[[nodiscard]] bool openReason(SignedLift &lift, const QByteArray &answerSecret);

} // namespace skranke::BrakeFile
