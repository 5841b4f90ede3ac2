// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/ids.h"
#include "services/store/store.h"
#include "services/userimport/finding.h"

#include <QCoroTask>
#include <QString>

namespace skranke {

/// Writes down that a file was opened for an institution (empty: for none), with what the check said: the recent files
/// of the desk. Of the report only counts and the digest are kept. Goes on when whoever asked has gone.
QCoro::Task<Result<>> rememberFile(Store &store, QString path, InstitutionCode institution, const CheckReport &report);

} // namespace skranke
