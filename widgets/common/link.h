// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/ids.h"

#include <QString>

namespace skranke {

/// Names one thing that a pane can show: what search results and links in tables lead to.
struct Link {
    enum class Kind {
        Institution, ///< `institution`
        User, ///< `institution` and `id`, the primary id
        Change, ///< `id`
        Batch, ///< `id`
        File, ///< `id`, a path; `institution` when it is known
    };

    Kind kind = Kind::Institution;
    InstitutionCode institution = {};
    QString id = {};

    bool operator==(const Link &) const = default;
};

} // namespace skranke
