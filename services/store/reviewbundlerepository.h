// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/store.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <optional>

namespace skranke {

/// Tables `review_bundle` and `review_bundle_change` (kind: work): which bundles this desk made of which changes.
class ReviewBundleRepository {
public:
    explicit ReviewBundleRepository(StoreAccess &access);

    /// `digest`: SHA-256 of the bundle's file. `answerKey`: what reasons come back sealed with.
    [[nodiscard]] Result<> save(const QByteArray &digest, const QDateTime &made, const QString &account,
                                const QByteArray &answerKey, const QList<ChangeId> &changes);
    /// Approvals for no bundle so far are taken any more.
    [[nodiscard]] Result<> forgetAll();
    /// Empty when this desk made no such bundle.
    [[nodiscard]] Result<std::optional<QSet<ChangeId>>> changesOf(const QByteArray &digest);
    /// Empty for a bundle from before there were reasons, or when this desk made no such bundle.
    [[nodiscard]] Result<QByteArray> answerKeyOf(const QByteArray &digest);

private:
    StoreAccess &m_access;
};

} // namespace skranke
