// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtConcurrentMap>

#include <numeric>
#include <type_traits>
#include <vector>

namespace skranke {

/// Calls `make(i)` for 0 to `count` - 1 on all processors, this thread included, and answers the results in that order.
/// `make` must be safe to call from several threads at once.
template <typename Make>
[[nodiscard]] auto inParallel(size_t count, const Make &make) -> std::vector<std::invoke_result_t<const Make &, size_t>>
{
    static_assert(!std::is_same_v<std::invoke_result_t<const Make &, size_t>, bool>,
                  "a vector of bool shares bytes between its elements");
    std::vector<size_t> places(count);
    std::iota(places.begin(), places.end(), size_t{0});
    std::vector<std::invoke_result_t<const Make &, size_t>> results(count);
    QtConcurrent::blockingMap(places, [&](size_t i) { results[i] = make(i); });
    return results;
}

} // namespace skranke
