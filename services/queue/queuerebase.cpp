// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/queuerebase.h"

#include "services/queue/cachenews.h"
#include "services/queue/changestates.h"
#include "services/queue/sendplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

void forgetEarlierRebase(QStringList &notes)
{
    notes.removeIf([](const QString &note) { return note.startsWith("rebased"_L1); });
}

Result<> takeConflict(ChangeLedger &ledger, Change change, const CacheNews::News &news, const QStringList &notes)
{
    change.response = news.user.value_or(QJsonObject());
    if (change.state == ChangeState::Conflict) // theirs went on meanwhile
        return ledger.remember(std::move(change), u"compared again"_s);
    forgetEarlierRebase(change.notes);
    change.notes += notes;
    return ledger.step(std::move(change), ChangeState::Conflict, notes.join(u"; "_s));
}

Result<> rebaseOne(ChangeLedger &ledger, Change change, const CacheNews::News &news, ChangeQueue::Rebased &rebased)
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
    CacheNews cache(ledger.access());
    ChangeLookup lookup(ledger.access());
    for (const Change &change : *page) {
        // Another process may have sent or withdrawn it since the ids were read.
        if (change.damaged || !isAmendable(change.state))
            continue;
        const auto known = lookup.knownSince(change.id, change.state);
        if (!known)
            return std::unexpected(known.error());
        const auto news = cache.since(change.target, *known);
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
