// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace skranke {

/// What people read for the notes of a change and its history, translated. The notes themselves are words that do not
/// change (`Change::notes`, `HistoryEntry::note`), several of them joined by "; "; one that is not known is shown as it
/// is. `memberName` says what people call a member of a user, e.g. `last_name`; without one the word itself stands.
[[nodiscard]] QString noteText(const QString &notes, const std::function<QString(const QString &)> &memberName = {});

} // namespace skranke
