// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches beyond the rows that have been read: reading the list again without anybody losing the place, selecting,
// and going to the next conflict.
#include "models/common/sortfilterproxymodel.h"
#include "models/queue/changetablemodel.h"
#include "services/queue/changequeue.h"
#include "widgets/common/tableview.h"
#include "widgets/common/topkeeper.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSet>

#include <algorithm>
#include <utility>

namespace skranke {

namespace {

/// A page is read as whole changes, each with a user before and after: taking two hundred of them apart again would
/// hold the window up for some 60 ms.
constexpr int pageRows = 50;

ChangeId idAt(const QModelIndex &shown)
{
    return ChangeId(shown.data(IdRole).toString());
}

} // namespace

/// The rows stay, and where somebody is in them, until as many of the new ones are there as that needs: the current
/// row, what is selected, and what is in sight. Of another list the first page is shown at once.
void ChangesView::loadNext()
{
    if (m_next->isComplete() || (m_next->asked() > 0 && coversPlace())) {
        setLoading(false);
        takeNext();
        return;
    }
    readPage(*m_next, [this](const QList<ChangeId> &wanted, const QList<Change> &page) {
        m_next->append(wanted, page);
        loadNext();
    });
}

void ChangesView::loadPage()
{
    if (m_loading || m_model->nextIds(1).isEmpty())
        return;
    setLoading(true);
    readPage(*m_model, [this](const QList<ChangeId> &wanted, const QList<Change> &page) {
        setLoading(false);
        const qsizetype asked = m_model->asked();
        {
            const TopKeeper keeper(*m_table); // sorted rows come in anywhere
            m_model->append(wanted, page);
        }
        restoreCurrent();
        showEmptiness();
        if (m_model->asked() == asked && !m_model->isComplete())
            loadPage(); // news have made other rows the next ones
        else
            goOn();
    });
}

/// The next rows of a list. An answer that comes for a former one is dropped.
void ChangesView::readPage(const ChangeTableModel &list,
                           std::function<void(const QList<ChangeId> &wanted, const QList<Change> &page)> take)
{
    const QList<ChangeId> wanted = list.nextIds(pageRows);
    whenDone(m_queue.page({.ids = wanted}, 0, 0), this,
             [this, generation = m_generation, wanted, take = std::move(take)](Result<QList<Change>> page) {
                 if (generation != m_generation)
                     return;
                 if (page)
                     take(wanted, *page);
                 else
                     giveUp(page.error());
             });
}

bool ChangesView::coversPlace() const
{
    if (m_otherFilter || m_proxy->rowCount() == 0)
        return true;
    if (m_wantsAll)
        return false; // the rest would come in between, above what is in sight
    const QList<ChangeId> selection = selectedIds();
    QSet<ChangeId> place(selection.cbegin(), selection.cend());
    place << current() << idAt(m_table->anchor()) << idAt(m_table->indexAt({}))
          << idAt(m_table->indexAt({0, m_table->viewport()->height() - 1}));
    const QList<ChangeId> &ids = m_next->ids();
    return std::none_of(ids.cbegin() + m_next->asked(), ids.cend(),
                        [&place](const ChangeId &id) { return place.contains(id); });
}

void ChangesView::takeNext()
{
    const bool stays = m_keep.isEmpty() || m_keep == current(); // else a link has chosen another
    const bool other = std::exchange(m_otherFilter, false);
    const bool moved = std::exchange(m_hasMoved, false);
    const ChangeId before = current();
    if (stays && !other) {
        keepCurrent();
    } else {
        const bool isKept = m_next->ids().contains(before) && selectedIds().contains(before);
        m_onlyCurrent = moved && stays && !isKept;
        m_keep = stays ? before : m_keep;
    }
    const bool waits = !m_wishes.selection.isEmpty(); // since an earlier reading
    const QList<ChangeId> selection = waits ? m_wishes.selection : selectedIds();
    const ChangeId anchor = waits ? m_wishes.anchor : idAt(m_table->anchor());
    const QList<ChangeId> seen = inSight();
    const int across = m_table->horizontalScrollBar()->value();
    noteNewcomers(m_model->ids(), m_next->ids());
    m_model->become(*m_next);
    m_next->begin({});
    if (other && m_wishes.all)
        m_wishes.among = QSet<ChangeId>(listed().cbegin(), listed().cend());
    forgetMoved();
    if (!m_model->ids().contains(m_keep))
        m_keep = {};
    restoreCurrent();
    m_wishes.selection.clear();
    if (stays && !selection.isEmpty() && selection != QList{before}) { // else at most the current one is selected
        const QSet<ChangeId> listed(m_model->ids().cbegin(), m_model->ids().cend());
        m_wishes.selection = selection;
        m_wishes.selection.removeIf([&listed](const ChangeId &id) { return !listed.contains(id); });
        m_wishes.anchor = anchor;
        select(m_wishes.selection, anchor); // at once, as far as they are there
    }
    if (stays && !other)
        scrollBack(seen, across);
    showEmptiness();
    if (m_model->ids().isEmpty()) {
        m_onlyCurrent = false; // whatever comes now stands in nobody's place
        Q_EMIT changeChosen({});
    }
    goOn();
}

/// Says what is to be current in the list that was read again, and whether it is selected: as it was, or when the
/// current change has left the list, only when that was done here.
void ChangesView::keepCurrent()
{
    const ChangeId before = current();
    m_keep = nearestStaying();
    if (before.isEmpty())
        return; // what it was left with still counts
    m_onlyCurrent = m_keep == before ? !selectedIds().contains(before) : !hasMovedOut(before);
}

bool ChangesView::hasMovedOut(const ChangeId &id) const
{
    const QList<ChangeState> fitting = m_filter->filter().states;
    const auto state = m_setHere.constFind(id);
    return state != m_setHere.cend() && !fitting.isEmpty() && !fitting.contains(*state);
}

/// A change that has left the list may come back, and be another's then.
void ChangesView::forgetMoved()
{
    if (m_setHere.isEmpty())
        return;
    const QSet<ChangeId> listed(m_model->ids().cbegin(), m_model->ids().cend());
    m_setHere.removeIf([&listed](const auto &set) { return !listed.contains(set.key()); });
}

/// From the top.
QList<ChangeId> ChangesView::inSight() const
{
    QList<ChangeId> ids;
    const int height = m_table->viewport()->height();
    for (QModelIndex row = m_table->indexAt({}); row.isValid();) {
        ids.append(idAt(row));
        const int below = m_table->visualRect(row).bottom() + 1;
        row = below < height ? m_table->indexAt({0, below}) : QModelIndex();
    }
    return ids;
}

void ChangesView::scrollBack(const QList<ChangeId> &before, int across)
{
    const auto top = std::ranges::find_if(before, [this](const ChangeId &id) { return shownRowOf(id) >= 0; });
    if (top != before.cend())
        m_table->scrollTo(m_proxy->index(shownRowOf(*top), 0), QAbstractItemView::PositionAtTop);
    m_table->horizontalScrollBar()->setValue(across);
}

/// The current change, or when it has left the list the next one below that has not, or else above.
ChangeId ChangesView::nearestStaying() const
{
    const QList<ChangeId> &ids = m_next->ids();
    const QSet<ChangeId> staying(ids.cbegin(), ids.cend());
    const int from = m_table->currentIndex().row();
    for (int row = std::max(0, from); row < m_proxy->rowCount(); ++row) {
        if (const ChangeId id = idAt(m_proxy->index(row, 0)); staying.contains(id))
            return id;
    }
    for (int row = from - 1; row >= 0; --row) {
        if (const ChangeId id = idAt(m_proxy->index(row, 0)); staying.contains(id))
            return id;
    }
    return {};
}

int ChangesView::shownRowOf(const ChangeId &id) const
{
    return m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), 0)).row();
}

QList<ChangeId> ChangesView::selectedIds() const
{
    QList<ChangeId> ids;
    const auto rows = m_table->selectionModel()->selectedRows();
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(idAt(row));
    return ids;
}

void ChangesView::select(const QList<ChangeId> &ids, const ChangeId &anchor)
{
    QList<int> rows;
    for (const ChangeId &id : ids) {
        if (const int row = shownRowOf(id); row >= 0)
            rows.append(row);
    }
    if (!rows.isEmpty())
        m_table->restoreSelection(rows, shownRowOf(anchor));
}

void ChangesView::fulfil()
{
    const bool selects = isSelecting();
    const Wishes wishes = std::exchange(m_wishes, {});
    select(wishes.selection, wishes.anchor);
    if (wishes.all)
        selectAmong(wishes.among);
    if (selects)
        Q_EMIT selectionChanged();
    if (wishes.step)
        wishes.step();
    if (wishes.conflict)
        nextConflict();
}

/// What came to the list since was not meant, and nobody has looked at it.
void ChangesView::selectAmong(const QSet<ChangeId> &meant)
{
    QList<ChangeId> ids = shown();
    if (!meant.isEmpty())
        ids.removeIf([&meant](const ChangeId &id) { return !meant.contains(id); });
    if (ids.size() == m_proxy->rowCount())
        m_table->selectAll();
    else
        select(ids, {});
}

/// Somebody has chosen otherwise, or what was wished can no longer be had.
void ChangesView::forgetWishes()
{
    keepWishes({});
}

void ChangesView::keepWishes(Wishes kept)
{
    const bool selects = isSelecting();
    const Wishes before = std::exchange(m_wishes, std::move(kept));
    if (before.step)
        Q_EMIT stepDropped();
    if (selects)
        Q_EMIT selectionChanged();
}

/// Wishes about other rows are void; what was selected and is among the new ones stays so.
void ChangesView::takeOtherRows()
{
    keepWishes({.selection = m_wishes.selection, .anchor = m_wishes.anchor});
}

bool ChangesView::stopSelecting()
{
    const bool selects = isSelecting();
    if (selects)
        forgetWishes();
    return selects;
}

/// Whoever goes to a row that is current already has chosen it, too.
bool ChangesView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        if (static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton)
            forgetWishes();
    } else if (event->type() == QEvent::KeyPress && watched == m_table) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key >= Qt::Key_Home && key <= Qt::Key_PageDown) || key == Qt::Key_Space)
            forgetWishes();
    }
    return QWidget::eventFilter(watched, event);
}

int ChangesView::conflictRow(int from, int to) const
{
    const QString conflict = toWord(ChangeState::Conflict);
    for (int row = from; row < to; ++row) {
        if (m_proxy->index(row, ChangeTableModel::StateColumn).data(StateRole).toString() == conflict)
            return row;
    }
    return -1;
}

void ChangesView::nextConflict()
{
    const int below = m_table->currentIndex().row() + 1; // an invalid index has the row -1
    const bool complete = m_model->isComplete();
    // Sorted or narrowed by a text the rows not read yet may stand anywhere.
    const bool inOrder = complete || !m_wantsAll;
    int row = inOrder ? conflictRow(below, m_proxy->rowCount()) : -1;
    if (row < 0 && complete)
        row = conflictRow(0, below);
    if (row >= 0) {
        m_table->setCurrentIndex(m_proxy->index(row, 0));
    } else if (m_loading || !inOrder) {
        m_wishes.conflict = true;
        loadPage();
    } else if (complete) {
        Q_EMIT conflictNotFound();
    } else {
        askForConflict();
    }
}

/// The rows that are there have no answer: the store knows the others.
void ChangesView::askForConflict()
{
    ChangeFilter filter = m_filter->filter();
    if (!filter.states.isEmpty() && !filter.states.contains(ChangeState::Conflict)) {
        Q_EMIT conflictNotFound();
        return;
    }
    filter.states = {ChangeState::Conflict};
    m_wishes.conflict = true; // until the answer is there: the list may be begun anew, or somebody move on
    const int generation = m_generation;
    setLoading(true);
    whenDone(m_queue.ids(filter), this, [this, generation](Result<QList<ChangeId>> conflicts) {
        if (generation != m_generation)
            return; // asked again when the new rows are there
        setLoading(false);
        m_model->abandon(); // a page asked for meanwhile was not fetched
        const bool wished = std::exchange(m_wishes.conflict, false);
        if (!conflicts)
            Q_EMIT failed(tr("Reading the queue"), conflicts.error());
        else if (wished)
            chooseConflict(*conflicts);
        goOn(); // somebody may have scrolled or sorted meanwhile
    });
}

void ChangesView::chooseConflict(const QList<ChangeId> &conflicts)
{
    const QSet<ChangeId> wanted(conflicts.cbegin(), conflicts.cend());
    const QList<ChangeId> &ids = m_model->ids();
    const qsizetype below = ids.indexOf(current()) + 1;
    const auto isWanted = [&wanted](const ChangeId &id) { return wanted.contains(id); };
    auto found = std::find_if(ids.cbegin() + below, ids.cend(), isWanted);
    if (found == ids.cend())
        found = std::ranges::find_if(ids, isWanted);
    if (found == ids.cend())
        Q_EMIT conflictNotFound();
    else
        choose(*found);
}

void ChangesView::selectAll()
{
    m_wishes.all = true;
    m_wishes.among = m_otherFilter ? QSet<ChangeId>() : QSet<ChangeId>(listed().cbegin(), listed().cend());
    if (!m_loading && m_model->isComplete()) {
        fulfil();
        return;
    }
    loadEverything();
    Q_EMIT selectionChanged();
}

} // namespace skranke
