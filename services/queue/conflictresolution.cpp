// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/conflictresolution.h"

#include "services/queue/reproposal.h"

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// The paths of a change's own choices come before what was chosen for all.
Resolution forChange(const ChangeId &id, const Resolution &alike, const QHash<ChangeId, Resolution> &own)
{
    Resolution resolution = alike;
    if (const auto mine = own.constFind(id); mine != own.cend())
        resolution.paths.insert(mine->paths);
    return resolution;
}

Result<> resolvePage(ChangeLedger &ledger, const QList<Change> &page, const Resolution &alike,
                     const QHash<ChangeId, Resolution> &own, ChangeQueue::Resolved &resolved)
{
    QList<Change> amendments;
    QList<ChangeId> spent;
    for (const Change &change : page) {
        auto amendment = amendmentOf(change, forChange(change.id, alike, own));
        if (amendment)
            amendments.append(*std::move(amendment));
        else if (amendment.error() == NoAmendment::NothingLeft)
            spent.append(change.id);
        else if (amendment.error() == NoAmendment::Undecided)
            ++resolved.undecided;
        else
            ++resolved.impossible;
    }
    if (!spent.isEmpty()) {
        const auto withdrawn = ledger.withdraw({.ids = spent});
        if (!withdrawn)
            return std::unexpected(withdrawn.error());
        resolved.withdrawn += *withdrawn;
    }
    const auto proposed = proposeInPlace(ledger, std::move(amendments));
    if (!proposed)
        return std::unexpected(proposed.error());
    resolved.proposed += static_cast<int>(proposed->ids.size());
    return {};
}

} // namespace

Result<ChangeQueue::Resolved> resolveConflicts(ChangeLedger &ledger, const ChangeFilter &filter,
                                               const Resolution &alike, const QHash<ChangeId, Resolution> &own)
{
    ChangeQueue::Resolved resolved;
    const auto wanted = narrowed(filter, {ChangeState::Conflict});
    if (!wanted)
        return resolved;
    return inPages(ledger, *wanted,
                   [&](const QList<Change> &page) { return resolvePage(ledger, page, alike, own, resolved); })
        .transform([&resolved] { return resolved; });
}

} // namespace skranke
