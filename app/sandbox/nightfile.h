// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/syntheticusers.h"

#include <QByteArray>
#include <QList>

namespace skranke::sandbox {

/// A mistake put into a night's file on purpose.
struct PlantedMistake {
    QString rule = {}; ///< of `spec/user-import.md` 1.4 and 5 that should find it
    QString lt = {}; ///< of the record it was put into
};

struct NightFile {
    QString name; ///< `nsk-2026-11-23.txt`
    QByteArray bytes; ///< UTF-8, or ISO 8859-1 with CRLF for the older variant
    qsizetype records = 0;
    QList<PlantedMistake> planted;
};

/// What the institution's register delivered last night for the persons 0 to `users` - 1: about 2 % of them changed, 1
/// % new ones, a few gone, one with a new number (`GL`), and one of each planted mistake. Files for fewer than 60
/// persons have no mistakes.
[[nodiscard]] NightFile lastNight(const SyntheticSource &source, int users, const QDate &night);
/// The file of the night before: the register without changes or mistakes.
[[nodiscard]] NightFile nightBefore(const SyntheticSource &source, int users, const QDate &night);

} // namespace skranke::sandbox
