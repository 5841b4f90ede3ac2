// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"
#include "services/queue/brake.h"
#include "services/queue/brakelimits.h"
#include "services/userimport/importcalendar.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace skranke {

/// What a brake that looks at one file is called, in order of `spec/user-import.md` 5.6. `BR03.domain` is BR03 for
/// e-mail "by domain".
namespace brakes {
inline constexpr QLatin1StringView records("BR01");
inline constexpr QLatin1StringView missing("BR02");
inline constexpr QLatin1StringView sameField("BR03");
inline constexpr QLatin1StringView sameDomain("BR03.domain");
inline constexpr QLatin1StringView expired("BR04");
inline constexpr QLatin1StringView userGroup("BR05");
inline constexpr QLatin1StringView sameFile("BR06");
inline constexpr QLatin1StringView foreign("BR07");
inline constexpr QLatin1StringView encoding("BR08");
inline constexpr QLatin1StringView moved("BR09");
} // namespace brakes

/// One planned file as numbers: all that the brakes need to know of it. Names nobody.
struct RunFigures {
    QDate night; ///< the day on which it was planned
    QDate fileDate = {}; ///< when the file was written; invalid: not known
    QString sha256 = {};
    QString variant = {}; ///< these two as in `CheckReport`
    QString encoding = {};
    qint64 records = 0; ///< 0: nothing in the file that could be imported
    std::optional<qint64> lastPersons = {}; ///< in the last accepted file; none: there is none
    qint64 missing = 0; ///< of those, in this file
    /// For how many persons a field changes, by member; an expiry date that moves later is none. Whether they are held
    /// does not matter: it is the file that is judged.
    QMap<QString, qint64> changed = {};
    qint64 sameDomain = 0; ///< whose e-mail gets another domain, most of those that get one and the same
    qint64 expired = 0; ///< whose expiry date moves into the past, or whose status becomes INACTIVE
    qint64 foreign = 0; ///< records with another institution's realm or library
    qint64 moved = 0; ///< whose names are swapped, or whose values stand under another code

    bool operator==(const RunFigures &) const = default;
};

/// An accepted run, as later ones are compared with it.
struct PastRun {
    QDate night;
    QDate fileDate;
    QString sha256;
    QString variant;
    QString encoding;
    qint64 records = 0;
    QList<BrakeMeasure> measures = {};
};

/// Newest first.
using PastRuns = QList<PastRun>;

/// What BR06 measures.
enum class FileNews {
    New,
    Nothing, ///< the same file on a day that normally brings no change
    Wrong, ///< empty; or the same or an older file on a day that normally brings changes
};

/// The measures of one run, in the order of the brakes. One that compares is left out while nothing was accepted that
/// it could compare with. Pure.
///
/// Shares are of the records of this file. `past` is without this very run.
[[nodiscard]] QList<BrakeMeasure> brakeMeasures(const RunFigures &figures, const PastRuns &past,
                                                const ImportCalendar &calendar, const Institution &institution);

/// BR06. A day normally brings no change when nobody worked in the register since the last run (`ImportCalendar`),
/// when the institution expects no file, or when the same weekday mostly brought nothing new before.
[[nodiscard]] FileNews fileNews(const RunFigures &figures, const PastRuns &past, const ImportCalendar &calendar,
                                const QList<Qt::DayOfWeek> &expectedNights);

/// What the last `runsThatTeach` of them measured.
[[nodiscard]] BrakeHistory historyOf(const PastRuns &past);

} // namespace skranke
