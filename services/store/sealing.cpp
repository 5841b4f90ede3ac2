// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sealing.h"

#include "services/core/canonicaljson.h"
#include "services/core/change.h"
#include "services/core/compression.h"

#include <QJsonDocument>

namespace skranke {

QByteArray SealedPlace::context() const
{
    QByteArray context;
    context.reserve(column.size() + 1 + row.size());
    context.append(column).append('|').append(row);
    return context;
}

QByteArray sealJson(const Vault &vault, const QJsonObject &object, const SealedPlace &place)
{
    return sealCanonicalJson(vault, canonicalJson(object), place);
}

QByteArray sealCanonicalJson(const Vault &vault, const QByteArray &json, const SealedPlace &place)
{
    return vault.seal(compression::compressed(json), place.context());
}

Result<QJsonObject> openJson(const Vault &vault, const QByteArray &sealed, const SealedPlace &place)
{
    if (sealed.isEmpty())
        return QJsonObject();
    return vault.open(sealed, place.context()).and_then([](const QByteArray &bytes) -> Result<QJsonObject> {
        const QJsonDocument document = QJsonDocument::fromJson(compression::uncompressed(bytes));
        if (!document.isObject()) {
            // Under a good seal: written wrongly, by us. Nothing must be taken for "nothing there".
            return std::unexpected(Error{.kind = Error::Kind::Storage,
                                         .code = QStringLiteral("store-damaged"),
                                         .detail = QStringLiteral("a sealed object cannot be read")});
        }
        return document.object();
    });
}

QByteArray sealText(const Vault &vault, const QString &text, const SealedPlace &place)
{
    return vault.seal(text.toUtf8(), place.context());
}

Result<QString> openText(const Vault &vault, const QByteArray &sealed, const SealedPlace &place)
{
    if (sealed.isEmpty())
        return QString();
    return vault.open(sealed, place.context()).transform([](const QByteArray &utf8) {
        return QString::fromUtf8(utf8);
    });
}

} // namespace skranke
