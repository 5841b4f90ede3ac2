// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/busybar.h"

#include <QEvent>
#include <QPainter>

namespace skranke {

namespace {

constexpr int barHeight = 3;

} // namespace

BusyBar::BusyBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(barHeight);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Loading"));
    m_movement.setStartValue(0.0);
    m_movement.setEndValue(1.0);
    m_movement.setDuration(1200);
    m_movement.setLoopCount(-1);
    connect(&m_movement, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void BusyBar::setBusy(bool busy)
{
    m_running = std::max(0, m_running + (busy ? 1 : -1));
    if (m_running == 0)
        m_movement.stop();
    else if (m_movement.state() != QAbstractAnimation::Running)
        m_movement.start();
    update();
}

void BusyBar::paintEvent(QPaintEvent *)
{
    if (m_running == 0)
        return;
    QPainter painter(this);
    const int part = width() / 3;
    const int left = qRound(m_movement.currentValue().toDouble() * (width() + part)) - part;
    painter.fillRect(rect(), palette().color(QPalette::Midlight));
    painter.fillRect(QRect(left, 0, part, height()), palette().color(QPalette::Highlight));
}

void BusyBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Loading"));
}

} // namespace skranke
