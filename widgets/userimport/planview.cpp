// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/planview.h"

#include "models/common/format.h"
#include "models/common/sortfilterproxymodel.h"
#include "models/queue/brakewords.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "models/userimport/plantablemodel.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/filterfield.h"
#include "widgets/common/label.h"
#include "widgets/common/tableview.h"
#include "widgets/userimport/personview.h"
#include "widgets/userimport/plandelegate.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

enum Page { NoPlanPage, TablePage, PersonPage };

/// A count of the summary line: bold while it is the filter, a link otherwise.
QString countLink(const QString &name, const QString &text, bool isChosen)
{
    const QString link = u"<a href=\"%1\">%2</a>"_s.arg(name, text.toHtmlEscaped());
    return isChosen ? QString(u"<b>"_s + link + u"</b>"_s) : link;
}

/// One line for each protection that ends: which, of what, whose, when.
QString endingText(const QList<EndingProtection> &ending)
{
    QStringList lines;
    for (const EndingProtection &one : ending) {
        const QString line = one.isOver ? PlanView::tr("Protection %1 of the field %2 (%3) ended after %4.")
                                        : PlanView::tr("Protection %1 of the field %2 (%3) ends after %4.");
        lines.append(
            line.arg(QString::number(one.number), fieldnames::name(one.member), one.owner, format::date(one.lastDay)));
    }
    return format::plain(lines.join(u'\n'));
}

void makeNarrow(ChoiceBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
}

} // namespace

PlanView::PlanView(SyntaxColours &colours, QWidget *parent)
    : QWidget(parent)
    , m_model(new PlanTableModel(this))
    , m_proxy(new SortFilterProxyModel(this))
    , m_summary(richLabel(this))
    , m_text(new FilterField(this))
    , m_member(new ChoiceBox(this))
    , m_rule(new ChoiceBox(this))
    , m_semantics(new ChoiceBox(this))
    , m_table(new TableView(this))
    , m_noPlan(new EmptyView(u"view-task"_s, this))
    , m_nothing(new EmptyView(u"state-good"_s, this))
    , m_person(new PersonView(colours, this))
    , m_tableOrNothing(new QStackedWidget(this))
    , m_stack(new QStackedWidget(this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"plan"_s);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setItemDelegate(new PlanDelegate(m_table));
    m_table->setColumnHidden(PlanTableModel::NightlyColumn, true);
    m_table->setKeptColumns({PlanTableModel::OutcomeColumn});
    m_table->installEventFilter(this);
    m_text->setTarget(m_table);
    for (ChoiceBox *box : {m_member, m_rule, m_semantics})
        box->setTarget(m_table);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_summary->setContentsMargins(8, 8, 8, 0);
    m_typing.setSingleShot(true);
    m_typing.setInterval(150ms);

    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_summary);
    layout->addWidget(makeFilterRow());
    m_tableOrNothing->addWidget(m_table);
    m_tableOrNothing->addWidget(m_nothing);
    layout->addWidget(m_tableOrNothing, 1);
    m_stack->addWidget(m_noPlan);
    m_stack->addWidget(page);
    m_stack->addWidget(m_person);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);

    connect(m_summary, &QLabel::linkActivated, this, &PlanView::takeSummaryLink);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &PlanView::takeFilter);
    connect(m_member, &QComboBox::activated, this, &PlanView::takeFilter);
    connect(m_rule, &QComboBox::activated, this, &PlanView::takeFilter);
    connect(m_semantics, &QComboBox::activated, this, &PlanView::takePlans);
    connect(m_nothing, &EmptyView::stepRequested, this, &PlanView::clearFilters);
    connect(m_table, &TableView::rowOpened, this, [this](const QModelIndex &index) { showPerson(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PlanView::currentChanged);
    connect(m_model, &PlanTableModel::heldBackChanged, this, &PlanView::proposalChanged);
    connect(m_person, &PersonView::backRequested, this, &PlanView::stepBack);
    connect(m_person, &PersonView::stepRequested, this, &PlanView::step);
    connect(m_person, &PersonView::lineRequested, this, &PlanView::lineRequested);
    connect(m_person, &PersonView::ruleRequested, this, &PlanView::ruleRequested);
}

QWidget *PlanView::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_text, 2);
    layout->addWidget(m_member, 1);
    layout->addWidget(m_rule, 1);
    layout->addWidget(m_semantics);
    makeNarrow(m_member);
    makeNarrow(m_rule);
    m_semantics->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return row;
}

void PlanView::setPlans(std::shared_ptr<const Plan> api, std::shared_ptr<const Plan> file)
{
    if (api == m_api && file == m_file)
        return;
    if (api != m_api)
        m_model->setHeldBack({});
    m_api = std::move(api);
    m_file = std::move(file);
    takePlans();
}

PlanView::Shown PlanView::shown() const
{
    return static_cast<Shown>(qMax(0, m_semantics->currentIndex()));
}

qint64 PlanView::toPropose() const
{
    return shown() == Shown::File ? 0 : m_model->toPropose();
}

QSet<ChangeId> PlanView::heldBack() const
{
    return m_model->heldBack();
}

void PlanView::setCanPlan(bool can)
{
    m_canPlan = can;
    retranslate();
}

void PlanView::takePlans()
{
    const bool needsFile = shown() != Shown::Api;
    if (needsFile && !m_file && m_api) {
        // What is shown may be another file's.
        m_model->setPlan(nullptr);
        takeNoPlanText();
        turnTo(m_stack, NoPlanPage);
        takeSummary();
        Q_EMIT proposalChanged();
        Q_EMIT planRequested(MergeSemantics::File);
        return;
    }
    const auto &plan = shown() == Shown::File ? m_file : m_api;
    const bool comparing = shown() == Shown::Both;
    const bool otherColumns = m_table->isColumnHidden(PlanTableModel::NightlyColumn) == comparing;
    m_table->setColumnHidden(PlanTableModel::NightlyColumn, !comparing);
    if (!comparing)
        m_filter.differingOnly = false;
    m_model->setFilter(m_filter);
    m_model->setPlan(plan, comparing ? m_file : nullptr);
    takeNoPlanText();
    turnTo(m_stack, plan ? TablePage : NoPlanPage);
    if (otherColumns)
        m_table->fitColumns();
    takeChoices();
    takeFilter();
    if (plan && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    Q_EMIT proposalChanged();
}

/// Whoever has the keyboard in what goes gets it in what comes; Qt would give it to the next widget.
void PlanView::turnTo(QStackedWidget *stack, int page)
{
    const QWidget *focused = window()->focusWidget();
    const QWidget *before = stack->currentWidget();
    const bool had = focused && (focused == before || before->isAncestorOf(focused));
    if (stack->currentIndex() == page)
        return;
    stack->setCurrentIndex(page);
    if (had)
        takeFocus();
}

void PlanView::takeFilter()
{
    m_filter.text = m_text->text().trimmed();
    m_filter.member = m_member->currentData().toString();
    m_filter.rule = decidedByFromWord(m_rule->currentData().toString());
    m_model->setFilter(m_filter);
    const bool nothing = m_model->plan() && m_model->rowCount() == 0;
    turnTo(m_tableOrNothing, nothing ? 1 : 0);
    if (nothing)
        m_nothing->setTexts(isFiltered() ? tr("No row fits the filter.")
                                         : tr("Importing this file would change nothing."),
                            isFiltered() ? tr("Show All") : QString());
    takeSummary();
}

bool PlanView::isFiltered() const
{
    return !(m_filter == PlanFilter());
}

void PlanView::clearFilters()
{
    m_text->clear();
    m_member->setCurrentIndex(0);
    m_rule->setCurrentIndex(0);
    m_filter = {};
    takeFilter();
}

void PlanView::takeSummaryLink(const QString &link)
{
    const PlanFilter before = m_filter;
    clearFilters();
    const auto choose = [&](PlanFilter wanted) {
        if (!(before == wanted)) // a second click on the same count shows everything again
            m_filter = wanted;
    };
    if (link == "create"_L1)
        choose({.action = PlannedAction::Create});
    else if (link == "update"_L1)
        choose({.action = PlannedAction::Update});
    else if (link == "missing"_L1)
        choose({.action = PlannedAction::Missing});
    else if (link == "held"_L1)
        choose({.action = PlannedAction::Held});
    else if (link == "protected"_L1)
        choose({.protectedOnly = true});
    else if (link == "lifted"_L1)
        choose({.liftedOnly = true});
    else if (link == "lost"_L1)
        choose({.outcome = FieldOutcome::HandEditLost});
    else if (link == "disputed"_L1)
        choose({.outcome = FieldOutcome::Disputed});
    else if (link == "differing"_L1)
        choose({.differingOnly = true});
    takeFilter();
}

void PlanView::takeSummary()
{
    const auto plan = m_model->plan();
    if (!plan) {
        m_summary->clear();
        return;
    }
    const PlanSummary &summary = plan->summary;
    const auto whole = [this](PlannedAction action) { return m_filter.action == action; };
    QStringList parts;
    const auto add = [&parts](const QString &name, qint64 count, const QString &text, bool isChosen) {
        parts.append(count > 0 ? countLink(name, text, isChosen) : text.toHtmlEscaped());
    };
    //: Summary of a plan: %1 is a number of persons
    add(u"create"_s, summary.create, tr("New %1").arg(format::number(summary.create)), whole(PlannedAction::Create));
    add(u"update"_s, summary.update, tr("Changed %1").arg(format::number(summary.update)),
        whole(PlannedAction::Update));
    add(u"unchanged"_s, 0, tr("Unchanged %1").arg(format::number(summary.unchanged)), false);
    add(u"missing"_s, summary.missing, tr("Missing %1").arg(format::number(summary.missing)),
        whole(PlannedAction::Missing));
    if (summary.held > 0)
        add(u"held"_s, summary.held, tr("Held back %1").arg(format::number(summary.held)), whole(PlannedAction::Held));
    add(u"protected"_s, summary.protectedFields, tr("Protected %n field(s)", nullptr, int(summary.protectedFields)),
        m_filter.protectedOnly);
    if (summary.liftedProtections > 0) {
        add(u"lifted"_s, summary.liftedProtections,
            tr("No longer protected by Alma %1").arg(format::number(summary.liftedProtections)), m_filter.liftedOnly);
    }
    add(u"lost"_s, summary.lostEdits, tr("Hand edits that are lost %1").arg(format::number(summary.lostEdits)),
        m_filter.outcome == FieldOutcome::HandEditLost);
    qint64 disputed = 0;
    for (const PlannedUser &user : plan->users) {
        for (const FieldDecision &field : user.fields)
            disputed += outcomeOf(user, field) == FieldOutcome::Disputed ? 1 : 0;
    }
    if (disputed > 0)
        add(u"disputed"_s, disputed, tr("Disputed %1").arg(format::number(disputed)),
            m_filter.outcome == FieldOutcome::Disputed);
    if (shown() == Shown::Both)
        add(u"differing"_s, m_differing, tr("Where the two differ %1").arg(format::number(m_differing)),
            m_filter.differingOnly);
    if (const qsizetype ending = plan->endingProtections.size(); ending > 0)
        parts.append(tr("Protections that end %1").arg(format::number(ending)).toHtmlEscaped());
    m_summary->setToolTip(endingText(plan->endingProtections));
    m_summary->setText((QStringList(parts.join(u" &nbsp;·&nbsp; "_s)) + brakeLines(*plan)).join("<br>"_L1));
}

QStringList PlanView::brakeLines(const Plan &plan)
{
    QStringList lines;
    for (const BrakeVerdict &verdict : plan.run.verdicts) {
        const QString line = brakewords::verdictLine(verdict);
        if (verdict.outcome == BrakeOutcome::Stop)
            lines.append(u"<b>"_s + tr("A brake stops the file: %1").arg(line).toHtmlEscaped() + u"</b>"_s);
        else if (verdict.outcome == BrakeOutcome::Warn)
            lines.append(tr("A brake warns: %1").arg(line).toHtmlEscaped());
    }
    return lines;
}

void PlanView::takeChoices()
{
    const auto plan = m_model->plan();
    const QString member = m_member->currentData().toString();
    const QString rule = m_rule->currentData().toString();
    m_member->clear();
    m_member->addItem(tr("All fields"), QString());
    m_rule->clear();
    m_rule->addItem(tr("All rules"), QString());
    if (plan) {
        const auto [members, rules, differing] = m_model->counts();
        m_differing = differing;
        QStringList names = members.keys();
        std::ranges::sort(names, {}, &fieldnames::order);
        for (const QString &name : std::as_const(names)) {
            //: A field or rule and how often it occurs: "E-mail (173)"
            m_member->addItem(tr("%1 (%2)").arg(fieldnames::name(name), format::number(members.value(name))), name);
        }
        for (const DecidedBy decided : changewords::rulesInOrder()) {
            if (rules.contains(decided))
                m_rule->addItem(tr("%1 (%2)").arg(changewords::ruleName(decided), format::number(rules.value(decided))),
                                toWord(decided));
        }
    }
    m_member->setCurrentIndex(qMax(0, m_member->findData(member)));
    m_rule->setCurrentIndex(qMax(0, m_rule->findData(rule)));
}

void PlanView::showPerson(int row)
{
    const QModelIndex source = m_proxy->mapToSource(m_proxy->index(row, 0));
    const PlannedUser *user = m_model->user(source.row());
    if (!user)
        return;
    m_person->setPerson(*user, m_model->semantics(source.row()));
    m_stack->setCurrentIndex(PersonPage);
    m_person->setFocus();
    Q_EMIT currentChanged();
    if (user->change.base.isEmpty() && user->action != PlannedAction::Create)
        Q_EMIT userWanted(user->primaryId.toString());
}

void PlanView::setNow(const QString &primaryId, const QJsonObject &user)
{
    const PlannedUser *current = m_model->user(m_proxy->mapToSource(m_table->currentIndex()).row());
    if (isShowingPerson() && current && current->primaryId.toString() == primaryId)
        m_person->setNow(user);
}

void PlanView::openCurrentPerson()
{
    showPerson(m_table->currentIndex().row());
}

bool PlanView::isShowingPerson() const
{
    return m_stack->currentIndex() == PersonPage;
}

void PlanView::step(int by)
{
    const int group = m_table->currentIndex().data(GroupRole).toInt();
    int row = m_table->currentIndex().row() + by;
    if (isShowingPerson()) {
        while (row >= 0 && row < m_proxy->rowCount() && m_proxy->index(row, 0).data(GroupRole).toInt() == group)
            row += by;
    }
    if (row < 0 || row >= m_proxy->rowCount())
        return;
    m_table->setCurrentIndex(m_proxy->index(row, qMax(0, m_table->currentIndex().column())));
    if (isShowingPerson())
        showPerson(row);
}

bool PlanView::stepBack()
{
    if (isShowingPerson()) {
        m_stack->setCurrentIndex(m_model->plan() ? TablePage : NoPlanPage);
        takeFocus();
        return true;
    }
    if (!isFiltered())
        return false;
    clearFilters();
    return true;
}

void PlanView::focusFilter()
{
    if (isShowingPerson())
        stepBack();
    m_text->takeFocus();
}

void PlanView::takeFocus()
{
    switch (m_stack->currentIndex()) {
    case TablePage:
        m_tableOrNothing->currentWidget()->setFocus();
        return;
    case PersonPage:
        m_person->setFocus();
        return;
    default:
        m_noPlan->setFocus();
    }
}

TableView &PlanView::table() const
{
    return isShowingPerson() ? m_person->table() : *m_table;
}

bool PlanView::canHoldBack() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.siblingAtColumn(PlanTableModel::UserColumn).data(Qt::CheckStateRole).isValid();
}

void PlanView::toggleHeldBack()
{
    const auto stateOf = [](const QModelIndex &row) {
        return row.siblingAtColumn(PlanTableModel::UserColumn).data(Qt::CheckStateRole);
    };
    if (!canHoldBack())
        return;
    const QVariant wanted = QVariant::fromValue(
        stateOf(m_table->currentIndex()).value<Qt::CheckState>() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    QModelIndexList rows = m_table->selectionModel()->selectedRows(PlanTableModel::UserColumn);
    if (rows.isEmpty() || isShowingPerson())
        rows = {m_table->currentIndex().siblingAtColumn(PlanTableModel::UserColumn)};
    for (const QModelIndex &row : std::as_const(rows)) {
        if (stateOf(row).isValid() && stateOf(row) != wanted)
            m_proxy->setData(row, wanted, Qt::CheckStateRole);
    }
}

bool PlanView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier && canHoldBack()) {
            toggleHeldBack();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PlanView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_summary->clear(); // the links' colour lies in the text, and a label passes over a text that it has
        takeSummary();
    }
}

void PlanView::takeNoPlanText()
{
    const bool forecast = m_canPlan && m_api && shown() != Shown::Api;
    m_noPlan->setTexts(!m_canPlan ? tr("Choose above which institution the file belongs to; then a plan can be made.")
                           : forecast
                           ? tr("No forecast of Alma’s nightly load of this file yet.")
                           : tr("No plan yet: it says what importing this file would change, and sends nothing."));
}

void PlanView::retranslate()
{
    m_model->retranslate();
    m_person->retranslate();
    takeNoPlanText();
    m_text->setPlaceholderText(tr("Filter by name, id or value"));
    m_text->setAccessibleName(tr("Filter the plan"));
    m_member->setAccessibleName(tr("Field"));
    m_member->setToolTip(tr("Show only this field"));
    m_rule->setAccessibleName(tr("Decided by"));
    m_rule->setToolTip(tr("Show only fields that this rule decided"));
    m_semantics->setAccessibleName(tr("Way of writing"));
    m_semantics->setToolTip(
        tr("Whether Skranke writes the changes itself, or Alma's nightly load takes the whole file"));
    m_table->setAccessibleName(tr("Planned changes"));
    const int chosen = qMax(0, m_semantics->currentIndex());
    m_semantics->clear();
    m_semantics->addItems({tr("Written by Skranke (API)"), tr("Alma's nightly load (file)"), tr("Both, compared")});
    m_semantics->setCurrentIndex(chosen);
    takeChoices();
    takeSummary();
}

} // namespace skranke
