// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/keystore.h"
#include "services/store/vault.h"

namespace skranke {

/// Secrets without a desktop: the data key in `data.key` (mode 0600), API keys sealed with it, a file each. Protects
/// against a lost disk image of the store alone, not against who may read the folder.
class FileKeyStore final : public KeyStore {
public:
    FileKeyStore(QString folder, QByteArray dataKey);
    ~FileKeyStore() override;

    /// The key of the folder; made when there is none and `mayMake`. `key-store` otherwise.
    [[nodiscard]] static Result<QByteArray> readOrMakeKey(const QString &folder, bool mayMake);
    [[nodiscard]] static bool hasKey(const QString &folder);
    /// `key-store` when the folder has a key already.
    [[nodiscard]] static Result<> writeKey(const QString &folder, const QByteArray &dataKey);

    [[nodiscard]] Kind kind() const override { return Kind::KeyFile; }
    [[nodiscard]] QByteArray dataKey() const override { return m_dataKey; }
    [[nodiscard]] QCoro::Task<Result<QString>> apiKey(InstitutionCode institution) override;
    [[nodiscard]] QCoro::Task<Result<>> setApiKey(InstitutionCode institution, QString key) override;
    [[nodiscard]] QCoro::Task<Result<>> removeApiKey(InstitutionCode institution) override;

private:
    [[nodiscard]] QString pathOf(const InstitutionCode &institution) const;

    QString m_folder;
    QByteArray m_dataKey;
    Vault m_vault;
};

} // namespace skranke
