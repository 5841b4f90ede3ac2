// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/userimport/almaruns.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace skranke::cli {

/// The answer of `users runs`:
/// `{institution, from, to, read, runs:[...]}`, newest run first.
///
/// `read` is null with `--offline`, else `{profiles, jobs, runs, new, rejected_users, refused}`: what was asked of Alma
/// now. A run is `{run, job, job_name, profile, submitted, started, ended, status, status_text, final, progress,
/// bins, processed, created, updated, unchanged, rejected, counters:[{code, name, value}], alerts:[{code, text}],
/// rejected_users:[{event, keys:[{code, value}], records:[{record, line}]}], rejected_read}`. `records` is there with
/// `--file` only: the records that the user may be, none when nobody in the file is. Times are UTC or null; counts are
/// null when the report does not say, `bins` is what Alma calls records, portions of the file; `counters` are those
/// nobody knows the meaning of, as they came; `progress` is as it came and may be over 100; `rejected_read` is `read`,
/// `unread` (the run is not over), `refused` or `forgotten`.
[[nodiscard]] QJsonObject runsToJson(const InstitutionCode &institution, const RunDays &days,
                                     const std::optional<AlmaRuns::Reading> &reading, const QList<LoadRun> &runs);
/// A table of the runs, and below it what does not fit in one: text of the reports and rejected users.
[[nodiscard]] QStringList runsToLines(const QList<LoadRun> &runs);

} // namespace skranke::cli
