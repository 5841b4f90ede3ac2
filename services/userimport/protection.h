// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/store/protectionrepository.h"
#include "services/userimport/fieldpolicies.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace skranke {

/// Where an entry of the register stands on a day.
enum class ProtectionState {
    Waits, ///< its first day has not come
    Applies,
    EndsSoon, ///< applies, and its last day is near
    Expired, ///< its last day is over
    Ended, ///< by somebody
    Damaged, ///< altered in the store: nobody knows what it was to protect
};

/// How near a last day is announced (`spec/user-import.md` 5.6).
inline constexpr int protectionEndsSoonDays = 14;

[[nodiscard]] ProtectionState stateOf(const StoredProtection &entry, QDate today,
                                      int soonDays = protectionEndsSoonDays);
[[nodiscard]] QString toWord(ProtectionState state);

/// A protection that a plan announces: it is about to end, or its end is what this plan sees. Free of persons.
struct EndingProtection {
    qint64 number = 0;
    QString member = {};
    FieldPolicy policy = FieldPolicy::Replace;
    QString owner = {};
    QDate lastDay = {};
    bool isOver = false; ///< the last day is over, by no more than the days of announcement
    bool isOfOnePerson = false;

    bool operator==(const EndingProtection &) const = default;
};

/// The entries of one institution that apply on a day, ready to be asked for every user of a plan. A value, pure.
///
/// Of entries for all and for one person the strictest counts; among equals the one that lasts longest, then the older.
class ActiveProtections {
public:
    ActiveProtections() = default;
    /// `protection-damaged` (`Storage`) when an entry of the institution that nobody has ended was altered: to plan
    /// without it would take protection away, and nobody would know.
    [[nodiscard]] static Result<ActiveProtections> of(const QList<StoredProtection> &entries,
                                                      const InstitutionCode &institution, QDate today,
                                                      int soonDays = protectionEndsSoonDays);

    /// Of the person who is found under one of the indexes (`ProtectionRepository::personIndex`).
    [[nodiscard]] FieldPolicies policiesFor(const QList<BlindIndex> &person) const;
    [[nodiscard]] bool haveSinglePersons() const { return !m_persons.isEmpty(); }
    /// A policy replaces what the compared values do not show: a user who seems to agree must be looked at whole.
    [[nodiscard]] bool needWholeUsers() const { return m_needWholeUsers; }
    /// Soonest first.
    [[nodiscard]] const QList<EndingProtection> &ending() const { return m_ending; }

private:
    struct Entry {
        AppliedPolicy policy;
        QDate lastDay = {};
        qint64 number = 0;
    };
    using Entries = QHash<QString, Entry>; // the strictest, by member
    static void add(Entries &entries, const QString &member, const Entry &entry);

    Entries m_everybody;
    FieldPolicies m_policiesOfAll; // the same, as most users have them
    QHash<BlindIndex, Entries> m_persons;
    QList<EndingProtection> m_ending;
    bool m_needWholeUsers = false;
};

} // namespace skranke
