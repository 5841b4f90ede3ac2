// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/queue/reviewbundle.h"
#include "services/store/changerepository.h"
#include "services/store/signingkeyrepository.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace skranke {

/// One person's approvals of a review bundle, on their way back: a signature for each change, as if it had been
/// approved at the desk, and one over the whole, which binds it to the bundle's digest. Names no persons: the reason,
/// which may, is sealed with the bundle's answer key, and every signature covers it. Pure but for random nonces.
struct ReviewAnswer {
    struct One {
        ChangeId change;
        BatchId batch;
        ChangeRepository::Approval approval;
    };
    QByteArray bundle = {}; ///< digest of the bundle's file
    QString account = {};
    SigningKeyId key = {};
    QDateTime time = {}; ///< UTC, milliseconds
    QByteArray sealedReason = {}; ///< of all its approvals; empty: none was given
    QList<One> approvals = {}; ///< without the reason until `openReason`
    QByteArray signature = {};

    static constexpr qint64 mostBytes = 64LL << 20;

    /// Approvals of those `changes` (all when empty) of the bundle that are not damaged. `reason`: as `checkedReason`
    /// answers it, or empty.
    [[nodiscard]] static ReviewAnswer make(const ReviewBundle &bundle, const QList<ChangeId> &changes,
                                           const SigningKeyRepository::OwnKey &by, const QDateTime &now,
                                           const QString &reason = {});
    [[nodiscard]] QByteArray toFile() const;
    /// `answer-file`, `answer-version`: strict, so that one answer has one spelling.
    [[nodiscard]] static Result<ReviewAnswer> fromFile(QByteArrayView file);
    /// Whether it is whole and as the owner of the key made it. `key`: what the register has under the answer's key id:
    /// `signing-key-unknown`, `signing-key-revoked`, `answer-altered`.
    [[nodiscard]] Result<> check(const std::optional<SigningKey> &signer) const;
    /// Gives the approvals the reason, which their signatures are then checked with. `answerKey`: the bundle's, empty
    /// for none. `answer-altered` when it does not open, or is not as this program writes one.
    [[nodiscard]] Result<> openReason(const QByteArray &answerKey);
};

} // namespace skranke
