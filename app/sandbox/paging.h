// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sandbox/apicall.h"

#include <QString>

#include <expected>

namespace skranke::sandbox {

/// Which part of a list is asked for: `limit` 0 to 100, 10 without one, and `offset` from 0.
struct PageQuery {
    qint64 limit = 10;
    qint64 offset = 0;
};

/// The error is the name of the parameter that is no number or lies outside.
[[nodiscard]] std::expected<PageQuery, QString> pageQuery(const ApiCall &call);

} // namespace skranke::sandbox
