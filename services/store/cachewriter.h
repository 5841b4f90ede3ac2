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
    CacheWriter(StoreAccess &access, const InstitutionCode &institution, qint64 institutionNumber);

    [[nodiscard]] Result<> prepare();
    /// Inserts or replaces by primary id; what the feed delivered is kept.
    [[nodiscard]] Result<> save(const CacheEntry &entry, const QDateTime &fetched);

private:
    /// What is stored of a user already.
    struct Stored {
        qint64 row = 0; // 0: nothing
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
    InstitutionCode m_institution;
    qint64 m_number;
    CachedRows::CompactSealer m_sealer;
    QSet<QString> m_kinds;
    QSqlQuery m_find, m_insertUser, m_updateUser, m_saveCompact, m_insertKey, m_deleteKey, m_insertSearch,
        m_deleteSearch;
};

} // namespace skranke
