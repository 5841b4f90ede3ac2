// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/userswap.h"

#include <QDate>
#include <QHash>

#include <memory>
#include <vector>

namespace skranke::sandbox {

/// A user with what Alma knows beside the user object.
struct StoredUser {
    HeldUser held;
    QString password; ///< of internal users; never answered
    int loans = 0;
    int requests = 0;
    double fees = 0; ///< balance
    QDate modified;

    [[nodiscard]] QString primaryId() const;
};

enum class UserOrder { LastName, FirstName, PrimaryId };

/// All users of one institution, found by any identifier without regard to case. Keeps identifiers unique only when
/// asked by `taken`; does not decide what may be stored.
class UserBase {
public:
    /// `type` empty or `all_unique`: primary id or any identifier; else only identifiers of that type. Null: none. The
    /// pointer holds until the next change.
    [[nodiscard]] const StoredUser *find(const QString &id, const QString &type = {}) const;
    /// Whether another user than `exceptPrimaryId` has the value as primary id or identifier.
    [[nodiscard]] bool taken(const QString &value, const QString &exceptPrimaryId) const;

    /// Adds, or replaces the user that had `replacedPrimaryId` (which differs from the own after a rename).
    void store(StoredUser user, const QString &replacedPrimaryId);
    bool remove(const QString &primaryId);

    [[nodiscard]] qsizetype size() const { return m_users.size(); }
    [[nodiscard]] const std::vector<const StoredUser *> &ordered(UserOrder order) const;

private:
    struct Reference {
        QString type = {};
        QString key = {}; ///< of m_users
        bool operator==(const Reference &) const = default;
    };
    void index(const StoredUser &user, bool add);

    QHash<QString, std::shared_ptr<StoredUser>> m_users; ///< by lower-case primary id
    QMultiHash<QString, Reference> m_identifiers; ///< by lower-case value
    mutable QHash<int, std::vector<const StoredUser *>> m_ordered; ///< forgotten at every change
};

} // namespace skranke::sandbox
