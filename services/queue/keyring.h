// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/signingkeyrepository.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace skranke {

/// The signing keys of a desk: the own one of whoever sits there, and whose signatures count. Everything that gives or
/// takes power stands in the audit log. Works on the store's thread, in the caller's transaction or one of its own.
class Keyring {
public:
    /// `account`: who is at the desk.
    Keyring(StoreAccess &access, QString account);

    /// The account's own key; made, under `name` (the account when empty), on first need. `invalid-value` for a name
    /// that is no printable line.
    [[nodiscard]] Result<SigningKeyRepository::OwnKey> own(const QString &name = {});
    /// The same when it has been made; makes none.
    [[nodiscard]] Result<std::optional<SigningKey>> existing();
    [[nodiscard]] Result<QList<SigningKey>> all();
    /// Registers the key of a file (`keyfile.h`), which makes its owner's signatures count. One that is there already
    /// stays as it is; `signing-key-revoked` for one that was taken away: its owner makes a new one.
    [[nodiscard]] Result<SigningKey> add(const QByteArray &file);
    /// Nothing that the key signed counts any more, whenever it was signed. `unknown-signing-key`.
    [[nodiscard]] Result<SigningKey> revoke(const SigningKeyId &id);

private:
    [[nodiscard]] Result<> log(const QString &event, const SigningKey &key);

    StoreAccess &m_access;
    SigningKeyRepository m_keys;
    QString m_account;
};

} // namespace skranke
