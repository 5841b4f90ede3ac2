// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches beyond the rows that have been read: selecting, and going to the next conflict.
#include "models/common/sortfilterproxymodel.h"
#include "models/queue/changetablemodel.h"
#include "services/queue/changequeue.h"
#include "widgets/common/tableview.h"
#include "widgets/common/whendone.h"
#include "widgets/queue/changefilterbar.h"
#include "widgets/queue/changesview.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace skranke {

QList<ChangeId> ChangesView::selectedIds() const
{
    QList<ChangeId> ids;
    const auto rows = m_table->selectionModel()->selectedRows();
    ids.reserve(rows.size());
    for (const QModelIndex &row : rows)
        ids.append(ChangeId(row.data(IdRole).toString()));
    return ids;
}

void ChangesView::select(const QList<ChangeId> &ids)
{
    QList<int> rows;
    for (const ChangeId &id : ids) {
        if (const QModelIndex row = m_proxy->mapFromSource(m_model->index(m_model->rowOf(id), 0)); row.isValid())
            rows.append(row.row());
    }
    std::ranges::sort(rows);
    // Rows that lie together as one range: the selection model takes the square of the ranges.
    QItemSelection selection;
    for (qsizetype first = 0, next = 0; first < rows.size(); first = next) {
        while (next < rows.size() && rows.at(next) - rows.at(first) == next - first)
            ++next;
        selection.select(m_proxy->index(rows.at(first), 0), m_proxy->index(rows.at(next - 1), 0));
    }
    m_table->selectionModel()->select(selection, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void ChangesView::fulfil()
{
    const Wishes wishes = std::exchange(m_wishes, {});
    if (!wishes.selection.isEmpty())
        select(wishes.selection);
    if (wishes.all)
        m_table->selectAll();
    if (wishes.conflict)
        nextConflict();
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
    if (m_loading || !m_model->isComplete())
        loadEverything();
    else
        fulfil();
}

} // namespace skranke
