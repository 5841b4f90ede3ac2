// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

namespace skranke {

/// How a state feels; says nothing of which state it is.
enum class Tone {
    Neutral,
    Good,
    Working, ///< under way, or waits for somebody
    Attention, ///< a person should look
    Bad,
};

/// The sign that stands before a state's word, so that colour is never alone.
struct Badge {
    QString sign; ///< name of one of our own drawings, e.g. `state-good`
    Tone tone = Tone::Neutral;
};

/// By stable English word: change states, key states, severities, planned actions, environments. Unknown words get a
/// neutral dot.
[[nodiscard]] Badge badgeFor(QStringView stateWord);

/// Readable on the palette's base (contrast 4.5:1 or more on Qt's own light and dark palettes).
[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);
/// For check boxes: Fusion draws their outline in a shade darker than the window's colour, which on a dark one cannot
/// be seen.
[[nodiscard]] QPalette checkBoxPalette(QPalette palette);
/// A quiet background of the tone, for bars.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);
[[nodiscard]] QIcon badgeIcon(const Badge &badge, const QPalette &palette);
[[nodiscard]] bool isDark(const QPalette &palette);

} // namespace skranke
