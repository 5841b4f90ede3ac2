// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/store.h"

#include "services/store/auditrepository.h"
#include "services/store/backupfiles.h"
#include "services/store/changerepository.h"
#include "services/store/migrator.h"
#include "services/store/profilelock.h"
#include "services/store/sql.h"
#include "services/store/storefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// How long a writer waits for another process, in milliseconds, before `store-locked`.
constexpr int busyTimeout = 15000;

std::unexpected<Error> damaged(const QString &detail)
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .code = u"store-damaged"_s, .detail = detail});
}

/// After a crash the user's own tables are read through; the cache, which can be big, is not: Alma has its truth.
Result<> checkedWorkTables(const QSqlDatabase &db)
{
    QStringList tables;
    const auto listed = Sql::each(db, u"SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"_s, {},
                                  [&tables](const QSqlQuery &row) { tables += row.value(0).toString(); });
    if (!listed)
        return listed;
    for (const QString &table : std::as_const(tables)) {
        if (table.startsWith("cached_"_L1) || table.startsWith("sqlite_"_L1))
            continue;
        auto query = Sql::run(db, u"PRAGMA quick_check('%1')"_s.arg(table));
        if (!query)
            return std::unexpected(query.error());
        if (!query->next() || query->value(0).toString() != "ok"_L1)
            return damaged(u"quick_check failed for "_s + table);
    }
    return {};
}

Result<> migrated(const QSqlDatabase &db, const QString &path)
{
    const Migrator migrator(Migrator::shipped());
    const auto version = Migrator::version(db);
    if (!version)
        return std::unexpected(version.error());
    if (*version > 0 && *version < migrator.newest()) {
        const auto backup = BackupFiles::copy(db, QFileInfo(path).path(), BackupKind::BeforeUpgrade, migrator.newest(),
                                              QDateTime::currentDateTimeUtc());
        if (!backup)
            return std::unexpected(backup.error());
    }
    return migrator.migrate(db);
}

} // namespace

/// An open file and its place in Qt's list of connections.
class Store::Connection {
public:
    Connection() = default;
    ~Connection()
    {
        const QString name = db.connectionName();
        db.close();
        db = {}; // Qt warns when a connection is removed that is still held
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    Result<> open(const QString &path)
    {
        db = QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString());
        db.setDatabaseName(path);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout));
        if (!db.open())
            return std::unexpected(Sql::errorOf(db.lastError()));
        // secure_delete: what retention and erasure remove is overwritten. FULL: a committed `sending` survives a power
        // cut.
        for (const QString &pragma :
             {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
              u"PRAGMA secure_delete = ON"_s, u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA cache_size = -16000"_s}) {
            if (const auto done = Sql::run(db, pragma); !done)
                return std::unexpected(done.error());
        }
        return {};
    }

    QSqlDatabase db;
};

Store::Store()
    : m_self(std::make_shared<Store *>(this))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Store::~Store()
{
    *m_self = nullptr;
    m_thread.start([this] { closeHere(); });
    m_thread.waitForDone();
}

Result<> Store::open(const QString &folder, QByteArray dataKey)
{
    if (dataKey.size() != Vault::keyBytes)
        return std::unexpected(Error{
            .kind = Error::Kind::Storage, .code = u"key-store"_s, .detail = u"the data key has a wrong length"_s});
    m_vault = std::make_unique<Vault>(std::move(dataKey));
    return onThread([this, folder] { return openHere(folder); });
}

Result<> Store::openHere(const QString &folder)
{
    closeHere();
    if (const Result<> made = StoreFiles::makeFolder(folder); !made)
        return made;
    const QString path = QDir(folder).filePath(StoreFiles::storeName());
    auto lock = std::make_unique<ProfileLock>(QDir(folder).filePath(u"skranke.lock"_s));
    if (!lock->isValid())
        return std::unexpected(
            Error{.kind = Error::Kind::Storage, .detail = u"the profile folder cannot be written"_s});
    if (lock->isAlone())
        StoreFiles::clearWorkshop(folder);

    if (const Result<> ready = openFile(path, lock->wasLeftOpen()); !ready) {
        m_access.reset();
        m_connection.reset();
        Error error = ready.error();
        // While others have the file open it must stay where it is.
        if (error.code == "store-damaged"_L1 && lock->isAlone())
            error.subject = StoreFiles::setAside(path);
        return std::unexpected(error);
    }
    lock->share();
    m_lock = std::move(lock);
    return {};
}

namespace {

/// A first start finds no file, or an empty one that nothing was put into; beside backups it is what a power cut left.
bool isEmptied(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() && file.size() == 0 && QFileInfo(path + u"-wal"_s).size() == 0
        && !StoreFiles::copies(file.path()).isEmpty();
}

} // namespace

Result<> Store::openFile(const QString &path, bool wasLeftOpen)
{
    if (const Result<> whole = StoreFiles::checkHeader(path); !whole)
        return whole;
    if (!QFile::exists(path) && !StoreFiles::copies(QFileInfo(path).path()).isEmpty())
        return std::unexpected(Error{.kind = Error::Kind::Storage, .code = u"store-missing"_s});
    if (isEmptied(path))
        return std::unexpected(
            Error{.kind = Error::Kind::Storage, .code = u"store-damaged"_s, .detail = u"the store was emptied"_s});
    if (!QFile::exists(path) && !StoreFiles::createPrivately(path))
        return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"the store cannot be made"_s});
    m_connection = std::make_unique<Connection>();
    Result<> ready = m_connection->open(path);
    if (ready && wasLeftOpen)
        ready = checkedWorkTables(m_connection->db);
    if (ready)
        ready = migrated(m_connection->db, path);
    if (!ready)
        return ready;
    m_access = std::make_unique<StoreAccess>(m_connection->db, *m_vault);
    return AuditRepository(*m_access).begin().and_then(
        [this]() -> Result<> { return ChangeRepository(*m_access).assessOlder(); });
}

Result<> Store::beginEmpty(const QString &folder)
{
    const QString path = QDir(folder).filePath(StoreFiles::storeName());
    if (QFile::exists(path))
        return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"file-exists"_s, .subject = StoreFiles::storeName()});
    if (StoreFiles::copies(folder).isEmpty())
        return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"store-not-lost"_s});
    if (!StoreFiles::createPrivately(path))
        return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"the store cannot be made"_s});
    // With its header written it is no longer what a power cut leaves of a store.
    return Connection().open(path);
}

void Store::closeHere()
{
    m_access.reset();
    m_connection.reset();
    m_lock.reset();
}

} // namespace skranke
