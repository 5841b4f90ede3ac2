// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/cachewriter.h"

#include "services/store/sql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Sorted and without doubles, end to end.
QByteArray joined(QList<QByteArray> indexes)
{
    std::ranges::sort(indexes);
    indexes.erase(std::ranges::unique(indexes).begin(), indexes.end());
    return indexes.join();
}

QList<QByteArray> separated(const QByteArray &indexes, qsizetype bytes)
{
    QList<QByteArray> list;
    for (qsizetype at = 0; at + bytes <= indexes.size(); at += bytes)
        list += indexes.sliced(at, bytes);
    return list;
}

} // namespace

CacheWriter::CacheWriter(StoreAccess &access, qint64 institutionNumber)
    : m_access(access)
    , m_number(institutionNumber)
    , m_sealer(access.vault)
{
}

Result<> CacheWriter::prepare()
{
    const QList<std::pair<QSqlQuery *, QString>> statements{
        {&m_find,
         u"SELECT u.row, u.key_indexes, u.search_indexes, c.sealed_values, u.fetched FROM cached_user_compact c "
         "JOIN cached_user u ON u.row = c.user_row WHERE c.institution = ? AND c.primary_index = ?"_s},
        {&m_insertUser,
         u"INSERT INTO cached_user (institution, primary_index, fetched, key_indexes, search_indexes, sealed_user) "
         "VALUES (?, ?, ?, ?, ?, ?)"_s},
        {&m_updateUser,
         u"UPDATE cached_user SET fetched = ?, key_indexes = ?, search_indexes = ?, sealed_user = ? WHERE row = ?"_s},
        {&m_saveCompact,
         u"INSERT INTO cached_user_compact (institution, primary_index, user_row, sealed_values, compared_mark) "
         "VALUES (?, ?, ?, ?, ?) ON CONFLICT (institution, primary_index) DO UPDATE SET "
         "sealed_values = excluded.sealed_values, compared_mark = excluded.compared_mark"_s},
        {&m_insertKey, u"INSERT INTO cached_user_key (key_index, user_row) VALUES (?, ?) ON CONFLICT DO NOTHING"_s},
        {&m_deleteKey, u"DELETE FROM cached_user_key WHERE key_index = ? AND user_row = ?"_s},
        {&m_insertSearch,
         u"INSERT INTO cached_user_search (prefix_index, user_row) VALUES (?, ?) ON CONFLICT DO NOTHING"_s},
        {&m_deleteSearch, u"DELETE FROM cached_user_search WHERE prefix_index = ? AND user_row = ?"_s},
    };
    for (const auto &[query, sql] : statements) {
        auto prepared = Sql::prepare(m_access.db, sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        *query = std::move(*prepared);
    }
    return {};
}

Result<CacheWriter::Stored> CacheWriter::stored(const BlindIndex &primary)
{
    if (const Result<> asked = Sql::exec(m_find, {m_number, primary}); !asked)
        return std::unexpected(asked.error());
    Stored found;
    if (m_find.next()) {
        found.row = m_find.value(0).toLongLong();
        found.keyIndexes = m_find.value(1).toByteArray();
        found.searchIndexes = m_find.value(2).toByteArray();
        found.fetched = m_find.value(4).toString();
        CompactRow compact;
        compact.primary = primary;
        // A compact row that does not open is replaced: it is cache.
        if (m_sealer.open(m_find.value(3).toByteArray(), compact))
            found.delivered = compact.delivered;
    }
    const Result<> read = Sql::ended(m_find);
    m_find.finish();
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> CacheWriter::rememberKind(const QString &kind)
{
    if (m_kinds.contains(kind))
        return {};
    m_kinds.insert(kind);
    const auto saved =
        Sql::run(m_access.db, u"INSERT INTO cached_key_kind (institution, kind) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                 {m_number, kind});
    if (!saved)
        return std::unexpected(saved.error());
    return {};
}

Result<> CacheWriter::updateIndexes(QSqlQuery &insertion, QSqlQuery &deletion, qsizetype bytes,
                                    const QByteArray &before, const QByteArray &after, qint64 row)
{
    if (before == after)
        return {};
    const QList<QByteArray> old = separated(before, bytes);
    const QList<QByteArray> wanted = separated(after, bytes);
    for (const QByteArray &index : old) {
        if (wanted.contains(index))
            continue;
        if (const Result<> done = Sql::exec(deletion, {index, row}); !done)
            return done;
    }
    for (const QByteArray &index : wanted) {
        if (old.contains(index))
            continue;
        if (const Result<> done = Sql::exec(insertion, {index, row}); !done)
            return done;
    }
    return {};
}

Result<CacheWriter::Prepared> CacheWriter::prepared(const CacheEntry &entry, const InstitutionCode &institution,
                                                    const Vault &vault)
{
    const QString primaryId = entry.keys.isEmpty() ? QString() : entry.keys.front().value;
    if (primaryId.isEmpty()) {
        return std::unexpected(
            Error{.kind = Error::Kind::BadInput, .code = u"invalid-value"_s, .detail = u"a user without primary id"_s});
    }
    Prepared user{.compared = entry.compared};
    QList<QByteArray> keys;
    for (const UserKey &key : entry.keys) {
        keys += vault.blindIndex(key.value, userKeyPurpose(institution, key.kind));
        user.kinds += key.kind;
    }
    user.primary = keys.front();
    const CachedRows::Whole whole{.user = entry.user, .words = CachedRows::wordsOf(entry.searchWords)};
    QList<QByteArray> prefixes;
    for (const QString &word : whole.words)
        prefixes += CachedRows::storedPrefixes(institution, word, vault);
    user.keyIndexes = joined(std::move(keys));
    user.searchIndexes = joined(std::move(prefixes));
    user.sealed = CachedRows::sealWhole(whole, user.primary, vault);
    return user;
}

Result<> CacheWriter::save(const Prepared &user, const QDateTime &fetched)
{
    for (const QString &kind : user.kinds) {
        if (const Result<> done = rememberKind(kind); !done)
            return done;
    }
    const QString time = Sql::toText(fetched);
    const auto before = stored(user.primary);
    if (!before)
        return std::unexpected(before.error());
    if (before->fetched > time)
        return {}; // the text order is the time's
    qint64 row = before->row;
    const Result<> written = row
        ? Sql::exec(m_updateUser, {time, user.keyIndexes, user.searchIndexes, user.sealed, row})
        : Sql::exec(m_insertUser, {m_number, user.primary, time, user.keyIndexes, user.searchIndexes, user.sealed});
    if (!written)
        return written;
    if (!row)
        row = m_insertUser.lastInsertId().toLongLong();
    const QByteArray compact = m_sealer.seal(user.compared, before->delivered, user.primary);
    const QByteArray mark = comparedMark(user.compared, before->delivered, user.primary, m_access.vault);
    if (const Result<> done = Sql::exec(m_saveCompact, {m_number, user.primary, row, compact, mark}); !done)
        return done;
    if (const Result<> done =
            updateIndexes(m_insertKey, m_deleteKey, user.primary.size(), before->keyIndexes, user.keyIndexes, row);
        !done)
        return done;
    return updateIndexes(m_insertSearch, m_deleteSearch, CachedRows::prefixIndexBytes, before->searchIndexes,
                         user.searchIndexes, row);
}

} // namespace skranke
