// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/batchesview.h"

#include "models/queue/batchtreemodel.h"
#include "widgets/common/label.h"
#include "widgets/common/statedelegate.h"
#include "widgets/common/topkeeper.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int leastRowHeight = 28;

/// Rows as high as those of the tables beside the tree.
class RowDelegate : public StateDelegate {
public:
    using StateDelegate::StateDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize own = StateDelegate::sizeHint(option, index);
        return {own.width(), qMax(leastRowHeight, option.fontMetrics.height() + 10)};
    }
};

} // namespace

BatchesView::BatchesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new BatchTreeModel(this))
    , m_title(plainLabel(this))
    , m_tree(new QTreeView(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_tree);
    m_tree->setObjectName(u"batches"_s);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(BatchTreeModel::TitleColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(BatchTreeModel::CountColumn, QHeaderView::Fixed);
    m_tree->header()->setMinimumSectionSize(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_title);
    layout->addLayout(inset);
    layout->addWidget(m_tree, 1);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_taking)
            Q_EMIT chosen(batch(), state());
    });
}

void BatchesView::setBatches(const QList<BatchSummary> &batches)
{
    const BatchId batchBefore = batch();
    const auto stateBefore = state();
    const bool wasEmpty = isEmpty();
    QSet<BatchId> collapsed;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!m_tree->isExpanded(index))
            collapsed.insert(m_model->batch(index));
    }
    const TopKeeper keeper(*m_tree);
    m_taking = true;
    m_model->setBatches(batches);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        // The newest batch is what people come for; older ones open on demand.
        const bool open = wasEmpty ? row <= 1 : !collapsed.contains(m_model->batch(index));
        m_tree->setExpanded(index, open);
    }
    const QModelIndex same = m_model->indexOf(batchBefore, stateBefore);
    m_tree->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0));
    m_taking = false;
    takeCountWidth();
    if (batch() != batchBefore || state() != stateBefore)
        Q_EMIT chosen(batch(), state());
}

/// By the numbers alone: a heading that nobody sees would take the width from the words of the states.
void BatchesView::takeCountWidth()
{
    const QAbstractItemView *tree = m_tree;
    m_tree->header()->resizeSection(BatchTreeModel::CountColumn,
                                    tree->sizeHintForColumn(BatchTreeModel::CountColumn) + 8);
}

void BatchesView::choose(const BatchId &batch, std::optional<ChangeState> state)
{
    const QModelIndex index = m_model->indexOf(batch, state);
    if (!index.isValid())
        return;
    m_tree->setExpanded(index.parent().isValid() ? index.parent() : index, true);
    m_tree->setCurrentIndex(index);
}

BatchId BatchesView::batch() const
{
    return m_model->batch(m_tree->currentIndex());
}

std::optional<ChangeState> BatchesView::state() const
{
    return m_model->state(m_tree->currentIndex());
}

bool BatchesView::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void BatchesView::retranslate()
{
    m_model->retranslate();
    m_title->setText(tr("&Batches"));
    m_tree->setAccessibleName(tr("Batches and their states"));
    takeCountWidth();
}

} // namespace skranke
