// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/institutions/institutiontablemodel.h"
#include "services/core/error.h"
#include "widgets/common/deskservices.h"

#include <QCoroTask>
#include <QList>

namespace skranke {

/// The register with what the store and the quota pilot know of each: one reading, no call to Alma.
[[nodiscard]] QCoro::Task<Result<QList<InstitutionRow>>> readInstitutionRows(DeskServices services);

} // namespace skranke
