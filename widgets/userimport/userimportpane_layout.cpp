// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands where in the pane, the ways through it, its texts and its actions; what it does with files and plans is
// in userimportpane.cpp.
#include "models/common/format.h"
#include "widgets/common/busybar.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/icons.h"
#include "widgets/common/label.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/primarybutton.h"
#include "widgets/common/tableview.h"
#include "widgets/text/rawfileview.h"
#include "widgets/userimport/filesview.h"
#include "widgets/userimport/findingsview.h"
#include "widgets/userimport/importsession.h"
#include "widgets/userimport/planview.h"
#include "widgets/userimport/userimportpane.h"
#include "widgets/userimport/userview.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace skranke {

UserImportPane::UserImportPane(DeskServices services, JobBoard &jobs, QWidget *parent)
    : Pane(u"userimport"_s, parent)
    , m_services(services)
    , m_jobs(jobs)
    , m_files(new FilesView(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyView(u"pane-userimport"_s, this))
{
    setAcceptDrops(true);
    auto *across = new QSplitter(Qt::Horizontal, this);
    across->setObjectName(u"userImportAcross"_s);
    across->setChildrenCollapsible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeFilePage());
    m_user = new UserView(m_colours, m_services.protections, m_stack);
    m_stack->addWidget(m_user);
    m_message = new MessageBar(this);
    auto *right = new QWidget(across);
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_message);
    rightLayout->addWidget(m_stack, 1);
    across->addWidget(m_files);
    across->addWidget(right);
    across->setStretchFactor(0, 0);
    across->setStretchFactor(1, 1);
    across->setSizes({240, 900});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(across);
    makeActions();
    connectViews();
    retranslate();
}

QWidget *UserImportPane::makeFilePage()
{
    auto *page = new QWidget(this);
    m_busy = new BusyBar(page);
    m_tabs = new QTabWidget(page);
    m_findings = new FindingsView(m_colours, m_tabs);
    m_plan = new PlanView(m_colours, m_tabs);
    m_raw = new RawFileView(m_colours, m_tabs);
    m_tabs->setObjectName(u"userImportTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_findings, QString());
    m_tabs->addTab(m_plan, QString());
    m_tabs->addTab(m_raw, QString());
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeading());
    layout->addWidget(m_busy);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeFooter());
    return page;
}

QWidget *UserImportPane::makeHeading()
{
    auto *heading = new QWidget(this);
    m_fileName = plainLabel(heading);
    QFont bold = m_fileName->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_fileName->setFont(bold);
    m_fileName->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fileFacts = plainLabel(heading);
    m_fileFacts->setWordWrap(true);
    m_institutionLabel = plainLabel(heading);
    m_institution = new ChoiceBox(heading);
    m_institution->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_institution->setMinimumContentsLength(22);
    m_institutionLabel->setBuddy(m_institution);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_fileName);
    texts->addWidget(m_fileFacts);
    auto *layout = new QHBoxLayout(heading);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(texts, 1);
    layout->addWidget(m_institutionLabel);
    layout->addWidget(m_institution);
    return heading;
}

QWidget *UserImportPane::makeFooter()
{
    auto *footer = new QWidget(this);
    m_footer = plainLabel(footer);
    m_footer->setWordWrap(true);
    m_footer->setForegroundRole(QPalette::PlaceholderText);
    m_primary = new PrimaryButton(footer);
    m_primary->setObjectName(u"importStep"_s);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    m_occasion = new QPushButton(footer);
    m_occasion->setObjectName(u"occasion"_s);
    layout->addWidget(m_footer, 1);
    layout->addWidget(m_occasion);
    layout->addWidget(m_primary);
    return footer;
}

void UserImportPane::connectViews()
{
    connect(m_files, &FilesView::fileChosen, this, &UserImportPane::showFile);
    connect(m_files, &FilesView::fileClicked, this, &UserImportPane::leaveUser);
    connect(m_files, &FilesView::openRequested, this, &UserImportPane::openFileDialog);
    connect(m_files, &FilesView::recentChosen, this, &UserImportPane::openFile);
    connect(m_empty, &EmptyView::stepRequested, this, &UserImportPane::openFileDialog);
    connect(m_institution, &QComboBox::activated, this, &UserImportPane::takeInstitutionChoice);
    connect(m_tabs, &QTabWidget::currentChanged, this, &UserImportPane::takePrimary);
    connect(m_findings, &FindingsView::lineRequested, this, &UserImportPane::showLine);
    connect(m_user, &UserView::backRequested, this, &UserImportPane::leaveUser);
    connect(m_user, &UserView::failed, m_message, &MessageBar::showError);
    connect(m_plan, &PlanView::currentChanged, this, [this] { m_holdBackAction->setEnabled(m_plan->canHoldBack()); });
    for (const TableView *table : findChildren<TableView *>()) {
        connect(table, &TableView::exportFailed, this, [this](const QString &reason) {
            m_message->showMessage(tr("The table could not be exported: %1").arg(reason), Tone::Bad);
        });
    }
    connect(m_plan, &PlanView::planRequested, this, &UserImportPane::wantPlan);
    connect(m_plan, &PlanView::proposalChanged, this, &UserImportPane::takePrimary);
    connect(m_plan, &PlanView::lineRequested, this, &UserImportPane::showLine);
    connect(m_plan, &PlanView::ruleRequested, this, &UserImportPane::showRule);
    connect(m_plan, &PlanView::userWanted, this, [this](const QString &id) {
        if (m_session && m_session->institution())
            showCachedUser(m_session->institution()->code, id, true);
    });
    connect(m_raw, &RawFileView::failed, this,
            [this](const Error &error) { m_message->showError(tr("Reading the file"), error); });
    connect(m_primary, &QPushButton::clicked, this, &UserImportPane::pressPrimary);
    connect(m_occasion, &QPushButton::clicked, this, &UserImportPane::askForOccasion);
}

QAction *UserImportPane::addAction(Menu menu, const QString &icon, const QKeySequence &shortcut,
                                   void (UserImportPane::*slot)(), bool everywhere)
{
    auto *action = new QAction(this);
    if (!icon.isEmpty())
        action->setIcon(icons::get(icon));
    action->setShortcut(shortcut); // of the window: it works wherever the keyboard is while this pane is shown
    action->setAutoRepeat(false); // a key held down does its work once
    connect(action, &QAction::triggered, this, slot);
    m_entries.append({.menu = menu, .action = action, .everywhere = everywhere});
    return action;
}

void UserImportPane::makeActions()
{
    using P = UserImportPane;
    m_openAction = addAction(Menu::File, u"document-open"_s, QKeySequence::Open, &P::openFileDialog, true);
    m_recentAction = addAction(Menu::File, {}, QKeySequence(u"Ctrl+Shift+O"_s), &P::offerRecent);
    m_recentAction->setEnabled(false);
    m_removeAction = addAction(Menu::File, u"list-remove"_s, QKeySequence(u"Ctrl+W"_s), &P::removeFile);
    m_exportAction = addAction(Menu::File, u"document-export"_s, QKeySequence(u"Ctrl+E"_s), &P::exportTable);
    m_holdBackAction = addAction(Menu::Edit, {}, QKeySequence(u"H"_s), &P::toggleHeldBack);
    m_findingsAction = addAction(Menu::View, {}, QKeySequence(u"Alt+1"_s), &P::showFindings);
    m_planTabAction = addAction(Menu::View, {}, QKeySequence(u"Alt+2"_s), &P::showPlan);
    m_rawAction = addAction(Menu::View, {}, QKeySequence(u"Alt+3"_s), &P::showRaw);
    m_nextAction = addAction(Menu::View, u"go-down"_s, QKeySequence(u"J"_s), &P::nextRow);
    m_previousAction = addAction(Menu::View, u"go-up"_s, QKeySequence(u"K"_s), &P::previousRow);
    m_checkAction = addAction(Menu::Tools, u"view-refresh"_s, QKeySequence(u"Ctrl+R"_s), &P::checkAgain);
    m_fetchAction = addAction(Menu::Tools, u"download"_s, QKeySequence(u"Ctrl+Shift+R"_s), &P::fetchUsers);
    m_planAction = addAction(Menu::Tools, u"view-task"_s, QKeySequence(u"Ctrl+P"_s), &P::makePlan);
    m_proposeAction = addAction(Menu::Queue, u"go-next"_s, QKeySequence(u"Ctrl+Return"_s), &P::propose);
    m_occasionAction = addAction(Menu::Queue, {}, QKeySequence(u"Ctrl+T"_s), &P::askForOccasion);
    for (QAction *action : {m_nextAction, m_previousAction})
        action->setAutoRepeat(true);
    // Not while somebody types into the search: they change something.
    for (QAction *action : {m_removeAction, m_holdBackAction, m_proposeAction})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void UserImportPane::takeHeading()
{
    if (!m_session)
        return;
    m_fileName->setText(m_session->fileName());
    const auto report = m_session->report();
    QStringList facts;
    if (report) {
        facts.append(report->variant == "bups1-latin1"_L1 ? tr("BUPS 1 (older)") : tr("BUPS 1"));
        facts.append(report->encoding.toUpper());
        facts.append(tr("%Ln record(s)", nullptr, static_cast<int>(report->records)));
        facts.append(format::bytes(report->bytes));
    }
    if (const ImportFile file = m_files->file(m_session->path()); file.received.isValid())
        facts.append(tr("received %1").arg(format::dateTime(file.received)));
    m_fileFacts->setText(facts.join(u" · "_s));
    qint64 findings = 0;
    for (const RuleCount &rule : report ? report->byRule : QList<RuleCount>())
        findings += rule.count;
    m_tabs->setTabText(FindingsTab, report ? tr("Findings %1").arg(format::number(findings)) : tr("Findings"));
    const auto plan = m_session->plan(MergeSemantics::Api);
    m_tabs->setTabText(PlanTab, plan ? tr("Plan %1").arg(format::number(plan->summary.changes)) : tr("Plan"));
    m_tabs->setTabText(RawTab, tr("Raw File"));
}

QString UserImportPane::occasionText(const Occasion &occasion)
{
    if (occasion.ticket.isEmpty() || occasion.reason.isEmpty())
        return occasion.ticket + occasion.reason;
    //: %1 is the reference of a ticket, %2 a reason that somebody typed
    return tr("%1: %2").arg(occasion.ticket, occasion.reason);
}

void UserImportPane::takePrimary()
{
    takeHeading();
    const bool busy = m_session && m_session->isBusy();
    const bool usable = m_session && m_session->report() && m_session->report()->usable;
    const bool canPlan = usable && m_session->institution() && !busy;
    const auto plan = m_session ? m_session->plan(MergeSemantics::Api) : nullptr;
    const qint64 count = m_plan->toPropose();
    const bool proposing = m_tabs->currentIndex() == PlanTab && plan;
    m_primary->setText(proposing ? tr("Propose %Ln change(s)", nullptr, static_cast<int>(count)) : tr("Make Plan"));
    m_primary->setToolTip(proposing ? tr("Put the changes into the queue for review; nothing is sent (Ctrl+Enter)")
                                    : tr("Work out what importing the file would change (Ctrl+P)"));
    const bool canPropose = plan && count > 0 && !busy;
    setUsable(m_primary, proposing ? canPropose : canPlan);
    const bool onFile = m_stack->currentIndex() == FilePage;
    m_planAction->setEnabled(canPlan && onFile);
    m_proposeAction->setEnabled(proposing && canPropose && onFile);
    m_occasionAction->setEnabled(proposing && canPropose && onFile);
    m_occasion->setVisible(proposing);
    setUsable(m_occasion, canPropose);
    m_holdBackAction->setEnabled(proposing && onFile && m_plan->canHoldBack());
    m_exportAction->setEnabled(m_stack->currentIndex() == UserPage || (onFile && m_tabs->currentIndex() != RawTab));
    m_fetchAction->setEnabled(m_session && m_session->institution() && !busy);
    m_checkAction->setEnabled(m_session && !busy);
    m_removeAction->setEnabled(m_session && !busy);
    if (!m_session || !usable)
        m_footer->clear();
    else if (!m_session->institution())
        m_footer->setText(tr("Choose which institution the file belongs to."));
    else if (proposing && m_plan->shown() == PlanView::Shown::File)
        m_footer->setText(tr("A forecast of what Alma’s nightly load would do. It proposes nothing."));
    else
        m_footer->setText(proposing ? proposalText() : tr("Nothing is sent from here."));
}

QString UserImportPane::proposalText() const
{
    QStringList parts;
    if (const QString why = occasionText(m_session->occasion()); !why.isEmpty())
        parts.append(why);
    if (const auto held = m_plan->heldBack().size(); held > 0)
        parts.append(tr("%Ln change(s) held back by you. Nothing is sent before it is approved in the queue.", nullptr,
                        static_cast<int>(held)));
    return parts.isEmpty() ? tr("Nothing is sent from here.") : parts.join(u" · "_s);
}

bool UserImportPane::stepBack()
{
    if (m_stack->currentIndex() == UserPage) {
        leaveUser();
        return true;
    }
    if (m_stack->currentIndex() == EmptyPage)
        return false;
    switch (m_tabs->currentIndex()) {
    case PlanTab:
        return m_plan->stepBack();
    case RawTab:
        m_tabs->setCurrentIndex(FindingsTab);
        return true;
    default:
        return m_findings->clearFilters();
    }
}

void UserImportPane::takeFocus()
{
    if (m_stack->currentIndex() == EmptyPage)
        m_empty->button()->setFocus();
    else if (m_stack->currentIndex() == UserPage)
        m_user->setFocus();
    else if (m_tabs->currentIndex() == PlanTab)
        m_plan->takeFocus();
    else if (m_tabs->currentIndex() == RawTab)
        m_raw->setFocus();
    else
        m_findings->takeFocus();
}

void UserImportPane::toggleHeldBack()
{
    if (m_tabs->currentIndex() == PlanTab && m_stack->currentIndex() == FilePage)
        m_plan->toggleHeldBack();
}

void UserImportPane::exportTable()
{
    if (m_stack->currentIndex() == UserPage)
        m_user->table().exportRows();
    else if (m_tabs->currentIndex() == PlanTab)
        m_plan->table().exportRows();
    else
        m_findings->table().exportRows();
}

void UserImportPane::focusFilter()
{
    leaveUser();
    if (m_tabs->currentIndex() == PlanTab) {
        m_plan->focusFilter();
        return;
    }
    showFindings();
    m_findings->focusFilter();
}

void UserImportPane::showFindings()
{
    leaveUser();
    m_tabs->setCurrentIndex(FindingsTab);
}

void UserImportPane::showPlan()
{
    leaveUser();
    m_tabs->setCurrentIndex(PlanTab);
}

void UserImportPane::showRaw()
{
    leaveUser();
    m_tabs->setCurrentIndex(RawTab);
}

void UserImportPane::nextRow()
{
    step(1);
}

void UserImportPane::previousRow()
{
    step(-1);
}

void UserImportPane::step(int by)
{
    if (m_stack->currentIndex() != FilePage)
        return;
    if (m_tabs->currentIndex() == PlanTab)
        m_plan->step(by);
    else if (m_tabs->currentIndex() == FindingsTab)
        m_findings->nextFinding(by);
}

QStringList UserImportPane::pictureViews() const
{
    return {u"findings"_s, u"plan"_s, u"person"_s, u"raw"_s};
}

void UserImportPane::showPictureView(const QString &view)
{
    if (!m_session && !m_files->files().isEmpty())
        m_files->choose(m_files->files().first().path);
    if (view == "findings"_L1)
        showFindings();
    else if (view == "raw"_L1)
        showRaw();
    else
        showPlan();
    if (m_session && view != "findings"_L1 && view != "raw"_L1 && !m_session->plan(MergeSemantics::Api))
        wantPlan(MergeSemantics::Api);
    if (view == "person"_L1)
        m_plan->openCurrentPerson();
    else if (m_plan->isShowingPerson())
        m_plan->stepBack();
}

bool UserImportPane::isPictureReady() const
{
    return m_toCheck.isEmpty() && !m_checking && (!m_session || !m_session->isBusy());
}

void UserImportPane::retranslate()
{
    m_files->retranslate();
    m_findings->retranslate();
    m_plan->retranslate();
    m_user->retranslate();
    m_empty->setTexts(
        tr("Choose a file on the left, or open one to see what is wrong with it and what importing it would change."),
        tr("Open File…"));
    m_institutionLabel->setText(tr("&Institution:"));
    m_institution->setAccessibleName(tr("Institution the file belongs to"));
    m_institution->setToolTip(tr("Whose file it is: decides lists, variant and what it is compared with"));
    if (m_institution->count() > 0)
        m_institution->setItemText(0, tr("Choose institution…"));
    m_raw->setAccessibleName(tr("Raw file"));
    m_tabs->setAccessibleName(tr("Views of the file"));
    m_tabs->setTabText(FindingsTab, tr("Findings"));
    m_tabs->setTabText(PlanTab, tr("Plan"));
    m_tabs->setTabText(RawTab, tr("Raw File"));
    m_openAction->setText(tr("&Open User File…"));
    m_recentAction->setText(tr("Open Re&cent File…"));
    m_removeAction->setText(tr("&Remove File from the List"));
    m_findingsAction->setText(tr("&Findings"));
    m_planTabAction->setText(tr("&Plan"));
    m_rawAction->setText(tr("&Raw File"));
    m_nextAction->setText(tr("&Next Row"));
    m_previousAction->setText(tr("Pre&vious Row"));
    m_checkAction->setText(tr("&Check Again"));
    m_fetchAction->setText(tr("&Fetch Users from Alma"));
    m_planAction->setText(tr("&Make Plan"));
    m_proposeAction->setText(tr("&Propose Changes"));
    m_occasionAction->setText(tr("&Ticket and Reason…"));
    m_occasion->setText(tr("Ticket and Reason…"));
    m_occasion->setToolTip(tr("Why these changes are proposed; stands with each of them (Ctrl+T)"));
    m_holdBackAction->setText(tr("&Hold Back or Take In"));
    m_exportAction->setText(tr("&Export Table…"));
    takePrimary();
}

} // namespace skranke
