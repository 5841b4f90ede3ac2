// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/keymarker.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QString markerPath(const QString &folder)
{
    return QDir(folder).filePath(u"skranke.keystore"_s);
}

bool writtenWhole(int file, const QByteArray &content)
{
    for (qsizetype done = 0; done < content.size();) {
        const ssize_t written = ::write(file, content.constData() + done, static_cast<size_t>(content.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return ::fsync(file) == 0;
}

} // namespace

Error keyStoreError(const QString &detail)
{
    return {.kind = Error::Kind::Storage, .code = u"key-store"_s, .detail = detail};
}

Result<bool> createWhole(const QString &path, const QByteArray &content)
{
    // A link appears under its name whole or not at all, and only when the name is free.
    const QByteArray target = QFile::encodeName(path);
    const QByteArray draft = target + '.' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const int file = ::open(draft.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return std::unexpected(keyStoreError(u"a file cannot be made in the profile folder"_s));
    // The mask of the process may be narrower or wider than what a key needs.
    const bool written = ::fchmod(file, 0600) == 0 && writtenWhole(file, content);
    ::close(file);
    const int linked = written ? ::link(draft.constData(), target.constData()) : -1;
    const bool exists = written && linked != 0 && errno == EEXIST;
    ::unlink(draft.constData());
    if (linked == 0 || exists)
        return linked == 0;
    return std::unexpected(keyStoreError(u"a file cannot be written in the profile folder"_s));
}

QByteArray keyCheck(const QByteArray &dataKey)
{
    static constexpr char purpose[] = "skranke key check";
    QByteArray check(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(check.data()), static_cast<size_t>(check.size()),
                       reinterpret_cast<const unsigned char *>(purpose), sizeof purpose - 1,
                       reinterpret_cast<const unsigned char *>(dataKey.constData()),
                       static_cast<size_t>(dataKey.size()));
    return check;
}

Result<std::optional<KeyMarker>> readKeyMarker(const QString &folder)
{
    QFile file(markerPath(folder));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(keyStoreError(u"skranke.keystore cannot be read"_s));
    const QJsonObject object = QJsonDocument::fromJson(file.read(4096)).object();
    const QString kind = object.value(u"kind").toString();
    KeyMarker marker{
        .kind = kind == "keychain"_L1 ? KeyStore::Kind::Keychain : KeyStore::Kind::KeyFile,
        .entry = object.value(u"entry").toString(),
        .check = QByteArray::fromHex(object.value(u"check").toString().toLatin1()),
    };
    if ((kind != "keychain"_L1 && kind != "key-file"_L1) || marker.check.size() != 16)
        return std::unexpected(keyStoreError(u"skranke.keystore cannot be understood"_s));
    return marker;
}

Result<KeyMarker> settleKeyMarker(const QString &folder, const KeyMarker &wished)
{
    const QJsonObject object{
        {u"kind"_s, wished.kind == KeyStore::Kind::Keychain ? u"keychain"_s : u"key-file"_s},
        {u"entry"_s, wished.entry},
        {u"check"_s, QString::fromLatin1(wished.check.toHex())},
    };
    const auto made = createWhole(markerPath(folder), QJsonDocument(object).toJson());
    if (!made)
        return std::unexpected(made.error());
    const auto settled = readKeyMarker(folder);
    if (!settled)
        return std::unexpected(settled.error());
    if (!settled->has_value())
        return std::unexpected(keyStoreError(u"skranke.keystore has vanished"_s));
    return **settled;
}

} // namespace skranke
