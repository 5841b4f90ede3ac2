// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apicall.h"
#include "app/sandbox/jobbook.h"

#include <QJsonObject>

namespace skranke::sandbox {

/// Profiles, jobs, runs and events as Alma writes them in JSON (`rest_job.json` and its like, `spec/alma-api.md` 4).
/// Where sources differ the institution or the run settles the form, so that the same one always looks the same: links
/// with and without a host, counters by code or by sentence, names of event keys, shapes of empty lists.
namespace jobview {

[[nodiscard]] QJsonObject profile(const IntegrationProfile &profile, const ApiCall &call);
[[nodiscard]] QJsonObject job(const JobBook &book, const SandboxJob &job, const ApiCall &call);
/// What a start answers.
[[nodiscard]] QJsonObject startedJob(const JobBook &book, const SandboxJob &job, const JobRun &run,
                                     const ApiCall &call);
/// The run as it stands at the call's time.
[[nodiscard]] QJsonObject run(const InstitutionState &institution, const JobRun &run, const ApiCall &call);
[[nodiscard]] QJsonObject event(const InstitutionState &institution, const Rejection &rejection);

} // namespace jobview

} // namespace skranke::sandbox
