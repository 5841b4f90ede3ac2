// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/ids.h"

#include <QString>

#include <optional>

namespace skranke {

/// Names one thing that a pane can show: what search results and links in texts lead to.
struct Link {
    enum class Kind {
        Institution, ///< `institution`
        User, ///< `institution` and `id`, the primary id
        Change, ///< `id`
        Batch, ///< `id`
        File, ///< `id`, a path or the name of an opened file; `institution`, `line` and `rule` when they are known
    };

    Kind kind = Kind::Institution;
    InstitutionCode institution = {};
    QString id = {};
    qint64 line = 0; ///< from 1; 0: the whole file
    QString rule = {}; ///< the findings of one rule

    bool operator==(const Link &) const = default;
};

/// For the texts of labels: `<a href="…">text</a>`; `text` is plain.
[[nodiscard]] QString anchor(const Link &link, const QString &text);
/// What the `href` of an `anchor` stands for; none when it is no such thing.
[[nodiscard]] std::optional<Link> linkFromHref(const QString &href);

} // namespace skranke
