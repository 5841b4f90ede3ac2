// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/signingkeyrepository.h"

#include <QByteArray>

namespace skranke::KeyFile {

/// A public signing key as the small text file that goes from desk to desk. Signed with the key itself: name and
/// account in it are those that its owner wrote. Who the owner is the file cannot prove: compare the key id by voice.

constexpr qsizetype mostBytes = 4096;
constexpr qsizetype mostNameLength = 100;

[[nodiscard]] QByteArray write(const SigningKeyRepository::OwnKey &own);
/// `signing-key-file` for what is no such file, `signing-key-altered` for one that is not as its owner made it.
[[nodiscard]] Result<SigningKey> read(QByteArrayView file);

/// One line of printable text, neither empty nor longer than `mostNameLength`.
[[nodiscard]] bool isUsableName(const QString &name);

} // namespace skranke::KeyFile
