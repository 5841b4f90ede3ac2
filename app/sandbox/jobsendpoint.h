// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apicall.h"

namespace skranke::sandbox {

/// Integration profiles, jobs and their runs (`spec/alma-api.md` 4.1). Only `start` changes anything.
namespace jobs {

/// `GET /conf/integration-profiles`
[[nodiscard]] ApiOutcome profiles(InstitutionState &institution, const ApiCall &call);
/// `GET /conf/jobs`
[[nodiscard]] ApiOutcome list(InstitutionState &institution, const ApiCall &call);
/// `GET /conf/jobs/{job_id}`
[[nodiscard]] ApiOutcome one(InstitutionState &institution, const ApiCall &call);
/// `POST /conf/jobs/{job_id}?op=run`
[[nodiscard]] ApiOutcome start(InstitutionState &institution, const ApiCall &call);
/// `GET /conf/jobs/{job_id}/instances`
[[nodiscard]] ApiOutcome runs(InstitutionState &institution, const ApiCall &call);
/// `GET /conf/jobs/{job_id}/instances/{instance_id}`, the job also as `ALL`
[[nodiscard]] ApiOutcome run(InstitutionState &institution, const ApiCall &call);
/// `GET /conf/jobs/{job_id}/instances/{instance_id}/events`
[[nodiscard]] ApiOutcome events(InstitutionState &institution, const ApiCall &call);

} // namespace jobs

} // namespace skranke::sandbox
