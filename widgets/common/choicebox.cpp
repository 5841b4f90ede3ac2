// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/choicebox.h"

#include <QAbstractItemView>
#include <QKeyEvent>

#include <utility>

namespace skranke {

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    connect(this, &QComboBox::activated, this, [this] {
        // Stepping through the closed box by keys is not done yet.
        if (std::exchange(m_fromList, false) && m_target)
            m_target->setFocus(Qt::OtherFocusReason);
    });
}

void ChoiceBox::showPopup()
{
    m_fromList = false;
    QComboBox::showPopup();
}

void ChoiceBox::hidePopup()
{
    m_fromList = m_fromList || view()->isVisible();
    QComboBox::hidePopup();
}

bool ChoiceBox::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::Wheel) {
        m_fromList = false;
    } else if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool typed = !key->text().isEmpty() && key->text().at(0).isPrint();
        if (typed && (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    return QComboBox::event(event);
}

} // namespace skranke
