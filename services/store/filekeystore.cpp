// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/filekeystore.h"

#include "services/store/keymarker.h"
#include "services/store/sealing.h"
#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView apiKeyColumn = "keys.api_key";

QString keyPath(const QString &folder)
{
    return QDir(folder).filePath(u"data.key"_s);
}

} // namespace

FileKeyStore::FileKeyStore(QString folder, QByteArray dataKey)
    : m_folder(std::move(folder))
    , m_dataKey(std::move(dataKey))
    , m_vault(m_dataKey)
{
}

FileKeyStore::~FileKeyStore()
{
    // Only when nobody else holds the bytes: otherwise data() would wipe a copy of our own.
    if (m_dataKey.isDetached())
        sodium_memzero(m_dataKey.data(), static_cast<size_t>(m_dataKey.size()));
}

bool FileKeyStore::hasKey(const QString &folder)
{
    return QFile::exists(keyPath(folder));
}

Result<> FileKeyStore::writeKey(const QString &folder, const QByteArray &dataKey)
{
    QByteArray line = dataKey.toHex() + '\n';
    const auto made = createWhole(keyPath(folder), line);
    sodium_memzero(line.data(), static_cast<size_t>(line.size()));
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return std::unexpected(keyStoreError(u"the folder has a key already"_s));
    return {};
}

Result<QByteArray> FileKeyStore::readOrMakeKey(const QString &folder, bool mayMake)
{
    const QString path = keyPath(folder);
    if (mayMake && !hasKey(folder)) {
        QByteArray fresh(Vault::keyBytes, Qt::Uninitialized);
        randombytes_buf(fresh.data(), static_cast<size_t>(fresh.size()));
        const auto made = createWhole(path, fresh.toHex() + '\n');
        sodium_memzero(fresh.data(), static_cast<size_t>(fresh.size()));
        if (!made)
            return std::unexpected(made.error());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(keyStoreError(u"data.key cannot be read"_s));
    // A key that came back from a backup may have lost its mode.
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!file.setPermissions(owner))
        return std::unexpected(keyStoreError(u"data.key cannot be made private"_s));
    const QByteArray hex = file.read(1024).trimmed();
    QByteArray key = QByteArray::fromHex(hex);
    if (key.size() != Vault::keyBytes || key.toHex() != hex.toLower())
        return std::unexpected(keyStoreError(u"data.key is not a key"_s));
    return key;
}

QString FileKeyStore::pathOf(const InstitutionCode &institution) const
{
    const QByteArray name = m_vault.blindIndex(institution.toString(), apiKeyColumn).toHex();
    return QDir(m_folder).filePath(u"keys/%1.key"_s.arg(QString::fromLatin1(name)));
}

QCoro::Task<Result<QString>> FileKeyStore::apiKey(InstitutionCode institution)
{
    QFile file(pathOf(institution));
    if (!file.exists()) {
        co_return std::unexpected(
            Error{.kind = Error::Kind::Unauthorized, .code = u"key-missing"_s, .subject = institution.toString()});
    }
    if (!file.open(QIODevice::ReadOnly))
        co_return std::unexpected(keyStoreError(u"a sealed API key cannot be read"_s));
    const QByteArray code = institution.toString().toUtf8();
    const auto opened = openText(m_vault, file.read(64 * 1024), {.column = apiKeyColumn, .row = code});
    if (!opened)
        co_return std::unexpected(keyStoreError(u"a sealed API key does not open"_s));
    co_return *opened;
}

QCoro::Task<Result<>> FileKeyStore::setApiKey(InstitutionCode institution, QString key)
{
    if (const Result<> made = StoreFiles::makeFolder(QDir(m_folder).filePath(u"keys"_s)); !made)
        co_return made;
    const QByteArray code = institution.toString().toUtf8();
    QSaveFile file(pathOf(institution));
    const bool saved = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(sealText(m_vault, key, {.column = apiKeyColumn, .row = code})) > 0 && file.commit();
    if (!saved)
        co_return std::unexpected(keyStoreError(u"a sealed API key cannot be written"_s));
    co_return {};
}

QCoro::Task<Result<>> FileKeyStore::removeApiKey(InstitutionCode institution)
{
    const QString path = pathOf(institution);
    if (QFile::exists(path) && !QFile::remove(path))
        co_return std::unexpected(keyStoreError(u"a sealed API key cannot be removed"_s));
    co_return {};
}

} // namespace skranke
