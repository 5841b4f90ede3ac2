// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/undoproposal.h"

#include "services/core/sha256.h"
#include "services/queue/changestates.h"
#include "services/queue/undo.h"
#include "services/store/sql.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr qsizetype chunk = 500;

QString nameOf(const Target &target)
{
    return target.institution.toString() + u'/' + target.key.trimmed().toLower();
}

/// Collects the undo of each change, newest first.
struct Collector {
    ChangeRepository &changes;
    ChangeLookup &lookup;
    ChangeLedger &ledger;
    QStringList members = {};
    QList<Change> undos = {};
    QList<BatchId> batches = {};
    QHash<QString, int> refused = {};
    QHash<QString, int> leftOut = {};
    QList<ChangeId> passedOver = {};
    QSet<QString> targets = {};
    int joined = 0; ///< of the undos, those that bring new edits to one that waits

    void refuse(const Change &done, const QString &code)
    {
        ++refused[code];
        if (code == "wrong-state"_L1 || code == "taken-back"_L1)
            passedOver.append(done.id);
    }

    /// The undo that waits for the same target, if any; what is on its way is for `ChangeLedger::propose` to see.
    [[nodiscard]] Result<std::optional<Change>> waitingUndo(const Target &target)
    {
        const auto open = lookup.openFor(target);
        if (!open)
            return std::unexpected(open.error());
        if (!*open || !isAmendable((*open)->state))
            return std::nullopt;
        auto found = changes.find((*open)->id);
        if (found && *found && ((*found)->undoes.isEmpty() || (*found)->damaged))
            return std::nullopt;
        return found;
    }

    /// Whether the undo may be proposed; one that waits for the same target is not forgotten for it.
    [[nodiscard]] Result<bool> join(const Change &done, RestUndo &undo, const std::optional<QJsonObject> &preImage)
    {
        const auto waiting = waitingUndo(undo.change.target);
        if (!waiting)
            return std::unexpected(waiting.error());
        if (!*waiting || (*waiting)->id == done.id) // a conflict that was written in part is open itself
            return true;
        if ((*waiting)->undoes != done.id) {
            refuse(done, u"undo-waits"_s);
            return false;
        }
        if (undo.change.operation != Operation::Update || (*waiting)->operation != Operation::Update)
            return true;
        undo = joinedUndo(**waiting, undo, preImage);
        joined += undo.change.intent.size() > (*waiting)->intent.size() ? 1 : 0;
        return true;
    }

    Result<> add(const Change &done)
    {
        if (done.state == ChangeState::Withdrawn) {
            const auto written = changes.hasPreImage(done.id);
            if (!written)
                return std::unexpected(written.error());
            if (!*written) {
                passedOver.append(done.id); // nothing to take back, and nobody expects it of a batch
                return {};
            }
        }
        const auto takenBack = ledger.takenBack(done.id);
        if (!takenBack)
            return std::unexpected(takenBack.error());
        const auto preImage = changes.preImage(done.id);
        if (!preImage && preImage.error().code == "store-damaged"_L1) {
            refuse(done, u"change-damaged"_s);
            return {};
        }
        if (!preImage)
            return std::unexpected(preImage.error());
        auto undo = undoOfRest(done, *preImage, *takenBack, members);
        if (!undo) {
            refuse(done, undo.error());
            return {};
        }
        const QString names[] = {nameOf(done.target), nameOf(undo->change.target)};
        if (std::ranges::any_of(names, [this](const QString &name) { return targets.contains(name); })) {
            refuse(done, u"changed-since"_s);
            return {};
        }
        const auto proposable = join(done, *undo, *preImage);
        if (!proposable)
            return std::unexpected(proposable.error());
        if (!*proposable)
            return {};
        targets.insert(names[0]);
        targets.insert(names[1]);
        for (auto one = undo->leftOut.cbegin(); one != undo->leftOut.cend(); ++one)
            leftOut[one.key()] += one.value();
        undos.append(std::move(undo->change));
        if (!batches.contains(done.batch))
            batches.append(done.batch);
        return {};
    }
};

Result<Batch> batchFor(ChangeRepository &changes, const Collector &collector)
{
    Batch batch;
    batch.institution = collector.undos.first().target.institution;
    batch.kind = BatchKind::Undo;
    batch.created = QDateTime::currentDateTimeUtc();
    if (collector.batches.size() == 1) {
        const auto original = changes.batch(collector.batches.first());
        if (!original)
            return std::unexpected(original.error());
        if (*original)
            batch.title = (*original)->title;
        batch.undoes = collector.batches.first();
    }
    // Asked for twice, it is one batch; the undo of an undo of an undo is another one, although it does the same.
    QByteArray content;
    for (const Change &undo : collector.undos)
        content += changeDigest(undo) + undo.undoes.toString().toUtf8();
    batch.id = BatchId(u'b' + QString::fromLatin1(Sha256::of(content).first(8).toHex()));
    return batch;
}

} // namespace

Result<ChangeQueue::UndoProposal> proposeUndo(ChangeLedger &ledger, const ChangeFilter &filter,
                                              const QStringList &members)
{
    StoreAccess &access = ledger.access();
    Sql::Transaction transaction(access);
    if (const auto begun = transaction.begin(); !begun)
        return std::unexpected(begun.error());
    ChangeRepository changes(access);
    auto ids = changes.ids(filter);
    if (!ids)
        return std::unexpected(ids.error());
    std::ranges::reverse(*ids);
    ChangeLookup lookup(access);
    Collector collector{.changes = changes, .lookup = lookup, .ledger = ledger, .members = members};
    for (qsizetype first = 0; first < ids->size(); first += chunk) {
        auto page = changes.page({.ids = ids->mid(first, chunk)}, 0, 0);
        if (!page)
            return std::unexpected(page.error());
        std::ranges::reverse(*page);
        for (const Change &done : std::as_const(*page)) {
            if (const auto added = collector.add(done); !added)
                return std::unexpected(added.error());
        }
    }
    ChangeQueue::UndoProposal proposal{
        .batch = {}, .refused = collector.refused, .leftOut = collector.leftOut, .passedOver = collector.passedOver};
    if (collector.undos.isEmpty())
        return proposal;

    const auto batch = batchFor(changes, collector);
    if (!batch)
        return std::unexpected(batch.error());
    const auto proposed = ledger.propose(*batch, collector.undos);
    if (!proposed)
        return std::unexpected(proposed.error());
    if (const auto committed = transaction.commit(); !committed)
        return std::unexpected(committed.error());
    proposal.batch = proposed->batch;
    proposal.changes = proposed->added + proposed->amended;
    proposal.known = proposed->known;
    proposal.joined = collector.joined;
    proposal.replaced = proposed->amended - collector.joined;
    if (proposed->held > 0)
        proposal.refused[u"wrong-state"_s] += proposed->held;
    return proposal;
}

} // namespace skranke
