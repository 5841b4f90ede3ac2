// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/pane.h"

#include "widgets/common/icons.h"

#include <QEvent>

namespace skranke {

Pane::Pane(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
}

QIcon Pane::icon() const
{
    return icons::get(iconName());
}

void Pane::setAttentionCount(int count)
{
    if (count == m_attentionCount)
        return;
    m_attentionCount = count;
    Q_EMIT attentionCountChanged(count);
}

void Pane::leaveBeforeItGoes(const QWidget *button)
{
    if (window()->focusWidget() == button)
        takeFocus();
}

void Pane::setUsable(QWidget *button, bool usable)
{
    if (!usable && button->isEnabled())
        leaveBeforeItGoes(button);
    button->setEnabled(usable);
}

void Pane::setOffered(QWidget *button, bool offered)
{
    if (!offered && !button->isHidden())
        leaveBeforeItGoes(button);
    button->setVisible(offered);
}

void Pane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace skranke
