// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/vault.h"

#include <QtEndian>

#include <sodium.h>

#include <cstring>
#include <new>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr size_t nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr size_t tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr char kdfContext[crypto_kdf_CONTEXTBYTES + 1] = "skranke_";
constexpr size_t indexBytes = 16;
constexpr size_t macBytes = 32;

/// Numbers of the derived keys; part of the format of every store, never to be changed.
enum class Subkey : uint64_t { Seal = 1, Index = 2, Audit = 3, Value = 4 };

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

std::unexpected<Error> notOpened()
{
    return std::unexpected(Error{
        .kind = Error::Kind::Storage,
        .code = u"store-damaged"_s,
        .detail = u"a sealed value does not open: altered, moved, or sealed with another key"_s,
    });
}

} // namespace

struct Vault::Keys {
    unsigned char seal[crypto_aead_xchacha20poly1305_ietf_KEYBYTES];
    unsigned char index[crypto_generichash_KEYBYTES];
    unsigned char audit[crypto_generichash_KEYBYTES];
    unsigned char value[crypto_shorthash_siphashx24_KEYBYTES];

    static Keys *make()
    {
        if (sodium_init() < 0)
            qFatal("libsodium cannot be used");
        auto *memory = sodium_malloc(sizeof(Keys));
        if (!memory)
            throw std::bad_alloc();
        return new (memory) Keys;
    }
};

Vault::Vault(QByteArray dataKey)
    : m_keys(Keys::make())
{
    Q_ASSERT(dataKey.size() == keyBytes);
    static_assert(keyBytes == crypto_kdf_KEYBYTES);
    const auto derive = [&dataKey](unsigned char *key, size_t size, Subkey number) {
        crypto_kdf_derive_from_key(key, size, static_cast<uint64_t>(number), kdfContext, bytes(dataKey));
    };
    derive(m_keys->seal, sizeof m_keys->seal, Subkey::Seal);
    derive(m_keys->index, sizeof m_keys->index, Subkey::Index);
    derive(m_keys->audit, sizeof m_keys->audit, Subkey::Audit);
    derive(m_keys->value, sizeof m_keys->value, Subkey::Value);
    sodium_mprotect_readonly(m_keys);
}

Vault::Vault(const Vault &other)
    : m_keys(Keys::make())
{
    std::memcpy(m_keys, other.m_keys, sizeof(Keys));
    sodium_mprotect_readonly(m_keys);
}

Vault::~Vault()
{
    sodium_free(m_keys);
}

QByteArray Vault::seal(QByteArrayView plain, QByteArrayView context) const
{
    QByteArray sealed(plain.size() + static_cast<qsizetype>(nonceBytes + tagBytes), Qt::Uninitialized);
    unsigned char *const nonce = bytes(sealed);
    randombytes_buf(nonce, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        nonce + nonceBytes, nullptr, bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(context),
        static_cast<unsigned long long>(context.size()), nullptr, nonce, m_keys->seal);
    return sealed;
}

Result<QByteArray> Vault::open(QByteArrayView sealed, QByteArrayView context) const
{
    const qsizetype overhead = static_cast<qsizetype>(nonceBytes + tagBytes);
    if (sealed.size() < overhead)
        return notOpened();
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const unsigned char *const nonce = bytes(sealed);
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytes(plain), nullptr, nullptr, nonce + nonceBytes, static_cast<unsigned long long>(sealed.size()) - nonceBytes,
        bytes(context), static_cast<unsigned long long>(context.size()), nonce, m_keys->seal);
    if (failed)
        return notOpened();
    return plain;
}

BlindIndex Vault::blindIndex(QStringView identifier, QByteArrayView purpose) const
{
    BlindIndex index(indexBytes, Qt::Uninitialized);
    blindIndexUtf8(normalisedIdentifier(identifier).toUtf8(), purpose, bytes(index));
    return index;
}

void Vault::blindIndexUtf8(QByteArrayView normalised, QByteArrayView purpose, unsigned char out[16]) const
{
    // The length in front keeps ("ab", "c") and ("a", "bc") apart.
    const auto purposeLength = qToLittleEndian(static_cast<quint32>(purpose.size()));
    crypto_generichash_state state;
    crypto_generichash_init(&state, m_keys->index, sizeof m_keys->index, indexBytes);
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(&purposeLength), sizeof purposeLength);
    crypto_generichash_update(&state, bytes(purpose), static_cast<unsigned long long>(purpose.size()));
    crypto_generichash_update(&state, bytes(normalised), static_cast<unsigned long long>(normalised.size()));
    crypto_generichash_final(&state, out, indexBytes);
}

Vault::ValueHash Vault::valueHash(QByteArrayView value) const
{
    ValueHash hash;
    static_assert(crypto_shorthash_siphashx24_BYTES == sizeof hash);
    crypto_shorthash_siphashx24(reinterpret_cast<unsigned char *>(hash.data()), bytes(value),
                                static_cast<unsigned long long>(value.size()), m_keys->value);
    return hash;
}

QByteArray Vault::auditMac(QByteArrayView message) const
{
    QByteArray mac(macBytes, Qt::Uninitialized);
    crypto_generichash(bytes(mac), macBytes, bytes(message), static_cast<unsigned long long>(message.size()),
                       m_keys->audit, sizeof m_keys->audit);
    return mac;
}

QString normalisedIdentifier(QStringView identifier)
{
    // Lower case can leave the composed form ("İ"), so composition comes again after it.
    return identifier.trimmed()
        .toString()
        .normalized(QString::NormalizationForm_C)
        .toLower()
        .normalized(QString::NormalizationForm_C);
}

} // namespace skranke
