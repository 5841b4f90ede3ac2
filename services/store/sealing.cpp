// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sealing.h"

#include "services/core/canonicaljson.h"
#include "services/core/change.h"

#include <QJsonDocument>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>
#include <bit>

namespace skranke {

namespace {

/// Level 1 is several times as fast as the default and hardly larger on user objects.
constexpr int compression = 1;

/// What `qUncompress` reads: the length, then a stream of zlib's. Its window is only as large as the bytes: `qCompress`
/// sets up 256 kB of tables each time, which takes longer than compressing the few hundred bytes of a row.
QByteArray compressed(const QByteArray &bytes)
{
    constexpr int smallestWindow = 9; // bits; 8 is promised, but not kept
    constexpr int memoryLevel = 5;
    const auto length = static_cast<quint32>(bytes.size());
    const int window = std::clamp(std::bit_width(length), smallestWindow, MAX_WBITS);
    z_stream stream = {};
    if (deflateInit2(&stream, compression, Z_DEFLATED, window, memoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return qCompress(bytes, compression);
    constexpr qsizetype lengthBytes = sizeof length;
    QByteArray result(lengthBytes + static_cast<qsizetype>(deflateBound(&stream, length)), Qt::Uninitialized);
    qToBigEndian(length, result.data());
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = length;
    stream.next_out = reinterpret_cast<Bytef *>(result.data() + lengthBytes);
    stream.avail_out = static_cast<uInt>(result.size() - lengthBytes);
    const bool isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    result.truncate(lengthBytes + static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return isWhole ? result : qCompress(bytes, compression);
}

} // namespace

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
    return vault.seal(compressed(json), place.context());
}

Result<QJsonObject> openJson(const Vault &vault, const QByteArray &sealed, const SealedPlace &place)
{
    if (sealed.isEmpty())
        return QJsonObject();
    return vault.open(sealed, place.context()).transform([](const QByteArray &compressed) {
        return QJsonDocument::fromJson(qUncompress(compressed)).object();
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
