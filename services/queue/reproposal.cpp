// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/reproposal.h"

namespace skranke {

namespace {

/// So many changes are in memory at once.
constexpr qsizetype chunk = 500;

/// Who wants one field approved says nothing of changes that leave it alone, and a misspelt name must not empty a
/// batch. Approved ones were reviewed as a whole.
QList<ChangeState> statesOf(const EditChoice &choice)
{
    if (choice.kind == EditChoice::Kind::KeepOnly)
        return {ChangeState::Proposed};
    return {ChangeState::Proposed, ChangeState::Approved};
}

/// What becomes of one page of changes.
struct Sorted {
    QList<Change> narrow = {};
    QList<ChangeId> same = {};
    QList<ChangeId> spent = {};
    int whole = 0;
};

Sorted sorted(const QList<Change> &page, const EditChoice &choice)
{
    Sorted sorted;
    for (const Change &change : page) {
        if (change.damaged)
            continue;
        auto narrow = narrowedTo(change, choice);
        if (narrow)
            sorted.narrow.append(*std::move(narrow));
        else if (narrow.error() == NotNarrowed::NothingLeft && choice.kind == EditChoice::Kind::LeaveOut)
            sorted.spent.append(change.id);
        else if (narrow.error() == NotNarrowed::NothingLeft)
            continue;
        else if (narrow.error() == NotNarrowed::Whole)
            ++sorted.whole;
        else
            sorted.same.append(change.id);
    }
    return sorted;
}

Result<> narrowPage(ChangeLedger &ledger, const QList<Change> &page, const EditChoice &choice, bool approves,
                    ChangeQueue::Narrowed &sum)
{
    Sorted parts = sorted(page, choice);
    sum.whole += parts.whole;
    if (!parts.spent.isEmpty()) {
        const auto withdrawn = ledger.withdraw({.ids = parts.spent});
        if (!withdrawn)
            return std::unexpected(withdrawn.error());
        sum.withdrawn += *withdrawn;
    }
    const auto proposed = proposeInPlace(ledger, std::move(parts.narrow));
    if (!proposed)
        return std::unexpected(proposed.error());
    sum.narrowed += static_cast<int>(proposed->ids.size());
    const QList<ChangeId> reviewed = proposed->ids + parts.same;
    if (!approves || reviewed.isEmpty())
        return {};
    const auto approved = ledger.approve({.ids = reviewed});
    if (!approved)
        return std::unexpected(approved.error());
    sum.approved += *approved;
    return {};
}

} // namespace

Result<> inPages(ChangeLedger &ledger, const ChangeFilter &filter,
                 const std::function<Result<>(const QList<Change> &)> &work)
{
    Sql::Transaction transaction(ledger.access());
    if (auto begun = transaction.begin(); !begun)
        return begun;
    ChangeRepository changes(ledger.access());
    const auto ids = changes.ids(filter);
    if (!ids)
        return std::unexpected(ids.error());
    for (qsizetype first = 0; first < ids->size(); first += chunk) {
        const auto page = changes.page({.ids = ids->mid(first, chunk)}, 0, 0);
        if (!page)
            return std::unexpected(page.error());
        if (auto done = work(*page); !done)
            return done;
    }
    return transaction.commit();
}

Result<ChangeQueue::Proposed> proposeInPlace(ChangeLedger &ledger, QList<Change> changes)
{
    QHash<BatchId, QList<Change>> shares;
    for (Change &change : changes)
        shares[change.batch].append(std::move(change));
    ChangeQueue::Proposed sum;
    for (auto share = shares.begin(); share != shares.end(); ++share) {
        Batch batch;
        batch.id = share.key();
        batch.institution = share->constFirst().target.institution;
        const auto proposed = ledger.propose(batch, std::move(*share));
        if (!proposed)
            return proposed;
        sum.added += proposed->added;
        sum.amended += proposed->amended;
        sum.known += proposed->known;
        sum.held += proposed->held;
        sum.ids += proposed->ids;
    }
    return sum;
}

Result<ChangeQueue::Narrowed> narrowChanges(ChangeLedger &ledger, const ChangeFilter &filter, const EditChoice &choice,
                                            bool approves)
{
    ChangeQueue::Narrowed sum;
    const auto wanted = narrowed(filter, statesOf(choice));
    if (!wanted || choice.members.isEmpty())
        return sum;
    return inPages(ledger, *wanted,
                   [&](const QList<Change> &page) { return narrowPage(ledger, page, choice, approves, sum); })
        .transform([&sum] { return sum; });
}

} // namespace skranke
