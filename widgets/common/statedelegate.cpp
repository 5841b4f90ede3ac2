// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/statedelegate.h"

#include "models/roles.h"
#include "widgets/common/badge.h"

namespace skranke {

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString word = index.data(StateRole).toString();
    if (word.isEmpty())
        return;
    const Badge badge = badgeFor(word);
    const int side = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = badgeIcon(badge, option->palette);
    option->decorationSize = QSize(side, side);
    option->palette.setColor(QPalette::Text, toneColour(badge.tone, option->palette));
}

} // namespace skranke
