// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How changes are approved and how approvals are checked; the other steps are in changeledger.cpp.
#include "services/queue/approvals.h"
#include "services/queue/brakebook.h"
#include "services/queue/changeledger.h"
#include "services/queue/keyring.h"
#include "services/store/reviewbundlerepository.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// So many changes are in memory at once when a whole batch is approved.
constexpr qsizetype chunk = 500;

} // namespace

Result<int> ChangeLedger::approve(const ChangeFilter &filter)
{
    // An approved one may still need this person's approval beside another's.
    const auto wanted = narrowed(filter, {ChangeState::Proposed, ChangeState::Approved});
    if (!wanted)
        return 0;
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto ids = m_changes.ids(*wanted);
    if (!ids)
        return std::unexpected(ids.error());
    if (ids->isEmpty())
        return 0;
    const auto own = Keyring(m_access, m_account).own();
    if (!own)
        return std::unexpected(own.error());
    int approved = 0;
    for (qsizetype first = 0; first < ids->size(); first += chunk) {
        const auto page = m_changes.page({.ids = ids->mid(first, chunk)}, 0, 0);
        if (!page)
            return std::unexpected(page.error());
        for (const Change &change : *page) {
            // What was reviewed is what the store holds; if that is no longer what was proposed, nobody can approve it.
            const QByteArray digest = changeDigest(change);
            if (change.damaged || digest != change.digest)
                continue;
            const auto mine = hasApproved(change);
            if (!mine)
                return std::unexpected(mine.error());
            if (*mine)
                continue;
            const auto approval = Approvals::make(change, digest, *own, QDateTime::currentDateTimeUtc());
            if (const auto saved = m_changes.saveApproval(change.id, approval); !saved)
                return std::unexpected(saved.error());
            if (const auto moved = moveTo(ChangeState::Approved, headOf(change), {.keyName = own->key.id.toString()});
                !moved)
                return std::unexpected(moved.error());
            ++approved;
        }
    }
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return approved;
}

Result<bool> ChangeLedger::hasApproved(const Change &change)
{
    if (change.state != ChangeState::Approved)
        return false;
    return m_changes.approvals(change.id).transform([this](const QList<ChangeRepository::Approval> &approvals) {
        return std::ranges::contains(approvals, m_account, &ChangeRepository::Approval::account);
    });
}

Result<ChangeLedger::Acceptance> ChangeLedger::accept(const ReviewAnswer::One &one,
                                                      const std::optional<SigningKey> &key)
{
    const auto found = m_changes.find(one.change);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return Acceptance{.refusal = u"digest-mismatch"_s}; // another change has taken its place
    const Change &change = **found;
    if (change.state != ChangeState::Proposed && change.state != ChangeState::Approved)
        return Acceptance{.refusal = u"wrong-state"_s};
    const QString fault = Approvals::faultOf(change, changeDigest(change), one.approval, key);
    if (!fault.isEmpty())
        return Acceptance{.refusal = fault};
    const auto approvals = m_changes.approvals(change.id);
    if (!approvals)
        return std::unexpected(approvals.error());
    if (std::ranges::contains(*approvals, one.approval.account, &ChangeRepository::Approval::account))
        return Acceptance{};
    if (const auto saved = m_changes.saveApproval(change.id, one.approval); !saved)
        return std::unexpected(saved.error());
    const Words words{
        .note = u"from a review bundle"_s, .keyName = one.approval.key.toString(), .account = one.approval.account};
    if (const auto moved = moveTo(ChangeState::Approved, headOf(change), words); !moved)
        return std::unexpected(moved.error());
    return Acceptance{.isNew = true};
}

Result<ChangeQueue::TakenApprovals> ChangeLedger::takeApprovals(const ReviewAnswer &answer)
{
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto key = SigningKeyRepository(m_access).find(answer.key);
    if (!key)
        return std::unexpected(key.error());
    if (const auto whole = answer.check(*key); !whole)
        return std::unexpected(whole.error());
    const auto bundled = ReviewBundleRepository(m_access).changesOf(answer.bundle);
    if (!bundled)
        return std::unexpected(bundled.error());
    if (!*bundled)
        return std::unexpected(Error{.kind = Error::Kind::Rejected, .code = u"unknown-bundle"_s});
    ChangeQueue::TakenApprovals taken{.account = answer.account, .key = answer.key, .refused = {}};
    for (const ReviewAnswer::One &one : answer.approvals) {
        const auto accepted = (*bundled)->contains(one.change)
            ? accept(one, *key)
            : Result<Acceptance>(Acceptance{.refusal = u"not-in-bundle"_s});
        if (!accepted)
            return std::unexpected(accepted.error());
        if (!accepted->refusal.isEmpty())
            taken.refused.append({one.change, accepted->refusal});
        else
            ++(accepted->isNew ? taken.approved : taken.known);
    }
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return taken;
}

Result<QSet<ChangeId>> ChangeLedger::lackingSecond(const QList<ChangeId> &ids)
{
    QSet<ChangeId> lacking;
    if (ids.isEmpty())
        return lacking;
    const auto heads = m_lookup.heads({.ids = ids});
    if (!heads)
        return std::unexpected(heads.error());
    BrakeBook brakes(m_access, m_account);
    QSet<BatchId> seen;
    for (const ChangeHead &head : *heads) {
        if (seen.contains(head.batch))
            continue;
        seen.insert(head.batch);
        const auto needs = brakes.needsSecond(head.batch, head.institution);
        if (!needs)
            return std::unexpected(needs.error());
        const auto single = *needs ? m_lookup.approvedByOne(head.batch) : Result<QList<ChangeId>>();
        if (!single)
            return std::unexpected(single.error());
        lacking.unite(QSet<ChangeId>(single->cbegin(), single->cend()));
    }
    return lacking.intersect(QSet<ChangeId>(ids.cbegin(), ids.cend()));
}

Result<QString> ChangeLedger::approvalFault(const Change &change)
{
    const auto approvals = m_changes.approvals(change.id);
    if (!approvals)
        return std::unexpected(approvals.error());
    if (approvals->isEmpty())
        return u"signature-missing"_s;
    const QByteArray digest = changeDigest(change);
    SigningKeyRepository keys(m_access);
    for (const ChangeRepository::Approval &approval : *approvals) {
        if (!m_keys.contains(approval.key)) {
            const auto found = keys.find(approval.key);
            if (!found)
                return std::unexpected(found.error());
            m_keys.insert(approval.key, *found);
        }
        if (QString fault = Approvals::faultOf(change, digest, approval, m_keys.value(approval.key)); !fault.isEmpty())
            return fault;
    }
    const auto accounts = *approvals
        | std::views::transform([](const ChangeRepository::Approval &approval) { return approval.account; })
        | std::ranges::to<QSet<QString>>();
    const auto signers = *approvals
        | std::views::transform([](const ChangeRepository::Approval &approval) { return approval.key; })
        | std::ranges::to<QSet<SigningKeyId>>();
    if (accounts.size() >= 2 && signers.size() >= 2)
        return QString();
    return BrakeBook(m_access, m_account)
        .needsSecond(change.batch, change.target.institution)
        .transform([](bool needs) { return needs ? u"second-approval"_s : QString(); });
}

Result<ChangeLedger::Taken> ChangeLedger::takeApproved(const ChangeId &id)
{
    const auto found = m_changes.find(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->state != ChangeState::Approved)
        return Taken{};
    const auto fault = approvalFault(**found);
    if (!fault)
        return std::unexpected(fault.error());
    if (fault->isEmpty())
        return Taken{.change = *found};
    if (*fault == "second-approval"_L1)
        return Taken{}; // waits as it is
    return stopApproval(**found, *fault);
}

Result<ChangeLedger::Taken> ChangeLedger::stopApproval(Change change, const QString &fault)
{
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    change.notes.append(fault);
    if (const auto stepped = step(change, ChangeState::Proposed, fault); !stepped)
        return std::unexpected(stepped.error());
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return Taken{.change = {}, .stopped = true};
}

} // namespace skranke
