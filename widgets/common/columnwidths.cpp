// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/columnwidths.h"

#include <algorithm>
#include <numeric>

namespace skranke {

namespace {

QList<int> capped(const QList<int> &wanted, int cap, const QList<int> &kept)
{
    QList<int> widths = wanted;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        if (!kept.contains(column))
            widths[column] = std::min(widths.at(column), cap);
    }
    return widths;
}

int sum(const QList<int> &widths)
{
    return std::accumulate(widths.cbegin(), widths.cend(), 0);
}

} // namespace

QList<int> fittedColumnWidths(const QList<int> &wanted, int available, int least, const QList<int> &kept)
{
    if (wanted.isEmpty() || sum(wanted) <= available)
        return wanted;
    int fits = least;
    int tooWide = std::max(least, *std::ranges::max_element(wanted)) + 1;
    while (tooWide - fits > 1) {
        const int middle = std::midpoint(fits, tooWide);
        (sum(capped(wanted, middle, kept)) <= available ? fits : tooWide) = middle;
    }
    return capped(wanted, fits, kept);
}

} // namespace skranke
