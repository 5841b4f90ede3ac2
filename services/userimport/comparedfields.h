// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/vault.h"
#include "services/userimport/importscope.h"
#include "services/userimport/incominguser.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QList>

namespace skranke {

/// The in-scope values of a user in normal form, packed into a few bytes: what decides "unchanged" without opening the
/// whole user. Equal packings mean equal users as far as the source can speak; unequal ones mean "look at the whole".
///
/// Layout: fingerprint of the scope (8), guard (1), then for every group its length (2, little endian) and its normal
/// form. Dates are cut to the day, identifiers and e-mail folded, codes without their descriptions, lists sorted. Of a
/// segmented list only External elements of the group's type count.
namespace comparedfields {

/// Value of the guard of a user that a plan may leave alone without looking: External, with an external id.
inline constexpr char regularGuard = 3;
inline constexpr char externalBit = 1;
inline constexpr qsizetype headerBytes = 9;
/// A user with more is always compared whole.
inline constexpr qsizetype mostPackedGroups = 64;

[[nodiscard]] QByteArray pack(const QJsonObject &user, const ImportScope &scope);
/// The same layout from normal forms, one per group.
[[nodiscard]] QByteArray pack(const QList<QByteArray> &normalForms, const ImportScope &scope,
                              char guard = regularGuard);

/// False when packed by another scope: then only the whole user tells.
[[nodiscard]] bool isOfScope(QByteArrayView packed, const ImportScope &scope);
[[nodiscard]] bool isExternal(QByteArrayView packed);
/// Normal form per group; empty when it was packed by another scope or is damaged.
[[nodiscard]] QList<QByteArray> unpack(QByteArrayView packed, const ImportScope &scope);

/// Separates the elements of a list in a normal form.
inline constexpr char elementSeparator = '\x1f';

[[nodiscard]] QByteArray normalForm(const QJsonObject &user, const ScopeGroup &group);
[[nodiscard]] QByteArray normalForm(const IncomingField &field);
/// Of one element of a list.
[[nodiscard]] QByteArray normalElement(const QJsonObject &element, const ScopeGroup &group);
[[nodiscard]] QByteArray normalText(const QString &value, ValueForm form);

} // namespace comparedfields

/// Hashes packed values with the vault's key, so that a million of them fit in memory and no value lies there.
class ComparedHash {
public:
    using Value = Vault::ValueHash;

    explicit ComparedHash(const Vault &vault); ///< which must outlive it
    /// `silent` is a set of groups (bit per index) about which the record says nothing that could change the user: they
    /// do not count.
    [[nodiscard]] Value of(QByteArrayView packed, quint32 silent) const;

private:
    const Vault &m_vault;
};

/// What the feed last delivered for one user, as far as known; from it hand edits are inferred, since no member of the
/// user object carries them (`spec/user-import.md` 6.4, `manual`).
class DeliveredValues {
public:
    DeliveredValues() = default; ///< nothing known

    /// A change of ours was applied: these values came from the file.
    [[nodiscard]] static QByteArray applied(QByteArrayView packed);
    /// Whether a cached user with this mark (`comparedMark`) has the values that `hash` (`markHash`) stands for, and
    /// nothing about what was delivered is left to be noted.
    [[nodiscard]] static bool isSettled(QByteArrayView mark, quint64 hash);
    /// Alma's values changed from `before` to `after` without us: what was there before may have been the feed's, which
    /// the next file tells. `known` is what is stored until now; empty answer: leave it.
    [[nodiscard]] static QByteArray observed(QByteArrayView before, QByteArrayView after, QByteArrayView known,
                                             const ImportScope &scope);
    /// The file says what Alma holds: whatever was known of such a group, the feed delivered that. `alma` and
    /// `incoming` are normal forms, one per group; empty answer: nothing new.
    [[nodiscard]] static QByteArray confirmed(QByteArrayView stored, const QList<QByteArray> &alma,
                                              const QList<QByteArray> &incoming, const ImportScope &scope);
    [[nodiscard]] static DeliveredValues read(QByteArrayView stored, const ImportScope &scope);

    /// Alma's value is not what the feed delivered. Observed values only count when the file still says them.
    [[nodiscard]] bool isManual(qsizetype group, QByteArrayView alma, QByteArrayView incoming) const;
    /// The file says what the feed delivered last.
    [[nodiscard]] bool isLast(qsizetype group, QByteArrayView incoming) const;
    /// As `isManual`, for one element of a list.
    [[nodiscard]] bool isManualElement(qsizetype group, QByteArrayView element, QByteArrayView incomingList) const;
    /// A field of which the source cannot speak was never delivered by it.
    [[nodiscard]] bool knowsAll() const { return m_known && !m_observed; }

private:
    bool m_known = false;
    bool m_observed = false;
    QList<QByteArray> m_values; // per group of the scope
};

} // namespace skranke
