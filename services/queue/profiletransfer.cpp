// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/profiletransfer.h"

#include "services/store/backupfiles.h"
#include "services/store/filelock.h"
#include "services/store/migrator.h"
#include "services/store/store.h"
#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QScopeGuard>

#include <sodium.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace skranke::ProfileTransfer {

namespace {

std::unexpected<Error> failed(Error::Kind kind, const QString &code, const QString &subject = {},
                              const QString &detail = {})
{
    return std::unexpected(Error{.kind = kind, .code = code, .detail = detail, .subject = subject});
}

/// The file's name, which may be shown; its folder can name a person.
Error about(Error error, const QString &path)
{
    if (error.code.startsWith("sealed-"_L1) || error.code == "unwritable-file"_L1)
        error.subject = QFileInfo(path).fileName();
    return error;
}

QByteArray manifestOf(const MovedSecrets &secrets, qint64 storeBytes)
{
    QJsonObject apiKeys;
    for (auto it = secrets.apiKeys.cbegin(); it != secrets.apiKeys.cend(); ++it)
        apiKeys.insert(it.key(), *it);
    return QJsonDocument(QJsonObject{{u"store_version"_s, Migrator(Migrator::shipped()).newest()},
                                     {u"store_bytes"_s, storeBytes},
                                     {u"data_key"_s, QString::fromLatin1(secrets.dataKey.toHex())},
                                     {u"api_keys"_s, apiKeys}})
        .toJson(QJsonDocument::Compact);
}

struct Manifest {
    MovedSecrets secrets;
    qint64 storeBytes = 0;
};

Result<Manifest> manifestFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Manifest manifest{
        .secrets = {.dataKey = QByteArray::fromHex(object.value(u"data_key").toString().toLatin1())},
        .storeBytes = object.value(u"store_bytes").toInteger(-1),
    };
    if (manifest.secrets.dataKey.size() != Vault::keyBytes || manifest.storeBytes < 1)
        return failed(Error::Kind::BadInput, u"sealed-altered"_s, {}, u"it does not say what it holds"_s);
    if (object.value(u"store_version").toInteger() > Migrator(Migrator::shipped()).newest())
        return failed(Error::Kind::Storage, u"store-newer"_s);
    const QJsonObject apiKeys = object.value(u"api_keys").toObject();
    for (auto it = apiKeys.begin(); it != apiKeys.end(); ++it)
        manifest.secrets.apiKeys.insert(it.key(), it->toString());
    return manifest;
}

Result<> sealedInto(QSaveFile &out, QFile &store, const MovedSecrets &secrets, const QString &passphrase,
                    const PassphraseCost &cost, const Job &job)
{
    SealedWriter writer(out, SealedStream::deskMagic);
    QByteArray secret = SealedStream::passphraseBytes(passphrase);
    const Result<> begun = writer.begin(secret, cost);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (!begun)
        return begun;
    const qint64 total = store.size();
    QByteArray manifest = manifestOf(secrets, total);
    const Result<> first = manifest.size() > SealedStream::mostFrameBytes
        ? failed(Error::Kind::Storage, {}, {}, u"too many API keys"_s)
        : writer.write(manifest, false);
    sodium_memzero(manifest.data(), static_cast<size_t>(manifest.size()));
    if (!first)
        return first;
    for (qint64 done = 0; done < total;) {
        if (job.cancel.isCanceled())
            return failed(Error::Kind::Canceled, {});
        const QByteArray frame = store.read(std::min<qint64>(SealedStream::mostFrameBytes, total - done));
        if (frame.isEmpty())
            return failed(Error::Kind::Storage, {}, {}, u"the copy of the store cannot be read"_s);
        done += frame.size();
        if (const Result<> written = writer.write(frame, done == total); !written)
            return written;
        job.report(done, total);
    }
    return {};
}

/// What the reader gives, into a new file of mode 0600.
Result<> storeInto(const QString &path, SealedReader &reader, qint64 total, const Job &job)
{
    QFile out(path);
    if (!StoreFiles::createPrivately(path) || !out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failed(Error::Kind::Storage, {}, {}, u"the store cannot be made"_s);
    qint64 done = 0;
    while (!reader.isAtEnd()) {
        if (job.cancel.isCanceled())
            return failed(Error::Kind::Canceled, {});
        const auto frame = reader.read();
        if (!frame)
            return std::unexpected(frame.error());
        done += frame->size();
        if (done > total)
            return failed(Error::Kind::BadInput, u"sealed-altered"_s, {}, u"it holds more than it says"_s);
        if (out.write(*frame) != frame->size())
            return failed(Error::Kind::Storage, out.error() == QFileDevice::ResourceError ? u"disk-full"_s : QString());
        job.report(done, total);
    }
    if (done != total)
        return failed(Error::Kind::BadInput, u"sealed-altered"_s, {}, u"it holds less than it says"_s);
    return {};
}

Result<> openForReading(QFile &file, const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(Error::Kind::BadInput, u"no-such-file"_s, info.fileName());
    if (!info.isFile())
        return failed(Error::Kind::BadInput, u"not-a-file"_s, info.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return failed(Error::Kind::BadInput, u"unreadable-file"_s, info.fileName());
    return {};
}

} // namespace

Result<> pack(const QString &folder, const MovedSecrets &secrets, const QString &passphrase, const QString &target,
              const PassphraseCost &cost, const Job &job)
{
    if (!SealedStream::isStrongEnough(passphrase))
        return failed(Error::Kind::BadInput, u"weak-passphrase"_s);
    QSaveFile out(target);
    if (QFileInfo(target).isDir() || !out.open(QIODevice::WriteOnly)
        || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed(Error::Kind::Storage, u"unwritable-file"_s, QFileInfo(target).fileName());
    auto lock = std::make_unique<FileLock>(BackupFiles::lockPath(folder));
    if (lock->isValid() && !lock->tryLock())
        return failed(Error::Kind::Storage, u"store-locked"_s, {}, u"a backup is being made"_s);
    // The copy holds nothing that the store beside it does not hold; it goes with the next backup when we are killed.
    const QString draft = StoreFiles::freeName(QDir(folder).filePath(StoreFiles::storeName()), u"draft"_s);
    const auto sweep = qScopeGuard([&folder, &draft] {
        [[maybe_unused]] const bool removed = StoreFiles::removeCopy(folder, QFileInfo(draft).fileName());
    });
    if (!StoreFiles::createPrivately(draft))
        return failed(Error::Kind::Storage, {}, {}, u"the copy of the store cannot be made"_s);
    if (const Result<> copied = BackupFiles::copyTo(folder, draft); !copied)
        return copied;
    QFile store(draft);
    if (!store.open(QIODevice::ReadOnly))
        return failed(Error::Kind::Storage, {}, {}, u"the copy of the store cannot be read"_s);
    lock.reset(); // open, it is ours whatever becomes of its name
    if (const Result<> sealed = sealedInto(out, store, secrets, passphrase, cost, job); !sealed)
        return std::unexpected(about(sealed.error(), target));
    if (!out.commit())
        return failed(Error::Kind::Storage,
                      out.error() == QFileDevice::ResourceError ? u"disk-full"_s : u"unwritable-file"_s,
                      QFileInfo(target).fileName());
    return {};
}

Result<Unpacked> unpack(const QString &file, const QString &passphrase, const QString &into, const QString &account,
                        const Job &job)
{
    QFile in(file);
    if (const Result<> opened = openForReading(in, file); !opened)
        return std::unexpected(opened.error());
    SealedReader reader(in, SealedStream::deskMagic);
    QByteArray secret = SealedStream::passphraseBytes(passphrase);
    const Result<> begun = reader.begin(secret);
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
    if (!begun)
        return std::unexpected(about(begun.error(), file));
    auto first = reader.read();
    if (!first)
        return std::unexpected(about(first.error(), file));
    const auto manifest = manifestFrom(*first);
    sodium_memzero(first->data(), static_cast<size_t>(first->size()));
    if (!manifest)
        return std::unexpected(about(manifest.error(), file));
    const QString path = QDir(into).filePath(StoreFiles::storeName());
    if (const Result<> written = storeInto(path, reader, manifest->storeBytes, job); !written)
        return std::unexpected(about(written.error(), file));

    const QString name = QFileInfo(file).fileName();
    const auto changes = StoreRestore::makeReady(into, name, manifest->secrets.dataKey, u"imported"_s, account);
    if (!changes)
        return std::unexpected(changes.error());
    return Unpacked{.secrets = manifest->secrets, .changes = *changes};
}

} // namespace skranke::ProfileTransfer
