// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/answerbox.h"

#include <sodium.h>

namespace skranke::AnswerBox {

namespace {

static_assert(keyBytes == crypto_box_PUBLICKEYBYTES && keyBytes == crypto_box_SECRETKEYBYTES);
constexpr qsizetype sealBytes = crypto_box_SEALBYTES;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

QByteArray newSecret()
{
    QByteArray secret(keyBytes, Qt::Uninitialized);
    randombytes_buf(secret.data(), static_cast<size_t>(secret.size()));
    return secret;
}

QByteArray publicHalf(const QByteArray &secret)
{
    Q_ASSERT(secret.size() == keyBytes);
    QByteArray half(keyBytes, Qt::Uninitialized);
    crypto_scalarmult_base(bytes(half), bytes(secret));
    return half;
}

QByteArray seal(const QByteArray &content, const QByteArray &publicKey)
{
    if (publicKey.size() != keyBytes)
        return {};
    QByteArray sealed(content.size() + sealBytes, Qt::Uninitialized);
    if (crypto_box_seal(bytes(sealed), bytes(content), static_cast<unsigned long long>(content.size()),
                        bytes(publicKey))
        != 0)
        return {};
    return sealed;
}

std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &secret)
{
    if (sealed.size() < sealBytes || secret.size() != keyBytes)
        return std::nullopt;
    QByteArray content(sealed.size() - sealBytes, Qt::Uninitialized);
    const QByteArray half = publicHalf(secret);
    if (crypto_box_seal_open(bytes(content), bytes(sealed), static_cast<unsigned long long>(sealed.size()), bytes(half),
                             bytes(secret))
        != 0)
        return std::nullopt;
    return content;
}

} // namespace skranke::AnswerBox
