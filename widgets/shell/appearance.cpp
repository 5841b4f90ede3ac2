// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/appearance.h"

#include "widgets/common/badge.h"
#include "widgets/common/icons.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleHints>

namespace skranke::appearance {

namespace {

struct Shades {
    QColor window, base, alternate, text, dim, button, light, mid, dark, accent, onAccent, link;
};

QPalette paletteOf(const Shades &shades)
{
    QPalette palette;
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::ToolTipBase, shades.base);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::Light, shades.light);
    palette.setColor(QPalette::Midlight, shades.mid.lighter(108));
    palette.setColor(QPalette::Mid, shades.mid);
    palette.setColor(QPalette::Dark, shades.dark);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, shades.text);
        palette.setColor(QPalette::Disabled, role, shades.dim);
    }
    palette.setColor(QPalette::PlaceholderText, shades.dim);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::Accent, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, shades.mid);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, shades.dim);
    palette.setColor(QPalette::Link, shades.link);
    palette.setColor(QPalette::LinkVisited, shades.link);
    return palette;
}

QPalette lightPalette()
{
    return paletteOf({.window = QColor(0xf5, 0xf6, 0xf7),
                      .base = QColor(0xff, 0xff, 0xff),
                      .alternate = QColor(0xf7, 0xf8, 0xfa),
                      .text = QColor(0x1f, 0x23, 0x28),
                      .dim = QColor(0x6b, 0x72, 0x7b),
                      .button = QColor(0xfb, 0xfb, 0xfc),
                      .light = QColor(0xff, 0xff, 0xff),
                      .mid = QColor(0xd0, 0xd5, 0xda),
                      .dark = QColor(0xa8, 0xaf, 0xb8),
                      .accent = QColor(0x1f, 0x66, 0xb8),
                      .onAccent = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x1f, 0x66, 0xb8)});
}

QPalette darkPalette()
{
    return paletteOf({.window = QColor(0x20, 0x24, 0x29),
                      .base = QColor(0x18, 0x1b, 0x1f),
                      .alternate = QColor(0x1d, 0x21, 0x26),
                      .text = QColor(0xe6, 0xe9, 0xec),
                      .dim = QColor(0x98, 0xa1, 0xab),
                      .button = QColor(0x2c, 0x31, 0x38),
                      .light = QColor(0x3a, 0x41, 0x4a),
                      .mid = QColor(0x3a, 0x40, 0x48),
                      .dark = QColor(0x12, 0x14, 0x17),
                      .accent = QColor(0x2f, 0x74, 0xc4),
                      .onAccent = QColor(0xff, 0xff, 0xff),
                      .link = QColor(0x6c, 0xb6, 0xf5)});
}

bool drawsFromPalette()
{
    return QApplication::style()->name().compare(QLatin1StringView("fusion"), Qt::CaseInsensitive) == 0;
}

} // namespace

void apply(Preferences::Theme theme)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    const Qt::ColorScheme wanted = theme == Preferences::Theme::Dark ? Qt::ColorScheme::Dark
        : theme == Preferences::Theme::Light                         ? Qt::ColorScheme::Light
                                                                     : Qt::ColorScheme::Unknown;
    hints->setColorScheme(wanted);
    // A platform that knows light from dark has a palette of its own (high contrast too); it is kept when it does as
    // asked.
    const Qt::ColorScheme platform = hints->colorScheme();
    const bool platformFollows =
        platform != Qt::ColorScheme::Unknown && (wanted == Qt::ColorScheme::Unknown || wanted == platform);
    if (platformFollows || !drawsFromPalette())
        QApplication::setPalette(QPalette());
    else
        QApplication::setPalette(wanted == Qt::ColorScheme::Dark ? darkPalette() : lightPalette());
    QApplication::setPalette(checkBoxPalette(QGuiApplication::palette()), "QCheckBox");
    icons::followColourScheme(isDark(QGuiApplication::palette()));
    QPixmapCache::clear();
}

} // namespace skranke::appearance
