// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/ids.h"

#include <QDateTime>
#include <QString>

namespace skranke {

/// One thing that the search over everything found.
struct SearchHit {
    enum class Kind { User, Change, Batch, Institution, Command };

    Kind kind = Kind::User;
    QString title = {};
    QString subtitle = {}; ///< where it is, translated
    QDateTime time = {}; ///< UTC; invalid for what has no time
    InstitutionCode institution = {};
    QString id = {}; ///< primary id, change id, batch id; for a command its number in the window's list

    bool operator==(const SearchHit &) const = default;
};

/// Newest first; what has no time comes after, in the order found. An institution whose code is the text comes first.
[[nodiscard]] QList<SearchHit> ranked(QList<SearchHit> hits, const QString &text);

} // namespace skranke
