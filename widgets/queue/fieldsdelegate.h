// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/statedelegate.h"

namespace skranke {

/// Cells of field tables: what the row is about in bold, states with signs.
class FieldsDelegate : public StateDelegate {
    Q_OBJECT

public:
    using StateDelegate::StateDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace skranke
