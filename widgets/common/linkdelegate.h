// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/statedelegate.h"

namespace skranke {

/// Cells that lead somewhere look like links; states have their signs as everywhere.
class LinkDelegate : public StateDelegate {
    Q_OBJECT

public:
    /// `linkRole`: the model's role that is true for such a cell.
    explicit LinkDelegate(int linkRole, QObject *parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    int m_linkRole;
};

} // namespace skranke
