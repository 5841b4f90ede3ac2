// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/almarun.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

RunStatus runStatusFromCode(const QString &code)
{
    static constexpr std::array table{
        std::pair{"QUEUED"_L1, RunStatus::Queued},
        std::pair{"PENDING"_L1, RunStatus::Pending},
        std::pair{"INITIALIZING"_L1, RunStatus::Initializing},
        std::pair{"RUNNING"_L1, RunStatus::Running},
        std::pair{"FINALIZING"_L1, RunStatus::Finalizing},
        std::pair{"COMPLETED_SUCCESS"_L1, RunStatus::CompletedSuccess},
        std::pair{"COMPLETED_WARNING"_L1, RunStatus::CompletedWarning},
        std::pair{"COMPLETED_FAILED"_L1, RunStatus::CompletedFailed},
        std::pair{"COMPLETED_NO_BULKS"_L1, RunStatus::CompletedNoBulks},
        std::pair{"FAILED"_L1, RunStatus::Failed},
        std::pair{"MANUAL_HANDLING_REQUIRED"_L1, RunStatus::ManualHandlingRequired},
        std::pair{"SKIPPED"_L1, RunStatus::Skipped},
        std::pair{"SYSTEM_ABORTED"_L1, RunStatus::SystemAborted},
        std::pair{"USER_ABORTED"_L1, RunStatus::UserAborted},
    };
    const auto found = std::ranges::find_if(table, [&code](const auto &entry) { return code == entry.first; });
    return found == table.end() ? RunStatus::Unknown : found->second;
}

bool isFinal(RunStatus status)
{
    switch (status) {
    case RunStatus::Queued:
    case RunStatus::Pending:
    case RunStatus::Initializing:
    case RunStatus::Running:
    case RunStatus::Finalizing:
    case RunStatus::Unknown:
        return false;
    case RunStatus::CompletedSuccess:
    case RunStatus::CompletedWarning:
    case RunStatus::CompletedFailed:
    case RunStatus::CompletedNoBulks:
    case RunStatus::Failed:
    case RunStatus::ManualHandlingRequired:
    case RunStatus::Skipped:
    case RunStatus::SystemAborted:
    case RunStatus::UserAborted:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<qint64> RunCounter::number() const
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

int AlmaRun::shownProgress() const
{
    return std::isfinite(progress) ? static_cast<int>(std::clamp(progress, 0.0, 100.0)) : 0;
}

} // namespace skranke
