// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/brake.h"
#include "services/store/brakerepository.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace skranke {

/// One person's signature under the lifting of a stop.
struct BrakeLift {
    QString account;
    SigningKeyId key;
    QString reason;
    QDateTime time; ///< UTC
    bool holds = false; ///< signed with a key that counts, for exactly this stop
    bool erased = false; ///< the reason named a person who was erased
};

/// A set of changes that a brake stopped before the first one was proposed.
struct BrakeStop {
    QString id; ///< `s` and 16 hexadecimal digits of the digest
    InstitutionCode institution;
    QString title;
    qint64 changes = 0;
    QList<BrakeVerdict> verdicts;
    QDateTime made; ///< UTC
    QString account;
    QList<BrakeLift> lifts;
    bool damaged = false; ///< what is stored of it is not what was written: cannot be lifted
    /// Two persons, two accounts, two keys have signed: the very same changes with the very same verdicts pass.
    [[nodiscard]] bool isLifted() const;
};

/// Brakes as they stand at this desk: limits, stops, liftings, and which batches need a second person. Everything done
/// here stands in the audit log. Works on the store's thread, in the caller's transaction or one of its own.
class BrakeBook {
public:
    /// `account`: who is at the desk.
    BrakeBook(StoreAccess &access, QString account);

    /// The shipped limits, with what the desk set for all and for this institution. A limit whose row was altered only
    /// tightens.
    [[nodiscard]] Result<QList<BrakeRule>> rules(const InstitutionCode &institution);
    /// Only what is given is changed; 0: off. `unknown-brake`; `invalid-value` below 0.
    [[nodiscard]] Result<> setLimit(const QString &rule, const InstitutionCode &institution,
                                    std::optional<double> warns, std::optional<double> stops);
    [[nodiscard]] Result<> resetLimit(const QString &rule, const InstitutionCode &institution);

    /// Passes when no verdict stops, or when the stop of exactly these changes was lifted. Else stores the stop and
    /// answers `brake-stopped` with its id. The changes get their digests.
    [[nodiscard]] Result<> pass(const Batch &batch, QList<Change> &changes, const QList<BrakeVerdict> &verdicts);

    [[nodiscard]] Result<QList<BrakeStop>> stops(); ///< newest first
    [[nodiscard]] Result<BrakeStop> find(const QString &id); ///< `unknown-brake-stop`
    /// Signs the lifting with the account's own key. `brake-reason` for a blank one, `reason-too-long`,
    /// `brake-same-person` when the account or its key signed before, `brake-lifted`, `brake-stop-altered`.
    [[nodiscard]] Result<BrakeStop> lift(const QString &id, const QString &reason);

    /// The stop as a file for a second person at another desk, with what the answer is sealed for; the same errors as
    /// `lift`.
    [[nodiscard]] Result<QByteArray> exported(const QString &id);
    /// What such a file shows; `brake-file`, `brake-version`.
    [[nodiscard]] static Result<BrakeStop> shown(const QByteArray &stopFile);
    /// There: signs the lifting with that person's own key and answers the file that goes back, the reason in it sealed
    /// for the desk that asked. The errors of `shown`.
    [[nodiscard]] Result<QByteArray> signedAway(const QByteArray &stopFile, const QString &reason);
    /// Here again: `brake-altered` when the signature is not good for this stop as this desk knows it, or the reason
    /// does not open; `brake-file`, `brake-version`, `signing-key-unknown`, `signing-key-revoked`, and the errors of
    /// `lift`.
    [[nodiscard]] Result<BrakeStop> takeLift(const QByteArray &liftFile);

    /// Whether the changes of the batch need the approvals of two persons before they are sent (rule 7).
    [[nodiscard]] Result<bool> needsSecond(const BatchId &batch, const InstitutionCode &institution);

private:
    [[nodiscard]] Result<BrakeStop> stopFrom(const StoredBrakeStop &stored);
    [[nodiscard]] Result<StoredBrakeStop> liftable(const QString &id);
    [[nodiscard]] Result<StoredBrakeLift> signedLift(const StoredBrakeStop &stop, const QString &typedReason);
    [[nodiscard]] Result<> saveLift(const QString &id, const StoredBrakeLift &lift);
    [[nodiscard]] Result<> log(const QString &event, const QString &what);

    StoreAccess &m_access;
    BrakeRepository m_brakes;
    QString m_account;
};

} // namespace skranke
