// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/topkeeper.h"

#include <QAbstractItemView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace skranke {

TopKeeper::TopKeeper(QAbstractItemView &view)
    : m_view(view)
    , m_across(view.horizontalScrollBar()->value())
{
    if (view.verticalScrollBar()->value() == view.verticalScrollBar()->minimum())
        return;
    QModelIndex row = view.indexAt({0, 0});
    m_offset = view.visualRect(row).top();
    while (row.isValid()) {
        m_shown.append(row);
        const int below = view.visualRect(row).bottom() + 1;
        row = below < view.viewport()->height() ? view.indexAt({0, below}) : QModelIndex();
    }
}

TopKeeper::~TopKeeper()
{
    const auto top = std::ranges::find_if(std::as_const(m_shown), &QPersistentModelIndex::isValid);
    if (top == m_shown.cend())
        return;
    m_view.doItemsLayout(); // else the range of the scroll bar is still that of the rows before
    m_view.scrollTo(*top, QAbstractItemView::PositionAtTop);
    if (m_view.verticalScrollMode() == QAbstractItemView::ScrollPerPixel && top == m_shown.cbegin())
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - m_offset);
    m_view.horizontalScrollBar()->setValue(m_across);
}

} // namespace skranke
