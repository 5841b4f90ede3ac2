// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/alma/jobsapi.h"

#include <QJsonObject>

namespace skranke {

// What the configuration area answers about jobs, read tolerantly: numbers as text and text as numbers, lists that are
// missing, null or one object, members nobody knows. Pure. `BadReply` when the id is not there, for it is what all
// further calls need.

[[nodiscard]] Result<IntegrationProfile> profileFromAnswer(const QJsonObject &json);
[[nodiscard]] Result<AlmaJob> jobFromAnswer(const QJsonObject &json);
[[nodiscard]] Result<AlmaRun> runFromAnswer(const QJsonObject &json);
/// An event without an id is still a rejected user.
[[nodiscard]] Result<RejectedUser> rejectedFromAnswer(const QJsonObject &json);
/// The id of the run that a start answered with: from the link of `additional_info`, else from its sentence. Empty
/// when neither names one: that the job was started holds all the same.
[[nodiscard]] AlmaRunId startedRunFromAnswer(const QJsonObject &json);

} // namespace skranke
