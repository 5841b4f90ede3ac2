// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/importfilerepository.h"

#include "services/store/sealing.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView pathColumn = "import_file.sealed_path";

} // namespace

ImportFileRepository::ImportFileRepository(StoreAccess &access)
    : m_access(access)
{
}

BlindIndex ImportFileRepository::pathIndex(const QString &path) const
{
    // Not `blindIndex`, which would take two paths for one that differ in case only.
    BlindIndex index(16, Qt::Uninitialized);
    m_access.vault.blindIndexUtf8(path.toUtf8(), "import_file", reinterpret_cast<unsigned char *>(index.data()));
    return index;
}

Result<> ImportFileRepository::save(const FileRecord &file)
{
    const BlindIndex index = pathIndex(file.path);
    const auto saved = Sql::run(
        m_access.db,
        u"INSERT INTO import_file (path_index, sealed_path, name, sha256, institution, records, fatal, errors, "
        u"warnings, "
        "infos, opened) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path_index, institution) DO UPDATE SET "
        "name = excluded.name, sha256 = excluded.sha256, records = excluded.records, fatal = excluded.fatal, "
        "errors = excluded.errors, warnings = excluded.warnings, infos = excluded.infos, opened = excluded.opened"_s,
        {index, sealText(m_access.vault, file.path, {.column = pathColumn, .row = index}), file.name, file.sha256,
         file.institution.toString(), file.records, file.fatal, file.errors, file.warnings, file.infos,
         Sql::toText(file.opened)});
    if (!saved)
        return std::unexpected(saved.error());
    return {};
}

Result<QList<FileRecord>> ImportFileRepository::recent(const InstitutionCode &institution, int limit)
{
    QList<FileRecord> files;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT path_index, sealed_path, name, sha256, institution, records, fatal, errors, warnings, infos, opened "
        "FROM import_file WHERE ? IN ('', institution) ORDER BY opened DESC, id DESC"_s,
        {institution.toString()}, [&](const QSqlQuery &query) {
            if (limit > 0 && files.size() >= limit)
                return;
            const auto path = openText(m_access.vault, query.value(1).toByteArray(),
                                       {.column = pathColumn, .row = query.value(0).toByteArray()});
            if (!path)
                return; // one damaged row must not take the others from the list
            files.append({
                .path = *path,
                .name = query.value(2).toString(),
                .sha256 = query.value(3).toString(),
                .institution = InstitutionCode(query.value(4).toString()),
                .records = query.value(5).toLongLong(),
                .fatal = query.value(6).toLongLong(),
                .errors = query.value(7).toLongLong(),
                .warnings = query.value(8).toLongLong(),
                .infos = query.value(9).toLongLong(),
                .opened = Sql::toTime(query.value(10).toString()),
            });
        });
    if (!read)
        return std::unexpected(read.error());
    return files;
}

Result<> ImportFileRepository::remove(const QString &path, const InstitutionCode &institution)
{
    const auto removed = Sql::run(m_access.db, u"DELETE FROM import_file WHERE path_index = ? AND institution = ?"_s,
                                  {pathIndex(path), institution.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    return {};
}

Result<int> ImportFileRepository::removeOlderThan(const QDateTime &time)
{
    const auto removed = Sql::run(m_access.db, u"DELETE FROM import_file WHERE opened < ?"_s, {Sql::toText(time)});
    if (!removed)
        return std::unexpected(removed.error());
    return removed->numRowsAffected();
}

} // namespace skranke
