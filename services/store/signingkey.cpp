// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/signingkey.h"

#include "services/core/canonicaljson.h"
#include "services/core/change.h"
#include "services/core/sha256.h"

#include <sodium.h>

#include <new>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

static_assert(SigningSecret::seedBytes == crypto_sign_SEEDBYTES);
static_assert(SigningSecret::publicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(SigningSecret::signatureBytes == crypto_sign_BYTES);

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

} // namespace

struct SigningSecret::Keys {
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    unsigned char open[crypto_sign_PUBLICKEYBYTES];

    static std::shared_ptr<Keys> make()
    {
        if (sodium_init() < 0)
            qFatal("libsodium cannot be used");
        void *const memory = sodium_malloc(sizeof(Keys));
        if (!memory)
            throw std::bad_alloc();
        return {new (memory) Keys, [](Keys *keys) { sodium_free(keys); }};
    }
};

SigningSecret::SigningSecret(std::shared_ptr<Keys> keys)
    : m_keys(std::move(keys))
{
}

SigningSecret SigningSecret::generate()
{
    auto keys = Keys::make();
    crypto_sign_keypair(keys->open, keys->secret);
    return SigningSecret(std::move(keys));
}

SigningSecret SigningSecret::fromSeed(QByteArrayView seed)
{
    Q_ASSERT(seed.size() == seedBytes);
    auto keys = Keys::make();
    crypto_sign_seed_keypair(keys->open, keys->secret, bytes(seed));
    return SigningSecret(std::move(keys));
}

QByteArray SigningSecret::seed() const
{
    QByteArray seed(seedBytes, Qt::Uninitialized);
    crypto_sign_ed25519_sk_to_seed(bytes(seed), m_keys->secret);
    return seed;
}

QByteArray SigningSecret::publicKey() const
{
    return QByteArray(reinterpret_cast<const char *>(m_keys->open), publicKeyBytes);
}

QByteArray SigningSecret::sign(QByteArrayView message) const
{
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(bytes(signature), nullptr, bytes(message), static_cast<unsigned long long>(message.size()),
                         m_keys->secret);
    return signature;
}

bool isSignedBy(QByteArrayView publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == SigningSecret::publicKeyBytes && signature.size() == SigningSecret::signatureBytes
        && crypto_sign_verify_detached(bytes(signature), bytes(message),
                                       static_cast<unsigned long long>(message.size()), bytes(publicKey))
        == 0;
}

SigningKeyId signingKeyIdOf(QByteArrayView publicKey)
{
    return SigningKeyId(QString::fromLatin1(Sha256::of(publicKey).first(8).toHex()));
}

QByteArray signedMessage(const QString &purpose, QJsonObject content)
{
    content.insert(u"purpose"_s, purpose);
    return canonicalJson(content);
}

} // namespace skranke
