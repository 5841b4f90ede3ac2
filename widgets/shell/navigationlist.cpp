// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/navigationlist.h"

#include "models/common/format.h"
#include "models/roles.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>

namespace skranke {

namespace {

constexpr int gap = 8;
constexpr int iconSide = 22;

/// Draws icon, word and count of one entry.
class NavigationDelegate : public QStyledItemDelegate {
public:
    NavigationDelegate(const NavigationList &list, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem background = option;
        background.rect = option.rect.adjusted(gap / 2, 1, -gap / 2, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            QColor fill = option.palette.color(QPalette::Active, QPalette::Highlight);
            if (!selected)
                fill.setAlphaF(0.15F);
            painter->setBrush(fill);
            painter->drawRoundedRect(background.rect, 4, 4);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(option.palette.color(QPalette::WindowText));
            painter->drawRoundedRect(background.rect, 4, 4);
        }

        const QRect inside = background.rect.adjusted(gap, 0, -gap, 0);
        const QRect iconPlace(inside.left(), inside.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconPlace, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

        const int count = index.data(CountRole).toInt();
        const int pillWidth = count > 0 ? paintCount(painter, option, inside, count, selected) : 0;
        if (!m_list.isCollapsed()) {
            const QRect text = inside.adjusted(iconSide + gap, 0, -pillWidth, 0);
            painter->setPen(
                option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::WindowText));
            painter->setFont(option.font);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, text.width()));
        }
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int height = std::max(option.fontMetrics.height() + 2 * gap, 40);
        if (m_list.isCollapsed())
            return {iconSide + 3 * gap + gap, height};
        const int pill = option.fontMetrics.horizontalAdvance(format::number(99999)) + 2 * gap;
        return {iconSide + 6 * gap + option.fontMetrics.horizontalAdvance(index.data().toString()) + pill, height};
    }

private:
    // Answers the width it took from the text's place.
    int paintCount(QPainter *painter, const QStyleOptionViewItem &option, const QRect &inside, int count,
                   bool selected) const
    {
        QFont small = option.font;
        if (m_list.isCollapsed())
            small.setPointSizeF(small.pointSizeF() * 0.8);
        const QFontMetrics metrics(small);
        const QString text = m_list.isCollapsed() && count > 99 ? QStringLiteral("99+") : format::number(count);
        const int height = metrics.height() + 2;
        const int width = std::max(height, metrics.horizontalAdvance(text) + gap);
        QRect pill(inside.right() - width + 1, inside.center().y() - height / 2 + 1, width, height);
        if (m_list.isCollapsed())
            pill.moveTopRight(QPoint(inside.right() + gap - 1, inside.top() + 1));
        const QPalette &palette = option.palette;
        const QColor fill = palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Highlight);
        const QColor ink = palette.color(QPalette::Active, selected ? QPalette::Highlight : QPalette::HighlightedText);
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(ink);
        painter->setFont(small);
        painter->drawText(pill, Qt::AlignCenter, text);
        return m_list.isCollapsed() ? 0 : width + gap;
    }

    const NavigationList &m_list;
};

} // namespace

NavigationList::NavigationList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new NavigationDelegate(*this, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
}

void NavigationList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &NavigationList::takeWidth);
    connect(model, &QAbstractItemModel::dataChanged, this, &NavigationList::takeWidth);
    takeWidth();
}

void NavigationList::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    takeWidth();
    scheduleDelayedItemsLayout();
    viewport()->update();
}

void NavigationList::setCurrentRow(int row)
{
    setCurrentIndex(model()->index(row, 0));
}

void NavigationList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex().row());
        return;
    }
    const QScopedValueRollback byKeys(m_byKeys, true);
    QListView::keyPressEvent(event);
}

void NavigationList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid())
        Q_EMIT rowChosen(current.row());
}

void NavigationList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeWidth();
}

void NavigationList::takeWidth()
{
    if (model())
        setFixedWidth(std::max(sizeHintForColumn(0), iconSide + 4 * gap));
}

} // namespace skranke
