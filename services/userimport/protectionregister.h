// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/protection.h"

#include <QCoroTask>
#include <QObject>

#include <functional>

namespace skranke {

class Store;

/// The protection register (`spec/user-import.md` 5.6): which fields of whom keep their value in Alma, by whom, why and
/// how long. Plans read it; it sends nothing. Every entry that is made or ended stands in the audit log.
class ProtectionRegister : public QObject {
    Q_OBJECT

public:
    explicit ProtectionRegister(Store &store, QObject *parent = nullptr);

    /// Who is at the desk; the operating system's account by default.
    void setAccount(std::function<QString()> account);

    struct Wish {
        InstitutionCode institution;
        QString person = {}; ///< primary id, or another identifier of a user in the cache; empty: everybody
        QString field = {}; ///< our name of a member, or as a file's `target`; several members make several entries
        QString policy = {}; ///< a word of 2.4
        QString owner = {}; ///< empty: the account
        QString reason = {}; ///< may name persons
        QDate firstDay = {}; ///< invalid: today
        QDate lastDay = {}; ///< invalid: no end
    };
    /// One entry for each field that is meant. `unknown-institution`, `several-users` (the identifier is several
    /// persons'), and `BadInput` with `protection-field`, `protection-policy`, `protection-dates`, `protection-reason`
    /// (there must be one), `protection-owner`, `reason-too-long`.
    [[nodiscard]] QCoro::Task<Result<QList<StoredProtection>>> add(Wish wish, QDate today);
    /// `unknown-protection`; one that has ended stays as it is.
    [[nodiscard]] QCoro::Task<Result<StoredProtection>> end(qint64 number);

    struct Filter {
        InstitutionCode institution = {}; ///< empty: all
        QString person = {}; ///< an identifier: entries of that person, and those for everybody at the institution
        bool withEnded = false; ///< also what has ended or expired
        bool onlyEndingSoon = false;
    };
    /// Oldest first.
    [[nodiscard]] QCoro::Task<Result<QList<StoredProtection>>> list(Filter filter, QDate today);

Q_SIGNALS:
    void changed();

private:
    Store &m_store;
    std::function<QString()> m_account;
};

/// The pure part of `add`: what is wrong with a wish, or the entries that it asks for, `person` as typed. Tested by
/// tables.
[[nodiscard]] Result<QList<StoredProtection>> protectionsFrom(const ProtectionRegister::Wish &wish,
                                                              const QString &account, QDate today);

} // namespace skranke
