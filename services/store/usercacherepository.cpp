// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/usercacherepository.h"

#include "services/core/parallel.h"
#include "services/store/cachedrows.h"
#include "services/store/cacheremoval.h"
#include "services/store/cachewriter.h"
#include "services/store/sql.h"

#include <QtConcurrentRun>
#include <QtEndian>
#include <QVarLengthArray>

#include <array>
#include <span>
#include <vector>

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

/// A compact row as it lies in its table.
struct SealedRow {
    qint64 row = 0;
    BlindIndex primary;
    QByteArray sealed;
};

/// Compact rows read before they are opened: enough to make the change of threads cheap.
constexpr size_t rowsAtOnce = 4096;

} // namespace

QByteArray userKeyPurpose(const InstitutionCode &institution, QStringView kind)
{
    return u"user:%1:%2"_s.arg(institution.toString(), kind).toUtf8();
}

quint64 markHash(const Vault::ValueHash &compared, const BlindIndex &primary, const Vault &vault)
{
    QVarLengthArray<char, 32> bound;
    bound.append(reinterpret_cast<const char *>(compared.data()), sizeof compared);
    bound.append(primary.constData(), primary.size());
    return vault.valueHash(QByteArrayView(bound.constData(), bound.size()))[0];
}

QByteArray comparedMark(QByteArrayView compared, QByteArrayView delivered, const BlindIndex &primary,
                        const Vault &vault)
{
    const bool repeats = !delivered.isEmpty() && delivered.sliced(1) == compared;
    if (!delivered.isEmpty() && !repeats)
        return {};
    QByteArray mark(sizeof(quint64), Qt::Uninitialized);
    qToBigEndian(markHash(vault.valueHash(compared), primary, vault), mark.data());
    mark.append(repeats ? delivered.front() : '\0');
    return mark;
}

UserCacheRepository::UserCacheRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<qint64> UserCacheRepository::institutionNumber(const InstitutionCode &institution)
{
    qint64 number = 0;
    const Result<> read =
        Sql::eachKept(m_access, u"SELECT id FROM cached_institution WHERE code = ?"_s, {institution.toString()},
                      [&number](const QSqlQuery &query) { number = query.value(0).toLongLong(); });
    if (!read)
        return std::unexpected(read.error());
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

Result<std::optional<CompactRow>> UserCacheRepository::findCompact(const InstitutionCode &institution, qint64 row)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    std::optional<CompactRow> found;
    const Result<> read = Sql::eachKept(
        m_access,
        u"SELECT c.primary_index, c.sealed_values FROM cached_user u JOIN cached_user_compact c "
        "ON c.institution = u.institution AND c.primary_index = u.primary_index WHERE u.row = ? AND u.institution = ?"_s,
        {row, *number}, [&](const QSqlQuery &query) -> Result<> {
            CompactRow compact;
            compact.primary = query.value(0).toByteArray();
            compact.row = row;
            if (const Result<> opened =
                    CachedRows::CompactSealer(m_access.vault).open(query.value(1).toByteArray(), compact);
                !opened)
                return opened;
            found = std::move(compact);
            return {};
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
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

Result<> UserCacheRepository::forEachCompact(const InstitutionCode &institution,
                                             const std::function<bool(const CompactRow &)> &visit)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    // The table is clustered in this order: no sorting, no jumping.
    auto query = Sql::run(m_access.db,
                          u"SELECT primary_index, user_row, sealed_values FROM cached_user_compact "
                          "WHERE institution = ? ORDER BY primary_index"_s,
                          {*number});
    if (!query)
        return nothing(query);
    CachedRows::CompactSealer sealer(m_access.vault);
    CompactRow row;
    const auto openAll = [&](std::span<const SealedRow> rows) -> Result<bool> {
        for (const SealedRow &one : rows) {
            row.primary = one.primary;
            row.row = one.row;
            if (const Result<> opened = sealer.open(one.sealed, row); !opened)
                return std::unexpected(opened.error());
            if (!visit(row))
                return false;
        }
        return true;
    };
    // Two chunks, whose memory is used again: one is opened while the other is read.
    std::array<std::vector<SealedRow>, 2> chunks;
    chunks[0].resize(rowsAtOnce);
    chunks[1].resize(rowsAtOnce);
    QFuture<Result<bool>> opening;
    size_t reading = 0;
    bool more = true;
    while (more) {
        std::vector<SealedRow> &chunk = chunks[reading];
        size_t count = 0;
        while (count < chunk.size() && (more = query->next())) {
            SealedRow &one = chunk[count++];
            one.primary = query->value(0).toByteArray();
            one.row = query->value(1).toLongLong();
            one.sealed = query->value(2).toByteArray();
        }
        if (opening.isValid()) {
            if (const Result<bool> goOn = opening.takeResult(); !goOn || !*goOn)
                return goOn.transform([](bool) { });
        }
        opening = QtConcurrent::run(
            [&openAll, rows = std::span<const SealedRow>(chunk).first(count)] { return openAll(rows); });
        reading = 1 - reading;
    }
    if (const Result<bool> goOn = opening.takeResult(); !goOn || !*goOn)
        return goOn.transform([](bool) { });
    return Sql::ended(*query);
}

Result<> UserCacheRepository::forEachMark(const InstitutionCode &institution,
                                          const std::function<bool(const CompactMark &)> &visit)
{
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    auto query = Sql::run(m_access.db,
                          u"SELECT primary_index, user_row, compared_mark FROM cached_user_compact "
                          "WHERE institution = ? ORDER BY primary_index"_s,
                          {*number});
    if (!query)
        return nothing(query);
    CompactMark mark;
    while (query->next()) {
        mark.primary = query->value(0).toByteArray();
        mark.row = query->value(1).toLongLong();
        mark.mark = query->value(2).toByteArray();
        if (!visit(mark))
            return {};
    }
    return Sql::ended(*query);
}

Result<> UserCacheRepository::saveDelivered(const InstitutionCode &institution, qint64 row, const QByteArray &delivered)
{
    return saveDelivered(institution, {{row, delivered}});
}

Result<> UserCacheRepository::saveDelivered(const InstitutionCode &institution,
                                            const QList<std::pair<qint64, QByteArray>> &delivered)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto number = institutionNumber(institution);
    if (!number)
        return std::unexpected(number.error());
    auto find = Sql::prepare(m_access.db,
                             u"SELECT c.primary_index, c.sealed_values FROM cached_user u JOIN cached_user_compact c "
                             "ON c.institution = u.institution AND c.primary_index = u.primary_index "
                             "WHERE u.row = ? AND u.institution = ?"_s);
    auto save = Sql::prepare(m_access.db,
                             u"UPDATE cached_user_compact SET sealed_values = ?, compared_mark = ? "
                             "WHERE institution = ? AND primary_index = ?"_s);
    if (!find || !save)
        return nothing(find ? save : find);
    CachedRows::CompactSealer sealer(m_access.vault);
    for (const auto &[row, bytes] : delivered) {
        if (const Result<> asked = Sql::exec(*find, {row, *number}); !asked)
            return asked;
        if (!find->next()) {
            if (const Result<> read = Sql::ended(*find); !read)
                return read;
            continue;
        }
        CompactRow compact;
        compact.primary = find->value(0).toByteArray();
        if (const Result<> opened = sealer.open(find->value(1).toByteArray(), compact); !opened)
            return opened;
        find->finish();
        const QByteArray sealed = sealer.seal(compact.compared, bytes, compact.primary);
        const QByteArray mark = comparedMark(compact.compared, bytes, compact.primary, m_access.vault);
        if (const Result<> done = Sql::exec(*save, {sealed, mark, *number, compact.primary}); !done)
            return done;
    }
    find->finish();
    return transaction.commit();
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
