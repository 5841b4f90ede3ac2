// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/linkdelegate.h"

namespace skranke {

LinkDelegate::LinkDelegate(int linkRole, QObject *parent)
    : StateDelegate(parent)
    , m_linkRole(linkRole)
{
}

void LinkDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    StateDelegate::initStyleOption(option, index);
    if (!index.data(m_linkRole).toBool())
        return;
    option->font.setUnderline(true);
    option->palette.setColor(QPalette::Text, option->palette.color(QPalette::Link));
}

} // namespace skranke
