// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/windowmenus.h"

#include "widgets/common/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace skranke {

WindowMenus::WindowMenus(QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_goToGroup(new QActionGroup(this))
{
    QMenuBar *bar = window->menuBar();
    m_file = bar->addMenu(QString());
    m_edit = bar->addMenu(QString());
    m_view = bar->addMenu(QString());
    m_queue = bar->addMenu(QString());
    m_tools = bar->addMenu(QString());
    m_help = bar->addMenu(QString());

    quit = make(u"application-exit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
    search = make(u"edit-find"_s, QKeySequence(Qt::CTRL | Qt::Key_K));
    filter = make(u"view-filter"_s, QKeySequence(Qt::CTRL | Qt::Key_F));
    refresh = make(u"view-refresh"_s, QKeySequence(Qt::Key_F5));
    collapse = make(u"sidebar-collapse-left"_s, QKeySequence(Qt::Key_F9));
    collapse->setCheckable(true);
    back = make(u"go-previous"_s, QKeySequence(Qt::Key_Escape));
    backups = make(u"backup"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    signingKeys = make(u"dialog-password"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_K));
    preferences = make(u"configure"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma));
    preferences->setMenuRole(QAction::PreferencesRole);
    help = make(u"help-contents"_s, QKeySequence(Qt::Key_F1));
    firstSteps = make(u"help-hint"_s, QKeySequence(Qt::SHIFT | Qt::Key_F1));
    about = make(u"help-about"_s, QKeySequence(Qt::CTRL | Qt::Key_F1));
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);

    m_ends[m_file] = m_file->addSeparator();
    m_file->addAction(backups);
    m_file->addAction(signingKeys);
    m_file->addSeparator();
    m_file->addAction(quit);
    m_edit->addAction(search);
    m_edit->addAction(filter);
    m_ends[m_edit] = m_edit->addSeparator();
    m_ends[m_view] = m_view->addSeparator();
    m_view->addAction(back);
    m_view->addAction(refresh);
    m_view->addAction(collapse);
    m_ends[m_queue] = m_queue->addSeparator();
    m_ends[m_tools] = m_tools->addSeparator();
    m_tools->addAction(preferences);
    m_help->addAction(help);
    m_help->addAction(firstSteps);
    m_help->addSeparator();
    m_help->addAction(about);
    retranslate();
}

void WindowMenus::setPanes(const QList<Pane *> &panes)
{
    m_panes = panes;
    QAction *first = m_view->actions().value(0);
    for (Pane *pane : panes) {
        auto *goTo = new QAction(pane->icon(), QString(), this);
        goTo->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_goTo.size())));
        goTo->setCheckable(true);
        m_goToGroup->addAction(goTo);
        connect(goTo, &QAction::triggered, this, [this, pane] { Q_EMIT paneRequested(pane); });
        m_goTo.append(goTo);
        m_view->insertAction(first, goTo);

        for (const Pane::MenuEntry &entry : pane->menuEntries()) {
            if (!entry.action)
                continue;
            if (entry.everywhere) {
                QMenu *menu = menuFor(entry.menu);
                menu->insertAction(menu->actions().value(0), entry.action);
                m_window->addAction(entry.action);
                connect(entry.action, &QAction::triggered, this, [this, pane] { Q_EMIT paneRequested(pane); });
            } else {
                pane->addAction(entry.action);
            }
        }
    }
    retranslate();
}

void WindowMenus::showActionsOf(Pane *pane)
{
    for (QAction *action : std::as_const(m_inserted)) {
        for (QMenu *menu : {m_file, m_edit, m_view, m_queue, m_tools})
            menu->removeAction(action);
        if (action->isSeparator() && action->parent() == this)
            delete action;
    }
    m_inserted.clear();
    for (const Pane::MenuEntry &entry : pane->menuEntries()) {
        if (entry.everywhere)
            continue;
        QAction *action = entry.action;
        if (!action) {
            action = new QAction(this);
            action->setSeparator(true);
        }
        QMenu *menu = menuFor(entry.menu);
        menu->insertAction(m_ends.value(menu), action);
        m_inserted.append(action);
    }
    for (qsizetype at = 0; at < m_panes.size(); ++at) {
        if (m_panes.at(at) == pane)
            m_goTo.at(at)->setChecked(true);
    }
    // A menu of another pane with nothing in it would only disappoint.
    const auto hasActions = [](const QMenu *menu) {
        return std::ranges::any_of(menu->actions(), [](const QAction *action) { return !action->isSeparator(); });
    };
    m_queue->menuAction()->setVisible(hasActions(m_queue));
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_queue->setTitle(tr("&Queue"));
    m_tools->setTitle(tr("&Tools"));
    m_help->setTitle(tr("&Help"));
    quit->setText(tr("&Quit"));
    search->setText(tr("&Search Everything"));
    filter->setText(tr("&Filter the Table"));
    refresh->setText(tr("&Refresh"));
    collapse->setText(tr("&Collapse the Navigation"));
    back->setText(tr("Step &Back"));
    backups->setText(tr("&Backups…"));
    signingKeys->setText(tr("Signing &Keys…"));
    preferences->setText(tr("&Preferences…"));
    help->setText(tr("&Help on This View"));
    firstSteps->setText(tr("Show the &First Steps"));
    about->setText(tr("&About Skranke"));
    for (qsizetype at = 0; at < m_panes.size(); ++at)
        m_goTo.at(at)->setText(m_panes.at(at)->title());
}

QList<QAction *> WindowMenus::commands() const
{
    QList<QAction *> found;
    for (const QMenu *menu : {m_file, m_edit, m_view, m_queue, m_tools, m_help}) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && !action->text().isEmpty() && action != search && action != back)
                found.append(action);
        }
    }
    return found;
}

QAction *WindowMenus::make(const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(icons::get(icon), QString(), this);
    action->setShortcut(shortcut);
    action->setAutoRepeat(false); // a key held down does its work once; Escape takes one step back
    m_window->addAction(action);
    return action;
}

QMenu *WindowMenus::menuFor(Pane::Menu menu) const
{
    switch (menu) {
    case Pane::Menu::File:
        return m_file;
    case Pane::Menu::Edit:
        return m_edit;
    case Pane::Menu::View:
        return m_view;
    case Pane::Menu::Queue:
        return m_queue;
    case Pane::Menu::Tools:
        return m_tools;
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace skranke
