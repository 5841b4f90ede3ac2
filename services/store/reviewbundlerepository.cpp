// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/store/reviewbundlerepository.h"

#include "services/store/sealing.h"
#include "services/store/sql.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QByteArrayView answerKeyColumn = "review_bundle.sealed_answer_key";

} // namespace

ReviewBundleRepository::ReviewBundleRepository(StoreAccess &access)
    : m_access(access)
{
}

Result<> ReviewBundleRepository::save(const QByteArray &digest, const QDateTime &made, const QString &account,
                                      const QByteArray &answerKey, const QList<ChangeId> &changes)
{
    Sql::Transaction transaction(m_access);
    if (const Result<> begun = transaction.begin(); !begun)
        return begun;
    const auto saved = Sql::run(
        m_access.db, u"INSERT INTO review_bundle (digest, made, account, sealed_answer_key) VALUES (?, ?, ?, ?)"_s,
        {digest, Sql::toText(made), account,
         m_access.vault.seal(answerKey, SealedPlace{.column = answerKeyColumn, .row = digest}.context())});
    if (!saved)
        return std::unexpected(saved.error());
    for (const ChangeId &change : changes) {
        const auto done =
            Sql::runKept(m_access, u"INSERT INTO review_bundle_change (bundle, change_id) VALUES (?, ?)"_s,
                         {digest, change.toString()});
        if (!done)
            return std::unexpected(done.error());
    }
    return transaction.commit();
}

Result<> ReviewBundleRepository::forgetAll()
{
    // The changes of a bundle go with it.
    return Sql::run(m_access.db, u"DELETE FROM review_bundle"_s).transform([](const QSqlQuery &) { });
}

Result<std::optional<QSet<ChangeId>>> ReviewBundleRepository::changesOf(const QByteArray &digest)
{
    bool isKnown = false;
    QSet<ChangeId> changes;
    Result<> read = Sql::each(m_access.db, u"SELECT 1 FROM review_bundle WHERE digest = ?"_s, {digest},
                              [&isKnown](const QSqlQuery &) { isKnown = true; });
    if (read)
        read = Sql::each(m_access.db, u"SELECT change_id FROM review_bundle_change WHERE bundle = ?"_s, {digest},
                         [&changes](const QSqlQuery &query) { changes.insert(ChangeId(query.value(0).toString())); });
    if (!read)
        return std::unexpected(read.error());
    return isKnown ? std::optional(changes) : std::nullopt;
}

Result<QByteArray> ReviewBundleRepository::answerKeyOf(const QByteArray &digest)
{
    QByteArray answerKey;
    const Result<> read = Sql::each(
        m_access.db,
        u"SELECT sealed_answer_key FROM review_bundle WHERE digest = ? AND sealed_answer_key IS NOT NULL"_s, {digest},
        [&](const QSqlQuery &query) -> Result<> {
            return m_access.vault
                .open(query.value(0).toByteArray(), SealedPlace{.column = answerKeyColumn, .row = digest}.context())
                .transform([&answerKey](const QByteArray &opened) { answerKey = opened; });
        });
    if (!read)
        return std::unexpected(read.error());
    return answerKey;
}

} // namespace skranke
