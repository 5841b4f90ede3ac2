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
/// approved at the desk, and one over the whole, which binds it to the bundle's digest. Names no persons. Pure.
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
    QList<One> approvals = {};
    QByteArray signature = {};

    static constexpr qint64 mostBytes = 64LL << 20;

    /// Approvals of those `changes` (all when empty) of the bundle that are not damaged.
    [[nodiscard]] static ReviewAnswer make(const ReviewBundle &bundle, const QList<ChangeId> &changes,
                                           const SigningKeyRepository::OwnKey &by, const QDateTime &now);
    [[nodiscard]] QByteArray toFile() const;
    /// `answer-file`, `answer-version`: strict, so that one answer has one spelling.
    [[nodiscard]] static Result<ReviewAnswer> fromFile(QByteArrayView file);
    /// Whether it is whole and as the owner of the key made it. `key`: what the register has under the answer's key id:
    /// `signing-key-unknown`, `signing-key-revoked`, `answer-altered`.
    [[nodiscard]] Result<> check(const std::optional<SigningKey> &signer) const;
};

} // namespace skranke
