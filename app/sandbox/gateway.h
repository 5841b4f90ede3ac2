// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apicall.h"
#include "app/sandbox/httpmessage.h"

#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace skranke::sandbox {

/// What the API gateway in front of Alma decides, call by call (`spec/alma-api.md` 1.2, 1.3, 2.1, 2.3): keys, formats,
/// thresholds. Does not know the endpoints.
namespace gateway {

using Institutions = std::vector<std::unique_ptr<InstitutionState>>;

/// XML unless JSON is asked for by `Accept` or `format=json`.
[[nodiscard]] Format answerFormat(const HttpRequest &request);
[[nodiscard]] Format bodyFormat(const HttpRequest &request);

struct Access {
    InstitutionState *institution = nullptr;
    bool mayWrite = false;
};
/// The institution that the key opens. 401 without a key, 400 for an unknown or refused one.
[[nodiscard]] std::expected<Access, ApiError> access(const Institutions &institutions, const HttpRequest &request,
                                                     const QSet<QString> &refusedCodes);
[[nodiscard]] ApiError forbidden();

/// Counts the call, or refuses it by the threshold per second (any 1,000 ms) or per day (GMT). A refused call does not
/// count. `callsPerSecond` 0: no limit.
[[nodiscard]] std::optional<ApiError> takeTurn(InstitutionState &institution, const QDateTime &now, int callsPerSecond);
[[nodiscard]] ApiError perSecondThreshold();
[[nodiscard]] qint64 remaining(const InstitutionState &institution);

} // namespace gateway

} // namespace skranke::sandbox
