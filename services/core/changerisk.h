// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"

#include <QList>

#include <optional>

namespace skranke {

/// What a reviewer should look at twice. The filter of `spec/change-queue.md` ("What a reviewer sees") names risks
/// without saying which there are: these are proposals of ours, to be agreed with those who review.
enum class Risk {
    Deletes, ///< the user is deleted
    LosesAccess, ///< the account expires earlier than now in Alma, gets an end, or becomes inactive
    LogIn, ///< the primary id changes, or an identifier that there was changes or goes
    HandEdit, ///< what a person typed in Alma is overwritten
    Sticky, ///< fields that Alma keeps when edited by hand are forced (`override=`)
    UserGroup, ///< another user group than before: loan rules follow it
    MailDomain, ///< mail goes to a domain that the user had not, or a domain that the user had is gone
};

/// Every risk in the order in which they are shown, the gravest first.
[[nodiscard]] const QList<Risk> &allRisks();
/// `deletes`, `access`, `log-in`, `hand-edit`, `sticky`, `user-group`, `mail-domain`: stable, never translated.
[[nodiscard]] QString toWord(Risk risk);
[[nodiscard]] std::optional<Risk> riskFromWord(QStringView word);

/// The risks of a change in the order of `allRisks`, each once; from what stands in it alone, so that the same change
/// has the same risks on every desk and day. A new user has none: nobody loses anything.
[[nodiscard]] QList<Risk> risksOf(const Change &change);

} // namespace skranke
