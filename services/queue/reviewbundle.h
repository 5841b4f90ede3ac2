// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/queue/sealedfile.h"
#include "services/store/signingkey.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>

namespace skranke {

/// Changes with all that a review needs, for another desk: batches, base, intent, result, evidence, findings, digests,
/// and of a conflict what Alma has now. One file, sealed with a passphrase (`sealedfile.h`). Holds personal data. Pure
/// but for random keys.
struct ReviewBundle {
    QByteArray digest = {}; ///< SHA-256 of the file: what approvals of it are bound to; given by `open` and `seal`
    QDateTime made = {}; ///< UTC
    QString account = {}; ///< who made it
    QList<Batch> batches = {};
    QSet<BatchId> large = {}; ///< batches that need a second person's approval, with a reason (rule 7)
    QByteArray answerKey = {}; ///< made anew for each bundle: what a reason goes back sealed with (`newAnswerKey`)
    /// `damaged`: what is in it does not have the digest that stands beside it; it cannot be approved.
    QList<Change> changes = {};
    QList<SigningKey> keys = {}; ///< public halves the maker's desk knows; information only, never trusted from here

    static constexpr qsizetype mostChanges = 100'000;

    [[nodiscard]] static QByteArray newAnswerKey(); ///< random

    /// Answers the file and gives the bundle its digest. `bundle-empty`, and the errors of `SealedFile::seal`.
    [[nodiscard]] static Result<QByteArray> seal(ReviewBundle &bundle, const QString &passphrase,
                                                 const PassphraseCost &cost = {});
    /// The errors of `SealedFile::open`; `bundle-content` when what opened is no review bundle.
    [[nodiscard]] static Result<ReviewBundle> open(QByteArrayView file, const QString &passphrase);
};

} // namespace skranke
