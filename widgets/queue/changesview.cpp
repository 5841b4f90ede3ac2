// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/changesview.h"

#include "models/common/format.h"
#include "models/common/sortfilterproxymodel.h"
#include "models/queue/changetablemodel.h"
#include "models/queue/changewords.h"
#include "models/queue/fieldnames.h"
#include "services/queue/changequeue.h"
#include "services/queue/risktext.h"
#include "services/store/store.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/filterfield.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>

#include <chrono>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace skranke {

namespace {

constexpr int pageRows = 200;

ChoiceBox *makeBox(QWidget *parent)
{
    auto *box = new ChoiceBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(9);
    return box;
}

/// Fills a box anew and keeps what was chosen.
void refill(ChoiceBox *box, const QList<std::pair<QString, QString>> &entries)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker blocker(box);
    box->clear();
    for (const auto &[text, data] : entries)
        box->addItem(text, data);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
}

} // namespace

ChangesView::ChangesView(ChangeQueue &queue, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_store(store)
    , m_model(new ChangeTableModel(this))
    , m_proxy(new SortFilterProxyModel(this))
    , m_text(new FilterField(this))
    , m_member(makeBox(this))
    , m_rule(makeBox(this))
    , m_risk(makeBox(this))
    , m_state(makeBox(this))
    , m_table(new TableView(this))
    , m_empty(new EmptyView(u"state-good"_s, this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"changes"_s);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setKeptColumns({ChangeTableModel::StateColumn});
    m_text->setTarget(m_table);
    for (ChoiceBox *box : {m_member, m_rule, m_risk, m_state})
        box->setTarget(m_table);
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToContents); // states are words to be read whole
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);

    auto *stack = new QStackedWidget(this);
    stack->addWidget(m_table);
    stack->addWidget(m_empty);
    m_stack = stack;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeFilterRow());
    layout->addWidget(stack, 1);
    setFocusProxy(m_table);

    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ChangesView::takeText);
    for (const ChoiceBox *box : {m_member, m_rule, m_risk, m_state})
        connect(box, &QComboBox::activated, this, &ChangesView::takeFilter);
    connect(m_empty, &EmptyView::stepRequested, this, &ChangesView::clearFilters);
    connect(m_model, &ChangeTableModel::moreRequested, this, &ChangesView::loadPage);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ChangesView::loadEverything);
    connect(m_table->exportAction(), &QAction::triggered, this, &ChangesView::loadEverything);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!current().isEmpty())
            m_keep = {}; // a row is looked at: nothing waits to be chosen any more
        Q_EMIT changeChosen(current());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesView::selectionChanged);
}

QWidget *ChangesView::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    auto *boxes = new QHBoxLayout;
    boxes->setSpacing(8);
    boxes->addWidget(m_member, 1);
    boxes->addWidget(m_rule, 1);
    boxes->addWidget(m_risk, 1);
    boxes->addWidget(m_state);
    layout->addLayout(boxes);
    return row;
}

void ChangesView::setScope(const BatchId &batch, std::optional<ChangeState> state, const InstitutionCode &institution)
{
    m_batch = batch;
    m_institution = institution;
    const QString word = state ? toWord(*state) : QString();
    if (state && m_state->findData(word) < 0)
        m_state->addItem(changewords::stateName(*state), word);
    m_state->setCurrentIndex(m_state->findData(word));
    takeFilter();
}

void ChangesView::setSeveralInstitutions(bool several)
{
    m_table->setColumnShown(ChangeTableModel::InstitutionColumn, several);
}

ChangeFilter ChangesView::filter() const
{
    ChangeFilter filter{.batch = m_batch,
                        .institution = m_institution,
                        .member = m_member->currentData().toString(),
                        .rule = decidedByFromWord(m_rule->currentData().toString()),
                        .risk = riskFromWord(m_risk->currentData().toString())};
    if (const auto state = changeStateFromWord(m_state->currentData().toString()))
        filter.states = {*state};
    return filter;
}

bool ChangesView::hasText() const
{
    return !m_text->text().trimmed().isEmpty();
}

void ChangesView::takeFilter()
{
    reload();
    takeCounts();
    Q_EMIT filterChanged();
}

void ChangesView::takeText()
{
    m_proxy->setFilterText(m_text->text().trimmed());
    if (hasText())
        loadEverything();
    showEmptiness();
    Q_EMIT filterChanged();
}

void ChangesView::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void ChangesView::reload()
{
    const int generation = ++m_generation;
    m_wantsAll = hasText() || m_table->horizontalHeader()->sortIndicatorSection() >= 0;
    if (m_keep.isEmpty()) // else one waits already to be chosen
        m_keep = current();
    setLoading(true);
    // The rows stay, and what is selected with them, until the new ones are there.
    whenDone(m_queue.ids(filter()), this, [this, generation](Result<QList<ChangeId>> ids) {
        if (generation != m_generation)
            return;
        if (!ids || ids->isEmpty()) {
            setLoading(false);
            if (!ids)
                Q_EMIT failed(tr("Reading the queue"), ids.error());
            else
                takeRows({}, {});
            return;
        }
        const ChangeFilter first{.ids = ids->first(std::min<qsizetype>(pageRows, ids->size()))};
        whenDone(m_queue.page(first, 0, 0), this, [this, generation, ids = *ids](Result<QList<Change>> page) {
            if (generation != m_generation)
                return;
            setLoading(false);
            if (page)
                takeRows(ids, *page);
            else
                Q_EMIT failed(tr("Reading the queue"), page.error());
        });
    });
}

void ChangesView::takeRows(const QList<ChangeId> &ids, const QList<Change> &page)
{
    if (m_keep.isEmpty())
        m_keep = current(); // somebody has moved on meanwhile
    QList<ChangeId> selected;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        selected.append(ChangeId(row.data(IdRole).toString()));
    m_model->begin(ids);
    m_model->append(m_model->nextIds(pageRows), page);
    if (!ids.contains(m_keep))
        m_keep = {};
    restoreCurrent();
    if (selected.size() > 1)
        select(selected);
    showEmptiness();
    if (ids.isEmpty())
        Q_EMIT changeChosen({});
    goOn();
}

void ChangesView::select(const QList<ChangeId> &ids)
{
    QItemSelection selection;
    for (const ChangeId &id : ids) {
        const QModelIndex row = m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), 0));
        if (row.isValid())
            selection.select(row, row);
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

/// The rest of the rows, when sorting, text or the row to be chosen need them.
void ChangesView::goOn()
{
    const bool keepsLooking = !m_keep.isEmpty() && m_model->rowOf(m_keep) < 0;
    if (!m_model->isComplete() && (m_wantsAll || keepsLooking))
        loadPage();
    else if (hasText())
        Q_EMIT filterChanged(); // the count of what fits the text is known only now
}

void ChangesView::loadPage()
{
    const QList<ChangeId> wanted = m_model->nextIds(pageRows);
    if (wanted.isEmpty() || m_loading)
        return;
    const int generation = m_generation;
    setLoading(true);
    whenDone(m_queue.page({.ids = wanted}, 0, 0), this, [this, generation, wanted](Result<QList<Change>> page) {
        if (generation != m_generation)
            return;
        setLoading(false);
        if (!page) {
            m_model->abandon();
            Q_EMIT failed(tr("Reading the queue"), page.error());
            return;
        }
        m_model->append(wanted, *page);
        restoreCurrent();
        showEmptiness();
        goOn();
    });
}

void ChangesView::loadEverything()
{
    m_wantsAll = true;
    loadPage();
}

void ChangesView::restoreCurrent()
{
    const QModelIndex kept = m_proxy->mapFromSource(m_model->index(m_model->rowOf(m_keep), 0));
    if (kept.isValid()) {
        m_keep = {};
        m_table->setCurrentIndex(kept);
    } else if (m_proxy->rowCount() > 0 && !m_table->currentIndex().isValid()
               && (m_keep.isEmpty() || m_model->isComplete())) {
        m_keep = {};
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    }
}

/// Each box counts what fits all the others: what is counted is what choosing it shows.
void ChangesView::takeCounts()
{
    struct Counts {
        QHash<QString, int> members;
        int total = 0;
        QHash<Risk, int> risks;
        QHash<ChangeState, int> states;
    };
    auto reading = m_store.run([filter = filter()](StoreAccess &access) -> Result<Counts> {
        ChangeRepository changes(access);
        ChangeFilter anyMember = filter;
        anyMember.member.clear();
        ChangeFilter anyRisk = filter;
        anyRisk.risk.reset();
        ChangeFilter anyState = filter;
        anyState.states.clear();
        const auto members = changes.memberCounts(anyMember);
        const auto total = changes.counts(anyMember);
        const auto risks = changes.riskCounts(anyRisk);
        const auto states = changes.counts(anyState);
        if (!members || !total || !risks || !states)
            return std::unexpected(Error{.kind = Error::Kind::Storage});
        return Counts{.members = *members,
                      .total = std::accumulate(total->cbegin(), total->cend(), 0),
                      .risks = *risks,
                      .states = *states};
    });
    whenDone(std::move(reading), this, [this, generation = ++m_countGeneration](const Result<Counts> &counts) {
        if (!counts || generation != m_countGeneration)
            return; // the table says why the store cannot be read
        takeMemberCounts(counts->members, counts->total);
        takeRiskCounts(counts->risks);
        takeStateCounts(counts->states);
    });
}

void ChangesView::takeMemberCounts(const QHash<QString, int> &counts, int total)
{
    QStringList names = counts.keys();
    const QString chosen = m_member->currentData().toString();
    if (!chosen.isEmpty() && !names.contains(chosen))
        names.append(chosen); // with none: the filter must not widen by itself
    std::ranges::sort(names, {}, &fieldnames::order);
    QList<std::pair<QString, QString>> entries{{tr("All fields"), QString()}};
    for (const QString &name : std::as_const(names))
        //: A field or state and how many changes have it: "E-mail (173)"
        entries.append({tr("%1 (%2)").arg(fieldnames::name(name), format::number(counts.value(name))), name});
    refill(m_member, entries);
    Q_EMIT memberCountsTaken(counts, total);
}

void ChangesView::takeRiskCounts(const QHash<Risk, int> &counts)
{
    QList<std::pair<QString, QString>> entries{{tr("All risks"), QString()}};
    const QString chosen = m_risk->currentData().toString();
    for (const Risk risk : allRisks()) {
        if (counts.value(risk) > 0 || toWord(risk) == chosen)
            entries.append({tr("%1 (%2)").arg(riskText(risk), format::number(counts.value(risk))), toWord(risk)});
    }
    refill(m_risk, entries);
    // A column and a box in which nothing stands only take place.
    const bool any = entries.size() > 1;
    m_risk->setVisible(any);
    m_table->setColumnShown(ChangeTableModel::RiskColumn, any);
}

void ChangesView::takeStateCounts(const QHash<ChangeState, int> &counts)
{
    QList<std::pair<QString, QString>> entries{{tr("All states"), QString()}};
    const QString chosen = m_state->currentData().toString();
    for (const ChangeState state : changewords::statesInOrder()) {
        if (counts.value(state) > 0 || toWord(state) == chosen)
            entries.append(
                {tr("%1 (%2)").arg(changewords::stateName(state), format::number(counts.value(state))), toWord(state)});
    }
    refill(m_state, entries);
}

void ChangesView::setState(const ChangeId &id, ChangeState state)
{
    m_model->setState(id, state);
}

ChangeId ChangesView::current() const
{
    return ChangeId(m_table->currentIndex().data(IdRole).toString());
}

QList<ChangeId> ChangesView::selected(const QList<ChangeState> &states) const
{
    QList<ChangeId> ids;
    const auto rows = m_table->selectionModel()->selectedRows(ChangeTableModel::StateColumn);
    for (const QModelIndex &row : rows) {
        const auto state = changeStateFromWord(row.data(StateRole).toString());
        if (state && states.contains(*state))
            ids.append(ChangeId(row.data(IdRole).toString()));
    }
    return ids;
}

QList<ChangeId> ChangesView::shown() const
{
    QList<ChangeId> ids;
    ids.reserve(m_proxy->rowCount());
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids.append(ChangeId(m_proxy->index(row, 0).data(IdRole).toString()));
    return ids;
}

const QList<ChangeId> &ChangesView::listed() const
{
    return m_model->ids();
}

void ChangesView::choose(const ChangeId &id)
{
    m_keep = id;
    if (m_loading)
        return; // chosen when the rows are there
    if (m_model->rowOf(id) >= 0)
        restoreCurrent();
    else if (!m_model->isComplete())
        loadPage();
}

void ChangesView::step(int by)
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + by : 0;
    if (row >= m_proxy->rowCount() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (row >= 0 && row < m_proxy->rowCount())
        m_table->setCurrentIndex(m_proxy->index(row, 0));
}

bool ChangesView::nextConflict()
{
    const int rows = m_proxy->rowCount();
    const QString conflict = toWord(ChangeState::Conflict);
    for (int i = 1; i <= rows; ++i) {
        const int row = (qMax(-1, m_table->currentIndex().row()) + i) % rows;
        if (m_proxy->index(row, ChangeTableModel::StateColumn).data(StateRole).toString() == conflict) {
            m_table->setCurrentIndex(m_proxy->index(row, 0));
            return true;
        }
    }
    return false;
}

void ChangesView::selectAll()
{
    loadEverything();
    m_table->selectAll();
}

void ChangesView::chooseMember(const QString &member)
{
    if (member == m_member->currentData().toString())
        return;
    m_member->setCurrentIndex(qMax(0, m_member->findData(member)));
    takeFilter();
}

bool ChangesView::clearFilters()
{
    const bool filtered = hasText() || m_member->currentIndex() > 0 || m_rule->currentIndex() > 0
        || m_risk->currentIndex() > 0 || m_state->currentIndex() > 0;
    if (!filtered)
        return false;
    m_text->clear();
    m_typing.stop();
    m_proxy->setFilterText({});
    for (ChoiceBox *box : {m_member, m_rule, m_risk, m_state})
        box->setCurrentIndex(0);
    takeFilter();
    return true;
}

void ChangesView::focusFilter()
{
    m_text->takeFocus();
}

void ChangesView::takeFocus()
{
    static_cast<QStackedWidget *>(m_stack)->currentWidget()->setFocus();
}

void ChangesView::exportTable()
{
    m_table->exportAction()->trigger();
}

void ChangesView::showEmptiness()
{
    auto *stack = static_cast<QStackedWidget *>(m_stack);
    const bool empty = !m_loading && m_proxy->rowCount() == 0 && m_model->isComplete();
    const bool hadFocus = (empty ? static_cast<QWidget *>(m_table) : m_empty)->hasFocus();
    stack->setCurrentIndex(empty ? 1 : 0);
    if (hadFocus) // else Qt would give it to whatever comes next
        (empty ? static_cast<QWidget *>(m_empty) : m_table)->setFocus();
    if (empty)
        m_empty->setTexts(tr("No change fits the filter."), tr("Show All"));
}

void ChangesView::retranslate()
{
    m_model->retranslate();
    m_proxy->setSortLocale(QLocale());
    m_text->setPlaceholderText(tr("Filter by name or field"));
    m_text->setAccessibleName(tr("Filter the changes"));
    m_member->setAccessibleName(tr("Field"));
    m_member->setToolTip(tr("Show only changes of this field"));
    m_rule->setAccessibleName(tr("Decided by"));
    m_rule->setToolTip(tr("Show only changes with a field that this rule decided"));
    m_risk->setAccessibleName(tr("Risk"));
    m_risk->setToolTip(tr("Show only changes with this risk"));
    m_state->setAccessibleName(tr("State"));
    m_state->setToolTip(tr("Show only changes in this state"));
    m_table->setAccessibleName(tr("Changes"));
    QList<std::pair<QString, QString>> rules{{tr("All rules"), QString()}};
    for (const DecidedBy rule : changewords::rulesInOrder())
        rules.append({changewords::ruleName(rule), toWord(rule)});
    refill(m_rule, rules);
    if (m_member->count() == 0) {
        m_member->addItem(tr("All fields"), QString());
        m_risk->addItem(tr("All risks"), QString());
        m_state->addItem(tr("All states"), QString());
    } else {
        takeCounts();
    }
}

} // namespace skranke
