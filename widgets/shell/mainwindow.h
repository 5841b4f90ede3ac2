// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/error.h"
#include "services/core/institution.h"
#include "widgets/common/deskservices.h"
#include "widgets/common/link.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

#include <memory>
#include <optional>

class QSettings;
class QStackedWidget;

namespace skranke {

class ChoiceBox;
class EnvironmentBadge;
class FirstRunHint;
class JobBoard;
class MessageBar;
class NavigationList;
class NavigationModel;
class Pane;
class PaneWindow;
class SearchBox;
class StartPage;
class StatusLine;
class StoreNews;
class WindowMenus;

/// The window: places panes, and around them navigation, search, institution filter, status. Knows no pane's business.
///
/// Shows a start page until `place` is called, so that it can be painted before the profile is open.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `memory` remembers how the window was left; both outlive the window.
    MainWindow(QSettings &memory, JobBoard &jobs);
    ~MainWindow() override;

    [[nodiscard]] StartPage &startPage() const { return *m_startPage; }
    /// Takes the panes over and shows the one that was open last.
    void place(const QList<Pane *> &panes, const DeskServices &services);

    [[nodiscard]] const QList<Pane *> &panes() const { return m_panes; }
    [[nodiscard]] Pane *currentPane() const;
    void showPane(Pane *pane);
    /// Shows what the link names, in the pane that can.
    void open(const Link &link);
    /// The same in a window of its own, beside this one.
    void openInOwnWindow(const Link &link);
    void showAllInstitutions();
    [[nodiscard]] QList<PaneWindow *> ownWindows() const;
    [[nodiscard]] SearchBox &searchBox() const { return *m_search; }
    [[nodiscard]] EnvironmentBadge &environment() const { return *m_environment; }
    [[nodiscard]] WindowMenus &menus() const { return *m_menus; }
    void showAbout();
    /// `tried`: as for `MessageBar::showError`.
    void showProblem(const QString &tried, const Error &error);
    /// A translated sentence in the window's own bar.
    void showNote(const QString &text);
    /// Of a pane here or in a window of its own.
    [[nodiscard]] bool hasUnsavedWork() const;
    /// Writes down how the window is left; done by itself when it is closed.
    void remember();

Q_SIGNALS:
    void preferencesRequested();
    void backupsRequested();
    void signingKeysRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void buildTopBar();
    void connectMenus();
    void showPaneNamed(const QString &name);
    void follow(const Link &link);
    void loadInstitutions();
    void takeInstitutions(const QList<Institution> &institutions);
    void takeNews();
    void applyInstitutionFilter();
    void stepBack();
    void showHelp();
    void showFirstSteps(bool show);
    void restoreWindow();
    void retranslate();

    QSettings &m_memory;
    WindowMenus *m_menus = nullptr;
    NavigationList *m_navigation = nullptr;
    NavigationModel *m_navigationModel = nullptr;
    QWidget *m_topBar = nullptr;
    SearchBox *m_search = nullptr;
    ChoiceBox *m_institutionFilter = nullptr;
    EnvironmentBadge *m_environment = nullptr;
    MessageBar *m_messages = nullptr;
    FirstRunHint *m_firstRunHint = nullptr;
    QStackedWidget *m_stack = nullptr;
    StartPage *m_startPage = nullptr;
    StatusLine *m_status = nullptr;
    StoreNews *m_news = nullptr; // once there is a store
    std::optional<DeskServices> m_services;
    QList<Pane *> m_panes;
    QList<QPointer<PaneWindow>> m_ownWindows; // they go when a person closes them, at the latest with this one
    QList<Institution> m_institutions;
    bool m_closingAnyway = false;
};

} // namespace skranke
