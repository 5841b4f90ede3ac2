// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/keystore.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace skranke {

/// What a profile remembers of its key, so that it never takes another: file `skranke.keystore`, made once, never
/// changed.
struct KeyMarker {
    KeyStore::Kind kind = KeyStore::Kind::KeyFile;
    QString entry; ///< name of the profile in the desktop's key store; empty for a key file
    QByteArray check; ///< 16 bytes by which the right key is known; the key cannot be computed from it

    bool operator==(const KeyMarker &) const = default;
};

/// Empty when the profile has none yet; `key-store` when it cannot be read or understood.
[[nodiscard]] Result<std::optional<KeyMarker>> readKeyMarker(const QString &folder);
/// Of several processes that begin one profile the first wins: answers the marker that holds from now on.
[[nodiscard]] Result<KeyMarker> settleKeyMarker(const QString &folder, const KeyMarker &wished);
[[nodiscard]] QByteArray keyCheck(const QByteArray &dataKey);

/// Writes a whole new file of mode 0600 in one step. False when `path` exists already: it is then left alone.
[[nodiscard]] Result<bool> createWhole(const QString &path, const QByteArray &content);

/// The error of everything that goes wrong with keys.
[[nodiscard]] Error keyStoreError(const QString &detail);

} // namespace skranke
