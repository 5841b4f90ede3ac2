// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/store/auditrepository.h"

#include <QByteArray>
#include <QJsonObject>

namespace skranke {

/// The audit log as text for other programs, UTF-8, in pieces that follow one another. Pure functions. Headings,
/// members and words are stable and never translated; times are UTC, ISO 8601 with milliseconds.
namespace audittext {

/// The columns: `number`, `time`, `event`, `change`, `batch`, `account`, `key`, `tracking_id`. For a spreadsheet with a
/// byte order mark and the separator of the program's language, else with commas (RFC 4180).
[[nodiscard]] QByteArray csvHeading(bool forSpreadsheet);
[[nodiscard]] QByteArray csvLines(const QList<AuditEntry> &entries, bool forSpreadsheet);

/// `{"verdict":{...},"entries":[` and what closes it; an entry a line in between.
[[nodiscard]] QByteArray jsonBeginning(const AuditCheck &check);
[[nodiscard]] QByteArray jsonEntries(const QList<AuditEntry> &entries, bool isFirst);
[[nodiscard]] QByteArray jsonEnding();

/// `intact`, `entries`, `first_bad` and `problem`, the last two null when the chain is whole.
[[nodiscard]] QJsonObject verdict(const AuditCheck &check);

} // namespace audittext

} // namespace skranke
