// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/pane.h"

#include <QHash>
#include <QList>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;

namespace skranke {

/// The window's menus: its own actions, and those of the pane that is shown. Does nothing itself: the window connects.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    explicit WindowMenus(QMainWindow *window);

    /// Once, after the panes exist: an entry to go to each, and the actions that panes offer everywhere.
    void setPanes(const QList<Pane *> &panes);
    /// Takes the former pane's actions out and this one's in.
    void showActionsOf(Pane *pane);
    void retranslate();

    /// Everything a person can choose now, for the search over commands.
    [[nodiscard]] QList<QAction *> commands() const;

    QAction *quit = nullptr;
    QAction *search = nullptr;
    QAction *filter = nullptr;
    QAction *refresh = nullptr;
    QAction *collapse = nullptr;
    QAction *back = nullptr;
    QAction *backups = nullptr;
    QAction *signingKeys = nullptr;
    QAction *preferences = nullptr;
    QAction *help = nullptr;
    QAction *firstSteps = nullptr;
    QAction *about = nullptr;

Q_SIGNALS:
    void paneRequested(skranke::Pane *pane);

private:
    QAction *make(const QString &icon, const QKeySequence &shortcut);
    [[nodiscard]] QMenu *menuFor(Pane::Menu menu) const;

    QMainWindow *m_window = nullptr;
    QMenu *m_file = nullptr;
    QMenu *m_edit = nullptr;
    QMenu *m_view = nullptr;
    QMenu *m_queue = nullptr;
    QMenu *m_tools = nullptr;
    QMenu *m_help = nullptr;
    QList<Pane *> m_panes;
    QList<QAction *> m_goTo;
    QHash<QMenu *, QAction *> m_ends; // pane's actions go before this separator
    QList<QAction *> m_inserted; // of the pane that is shown, separators too
    QActionGroup *m_goToGroup = nullptr;
};

} // namespace skranke
