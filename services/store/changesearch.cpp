// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/changesearch.h"

#include "services/store/cachedrows.h"
#include "services/store/changerows.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

ChangeSearch::ChangeSearch(StoreAccess &access)
    : m_access(access)
{
}

Result<QList<Change>> ChangeSearch::ofTarget(const Target &target, int limit)
{
    QList<Change> changes;
    const Result<> read =
        Sql::each(m_access.db, ChangeRows::select() + u" WHERE target_index = ? ORDER BY number DESC LIMIT ?"_s,
                  {ChangeRows::targetIndex(target, m_access.vault), limit}, [&](const QSqlQuery &query) {
                      if (auto change = ChangeRows::changeFrom(query, m_access.vault))
                          changes += *std::move(change);
                  });
    if (!read)
        return std::unexpected(read.error());
    return changes;
}

Result<QList<Change>> ChangeSearch::newUsers(const InstitutionCode &institution, const QString &text, int limit)
{
    QList<Change> changes;
    const QStringList sought = CachedRows::wordsOf({text});
    if (sought.isEmpty())
        return changes;
    QString where = u" WHERE operation = ? AND state IN "_s + ChangeRows::openStates();
    QVariantList binds{toWord(Operation::Create)};
    if (!institution.isEmpty()) {
        where += u" AND institution = ?"_s;
        binds += institution.toString();
    }
    binds += mostOpened;
    const Result<> read = Sql::each(m_access.db, ChangeRows::select() + where + u" ORDER BY number DESC LIMIT ?"_s,
                                    binds, [&](const QSqlQuery &query) {
                                        if (changes.size() >= limit)
                                            return;
                                        auto change = ChangeRows::changeFrom(query, m_access.vault);
                                        if (!change)
                                            return;
                                        const QStringList words =
                                            CachedRows::wordsOf({change->result.value("last_name"_L1).toString(),
                                                                 change->result.value("first_name"_L1).toString()});
                                        if (CachedRows::matches(words, sought))
                                            changes += *std::move(change);
                                    });
    if (!read)
        return std::unexpected(read.error());
    return changes;
}

} // namespace skranke
