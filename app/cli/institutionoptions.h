// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/institution.h"

#include <QCommandLineParser>
#include <QString>

namespace skranke::cli {

/// The options that `institution add`, `edit` and `set` share.
void declareInstitutionOptions(QCommandLineParser &parser);

/// Writes the given options into the institution, leaves the rest. Answers a translated sentence when a value cannot be
/// read, else an empty text.
[[nodiscard]] QString applyInstitutionOptions(Institution &institution, const QCommandLineParser &parser);

} // namespace skranke::cli
