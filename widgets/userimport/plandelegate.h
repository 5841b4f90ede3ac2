// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/queue/fieldsdelegate.h"

namespace skranke {

/// Cells of a plan: a person's name and check box once for all of his rows, what changes in bold, states with signs.
class PlanDelegate : public FieldsDelegate {
    Q_OBJECT

public:
    using FieldsDelegate::FieldsDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace skranke
