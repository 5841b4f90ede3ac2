// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/cachedrows.h"
#include "services/store/usercacherepository.h"

#include <QDateTime>
#include <QSet>
#include <QSqlQuery>

namespace skranke {

/// Writes many users of one institution into the cache with statements prepared once. Knows nothing of transactions.
class CacheWriter {
public:
    CacheWriter(StoreAccess &access, qint64 institutionNumber);

    /// One user with all that can be made of it without the database: most of what saving costs.
    struct Prepared {
        BlindIndex primary = {};
        QStringList kinds = {}; ///< of the keys
        QByteArray keyIndexes = {}; ///< sorted, end to end
        QByteArray searchIndexes = {}; ///< sorted, end to end
        QByteArray sealed = {};
        QByteArray compared = {};
    };
    /// On any thread. `BadInput` for a user without primary id.
    [[nodiscard]] static Result<Prepared> prepared(const CacheEntry &entry, const InstitutionCode &institution,
                                                   const Vault &vault);

    [[nodiscard]] Result<> prepare();
    /// Inserts or replaces by primary id, unless what is stored was fetched later; what the feed delivered is kept.
    [[nodiscard]] Result<> save(const Prepared &user, const QDateTime &fetched);

private:
    /// What is stored of a user already.
    struct Stored {
        qint64 row = 0; // 0: nothing
        QString fetched;
        QByteArray keyIndexes;
        QByteArray searchIndexes;
        QByteArray delivered;
    };
    [[nodiscard]] Result<Stored> stored(const BlindIndex &primary);
    [[nodiscard]] Result<> rememberKind(const QString &kind);
    /// Brings an index table from the old set of fixed-length indexes to the new one.
    [[nodiscard]] Result<> updateIndexes(QSqlQuery &insertion, QSqlQuery &deletion, qsizetype bytes,
                                         const QByteArray &before, const QByteArray &after, qint64 row);

    StoreAccess &m_access;
    qint64 m_number;
    CachedRows::CompactSealer m_sealer;
    QSet<QString> m_kinds;
    QSqlQuery m_find, m_insertUser, m_updateUser, m_saveCompact, m_insertKey, m_deleteKey, m_insertSearch,
        m_deleteSearch;
};

} // namespace skranke
