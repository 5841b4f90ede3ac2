// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changelookup.h"

#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

ChangeLookup::ChangeLookup(StoreAccess &access)
    : m_access(access)
{
}

Result<std::optional<ChangeState>> ChangeLookup::stateOf(const ChangeId &id)
{
    std::optional<ChangeState> state;
    const auto read =
        Sql::each(m_access.db, u"SELECT state FROM change WHERE id = ?"_s, {id.toString()},
                  [&state](const QSqlQuery &query) { state = changeStateFromWord(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return state;
}

Result<BatchId> ChangeLookup::batchOf(const ChangeId &id)
{
    BatchId batch;
    const auto read = Sql::each(m_access.db, u"SELECT batch FROM change WHERE id = ?"_s, {id.toString()},
                                [&batch](const QSqlQuery &query) { batch = BatchId(query.value(0).toString()); });
    if (!read)
        return std::unexpected(read.error());
    return batch;
}

Result<QHash<ChangeId, ChangeLookup::Undoing>> ChangeLookup::undoings()
{
    QHash<ChangeId, Undoing> undoings;
    const auto note = [&undoings](const QSqlQuery &query) {
        if (const auto state = changeStateFromWord(query.value(2).toString()))
            undoings.insert(ChangeId(query.value(0).toString()),
                            {.id = ChangeId(query.value(1).toString()), .state = *state});
    };
    const auto read =
        Sql::each(m_access.db, u"SELECT undoes, id, state FROM change WHERE undoes <> '' ORDER BY number"_s, {}, note);
    if (!read)
        return std::unexpected(read.error());
    return undoings;
}

} // namespace skranke
