// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/error.h"
#include "services/store/changerepository.h"

#include <QSqlQuery>
#include <QVariantList>

namespace skranke::ChangeRows {

/// How a change lies in the table `change`: the only place that knows its columns.

[[nodiscard]] const QString &select(); ///< `SELECT ... FROM change`, without a condition
/// `store-damaged` when not even its words can be understood; a sealed part that does not open makes it `damaged`.
[[nodiscard]] Result<Change> changeFrom(const QSqlQuery &query, const Vault &vault);

[[nodiscard]] const QString &insert();
/// `canonicalBase` is the canonical form of the change's base.
[[nodiscard]] SealedChange sealed(const Change &change, const QByteArray &canonicalBase, const Vault &vault);
[[nodiscard]] QVariantList insertBinds(const Change &change, const SealedChange &content);
/// What `ChangeRepository::update` may alter; the id comes last.
[[nodiscard]] const QString &update();
[[nodiscard]] QVariantList updateBinds(const Change &change, const Vault &vault);

[[nodiscard]] const QString &updateState(); ///< binds: state, time of the step, id

/// `UPDATE ...` without a condition: empties every sealed column and the indexes of ids; id, state, digest stay.
[[nodiscard]] const QString &forgetContent();
/// `UPDATE ...` with a condition that goes on: takes the reasons of approvals out of the history, whose steps stay.
[[nodiscard]] const QString &forgetReasons();
/// Takes ticket and reason of the proposal away. Ends before a WHERE.
[[nodiscard]] const QString &forgetOccasion();

[[nodiscard]] BlindIndex targetIndex(const Target &target, const Vault &vault);
/// The target's index of the id that a change takes; NULL when it leaves its target's id alone, apart from case.
[[nodiscard]] QVariant claimedIndex(const Change &change, const Vault &vault);

[[nodiscard]] QByteArray sealImage(const ChangeId &id, const QJsonObject &image, const Vault &vault);
[[nodiscard]] Result<QJsonObject> openImage(const ChangeId &id, const QByteArray &sealed, const Vault &vault);

/// States in which a change is open: it may still reach Alma, or may have. As a list for SQL's `IN`.
[[nodiscard]] const QString &openStates();

/// A condition with its values, from a filter.
struct Where {
    QString sql; ///< begins with ` WHERE`, or empty
    QVariantList binds;
};
/// Long lists of ids go through a temporary table, because the number of bound values is limited.
[[nodiscard]] Result<Where> whereOf(const ChangeFilter &filter, StoreAccess &access);

} // namespace skranke::ChangeRows
