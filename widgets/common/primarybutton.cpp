// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/primarybutton.h"

#include <QEvent>
#include <QGuiApplication>

namespace skranke {

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    takeAccent();
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    takeAccent();
}

QSize PrimaryButton::sizeHint() const
{
    return QPushButton::sizeHint() + QSize(2 * fontMetrics().averageCharWidth(), 0);
}

void PrimaryButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ThemeChange)
        takeAccent();
}

void PrimaryButton::takeAccent()
{
    const QPalette application = QGuiApplication::palette();
    QPalette own; // these roles only: the others go on following the application
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, application.color(QPalette::Active, QPalette::Highlight));
        own.setColor(group, QPalette::ButtonText, application.color(QPalette::Active, QPalette::HighlightedText));
    }
    setPalette(own);
}

} // namespace skranke
