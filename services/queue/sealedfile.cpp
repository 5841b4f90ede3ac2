// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/sealedfile.h"

#include <QBuffer>
#include <QHash>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke::SealedFile {

namespace {

std::unexpected<Error> wrong(const QString &code)
{
    return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = code});
}

/// What is wrong with a sealed stream, said of a bundle.
Error ofBundle(Error error)
{
    static const QHash<QString, QString> codes{
        {u"sealed-other"_s, u"bundle-file"_s},
        {u"sealed-newer"_s, u"bundle-version"_s},
        {u"sealed-header"_s, u"bundle-header"_s},
        {u"sealed-parameters"_s, u"bundle-parameters"_s},
        {u"sealed-passphrase"_s, u"bundle-passphrase"_s},
        {u"sealed-altered"_s, u"bundle-altered"_s},
        {u"sealed-truncated"_s, u"bundle-cut-off"_s},
        {u"sealed-appended"_s, u"bundle-appended"_s},
    };
    error.code = codes.value(error.code, error.code);
    return error;
}

/// `begin` of a writer or reader with what was typed, which is wiped afterwards.
template <typename Begin>
Result<> begun(const QString &passphrase, Begin begin)
{
    QByteArray secret = SealedStream::passphraseBytes(passphrase);
    const Result<> done = begin(secret);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    return done;
}

} // namespace

Result<QByteArray> seal(QByteArrayView content, const QString &passphrase, const PassphraseCost &cost)
{
    if (!SealedStream::isStrongEnough(passphrase))
        return wrong(u"weak-passphrase"_s);
    if (content.size() > mostContent)
        return wrong(u"bundle-too-large"_s);
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    SealedWriter writer(out, SealedStream::bundleMagic);
    if (const auto done = begun(passphrase, [&](const QByteArray &secret) { return writer.begin(secret, cost); });
        !done)
        return std::unexpected(done.error());
    do {
        const QByteArrayView frame = content.first(std::min(SealedStream::mostFrameBytes, content.size()));
        content = content.sliced(frame.size());
        if (const Result<> written = writer.write(frame, content.isEmpty()); !written)
            return std::unexpected(written.error());
    } while (!content.isEmpty());
    return out.data();
}

Result<QByteArray> open(QByteArrayView file, const QString &passphrase)
{
    if (file.size() > mostFile)
        return wrong(u"bundle-too-large"_s);
    QBuffer in;
    in.setData(QByteArray::fromRawData(file.data(), file.size()));
    in.open(QIODevice::ReadOnly);
    SealedReader reader(in, SealedStream::bundleMagic);
    if (const auto done = begun(passphrase, [&](const QByteArray &secret) { return reader.begin(secret); }); !done)
        return std::unexpected(ofBundle(done.error()));
    QByteArray content;
    content.reserve(file.size());
    while (!reader.isAtEnd()) {
        const auto frame = reader.read();
        if (!frame)
            return std::unexpected(ofBundle(frame.error()));
        content += *frame;
    }
    return content;
}

} // namespace skranke::SealedFile
