// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/store/changerepository.h"
#include "services/store/signingkey.h"
#include "services/store/signingkeyrepository.h"

#include <optional>

namespace skranke::Approvals {

/// Approvals as signed statements: "this person approved exactly this digest of this change of this batch, then"
/// (`spec/change-queue.md`, rules 2 and 7). Pure.

/// What an approval's signature covers: change, batch, digest, account, key and time.
[[nodiscard]] QByteArray message(const ChangeId &change, const BatchId &batch,
                                 const ChangeRepository::Approval &approval);

/// `digest`: of the change as it is now.
[[nodiscard]] ChangeRepository::Approval make(const Change &change, const QByteArray &digest,
                                              const SigningKeyRepository::OwnKey &by, const QDateTime &now);

/// Whether the approval holds for the change whose digest, computed from what is stored, is `digest`. `key`: what the
/// register has under the approval's key id. Empty when it holds; else a word, which is also the note of the change:
/// `digest-mismatch`, `signature-missing` (from before approvals were signed, or taken away), `signing-key-unknown`
/// (not in the register, or altered there), `signing-key-revoked`, `signature-mismatch`.
[[nodiscard]] QString faultOf(const Change &change, const QByteArray &digest,
                              const ChangeRepository::Approval &approval, const std::optional<SigningKey> &key);

} // namespace skranke::Approvals
