// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"

#include <QCoroTask>
#include <QString>

#include <memory>

namespace skranke {

/// Where secrets lie: the data key and the institutions' API keys. Never in a log, never in clear on disk.
///
/// `open` chooses: the desktop's key store through QtKeychain, or, without one, a key file of mode 0600 in the profile
/// folder with the API keys sealed by it. A profile that once used the key store never falls back silently to a new
/// key: a failing key store is the error `key-store` (`design.md`, privacy).
class KeyStore {
public:
    enum class Kind { Keychain, KeyFile };

    virtual ~KeyStore() = default;

    /// `preferKeyFile`: headless use (tests, servers) that must not wait for a key store's dialog.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<KeyStore>>> open(QString folder, bool preferKeyFile);

    /// Begins a folder that has none with a key that exists already: that of a desk that moved. `key-store` when the
    /// folder has a key.
    [[nodiscard]] static QCoro::Task<Result<std::unique_ptr<KeyStore>>> adopt(QString folder, bool preferKeyFile,
                                                                              QByteArray dataKey);

    [[nodiscard]] virtual Kind kind() const = 0;
    /// The 32-byte data key, made on first use.
    [[nodiscard]] virtual QByteArray dataKey() const = 0;

    [[nodiscard]] virtual QCoro::Task<Result<QString>>
    apiKey(InstitutionCode institution) = 0; ///< `key-missing` when none
    [[nodiscard]] virtual QCoro::Task<Result<>> setApiKey(InstitutionCode institution, QString key) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<>> removeApiKey(InstitutionCode institution) = 0;
};

} // namespace skranke
