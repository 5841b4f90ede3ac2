// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/changesview.h"

#include "models/common/sortfilterproxymodel.h"
#include "models/queue/changetablemodel.h"
#include "models/queue/changewords.h"
#include "services/queue/changequeue.h"
#include "widgets/common/emptyview.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/changefilterbar.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QItemSelection>
#include <QPointer>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace skranke {

ChangesView::ChangesView(ChangeQueue &queue, Store &store, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_store(store)
    , m_model(new ChangeTableModel(this))
    , m_next(new ChangeTableModel(this))
    , m_proxy(new SortFilterProxyModel(this))
    , m_filter(new ChangeFilterBar(store, this))
    , m_table(new TableView(this))
    , m_empty(new EmptyView(u"state-good"_s, this))
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"changes"_s);
    m_table->setModel(m_proxy);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setItemDelegate(new StateDelegate(m_table));
    m_table->setKeptColumns({ChangeTableModel::StateColumn});
    m_table->removeAction(m_table->exportAction()); // the whole list is written, not the rows that are here
    m_filter->setTarget(m_table);

    auto *stack = new QStackedWidget(this);
    stack->addWidget(m_table);
    stack->addWidget(m_empty);
    m_stack = stack;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(stack, 1);
    setFocusProxy(m_table);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);

    connect(m_filter, &ChangeFilterBar::textChanged, this, &ChangesView::takeText);
    connect(m_filter, &ChangeFilterBar::filterChanged, this, [this] {
        takeOtherRows();
        m_otherFilter = true;
        m_hasMoved = m_movesByItself;
        m_onlyCurrent = false;
        reload();
        Q_EMIT filterChanged();
    });
    connect(m_filter, &ChangeFilterBar::anyRiskTaken, this,
            [this](bool any) { m_table->setColumnShown(ChangeTableModel::RiskColumn, any); });
    connect(m_empty, &EmptyView::stepRequested, this, [this] {
        if (m_emptiness == Emptiness::NothingFits)
            m_filter->clear();
        else
            Q_EMIT newestBatchRequested();
    });
    connect(m_model, &ChangeTableModel::moreRequested, this, &ChangesView::loadPage);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &ChangesView::loadEverything);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!current().isEmpty()) { // a row is looked at: nothing waits to be chosen any more
            m_keep = {};
            m_onlyCurrent = false;
        }
        if (!m_restoring)
            forgetWishes();
        Q_EMIT changeChosen(current());
    });
    const auto countAnew = [this] { m_selectedCounts.reset(); };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, countAnew);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, countAnew);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, countAnew); // between two selected ones
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, countAnew);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, countAnew);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChangesView::selectionChanged);
}

void ChangesView::setSeveralInstitutions(bool several)
{
    m_table->setColumnShown(ChangeTableModel::InstitutionColumn, several);
}

void ChangesView::setScope(const BatchId &batch, std::optional<ChangeState> state, const InstitutionCode &institution,
                           bool byItself)
{
    // What is shown first stands in nobody's place.
    const QScopedValueRollback moving(m_movesByItself, byItself && m_generation > 0);
    m_filter->setScope(batch, state, institution);
}

void ChangesView::setEmptiness(Emptiness emptiness)
{
    if (std::exchange(m_emptiness, emptiness) != emptiness)
        showEmptiness();
}

bool ChangesView::hasText() const
{
    return !m_filter->text().isEmpty();
}

void ChangesView::takeText()
{
    m_proxy->setFilterText(m_filter->text());
    takeOtherRows();
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
    if (!loading && m_hasNews) // once what has just been read is taken
        QTimer::singleShot(0, this, &ChangesView::readNews);
}

void ChangesView::reload(Cause cause)
{
    if (cause == Cause::Person) {
        m_isAskedFor = true;
        m_toldOf.clear(); // what was told of by now will be among the rows; what comes while they are read may not
    }
    readList();
    whenDone(m_queue.ids(m_filter->filter()), this, [this, generation = m_generation](Result<QList<ChangeId>> ids) {
        if (generation != m_generation)
            return;
        if (!ids) {
            giveUp(ids.error());
            return;
        }
        m_next->begin(*ids);
        loadNext();
    });
}

void ChangesView::readList()
{
    ++m_generation;
    m_wantsAll = hasText() || m_table->horizontalHeader()->sortIndicatorSection() >= 0 || m_wishes.all;
    if (m_keep.isEmpty()) // else one waits already to be chosen
        m_keep = current();
    setLoading(true);
}

/// What could not be read may be asked for again; the rows that are there stay.
void ChangesView::giveUp(const Error &error)
{
    setLoading(false);
    m_model->abandon();
    m_otherFilter = m_hasMoved = false;
    forgetWishes();
    Q_EMIT failed(tr("Reading the queue"), error);
}

/// The rest of the rows, when sorting, text, a wish or the row to be chosen need them.
void ChangesView::goOn()
{
    const bool keepsLooking = !m_keep.isEmpty() && m_model->rowOf(m_keep) < 0;
    const bool selects =
        std::ranges::any_of(m_wishes.selection, [this](const ChangeId &id) { return m_model->rowOf(id) < 0; });
    if (!m_model->isComplete() && (m_wantsAll || keepsLooking || selects)) {
        loadPage();
        return;
    }
    if (hasText())
        Q_EMIT filterChanged(); // the count of what fits the text is known only now
    fulfil();
}

void ChangesView::loadEverything()
{
    m_wantsAll = true;
    loadPage();
}

void ChangesView::restoreCurrent()
{
    const QScopedValueRollback restoring(m_restoring, true);
    QModelIndex row = m_proxy->mapFromSource(m_model->index(m_model->rowOf(m_keep), 0));
    if (!row.isValid() && !m_table->currentIndex().isValid() && (m_keep.isEmpty() || m_model->isComplete())) {
        row = m_proxy->index(0, 0);
        m_onlyCurrent = m_onlyCurrent || m_model->rowOf(m_keep) >= 0; // no longer fits the text
    }
    if (row.isValid()) {
        m_keep = {};
        if (std::exchange(m_onlyCurrent, false))
            m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::NoUpdate);
        else
            m_table->setCurrentIndex(row);
    }
}

void ChangesView::setState(const ChangeId &id, ChangeState state)
{
    m_model->setState(id, state);
    m_next->setState(id, state);
    if (m_expected.contains(id))
        m_setHere.insert(id, state);
    else
        m_setHere.remove(id); // a run, or another window, has gone on with it
    if (m_readsNews)
        m_setMeanwhile.insert(id, state);
    // What this program proposed may have been read before it was told of.
    if (!m_newcomers.remove(id) && m_model->rowOf(id) < 0)
        m_toldOf.insert(id);
}

std::shared_ptr<void> ChangesView::expectSteps(const QList<ChangeId> &ids)
{
    const QList<ChangeId> &meant = ids.isEmpty() ? listed() : ids;
    m_expected.unite(QSet<ChangeId>(meant.cbegin(), meant.cend()));
    return {nullptr, [view = QPointer(this), meant](void *) {
                if (!view)
                    return;
                for (const ChangeId &id : meant)
                    view->m_expected.remove(id);
            }};
}

void ChangesView::noteNewcomers(const QList<ChangeId> &before, const QList<ChangeId> &now)
{
    const QSet<ChangeId> old(before.cbegin(), before.cend());
    const QSet<ChangeId> known = std::exchange(m_newcomers, {});
    for (const ChangeId &id : now) {
        const bool isOwn = m_toldOf.remove(id);
        if (known.contains(id) || (!old.contains(id) && !isOwn))
            m_newcomers.insert(id);
    }
    if (std::exchange(m_isAskedFor, false))
        m_newcomers.clear();
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

int ChangesView::countSelected(const QList<ChangeState> &states) const
{
    if (!m_selectedCounts) {
        m_selectedCounts.emplace();
        for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
            if (range.left() > 0)
                continue; // whole rows are selected: counted with their first column
            for (int row = range.top(); row <= range.bottom(); ++row) {
                const int at = m_proxy->mapToSource(m_proxy->index(row, 0)).row();
                ++(*m_selectedCounts)[m_model->rows().at(at).state];
            }
        }
    }
    int count = 0;
    for (const ChangeState state : states)
        count += m_selectedCounts->value(state);
    return count;
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
    forgetWishes();
    m_keep = id;
    m_onlyCurrent = false;
    if (m_loading)
        return; // chosen when the rows are there
    if (m_model->rowOf(id) >= 0)
        restoreCurrent();
    else if (!m_model->isComplete())
        loadPage();
}

void ChangesView::step(int by)
{
    forgetWishes();
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + by : 0;
    if (row >= m_proxy->rowCount() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (row >= 0 && row < m_proxy->rowCount())
        m_table->setCurrentIndex(m_proxy->index(row, 0));
    else if (!m_table->selectionModel()->hasSelection())
        m_table->setCurrentIndex(m_table->currentIndex()); // the only row, in whose place another one stood
}

void ChangesView::addTableAction(QAction *action)
{
    m_table->addAction(action);
}

void ChangesView::takeFocus()
{
    static_cast<QStackedWidget *>(m_stack)->currentWidget()->setFocus();
}

ChangesExport::List ChangesView::list() const
{
    const QHeaderView *header = m_table->horizontalHeader();
    return {.filter = m_filter->filter(),
            .look = {.text = m_filter->text(),
                     .columns = m_table->shownColumns(),
                     .sortColumn = header->sortIndicatorSection(),
                     .sortOrder = header->sortIndicatorOrder()}};
}

void ChangesView::askWhereTo(std::function<void(const QString &path)> chosen)
{
    m_table->askWhereTo(std::move(chosen));
}

void ChangesView::showEmptiness()
{
    auto *stack = static_cast<QStackedWidget *>(m_stack);
    const bool empty = !m_loading && m_proxy->rowCount() == 0 && m_model->isComplete();
    const bool hadFocus = (empty ? static_cast<QWidget *>(m_table) : m_empty)->hasFocus();
    stack->setCurrentIndex(empty ? 1 : 0);
    if (hadFocus) // else Qt would give it to whatever comes next
        (empty ? static_cast<QWidget *>(m_empty) : m_table)->setFocus();
    if (!empty)
        return;
    const QString gone =
        tr("Nothing is left of this batch: newer changes of the same users took the place of its own.");
    switch (m_emptiness) {
    case Emptiness::NothingFits:
        m_empty->setTexts(tr("No change fits the filter."), tr("Show All"));
        break;
    case Emptiness::BatchIsGone:
        m_empty->setTexts(gone, tr("Show All Changes"));
        break;
    case Emptiness::BatchHasNewer:
        //: Button: the newest batch of the same institution
        m_empty->setTexts(gone, tr("Show the Newest Batch"));
        break;
    }
}

void ChangesView::retranslate()
{
    m_model->retranslate();
    m_proxy->setSortLocale(QLocale());
    m_filter->retranslate();
    m_table->setAccessibleName(tr("Changes"));
    if (static_cast<QStackedWidget *>(m_stack)->currentWidget() == m_empty)
        showEmptiness();
}

} // namespace skranke
