// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changerepository.h"

#include "services/core/canonicaljson.h"
#include "services/store/changelookup.h"
#include "services/store/changerows.h"
#include "services/store/sql.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

template <typename Query>
Result<> nothing(const Result<Query> &query)
{
    if (!query)
        return std::unexpected(query.error());
    return {};
}

std::unexpected<Error> unknownChange(const ChangeId &id)
{
    return std::unexpected(Error{.kind = Error::Kind::NotFound, .code = u"unknown-change"_s, .subject = id.toString()});
}

std::optional<Batch> batchFrom(const QSqlQuery &query)
{
    const auto kind = batchKindFromWord(query.value(2).toString());
    if (!kind)
        return std::nullopt;
    return Batch{
        .id = BatchId(query.value(0).toString()),
        .institution = InstitutionCode(query.value(1).toString()),
        .kind = *kind,
        .title = query.value(3).toString(),
        .created = Sql::toTime(query.value(4).toString()),
        .undoes = BatchId(query.value(5).toString()),
    };
}

constexpr auto selectBatch = "SELECT id, institution, kind, title, created, undoes FROM batch"_L1;

} // namespace

int BatchSummary::total() const
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

ChangeRepository::ChangeRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<> ChangeRepository::saveBatch(const Batch &batch)
{
    return nothing(Sql::run(m_access.db,
                            u"INSERT INTO batch (id, institution, kind, title, created, undoes) "
                            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title"_s,
                            {batch.id.toString(), batch.institution.toString(), toWord(batch.kind), batch.title,
                             Sql::toText(batch.created), batch.undoes.toString()}));
}

Result<QList<BatchSummary>> ChangeRepository::batches()
{
    QList<BatchSummary> summaries;
    QHash<BatchId, qsizetype> places;
    const Result<> read =
        Sql::each(m_access.db, selectBatch + u" ORDER BY created DESC, id"_s, {}, [&](const QSqlQuery &query) {
            if (const auto batch = batchFrom(query)) {
                places.insert(batch->id, summaries.size());
                summaries.append({.batch = *batch, .counts = {}});
            }
        });
    if (!read)
        return std::unexpected(read.error());
    const Result<> counted =
        Sql::each(m_access.db, u"SELECT batch, state, COUNT(*) FROM change GROUP BY batch, state"_s, {},
                  [&](const QSqlQuery &query) {
                      const auto place = places.constFind(BatchId(query.value(0).toString()));
                      const auto state = changeStateFromWord(query.value(1).toString());
                      if (place != places.constEnd() && state)
                          summaries[*place].counts.insert(*state, query.value(2).toInt());
                  });
    if (!counted)
        return std::unexpected(counted.error());
    return summaries;
}

Result<std::optional<Batch>> ChangeRepository::batch(const BatchId &id)
{
    std::optional<Batch> found;
    const Result<> read = Sql::each(m_access.db, selectBatch + u" WHERE id = ?"_s, {id.toString()},
                                    [&found](const QSqlQuery &query) { found = batchFrom(query); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

SealedChange ChangeRepository::sealed(const Change &change, const QByteArray &canonicalBase, const Vault &vault)
{
    return ChangeRows::sealed(change, canonicalBase, vault);
}

Result<> ChangeRepository::insert(const Change &change)
{
    return insert(change, sealed(change, canonicalJson(change.base), m_access.vault));
}

Result<> ChangeRepository::insert(const Change &change, const SealedChange &content)
{
    if (content.id != change.id)
        return insert(change);
    Sql::Transaction transaction(m_access, Sql::Transaction::Inner::Joined);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    // One id is one content: a finished change that is proposed again takes the old one's place, its history stays.
    const auto finished =
        Sql::runKept(m_access, u"DELETE FROM change WHERE id = ? AND state NOT IN "_s + ChangeRows::openStates(),
                     {change.id.toString()});
    if (!finished)
        return nothing(finished);
    // What it overwrote then is no longer what it would overwrite now.
    if ((*finished)->numRowsAffected() > 0) {
        if (Result<> removed = removePreImage(change.id); !removed)
            return removed;
    }
    const auto inserted = Sql::runKept(m_access, ChangeRows::insert(), ChangeRows::insertBinds(change, content));
    if (!inserted)
        return whyNotInserted(change, inserted.error());
    const QVariant number = (*inserted)->lastInsertId();
    for (const Edit &each : change.intent) {
        const auto done = Sql::runKept(m_access,
                                       u"INSERT INTO change_edit (change_number, member, rule) VALUES (?, ?, ?) "
                                       "ON CONFLICT DO NOTHING"_s,
                                       {number, each.path.member, toWord(each.rule)});
        if (!done)
            return nothing(done);
    }
    if (const Result<> saved = saveRisks(number.toLongLong(), change); !saved)
        return saved;
    return transaction.commit();
}

/// The index over open targets lets no second one in; asking before each insert would cost as much as the insert.
std::unexpected<Error> ChangeRepository::whyNotInserted(const Change &change, const Error &error)
{
    const auto open = ChangeLookup(m_access).openFor(change.target);
    if (!open || !*open)
        return std::unexpected(error);
    return std::unexpected(Error{
        .kind = Error::Kind::Conflict,
        .code = u"wrong-state"_s,
        .detail = u"the target has an open change"_s,
        .subject = (*open)->id.toString(),
    });
}

Result<> ChangeRepository::update(const Change &change)
{
    const auto updated = Sql::runKept(m_access, ChangeRows::update(), ChangeRows::updateBinds(change, m_access.vault));
    if (updated && (*updated)->numRowsAffected() == 0)
        return unknownChange(change.id);
    return nothing(updated);
}

Result<> ChangeRepository::saveState(const ChangeId &id, ChangeState state)
{
    const auto updated = Sql::runKept(m_access, ChangeRows::updateState(),
                                      {toWord(state), Sql::toText(QDateTime::currentDateTimeUtc()), id.toString()});
    if (updated && (*updated)->numRowsAffected() == 0)
        return unknownChange(id);
    return nothing(updated);
}

Result<> ChangeRepository::replace(const ChangeId &old, const Change &change)
{
    return replace(old, change, sealed(change, canonicalJson(change.base), m_access.vault));
}

Result<> ChangeRepository::replace(const ChangeId &old, const Change &change, const SealedChange &content)
{
    Sql::Transaction transaction(m_access, Sql::Transaction::Inner::Joined);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    // Only what has not been on its way may be replaced; the old one's history stays under its id.
    const auto removed =
        Sql::runKept(m_access, u"DELETE FROM change WHERE id = ? AND state IN ('proposed', 'approved', 'conflict')"_s,
                     {old.toString()});
    if (!removed)
        return nothing(removed);
    if ((*removed)->numRowsAffected() == 0) {
        return std::unexpected(
            Error{.kind = Error::Kind::Conflict, .code = u"wrong-state"_s, .subject = old.toString()});
    }
    // What was written of a person must not stay behind under a change that can no longer be found by that person.
    if (Result<> forgotten = forgetReasons(old); !forgotten)
        return forgotten;
    if (const Result<> inserted = insert(change, content); !inserted)
        return inserted;
    return transaction.commit();
}

Result<std::optional<Change>> ChangeRepository::find(const ChangeId &id)
{
    auto found = page({.ids = {id}}, 0, 1);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->takeFirst());
}

Result<std::optional<Change>> ChangeRepository::openChangeFor(const Target &target)
{
    std::optional<Change> found;
    const Result<> read = Sql::each(
        m_access.db, ChangeRows::select() + u" WHERE target_index = ? AND state IN "_s + ChangeRows::openStates(),
        {ChangeRows::targetIndex(target, m_access.vault)}, [&](const QSqlQuery &query) -> Result<> {
            return ChangeRows::changeFrom(query, m_access.vault).transform([&found](const Change &change) {
                found = change;
            });
        });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<Change>> ChangeRepository::page(const ChangeFilter &filter, qint64 afterRow, int limit)
{
    auto where = ChangeRows::whereOf(filter, m_access);
    if (!where)
        return std::unexpected(where.error());
    QList<Change> changes;
    const QString after = (where->sql.isEmpty() ? u" WHERE "_s : u" AND "_s) + u"number > ? ORDER BY number LIMIT ?"_s;
    const Result<> read =
        Sql::each(m_access.db, ChangeRows::select() + where->sql + after,
                  where->binds << afterRow << (limit > 0 ? limit : -1), [&](const QSqlQuery &query) -> Result<> {
                      return ChangeRows::changeFrom(query, m_access.vault).transform([&changes](const Change &change) {
                          changes += change;
                      });
                  });
    if (!read)
        return std::unexpected(read.error());
    return changes;
}

Result<QList<ChangeId>> ChangeRepository::ids(const ChangeFilter &filter)
{
    const auto where = ChangeRows::whereOf(filter, m_access);
    if (!where)
        return std::unexpected(where.error());
    QList<ChangeId> ids;
    const Result<> read =
        Sql::each(m_access.db, u"SELECT id FROM change"_s + where->sql + u" ORDER BY number"_s, where->binds,
                  [&ids](const QSqlQuery &query) { ids += ChangeId(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Result<QList<ChangePlace>> ChangeRepository::places(const ChangeFilter &filter)
{
    const auto where = ChangeRows::whereOf(filter, m_access);
    if (!where)
        return std::unexpected(where.error());
    QList<ChangePlace> places;
    const Result<> read =
        Sql::each(m_access.db, u"SELECT id, batch, institution FROM change"_s + where->sql + u" ORDER BY number"_s,
                  where->binds, [&places](const QSqlQuery &query) {
                      places.append({.id = ChangeId(query.value(0).toString()),
                                     .batch = BatchId(query.value(1).toString()),
                                     .institution = InstitutionCode(query.value(2).toString())});
                  });
    if (!read)
        return std::unexpected(read.error());
    return places;
}

Result<> ChangeRepository::savePreImage(const ChangeId &id, const QJsonObject &image)
{
    return nothing(Sql::run(m_access.db,
                            u"INSERT INTO change_preimage (change_id, stored, sealed_image) VALUES (?, ?, ?) "
                            "ON CONFLICT (change_id) DO UPDATE SET stored = excluded.stored, "
                            "sealed_image = excluded.sealed_image"_s,
                            {id.toString(), Sql::toText(QDateTime::currentDateTimeUtc()),
                             ChangeRows::sealImage(id, image, m_access.vault)}));
}

Result<> ChangeRepository::addOutcome(const ChangeId &id)
{
    // Settled anew (after a verification), it goes behind what was settled meanwhile.
    return nothing(Sql::runKept(m_access,
                                u"INSERT OR REPLACE INTO change_outcome (change_number) "
                                "SELECT number FROM change WHERE id = ?"_s,
                                {id.toString()}));
}

Result<QList<ChangeRepository::Outcome>> ChangeRepository::outcomes()
{
    QList<Outcome> found;
    const Result<> read =
        Sql::eachKept(m_access,
                      u"SELECT change.id, change.institution FROM change_outcome "
                      "JOIN change ON change.number = change_outcome.change_number ORDER BY change_outcome.position"_s,
                      {}, [&found](const QSqlQuery &query) {
                          found.append({.change = ChangeId(query.value(0).toString()),
                                        .institution = InstitutionCode(query.value(1).toString())});
                      });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<bool> ChangeRepository::removeOutcome(const ChangeId &id)
{
    const auto removed = Sql::runKept(m_access,
                                      u"DELETE FROM change_outcome WHERE change_number = "
                                      "(SELECT number FROM change WHERE id = ?)"_s,
                                      {id.toString()});
    if (!removed)
        return std::unexpected(removed.error());
    return (*removed)->numRowsAffected() > 0;
}

Result<bool> ChangeRepository::hasPreImage(const ChangeId &id)
{
    bool found = false;
    const Result<> read = Sql::eachKept(m_access, u"SELECT 1 FROM change_preimage WHERE change_id = ?"_s,
                                        {id.toString()}, [&found](const QSqlQuery &) { found = true; });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<> ChangeRepository::removePreImage(const ChangeId &id)
{
    return nothing(Sql::runKept(m_access, u"DELETE FROM change_preimage WHERE change_id = ?"_s, {id.toString()}));
}

Result<std::optional<QJsonObject>> ChangeRepository::preImage(const ChangeId &id)
{
    std::optional<QJsonObject> found;
    const Result<> read = Sql::each(m_access.db, u"SELECT sealed_image FROM change_preimage WHERE change_id = ?"_s,
                                    {id.toString()}, [&](const QSqlQuery &query) -> Result<> {
                                        return ChangeRows::openImage(id, query.value(0).toByteArray(), m_access.vault)
                                            .transform([&found](const QJsonObject &image) { found = image; });
                                    });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

} // namespace skranke
