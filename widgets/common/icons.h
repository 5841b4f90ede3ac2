// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace skranke {

/// Icons of the window: the theme's by its freedesktop name, else our own SVG of that name.
namespace icons {

/// The theme's icon, or our own drawn in the palette's text colour: both follow light and dark by themselves.
[[nodiscard]] QIcon get(const QString &name);
/// Our own drawing in a colour of the caller's choice; for signs of states.
[[nodiscard]] QIcon coloured(const QString &name, const QColor &colour);

/// Makes Qt look for Breeze, light or dark as the window is, where the platform names no complete theme. Call at the
/// start and after a change of the colour scheme.
void followColourScheme(bool dark);

} // namespace icons

} // namespace skranke
