// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apierror.h"

#include <QJsonObject>

#include <optional>

namespace skranke::sandbox {

/// Whether Alma's JSON reader could read the body at all: lists are arrays, coded fields objects, dates dates; XML
/// wrappers are refused (`spec/alma-api.md` 1.5). Members that the schema does not know are let through.
[[nodiscard]] std::optional<ApiError> checkShape(const QJsonObject &user);

/// Whether a completed user may be stored: lengths, code tables, required parts of elements, a legal user group.
/// Mandatory members and account types are the caller's, because they depend on the operation.
[[nodiscard]] std::optional<ApiError> checkContent(const QJsonObject &user);

} // namespace skranke::sandbox
