// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/changerisk.h"
#include "services/core/error.h"
#include "services/store/signingkey.h"
#include "services/store/store.h"

#include <QHash>
#include <QList>
#include <QVariant>

namespace skranke {

/// Which changes are meant: everything that matches all the given parts.
struct ChangeFilter {
    QList<ChangeId> ids = {};
    BatchId batch = {};
    QList<ChangeState> states = {};
    InstitutionCode institution = {};
    QString member = {}; ///< only changes with an edit of this member, e.g. `contact_info.email`
    std::optional<DecidedBy> rule = {}; ///< only changes with an edit decided by this
    std::optional<Risk> risk = {}; ///< only changes with this risk
};

/// A change, and whose it is.
struct ChangePlace {
    ChangeId id;
    BatchId batch;
    InstitutionCode institution;
};

/// A batch with what a list of batches shows.
struct BatchSummary {
    Batch batch;
    QHash<ChangeState, int> counts;
    [[nodiscard]] int total() const;
};

/// What of a change's row takes time to make, above all its seals, which are bound to its id.
struct SealedChange {
    ChangeId id;
    QByteArray targetIndex;
    QVariant claimedIndex;
    QString evidence;
    QVariant target;
    QVariant base;
    QVariant intent;
    QVariant result;
    QVariant response;
    QVariant error;
};

/// Tables `batch`, `change`, `change_edit`, `change_risk`, `change_approval`, `change_history` (kind: work). Base,
/// intent, result, response, target key and the reasons of approvals are sealed; the target also as a blind index, so
/// that one open change per target can be enforced without reading it.
class ChangeRepository {
public:
    explicit ChangeRepository(StoreAccess &access);

    [[nodiscard]] Result<> saveBatch(const Batch &batch);
    [[nodiscard]] Result<QList<BatchSummary>> batches(); ///< newest first
    [[nodiscard]] Result<std::optional<Batch>> batch(const BatchId &id);

    /// Makes the costly part of a change's row; on any thread. It costs more than the rest of an insert.
    /// `canonicalBase` is the canonical form of its base.
    [[nodiscard]] static SealedChange sealed(const Change &change, const QByteArray &canonicalBase, const Vault &vault);
    [[nodiscard]] Result<> insert(const Change &change);
    /// With seals made before; they are made anew when they are another id's.
    [[nodiscard]] Result<> insert(const Change &change, const SealedChange &content);
    /// Writes state, notes, response, errorCode, errorText, trackingId and, when it differs, result of an existing
    /// change.
    [[nodiscard]] Result<> update(const Change &change);
    /// Writes the state alone: sealed parts and notes stay as they lie, readable or not.
    [[nodiscard]] Result<> saveState(const ChangeId &id, ChangeState state);
    /// Replaces an open change by another for the same target (`spec/change-queue.md`, rule 9).
    [[nodiscard]] Result<> replace(const ChangeId &old, const Change &change);
    [[nodiscard]] Result<> replace(const ChangeId &old, const Change &change, const SealedChange &content);
    [[nodiscard]] Result<std::optional<Change>> find(const ChangeId &id);
    /// The change that is proposed, approved, sending, unknown or conflict for this target, if any.
    [[nodiscard]] Result<std::optional<Change>> openChangeFor(const Target &target);
    /// In proposal order, after `afterRow` (0: from the start); at most `limit` rows (0: all).
    [[nodiscard]] Result<QList<Change>> page(const ChangeFilter &filter, qint64 afterRow, int limit);
    /// Only the ids, in proposal order.
    [[nodiscard]] Result<QList<ChangeId>> ids(const ChangeFilter &filter);
    /// The ids, and whose each is, in proposal order.
    [[nodiscard]] Result<QList<ChangePlace>> places(const ChangeFilter &filter);
    [[nodiscard]] Result<QHash<ChangeState, int>> counts(const ChangeFilter &filter);
    /// How many changes of the filter edit each member.
    [[nodiscard]] Result<QHash<QString, int>> memberCounts(const ChangeFilter &filter);
    /// How many changes of the filter have each risk.
    [[nodiscard]] Result<QHash<Risk, int>> riskCounts(const ChangeFilter &filter);
    /// Finds what is kept beside a change, its risks and the id it takes, for changes that were proposed before it was
    /// kept; does nothing when there are none. A migration cannot: what decides lies sealed.
    [[nodiscard]] Result<> assessOlder();

    /// One person's approval (rule 2): what was reviewed, by whom, why, and the signature that proves it.
    struct Approval {
        QByteArray digest = {};
        QString account = {};
        QDateTime time = {}; ///< UTC, milliseconds
        SigningKeyId key = {}; ///< empty: from before approvals were signed
        QByteArray signature = {};
        int version = 2; ///< of the message that is signed; 1: from before approvals had reasons
        QString reason = {}; ///< may hold personal data, sealed in the store; empty: none was given
        bool damaged = false; ///< its reason no longer opens: altered in the store, or moved there

        bool operator==(const Approval &) const = default;
    };
    /// In place of an earlier one of the same account.
    [[nodiscard]] Result<> saveApproval(const ChangeId &id, const Approval &approval);
    [[nodiscard]] Result<> removeApprovals(const ChangeId &id);
    [[nodiscard]] Result<QList<Approval>> approvals(const ChangeId &id); ///< oldest first

    [[nodiscard]] Result<> addHistory(const HistoryEntry &entry) { return addHistory(QList<HistoryEntry>{entry}); }
    [[nodiscard]] Result<> addHistory(const QList<HistoryEntry> &entries);
    [[nodiscard]] Result<QList<HistoryEntry>> history(const ChangeId &id);
    /// Takes the reasons out of a change's history; its steps stay.
    [[nodiscard]] Result<> forgetReasons(const ChangeId &id);

    /// Stored before a write, kept by retention (rule 6). An expired one is gone: empty optional.
    [[nodiscard]] Result<> savePreImage(const ChangeId &id, const QJsonObject &image);
    [[nodiscard]] Result<std::optional<QJsonObject>> preImage(const ChangeId &id);
    [[nodiscard]] Result<bool> hasPreImage(const ChangeId &id); ///< whether it opens or not
    [[nodiscard]] Result<> removePreImage(const ChangeId &id); ///< none is fine

    /// That the local copy of the users has not taken over yet what came of a change.
    [[nodiscard]] Result<> addOutcome(const ChangeId &id);
    struct Outcome {
        ChangeId change;
        InstitutionCode institution;
    };
    [[nodiscard]] Result<QList<Outcome>> outcomes(); ///< oldest first
    /// False when another process was faster.
    [[nodiscard]] Result<bool> removeOutcome(const ChangeId &id);

private:
    [[nodiscard]] std::unexpected<Error> whyNotInserted(const Change &change, const Error &error);
    [[nodiscard]] Result<> saveRisks(qint64 number, const Change &change);

    StoreAccess &m_access;
};

} // namespace skranke
