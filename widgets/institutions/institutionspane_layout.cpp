// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/alma/quotapilot.h"
#include "services/institutions/institutionregister.h"
#include "services/userimport/userimport.h"
#include "widgets/common/busybar.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/filterfield.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/institutions/institutiondetail.h"
#include "widgets/institutions/institutionform.h"
#include "widgets/institutions/institutionspane.h"
#include "widgets/institutions/institutiontasks.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

QToolButton *buttonFor(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

InstitutionsPane::InstitutionsPane(DeskServices services, JobBoard &jobs, std::function<Preferences()> preferences)
    : Pane(u"institutions"_s)
    , m_services(services)
    , m_jobs(jobs)
    , m_preferences(std::move(preferences))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyView(u"pane-institutions"_s))
    , m_desk(new QWidget)
    , m_messages(new MessageBar)
    , m_busy(new BusyBar)
    , m_detail(new InstitutionDetail)
{
    buildActions();
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"parts"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(buildMaster());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 480});
    auto *deskColumn = new QVBoxLayout(m_desk);
    deskColumn->setContentsMargins(0, 0, 0, 0);
    deskColumn->addWidget(splitter);
    m_stack->addWidget(m_desk);
    m_stack->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    column->addWidget(m_messages);
    column->addWidget(m_stack, 1);

    m_tasks = new InstitutionTasks(m_services, jobs, *m_messages, *m_busy, this);
    connectServices();
    connectTasks();
    retranslate();
    updateActions();
}

void InstitutionsPane::connectServices()
{
    connect(m_empty, &EmptyView::stepRequested, this, &InstitutionsPane::addNew);
    connect(&m_services.institutions, &InstitutionRegister::institutionsChanged, this, &InstitutionsPane::refresh);
    connect(&m_services.userImport, &UserImport::cacheChanged, this, &InstitutionsPane::refresh);
    connect(&m_services.pilot, &QuotaPilot::meterChanged, this, [this](const InstitutionCode &code) {
        m_model.setCallsLeft(code, m_services.pilot.meter(code).remaining);
    });
    connect(m_detail, &InstitutionDetail::edited, this, &InstitutionsPane::updateActions);
    connect(m_detail, &InstitutionDetail::saveRequested, this, &InstitutionsPane::save);
    connect(m_detail, &InstitutionDetail::discardRequested, this, &InstitutionsPane::discard);
}

void InstitutionsPane::connectTasks()
{
    connect(m_tasks, &InstitutionTasks::changed, this, &InstitutionsPane::refresh);
    connect(m_tasks, &InstitutionTasks::saved, this, [this](const InstitutionCode &code) {
        if (m_detail->isAncestorOf(window()->focusWidget()))
            m_table->setFocus(); // the form is about to be closed for a moment
        m_detail->clear(); // what was typed is stored: the rows that are read now are shown
        if (m_wanted.isEmpty())
            m_wanted = code;
        refresh();
    });
    connect(m_tasks, &InstitutionTasks::tested, this, [this](const InstitutionCode &code) {
        m_model.setTested(code, QDateTime::currentDateTimeUtc());
        takeTestedColumn();
        refresh();
    });
    connect(m_tasks, &InstitutionTasks::removed, this, [this] {
        m_detail->clear();
        refresh();
    });
    connect(m_add, &QAction::triggered, this, &InstitutionsPane::addNew);
    connect(m_save, &QAction::triggered, this, &InstitutionsPane::save);
    connect(m_setKey, &QAction::triggered, this, [this] { m_tasks->askForKey(actedOn()); });
    connect(m_test, &QAction::triggered, this, [this] { m_tasks->test(actedOn()); });
    connect(m_fetch, &QAction::triggered, this, [this] { m_tasks->fetchUsers(actedOn()); });
    connect(m_remove, &QAction::triggered, this, [this] {
        const int row = m_model.rowOf(actedOn());
        if (row < 0)
            return;
        m_tasks->askRemove(actedOn(), int(m_model.rows().at(row).users.value_or(0)));
    });
    connect(&m_detail->form(), &InstitutionForm::keyRequested, m_setKey, &QAction::trigger);
    connect(&m_detail->form(), &InstitutionForm::testRequested, m_test, &QAction::trigger);
}

void InstitutionsPane::buildActions()
{
    const auto make = [this](const QString &icon, const QKeySequence &shortcut) {
        auto *action = new QAction(icons::get(icon), QString(), this);
        action->setShortcut(shortcut); // of the window: it works wherever the keyboard is while this pane is shown
        action->setAutoRepeat(false); // a key held down does its work once
        return action;
    };
    m_add = make(u"list-add"_s, QKeySequence(Qt::CTRL | Qt::Key_N));
    m_save = make(u"document-save"_s, QKeySequence(Qt::CTRL | Qt::Key_S));
    m_setKey = make(u"dialog-password"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    m_test = make(u"network-connect"_s, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_fetch = make(u"download"_s, QKeySequence(Qt::CTRL | Qt::Key_U));
    m_remove = make(u"list-remove"_s, QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut); // in the search the keys delete a word
    addActions({m_add, m_save, m_setKey, m_test, m_fetch, m_remove});
}

QWidget *InstitutionsPane::buildMaster()
{
    m_filter = new FilterField;
    m_table = new TableView;
    m_table->setObjectName(u"table"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_proxy.setSourceModel(&m_model);
    m_table->setModel(&m_proxy);
    m_table->setStretchColumn(InstitutionTableModel::NameColumn);
    m_table->setKeptColumns({InstitutionTableModel::EnvironmentColumn, InstitutionTableModel::KeyColumn});
    m_table->sortByColumn(InstitutionTableModel::CodeColumn, Qt::AscendingOrder);
    m_table->exportAction()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_filter->setTarget(m_table);

    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 8, 8);
    tools->setSpacing(4);
    tools->addWidget(m_filter, 1);
    for (QAction *action : {m_add, m_test, m_fetch, m_remove})
        tools->addWidget(buttonFor(action));
    auto *master = new QWidget;
    auto *column = new QVBoxLayout(master);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table, 1);

    connect(m_filter, &QLineEdit::textChanged, &m_proxy, &SortFilterProxyModel::setFilterText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &InstitutionsPane::onCurrentChanged);
    connect(m_table, &TableView::rowOpened, this, [this] { m_detail->form().focusFirst(); });
    connect(m_table, &TableView::exportFailed, this, [this](const QString &reason) {
        m_messages->showMessage(tr("The table could not be exported: %1").arg(reason), Tone::Bad);
    });
    return master;
}

void InstitutionsPane::retranslate()
{
    m_add->setText(tr("&Add Institution"));
    m_add->setIconText(tr("Add"));
    m_save->setText(tr("&Save"));
    m_setKey->setText(tr("Set &Key…"));
    m_test->setText(tr("&Test the Key"));
    m_test->setIconText(tr("Test"));
    m_fetch->setText(tr("&Fetch Users"));
    m_fetch->setIconText(tr("Fetch Users"));
    m_remove->setText(tr("&Remove Institution"));
    m_remove->setIconText(tr("Remove"));
    m_table->setAccessibleName(tr("Institutions"));
    m_empty->setTexts(tr("No institution is registered yet. Add the first one to be able to work for it."),
                      tr("Add Institution"));
    m_model.retranslate();
    m_proxy.setSortLocale(QLocale());
    updateActions();
}

} // namespace skranke
