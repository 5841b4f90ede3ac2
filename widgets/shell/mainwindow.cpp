// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/mainwindow.h"

#include "services/institutions/institutionregister.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/icons.h"
#include "widgets/common/jobboard.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/pane.h"
#include "widgets/common/viewmemory.h"
#include "widgets/common/whendone.h"
#include "widgets/shell/aboutdialog.h"
#include "widgets/shell/environmentbadge.h"
#include "widgets/shell/firstrunhint.h"
#include "widgets/shell/helpdialog.h"
#include "widgets/shell/navigationlist.h"
#include "widgets/shell/navigationmodel.h"
#include "widgets/shell/panewindow.h"
#include "widgets/shell/searchbox.h"
#include "widgets/shell/searcher.h"
#include "widgets/shell/startpage.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/storenews.h"
#include "widgets/shell/unsavedquestion.h"
#include "widgets/shell/windowmenus.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr QSize usualSize(1280, 800);

bool namesAFolder(const QVariant &value)
{
    return std::ranges::any_of(value.toStringList(), [](const QString &text) { return QDir::isAbsolutePath(text); });
}

/// Panes' places stand one key each, so that a person can read and mend the file. It stands in clear, and a folder can
/// name a person: what an earlier version wrote of such is read once and goes.
QVariantMap readPlace(QSettings &memory, const Pane &pane)
{
    QVariantMap place;
    memory.beginGroup(pane.objectName() + u"/place"_s);
    const QStringList keys = memory.childKeys();
    for (const QString &key : keys) {
        place.insert(key, memory.value(key));
        if (namesAFolder(place.value(key)))
            memory.remove(key);
    }
    memory.endGroup();
    return place;
}

void writePlace(QSettings &memory, const Pane &pane)
{
    const QVariantMap place = pane.place();
    memory.beginGroup(pane.objectName() + u"/place"_s);
    memory.remove(QString());
    for (auto value = place.cbegin(); value != place.cend(); ++value)
        memory.setValue(value.key(), value.value());
    memory.endGroup();
}

QFrame *line(QFrame::Shape shape)
{
    auto *frame = new QFrame;
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    frame->setForegroundRole(QPalette::Mid);
    frame->setFixedHeight(shape == QFrame::HLine ? 1 : QWIDGETSIZE_MAX);
    if (shape == QFrame::VLine)
        frame->setFixedWidth(1);
    return frame;
}

} // namespace

MainWindow::MainWindow(QSettings &memory, JobBoard &jobs)
    : m_memory(memory)
    , m_menus(new WindowMenus(this))
    , m_navigation(new NavigationList)
    , m_navigationModel(new NavigationModel(this))
    , m_messages(new MessageBar)
    , m_firstRunHint(new FirstRunHint)
    , m_stack(new QStackedWidget)
    , m_startPage(new StartPage)
    , m_status(new StatusLine(jobs))
{
    setWindowIcon(icons::get(u"skranke"_s));
    buildTopBar();
    m_stack->addWidget(m_startPage);
    m_navigation->setModel(m_navigationModel);

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    content->addWidget(m_firstRunHint);
    content->addWidget(m_messages);
    content->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(line(QFrame::VLine));
    middle->addLayout(content, 1);
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(line(QFrame::HLine));
    column->addLayout(middle, 1);
    setCentralWidget(central);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);

    for (QWidget *part : std::initializer_list<QWidget *>{m_topBar, m_navigation, m_firstRunHint})
        part->hide();
    connectMenus();
    restoreWindow();
    retranslate();
}

MainWindow::~MainWindow()
{
    qDeleteAll(ownWindows());
}

void MainWindow::buildTopBar()
{
    m_topBar = new QWidget;
    m_search = new SearchBox(this);
    m_search->setMaximumWidth(640);
    m_institutionFilter = new ChoiceBox;
    m_institutionFilter->setObjectName(u"institutionFilter"_s);
    m_institutionFilter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_institutionFilter->setMaximumWidth(320);
    m_environment = new EnvironmentBadge;
    auto *row = new QHBoxLayout(m_topBar);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_environment);
    row->addWidget(m_institutionFilter);
    connect(m_search, &SearchBox::linkActivated, this, &MainWindow::follow);
    connect(m_institutionFilter, &QComboBox::activated, this, &MainWindow::applyInstitutionFilter);
}

void MainWindow::connectMenus()
{
    connect(m_navigation, &NavigationList::rowChosen, this, [this](int row) { showPane(m_panes.at(row)); });
    connect(m_navigation, &NavigationList::rowOpened, this, [this](int row) { showPane(m_panes.at(row)); });
    connect(m_menus, &WindowMenus::paneRequested, this, &MainWindow::showPane);
    connect(m_menus->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus->search, &QAction::triggered, m_search, &SearchBox::takeFocus);
    connect(m_menus->filter, &QAction::triggered, this, [this] {
        if (Pane *pane = currentPane())
            pane->focusFilter();
    });
    connect(m_menus->refresh, &QAction::triggered, this, [this] {
        loadInstitutions();
        if (Pane *pane = currentPane())
            pane->refresh();
    });
    connect(m_menus->collapse, &QAction::toggled, m_navigation, &NavigationList::setCollapsed);
    connect(m_menus->back, &QAction::triggered, this, &MainWindow::stepBack);
    connect(m_menus->preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    connect(m_menus->backups, &QAction::triggered, this, &MainWindow::backupsRequested);
    connect(m_menus->signingKeys, &QAction::triggered, this, &MainWindow::signingKeysRequested);
    connect(m_menus->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_menus->firstSteps, &QAction::triggered, this, [this] { showFirstSteps(true); });
    connect(m_menus->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_firstRunHint, &FirstRunHint::dismissed, this, [this] { showFirstSteps(false); });
}

void MainWindow::place(const QList<Pane *> &panes, const DeskServices &services)
{
    m_services.emplace(services);
    m_panes = panes;
    m_news = new StoreNews(services.store, this);
    connect(m_news, &StoreNews::arrived, this, &MainWindow::takeNews);
    m_news->follow(this); // before anything is read that could be old by the first look
    m_status->watch(services.client, services.pilot);
    m_search->setSearcher(std::make_unique<Searcher>(services.store, services.institutions, services.queue));
    for (Pane *pane : panes) {
        m_stack->addWidget(pane);
        connect(pane, &Pane::linkActivated, this, &MainWindow::follow);
        connect(pane, &Pane::paneRequested, this, &MainWindow::showPaneNamed);
        connect(pane, &Pane::allInstitutionsRequested, this, &MainWindow::showAllInstitutions);
        viewmemory::restore(*pane, m_memory);
        if (const QVariantMap place = readPlace(m_memory, *pane); !place.isEmpty())
            pane->goTo(place);
        pane->readAttention();
    }
    m_menus->setPanes(panes);
    m_navigationModel->setPanes(panes);
    m_topBar->show();
    m_navigation->show();
    m_firstRunHint->setVisible(m_memory.value("window/first_steps"_L1, true).toBool());
    connect(&services.institutions, &InstitutionRegister::institutionsChanged, this, &MainWindow::loadInstitutions);
    loadInstitutions();

    const QString last = m_memory.value("window/pane"_L1).toString();
    const auto found = std::ranges::find(panes, last, [](const Pane *pane) { return pane->objectName(); });
    if (!panes.isEmpty())
        showPane(found == panes.cend() ? panes.constFirst() : *found);
}

Pane *MainWindow::currentPane() const
{
    return qobject_cast<Pane *>(m_stack->currentWidget());
}

void MainWindow::showPane(Pane *pane)
{
    if (pane != currentPane()) {
        m_stack->setCurrentWidget(pane);
        m_navigation->setCurrentRow(int(m_panes.indexOf(pane)));
        m_menus->showActionsOf(pane);
        m_search->setCommands(m_menus->commands());
        retranslate();
        pane->refresh();
    }
    if (!m_navigation->isSteppedByKeys())
        pane->takeFocus();
}

void MainWindow::showPaneNamed(const QString &name)
{
    const auto named =
        std::ranges::find(std::as_const(m_panes), name, [](const Pane *pane) { return pane->objectName(); });
    if (named == m_panes.cend())
        return;
    showPane(*named);
    activateWindow();
}

void MainWindow::open(const Link &link)
{
    for (Pane *pane : std::as_const(m_panes)) {
        if (!pane->open(link))
            continue;
        showPane(pane);
        return;
    }
    m_messages->showMessage(tr("That is no longer here."), Tone::Attention);
}

void MainWindow::follow(const Link &link)
{
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
        openInOwnWindow(link);
    else
        open(link);
}

void MainWindow::openInOwnWindow(const Link &link)
{
    for (const Pane *pane : std::as_const(m_panes)) {
        std::unique_ptr<Pane> another = pane->another();
        if (!another)
            continue;
        another->goTo(pane->place());
        if (!another->open(link))
            continue;
        auto *own = new PaneWindow(std::move(another));
        connect(&own->pane(), &Pane::paneRequested, this, &MainWindow::showPaneNamed);
        connect(own, &PaneWindow::linkActivated, this, [this, own](const Link &next) {
            if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier))
                openInOwnWindow(next);
            else if (!own->pane().open(next)) {
                open(next);
                activateWindow();
            }
        });
        m_ownWindows.append(own);
        m_news->follow(own);
        own->show();
        return;
    }
    m_messages->showMessage(tr("That is no longer here."), Tone::Attention);
}

QList<PaneWindow *> MainWindow::ownWindows() const
{
    QList<PaneWindow *> open;
    for (const QPointer<PaneWindow> &own : m_ownWindows) {
        if (own)
            open.append(own);
    }
    return open;
}

void MainWindow::loadInstitutions()
{
    if (!m_services)
        return;
    whenDone(m_services->institutions.all(), this, [this](const Result<QList<Institution>> &institutions) {
        if (institutions)
            takeInstitutions(*institutions);
        else
            m_messages->showError(tr("Reading the register of institutions"), institutions.error());
    });
}

void MainWindow::takeInstitutions(const QList<Institution> &institutions)
{
    m_institutions = institutions;
    QList<std::pair<QString, QString>> entries{{tr("All institutions"), QString()}};
    for (const Institution &institution : institutions) {
        const QString code = institution.code.toString();
        entries.append({institution.name.isEmpty() ? code : code + u" · "_s + institution.name, code});
    }
    const bool isFirst = m_institutionFilter->count() == 0;
    m_institutionFilter->setEntries(entries);
    if (isFirst)
        m_institutionFilter->setCurrentIndex(
            std::max(0, m_institutionFilter->findData(m_memory.value("window/institution"_L1))));
    applyInstitutionFilter();
}

/// Another program has written into the profile.
void MainWindow::takeNews()
{
    for (Pane *pane : std::as_const(m_panes))
        pane->readNews();
    for (const PaneWindow *own : ownWindows())
        own->pane().readNews();
    whenDone(m_services->institutions.all(), this, [this](const Result<QList<Institution>> &institutions) {
        if (institutions && *institutions != m_institutions)
            takeInstitutions(*institutions);
    });
}

void MainWindow::applyInstitutionFilter()
{
    const InstitutionCode chosen(m_institutionFilter->currentData().toString());
    QList<Institution> shown;
    QList<InstitutionCode> codes;
    for (const Institution &institution : std::as_const(m_institutions)) {
        if (!chosen.isEmpty() && institution.code != chosen)
            continue;
        shown.append(institution);
        codes.append(institution.code);
    }
    m_environment->setInstitutions(shown);
    m_status->setInstitutions(codes);
    m_search->setInstitution(chosen);
    for (Pane *pane : std::as_const(m_panes))
        pane->setInstitutionFilter(chosen);
}

void MainWindow::showAllInstitutions()
{
    if (m_institutionFilter->currentIndex() <= 0)
        return;
    m_institutionFilter->setCurrentIndex(0);
    applyInstitutionFilter();
}

void MainWindow::stepBack()
{
    if (m_search->isOpen() || m_search->hasFocus()) {
        m_search->clear();
        if (Pane *pane = currentPane())
            pane->takeFocus();
        return;
    }
    Pane *pane = currentPane();
    if (pane && !pane->stepBack())
        m_navigation->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showHelp()
{
    if (const Pane *pane = currentPane())
        (new HelpDialog(pane->title(), pane->helpText(), this))->show();
}

void MainWindow::showAbout()
{
    (new AboutDialog(this))->open();
}

void MainWindow::showProblem(const QString &tried, const Error &error)
{
    m_messages->showError(tried, error);
}

void MainWindow::showNote(const QString &text)
{
    m_messages->showMessage(text, Tone::Attention);
}

bool MainWindow::hasUnsavedWork() const
{
    const QList<PaneWindow *> own = ownWindows();
    return std::ranges::any_of(m_panes, [](const Pane *pane) { return pane->hasUnsavedWork(); })
        || std::ranges::any_of(own, [](const PaneWindow *window) { return window->pane().hasUnsavedWork(); });
}

void MainWindow::showFirstSteps(bool show)
{
    m_firstRunHint->setVisible(show);
    if (!m_panes.isEmpty()) // else there is no profile to remember it in
        m_memory.setValue("window/first_steps"_L1, show);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QList<Pane *> panes = m_panes;
    for (const PaneWindow *own : ownWindows())
        panes.append(&own->pane());
    const auto unsaved =
        std::ranges::find_if(std::as_const(panes), [](const Pane *pane) { return pane->hasUnsavedWork(); });
    if (unsaved == panes.cend() || m_closingAnyway) {
        remember();
        qDeleteAll(ownWindows());
        event->accept();
        return;
    }
    event->ignore();
    if (!m_panes.contains(*unsaved))
        (*unsaved)->window()->activateWindow();
    else
        showPane(*unsaved);
    askAboutUnsaved(**unsaved, this, [this] {
        m_closingAnyway = true;
        close();
    });
}

void MainWindow::restoreWindow()
{
    resize(usualSize);
    restoreGeometry(m_memory.value("window/geometry"_L1).toByteArray());
    m_menus->collapse->setChecked(m_memory.value("window/collapsed"_L1).toBool());
}

void MainWindow::remember()
{
    if (m_panes.isEmpty())
        return; // the profile was never opened: leave its folder as it is
    m_memory.setValue("window/geometry"_L1, saveGeometry());
    m_memory.setValue("window/collapsed"_L1, m_navigation->isCollapsed());
    if (const Pane *pane = currentPane())
        m_memory.setValue("window/pane"_L1, pane->objectName());
    if (m_institutionFilter->count() > 0)
        m_memory.setValue("window/institution"_L1, m_institutionFilter->currentData());
    for (const Pane *pane : std::as_const(m_panes)) {
        viewmemory::save(*pane, m_memory);
        writePlace(m_memory, *pane);
    }
    m_memory.sync();
}

void MainWindow::retranslate()
{
    const Pane *pane = currentPane();
    setWindowTitle(pane ? pane->title() + u" – Skranke"_s : u"Skranke"_s);
    m_menus->retranslate();
    m_navigationModel->retranslate();
    m_navigation->setAccessibleName(tr("Navigation"));
    m_institutionFilter->setAccessibleName(tr("Institution filter"));
    m_institutionFilter->setToolTip(tr("Shows only what belongs to this institution"));
    if (m_institutionFilter->count() > 0)
        m_institutionFilter->setItemText(0, tr("All institutions"));
}

} // namespace skranke
