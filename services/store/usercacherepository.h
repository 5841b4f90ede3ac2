// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QJsonObject>

#include <functional>

namespace skranke {

/// One user of the cache. Alma's truth as last read; the queue's intent is never in here (rule 4).
struct CachedUser {
    qint64 row = 0;
    PrimaryId primaryId = {};
    QJsonObject user = {}; ///< whole, as Alma sent it
    QDateTime fetched = {}; ///< UTC
};

/// A whole user as it lies in the cache; `UserCacheRepository::opened` reads it on any thread.
struct SealedUser {
    qint64 row = 0;
    BlindIndex primary = {}; ///< of the primary id
    QByteArray sealed = {};
    QDateTime fetched = {}; ///< UTC
};

/// The compact sealed row that a plan compares: what the planner packed, opaque to the store.
struct CompactRow {
    qint64 row = 0;
    BlindIndex primary = {}; ///< of the primary id
    QByteArray compared = {}; ///< opened
    QByteArray delivered = {}; ///< opened; what the feed last delivered as far as known, may be empty
};

/// What of a compact row can be read without opening it.
struct CompactMark {
    qint64 row = 0;
    BlindIndex primary = {}; ///< of the primary id
    QByteArray mark = {}; ///< what `comparedMark` made of it; empty: only the open row tells
};

/// The mark of a compact row: eight bytes of a hash of the values and the row's primary index, and one that says what
/// was delivered: 0 for nothing, and the first byte of what was delivered where the compared values follow it. Empty
/// when something else was delivered.
[[nodiscard]] QByteArray comparedMark(QByteArrayView compared, QByteArrayView delivered, const BlindIndex &primary,
                                      const Vault &vault);
/// The part of a mark that the values decide, from `Vault::valueHash` of them.
[[nodiscard]] quint64 markHash(const Vault::ValueHash &compared, const BlindIndex &primary, const Vault &vault);

/// An identifier under which a user can be found, with its kind (`primary_id`, `BARCODE`, `UNIV_ID` ...).
struct UserKey {
    QString kind;
    QString value;
};

/// What `UserCacheRepository::save` takes.
struct CacheEntry {
    QJsonObject user = {};
    QByteArray compared = {}; ///< packed by the planner's code
    QList<UserKey> keys = {}; ///< primary id first
    QStringList searchWords =
        {}; ///< family name, given name: found by the window's search through blind indexes of prefixes
};

/// Tables `cached_user`, `cached_user_key`, `cached_user_search` (kind: cache).
class UserCacheRepository {
public:
    explicit UserCacheRepository(StoreAccess &access);

    /// Inserts or replaces by primary id, many in one transaction; a user that was fetched later stays. `fetched` UTC.
    [[nodiscard]] Result<> save(const InstitutionCode &institution, const QList<CacheEntry> &entries,
                                const QDateTime &fetched);
    [[nodiscard]] Result<> remove(const InstitutionCode &institution, const PrimaryId &id);
    /// Removes everything that the cache holds of an institution.
    [[nodiscard]] Result<> removeAll(const InstitutionCode &institution);
    /// Removes users not seen since `started`: they are gone from Alma. Answers how many.
    [[nodiscard]] Result<int> removeOlderThan(const InstitutionCode &institution, const QDateTime &started);

    /// The same over all institutions: what retention asks for. An institution that was last fetched before `time`
    /// counts as never fetched afterwards.
    [[nodiscard]] Result<int> removeAllOlderThan(const QDateTime &time);

    [[nodiscard]] Result<std::optional<CachedUser>> findRow(const InstitutionCode &institution, qint64 row);
    /// The same still sealed; empty optional when the row is gone.
    [[nodiscard]] Result<std::optional<SealedUser>> findSealed(const InstitutionCode &institution, qint64 row);
    /// `Storage` when the row was altered, moved, or sealed with another key.
    [[nodiscard]] static Result<CachedUser> opened(const SealedUser &user, const Vault &vault);
    /// The compact row of one user; empty optional when the row is gone.
    [[nodiscard]] Result<std::optional<CompactRow>> findCompact(const InstitutionCode &institution, qint64 row);
    /// By any key of the kind; empty `kind` means all kinds. Several hits: all of them.
    [[nodiscard]] Result<QList<CachedUser>> find(const InstitutionCode &institution, const QString &kind,
                                                 const QString &value);
    /// Row by the blind index of a key; 0 when there is none.
    [[nodiscard]] Result<qint64> rowOf(const InstitutionCode &institution, const BlindIndex &key);

    /// The blind-index purposes under which users of all other institutions may be found, whatever the kind (`rowOf`).
    [[nodiscard]] Result<QList<QByteArray>> keyPurposesElsewhere(const InstitutionCode &institution);

    /// Every compact row of the institution in order of the primary blind index; `visit` returns false to stop. It may
    /// be called on another thread, which opens the rows while this one reads the next, one call at a time; it must not
    /// use the store. Memory does not grow with the table.
    [[nodiscard]] Result<> forEachCompact(const InstitutionCode &institution,
                                          const std::function<bool(const CompactRow &)> &visit);
    /// Every compact row's mark, in the same order and under the same rules.
    [[nodiscard]] Result<> forEachMark(const InstitutionCode &institution,
                                       const std::function<bool(const CompactMark &)> &visit);
    [[nodiscard]] Result<> saveDelivered(const InstitutionCode &institution, qint64 row, const QByteArray &delivered);
    /// Many at once, in one transaction: row and what was delivered. Rows that are gone are passed over.
    [[nodiscard]] Result<> saveDelivered(const InstitutionCode &institution,
                                         const QList<std::pair<qint64, QByteArray>> &delivered);

    [[nodiscard]] Result<qint64> count(const InstitutionCode &institution);
    [[nodiscard]] Result<std::optional<QDateTime>> lastSync(const InstitutionCode &institution);
    [[nodiscard]] Result<> saveLastSync(const InstitutionCode &institution, const QDateTime &time);
    /// The institution counts as never fetched; its users stay until the next sync.
    [[nodiscard]] Result<> forgetLastSync(const InstitutionCode &institution);

    /// Users whose identifier equals the text or whose names begin with its words, over all institutions or one (empty
    /// code). A word of one or two letters finds names that are just that.
    struct Hit {
        InstitutionCode institution;
        CachedUser user;
    };
    [[nodiscard]] Result<QList<Hit>> search(const InstitutionCode &institution, const QString &text, int limit);

private:
    /// The cache's own number of an institution; 0 when nothing is cached of it.
    [[nodiscard]] Result<qint64> institutionNumber(const InstitutionCode &institution);
    [[nodiscard]] Result<qint64> madeInstitutionNumber(const InstitutionCode &institution);
    [[nodiscard]] Result<QList<InstitutionCode>> institutions();
    [[nodiscard]] Result<QList<CachedUser>> usersWithKey(const BlindIndex &key);

    StoreAccess &m_access;
    std::pair<InstitutionCode, qint64> m_known; // and its number, once looked up
};

/// The blind-index purpose of a user key, shared by the repository and the planner: kind and institution.
[[nodiscard]] QByteArray userKeyPurpose(const InstitutionCode &institution, QStringView kind);

} // namespace skranke
