// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/choicebox.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
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

void ChoiceBox::setEntries(const QList<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker blocker(this);
    QList<std::pair<QString, QString>> all = entries;
    const QString chosen = currentData().toString();
    if (!std::ranges::contains(entries, chosen, &std::pair<QString, QString>::second))
        all.append({currentText(), chosen}); // the filter must not widen by itself
    for (int row = 0; row < all.size(); ++row) {
        const auto &[text, value] = all.at(row);
        const int found = row < count() && itemData(row).toString() == value ? row : findData(value);
        if (found < row) {
            insertItem(row, text, value);
            continue;
        }
        for (int gone = found - 1; gone >= row; --gone)
            removeItem(gone);
        if (itemText(row) != text)
            setItemText(row, text);
    }
    while (count() > all.size())
        removeItem(count() - 1);
    setCurrentIndex(std::max(0, findData(chosen)));
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
