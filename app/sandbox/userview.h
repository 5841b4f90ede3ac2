// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/userbase.h"

#include <QSet>

namespace skranke::sandbox {

/// How a user is asked for (`spec/alma-api.md` 3.1).
struct UserView {
    bool brief = false; ///< core information, e-mails, identifiers, statistics
    QSet<QString> expand = {}; ///< of `loans`, `requests`, `fees`
    QString link = {}; ///< address of the user; empty answers null
};

/// The user as Alma would answer it. Empty lists come as `[]`, null or not at all, and counts as number or text: which,
/// is settled by the primary id, so that the same user always looks the same. XML readers cannot see the difference.
[[nodiscard]] QJsonObject presented(const StoredUser &user, const UserView &view);
/// What the list answers without `expand=full`.
[[nodiscard]] QJsonObject stub(const StoredUser &user, const QString &link);
/// A number that depends on the text alone, the same on every machine.
[[nodiscard]] quint32 stableHash(const QString &text);

} // namespace skranke::sandbox
