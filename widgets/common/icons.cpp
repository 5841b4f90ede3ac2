// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/icons.h"

#include "widgets/common/svgiconengine.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace skranke::icons {

namespace {

QString ownFile(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

} // namespace

QIcon get(const QString &name)
{
    if (QFile::exists(ownFile(name)))
        return QIcon(new SvgIconEngine(ownFile(name)));
    return QIcon::fromTheme(name);
}

QIcon coloured(const QString &name, const QColor &colour)
{
    return QIcon(new SvgIconEngine(ownFile(name), colour));
}

void followColourScheme(bool dark)
{
    QIcon::setFallbackThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
    // A platform without an icon theme of its own leaves hicolor, which has next to nothing in it. On the desktops
    // that have one we keep it, but GNOME's is symbolic only in part, so Breeze is asked first there as well.
    QIcon::setThemeName(dark ? u"breeze-dark"_s : u"breeze"_s);
}

} // namespace skranke::icons
