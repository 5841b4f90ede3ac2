// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

namespace skranke {

/// Widths of a table's columns in pixels: as `wanted` when they fit into `available`; else the widest ones give way
/// until all fit, none below `least` (or what it wanted, when that is less). The columns of `kept` never give way.
[[nodiscard]] QList<int> fittedColumnWidths(const QList<int> &wanted, int available, int least,
                                            const QList<int> &kept = {});

} // namespace skranke
