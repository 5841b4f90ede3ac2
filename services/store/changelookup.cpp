// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changelookup.h"

#include "services/store/changerows.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr auto selectHead = "SELECT id, batch, institution, state, tracking_id FROM change"_L1;

ChangeHead headFrom(const QSqlQuery &query)
{
    return {
        .id = ChangeId(query.value(0).toString()),
        .batch = BatchId(query.value(1).toString()),
        .institution = InstitutionCode(query.value(2).toString()),
        // A word that nobody knows is damage: such a change is told of like any other, and nothing is done with it.
        .state = changeStateFromWord(query.value(3).toString()).value_or(ChangeState::Unknown),
        .trackingId = query.value(4).toString(),
    };
}

Result<QDateTime> timeOf(StoreAccess &access, const QString &select, const ChangeId &id)
{
    QDateTime time;
    const auto read = Sql::eachKept(access, select, {id.toString()},
                                    [&time](const QSqlQuery &query) { time = Sql::toTime(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return time;
}

} // namespace

ChangeHead headOf(const Change &change)
{
    return {.id = change.id,
            .batch = change.batch,
            .institution = change.target.institution,
            .state = change.state,
            .trackingId = change.trackingId};
}

ChangeLookup::ChangeLookup(StoreAccess &access)
    : m_access(access)
{
}

Result<std::optional<ChangeState>> ChangeLookup::stateOf(const ChangeId &id)
{
    std::optional<ChangeState> state;
    const auto read =
        Sql::eachKept(m_access, u"SELECT state FROM change WHERE id = ?"_s, {id.toString()},
                      [&state](const QSqlQuery &query) { state = changeStateFromWord(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return state;
}

Result<ChangeId> ChangeLookup::takenBackBy(const ChangeId &id)
{
    ChangeId undone;
    const auto read =
        Sql::eachKept(m_access, u"SELECT undoes FROM change WHERE id = ?"_s, {id.toString()},
                      [&undone](const QSqlQuery &query) { undone = ChangeId(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return undone;
}

Result<QDateTime> ChangeLookup::knownSince(const ChangeId &id, ChangeState state)
{
    if (state == ChangeState::Conflict)
        return lastStep(id);
    return timeOf(m_access, u"SELECT MIN(happened) FROM change_history WHERE change_id = ?"_s, id);
}

Result<QDateTime> ChangeLookup::lastStep(const ChangeId &id)
{
    return timeOf(m_access, u"SELECT MAX(happened) FROM change_history WHERE change_id = ?"_s, id);
}

Result<std::optional<ChangeHead>> ChangeLookup::openFor(const Target &target)
{
    std::optional<ChangeHead> found;
    const auto read =
        Sql::eachKept(m_access, selectHead + u" WHERE target_index = ? AND state IN "_s + ChangeRows::openStates(),
                      {ChangeRows::targetIndex(target, m_access.vault)},
                      [&found](const QSqlQuery &query) { found = headFrom(query); });
    if (!read)
        return std::unexpected(read.error());
    return found;
}

Result<QList<ChangeHead>> ChangeLookup::heads(const ChangeFilter &filter)
{
    const auto where = ChangeRows::whereOf(filter, m_access);
    if (!where)
        return std::unexpected(where.error());
    QList<ChangeHead> heads;
    const auto note = [&heads](const QSqlQuery &query) { heads.append(headFrom(query)); };
    const auto read = Sql::each(m_access.db, selectHead + where->sql + u" ORDER BY number"_s, where->binds, note);
    if (!read)
        return std::unexpected(read.error());
    return heads;
}

Result<QHash<ChangeId, ChangeId>> ChangeLookup::idGivers()
{
    QHash<ChangeId, ChangeId> givers;
    // The index over open targets lets no second giver in.
    const auto read = Sql::each(
        m_access.db,
        u"SELECT taker.id, giver.id FROM change AS taker JOIN change AS giver "
        "ON giver.target_index = taker.claimed_index AND giver.state IN %1 "
        "WHERE taker.claimed_index IS NOT NULL AND taker.state IN %1 "
        "AND (giver.operation = 'delete' OR (giver.operation = 'update' AND giver.claimed_index IS NOT NULL))"_s.arg(
            ChangeRows::openStates()),
        {}, [&givers](const QSqlQuery &query) {
            givers.insert(ChangeId(query.value(0).toString()), ChangeId(query.value(1).toString()));
        });
    if (!read)
        return std::unexpected(read.error());
    return givers;
}

Result<int> ChangeLookup::countInBatch(const BatchId &batch, std::optional<Operation> operation, int most)
{
    // Withdrawn ones too: else one person makes a large batch small, and proposes the rest once more.
    QString sql = u"SELECT COUNT(*) FROM (SELECT 1 FROM change WHERE batch = ?"_s;
    QVariantList binds{batch.toString()};
    if (operation) {
        sql += u" AND operation = ?"_s;
        binds += toWord(*operation);
    }
    int count = 0;
    const Result<> read = Sql::eachKept(m_access, sql + u" LIMIT ?)"_s, binds << most,
                                        [&count](const QSqlQuery &query) { count = query.value(0).toInt(); });
    if (!read)
        return std::unexpected(read.error());
    return count;
}

Result<QList<ChangeId>> ChangeLookup::withoutSecond(const BatchId &batch)
{
    QList<ChangeId> ids;
    // Two approvals from before there were reasons stay good.
    const Result<> read =
        Sql::each(m_access.db,
                  u"SELECT id FROM change WHERE batch = ? AND state = 'approved' AND NOT (SELECT "
                  "COUNT(DISTINCT key_id) > 1 AND (COUNT(sealed_reason) > 0 OR "
                  "COUNT(DISTINCT CASE version WHEN 1 THEN key_id END) > 1) "
                  "FROM change_approval WHERE change_id = change.id) ORDER BY number"_s,
                  {batch.toString()}, [&ids](const QSqlQuery &query) { ids += ChangeId(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return ids;
}

Result<QHash<ChangeId, QList<ChangeLookup::Undoing>>> ChangeLookup::undoings()
{
    QHash<ChangeId, QList<Undoing>> undoings;
    const auto note = [&undoings](const QSqlQuery &query) {
        if (const auto state = changeStateFromWord(query.value(2).toString())) {
            undoings[ChangeId(query.value(0).toString())].append(
                {.id = ChangeId(query.value(1).toString()), .state = *state, .row = query.value(3).toLongLong()});
        }
    };
    const auto read = Sql::each(
        m_access.db, u"SELECT undoes, id, state, number FROM change WHERE undoes <> '' ORDER BY number"_s, {}, note);
    if (!read)
        return std::unexpected(read.error());
    return undoings;
}

} // namespace skranke
