// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/store/changerepository.h"
#include "services/store/signingkey.h"
#include "services/store/signingkeyrepository.h"

#include <optional>

namespace skranke::Approvals {

/// Approvals as signed statements: "this person approved exactly this digest of this change of this batch, then, for
/// this reason" (`spec/change-queue.md`, rules 2 and 7). Pure.

/// What an approval's signature covers: change, batch, digest, account, key, time and, since version 2, the reason.
/// Each version has a purpose of its own, so that none is ever taken for the other.
[[nodiscard]] QByteArray message(const ChangeId &change, const BatchId &batch,
                                 const ChangeRepository::Approval &approval);

/// `digest`: of the change as it is now. `reason`: as `checkedReason` answers it, or empty.
[[nodiscard]] ChangeRepository::Approval make(const Change &change, const QByteArray &digest,
                                              const SigningKeyRepository::OwnKey &by, const QDateTime &now,
                                              const QString &reason = {});

/// Whether the approval holds for the change whose digest, computed from what is stored, is `digest`. `key`: what the
/// register has under the approval's key id. Empty when it holds; else a word, which is also the note of the change:
/// `digest-mismatch`, `signature-missing` (from before approvals were signed, or taken away), `signing-key-unknown`
/// (not in the register, or altered there), `signing-key-revoked`, `signature-mismatch` (also for an altered reason).
[[nodiscard]] QString faultOf(const Change &change, const QByteArray &digest,
                              const ChangeRepository::Approval &approval, const std::optional<SigningKey> &key);

/// Whether approvals that hold are enough for a batch that needs two persons: two of different accounts with different
/// keys, one of them with a reason. Two from before there were reasons stay as good as they were.
[[nodiscard]] bool areEnough(const QList<ChangeRepository::Approval> &approvals);

/// What one more approval would be to a change.
enum class Standing {
    Counts,
    Known, ///< the account approved before, and nothing is won by doing so again
    LacksReason, ///< it would be the second one of a batch that needs two
};
/// `given`: those that the change has. Whoever approved before may add the reason that is missing.
[[nodiscard]] Standing standingOf(const QList<ChangeRepository::Approval> &given, const QString &account,
                                  const QString &reason, bool needsSecond);

} // namespace skranke::Approvals
