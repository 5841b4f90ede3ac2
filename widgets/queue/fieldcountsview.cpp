// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/queue/fieldcountsview.h"

#include "models/queue/fieldcountsmodel.h"
#include "widgets/common/label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int leastRowHeight = 28;

/// Rows as high as those of the tables beside the list.
class FieldRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize own = QStyledItemDelegate::sizeHint(option, index);
        return {own.width(), qMax(leastRowHeight, option.fontMetrics.height() + 10)};
    }
};

} // namespace

FieldCountsView::FieldCountsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FieldCountsModel(this))
    , m_title(plainLabel(this))
    , m_list(new QTreeView(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setBuddy(m_list);
    m_list->setObjectName(u"fieldCounts"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new FieldRowDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformRowHeights(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(0);
    m_list->header()->setSectionResizeMode(FieldCountsModel::FieldColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FieldCountsModel::CountColumn, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_title);
    layout->addLayout(inset);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_taking || !current.isValid())
                    return;
                m_member = m_model->memberAt(current.row());
                Q_EMIT chosen(m_member);
            });
}

void FieldCountsView::setCounts(const QHash<QString, int> &counts, int total)
{
    {
        const QScopedValueRollback taking(m_taking, true);
        m_model->setCounts(counts, total);
    }
    choose(m_member);
}

void FieldCountsView::choose(const QString &member)
{
    const QScopedValueRollback taking(m_taking, true);
    m_member = member;
    const int row = m_model->rowOf(member);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    else
        m_list->setCurrentIndex({}); // no change of the scope edits it; the box above the table says what is asked for
}

void FieldCountsView::retranslate()
{
    m_title->setText(tr("Fiel&ds"));
    m_list->setAccessibleName(tr("Fields and how many changes edit them"));
    m_list->setToolTip(tr("Show only the changes of one field"));
    m_model->retranslate();
}

} // namespace skranke
