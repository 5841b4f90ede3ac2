// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What changes are counted by, and the risks that are kept beside them; the changes themselves are in
// changerepository.cpp.
#include "services/store/changerepository.h"
#include "services/store/changerows.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

Result<> ChangeRepository::saveRisks(qint64 number, const Change &change)
{
    const QList<Risk> risks = risksOf(change);
    for (const Risk risk : risks) {
        const auto done = Sql::runKept(
            m_access, u"INSERT INTO change_risk (change_number, risk) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            {number, toWord(risk)});
        if (!done)
            return std::unexpected(done.error());
    }
    return {};
}

Result<> ChangeRepository::assessOlder()
{
    constexpr int atOnce = 500; // whole changes are opened: no more of them in memory than this
    bool more = false;
    const Result<> asked = Sql::each(m_access.db, u"SELECT 1 FROM change_unassessed LIMIT 1"_s, {},
                                     [&more](const QSqlQuery &) { more = true; });
    if (!asked)
        return asked;
    while (more) {
        Sql::Transaction transaction(m_access);
        if (const Result<> begun = transaction.begin(); !begun)
            return begun;
        QList<Change> changes;
        const Result<> read = Sql::each(
            m_access.db,
            ChangeRows::select()
                + u" WHERE number IN (SELECT change_number FROM change_unassessed ORDER BY change_number LIMIT ?)"_s,
            {atOnce}, [&](const QSqlQuery &query) {
                if (auto change = ChangeRows::changeFrom(query, m_access.vault))
                    changes += *std::move(change);
            });
        if (!read)
            return read;
        for (const Change &change : std::as_const(changes)) {
            if (const Result<> saved = saveRisks(change.row, change); !saved)
                return saved;
            const auto claimed = Sql::runKept(m_access, u"UPDATE change SET claimed_index = ? WHERE number = ?"_s,
                                              {ChangeRows::claimedIndex(change, m_access.vault), change.row});
            if (!claimed)
                return std::unexpected(claimed.error());
        }
        // Also those that cannot be understood: they would be tried again at every start.
        const auto done = Sql::run(m_access.db,
                                   u"DELETE FROM change_unassessed WHERE change_number IN "
                                   "(SELECT change_number FROM change_unassessed ORDER BY change_number LIMIT ?)"_s,
                                   {atOnce});
        if (!done)
            return std::unexpected(done.error());
        more = done->numRowsAffected() == atOnce;
        if (const Result<> committed = transaction.commit(); !committed)
            return committed;
    }
    return {};
}

Result<QHash<ChangeState, int>> ChangeRepository::counts(const ChangeFilter &filter)
{
    const auto where = ChangeRows::whereOf(filter, m_access);
    if (!where)
        return std::unexpected(where.error());
    QHash<ChangeState, int> counts;
    const Result<> read =
        Sql::each(m_access.db, u"SELECT state, COUNT(*) FROM change"_s + where->sql + u" GROUP BY state"_s,
                  where->binds, [&counts](const QSqlQuery &query) {
                      if (const auto state = changeStateFromWord(query.value(0).toString()))
                          counts.insert(*state, query.value(1).toInt());
                  });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

Result<QHash<QString, int>> ChangeRepository::memberCounts(const ChangeFilter &filter)
{
    const auto where = ChangeRows::whereOf(filter, m_access);
    if (!where)
        return std::unexpected(where.error());
    QHash<QString, int> counts;
    const Result<> read =
        Sql::each(m_access.db,
                  u"SELECT change_edit.member, COUNT(DISTINCT change_edit.change_number) FROM change_edit "
                  "WHERE change_edit.change_number IN (SELECT number FROM change%1) GROUP BY change_edit.member"_s.arg(
                      where->sql),
                  where->binds, [&counts](const QSqlQuery &query) {
                      counts.insert(query.value(0).toString(), query.value(1).toInt());
                  });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

Result<QHash<Risk, int>> ChangeRepository::riskCounts(const ChangeFilter &filter)
{
    const auto where = ChangeRows::whereOf(filter, m_access);
    if (!where)
        return std::unexpected(where.error());
    QHash<Risk, int> counts;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT change_risk.risk, COUNT(*) FROM change_risk "
        "WHERE change_risk.change_number IN (SELECT number FROM change%1) GROUP BY change_risk.risk"_s.arg(where->sql),
        where->binds, [&counts](const QSqlQuery &query) {
            if (const auto risk = riskFromWord(query.value(0).toString()))
                counts.insert(*risk, query.value(1).toInt());
        });
    if (!read)
        return std::unexpected(read.error());
    return counts;
}

} // namespace skranke
