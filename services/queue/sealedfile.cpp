// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sealedfile.h"

#include "services/core/sha256.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::SealedFile {

namespace {

constexpr QByteArrayView magic = "SKRBNDL\n";
constexpr quint32 version = 1;
constexpr quint32 pieceBytes = 64 * 1024;
constexpr quint32 mostPieceBytes = 1024 * 1024;

constexpr qsizetype checkedBytes = 72;
constexpr qsizetype macPlace = 104;
constexpr qsizetype headBytes = 136;
constexpr qsizetype streamHead = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype pieceOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;

struct Head {
    quint32 piece = pieceBytes;
    Cost cost;
    quint64 content = 0;
    QByteArray salt;
};

const unsigned char *bytes(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

template <typename Number>
void put(QByteArray &array, qsizetype place, Number number)
{
    qToLittleEndian(number, array.data() + place);
}

template <typename Number>
Number get(QByteArrayView file, qsizetype place)
{
    return qFromLittleEndian<Number>(file.data() + place);
}

std::unexpected<Error> wrong(const QString &code)
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code});
}

/// The keys for the stream and for the head, wiped when they go.
struct Keys {
    Keys() = default;
    ~Keys() { sodium_memzero(all, sizeof all); }
    Q_DISABLE_COPY_MOVE(Keys)

    [[nodiscard]] bool derive(const QString &passphrase, const Head &head)
    {
        // One spelling of what is typed, whatever the keyboard composes.
        QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
        const bool done =
            crypto_pwhash(all, sizeof all, typed.constData(), static_cast<unsigned long long>(typed.size()),
                          bytes(head.salt), head.cost.operations, static_cast<size_t>(head.cost.memory),
                          crypto_pwhash_ALG_ARGON2ID13)
            == 0;
        sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
        return done;
    }
    [[nodiscard]] const unsigned char *stream() const { return all; }
    [[nodiscard]] QByteArray macOf(QByteArrayView message) const
    {
        QByteArray mac(crypto_auth_BYTES, Qt::Uninitialized);
        crypto_auth(bytes(mac), bytes(message), static_cast<unsigned long long>(message.size()),
                    all + crypto_secretstream_xchacha20poly1305_KEYBYTES);
        return mac;
    }

    unsigned char all[crypto_secretstream_xchacha20poly1305_KEYBYTES + crypto_auth_KEYBYTES];
};

qint64 piecesOf(const Head &head)
{
    const auto content = static_cast<qint64>(head.content);
    return std::max<qint64>(1, (content + head.piece - 1) / head.piece);
}

qint64 fileSizeOf(const Head &head)
{
    return headBytes + streamHead + static_cast<qint64>(head.content) + piecesOf(head) * pieceOverhead;
}

QByteArray headOf(const Head &head, const Keys &keys)
{
    QByteArray file(checkedBytes, '\0');
    std::ranges::copy(magic, file.begin());
    put(file, 8, version);
    put(file, 12, head.piece);
    put(file, 16, head.cost.operations);
    put(file, 24, head.cost.memory);
    put(file, 32, head.content);
    std::ranges::copy(head.salt, file.begin() + 48);
    file += Sha256::of(file);
    file += keys.macOf(file);
    return file;
}

Result<Head> readHead(QByteArrayView file)
{
    if (file.size() < magic.size() || file.first(magic.size()) != magic)
        return wrong(u"bundle-file"_s);
    if (file.size() < headBytes)
        return wrong(u"bundle-cut-off"_s);
    if (get<quint32>(file, 8) != version)
        return wrong(u"bundle-version"_s);
    if (Sha256::of(file.first(checkedBytes)) != file.sliced(checkedBytes, macPlace - checkedBytes))
        return wrong(u"bundle-header"_s);
    Head head{
        .piece = get<quint32>(file, 12),
        .cost = {.operations = get<quint64>(file, 16), .memory = get<quint64>(file, 24)},
        .content = get<quint64>(file, 32),
        .salt = file.sliced(48, crypto_pwhash_SALTBYTES).toByteArray(),
    };
    const bool isOurs = head.piece > 0 && head.piece <= mostPieceBytes
        && head.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && head.cost.operations <= mostCost.operations
        && head.cost.memory >= crypto_pwhash_MEMLIMIT_MIN && head.cost.memory <= mostCost.memory;
    if (!isOurs)
        return wrong(u"bundle-parameters"_s);
    if (head.content > static_cast<quint64>(mostContent))
        return wrong(u"bundle-too-large"_s);
    return head;
}

} // namespace

Result<QByteArray> seal(QByteArrayView content, const QString &passphrase, const Cost &cost)
{
    if (passphrase.size() < leastPassphrase)
        return wrong(u"weak-passphrase"_s);
    if (content.size() > mostContent)
        return wrong(u"bundle-too-large"_s);
    Head head{.cost = cost, .content = static_cast<quint64>(content.size()), .salt = {}};
    head.salt.resize(crypto_pwhash_SALTBYTES);
    randombytes_buf(head.salt.data(), static_cast<size_t>(head.salt.size()));
    Keys keys;
    if (!keys.derive(passphrase, head))
        return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"no memory for the passphrase"_s});

    QByteArray file;
    file.reserve(fileSizeOf(head));
    file = headOf(head, keys);
    const QByteArray mac = file.sliced(macPlace);
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray start(streamHead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&state, bytes(start), keys.stream());
    file += start;
    const qint64 pieces = piecesOf(head);
    for (qint64 number = 0; number < pieces; ++number) {
        const QByteArrayView piece = content.sliced(number * head.piece)
                                         .first(std::min<qsizetype>(head.piece, content.size() - number * head.piece));
        const unsigned char tag = number + 1 == pieces ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
        QByteArray sealed(piece.size() + pieceOverhead, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&state, bytes(sealed), nullptr, bytes(piece),
                                                   static_cast<unsigned long long>(piece.size()), bytes(mac),
                                                   static_cast<unsigned long long>(mac.size()), tag);
        file += sealed;
    }
    sodium_memzero(&state, sizeof state);
    return file;
}

Result<QByteArray> open(QByteArrayView file, const QString &passphrase)
{
    if (file.size() > mostFile)
        return wrong(u"bundle-too-large"_s);
    const auto head = readHead(file);
    if (!head)
        return std::unexpected(head.error());
    Keys keys;
    if (!keys.derive(passphrase, *head))
        return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"no memory for the passphrase"_s});
    const QByteArrayView mac = file.sliced(macPlace, headBytes - macPlace);
    if (keys.macOf(file.first(macPlace)) != mac)
        return wrong(u"bundle-passphrase"_s);
    // The size is known to be true from here on.
    if (file.size() < fileSizeOf(*head))
        return wrong(u"bundle-cut-off"_s);
    if (file.size() > fileSizeOf(*head))
        return wrong(u"bundle-appended"_s);

    crypto_secretstream_xchacha20poly1305_state state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state, bytes(file.sliced(headBytes)), keys.stream()) != 0)
        return wrong(u"bundle-altered"_s);
    QByteArrayView rest = file.sliced(headBytes + streamHead);
    QByteArray content;
    content.reserve(static_cast<qsizetype>(head->content));
    bool isWhole = false;
    while (!rest.isEmpty()) {
        const QByteArrayView sealed = rest.first(std::min<qsizetype>(head->piece + pieceOverhead, rest.size()));
        rest = rest.sliced(sealed.size());
        QByteArray piece(std::max<qsizetype>(0, sealed.size() - pieceOverhead), Qt::Uninitialized);
        unsigned char tag = 0;
        const bool opened =
            crypto_secretstream_xchacha20poly1305_pull(&state, bytes(piece), nullptr, &tag, bytes(sealed),
                                                       static_cast<unsigned long long>(sealed.size()), bytes(mac),
                                                       static_cast<unsigned long long>(mac.size()))
            == 0;
        isWhole = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (!opened || isWhole != rest.isEmpty()) {
            sodium_memzero(&state, sizeof state);
            return wrong(u"bundle-altered"_s);
        }
        content += piece;
    }
    sodium_memzero(&state, sizeof state);
    if (!isWhole)
        return wrong(u"bundle-altered"_s);
    return content;
}

} // namespace skranke::SealedFile
