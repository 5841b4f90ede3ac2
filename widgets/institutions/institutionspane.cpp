// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/institutions/institutionspane.h"

#include "models/common/format.h"
#include "models/roles.h"
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
#include "widgets/common/whendone.h"
#include "widgets/institutions/institutiondetail.h"
#include "widgets/institutions/institutionform.h"
#include "widgets/institutions/institutionrows.h"
#include "widgets/institutions/institutiontasks.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
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
    connect(m_setKey, &QAction::triggered, this, [this] { m_tasks->askForKey(selectedCode()); });
    connect(m_test, &QAction::triggered, this, [this] { m_tasks->test(selectedCode()); });
    connect(m_fetch, &QAction::triggered, this, [this] { m_tasks->fetchUsers(selectedCode()); });
    connect(m_remove, &QAction::triggered, this, [this] {
        const int row = m_model.rowOf(selectedCode());
        m_tasks->askRemove(selectedCode(), int(m_model.rows().at(row).users.value_or(0)));
    });
    connect(&m_detail->form(), &InstitutionForm::keyRequested, m_setKey, &QAction::trigger);
    connect(&m_detail->form(), &InstitutionForm::testRequested, m_test, &QAction::trigger);
}

void InstitutionsPane::buildActions()
{
    const auto make = [this](const QString &icon, const QKeySequence &shortcut) {
        auto *action = new QAction(icons::get(icon), QString(), this);
        action->setShortcut(shortcut); // of the window: it works wherever the keyboard is while this pane is shown
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

QString InstitutionsPane::title() const
{
    return tr("Institutions");
}

QString InstitutionsPane::iconName() const
{
    return u"pane-institutions"_s;
}

QString InstitutionsPane::helpText() const
{
    return tr(
        "<p>The institutions that this desk works for. Each needs the address of the API and an API key; the key lies "
        "in "
        "the desk's key store and is never shown.</p>"
        "<p><b>Test</b> asks Alma which institution and environment the key opens. A key that opens another than the "
        "registered one is not used.</p>"
        "<p><b>Fetch users</b> fills the cache, so that a plan needs no calls.</p>"
        "<p>The <b>reserve</b> is the number of calls a day that Skranke never touches.</p>");
}

QList<Pane::MenuEntry> InstitutionsPane::menuEntries() const
{
    return {{Menu::File, m_add},    {Menu::File, m_save},    {Menu::File, m_table->exportAction()},
            {Menu::Edit, m_remove}, {Menu::Tools, m_setKey}, {Menu::Tools, m_test},
            {Menu::Tools, m_fetch}};
}

void InstitutionsPane::refresh()
{
    m_busy->setBusy(true);
    whenDone(readInstitutionRows(m_services), this, [this](const Result<QList<InstitutionRow>> &rows) {
        m_busy->setBusy(false);
        if (rows)
            takeRows(*rows);
        else
            m_messages->showError(tr("Reading the register of institutions"), rows.error());
    });
}

void InstitutionsPane::readAttention()
{
    whenDone(m_services.institutions.all(), this, [this](const Result<QList<Institution>> &institutions) {
        if (institutions) // else the pane says so when it is opened
            setAttentionCount(int(std::ranges::count_if(
                *institutions, [](const Institution &one) { return one.keyState != KeyState::Working; })));
    });
}

void InstitutionsPane::takeRows(const QList<InstitutionRow> &rows)
{
    const InstitutionCode current = m_wanted.isEmpty() ? selectedCode() : m_wanted;
    m_model.setRows(rows);
    takeTestedColumn();
    if (!std::exchange(m_loaded, true) && m_model.rowOf(current) < 0)
        m_wanted = {}; // removed since the last time
    setAttentionCount(int(std::ranges::count_if(
        rows, [](const InstitutionRow &row) { return row.institution.keyState != KeyState::Working; })));
    const bool adding = m_detail->isAdding() && m_detail->isDirty();
    m_stack->setCurrentWidget(rows.isEmpty() && !adding ? m_empty : m_desk);
    if (adding)
        return;
    takeFilter();
    if (m_model.rowOf(current) >= 0) {
        m_wanted = {};
        select(current);
    } else if (m_proxy.rowCount() > 0) {
        m_table->selectRow(0);
    }
    if (!m_detail->isDirty())
        showSelected();
}

/// A column in which nothing can stand before the first test of this run only takes place.
void InstitutionsPane::takeTestedColumn()
{
    m_table->setColumnShown(InstitutionTableModel::TestedColumn,
                            std::ranges::any_of(m_model.rows(), &QDateTime::isValid, &InstitutionRow::tested));
}

void InstitutionsPane::focusFilter()
{
    m_filter->takeFocus();
}

void InstitutionsPane::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->button()->setFocus();
    else
        m_table->setFocus();
}

bool InstitutionsPane::stepBack()
{
    if (!m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (m_detail->isAdding() && !m_detail->isDirty()) {
        discard();
        return true;
    }
    if (m_detail->isAncestorOf(focusWidget())) {
        m_table->setFocus();
        return true;
    }
    return false;
}

void InstitutionsPane::setInstitutionFilter(const InstitutionCode &institution)
{
    m_institution = institution;
    takeFilter();
    if (!institution.isEmpty() && !m_detail->isDirty())
        select(institution);
}

void InstitutionsPane::takeFilter()
{
    if (!m_detail->isDirty()) // what is being typed stays in sight until it is saved or dropped
        m_proxy.setOnlyId(m_institution.toString());
}

bool InstitutionsPane::open(const Link &link)
{
    if (link.kind != Link::Kind::Institution)
        return false;
    if (m_loaded && m_model.rowOf(link.institution) < 0)
        return false;
    m_filter->clear();
    if (!m_institution.isEmpty() && link.institution != m_institution)
        Q_EMIT allInstitutionsRequested();
    m_wanted = link.institution;
    select(link.institution);
    return true;
}

bool InstitutionsPane::hasUnsavedWork() const
{
    return m_detail->isDirty();
}

QStringList InstitutionsPane::pictureViews() const
{
    return {u"general"_s, u"files"_s, u"code-table"_s, u"new"_s};
}

void InstitutionsPane::showPictureView(const QString &view)
{
    if (m_detail->isAdding())
        discard();
    if (view == u"new")
        addNew();
    else
        m_detail->form().tabs()->setCurrentIndex(int(std::max<qsizetype>(0, pictureViews().indexOf(view))));
}

bool InstitutionsPane::isPictureReady() const
{
    return m_loaded && !m_busy->isBusy();
}

void InstitutionsPane::onCurrentChanged(const QModelIndex &current, const QModelIndex &)
{
    const InstitutionCode goTo(current.data(IdRole).toString());
    const InstitutionCode shown = m_detail->code();
    if (m_detail->isDirty() && goTo != shown) {
        const QSignalBlocker quiet(m_table->selectionModel());
        if (const int row = m_model.rowOf(shown); row >= 0 && !m_detail->isAdding())
            m_table->setCurrentIndex(m_proxy.mapFromSource(m_model.index(row, 0)));
        m_table->viewport()->update();
        askAboutUnsaved(goTo);
        return;
    }
    showSelected();
}

void InstitutionsPane::askAboutUnsaved(const InstitutionCode &goTo)
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"), tr("Save your changes first?"),
                                     QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QMessageBox::finished, this, [this, goTo](int answer) {
        if (answer == QMessageBox::Save) {
            m_wanted = goTo;
            save();
        } else if (answer == QMessageBox::Discard) {
            m_detail->clear();
            select(goTo);
            showSelected();
        }
    });
    question->open();
}

std::unique_ptr<Pane> InstitutionsPane::another() const
{
    return std::make_unique<InstitutionsPane>(m_services, m_jobs, m_preferences);
}

QVariantMap InstitutionsPane::place() const
{
    const InstitutionCode code = m_wanted.isEmpty() ? selectedCode() : m_wanted;
    return {{u"institution"_s, code.toString()}};
}

void InstitutionsPane::goTo(const QVariantMap &place)
{
    m_wanted = InstitutionCode(place.value(u"institution"_s).toString());
}

void InstitutionsPane::select(const InstitutionCode &code)
{
    const int row = m_model.rowOf(code);
    if (row >= 0 && code != selectedCode())
        m_table->setCurrentIndex(m_proxy.mapFromSource(m_model.index(row, 0)));
}

InstitutionCode InstitutionsPane::selectedCode() const
{
    return InstitutionCode(m_table->currentIndex().data(IdRole).toString());
}

void InstitutionsPane::showSelected()
{
    const int row = m_model.rowOf(selectedCode());
    if (row >= 0)
        m_detail->show(m_model.rows().at(row));
    else
        m_detail->clear();
    updateActions();
}

void InstitutionsPane::updateActions()
{
    const int row = m_model.rowOf(selectedCode());
    const bool chosen = row >= 0 && !m_detail->isAdding();
    const bool hasKey = chosen && m_model.rows().at(row).institution.keyState != KeyState::Missing;
    m_setKey->setEnabled(chosen);
    m_test->setEnabled(hasKey);
    m_fetch->setEnabled(hasKey);
    m_remove->setEnabled(chosen);
    m_save->setEnabled(m_detail->isDirty());
}

void InstitutionsPane::addNew()
{
    if (m_detail->isDirty()) {
        askAboutUnsaved({});
        return;
    }
    m_messages->clear();
    Institution start;
    start.reserve = m_preferences().defaultReserve;
    QList<InstitutionCode> taken;
    for (const InstitutionRow &row : m_model.rows())
        taken.append(row.institution.code);
    // The next institution of a consortium has the address of the others.
    if (!m_model.rows().isEmpty())
        start.almaUrl = m_model.rows().constFirst().institution.almaUrl;
    m_stack->setCurrentWidget(m_desk);
    m_detail->showNew(start, taken);
    updateActions();
    m_detail->form().focusFirst();
}

void InstitutionsPane::save()
{
    if (!m_detail->isDirty())
        return;
    if (m_detail->form().hasProblems()) {
        m_detail->form().goToProblem();
        return;
    }
    const Institution institution = m_detail->form().institution();
    const int row = m_model.rowOf(institution.code);
    if (m_detail->isAdding())
        m_tasks->add(institution);
    else if (row >= 0)
        m_tasks->update(institution, m_model.rows().at(row).institution);
}

void InstitutionsPane::discard()
{
    m_detail->clear();
    m_stack->setCurrentWidget(m_model.rows().isEmpty() ? m_empty : m_desk);
    takeFilter();
    showSelected();
    takeFocus();
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
