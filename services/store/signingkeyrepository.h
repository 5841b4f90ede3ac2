// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/signingkey.h"
#include "services/store/store.h"

#include <QList>

#include <optional>

namespace skranke {

/// Tables `signing_key` and `signing_secret` (kind: work): the register of public halves, and the secret halves of this
/// desk's own keys.
///
/// The secret halves are sealed by the vault, bound to key and account, rather than kept beside the API keys: so the
/// first approval makes a key in its own transaction, two processes cannot make two, a backup that moves with its data
/// key takes the key along, and signing never waits for a key store's dialog. Who has the data key and the file can
/// sign, which is who can also read the API keys of a key file.
class SigningKeyRepository {
public:
    explicit SigningKeyRepository(StoreAccess &access);

    [[nodiscard]] Result<QList<SigningKey>> all(); ///< oldest first, revoked and damaged ones too
    [[nodiscard]] Result<std::optional<SigningKey>> find(const SigningKeyId &id);
    [[nodiscard]] Result<> add(const SigningKey &key); ///< `signing-key-exists` when its id is taken
    /// A secret half goes with it: it can sign nothing more.
    [[nodiscard]] Result<> revoke(const SigningKey &key, const QDateTime &now);

    [[nodiscard]] Result<> saveSecret(const SigningKey &key, const SigningSecret &secret);
    struct OwnKey {
        SigningKey key;
        SigningSecret secret;
    };
    /// `own-key-altered` when the account's secret half does not open or is not that of a usable key of the register.
    [[nodiscard]] Result<std::optional<OwnKey>> ownOf(const QString &account);

private:
    StoreAccess &m_access;
};

} // namespace skranke
