// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Qt>

namespace skranke {

/// Roles that all of Skranke's models share, so that views and delegates need not know which model they show.
enum ModelRole {
    SortRole = Qt::UserRole, ///< what a column sorts by; does not depend on the language
    IdRole, ///< text that names the row's thing: change id, batch id, rule, path
    StateRole, ///< stable English word of a state, severity or rule; never shown
    AvailableRole, ///< false while the row's values have not been handed in yet
    GroupRole, ///< rows of one thing share it; a view may show the thing's name once
    EmphasisRole, ///< bool: this cell is what the row is about (a value that changes)
    CountRole, ///< int: how many things the row stands for
    FirstFreeRole, ///< a model's own roles begin here
};

} // namespace skranke
