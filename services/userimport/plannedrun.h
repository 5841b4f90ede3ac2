// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/brakemeasures.h"

#include <QList>

namespace skranke {

/// What the brakes made of an API plan, and what the next night's are to compare with.
struct PlannedRun {
    RunFigures figures;
    QList<quint64> persons; ///< keyed hashes of the records' `LT`, sorted, each once; name nobody
    QList<quint64> formerPersons; ///< the same of `GL`
    QList<BrakeMeasure> measures;
    QList<BrakeVerdict> verdicts; ///< all of them, whatever they came to
};

} // namespace skranke
