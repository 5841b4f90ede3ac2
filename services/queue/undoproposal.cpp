// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/queue/undoproposal.h"

#include "services/core/sha256.h"
#include "services/queue/undo.h"
#include "services/store/sql.h"

#include <algorithm>

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
    ChangeLedger &ledger;
    QStringList members = {};
    QList<Change> undos = {};
    QList<BatchId> batches = {};
    QHash<QString, int> refused = {};
    QList<ChangeId> passedOver = {};
    QSet<QString> targets = {};

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
        const auto undone = ledger.isUndone(done.id);
        if (!undone)
            return std::unexpected(undone.error());
        if (*undone) {
            ++refused[u"wrong-state"_s];
            passedOver.append(done.id);
            return {};
        }
        const auto preImage = changes.preImage(done.id);
        if (!preImage && preImage.error().code == "store-damaged"_L1) {
            ++refused[u"change-damaged"_s];
            return {};
        }
        if (!preImage)
            return std::unexpected(preImage.error());
        auto undo = undoOf(done, *preImage, members);
        if (!undo) {
            ++refused[undo.error()];
            if (undo.error() == "wrong-state"_L1)
                passedOver.append(done.id);
            return {};
        }
        const QString names[] = {nameOf(done.target), nameOf(undo->target)};
        if (std::ranges::any_of(names, [this](const QString &name) { return targets.contains(name); })) {
            ++refused[u"changed-since"_s];
            return {};
        }
        targets.insert(names[0]);
        targets.insert(names[1]);
        undos.append(*std::move(undo));
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
    Collector collector{.changes = changes, .ledger = ledger, .members = members};
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
    ChangeQueue::UndoProposal proposal{.batch = {}, .refused = collector.refused, .passedOver = collector.passedOver};
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
    proposal.replaced = proposed->amended;
    if (proposed->held > 0)
        proposal.refused[u"wrong-state"_s] += proposed->held;
    return proposal;
}

} // namespace skranke
