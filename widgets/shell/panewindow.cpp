// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/panewindow.h"

#include "widgets/common/icons.h"
#include "widgets/common/pane.h"
#include "widgets/shell/helpdialog.h"
#include "widgets/shell/unsavedquestion.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QSize usualSize(1120, 720);

} // namespace

PaneWindow::PaneWindow(std::unique_ptr<Pane> pane)
    : m_pane(pane.release())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(icons::get(u"skranke"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pane);
    for (const Pane::MenuEntry &entry : m_pane->menuEntries()) {
        if (entry.action)
            m_pane->addAction(entry.action);
    }
    // Esc closes; Ctrl+W is the pane's own in some panes.
    addKey(QKeySequence::Refresh, &PaneWindow::refresh);
    addKey(QKeySequence::Find, &PaneWindow::focusFilter);
    addKey(QKeySequence(Qt::Key_Escape), &PaneWindow::stepBack);
    addKey(QKeySequence::HelpContents, &PaneWindow::showHelp);
    connect(m_pane, &Pane::linkActivated, this, &PaneWindow::linkActivated);
    takeTitle();
    resize(usualSize);
    m_pane->refresh();
    m_pane->takeFocus();
}

void PaneWindow::addKey(const QKeySequence &key, void (PaneWindow::*slot)())
{
    auto *shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false); // Escape held down would close the window
    connect(shortcut, &QShortcut::activated, this, slot);
}

void PaneWindow::refresh()
{
    m_pane->refresh();
}

void PaneWindow::focusFilter()
{
    m_pane->focusFilter();
}

void PaneWindow::showHelp()
{
    (new HelpDialog(m_pane->title(), m_pane->helpText(), this))->show();
}

void PaneWindow::stepBack()
{
    if (!m_pane->stepBack())
        close();
}

void PaneWindow::takeTitle()
{
    setWindowTitle(m_pane->title() + u" – Skranke"_s);
}

void PaneWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        takeTitle();
}

void PaneWindow::closeEvent(QCloseEvent *event)
{
    if (m_closingAnyway || !m_pane->hasUnsavedWork()) {
        event->accept();
        return;
    }
    event->ignore();
    askAboutUnsaved(*m_pane, this, [this] {
        m_closingAnyway = true;
        close();
    });
}

} // namespace skranke
