// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/changerisk.h"

#include <QString>

namespace skranke {

/// The risk as one or two words for people, in the language of the program.
[[nodiscard]] QString riskText(Risk risk);
/// One sentence: what to look at.
[[nodiscard]] QString riskSentence(Risk risk);

} // namespace skranke
