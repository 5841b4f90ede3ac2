// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/queue/brakebook.h"

#include <QString>

namespace skranke {

/// Words for brakes, their figures and what they stopped, in the language of the program. Pure functions.
namespace brakewords {

/// "BR03 one field changed" for the brakes of `spec/user-import.md` 5.6; the id alone for one that is not known here.
[[nodiscard]] QString brakeName(const QString &id);
/// The same with what it was worst for: "BR03 same field changed (Family name)".
[[nodiscard]] QString brakeName(const BrakeVerdict &verdict);
/// "34.2%" or "6,214".
[[nodiscard]] QString figure(double value, BrakeUnit unit);
/// The limit; "none" when there is none.
[[nodiscard]] QString limit(const BrakeVerdict &verdict);
[[nodiscard]] QString outcomeName(BrakeOutcome outcome);

/// "BR03 one field changed: 34.2% (limit 20%)".
[[nodiscard]] QString verdictLine(const BrakeVerdict &verdict);
/// Those verdicts that stop, in order, with commas between them.
[[nodiscard]] QString stoppedBy(const BrakeStop &stop);
/// What was stopped: "6,214 changes of NSK (nsk-2026-11-23.txt)".
[[nodiscard]] QString whatStopped(const BrakeStop &stop);
/// One signature under a lifting, for people.
[[nodiscard]] QString liftLine(const BrakeLift &lift);

} // namespace brakewords

} // namespace skranke
