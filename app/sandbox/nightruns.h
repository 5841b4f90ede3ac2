// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/jobrun.h"
#include "app/sandbox/syntheticusers.h"

namespace skranke::sandbox {

/// What the runs of an institution's past nights are made from.
struct NightSource {
    SyntheticSource persons = {}; ///< its `today` is the last night
    int users = 0; ///< persons there are numbers for
    qint64 registered = 0; ///< of these, how many the register delivers
    int nights = 0;
};

/// Sixteen digits, beyond what a floating-point number can hold, that depend on the text alone.
[[nodiscard]] QString almaNumber(const QString &text);

/// The runs of the two jobs in the last nights, in the order in which they were submitted: the synchronization every
/// night, the import on Sundays. Of fourteen nights one is missing, and one each failed, had errors, found no file,
/// was aborted, ended with warnings or went over 100 percent. The same night is always the same, whatever night is the
/// last. Rejected are persons of the register, now and then one that Alma does not know.
[[nodiscard]] QList<JobRun> nightRuns(const NightSource &source, const SandboxJob &import,
                                      const SandboxJob &synchronization);

} // namespace skranke::sandbox
