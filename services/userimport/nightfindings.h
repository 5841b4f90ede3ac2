// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/findingcollector.h"

#include <QByteArray>

#include <optional>

namespace skranke {

/// What the pass over the file before left behind, of whatever format.
struct FileBefore {
    qint64 records = 0;
    QByteArray sha256 = {};
};

/// F05 and F06: the number of records and the age of a file against the file before it and the institution's nights.
/// After all records, before `FindingCollector::finish`.
void addNightFindings(FindingCollector &collector, const CheckOptions &options, const CheckLimits &limits,
                      const QByteArray &sha256, const std::optional<FileBefore> &before);

} // namespace skranke
