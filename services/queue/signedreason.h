// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QByteArray>
#include <QString>

namespace skranke {

/// The reason a person signs: for the second approval of a large batch and for the lifting of a brake
/// (`spec/change-queue.md`, rule 7; `spec/user-import.md` 5.6). Free text of one line, which may name persons. Pure but
/// for random salts.

constexpr qsizetype mostReasonLength = 500; ///< UTF-16 code units, as a line edit counts

/// As it is signed: one line, without blanks at its ends or control characters. Empty for a blank one; whoever needs
/// one says so. `reason-too-long`.
[[nodiscard]] Result<QString> checkedReason(QString typed);

/// What a signature covers of a reason that may be erased later, so that the signature stays good without it: SHA-256
/// of salt and reason. Without the salt nobody can try out what the reason may have been.
[[nodiscard]] QByteArray reasonDigest(const QByteArray &salt, const QString &reason);
constexpr qsizetype reasonSaltBytes = 32;
[[nodiscard]] QByteArray newReasonSalt(); ///< random

} // namespace skranke
