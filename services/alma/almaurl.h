// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

namespace skranke {

/// Addresses of Alma calls: which hosts may be called, how ids become parts of a path. Pure functions.
namespace almaurl {

/// The address that calls start at, ending in `/almaws/v1`, out of an institution's address with or without it.
/// `BadInput`: `insecure-url` for plain http to anything but loopback, `invalid-value` for what is no such address or
/// carries a name, a password, a query or a fragment.
[[nodiscard]] Result<QUrl> base(const QUrl &configured);

/// The whole address of a call. `path` begins after `/almaws/v1` with its parts percent-encoded; `invalid-value` when
/// it does not, or when a part is `.` or `..`, which servers take for a step in the tree.
[[nodiscard]] Result<QUrl> call(const QUrl &base, const QString &path, const QUrlQuery &query);

/// An id as one part of a path, percent-encoded, `/` and `%` included. `invalid-value` for an empty id, `.`, `..`,
/// control characters and broken UTF-16: none can be sent so that it surely means the same at the other end.
[[nodiscard]] Result<QString> pathPart(const QString &id);

/// First part of a path, e.g. `users`; codes are keyed by it.
[[nodiscard]] QString area(QStringView path);

/// The path with everything that is not one of Alma's own words replaced by `{}`, for logs.
[[nodiscard]] QString withoutIds(QStringView path);

/// Whether a GET may follow: the very same scheme, host and port.
[[nodiscard]] bool mayFollow(const QUrl &from, const QUrl &to);

} // namespace almaurl

} // namespace skranke
