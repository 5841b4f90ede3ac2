// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/sealedstream.h"

#include "services/core/sha256.h"

#include <QFileDevice>
#include <QIODevice>
#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr quint32 format = 1;
constexpr qsizetype saltAt = 24;
constexpr qsizetype chainAt = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype sumAt = chainAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype checkAt = sumAt + crypto_hash_sha256_BYTES;
constexpr qsizetype checkBytes = 16;
constexpr qsizetype headerBytes = checkAt + checkBytes;
static_assert(headerBytes == 112);
constexpr qsizetype overhead = crypto_secretstream_xchacha20poly1305_ABYTES;

constexpr quint32 mostOperations = 8;
constexpr quint32 leastMemoryKiB = 8;
constexpr quint32 mostMemoryKiB = 1024 * 1024;

std::unexpected<Error> failed(Error::Kind kind, const QString &code, const QString &detail = {})
{
    return std::unexpected(Error{.kind = kind, .code = code, .detail = detail});
}

std::unexpected<Error> unusable(const QString &code, const QString &detail = {})
{
    return failed(Error::Kind::BadInput, code, detail);
}

unsigned char *bytes(QByteArray &array, qsizetype at = 0)
{
    return reinterpret_cast<unsigned char *>(array.data()) + at;
}

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// Key of the chain, and the key by which a right passphrase is told from an altered file.
struct Keys {
    std::array<unsigned char, crypto_secretstream_xchacha20poly1305_KEYBYTES> chain = {};
    std::array<unsigned char, crypto_generichash_KEYBYTES> check = {};

    ~Keys()
    {
        sodium_memzero(chain.data(), chain.size());
        sodium_memzero(check.data(), check.size());
    }
};

Result<> derive(Keys &keys, const QByteArray &passphrase, const QByteArray &header, const PassphraseCost &cost)
{
    if (sodium_init() < 0)
        return failed(Error::Kind::Storage, {}, u"libsodium cannot be used"_s);
    std::array<unsigned char, std::tuple_size_v<decltype(keys.chain)> + std::tuple_size_v<decltype(keys.check)>> both;
    const int done =
        crypto_pwhash(both.data(), both.size(), passphrase.constData(),
                      static_cast<unsigned long long>(passphrase.size()), bytes(QByteArrayView(header).sliced(saltAt)),
                      cost.operations, size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    std::ranges::copy_n(both.begin(), std::ssize(keys.chain), keys.chain.begin());
    std::ranges::copy_n(both.begin() + std::ssize(keys.chain), std::ssize(keys.check), keys.check.begin());
    sodium_memzero(both.data(), both.size());
    if (done != 0)
        return failed(Error::Kind::Storage, u"passphrase-memory"_s);
    return {};
}

QByteArray sumOf(const QByteArray &header)
{
    return Sha256::of(QByteArrayView(header).first(sumAt));
}

QByteArray checkOf(const Keys &keys, const QByteArray &header)
{
    QByteArray check(checkBytes, Qt::Uninitialized);
    crypto_generichash(bytes(check), static_cast<size_t>(checkBytes), bytes(QByteArrayView(header)),
                       static_cast<unsigned long long>(checkAt), keys.check.data(), keys.check.size());
    return check;
}

Result<> written(QIODevice &out, const QByteArray &content)
{
    const auto *file = qobject_cast<const QFileDevice *>(&out);
    if (out.write(content) == content.size())
        return {};
    // An errno is not to be had from Qt; it tells a full disk from other troubles by this.
    if (file && file->error() == QFileDevice::ResourceError)
        return failed(Error::Kind::Storage, u"disk-full"_s);
    return failed(Error::Kind::Storage, u"unwritable-file"_s);
}

/// As many as there are, but for less at the end.
QByteArray readAsMany(QIODevice &in, qsizetype count)
{
    QByteArray content;
    while (content.size() < count) {
        const QByteArray more = in.read(count - content.size());
        if (more.isEmpty())
            break;
        content += more;
    }
    return content;
}

} // namespace

QByteArray SealedStream::passphraseBytes(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUtf8();
}

bool SealedStream::isStrongEnough(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).toUcs4().size() >= leastCharacters;
}

struct SealedWriter::Private {
    QIODevice &out;
    QByteArrayView magic;
    QByteArray header = {};
    crypto_secretstream_xchacha20poly1305_state state = {};
    bool isOpen = false;
};

SealedWriter::SealedWriter(QIODevice &out, QByteArrayView magic)
    : d(std::make_unique<Private>(out, magic))
{
}

SealedWriter::~SealedWriter()
{
    sodium_memzero(&d->state, sizeof d->state);
}

Result<> SealedWriter::begin(const QByteArray &passphrase, const PassphraseCost &cost)
{
    d->header = QByteArray(headerBytes, '\0');
    std::ranges::copy(d->magic, d->header.begin());
    qToLittleEndian<quint32>(format, d->header.data() + 8);
    qToLittleEndian<quint32>(cost.operations, d->header.data() + 12);
    qToLittleEndian<quint32>(cost.memoryKiB, d->header.data() + 16);
    Keys keys;
    if (sodium_init() < 0)
        return failed(Error::Kind::Storage, {}, u"libsodium cannot be used"_s);
    randombytes_buf(bytes(d->header, saltAt), crypto_pwhash_SALTBYTES);
    if (const Result<> derived = derive(keys, passphrase, d->header, cost); !derived)
        return derived;
    crypto_secretstream_xchacha20poly1305_init_push(&d->state, bytes(d->header, chainAt), keys.chain.data());
    std::ranges::copy(sumOf(d->header), d->header.begin() + sumAt);
    std::ranges::copy(checkOf(keys, d->header), d->header.begin() + checkAt);
    d->isOpen = true;
    return written(d->out, d->header);
}

Result<> SealedWriter::write(QByteArrayView frame, bool isLast)
{
    Q_ASSERT(d->isOpen && frame.size() <= SealedStream::mostFrameBytes);
    QByteArray sealed(frame.size() + overhead + 4, Qt::Uninitialized);
    qToLittleEndian<quint32>(static_cast<quint32>(frame.size() + overhead), sealed.data());
    crypto_secretstream_xchacha20poly1305_push(
        &d->state, bytes(sealed, 4), nullptr, bytes(frame), static_cast<unsigned long long>(frame.size()),
        bytes(QByteArrayView(d->header)), static_cast<unsigned long long>(d->header.size()),
        isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    d->isOpen = !isLast;
    return written(d->out, sealed);
}

struct SealedReader::Private {
    QIODevice &in;
    QByteArrayView magic;
    QByteArray header = {};
    crypto_secretstream_xchacha20poly1305_state state = {};
    bool isAtEnd = false;
};

SealedReader::SealedReader(QIODevice &in, QByteArrayView magic)
    : d(std::make_unique<Private>(in, magic))
{
}

SealedReader::~SealedReader()
{
    sodium_memzero(&d->state, sizeof d->state);
}

Result<> SealedReader::begin(const QByteArray &passphrase)
{
    d->header = readAsMany(d->in, headerBytes);
    if (!d->header.startsWith(d->magic))
        return unusable(u"sealed-other"_s);
    if (d->header.size() < headerBytes)
        return unusable(u"sealed-truncated"_s);
    if (qFromLittleEndian<quint32>(d->header.constData() + 8) != format)
        return unusable(u"sealed-newer"_s);
    if (sumOf(d->header) != QByteArrayView(d->header).sliced(sumAt, crypto_hash_sha256_BYTES))
        return unusable(u"sealed-header"_s);
    const PassphraseCost cost{.operations = qFromLittleEndian<quint32>(d->header.constData() + 12),
                              .memoryKiB = qFromLittleEndian<quint32>(d->header.constData() + 16)};
    // Whoever made the file may not tell this machine to work for hours or to give all of its memory.
    if (cost.operations < 1 || cost.operations > mostOperations || cost.memoryKiB < leastMemoryKiB
        || cost.memoryKiB > mostMemoryKiB)
        return unusable(u"sealed-parameters"_s);
    Keys keys;
    if (const Result<> derived = derive(keys, passphrase, d->header, cost); !derived)
        return derived;
    const QByteArray check = checkOf(keys, d->header);
    if (sodium_memcmp(check.constData(), d->header.constData() + checkAt, static_cast<size_t>(checkBytes)) != 0)
        return unusable(u"sealed-passphrase"_s);
    if (crypto_secretstream_xchacha20poly1305_init_pull(&d->state, bytes(QByteArrayView(d->header).sliced(chainAt)),
                                                        keys.chain.data())
        != 0)
        return unusable(u"sealed-altered"_s, u"the chain does not begin"_s);
    return {};
}

Result<QByteArray> SealedReader::read()
{
    const QByteArray lengthBytes = readAsMany(d->in, 4);
    if (lengthBytes.size() < 4)
        return unusable(u"sealed-truncated"_s);
    const qsizetype length = qFromLittleEndian<quint32>(lengthBytes.constData());
    if (length < overhead || length > SealedStream::mostFrameBytes + overhead)
        return unusable(u"sealed-altered"_s, u"a frame has a length that none has"_s);
    const QByteArray sealed = readAsMany(d->in, length);
    if (sealed.size() < length)
        return unusable(u"sealed-truncated"_s);
    QByteArray frame(length - overhead, Qt::Uninitialized);
    unsigned char tag = 0;
    const int failedToOpen = crypto_secretstream_xchacha20poly1305_pull(
        &d->state, bytes(frame), nullptr, &tag, bytes(QByteArrayView(sealed)),
        static_cast<unsigned long long>(sealed.size()), bytes(QByteArrayView(d->header)),
        static_cast<unsigned long long>(d->header.size()));
    if (failedToOpen != 0)
        return unusable(u"sealed-altered"_s);
    d->isAtEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (d->isAtEnd && !d->in.read(1).isEmpty())
        return unusable(u"sealed-appended"_s);
    return frame;
}

bool SealedReader::isAtEnd() const
{
    return d->isAtEnd;
}

} // namespace skranke
