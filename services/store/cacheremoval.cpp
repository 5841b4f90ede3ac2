// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/cacheremoval.h"

#include "services/store/cachedrows.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// Rows whose names are held in memory while they are removed.
constexpr int removedAtOnce = 5000;

Result<int> removeSome(StoreAccess &access, const QString &condition, const QVariantList &binds)
{
    // The rows of the index tables are named in the user's own row, so that they need no index by user.
    struct Doomed {
        qint64 row;
        qint64 institution;
        QByteArray primary, keys, search;
    };
    QList<Doomed> doomed;
    const Result<> listed =
        Sql::each(access.db,
                  u"SELECT row, institution, primary_index, key_indexes, search_indexes FROM cached_user WHERE "_s
                      + condition + u" LIMIT ?"_s,
                  QVariantList(binds) << removedAtOnce, [&doomed](const QSqlQuery &query) {
                      doomed.append({.row = query.value(0).toLongLong(),
                                     .institution = query.value(1).toLongLong(),
                                     .primary = query.value(2).toByteArray(),
                                     .keys = query.value(3).toByteArray(),
                                     .search = query.value(4).toByteArray()});
                  });
    if (!listed)
        return std::unexpected(listed.error());
    auto user = Sql::prepare(access.db, u"DELETE FROM cached_user WHERE row = ?"_s);
    auto compact =
        Sql::prepare(access.db, u"DELETE FROM cached_user_compact WHERE institution = ? AND primary_index = ?"_s);
    auto key = Sql::prepare(access.db, u"DELETE FROM cached_user_key WHERE key_index = ? AND user_row = ?"_s);
    auto search = Sql::prepare(access.db, u"DELETE FROM cached_user_search WHERE prefix_index = ? AND user_row = ?"_s);
    for (const auto *query : {&user, &compact, &key, &search}) {
        if (!*query)
            return std::unexpected(query->error());
    }
    const auto removeIndexes = [](QSqlQuery &query, const QByteArray &indexes, qsizetype bytes,
                                  qint64 row) -> Result<> {
        for (qsizetype at = 0; at + bytes <= indexes.size(); at += bytes) {
            if (const Result<> done = Sql::exec(query, {indexes.sliced(at, bytes), row}); !done)
                return done;
        }
        return {};
    };
    for (const Doomed &one : std::as_const(doomed)) {
        Result<> done = Sql::exec(*user, {one.row});
        if (done)
            done = Sql::exec(*compact, {one.institution, one.primary});
        if (done)
            done = removeIndexes(*key, one.keys, one.primary.size(), one.row);
        if (done)
            done = removeIndexes(*search, one.search, CachedRows::prefixIndexBytes, one.row);
        if (!done)
            return std::unexpected(done.error());
    }
    return static_cast<int>(doomed.size());
}

} // namespace

Result<int> removeCachedUsers(StoreAccess &access, const QString &condition, const QVariantList &binds)
{
    Sql::Transaction transaction(access);
    if (const Result<> begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    int removed = 0;
    for (int some = removedAtOnce; some == removedAtOnce; removed += some) {
        const auto done = removeSome(access, condition, binds);
        if (!done)
            return done;
        some = *done;
    }
    if (const Result<> committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    return removed;
}

} // namespace skranke
