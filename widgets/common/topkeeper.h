// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPersistentModelIndex>
#include <QtGlobal>

class QAbstractItemView;

namespace skranke {

/// Keeps what stands at the top of a view where it is while rows come and go above it, as long as this lives. A view
/// that shows its beginning goes on showing it.
class TopKeeper {
public:
    explicit TopKeeper(QAbstractItemView &view);
    ~TopKeeper();
    Q_DISABLE_COPY_MOVE(TopKeeper)

private:
    QAbstractItemView &m_view;
    QList<QPersistentModelIndex> m_shown; // from the top: the first may go; empty: the beginning is shown
    int m_offset = 0; // of the first, in pixels; 0 or less
    int m_across = 0;
};

} // namespace skranke
