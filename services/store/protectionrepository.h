// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/personmentions.h"
#include "services/store/store.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QSet>

#include <optional>

namespace skranke {

/// An entry of the protection register, as it is stored.
struct StoredProtection {
    qint64 number = 0; ///< from 1, never used again
    InstitutionCode institution = {};
    PrimaryId person = {}; ///< empty: everybody at the institution
    BlindIndex personIndex = {}; ///< `ProtectionRepository::personIndex`; empty: everybody
    QString member = {}; ///< as in `userfields`
    QString policy = {}; ///< a word of `spec/user-import.md` 2.4
    QString owner = {}; ///< who answers for it at the desk: an account or a unit
    QString reason = {}; ///< free text, may name persons; empty when it was erased
    QDate firstDay = {};
    QDate lastDay = {}; ///< counts too; invalid: no end
    QDateTime created = {}; ///< UTC
    QString createdBy = {};
    QDateTime ended = {}; ///< UTC; invalid: not ended by anybody
    QString endedBy = {};
    bool damaged = false; ///< not as it was written: altered in the store, or moved there

    bool operator==(const StoredProtection &) const = default;
};

/// Table `protection` (kind: work). Person and reason lie sealed; the rest of a row is bound to a sealed check.
class ProtectionRepository {
public:
    explicit ProtectionRepository(StoreAccess &access);

    /// By what one person's entries are found. `id` is the primary id, whatever its case.
    [[nodiscard]] static BlindIndex personIndex(const Vault &vault, const InstitutionCode &institution,
                                                const QString &id);

    /// Gives the entry its number, which is answered.
    [[nodiscard]] Result<qint64> add(StoredProtection entry);
    [[nodiscard]] Result<> end(qint64 number, const QDateTime &now, const QString &account);
    [[nodiscard]] Result<std::optional<StoredProtection>> find(qint64 number);
    /// Oldest first; of one institution, or (empty) of all. Ended and expired ones too.
    [[nodiscard]] Result<QList<StoredProtection>> all(const InstitutionCode &institution);
    /// A person has another primary id now: the entries go along. Answers how many.
    [[nodiscard]] Result<int> movePerson(const InstitutionCode &institution, const QString &from, const QString &to);

    /// Entries of one person, by any of the identifiers that the person is known by.
    [[nodiscard]] Result<QList<StoredProtection>> ofPerson(const InstitutionCode &institution,
                                                           const QSet<QString> &identifiers);
    /// Entries, of whomever, with a reason that names a person.
    [[nodiscard]] Result<QList<StoredProtection>> naming(const InstitutionCode &institution,
                                                         const PersonMentions &mentions);
    [[nodiscard]] Result<> remove(qint64 number);
    [[nodiscard]] Result<> eraseReason(qint64 number);
    /// Those that ended, or whose last day was, before `limit`. Answers how many.
    [[nodiscard]] Result<int> removeOlderThan(const QDateTime &limit);

private:
    [[nodiscard]] Result<QList<StoredProtection>> select(const QString &where, const QVariantList &binds);
    /// Seals anew what is bound to the row.
    [[nodiscard]] Result<> save(const StoredProtection &entry);

    StoreAccess &m_access;
};

} // namespace skranke
