// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/keystore.h"

#include "services/store/filekeystore.h"
#include "services/store/keychainkeystore.h"
#include "services/store/keymarker.h"
#include "services/store/storefiles.h"

#include <QDir>
#include <QFile>
#include <QUuid>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

using Opened = Result<std::unique_ptr<KeyStore>>;

Result<> checkedKey(const QByteArray &key, const KeyMarker &marker)
{
    if (keyCheck(key) != marker.check)
        return std::unexpected(keyStoreError(u"the key is not the one of this profile"_s));
    return {};
}

/// Opens what the profile says. Never makes a key.
QCoro::Task<Opened> openMarked(QString folder, KeyMarker marker)
{
    if (marker.kind == KeyStore::Kind::KeyFile) {
        const auto key = FileKeyStore::readOrMakeKey(folder, false);
        if (!key)
            co_return std::unexpected(key.error());
        if (const Result<> right = checkedKey(*key, marker); !right)
            co_return std::unexpected(right.error());
        co_return std::make_unique<FileKeyStore>(folder, *key);
    }
    const auto key = co_await KeychainKeyStore::readKey(marker.entry);
    if (!key)
        co_return std::unexpected(key.error());
    if (!key->has_value())
        co_return std::unexpected(keyStoreError(u"the key store has lost this profile's key"_s));
    if (const Result<> right = checkedKey(**key, marker); !right)
        co_return std::unexpected(right.error());
    co_return std::make_unique<KeychainKeyStore>(marker.entry, **key);
}

QCoro::Task<Opened> beginWithKeyFile(QString folder)
{
    const auto key = FileKeyStore::readOrMakeKey(folder, true);
    if (!key)
        co_return std::unexpected(key.error());
    const auto settled =
        settleKeyMarker(folder, {.kind = KeyStore::Kind::KeyFile, .entry = {}, .check = keyCheck(*key)});
    if (!settled)
        co_return std::unexpected(settled.error());
    co_return co_await openMarked(folder, *settled);
}

/// Each process that begins a profile at the same time writes an entry of its own; the marker says whose holds.
QCoro::Task<Opened> beginWithKeychain(QString folder)
{
    const QString entry = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QByteArray key(Vault::keyBytes, Qt::Uninitialized);
    randombytes_buf(key.data(), static_cast<size_t>(key.size()));
    if (const Result<> written = co_await KeychainKeyStore::writeKey(entry, key); !written)
        co_return std::unexpected(written.error());
    const auto settled =
        settleKeyMarker(folder, {.kind = KeyStore::Kind::Keychain, .entry = entry, .check = keyCheck(key)});
    if (!settled)
        co_return std::unexpected(settled.error());
    if (settled->entry != entry) {
        // An orphan in the key store is harmless; the profile must open all the same.
        [[maybe_unused]] const Result<> removed = co_await KeychainKeyStore::removeKey(entry);
    }
    co_return co_await openMarked(folder, *settled);
}

} // namespace

QCoro::Task<Result<std::unique_ptr<KeyStore>>> KeyStore::adopt(QString folder, bool preferKeyFile, QByteArray dataKey)
{
    if (sodium_init() < 0)
        co_return std::unexpected(keyStoreError(u"libsodium cannot be used"_s));
    if (dataKey.size() != Vault::keyBytes)
        co_return std::unexpected(keyStoreError(u"the data key has a wrong length"_s));
    if (const Result<> made = StoreFiles::makeFolder(folder); !made)
        co_return std::unexpected(made.error());
    KeyMarker wished{.kind = Kind::KeyFile, .entry = {}, .check = keyCheck(dataKey)};
    if (preferKeyFile || !KeychainKeyStore::isAvailable()) {
        if (const auto written = FileKeyStore::writeKey(folder, dataKey); !written)
            co_return std::unexpected(written.error());
    } else {
        wished.kind = Kind::Keychain;
        wished.entry = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (const Result<> written = co_await KeychainKeyStore::writeKey(wished.entry, dataKey); !written)
            co_return std::unexpected(written.error());
    }
    const auto settled = settleKeyMarker(folder, wished);
    if (!settled)
        co_return std::unexpected(settled.error());
    if (*settled != wished)
        co_return std::unexpected(keyStoreError(u"the folder has a key already"_s));
    co_return co_await openMarked(folder, *settled);
}

QCoro::Task<Result<std::unique_ptr<KeyStore>>> KeyStore::open(QString folder, bool preferKeyFile)
{
    if (sodium_init() < 0)
        co_return std::unexpected(keyStoreError(u"libsodium cannot be used"_s));
    if (const Result<> made = StoreFiles::makeFolder(folder); !made)
        co_return std::unexpected(made.error());
    const auto marker = readKeyMarker(folder);
    if (!marker)
        co_return std::unexpected(marker.error());
    if (marker->has_value())
        co_return co_await openMarked(folder, **marker);
    if (FileKeyStore::hasKey(folder))
        co_return co_await beginWithKeyFile(folder);
    // A new key would open neither the store nor what was kept of it.
    if (QFile::exists(QDir(folder).filePath(StoreFiles::storeName())) || !StoreFiles::copies(folder).isEmpty())
        co_return std::unexpected(keyStoreError(u"there is a store, but nothing says where its key is"_s));
    if (preferKeyFile || !KeychainKeyStore::isAvailable())
        co_return co_await beginWithKeyFile(folder);
    co_return co_await beginWithKeychain(folder);
}

} // namespace skranke
