// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace skranke::AnswerBox {

/// Answers that one desk alone can read (sealed boxes of libsodium, X25519): the question carries the public half of a
/// key made for it, so that nobody needs a passphrase to answer. Says nothing of who answers; that is a signature's
/// work. Pure but for random keys.

constexpr qsizetype keyBytes = 32; ///< of either half

[[nodiscard]] QByteArray newSecret(); ///< random
/// `secret` is exactly `keyBytes` long.
[[nodiscard]] QByteArray publicHalf(const QByteArray &secret);
/// Empty when `publicKey` is no key: of another length, or one with which nothing can be kept secret.
[[nodiscard]] QByteArray seal(const QByteArray &content, const QByteArray &publicKey);
/// Empty when it was altered, or is for another key.
[[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed, const QByteArray &secret);

} // namespace skranke::AnswerBox
