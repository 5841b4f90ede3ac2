// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace skranke {

/// Where the argument of a finding says more than its rule: English sentences by rule and word (`F04 illegal`), marked
/// for translation in the context `Findings`. Beside the rules' own in `findingtext.cpp`.
[[nodiscard]] const QHash<QString, const char *> &sentencesByReason();

} // namespace skranke
