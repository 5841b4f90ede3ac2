// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/keystore.h"

#include <optional>

namespace skranke {

/// Secrets in the desktop's key store (QtKeychain), under the entry of one profile. Nothing of them lies in a file.
class KeychainKeyStore final : public KeyStore {
public:
    KeychainKeyStore(QString entry, QByteArray dataKey);
    ~KeychainKeyStore() override;

    /// Whether there is a key store to ask at all.
    [[nodiscard]] static bool isAvailable();
    /// Empty when the entry has no key; `key-store` when the key store does not answer or is locked.
    [[nodiscard]] static QCoro::Task<Result<std::optional<QByteArray>>> readKey(QString entry);
    [[nodiscard]] static QCoro::Task<Result<>> writeKey(QString entry, QByteArray dataKey);
    [[nodiscard]] static QCoro::Task<Result<>> removeKey(QString entry);

    [[nodiscard]] Kind kind() const override { return Kind::Keychain; }
    [[nodiscard]] QByteArray dataKey() const override { return m_dataKey; }
    [[nodiscard]] QCoro::Task<Result<QString>> apiKey(InstitutionCode institution) override;
    [[nodiscard]] QCoro::Task<Result<>> setApiKey(InstitutionCode institution, QString key) override;
    [[nodiscard]] QCoro::Task<Result<>> removeApiKey(InstitutionCode institution) override;

private:
    [[nodiscard]] QString nameOf(const InstitutionCode &institution) const;

    QString m_entry;
    QByteArray m_dataKey;
};

} // namespace skranke
