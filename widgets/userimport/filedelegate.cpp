// SPDX-FileCopyrightText: 2026 The Skranke developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/userimport/filedelegate.h"

#include "models/userimport/filestablemodel.h"
#include "widgets/common/badge.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace skranke {

namespace {

constexpr int margin = 8;
constexpr int gap = 2;

QString secondLine(const QModelIndex &index)
{
    QStringList parts;
    const auto add = [&](int column) {
        if (const QString text = index.siblingAtColumn(column).data().toString(); !text.isEmpty())
            parts.append(text);
    };
    add(FilesTableModel::InstitutionColumn);
    if (const int records = index.data(CountRole).toInt(); records >= 0)
        parts.append(FileDelegate::tr("%Ln record(s)", nullptr, records));
    add(FilesTableModel::ReceivedColumn);
    parts.append(index.data(FilesTableModel::StateNameRole).toString());
    return parts.join(u" · "_s);
}

} // namespace

void FileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    const bool selected = item.state & QStyle::State_Selected;
    const bool active = item.state & QStyle::State_Active;
    const auto group = active ? QPalette::Active : QPalette::Inactive;
    const Badge badge = badgeFor(index.data(StateRole).toString());
    const QColor text = item.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? text : toneColour(Tone::Neutral, item.palette);

    const QFontMetrics metrics(item.font);
    const int side = metrics.height();
    const QRect area = item.rect.adjusted(margin, margin / 2, -margin, -margin / 2);
    const QRect sign(area.left(), area.top() + (area.height() - side) / 2, side, side);
    badgeIcon(badge, item.palette).paint(painter, QStyle::visualRect(item.direction, item.rect, sign));

    const QRect texts = area.adjusted(side + margin, 0, 0, 0);
    const QRect first(texts.left(), texts.top() + (texts.height() - 2 * side - gap) / 2, texts.width(), side);
    const QRect second = first.translated(0, side + gap);
    painter->save();
    painter->setFont(item.font);
    painter->setPen(text);
    painter->drawText(QStyle::visualRect(item.direction, item.rect, first), int(Qt::AlignVCenter | Qt::AlignLeading),
                      metrics.elidedText(index.data().toString(), Qt::ElideMiddle, first.width()));
    painter->setPen(quiet);
    painter->drawText(QStyle::visualRect(item.direction, item.rect, second), int(Qt::AlignVCenter | Qt::AlignLeading),
                      metrics.elidedText(secondLine(index), Qt::ElideRight, second.width()));
    painter->restore();
}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    Q_UNUSED(index)
    return {metrics.averageCharWidth() * 24, 2 * metrics.height() + gap + 2 * margin};
}

} // namespace skranke
