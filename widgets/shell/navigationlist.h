// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace skranke {

/// The list at the window's left that switches panes; collapses to icons with their counts.
class NavigationList : public QListView {
    Q_OBJECT

public:
    explicit NavigationList(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCurrentRow(int row);

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void takeWidth();

    bool m_collapsed = false;
};

} // namespace skranke
