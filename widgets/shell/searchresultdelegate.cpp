// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/searchresultdelegate.h"

#include "models/search/searchresultsmodel.h"
#include "widgets/common/icons.h"

#include <QApplication>
#include <QPainter>

namespace skranke {

namespace {

constexpr int gap = 8;
constexpr int iconSide = 16;

} // namespace

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inside = option.rect.adjusted(gap, 0, -gap, 0);
    const QRect iconPlace(inside.left(), inside.center().y() - iconSide / 2, iconSide, iconSide);
    icons::get(index.data(SearchResultsModel::IconNameRole).toString())
        .paint(painter, iconPlace, Qt::AlignCenter, selected ? QIcon::Selected : QIcon::Normal);

    const QFontMetrics metrics(option.font);
    const QRect texts = inside.adjusted(iconSide + gap, 0, 0, 0);
    const QString subtitle =
        metrics.elidedText(index.data(SearchResultsModel::SubtitleRole).toString(), Qt::ElideMiddle, texts.width() / 2);
    const int subtitleWidth = metrics.horizontalAdvance(subtitle);
    const QString title = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle,
                                             texts.width() - subtitleWidth - 2 * gap);

    painter->save();
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(texts, Qt::AlignLeft | Qt::AlignVCenter, title);
    if (!selected)
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
    painter->drawText(texts, Qt::AlignRight | Qt::AlignVCenter, subtitle);
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, QFontMetrics(option.font).height() + 2 * gap};
}

} // namespace skranke
