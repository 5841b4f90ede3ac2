// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"

#include <QCommandLineParser>
#include <QString>

namespace skranke::cli {

/// The options that `institution add`, `edit` and `set` share.
void declareInstitutionOptions(QCommandLineParser &parser);

/// Writes the given options into the institution, leaves the rest. Answers a translated sentence when a value cannot be
/// read, else an empty text.
[[nodiscard]] QString applyInstitutionOptions(Institution &institution, const QCommandLineParser &parser);

/// Reads the file of `--code-book` into the institution, when it is given and holds a code book; `standard` for a file
/// goes back to the shipped table. `BadInput`, with the institution as it was.
[[nodiscard]] Result<> applyCodeBook(Institution &institution, const QCommandLineParser &parser);

} // namespace skranke::cli
