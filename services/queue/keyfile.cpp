// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/keyfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::KeyFile {

namespace {

constexpr QByteArrayView firstLine = "Skranke signing key 1";

QByteArray message(const SigningKey &key)
{
    return signedMessage(u"skranke key file 1"_s,
                         {{u"name"_s, key.name},
                          {u"account"_s, key.account},
                          {u"key"_s, QString::fromLatin1(key.publicKey.toBase64())}});
}

std::unexpected<Error> noKeyFile()
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"signing-key-file"_s});
}

/// The value of a line `name: value`; empty when it is another line.
QByteArray valueOf(const QByteArray &line, QByteArrayView name)
{
    const QByteArray start = name.toByteArray() + ": ";
    return line.startsWith(start) ? line.sliced(start.size()) : QByteArray();
}

/// Strict, so that one key has one spelling.
QByteArray fromBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.toBase64() == text ? decoded.decoded : QByteArray();
}

} // namespace

bool isUsableName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= mostNameLength && name == name.trimmed()
        && std::ranges::all_of(name, [](QChar sign) { return sign.isPrint(); });
}

QByteArray write(const SigningKeyRepository::OwnKey &own)
{
    return firstLine + "\nname: "_ba + own.key.name.toUtf8() + "\naccount: "_ba + own.key.account.toUtf8()
        + "\nkey: "_ba + own.key.publicKey.toBase64() + "\nsignature: "_ba
        + own.secret.sign(message(own.key)).toBase64() + "\n"_ba;
}

Result<SigningKey> read(QByteArrayView file)
{
    if (file.size() > mostBytes)
        return noKeyFile();
    QByteArray text = file.toByteArray().trimmed();
    text.replace("\r\n", "\n"); // a mail program may have turned the ends of lines
    const QList<QByteArray> lines = text.split('\n');
    if (lines.size() != 5 || lines.at(0) != firstLine)
        return noKeyFile();
    SigningKey key;
    key.name = QString::fromUtf8(valueOf(lines.at(1), "name"));
    key.account = QString::fromUtf8(valueOf(lines.at(2), "account"));
    key.publicKey = fromBase64(valueOf(lines.at(3), "key"));
    const QByteArray signature = fromBase64(valueOf(lines.at(4), "signature"));
    if (!isUsableName(key.name) || !isUsableName(key.account) || key.publicKey.size() != SigningSecret::publicKeyBytes
        || signature.size() != SigningSecret::signatureBytes)
        return noKeyFile();
    if (!isSignedBy(key.publicKey, message(key), signature))
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"signing-key-altered"_s});
    key.id = signingKeyIdOf(key.publicKey);
    return key;
}

} // namespace skranke::KeyFile
