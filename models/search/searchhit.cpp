// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchhit.h"

#include <algorithm>

namespace skranke {

QList<SearchHit> ranked(QList<SearchHit> hits, const QString &text)
{
    const auto isNamed = [&](const SearchHit &hit) {
        return hit.kind == SearchHit::Kind::Institution
            && hit.institution.toString().compare(text.trimmed(), Qt::CaseInsensitive) == 0;
    };
    std::ranges::stable_sort(hits, [&](const SearchHit &a, const SearchHit &b) {
        if (const bool first = isNamed(a); first != isNamed(b))
            return first;
        if (a.time.isValid() != b.time.isValid())
            return a.time.isValid();
        return a.time.isValid() && a.time > b.time;
    });
    return hits;
}

} // namespace skranke
