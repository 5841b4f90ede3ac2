// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/queuerebase.h"

#include "services/queue/changestates.h"
#include "services/queue/sendplan.h"
#include "services/store/usercacherepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// What the cache says of a change's target that the change did not know.
struct News {
    bool any = false;
    std::optional<QJsonObject> user = {}; ///< empty with news: gone from Alma
};

class NewsReader {
public:
    explicit NewsReader(StoreAccess &access)
        : m_cache(access)
        , m_lookup(access)
        , m_vault(access.vault)
    {
    }

    Result<News> of(const Change &change)
    {
        const auto known = m_lookup.knownSince(change.id, change.state);
        if (!known)
            return std::unexpected(known.error());
        const InstitutionCode &institution = change.target.institution;
        const BlindIndex index = m_vault.blindIndex(change.target.key, userKeyPurpose(institution, u"primary_id"));
        const auto row = m_cache.rowOf(institution, index);
        if (!row)
            return std::unexpected(row.error());
        if (*row == 0)
            return ofMissing(institution, *known);
        const auto sealed = m_cache.findSealed(institution, *row);
        if (!sealed)
            return std::unexpected(sealed.error());
        if (!*sealed || (*sealed)->fetched <= *known)
            return News{};
        const auto user = UserCacheRepository::opened(**sealed, m_vault);
        if (!user)
            return std::unexpected(user.error());
        return News{.any = true, .user = user->user};
    }

private:
    /// Not in the cache: gone, if everybody was read since; else the cache was emptied, and nobody knows.
    Result<News> ofMissing(const InstitutionCode &institution, const QDateTime &known)
    {
        if (!m_lastSync.contains(institution)) {
            const auto time = m_cache.lastSync(institution);
            if (!time)
                return std::unexpected(time.error());
            m_lastSync.insert(institution, time->value_or(QDateTime()));
        }
        const QDateTime last = m_lastSync.value(institution);
        return News{.any = last.isValid() && last > known};
    }

    UserCacheRepository m_cache;
    ChangeLookup m_lookup;
    const Vault &m_vault;
    QHash<InstitutionCode, QDateTime> m_lastSync;
};

void forgetEarlierRebase(QStringList &notes)
{
    notes.removeIf([](const QString &note) { return note.startsWith("rebased"_L1); });
}

Result<> takeConflict(ChangeLedger &ledger, Change change, const News &news, const QStringList &notes)
{
    change.response = news.user.value_or(QJsonObject());
    if (change.state == ChangeState::Conflict) // theirs went on meanwhile
        return ledger.remember(std::move(change), u"compared again"_s);
    forgetEarlierRebase(change.notes);
    change.notes += notes;
    return ledger.step(std::move(change), ChangeState::Conflict, notes.join(u"; "_s));
}

Result<> rebaseOne(ChangeLedger &ledger, Change change, const News &news, ChangeQueue::Rebased &rebased)
{
    const SendPlan plan = planSend(change, news.user);
    const bool wasConflict = change.state == ChangeState::Conflict;
    if (plan.kind == SendPlan::Kind::Conflict || wasConflict) {
        ++rebased.conflicts;
        const bool toldAlready = wasConflict && change.response == news.user.value_or(QJsonObject());
        return toldAlready ? Result<>() : takeConflict(ledger, std::move(change), news, plan.notes);
    }
    // A refusal of a delete depends on loans and fees, which the cache does not hold: sending asks.
    if (plan.notes.isEmpty() || plan.kind != SendPlan::Kind::Write) {
        ++rebased.unchanged;
        return {};
    }
    ++rebased.merged;
    QStringList notes = change.notes;
    forgetEarlierRebase(notes);
    notes += plan.notes;
    if (notes == change.notes && plan.predicted == change.result)
        return {};
    change.notes = notes;
    change.result = plan.predicted;
    return ledger.remember(std::move(change), plan.notes.join(u"; "_s));
}

} // namespace

Result<> rebaseQueued(ChangeLedger &ledger, const QList<ChangeId> &ids, ChangeQueue::Rebased &rebased)
{
    Sql::Transaction transaction(ledger.access());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto page = ChangeRepository(ledger.access()).page({.ids = ids}, 0, 0);
    if (!page)
        return std::unexpected(page.error());
    NewsReader reader(ledger.access());
    for (const Change &change : *page) {
        // Another process may have sent or withdrawn it since the ids were read.
        if (change.damaged || !isAmendable(change.state))
            continue;
        const auto news = reader.of(change);
        if (!news)
            return std::unexpected(news.error());
        if (!news->any) {
            ++rebased.noNews;
            continue;
        }
        if (auto done = rebaseOne(ledger, change, *news, rebased); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace skranke
