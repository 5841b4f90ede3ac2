// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apicall.h"

namespace skranke::sandbox {

/// Reading of users (`spec/alma-api.md` 3.1): the list, one user, the authentication test. Changes nothing.
namespace userreads {

/// `GET /users`
[[nodiscard]] ApiOutcome list(const InstitutionState &institution, const ApiCall &call);
/// `GET /users/{user_id}`
[[nodiscard]] ApiOutcome one(const InstitutionState &institution, const ApiCall &call);
/// `POST /users/{user_id}?op=auth|refresh`
[[nodiscard]] ApiOutcome authenticate(const InstitutionState &institution, const ApiCall &call);

} // namespace userreads

/// The three writes (`spec/alma-api.md` 3.1, 3.3).
namespace userwrites {

/// `POST /users`
[[nodiscard]] ApiOutcome create(InstitutionState &institution, const ApiCall &call);
/// `PUT /users/{user_id}`
[[nodiscard]] ApiOutcome update(InstitutionState &institution, const ApiCall &call);
/// `DELETE /users/{user_id}`
[[nodiscard]] ApiOutcome remove(InstitutionState &institution, const ApiCall &call);

} // namespace userwrites

/// The user in the call's format.
[[nodiscard]] QByteArray userBytes(const StoredUser &user, const ApiCall &call, bool brief,
                                   const QSet<QString> &expand);

} // namespace skranke::sandbox
