// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/sealedstream.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace skranke::SealedFile {

/// The content of a review bundle under a passphrase, as a file that anything may happen to on its way
/// (`SealedStream`). Pure.

constexpr qint64 mostContent = 256LL << 20; ///< bytes
constexpr qint64 mostFile = mostContent + (1LL << 20);

/// `weak-passphrase`, `bundle-too-large`, `passphrase-memory`.
[[nodiscard]] Result<QByteArray> seal(QByteArrayView content, const QString &passphrase,
                                      const PassphraseCost &cost = {});

/// Each thing that can be wrong has its code: `bundle-file` (another kind of file), `bundle-version`, `bundle-header`
/// (damaged), `bundle-parameters` (asks for too much), `bundle-passphrase`, `bundle-altered`, `bundle-cut-off`,
/// `bundle-appended`, `bundle-too-large`; `passphrase-memory`.
[[nodiscard]] Result<QByteArray> open(QByteArrayView file, const QString &passphrase);

} // namespace skranke::SealedFile
