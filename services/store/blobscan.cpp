// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/blobscan.h"

#include "services/store/sql.h"

#include <QSqlDriver>

#include <sqlite3.h>

#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

Error errorOf(sqlite3 *connection, int outcome)
{
    return Sql::errorOf(QSqlError(u"a pass over rows"_s, QString::fromUtf8(sqlite3_errmsg(connection)),
                                  QSqlError::StatementError, QString::number(outcome)));
}

/// Qt's own connection; nullptr when it is not one of the SQLite that is linked here.
sqlite3 *connectionOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace

void BlobScan::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<BlobScan> BlobScan::over(StoreAccess &access, const QByteArray &sql, qint64 parameter)
{
    // Another copy of the library would not know the connection's inside.
    auto source = Sql::run(access.db, u"SELECT sqlite_source_id()"_s);
    if (!source)
        return std::unexpected(source.error());
    sqlite3 *connection = connectionOf(access.db);
    if (!connection || !source->next() || source->value(0).toByteArray() != sqlite3_sourceid()) {
        return std::unexpected(
            Error{.kind = Error::Kind::Storage, .detail = u"Qt's SQLite is not the one that was linked"_s});
    }
    source->finish();

    BlobScan scan;
    sqlite3_stmt *statement = nullptr;
    int outcome = sqlite3_prepare_v2(connection, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
    scan.m_statement.reset(statement);
    if (outcome == SQLITE_OK)
        outcome = sqlite3_bind_int64(statement, 1, parameter);
    if (outcome != SQLITE_OK)
        return std::unexpected(errorOf(connection, outcome));
    return scan;
}

bool BlobScan::next()
{
    m_outcome = sqlite3_step(m_statement.get());
    return m_outcome == SQLITE_ROW;
}

Result<> BlobScan::ended() const
{
    if (m_outcome == SQLITE_DONE || m_outcome == SQLITE_ROW)
        return {};
    return std::unexpected(errorOf(sqlite3_db_handle(m_statement.get()), m_outcome));
}

QByteArrayView BlobScan::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column)};
}

qint64 BlobScan::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

} // namespace skranke
