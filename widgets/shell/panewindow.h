// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/link.h"

#include <QWidget>

#include <memory>

namespace skranke {

class Pane;

/// One pane in a window of its own, beside the main one: where Ctrl+click on a link leads. Its keys are the pane's; it
/// has no menus, navigation or search.
class PaneWindow : public QWidget {
    Q_OBJECT

public:
    explicit PaneWindow(std::unique_ptr<Pane> pane);

    [[nodiscard]] Pane &pane() const { return *m_pane; }

Q_SIGNALS:
    void linkActivated(const skranke::Link &link);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addKey(const QKeySequence &key, void (PaneWindow::*slot)());
    void refresh();
    void focusFilter();
    void showHelp();
    void stepBack();
    void takeTitle();

    Pane *m_pane = nullptr; // a child
    bool m_closingAnyway = false;
};

} // namespace skranke
