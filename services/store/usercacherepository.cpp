// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/usercacherepository.h"

#include "services/core/parallel.h"
#include "services/store/cachedrows.h"
#include "services/store/cacheremoval.h"
#include "services/store/cachewriter.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QStringView primaryKind = u"primary_id";
/// More words than this narrow a search no further, and keep a pasted page from becoming a statement of its length.
constexpr qsizetype mostSoughtWords = 8;
constexpr auto selectUser = "SELECT u.row, u.fetched, u.primary_index, u.sealed_user FROM cached_user u"_L1;

Result<> nothing(const Result<QSqlQuery> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

/// A user with the words it is found by.
struct Opened {
    CachedUser user;
    QStringList words;
};

SealedUser sealedFrom(const QSqlQuery &query)
{
    return {.row = query.value(0).toLongLong(),
            .primary = query.value(2).toByteArray(),
            .sealed = query.value(3).toByteArray(),
            .fetched = Sql::toTime(query.value(1).toString())};
}

Result<Opened> openedWith(const SealedUser &user, const Vault &vault)
{
    const auto whole = CachedRows::openWhole(user.sealed, user.primary, vault);
    if (!whole)
        return std::unexpected(whole.error());
    return Opened{
        .user = {.row = user.row,
                 .primaryId = PrimaryId(whole->user.value(u"primary_id").toString()),
                 .user = whole->user,
                 .fetched = user.fetched},
        .words = whole->words,
    };
}

Result<Opened> openedFrom(const QSqlQuery &query, const Vault &vault)
{
    return openedWith(sealedFrom(query), vault);
}

} // namespace

QByteArray userKeyPurpose(const InstitutionCode &institution, QStringView kind)
{
    return u"user:%1:%2"_s.arg(institution.toString(), kind).toUtf8();
}

UserCacheRepository::UserCacheRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<qint64> UserCacheRepository::institutionNumber(const InstitutionCode &institution)
{
    if (m_known.first == institution && m_known.second != 0)
        return m_known.second; // asked for with every row
    qint64 number = 0;
    const Result<> read =
        Sql::eachKept(m_access, u"SELECT id FROM cached_institution WHERE code = ?"_s, {institution.toString()},
                      [&number](const QSqlQuery &query) { number = query.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    m_known = {institution, number};
    return number;
}

Result<qint64> UserCacheRepository::madeInstitutionNumber(const InstitutionCode &institution)
{
    const auto made = Sql::run(m_access.db,
                               u"INSERT INTO cached_institution (code, last_sync) VALUES (?, '') "
                               "ON CONFLICT (code) DO NOTHING"_s,
                               {institution.toString()});
    if (!made)
        return std::unexpected(made.error());
    m_known = {}; // it may be another one than before
    return institutionNumber(institution);
}

Result<QList<InstitutionCode>> UserCacheRepository::institutions()
{
    QList<InstitutionCode> codes;
    const Result<> read =
        Sql::each(m_access.db, u"SELECT code FROM cached_institution ORDER BY code"_s, {},
                  [&codes](const QSqlQuery &query) { codes += InstitutionCode(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return codes;
}

Result<> UserCacheRepository::save(const InstitutionCode &institution, const QList<CacheEntry> &entries,
                                   const QDateTime &fetched)
{
    // Before the transaction: others wait for the store while it is open.
    const auto users = inParallel(static_cast<size_t>(entries.size()), [&](size_t i) {
        return CacheWriter::prepared(entries[static_cast<qsizetype>(i)], institution, m_access.vault);
    });
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto number = madeInstitutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    {
        CacheWriter writer(m_access, *number);
        if (const Result<> prepared = writer.prepare(); !prepared)
            return prepared;
        for (const auto &user : users) {
            if (const Result<> saved = user ? writer.save(*user, fetched) : std::unexpected(user.error()); !saved)
                return saved;
        }
    }
    return transaction.commit();
}

Result<> UserCacheRepository::remove(const InstitutionCode &institution, const PrimaryId &id)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    const auto row =
        rowOf(institution, m_access.vault.blindIndex(id.toString(), userKeyPurpose(institution, primaryKind)));
    if (!row)
        return std::unexpected(row.error());
    return removeCachedUsers(m_access, u"institution = ? AND row = ?"_s, {*number, *row}).transform([](int) { });
}

Result<> UserCacheRepository::removeAll(const InstitutionCode &institution)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    if (const auto removed = removeCachedUsers(m_access, u"institution = ?"_s, {*number}); !removed)
        return std::unexpected(removed.error());
    for (const QString &sql :
         {u"DELETE FROM cached_key_kind WHERE institution = ?"_s, u"DELETE FROM cached_institution WHERE id = ?"_s}) {
        if (const auto done = Sql::run(m_access.db, sql, {*number}); !done)
            return nothing(done);
    }
    m_known = {};
    return transaction.commit();
}

Result<int> UserCacheRepository::removeOlderThan(const InstitutionCode &institution, const QDateTime &started)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    return removeCachedUsers(m_access, u"institution = ? AND fetched < ?"_s, {*number, Sql::toText(started)});
}

Result<int> UserCacheRepository::removeAllOlderThan(const QDateTime &time)
{
    const auto codes = institutions();
    if (!codes)
        return std::unexpected(codes.error());
    int removed = 0;
    for (const InstitutionCode &code : *codes) {
        const auto some = removeOlderThan(code, time);
        if (!some)
            return some;
        removed += *some;
    }
    // Else a plan would take the removed users for new ones.
    const auto forgotten =
        Sql::run(m_access.db, u"UPDATE cached_institution SET last_sync = '' WHERE last_sync <> '' AND last_sync < ?"_s,
                 {Sql::toText(time)});
    if (!forgotten)
        return std::unexpected(forgotten.error());
    return removed;
}

Result<std::optional<CachedUser>> UserCacheRepository::findRow(const InstitutionCode &institution, qint64 row)
{
    const auto sealed = findSealed(institution, row);
    if (!sealed)
        return std::unexpected(sealed.error());
    if (!*sealed)
        return std::optional<CachedUser>();
    return opened(**sealed, m_access.vault).transform([](CachedUser user) {
        return std::optional<CachedUser>(std::move(user));
    });
}

Result<std::optional<SealedUser>> UserCacheRepository::findSealed(const InstitutionCode &institution, qint64 row)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    static const QString sql = selectUser + u" WHERE u.row = ? AND u.institution = ?"_s;
    std::optional<SealedUser> found;
    const Result<> read =
        Sql::eachKept(m_access, sql, {row, *number}, [&found](const QSqlQuery &query) { found = sealedFrom(query); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<CachedUser> UserCacheRepository::opened(const SealedUser &user, const Vault &vault)
{
    return openedWith(user, vault).transform([](Opened opened) { return std::move(opened.user); });
}

Result<QList<CachedUser>> UserCacheRepository::usersWithKey(const BlindIndex &key)
{
    QList<CachedUser> users;
    const Result<> read =
        Sql::each(m_access.db,
                  selectUser + u" JOIN cached_user_key k ON k.user_row = u.row WHERE k.key_index = ? ORDER BY u.row"_s,
                  {key}, [&](const QSqlQuery &query) -> Result<> {
                      return openedFrom(query, m_access.vault).transform([&users](const Opened &opened) {
                          users += opened.user;
                      });
                  });
    if (!read)
        return std::unexpected(read.error());
    return users;
}

Result<QList<CachedUser>> UserCacheRepository::find(const InstitutionCode &institution, const QString &kind,
                                                    const QString &value)
{
    QStringList kinds{kind};
    if (kind.isEmpty()) {
        kinds.clear();
        const Result<> read = Sql::each(m_access.db,
                                        u"SELECT k.kind FROM cached_key_kind k JOIN cached_institution i ON "
                                        "i.id = k.institution WHERE i.code = ? ORDER BY k.kind"_s,
                                        {institution.toString()},
                                        [&kinds](const QSqlQuery &query) { kinds += query.value(0).toString(); });
        if (!read)
            return std::unexpected(read.error());
    }
    QList<CachedUser> found;
    for (const QString &each : std::as_const(kinds)) {
        const auto users = usersWithKey(m_access.vault.blindIndex(value, userKeyPurpose(institution, each)));
        if (!users)
            return users;
        for (const CachedUser &user : *users) {
            const auto isSame = [&user](const CachedUser &other) { return other.row == user.row; };
            if (std::ranges::none_of(found, isSame))
                found += user;
        }
    }
    return found;
}

Result<qint64> UserCacheRepository::rowOf(const InstitutionCode &institution, const BlindIndex &key)
{
    Q_UNUSED(institution) // is part of the key's purpose
    qint64 row = 0;
    const Result<> read =
        Sql::eachKept(m_access, u"SELECT user_row FROM cached_user_key WHERE key_index = ? ORDER BY user_row LIMIT 1"_s,
                      {key}, [&row](const QSqlQuery &query) { row = query.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return row;
}

Result<QList<QByteArray>> UserCacheRepository::keyPurposesElsewhere(const InstitutionCode &institution)
{
    QList<QByteArray> purposes;
    const Result<> read =
        Sql::each(m_access.db,
                  u"SELECT i.code, k.kind FROM cached_key_kind k JOIN cached_institution i ON "
                  "i.id = k.institution WHERE i.code <> ? ORDER BY i.code, k.kind"_s,
                  {institution.toString()}, [&purposes](const QSqlQuery &query) {
                      purposes += userKeyPurpose(InstitutionCode(query.value(0).toString()), query.value(1).toString());
                  });
    if (!read)
        return std::unexpected(read.error());
    return purposes;
}

Result<qint64> UserCacheRepository::count(const InstitutionCode &institution)
{
    qint64 count = 0;
    const Result<> read =
        Sql::each(m_access.db,
                  u"SELECT COUNT(*) FROM cached_user WHERE institution = "
                  "(SELECT id FROM cached_institution WHERE code = ?)"_s,
                  {institution.toString()}, [&count](const QSqlQuery &query) { count = query.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
    return count;
}

Result<std::optional<QDateTime>> UserCacheRepository::lastSync(const InstitutionCode &institution)
{
    std::optional<QDateTime> time;
    const Result<> read = Sql::each(
        m_access.db, u"SELECT last_sync FROM cached_institution WHERE code = ? AND last_sync <> ''"_s,
        {institution.toString()}, [&time](const QSqlQuery &query) { time = Sql::toTime(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return time;
}

Result<> UserCacheRepository::saveLastSync(const InstitutionCode &institution, const QDateTime &time)
{
    return nothing(Sql::run(m_access.db,
                            u"INSERT INTO cached_institution (code, last_sync) VALUES (?, ?) "
                            "ON CONFLICT (code) DO UPDATE SET last_sync = excluded.last_sync"_s,
                            {institution.toString(), Sql::toText(time)}));
}

Result<> UserCacheRepository::forgetLastSync(const InstitutionCode &institution)
{
    return nothing(Sql::run(m_access.db, u"UPDATE cached_institution SET last_sync = '' WHERE code = ?"_s,
                            {institution.toString()}));
}

Result<QList<UserCacheRepository::Hit>> UserCacheRepository::search(const InstitutionCode &institution,
                                                                    const QString &text, int limit)
{
    QList<InstitutionCode> codes{institution};
    if (institution.isEmpty()) {
        auto all = institutions();
        if (!all)
            return std::unexpected(all.error());
        codes = *std::move(all);
    }
    QList<Hit> hits;
    const QStringList sought = CachedRows::wordsOf({text}).mid(0, mostSoughtWords);
    for (const InstitutionCode &code : std::as_const(codes)) {
        const auto sameIdentifier = find(code, {}, text);
        if (!sameIdentifier)
            return std::unexpected(sameIdentifier.error());
        QSet<qint64> rows;
        for (const CachedUser &user : *sameIdentifier) {
            hits.append({.institution = code, .user = user});
            rows.insert(user.row);
        }
        if (sought.isEmpty())
            continue;
        QStringList conditions;
        QVariantList binds;
        for (const QString &word : sought) {
            conditions += u"u.row IN (SELECT user_row FROM cached_user_search WHERE prefix_index = ?)"_s;
            binds += CachedRows::soughtPrefix(code, word, m_access.vault);
        }
        auto query = Sql::run(m_access.db,
                              selectUser + u" WHERE "_s + conditions.join(" AND "_L1) + u" ORDER BY u.row"_s, binds);
        if (!query)
            return std::unexpected(query.error());
        while (hits.size() < limit && query->next()) {
            const auto opened = openedFrom(*query, m_access.vault);
            if (!opened)
                return std::unexpected(opened.error());
            if (!rows.contains(opened->user.row) && CachedRows::matches(opened->words, sought))
                hits.append({.institution = code, .user = opened->user});
        }
        if (const Result<> read = Sql::ended(*query); !read)
            return std::unexpected(read.error());
    }
    if (hits.size() > limit)
        hits.resize(limit);
    return hits;
}

} // namespace skranke
