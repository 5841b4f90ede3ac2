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
    /// True while the arrow keys go through the list: whoever does that stays in it.
    [[nodiscard]] bool isSteppedByKeys() const { return m_byKeys; }

Q_SIGNALS:
    void rowChosen(int row);
    /// A click or Return: a person wants into the pane.
    void rowOpened(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void takeWidth();

    bool m_collapsed = false;
    bool m_byKeys = false;
};

} // namespace skranke
