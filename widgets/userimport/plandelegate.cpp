// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/plandelegate.h"

#include "models/roles.h"
#include "widgets/common/badge.h"

#include <QPainter>

namespace skranke {

namespace {

bool continuesGroup(const QModelIndex &index)
{
    const QVariant group = index.data(GroupRole);
    return index.row() > 0 && group.isValid() && index.siblingAtRow(index.row() - 1).data(GroupRole) == group;
}

} // namespace

void PlanDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    FieldsDelegate::initStyleOption(option, index);
    if (index.column() == 0 && continuesGroup(index)) {
        option->text.clear();
        option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
    }
    if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
        option->palette = checkBoxPalette(option->palette);
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    FieldsDelegate::paint(painter, option, index);
    if (index.row() == 0 || continuesGroup(index) || !index.data(GroupRole).isValid())
        return;
    // A thin line where the next person begins holds a person's rows together.
    painter->save();
    QColor line = option.palette.color(QPalette::Text);
    line.setAlphaF(0.12F);
    painter->setPen(line);
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->restore();
}

} // namespace skranke
