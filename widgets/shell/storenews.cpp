// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/storenews.h"

#include <QEvent>

#include <algorithm>

namespace skranke {

StoreNews::StoreNews(Store &store, QObject *parent)
    : QObject(parent)
    , m_watch(store, this)
{
    connect(&m_watch, &StoreWatch::changedElsewhere, this, &StoreNews::arrived);
}

void StoreNews::follow(QWidget *window)
{
    m_windows.append(window);
    window->installEventFilter(this);
    takeSight();
}

bool StoreNews::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        takeSight();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void StoreNews::takeSight()
{
    m_windows.removeIf([](const QPointer<QWidget> &window) { return !window; });
    const bool inSight = std::ranges::any_of(
        m_windows, [](const QPointer<QWidget> &window) { return window->isVisible() && !window->isMinimized(); });
    if (inSight)
        m_watch.start();
    else
        m_watch.stop();
}

} // namespace skranke
