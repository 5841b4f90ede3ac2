// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/filterfield.h"

#include "widgets/common/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace skranke {

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    addAction(icons::get(u"view-filter"_s), QLineEdit::LeadingPosition);
    retranslate();
}

void FilterField::setTarget(QWidget *target)
{
    m_target = target;
}

void FilterField::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    const bool toTarget =
        event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (toTarget && m_target) {
        m_target->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterField::retranslate()
{
    if (placeholderText() == m_usual) { // else a view says more precisely what is filtered
        m_usual = tr("Filter");
        setPlaceholderText(m_usual);
        setAccessibleName(tr("Filter the table"));
    }
    setToolTip(tr("Shows only rows in which every word stands (%1)")
                   .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
}

} // namespace skranke
