// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/navigationmodel.h"

#include "models/roles.h"
#include "widgets/common/pane.h"

namespace skranke {

void NavigationModel::setPanes(QList<Pane *> panes)
{
    beginResetModel();
    m_panes = std::move(panes);
    endResetModel();
    for (int row = 0; row < m_panes.size(); ++row) {
        connect(m_panes.at(row), &Pane::attentionCountChanged, this,
                [this, row] { Q_EMIT dataChanged(index(row), index(row)); });
    }
}

void NavigationModel::retranslate()
{
    if (!m_panes.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_panes.size()) - 1));
}

int NavigationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_panes.size());
}

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Pane &pane = *m_panes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return pane.title();
    case Qt::DecorationRole:
        return pane.icon();
    case CountRole:
        return pane.attentionCount();
    case IdRole:
        return pane.objectName();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (pane.attentionCount() > 0)
            return tr("%1: %Ln need attention", nullptr, pane.attentionCount()).arg(pane.title());
        return pane.title();
    default:
        return {};
    }
}

} // namespace skranke
