// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/compression.h"

#include <QtEndian>

#include <libdeflate.h>

#include <limits>
#include <memory>

namespace skranke::compression {

namespace {

constexpr int fastest = 1;
constexpr qsizetype lengthBytes = sizeof(quint32);

struct Free {
    void operator()(libdeflate_compressor *one) const { libdeflate_free_compressor(one); }
    void operator()(libdeflate_decompressor *one) const { libdeflate_free_decompressor(one); }
};

/// Made once a thread: their tables are what costs.
libdeflate_compressor *compressor()
{
    static thread_local const std::unique_ptr<libdeflate_compressor, Free> one(libdeflate_alloc_compressor(fastest));
    return one.get();
}

libdeflate_decompressor *decompressor()
{
    static thread_local const std::unique_ptr<libdeflate_decompressor, Free> one(libdeflate_alloc_decompressor());
    return one.get();
}

} // namespace

QByteArray compressed(QByteArrayView plain)
{
    Q_ASSERT(plain.size() <= std::numeric_limits<quint32>::max());
    libdeflate_compressor *const one = compressor();
    Q_CHECK_PTR(one);
    const size_t room = libdeflate_zlib_compress_bound(one, static_cast<size_t>(plain.size()));
    QByteArray bytes(lengthBytes + static_cast<qsizetype>(room), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(plain.size()), bytes.data());
    const size_t written = libdeflate_zlib_compress(one, plain.data(), static_cast<size_t>(plain.size()),
                                                    bytes.data() + lengthBytes, room);
    bytes.truncate(lengthBytes + static_cast<qsizetype>(written));
    return bytes;
}

QByteArray uncompressed(QByteArrayView bytes, qsizetype mostBytes)
{
    if (bytes.size() <= lengthBytes)
        return {};
    const auto length = qsizetype{qFromBigEndian<quint32>(bytes.data())};
    if (length > mostBytes)
        return {};
    libdeflate_decompressor *const one = decompressor();
    Q_CHECK_PTR(one);
    QByteArray plain(length, Qt::Uninitialized);
    const libdeflate_result read = libdeflate_zlib_decompress(
        one, bytes.data() + lengthBytes, static_cast<size_t>(bytes.size() - lengthBytes), plain.data(),
        static_cast<size_t>(length), nullptr); // no room for the actual length: it must be the one that was said
    return read == LIBDEFLATE_SUCCESS ? plain : QByteArray();
}

} // namespace skranke::compression
