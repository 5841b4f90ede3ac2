// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "services/store/importrunrepository.h"
#include "services/userimport/userimport.h"

#include <QDate>
#include <QString>

namespace skranke {

/// The brakes of a night's file: judged by the limits in force and by what earlier accepted runs taught, and what
/// became of the file written down (`spec/user-import.md` 5.6). Works on the store's thread.
class ImportRuns {
public:
    explicit ImportRuns(StoreAccess &access);

    /// Gives the plan its figures, measures and verdicts. A file that is planned again on the night on which it was the
    /// last to be accepted is judged as it was then: it is not compared with itself.
    [[nodiscard]] Result<> judge(Plan &plan, const Institution &institution, QDate today);
    /// `stop`: the id of the brake's stop that holds the file back, or was lifted for it; else empty.
    [[nodiscard]] Result<> record(const InstitutionCode &institution, const QString &file, const PlannedRun &run,
                                  RunOutcome outcome, const QString &stop = {});

private:
    StoreAccess &m_access;
};

} // namespace skranke
