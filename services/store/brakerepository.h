// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/signingkey.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>

#include <optional>

namespace skranke {

/// A limit that the desk set; 0: off.
struct BrakeLimit {
    QString rule;
    InstitutionCode institution; ///< empty: for all
    double warns = 0;
    double stops = 0;
    QDateTime changed = {}; ///< UTC
    QString account = {};
    bool damaged = false; ///< the row is not as it was written
};

/// A set of changes that a brake stopped, as it is stored.
struct StoredBrakeStop {
    QString id;
    QByteArray digest; ///< of the exact changes and verdicts
    InstitutionCode institution;
    QString title;
    qint64 changes = 0;
    QJsonArray verdicts;
    QDateTime made = {}; ///< UTC
    QString account = {};
    bool damaged = false;
};

/// One person's signature under the lifting of a stop.
struct StoredBrakeLift {
    QString account;
    SigningKeyId key;
    QString reason; ///< empty when it no longer opens, or was erased
    QDateTime time; ///< UTC
    QByteArray signature;
    /// Of the reason, with the salt: what the signature covers. Empty: it was signed over the reason itself, as before
    /// there were digests.
    QByteArray reasonDigest = {};
    QByteArray salt = {}; ///< goes with the reason
    bool erased = false; ///< the reason was taken by `eraseReason`; not merely removed or altered in the file
};

/// Tables `brake_limit`, `brake_stop`, `brake_lift` (kind: work). Rows that nobody signs are bound by the vault.
class BrakeRepository {
public:
    explicit BrakeRepository(StoreAccess &access);

    [[nodiscard]] Result<QList<BrakeLimit>> limits();
    [[nodiscard]] Result<> saveLimit(const BrakeLimit &limit);
    [[nodiscard]] Result<> removeLimit(const QString &rule, const InstitutionCode &institution);

    [[nodiscard]] Result<QList<StoredBrakeStop>> stops(); ///< newest first
    [[nodiscard]] Result<std::optional<StoredBrakeStop>> stop(const QString &id);
    [[nodiscard]] Result<> saveStop(const StoredBrakeStop &stop); ///< in place of one that is there
    /// The secret half of the key that answers to this stop are sealed for; empty when there is none yet.
    [[nodiscard]] Result<QByteArray> answerSecretOf(const QString &stop);
    [[nodiscard]] Result<> saveAnswerSecret(const QString &stop, const QByteArray &secret);

    [[nodiscard]] Result<QList<StoredBrakeLift>> lifts(const QString &stop); ///< oldest first
    /// In place of an earlier one of the same account.
    [[nodiscard]] Result<> saveLift(const QString &stop, const StoredBrakeLift &lift);
    /// Takes the reason and its salt away; account, key, time, signature and digest stay.
    [[nodiscard]] Result<> eraseReason(const QString &stop, const QString &account);
    /// Stops made before `limit` that nobody has signed since, with their signatures and reasons.
    [[nodiscard]] Result<> removeOlderThan(const QDateTime &limit);

private:
    StoreAccess &m_access;
};

} // namespace skranke
