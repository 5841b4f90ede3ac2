// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/paging.h"

#include <limits>
#include <optional>

namespace skranke::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 100;

/// A whole number of the query; the fallback when absent. Nothing when it is no number or outside.
std::optional<qint64> number(const ApiCall &call, const QString &name, qint64 fallback, qint64 highest)
{
    if (!call.query.contains(name))
        return fallback;
    bool ok = false;
    const qint64 value = call.query.value(name).toLongLong(&ok);
    if (!ok || value < 0 || value > highest)
        return std::nullopt;
    return value;
}

} // namespace

std::expected<PageQuery, QString> pageQuery(const ApiCall &call)
{
    PageQuery page;
    const auto limit = number(call, u"limit"_s, page.limit, largestPage);
    if (!limit)
        return std::unexpected(u"limit"_s);
    const auto offset = number(call, u"offset"_s, page.offset, std::numeric_limits<int>::max());
    if (!offset)
        return std::unexpected(u"offset"_s);
    return PageQuery{.limit = *limit, .offset = *offset};
}

} // namespace skranke::sandbox
