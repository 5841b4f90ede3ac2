// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/fieldsdelegate.h"

#include "models/roles.h"

namespace skranke {

void FieldsDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    StateDelegate::initStyleOption(option, index);
    if (index.data(EmphasisRole).toBool())
        option->font.setBold(true);
}

} // namespace skranke
