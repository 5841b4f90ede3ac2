// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/change.h"
#include "services/core/changerisk.h"
#include "services/queue/changequeue.h"
#include "services/userimport/userimport.h"

#include <QList>
#include <QString>

namespace skranke {

/// The words a person reads for the enums of changes and plans, in the language of the program. The stable words of
/// `services/core/change.h` are never shown.
namespace changewords {

[[nodiscard]] QString stateName(ChangeState state);
/// One sentence: what the state means for the person at the desk.
[[nodiscard]] QString stateExplanation(ChangeState state);
/// Every state in the order in which a change passes through them.
[[nodiscard]] const QList<ChangeState> &statesInOrder();

[[nodiscard]] QString ruleName(DecidedBy rule);
[[nodiscard]] QString ruleExplanation(DecidedBy rule);
/// What it means that the file says again what the feed delivered before a hand edit.
[[nodiscard]] QString liftedProtection();
[[nodiscard]] const QList<DecidedBy> &rulesInOrder();

[[nodiscard]] QString operationName(Operation operation);
/// What a batch is called: its title, and of one that takes another back that it does.
[[nodiscard]] QString batchName(const Batch &batch);
[[nodiscard]] QString actionName(PlannedAction action);
[[nodiscard]] QString severityName(Severity severity);

/// Why `undo` passed a change over, or left an edit out: `expired-preimage`, `taken-back` and the like.
[[nodiscard]] QString undoRefusal(const QString &code);

/// "12 applied, 1 conflict": the states of a run in the order of `statesInOrder`, zeros left out.
[[nodiscard]] QString countsLine(const QHash<ChangeState, int> &counts);

/// "Log-in, User group": for a cell; empty without risks.
[[nodiscard]] QString risksLine(const QList<Risk> &risks);
/// A sentence a line for each: what to look at.
[[nodiscard]] QString risksText(const QList<Risk> &risks);

/// A digest as people compare it: its first eight hexadecimal digits in two groups, `a91f 33c0`.
[[nodiscard]] QString shortDigest(const QByteArray &digest);

} // namespace changewords

} // namespace skranke
