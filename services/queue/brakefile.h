// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/brakerepository.h"

#include <QByteArray>

namespace skranke::BrakeFile {

/// The lifting of a stop as two small text files, so that the second person may sit at another desk: the stop with its
/// figures goes there, a signature comes back. Neither names a person but those who sign. Pure.

constexpr qint64 mostBytes = 256 * 1024;

/// What a signature under a lifting covers: the stop with everything that the signer was shown, and the reason.
[[nodiscard]] QByteArray liftMessage(const StoredBrakeStop &stop, const StoredBrakeLift &lift);

[[nodiscard]] QByteArray write(const StoredBrakeStop &stop);
[[nodiscard]] Result<StoredBrakeStop> readStop(QByteArrayView file); ///< `brake-file`

struct SignedLift {
    QString stop; ///< id
    StoredBrakeLift lift;
};
[[nodiscard]] QByteArray write(const SignedLift &lift);
[[nodiscard]] Result<SignedLift> readLift(QByteArrayView file); ///< `brake-file`

} // namespace skranke::BrakeFile
