// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How changes are approved and how approvals are checked; the other steps are in changeledger.cpp.
#include "services/core/parallel.h"
#include "services/queue/approvals.h"
#include "services/queue/brakebook.h"
#include "services/queue/changeledger.h"
#include "services/queue/changestates.h"
#include "services/queue/keyring.h"
#include "services/queue/signedreason.h"
#include "services/store/reviewbundlerepository.h"

#include <ranges>
#include <span>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

/// So many changes are in memory at once when a whole batch is approved.
constexpr qsizetype chunk = 500;

QList<ChangeId> idsOf(std::span<const ReviewAnswer::One> some)
{
    return some | std::views::transform(&ReviewAnswer::One::change) | std::ranges::to<QList<ChangeId>>();
}

} // namespace

Result<bool> ChangeLedger::needsSecond(const Change &change)
{
    // An undo of a selection is one batch over several institutions, each with limits of its own.
    const std::pair place(change.batch, change.target.institution);
    if (!m_needSecond.contains(place)) {
        const auto needs = BrakeBook(m_access, m_account).needsSecond(place.first, place.second);
        if (!needs)
            return needs;
        m_needSecond.insert(place, *needs);
    }
    return m_needSecond.value(place);
}

Result<Approvals::Standing> ChangeLedger::standingOf(const Change &change, const QString &account,
                                                     const QString &reason)
{
    // A proposed one was approved by nobody, or what was approved holds no more.
    if (change.state != ChangeState::Approved)
        return Approvals::Standing::Counts;
    const auto given = m_changes.approvals(change.id);
    if (!given)
        return std::unexpected(given.error());
    const auto needs = given->isEmpty() ? Result<bool>(false) : needsSecond(change);
    if (!needs)
        return std::unexpected(needs.error());
    return Approvals::standingOf(*given, account, reason, *needs);
}

Result<int> ChangeLedger::approve(const ChangeFilter &filter, const QString &typedReason)
{
    const auto reason = checkedReason(typedReason);
    if (!reason)
        return std::unexpected(reason.error());
    m_needSecond.clear(); // other changes may have come to a batch
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
            const auto standing = standingOf(change, m_account, *reason);
            if (!standing)
                return std::unexpected(standing.error());
            if (*standing == Approvals::Standing::Known)
                continue;
            if (*standing
                == Approvals::Standing::LacksReason) // nor are the others approved: they are asked for at once
                return std::unexpected(Error{.kind = Error::Kind::BadInput, .code = u"second-reason"_s});
            const auto approval = Approvals::make(change, digest, *own, QDateTime::currentDateTimeUtc(), *reason);
            if (const auto put = take(change, approval, {}); !put)
                return std::unexpected(put.error());
            ++approved;
        }
    }
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return approved;
}

Result<> ChangeLedger::take(const Change &change, const ChangeRepository::Approval &approval, const QString &note)
{
    if (auto saved = m_changes.saveApproval(change.id, approval); !saved)
        return saved;
    return moveTo(
        ChangeState::Approved, headOf(change),
        {.note = note, .keyName = approval.key.toString(), .account = approval.account, .reason = approval.reason});
}

Result<ChangeLedger::Acceptance> ChangeLedger::accept(const ReviewAnswer::One &one, Change &change,
                                                      const QString &fault)
{
    if (!isApprovable(change.state))
        return Acceptance{.refusal = u"wrong-state"_s};
    if (!fault.isEmpty())
        return Acceptance{.refusal = fault};
    const auto standing = standingOf(change, one.approval.account, one.approval.reason);
    if (!standing)
        return std::unexpected(standing.error());
    if (*standing == Approvals::Standing::Known)
        return Acceptance{};
    if (*standing == Approvals::Standing::LacksReason)
        return Acceptance{.refusal = u"second-reason"_s};
    if (const auto put = take(change, one.approval, u"from a review bundle"_s); !put)
        return std::unexpected(put.error());
    change.state = ChangeState::Approved; // it may stand in the answer once more
    return Acceptance{.isNew = true};
}

Result<> ChangeLedger::acceptSome(std::span<const ReviewAnswer::One> some, const QSet<ChangeId> &bundled,
                                  const std::optional<SigningKey> &key, ChangeQueue::TakenApprovals &taken)
{
    auto page = m_changes.page({.ids = idsOf(some)}, 0, 0);
    if (!page)
        return std::unexpected(page.error());
    QHash<ChangeId, Change *> changes;
    for (Change &change : *page)
        changes.insert(change.id, &change);
    // Digests and signatures are most of the work, and nobody's but the processor's.
    const auto faults = inParallel(some.size(), [&](size_t i) {
        const Change *change = changes.value(some[i].change);
        return change ? Approvals::faultOf(*change, changeDigest(*change), some[i].approval, key)
                      : u"digest-mismatch"_s; // another change has taken its place
    });
    for (size_t i = 0; i < some.size(); ++i) {
        const ReviewAnswer::One &one = some[i];
        Change *change = changes.value(one.change);
        Result<Acceptance> accepted;
        if (!bundled.contains(one.change))
            accepted->refusal = u"not-in-bundle"_s;
        else if (!change)
            accepted->refusal = faults[i];
        else
            accepted = accept(one, *change, faults[i]);
        if (!accepted)
            return std::unexpected(accepted.error());
        if (!accepted->refusal.isEmpty())
            taken.refused.append({one.change, accepted->refusal});
        else
            ++(accepted->isNew ? taken.approved : taken.known);
    }
    return {};
}

Result<ChangeQueue::TakenApprovals> ChangeLedger::takeApprovals(ReviewAnswer answer)
{
    m_needSecond.clear();
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    const auto key = SigningKeyRepository(m_access).find(answer.key);
    if (!key)
        return std::unexpected(key.error());
    if (const auto whole = answer.check(*key); !whole)
        return std::unexpected(whole.error());
    ReviewBundleRepository bundles(m_access);
    const auto bundled = bundles.changesOf(answer.bundle);
    const auto answerKey = bundles.answerKeyOf(answer.bundle);
    if (!bundled || !answerKey)
        return std::unexpected(bundled ? answerKey.error() : bundled.error());
    if (!*bundled)
        return std::unexpected(Error{.kind = Error::Kind::Rejected, .code = u"unknown-bundle"_s});
    if (const auto opened = answer.openReason(*answerKey); !opened)
        return std::unexpected(opened.error());
    ChangeQueue::TakenApprovals taken{.account = answer.account, .key = answer.key, .refused = {}};
    const std::span<const ReviewAnswer::One> all(answer.approvals);
    for (const auto &some : all | std::views::chunk(chunk)) {
        if (const auto accepted = acceptSome(some, **bundled, *key, taken); !accepted)
            return std::unexpected(accepted.error());
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
    QHash<std::pair<BatchId, InstitutionCode>, bool> needy;
    QHash<BatchId, QSet<ChangeId>> single;
    for (const ChangeHead &head : *heads) {
        const std::pair place(head.batch, head.institution);
        if (!needy.contains(place)) {
            const auto needs = brakes.needsSecond(head.batch, head.institution);
            if (!needs)
                return std::unexpected(needs.error());
            needy.insert(place, *needs);
        }
        if (!needy.value(place))
            continue;
        if (!single.contains(head.batch)) {
            const auto without = m_lookup.withoutSecond(head.batch);
            if (!without)
                return std::unexpected(without.error());
            single.insert(head.batch, QSet<ChangeId>(without->cbegin(), without->cend()));
        }
        if (single.value(head.batch).contains(head.id))
            lacking.insert(head.id);
    }
    return lacking;
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
    if (Approvals::areEnough(*approvals))
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
    // What was given back to be sent again has lost its pre-image.
    const auto wasSent = m_changes.hasPreImage(id);
    if (!wasSent)
        return std::unexpected(wasSent.error());
    if (*wasSent)
        return askAlma(**found);
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
    return Taken{.change = {}, .stopped = ChangeState::Proposed};
}

Result<ChangeLedger::Taken> ChangeLedger::askAlma(const Change &change)
{
    Sql::Transaction transaction(m_access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    if (const auto moved = moveTo(ChangeState::Unknown, headOf(change), {.note = u"state-altered"_s}); !moved)
        return std::unexpected(moved.error());
    if (const auto committed = commit(transaction); !committed)
        return std::unexpected(committed.error());
    return Taken{.change = {}, .stopped = ChangeState::Unknown};
}

} // namespace skranke
