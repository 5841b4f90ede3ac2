// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/auditrepository.h"

#include <QString>

namespace skranke {

/// The words a person reads for what stands in the audit log, in the language of the program.
namespace auditwords {

/// An event as people call it; one that this program does not know, as it stands in the log.
[[nodiscard]] QString eventName(const QString &event);
/// What the check of the chain found, one sentence.
[[nodiscard]] QString verdict(const AuditCheck &check);

} // namespace auditwords

} // namespace skranke
