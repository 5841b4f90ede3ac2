// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace skranke {

/// What to do with an approved change now that its target has been read (`spec/change-queue.md`, rules 3 and 6). Pure:
/// decides, sends nothing.
struct SendPlan {
    enum class Kind {
        Write, ///< send `body` (nothing for a delete)
        Conflict, ///< the target is not what the change was made for
        Refuse, ///< must not be sent: `code` says why
    };
    Kind kind = Kind::Write;
    QJsonObject body; ///< what POST or PUT carries
    QJsonObject predicted; ///< the whole target after the write; empty for a delete
    QString code; ///< for Refuse, one of `errortext.h`
    QStringList notes; ///< free of personal data: names of members only
};

/// `fresh`: the target as just read; empty when Alma has none. A delete needs it with loans, requests and fees.
[[nodiscard]] SendPlan planSend(const Change &change, const std::optional<QJsonObject> &fresh);

/// Whether the user is the one with this primary id, and was not found by an identifier of another kind.
[[nodiscard]] bool hasPrimaryId(const QJsonObject &user, const QString &primaryId);

/// Loans, requests or fees that forbid to delete a user (`spec/alma-api.md` 3.4).
[[nodiscard]] bool hasOpenBusiness(const QJsonObject &user);

/// Alma's names of the sticky fields to force, for `override=`.
[[nodiscard]] QStringList overrideNames(const Change &change);

/// The members of some paths, each once, in order, as a note may name them: without the element's key, which is
/// personal.
[[nodiscard]] QString memberNames(const QList<FieldPath> &paths);

} // namespace skranke
