// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/signingkey.h"

#include <QCoroTask>
#include <QList>

#include <functional>
#include <optional>

namespace skranke {

class Store;

/// The desk's signing keys for the programs: the own one, and the register of those whose signatures count. Makes the
/// own key on first need. Works without network; what it does stands in `keyring.h`.
class SigningKeys {
public:
    explicit SigningKeys(Store &store);

    /// Who is at the desk; the operating system's account by default.
    void setAccount(std::function<QString()> account);

    [[nodiscard]] QString account() const { return m_account(); }

    [[nodiscard]] QCoro::Task<Result<SigningKey>> own(QString name = {});
    /// The own key when it has been made; makes none. `own-key-altered`.
    [[nodiscard]] QCoro::Task<Result<std::optional<SigningKey>>> existing();
    /// The own public key as the text file for other desks.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> exported();
    [[nodiscard]] QCoro::Task<Result<QList<SigningKey>>> all();
    [[nodiscard]] QCoro::Task<Result<SigningKey>> add(QByteArray file);
    [[nodiscard]] QCoro::Task<Result<SigningKey>> revoke(SigningKeyId id);

private:
    Store &m_store;
    std::function<QString()> m_account;
};

} // namespace skranke
