// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/vault.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QString>

namespace skranke {

/// Where a sealed value lies; bound to it, so that it opens nowhere else.
struct SealedPlace {
    QByteArrayView column; ///< `table.column`
    QByteArrayView row; ///< what identifies the row and never changes

    [[nodiscard]] QByteArray context() const;
};

/// Canonical JSON, compressed, sealed.
[[nodiscard]] QByteArray sealJson(const Vault &vault, const QJsonObject &object, const SealedPlace &place);
/// The same of what is in canonical form already.
[[nodiscard]] QByteArray sealCanonicalJson(const Vault &vault, const QByteArray &json, const SealedPlace &place);
/// Empty input (a column that retention emptied) gives an empty object; anything else that holds none: `store-damaged`.
[[nodiscard]] Result<QJsonObject> openJson(const Vault &vault, const QByteArray &sealed, const SealedPlace &place);
[[nodiscard]] QByteArray sealText(const Vault &vault, const QString &text, const SealedPlace &place);
[[nodiscard]] Result<QString> openText(const Vault &vault, const QByteArray &sealed, const SealedPlace &place);

} // namespace skranke
