// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/ids.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace skranke {

/// Short fingerprint of a signing key: 16 hexadecimal digits.
using SigningKeyId = Id<struct SigningKeyIdTag>;

/// The public half of a person's signing key, as the register knows it.
struct SigningKey {
    SigningKeyId id = {};
    QString name = {}; ///< as its owner calls it
    QString account = {}; ///< whose signatures it makes
    QByteArray publicKey = {}; ///< 32 bytes, Ed25519
    QDateTime added = {}; ///< UTC
    QDateTime revoked = {}; ///< UTC; invalid while the key is in use
    bool damaged = false; ///< the row is not as it was written: counts as unknown
    bool isOwn = false; ///< its secret half lies at this desk

    [[nodiscard]] bool isUsable() const { return !damaged && !revoked.isValid(); }
    bool operator==(const SigningKey &) const = default;
};

/// The secret half: signs with Ed25519. Lies in memory that is locked and wiped; copies share it.
class SigningSecret {
public:
    static constexpr qsizetype seedBytes = 32;
    static constexpr qsizetype publicKeyBytes = 32;
    static constexpr qsizetype signatureBytes = 64;

    [[nodiscard]] static SigningSecret generate();
    /// `seed` is exactly `seedBytes` long.
    [[nodiscard]] static SigningSecret fromSeed(QByteArrayView seed);

    [[nodiscard]] QByteArray seed() const;
    [[nodiscard]] QByteArray publicKey() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;

private:
    struct Keys;
    explicit SigningSecret(std::shared_ptr<Keys> keys);
    std::shared_ptr<Keys> m_keys;
};

/// False also for a key or signature of a wrong length.
[[nodiscard]] bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature);

[[nodiscard]] SigningKeyId signingKeyIdOf(QByteArrayView publicKey);

/// What is signed: canonical JSON of the content with its purpose, so that a signature made for one thing never counts
/// for another.
[[nodiscard]] QByteArray signedMessage(const QString &purpose, QJsonObject content);

} // namespace skranke
